import Foundation
import Glibc
import TestSupport
import Testing

/// Files that are made to harm, or that are none: the built program gives a sentence for each, in little memory.
@Suite("Hostile files")
struct HostileFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Parses a file in a process that gets 300 MB of memory, and would crash for want of more.
  private func parse(_ name: String) throws -> (status: Int32, errors: String) {
    let script = #"ulimit -d 300000 && exec "$@""#
    let ended = try Terminal.run(
      "/bin/sh", ["-c", script, "sh", Terminal.program, "parse", "--json", folder.path + "/" + name])
    return (ended.status, ended.errors)
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: folder.path + "/" + name))
  }

  @Test(
    "A hundred megabytes of one line are refused, in any format",
    arguments: ["txt", "html", "xml", "md", "pdf", "docx"])
  func oneLine(_ ending: String) throws {
    defer { folder.remove() }
    let starts = [
      "txt": "Brief ", "html": "<html><body><p>", "xml": "<?xml version=\"1.0\"?><kamerstuk><al>",
      "md": "# Kop\n\n",
      "pdf": "%PDF-1.4\n", "docx": "PK\u{3}\u{4}",
    ]
    let start = Array((starts[ending] ?? "").utf8)
    try write(start + [UInt8](repeating: 0x61, count: 100_000_000), to: "lang.\(ending)")
    let ended = try parse("lang.\(ending)")
    #expect(ended.status == 65, "\(ended.errors)")
    #expect(ended.errors.contains("is too large (100 MB; the limit is"), "\(ended.errors)")
  }

  @Test("The largest files that are read take less than 300 MB", arguments: ["txt", "html", "xml", "md"])
  func largest(_ ending: String) throws {
    defer { folder.remove() }
    let texts = [
      "txt": String(
        repeating: "Zie Kamerstuk 29 911, nr. 3.4 Een zin die nog wat langer is.\n", count: 95_000),
      "html": "<html><body>" + String(repeating: "<p>Een <b>zin</b></p>", count: 280_000),
      "xml": "<?xml version=\"1.0\"?><officiele-publicatie>"
        + String(repeating: "<al>Een zin.</al>", count: 590_000)
        + "</officiele-publicatie>",
      "md": "# Kop\n\n" + String(repeating: "- een\n", count: 160_000),
    ]
    try write(Array((texts[ending] ?? "").utf8), to: "groot.\(ending)")
    let ended = try parse("groot.\(ending)")
    #expect([0, 65].contains(ended.status), "\(ended.errors)")
  }

  @Test(
    "A page whose bytes are no text of its encoding is read, and nothing is said of it",
    arguments: ["utf-8", "utf-16"])
  func encoding(_ name: String) throws {
    defer { folder.remove() }
    let start = "<!DOCTYPE html><html><head><meta charset=\"\(name)\"></head><body><p>Een caf"
    try write(
      Array(start.utf8) + [0xE9, 0x20, 0x81, 0x20, 0xFF, 0xFE] + Array(" open.</p>".utf8), to: "brief.html")
    let ended = try parse("brief.html")
    #expect(ended.status == 0)
    #expect(ended.errors.isEmpty)
  }

  @Test("A sentence that names a file whose name is no UTF-8 shows its bytes")
  func name() throws {
    defer { folder.remove() }
    let ended = try Terminal.run(
      "/bin/sh", ["-c", #"exec "$1" parse "$(printf 'weg\351.txt')""#, "sh", Terminal.program])
    #expect(ended.status == 66)
    #expect(ended.errors.contains(#"weg\xe9.txt does not exist"#), "\(ended.errors)")
  }

  @Test("Pipes, devices and circles of links are sentences, and nothing is waited for")
  func noFiles() throws {
    defer { folder.remove() }
    #expect(mkfifo(folder.path + "/pijp.txt", 0o600) == 0)
    #expect(symlink(folder.path + "/b.txt", folder.path + "/a.txt") == 0)
    #expect(symlink(folder.path + "/a.txt", folder.path + "/b.txt") == 0)
    #expect(symlink("/dev/zero", folder.path + "/nul.txt") == 0)
    for name in ["pijp.txt", "nul.txt"] {
      let ended = try parse(name)
      #expect(ended.status == 66 && ended.errors.contains("is no file or folder"), "\(ended.errors)")
    }
    #expect(try parse("a.txt").status != 0)
    try folder.write("Brief\n", to: "brief.txt")
    let all = try Terminal.run(Terminal.program, ["parse", folder.path])
    #expect(all.output.contains("Brief"))
  }

  @Test("A file that is written while it is read is not taken for a letter")
  func changing() throws {
    defer { folder.remove() }
    let path = folder.path + "/groeit.txt"
    try folder.write(String(repeating: "Een regel.\n", count: 90_000), to: "groeit.txt")
    let writer = try Started(["/bin/sh", "-c", "while echo 'Nog een regel.' >> '\(path)'; do :; done"])
    defer {
      writer.kill(SIGKILL)
      _ = writer.wait()
    }
    for _ in 0..<20 {
      let ended = try parse("groeit.txt")
      // Either it was read between two lines, or it is told of.
      if ended.status != 0 { #expect(ended.errors.contains(#/it changed while it was read|too large/#)) }
    }
  }

  @Test("Nothing is written outside of the library, whatever a zip calls its entries")
  func entriesOutside() throws {
    defer { folder.remove() }
    // Kept without compression, as zip's own appnote has it (4.3.7): a name that leads out of the folder.
    let name = Array("../../../../../../../../tmp/kamerlezer-uit".utf8)
    let content = Array("uit".utf8)
    var zip: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    zip +=
      [UInt8](repeating: 0, count: 4) + [3, 0, 0, 0, 3, 0, 0, 0, UInt8(name.count), 0, 0, 0] + name + content
    try write(zip, to: "uit.docx")
    let ended = try parse("uit.docx")
    #expect(ended.status == 65)
    #expect(!FileManager.default.fileExists(atPath: "/tmp/kamerlezer-uit"))
  }
}
