import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import Synchronization

/// A server on this machine that answers as it is told to, or as the real sources are documented to.
package final class SourceServer: Sendable {
  /// What an address answers.
  package enum Answer: Sendable {
    case body([UInt8], type: String, tag: String? = nil)
    case status(Int, [String: String] = [:])
    /// Sends only so many bytes of a body, and breaks off; goes on from there when it is asked for the rest.
    case cut(after: Int, [UInt8], type: String, tag: String?)
    /// Nothing for so long, and then an answer.
    indirect case slow(Duration, Answer)
    /// Says that so many bytes will come.
    case promise(Int)
  }

  package struct Asked: Sendable {
    package let path: String
    package let query: [String: String]
    package let headers: [String: String]
    package let at: ContinuousClock.Instant
  }

  private struct Script {
    /// For each path its answers, one after another; the last one stays.
    var answers: [String: [Answer]] = [:]
    var asked: [Asked] = []
    var port = 0
  }

  private let script = Mutex(Script())
  /// What answers an address that has no answers of its own.
  private let interface: @Sendable (Asked) -> Answer?

  /// It proves itself with a certificate that nobody has signed.
  private let isUntrusted: Bool

  package init(isUntrusted: Bool = false, _ interface: @escaping @Sendable (Asked) -> Answer? = { _ in nil })
  {
    self.isUntrusted = isUntrusted
    self.interface = interface
  }

  package var address: String { "\(isUntrusted ? "https" : "http")://127.0.0.1:\(script.withLock(\.port))" }
  package var asked: [Asked] { script.withLock(\.asked) }

  package func answer(_ path: String, _ answers: Answer...) {
    script.withLock { $0.answers[path] = answers }
  }

  /// Runs the server while something is done.
  package func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws
    -> Value
  {
    try await withThrowingTaskGroup(of: Value?.self) { group in
      let (started, isStarted) = AsyncStream<Int>.makeStream()
      let app = Application(
        responder: CallbackResponder { (request: Request, _: BasicRequestContext) in
          try await self.response(to: request)
        },
        server: try isUntrusted ? .tls(tlsConfiguration: Self.ownCertificate()) : .http1(),
        configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { channel in isStarted.yield(channel.localAddress?.port ?? 0) },
        logger: Logger(label: "sources") { _ in SwiftLogNoOpLogHandler() })
      group.addTask {
        try await app.run()
        return nil
      }
      for await port in started {
        script.withLock { $0.port = port }
        break
      }
      group.addTask { try await work() }
      while let result = try await group.next() {
        if let result {
          group.cancelAll()
          return result
        }
      }
      throw CancellationError()
    }
  }

  /// `openssl req -x509 -newkey ec -nodes -days 36500 -subj /CN=localhost` made it.
  private static func ownCertificate() throws -> TLSConfiguration {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Certificate")
    return .makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(folder.appending(path: "certificate.pem").path)
        .map { .certificate($0) },
      privateKey: .privateKey(
        try NIOSSLPrivateKey(file: folder.appending(path: "key.pem").path, format: .pem)))
  }

  // MARK: Answering

  private func response(to request: Request) async throws -> Response {
    let asked = Asked(
      path: request.uri.path,
      query: Dictionary(
        request.uri.queryParameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { $1 }),
      headers: Dictionary(
        request.headers.map { ($0.name.canonicalName, $0.value) }, uniquingKeysWith: { $1 }),
      at: .now)
    let answer = script.withLock { script -> Answer? in
      script.asked.append(asked)
      guard var answers = script.answers[asked.path], let first = answers.first else { return nil }
      if answers.count > 1 {
        answers.removeFirst()
        script.answers[asked.path] = answers
      }
      return first
    }
    return try await response(answer ?? interface(asked) ?? .status(404), asked)
  }

  private func response(_ answer: Answer, _ asked: Asked) async throws -> Response {
    switch answer {
    case .status(let code, let headers):
      return Response(status: .init(code: code), headers: Self.fields(headers))
    case .body(let bytes, let type, let tag):
      if let tag, asked.headers["if-none-match"] == tag { return Response(status: .notModified) }
      return Self.response(.ok, bytes, type, tag)
    case .cut(let after, let bytes, let type, let tag):
      if let range = asked.headers["range"], let tag, asked.headers["if-range"] == tag {
        let start = Int(range.dropFirst("bytes=".count).dropLast()) ?? 0
        return Self.response(.init(code: 206), Array(bytes[start...]), type, tag)
      }
      return Response(
        status: .ok, headers: Self.fields(["Content-Type": type, "ETag": tag].compactMapValues(\.self)),
        body: .init(contentLength: bytes.count) { writer in
          try await writer.write(ByteBuffer(bytes: bytes[..<after]))
          try await Task.sleep(for: .milliseconds(50))
          throw CancellationError()
        })
    case .slow(let duration, let answer):
      try await Task.sleep(for: duration)
      return try await response(answer, asked)
    case .promise(let size):
      return Response(
        status: .ok,
        body: .init(contentLength: size) { writer in
          try await writer.write(ByteBuffer(string: "x"))
          throw CancellationError()
        })
    }
  }

  private static func response(
    _ status: HTTPResponse.Status, _ bytes: [UInt8], _ type: String, _ tag: String?
  ) -> Response {
    Response(
      status: status, headers: fields(["Content-Type": type, "ETag": tag].compactMapValues(\.self)),
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private static func fields(_ headers: [String: String]) -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return fields
  }
}
