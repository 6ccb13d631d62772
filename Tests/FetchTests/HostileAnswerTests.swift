import Foundation
import OfficialServer
import Testing

@testable import OfficialSources

/// Answers that no source should give, each with its bound.
@Suite("Hostile answers")
struct HostileAnswerTests {
  private static let ok = "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n"

  /// What asking for an answer fails of.
  private func fault(_ answer: Answer, isList: Bool = false, patience: Int = 5) throws -> FetchError {
    let server = try SourceServer()
    server.answer("/a", answer)
    var limits = PoliteClientTests.limits
    limits.patience = patience
    limits.attempts = 2
    return try server.run {
      try #require(throws: FetchError.self) {
        try PoliteClient(agent: "test", limits: limits).get(
          SourceRequest(address: server.address + "/a", isList: isList))
      }
    }
  }

  private func isTooLarge(_ error: FetchError) -> Bool {
    if case .tooLarge = error { true } else { false }
  }

  @Test("More bytes than a letter has are not taken, promised or not")
  func tooLarge() throws {
    let bytes = [UInt8](repeating: 1, count: 2_000_000)
    #expect(isTooLarge(try fault(.body(bytes, type: "x/y"))))
    #expect(isTooLarge(try fault(.raw(head: Self.ok + "Content-Length: 900000000\r\n\r\n", body: [1]))))
    #expect(
      isTooLarge(try fault(.raw(head: Self.ok + "Content-Length: 9223372036854775807\r\n\r\n", body: [1]))))
  }

  @Test("A body without end is cut off")
  func endless() throws {
    let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 60, count: 65_536) + Array("\r\n".utf8)
    #expect(isTooLarge(try fault(.endless(head: Self.ok + "Transfer-Encoding: chunked\r\n\r\n", chunk))))
    #expect(isTooLarge(try fault(.endless(head: Self.ok + "\r\n", chunk))))
  }

  @Test("What grows without bound when it is expanded is cut off")
  func bomb() throws {
    // `printf` of 100 MB of zeros through `gzip -9`, in blocks that repeat: made here, for it is short.
    let bomb = try #require(Self.gzipOfZeros(megabytes: 100))
    #expect(bomb.count < 200_000)
    let head = Self.ok + "Content-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n"
    #expect(isTooLarge(try fault(.raw(head: head, body: bomb), isList: true)))
  }

  private static func gzipOfZeros(megabytes: Int) -> [UInt8]? {
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/bin/sh")
    gzip.arguments = ["-c", "head -c \(megabytes)000000 /dev/zero | gzip -9"]
    let pipe = Pipe()
    gzip.standardOutput = pipe
    guard (try? gzip.run()) != nil else { return nil }
    defer { gzip.waitUntilExit() }
    return (try? pipe.fileHandleForReading.readToEnd()).map { [UInt8]($0) }
  }

  @Test("A head without end is cut off")
  func hugeHead() throws {
    let lines = Array(("X: " + String(repeating: "a", count: 1_000) + "\r\n").utf8)
    _ = try fault(.endless(head: "HTTP/1.1 200 OK\r\n", lines))
    _ = try fault(.endless(head: "HTTP/1.1 200 OK\r\nETag: \"", [UInt8](repeating: 97, count: 10_000)))
  }

  @Test("A source that always says «go on» is not waited for")
  func alwaysContinue() throws {
    _ = try fault(.endless(head: "", Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)), patience: 2)
  }

  @Test(
    "A length that is no number, or none, is a sentence",
    arguments: ["-5", "99999999999999999999999", "12x"])
  func lengths(_ length: String) throws {
    _ = try fault(.raw(head: Self.ok + "Content-Length: \(length)\r\n\r\n", body: [1, 2]))
  }

  @Test("A rest of 9223372036854775807 bytes is not waited for")
  func hugeRest() throws {
    let server = try SourceServer()
    let rest = "HTTP/1.1 206 Partial\r\nETag: \"a\"\r\nContent-Length: 9223372036854775807\r\n\r\n"
    server.answer(
      "/a", .cut(after: 100, [UInt8](repeating: 1, count: 1_000), type: "x/y", tag: "\"a\""),
      .raw(head: rest, body: [1]))
    let fault = try server.run {
      try #require(throws: FetchError.self) {
        try PoliteClient(agent: "test", limits: PoliteClientTests.limits).get(
          SourceRequest(address: server.address + "/a"))
      }
    }
    #expect(isTooLarge(fault))
  }

  @Test(
    "An answer without a body, or without a meaning, is no answer", arguments: [100, 204, 304, 206, 299, 999])
  func noAnswer(_ status: Int) throws {
    _ = try fault(.raw(head: "HTTP/1.1 \(status) Answer\r\nContent-Length: 0\r\n\r\n"))
  }

  @Test("An empty body is refused")
  func empty() throws {
    guard case .unreadable(_, .empty) = try fault(.body([], type: "application/xml")) else {
      Issue.record("an empty body was taken for something else")
      return
    }
  }

  @Test("Noise is a sentence")
  func noise() throws {
    let noise = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
    _ = try fault(.raw(head: "", body: noise))
    _ = try fault(.raw(head: ""))
  }

  @Test(
    "A tag with blanks and tabs in it, or very long, does no harm",
    arguments: ["\"x\" y\tz", String(repeating: "x", count: 9_000)])
  func tags(_ tag: String) throws {
    let server = try SourceServer()
    server.answer("/a", .body([1], type: "application/xml; a=b", tag: tag))
    let response = try server.run {
      try PoliteClient(agent: "test", limits: PoliteClientTests.limits).get(
        SourceRequest(address: server.address + "/a"))
    }
    #expect(response.body == [1])
  }

  @Test(
    "What a source says is one line without commands",
    arguments: [
      ("\u{9B}31mRED \u{202E} evil \u{9D}52;c;x", "31mRED evil 52;c;x"), ("a\nb\r\tc\u{1B}[2J", "a b c [2J"),
      (String(repeating: "é", count: 1_000), String(repeating: "é", count: 300)),
    ])
  func words(_ text: String, _ cleaned: String) {
    #expect(text.cleaned == cleaned)
  }
}
