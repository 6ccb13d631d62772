import Foundation
import OfficialServer
import TestSupport
import Testing

@testable import OfficialSources

/// The client against a server on this machine.
@Suite("A polite client")
struct PoliteClientTests {
  private let place: TemporaryFolder
  private var folder: String { place.path }

  init() throws { place = try TemporaryFolder() }

  /// As for a reader, but for the pauses.
  static var limits: FetchLimits {
    var limits = FetchLimits()
    limits.pause = .milliseconds(20)
    limits.interval = .milliseconds(1)
    limits.size = 1_000_000
    return limits
  }

  private func client(_ limits: FetchLimits = limits) -> PoliteClient {
    PoliteClient(agent: "Kamerlezer/test", limits: limits, folder: folder)
  }

  private func get(_ path: String, of server: SourceServer, _ limits: FetchLimits = limits) throws -> Response
  {
    try server.run { try client(limits).get(SourceRequest(address: server.address + path)) }
  }

  /// What asking fails of.
  private func fault(
    _ path: String, of server: SourceServer, _ limits: FetchLimits = limits
  ) throws -> FetchError {
    try #require(throws: FetchError.self) { try get(path, of: server, limits) }
  }

  // MARK: Manners

  @Test("It says who it is, and gives what came")
  func plain() throws {
    let server = try SourceServer()
    server.answer("/a", .body(Array("brief".utf8), type: "text/plain; charset=utf-8"))
    let response = try get("/a", of: server)
    #expect(response.body == Array("brief".utf8))
    #expect(response.contentType == "text/plain")
    #expect(server.asked.first?.headers["user-agent"] == "Kamerlezer/test")
  }

  @Test("What the reader has and has not changed is not sent again", arguments: ["tag", "date"])
  func unchanged(_ kind: String) throws {
    let server = try SourceServer()
    let date = "Wed, 21 Oct 2026 07:28:00 GMT"
    server.answer(
      "/a",
      .body(
        Array("brief".utf8), type: "text/plain", tag: kind == "tag" ? "\"1\"" : nil,
        modified: kind == "date" ? date : nil))
    let responses = try server.run {
      try [false, true, true].map { isHeld in
        let client = client()
        defer { client.close() }
        return try client.get(SourceRequest(address: server.address + "/a", isHeld: isHeld))
      }
    }
    #expect(responses.map(\.isUnchanged) == [false, true, true])
    #expect(responses.map { $0.body.isEmpty } == [false, true, true])
    let header = kind == "tag" ? "if-none-match" : "if-modified-since"
    let value = kind == "tag" ? "\"1\"" : date
    #expect(server.asked.map { $0.headers[header] } == [nil, value, value])
  }

  @Test("What is kept of addresses has a bound, and no bodies")
  func bound() throws {
    let server = try SourceServer()
    let path = folder + "/validators"
    try server.run {
      let client = client()
      server.answer("/a", .body([UInt8](repeating: 65, count: 9_000), type: "x/y", tag: "\"one\""))
      _ = try client.get(SourceRequest(address: server.address + "/a"))
      client.close()
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "\(server.address)/a\t\"one\"\n")
    let validators = Validators(path: path)
    for number in 1...2_100 { validators.keep("\"\(number)\"", of: "https://a.nl/\(number)") }
    validators.save()
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2_000)
    #expect(lines.first == "https://a.nl/101\t\"101\"" && lines.last == "https://a.nl/2100\t\"2100\"")
  }

  @Test("A source that is busy is asked again, when it says", arguments: [429, 500, 502, 503, 504])
  func busy(_ status: Int) throws {
    let server = try SourceServer()
    server.answer("/a", .status(status, ["Retry-After": "1"]), .body([1], type: "x/y"))
    let response = try get("/a", of: server)
    #expect(response.body == [1])
    #expect(server.asked.count == 2)
    #expect(server.asked[1].at - server.asked[0].at >= .milliseconds(950))
  }

  @Test("A source that stays busy is left alone after some attempts")
  func alwaysBusy() throws {
    let server = try SourceServer()
    server.answer("/a", .status(503))
    #expect(try fault("/a", of: server) == .refused(address: server.address + "/a", status: 503))
    #expect(server.asked.count == Self.limits.attempts)
  }

  @Test(
    "No source makes the client wait longer than it will, or sends it back in time",
    arguments: [
      "99999999999999999999999999", "9223372036854775807", "-9223372036854775808", "31536000",
      "Wed, 21 Oct -2147483648 07:28:00 GMT", "Wed, 21 Oct 2999 07:28:00 GMT",
      "Wed, 21 Oct 1999 07:28:00 GMT",
      "Wed, 2147483647 Oct 2147483647 2147483647:2147483647:2147483647 GMT", "soon", "",
    ])
  func retryAfter(_ header: String) throws {
    let server = try SourceServer()
    server.answer("/a", .status(503, ["Retry-After": header]), .body([1], type: "x/y"))
    var limits = Self.limits
    limits.longestPause = .milliseconds(30)
    #expect(try get("/a", of: server, limits).body == [1])
    let pause = RetryAfter.pause(header, longest: .seconds(120))
    #expect(pause.map { $0 >= .zero && $0 <= .seconds(120) } ?? true)
  }

  @Test("A source that asked for less is asked more slowly for a while")
  func slower() throws {
    let server = try SourceServer()
    server.answer("/a", .status(429), .body([1], type: "x/y"))
    server.answer("/b", .body([1], type: "x/y"))
    var limits = Self.limits
    limits.interval = .milliseconds(300)
    try server.run {
      let client = client(limits)
      for path in ["/a", "/b"] { _ = try client.get(SourceRequest(address: server.address + path)) }
    }
    let times = server.asked.map(\.at)
    #expect(times.count == 3)
    // Twice the usual pause, less a tenth once it answered.
    #expect(times[1] - times[0] >= .milliseconds(590) && times[2] - times[1] >= .milliseconds(540))
  }

  @Test("One thing is asked for at a time, also by several of a reader's programs")
  func oneAtATime() async throws {
    let server = try SourceServer()
    let names = ["/a", "/b", "/c"]
    for name in names { server.answer(name, .slow(.milliseconds(100), .body([1], type: "x/y"))) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in names {
        group.addTask { _ = try client().get(SourceRequest(address: server.address + name)) }
      }
      try await group.waitForAll()
    }
    server.stop()
    let times = server.asked.map(\.at)
    #expect(times.count == 3)
    for (one, next) in zip(times, times.dropFirst()) { #expect(next - one >= .milliseconds(95)) }
  }

  // MARK: Broken connections

  @Test("A download that breaks off goes on where it was")
  func resumed() throws {
    let server = try SourceServer()
    let body = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    server.answer("/a", .cut(after: 80_000, body, type: "application/pdf", tag: "\"strong\""))
    let response = try get("/a", of: server)
    #expect(response.body == body)
    #expect(server.asked.count == 2)
    // How much of the cut answer arrives before its end is the network's affair.
    let range = try #require(server.asked[1].headers["range"])
    let start = try #require(Int(range.dropFirst("bytes=".count).dropLast()))
    #expect((1...80_000).contains(start) && range == "bytes=\(start)-")
  }

  @Test("Without a strong validator, a broken download begins anew")
  func begunAnew() throws {
    let server = try SourceServer()
    let body = [UInt8](repeating: 7, count: 50_000)
    server.answer(
      "/a", .cut(after: 20_000, body, type: "application/pdf", tag: "W/\"weak\""),
      .body(body, type: "application/pdf"))
    let response = try get("/a", of: server)
    #expect(response.body == body)
    #expect(server.asked[1].headers["range"] == nil)
  }

  @Test("A rest that does not begin where the first part ended is no rest")
  func wrongRest() throws {
    let server = try SourceServer()
    let body = [UInt8](repeating: 7, count: 50_000)
    let wrong =
      "HTTP/1.1 206 Partial\r\nETag: \"a\"\r\nContent-Range: bytes 3-9/10\r\nContent-Length: 7\r\n\r\n"
    server.answer(
      "/a", .cut(after: 20_000, body, type: "x/y", tag: "\"a\""),
      .raw(head: wrong, body: Array("1234567".utf8)),
      .body(body, type: "x/y", tag: "\"a\""))
    #expect(try get("/a", of: server).body == body)
  }

  @Test("A connection that is always cut is a sentence in the end")
  func alwaysCut() throws {
    let server = try SourceServer()
    server.answer("/a", .cut(after: 10, [UInt8](repeating: 1, count: 100), type: "x/y", tag: nil))
    #expect(try fault("/a", of: server) == .cut(address: server.address + "/a"))
    #expect(server.asked.count == Self.limits.attempts)
  }

  // MARK: What cannot be had

  @Test("What is not there is told at once", arguments: [404, 410])
  func missing(_ status: Int) throws {
    let server = try SourceServer()
    server.answer("/nowhere", .status(status))
    let fault = try fault("/nowhere", of: server)
    #expect(fault == .missing(address: server.address + "/nowhere"))
    #expect(server.asked.count == 1)
  }

  @Test("A source that says nothing is waited for no longer than patience lasts")
  func slow() throws {
    let server = try SourceServer()
    server.answer("/a", .slow(.seconds(600), .body([1], type: "x/y")))
    var limits = Self.limits
    limits.patience = 2
    #expect(try fault("/a", of: server, limits) == .tooSlow(address: server.address + "/a", seconds: 2))
  }

  @Test("A host that gives no files is asked no more by the same client; one that refuses lists is")
  func down() throws {
    let server = try SourceServer { _ in .status(500) }
    defer { server.stop() }
    let client = client()
    for number in 1...4 {
      #expect(throws: FetchError.self) {
        try client.get(SourceRequest(address: server.address + "/list\(number)", isList: true))
      }
    }
    #expect(server.asked.count == 4 * Self.limits.attempts)
    for number in 1...4 {
      #expect(throws: FetchError.self) {
        try client.get(SourceRequest(address: server.address + "/\(number)"))
      }
    }
    #expect(server.asked.count == 6 * Self.limits.attempts)
  }

  @Test("Offline is a sentence")
  func offline() throws {
    let fault = try #require(throws: FetchError.self) {
      try client().get(SourceRequest(address: "http://127.0.0.1:1/kst-1-1.xml"))
    }
    #expect(fault == .offline(host: "127.0.0.1", reason: .refusedConnection))
  }

  @Test(
    "A fetch is called off while a source says nothing, and while the client waits", arguments: [true, false])
  func calledOff(_ isSlow: Bool) throws {
    let server = try SourceServer()
    server.answer(
      "/a", isSlow ? .slow(.seconds(600), .body([1], type: "x/y")) : .status(503, ["Retry-After": "100"]))
    let client = PoliteClient(agent: "test", limits: Self.limits) { !server.asked.isEmpty }
    #expect(throws: FetchError.interrupted) {
      try server.run { try client.get(SourceRequest(address: server.address + "/a")) }
    }
  }

  // MARK: Redirects

  @Test("Redirects are followed, but not for ever")
  func redirects() throws {
    let server = try SourceServer()
    server.answer("/a", .status(302, ["Location": "b"]))
    server.answer("/b", .status(301, ["Location": "/c"]))
    server.answer("/c", .body([3], type: "x/y"))
    server.answer("/circle", .status(302, ["Location": "/circle"]))
    let client = client()
    defer { server.stop() }
    #expect(try client.get(SourceRequest(address: server.address + "/a")).body == [3])
    let circle = server.address + "/circle"
    #expect(throws: FetchError.badRedirect(address: circle)) {
      try client.get(SourceRequest(address: circle))
    }
  }

  @Test(
    "A redirect leads to a known source or nowhere",
    arguments: [
      "file:///etc/passwd", "javascript:alert(1)", "http://127.0.0.2:80/x", "http://user@127.0.0.1/x",
      "//evil.nl/x",
      "http://127.0.0.1:99999999/x", "http://127.0.0.2/\u{80}\u{9B}31mRED", "gopher://127.0.0.1/x", "",
    ])
  func elsewhere(_ location: String) throws {
    let server = try SourceServer()
    server.answer("/a", .status(302, ["Location": location]))
    let fault = try fault("/a", of: server)
    #expect(fault == .badRedirect(address: server.address + "/a"))
    #expect(server.asked.count == 1)
  }

  @Test("A redirect to another known source is followed")
  func knownSource() throws {
    let (server, other) = (try SourceServer(), try SourceServer())
    server.answer("/a", .status(302, ["Location": other.address + "/b"]))
    other.answer("/b", .body([7], type: "x/y"))
    let client = PoliteClient(agent: "test", limits: Self.limits, sources: [other.address + "/OData"])
    let response = try server.run {
      try other.run { try client.get(SourceRequest(address: server.address + "/a")) }
    }
    #expect(response.body == [7] && response.address == other.address + "/b")
  }

  @Test("The page that says «not found» with status 200 is not gone to")
  func fout404() throws {
    let server = try SourceServer()
    server.answer("/kst-1-1.xml", .status(302, ["Location": "/fout404?x=1"]))
    server.answer("/fout404", .body(Array("<html>Niet gevonden</html>".utf8), type: "text/html"))
    #expect(try fault("/kst-1-1.xml", of: server) == .missing(address: server.address + "/kst-1-1.xml"))
  }

  @Test(
    "Where a redirect leads is read strictly",
    arguments: [
      ("http://b.nl/x", "https://a.nl/y", nil), ("/x", "https://a.nl/y", "https://a.nl/x"),
      ("https://b.nl/x", "http://a.nl/y", "https://b.nl/x"), ("file:///etc/passwd", "http://a.nl/y", nil),
      ("https://a.nl\\@b.nl/", "https://a.nl/y", nil), ("https://b.nl", "https://a.nl/y", "https://b.nl/"),
      ("z?q=1", "https://a.nl/y/w", "https://a.nl/y/z?q=1"),
    ] as [(String, String, String?)])
  func locations(_ reference: String, _ from: String, _ expected: String?) throws {
    let base = try #require(WebLocation(from))
    #expect(base.following(reference)?.text == expected)
  }
}
