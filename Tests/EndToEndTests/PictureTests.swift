import Foundation
import TestSupport
import Testing

/// The pictures of the README and the manual's pages, as `tour FOLDER` makes them from real screens.
/// `KAMERLEZER_REMAKE=1 swift test` writes them anew.
@Suite("Pictures")
struct PictureTests {
  private static let pictures = Terminal.root.appending(path: "Sources/kamerlezer/Kamerlezer.docc/Resources")

  private static func draw(into folder: String) throws {
    let tour = URL(filePath: Terminal.program).deletingLastPathComponent().appending(path: "tour").path
    let run = try Terminal.run("/bin/sh", ["-c", "cd '\(Terminal.root.path)' && '\(tour)' '\(folder)'"])
    try #require(run.status == 0, "\(run.errors)")
  }

  @Test("Pictures show what the program shows")
  func picturesAreTrue() throws {
    if ProcessInfo.processInfo.environment["KAMERLEZER_REMAKE"] != nil {
      try Self.draw(into: Self.pictures.path)
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try Self.draw(into: folder.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count > 5)
    for name in names {
      let kept = try String(contentsOf: Self.pictures.appending(path: name), encoding: .utf8)
      let isSame = try folder.text(name) == kept
      #expect(isSame, "\(name) differs: swift run tour \(Self.pictures.path) makes it anew")
    }
  }

  @Test("Each picture is XML that a parser takes, and says what it shows")
  func picturesAreXML() throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.pictures, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "svg" }
    #expect(!files.isEmpty)
    for file in files {
      let lint = try Terminal.run(
        "/usr/bin/env",
        ["python3", "-c", "import sys, xml.dom.minidom as d; d.parse(sys.argv[1])", file.path])
      #expect(lint.status == 0, "\(file.lastPathComponent): \(lint.errors)")
      #expect(try String(contentsOf: file, encoding: .utf8).contains("<title>"))
    }
  }
}
