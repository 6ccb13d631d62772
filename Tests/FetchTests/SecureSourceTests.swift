import Foundation
import TestSupport
import Testing

@testable import OfficialSources

/// The client against hosts that prove themselves, and hosts that do not: `openssl s_server` gives files as answers.
@Suite("Secure sources", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")))
struct SecureSourceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Serves the files of the folder while something is done.
  private func serving<Value>(_ work: (String) throws -> Value) throws -> Value {
    let certificates = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Certificate")
    let server = Process()
    // Its port is wanted at once, not when a buffer is full.
    server.executableURL = URL(filePath: "/usr/bin/stdbuf")
    server.arguments = [
      "-oL", "/usr/bin/openssl", "s_server", "-accept", "127.0.0.1:0", "-HTTP", "-cert",
      certificates.appending(path: "certificate.pem").path,
      "-key", certificates.appending(path: "key.pem").path,
    ]
    server.currentDirectoryURL = URL(filePath: folder.path)
    let (output, input) = (Pipe(), Pipe())
    (server.standardOutput, server.standardInput, server.standardError) = (
      output, input, FileHandle.nullDevice
    )
    try server.run()
    defer {
      // Threads of tests may hold back gentler signals, and what they start inherits that.
      kill(server.processIdentifier, SIGKILL)
      server.waitUntilExit()
    }
    // «ACCEPT 127.0.0.1:37245»
    var said = ""
    while !(said.contains("ACCEPT") && said.hasSuffix("\n")) {
      let bytes = output.fileHandleForReading.availableData
      guard !bytes.isEmpty else { break }
      said += String(decoding: bytes, as: UTF8.self)
    }
    let port = try #require(said.split(separator: "\n").last?.split(separator: ":").last)
    return try work("https://127.0.0.1:\(port)")
  }

  private func get(_ address: String) throws -> Response {
    try PoliteClient(agent: "test", limits: PoliteClientTests.limits).get(SourceRequest(address: address))
  }

  @Test("A host that does not prove who it is gets nothing said to it")
  func untrusted() throws {
    let fault = try serving { address in try #require(throws: FetchError.self) { try get(address + "/a") } }
    #expect(fault == .untrusted(host: "127.0.0.1", reason: .unverifiedCertificate))
  }
}
