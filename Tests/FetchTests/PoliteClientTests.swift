import Foundation
import OfficialServer

@testable import OfficialSources
import Testing

/// The client against a server on this machine.
@Suite("A polite client")
struct PoliteClientTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "kamerlezer-\(UUID())").path

  /// As for a reader, but for the pauses: other tests may keep the server from answering for a while.
  static var limits: FetchLimits {
    var limits = FetchLimits()
    limits.pause = .milliseconds(20)
    limits.interval = .milliseconds(1)
    limits.size = 1_000_000
    return limits
  }

  private func client(_ limits: FetchLimits = limits) -> PoliteClient {
    PoliteClient(agent: "Kamerlezer/test", limits: limits, cache: ResponseCache(folder: folder))
  }

  private func get(
    _ path: String, of server: SourceServer, _ limits: FetchLimits = limits
  ) async throws -> Response {
    try await server.run {
      let client = client(limits)
      do {
        let response = try await client.get(server.address + path)
        await client.close()
        return response
      } catch {
        await client.close()
        throw error
      }
    }
  }

  @Test("It says who it is, and gives what came")
  func plain() async throws {
    let server = SourceServer()
    server.answer("/a", .body(Array("brief".utf8), type: "text/plain; charset=utf-8"))
    let response = try await get("/a", of: server)
    #expect(response.body == Array("brief".utf8))
    #expect(response.contentType == "text/plain")
    #expect(server.asked.first?.headers["user-agent"] == "Kamerlezer/test")
  }

  @Test("What has not changed is not sent again")
  func cached() async throws {
    let server = SourceServer()
    server.answer("/a", .body(Array("brief".utf8), type: "text/plain", tag: "\"1\""))
    let responses = try await server.run {
      let client = client()
      let one = try await client.get(server.address + "/a")
      let other = try await client.get(server.address + "/a")
      await client.close()
      return [one, other]
    }
    #expect(responses.map(\.isFromCache) == [false, true])
    #expect(responses.map(\.body) == [Array("brief".utf8), Array("brief".utf8)])
    #expect(server.asked.map { $0.headers["if-none-match"] } == [nil, "\"1\""])
  }

  @Test("A source that is busy is asked again, when it says", arguments: [429, 502, 503, 504])
  func busy(_ status: Int) async throws {
    let server = SourceServer()
    server.answer("/a", .status(status, ["Retry-After": "1"]), .body([1], type: "x/y"))
    let response = try await get("/a", of: server)
    #expect(response.body == [1])
    #expect(server.asked.count == 2)
    #expect(server.asked[1].at - server.asked[0].at >= .milliseconds(950))
  }

  @Test("A source that stays busy is left alone after some attempts")
  func alwaysBusy() async throws {
    let server = SourceServer()
    server.answer("/a", .status(503))
    await #expect(throws: FetchError.self) { try await get("/a", of: server) }
    #expect(server.asked.count == Self.limits.attempts)
  }

  @Test("A download that breaks off goes on where it was")
  func resumed() async throws {
    let server = SourceServer()
    let body = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    server.answer("/a", .cut(after: 80_000, body, type: "application/pdf", tag: "\"strong\""))
    let response = try await get("/a", of: server)
    #expect(response.body == body)
    #expect(server.asked.count == 2)
    // How much of the cut answer arrives before its end is the network's affair.
    let range = try #require(server.asked[1].headers["range"])
    let start = try #require(Int(range.dropFirst("bytes=".count).dropLast()))
    #expect((1...80_000).contains(start) && range == "bytes=\(start)-")
  }

  @Test("Without a strong validator, a broken download begins anew")
  func begunAnew() async throws {
    let server = SourceServer()
    let body = [UInt8](repeating: 7, count: 50_000)
    server.answer(
      "/a", .cut(after: 20_000, body, type: "application/pdf", tag: "W/\"weak\""),
      .body(body, type: "application/pdf"))
    let response = try await get("/a", of: server)
    #expect(response.body == body)
    #expect(server.asked[1].headers["range"] == nil)
  }

  @Test("A connection that is always cut is a sentence in the end")
  func alwaysCut() async throws {
    let server = SourceServer()
    server.answer("/a", .cut(after: 10, [UInt8](repeating: 1, count: 100), type: "x/y", tag: nil))
    await #expect(throws: FetchError.self) { try await get("/a", of: server) }
    #expect(server.asked.count == Self.limits.attempts)
  }

  @Test("Redirects are followed, but not for ever")
  func redirects() async throws {
    let server = SourceServer()
    server.answer("/a", .status(302, ["Location": "b"]))
    server.answer("/b", .status(301, ["Location": "/c"]))
    server.answer("/c", .body([3], type: "x/y"))
    server.answer("/circle", .status(302, ["Location": "/circle"]))
    #expect(try await get("/a", of: server).body == [3])
    await #expect(throws: FetchError.self) { try await get("/circle", of: server) }
  }

  @Test("What is not there is told at once")
  func missing() async throws {
    let server = SourceServer()
    do {
      _ = try await get("/nowhere", of: server)
      Issue.record("nothing was thrown")
    } catch let error as FetchError {
      #expect(error.description.hasSuffix("/nowhere is not there; check the number."))
    }
    #expect(server.asked.count == 1)
  }

  @Test("A source that says nothing is waited for no longer than patience lasts")
  func slow() async throws {
    let server = SourceServer()
    server.answer("/a", .slow(.seconds(600), .body([1], type: "x/y")))
    var limits = Self.limits
    limits.patience = 1
    do {
      _ = try await get("/a", of: server, limits)
      Issue.record("nothing was thrown")
    } catch let error as FetchError {
      #expect(error == .tooSlow(address: server.address + "/a", seconds: 1))
    }
  }

  @Test("More bytes than a letter has are not taken", arguments: [true, false])
  func tooLarge(_ isPromised: Bool) async throws {
    let server = SourceServer()
    server.answer(
      "/a", isPromised ? .promise(900_000_000) : .body([UInt8](repeating: 1, count: 2_000_000), type: "x/y"))
    await #expect(throws: FetchError.self) { try await get("/a", of: server) }
    #expect(server.asked.count == 1)
  }

  @Test("Offline is a sentence")
  func offline() async throws {
    let client = client()
    do {
      _ = try await client.get("http://127.0.0.1:1/kst-1-1.xml")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.description.contains("cannot be reached (connection refused)"))
    }
    await client.close()
  }

  @Test("A host that does not prove who it is gets nothing said to it")
  func untrusted() async throws {
    let server = SourceServer(isUntrusted: true)
    server.answer("/a", .body([1], type: "x/y"))
    do {
      _ = try await get("/a", of: server)
      Issue.record("nothing was thrown")
    } catch let error as FetchError {
      #expect(
        error.description
          == "127.0.0.1 does not prove that it is 127.0.0.1 (its certificate cannot be verified); nothing was fetched."
      )
    }
    #expect(server.asked.isEmpty)
  }

  @Test("A redirect from a host that proves itself to one that does not is not followed")
  func downgrade() async throws {
    // No server here can prove itself: what the client would do is asked of it.
    #expect(PoliteClient.target("http://b.nl/x", from: "https://a.nl/y") == nil)
    #expect(PoliteClient.target("/x", from: "https://a.nl/y") == "https://a.nl/x")
    #expect(PoliteClient.target("https://b.nl/x", from: "http://a.nl/y") == "https://b.nl/x")
    #expect(PoliteClient.target("file:///etc/passwd", from: "http://a.nl/y") == nil)
  }

  @Test("One thing is asked for at a time")
  func oneAtATime() async throws {
    let server = SourceServer()
    for name in ["/a", "/b", "/c"] { server.answer(name, .slow(.milliseconds(100), .body([1], type: "x/y"))) }
    try await server.run {
      let client = client()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for name in ["/a", "/b", "/c"] {
          group.addTask { _ = try await client.get(server.address + name) }
        }
        try await group.waitForAll()
      }
      await client.close()
    }
    let times = server.asked.map(\.at)
    #expect(times.count == 3)
    for (one, next) in zip(times, times.dropFirst()) { #expect(next - one >= .milliseconds(95)) }
  }
}
