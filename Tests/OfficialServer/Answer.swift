import Foundation

/// What an address answers.
package enum Answer: Sendable {
  case body([UInt8], type: String, tag: String? = nil, modified: String? = nil)
  case status(Int, [String: String] = [:])
  /// Sends only so many bytes of a body, and breaks off; goes on from there when it is asked for the rest.
  case cut(after: Int, [UInt8], type: String, tag: String?)
  /// Nothing for so long, and then an answer.
  indirect case slow(Duration, Answer)
  /// A head of any kind, and what follows it.
  case raw(head: String, body: [UInt8] = [])
  /// Head and body, and then the same bytes until whoever asked goes away.
  case endless(head: String, [UInt8])

  func give(to asked: SourceServer.Asked, on socket: Socket) {
    switch self {
    case .status(let code, let headers):
      socket.send(Self.head(code, headers, length: 0))
    case .body(let bytes, let type, let tag, let modified):
      let isTagged = tag != nil && asked.headers["if-none-match"] == tag
      if isTagged || modified != nil && asked.headers["if-modified-since"] == modified {
        socket.send(Self.head(304, [:], length: nil))
        return
      }
      let headers = ["Content-Type": type, "ETag": tag, "Last-Modified": modified].compactMapValues(\.self)
      if socket.send(Self.head(200, headers, length: bytes.count)) { socket.send(bytes) }
    case .cut(let after, let bytes, let type, let tag):
      cut(after, bytes, ["Content-Type": type, "ETag": tag].compactMapValues(\.self), asked, socket)
    case .slow(let duration, let answer):
      if socket.wait(duration) { answer.give(to: asked, on: socket) }
    case .raw(let head, let body):
      if socket.send(Array(head.utf8)) { socket.send(body) }
    case .endless(let head, let bytes):
      guard socket.send(Array(head.utf8)) else { return }
      while socket.send(bytes) {}
    }
  }

  private func cut(
    _ after: Int, _ bytes: [UInt8], _ headers: [String: String], _ asked: SourceServer.Asked, _ socket: Socket
  ) {
    guard let range = asked.headers["range"], asked.headers["if-range"] == headers["ETag"],
      let start = Int(range.dropFirst("bytes=".count).dropLast()), start < bytes.count
    else {
      if socket.send(Self.head(200, headers, length: bytes.count)) { socket.send(Array(bytes[..<after])) }
      return
    }
    var headers = headers
    headers["Content-Range"] = "bytes \(start)-\(bytes.count - 1)/\(bytes.count)"
    if socket.send(Self.head(206, headers, length: bytes.count - start)) {
      socket.send(Array(bytes[start...]))
    }
  }

  private static func head(_ code: Int, _ headers: [String: String], length: Int?) -> [UInt8] {
    var lines = ["HTTP/1.1 \(code) Answer", "Connection: close"]
    lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    if let length { lines.append("Content-Length: \(length)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
