import Foundation
import Glibc
import TestSupport
import Testing

private let hasOpenSSL = access("/usr/bin/openssl", X_OK) == 0 && access("/usr/bin/stdbuf", X_OK) == 0

/// The built program against a host that proves itself: `openssl s_server` gives files as answers, heads included.
@Suite("Fetching from hosts that prove themselves", .enabled(if: hasOpenSSL))
struct SecureFetchingTests {
  private let folder: TemporaryFolder
  private let server: Started
  private let port: String
  private let certificate = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "FetchTests/Certificate")

  init() throws {
    folder = try TemporaryFolder()
    let script =
      #"cd "$1" && exec stdbuf -oL openssl s_server -accept 127.0.0.1:0 -HTTP -cert "$2/certificate.pem" -key "$2/key.pem""#
    let output = folder.path + "/said"
    server = try Started(
      ["/bin/sh", "-c", script, "sh", folder.path, certificate.path],
      standardFiles: ["/dev/null", output, "/dev/null"])
    // «ACCEPT 127.0.0.1:37245»
    let said = Patience.lines(of: folder.file("said")) { $0.contains("ACCEPT") }
    port = try #require(said.split(separator: "\n").last?.split(separator: ":").last.map(String.init))
  }

  private func close() {
    server.kill(SIGKILL)
    _ = server.wait()
    folder.remove()
  }

  /// What the repository answers for a paper.
  private func answer(_ number: Int, _ answer: String) throws {
    try folder.write(answer, to: "kst/29911/kst-29911-\(number)/1/xml/kst-29911-\(number).xml")
  }

  private func fetch(_ name: String) throws -> (status: Int32, output: String, errors: String) {
    let address = "https://localhost:\(port)"
    let sources = ["REPOSITORY", "SEARCH", "PUBLICATIONS", "OPEN_DATA", "FEED"].map {
      "KAMERLEZER_\($0)=\(address)"
    }
    return try Terminal.run(
      "/usr/bin/env",
      sources + ["CURL_CA_BUNDLE=\(certificate.path)/certificate.pem", "XDG_CACHE_HOME=\(folder.path)/cache"]
        + [Terminal.program, "fetch", "--library", folder.path + "/letters.sqlite", name])
  }

  @Test("A host whose certificate the system trusts is heard")
  func trusted() throws {
    let paper = FetchingTests.paper(21)
    try answer(
      21, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: \(paper.utf8.count)\r\n\r\n\(paper)")
    let fetched = try fetch("kst-29911-21")
    #expect(fetched.status == 0 && fetched.output == "Documents: 1 new.\n", "\(fetched)")
    close()
  }

  @Test("It does not lead to one that proves nothing")
  func downgrade() throws {
    try answer(
      22,
      "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: http://localhost:\(port)/x\r\nContent-Length: 0\r\n\r\n"
    )
    let fetched = try fetch("kst-29911-22")
    #expect(fetched.status == 69 && fetched.output == "Documents: 1 not to be had.\n", "\(fetched)")
    #expect(fetched.errors.contains("kst-29911-22.xml leads nowhere by redirects; nothing was fetched."))
    close()
  }
}
