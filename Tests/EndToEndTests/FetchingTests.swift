import Foundation
import Glibc
import TestSupport
import Testing

/// The built program against a server that speaks the sources' interfaces.
@Suite("Fetching from the sources")
struct FetchingTests {
  private let folder: TemporaryFolder
  private let serverProgram: String
  private let server: Started
  private let address: String
  private var library: String { folder.path + "/letters.sqlite" }

  /// The server is a program of its own: tests that wait would keep one in this process from answering.
  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/papers", withIntermediateDirectories: true)
    serverProgram =
      URL(filePath: Terminal.program).deletingLastPathComponent().appending(path: "official-server").path
    server = try Started(
      [serverProgram, folder.path + "/papers"],
      standardFiles: ["/dev/null", folder.path + "/address", "/dev/null"])
    address = try Self.address(in: folder, "address")
  }

  /// What a server says when it is ready.
  private static func address(in folder: TemporaryFolder, _ file: String) throws -> String {
    Patience.lines(of: folder.file(file)) { _ in true }.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func close() {
    server.kill(SIGKILL)
    _ = server.wait()
    folder.remove()
  }

  private var environment: [String: String] {
    [
      "KAMERLEZER_REPOSITORY": address + "/frbr/officielepublicaties", "KAMERLEZER_PUBLICATIONS": address,
      "KAMERLEZER_SEARCH": address + "/sru", "KAMERLEZER_OPEN_DATA": address + "/OData/v5",
      "KAMERLEZER_FEED": address + "/SyncFeed/2.0", "XDG_CACHE_HOME": folder.path + "/cache",
    ]
  }

  /// Runs the program with its sources at the server.
  private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
    let variables = environment.map { "\($0.key)=\($0.value)" }
    return try Terminal.run("/usr/bin/env", variables + [Terminal.program] + arguments)
  }

  private func publish(_ numbers: Int...) throws {
    for number in numbers { try folder.write(Self.paper(number), to: "papers/kst-29911-\(number).xml") }
  }

  static func paper(_ number: Int) -> String {
    """
    <?xml version="1.0"?><officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord"
    content="https://zoek.officielebekendmakingen.nl/kst-29911-\(number)/metadata.xml"/></metadata><kamerstuk>
    <dossier><dossiernummer><dossiernr>29 911</dossiernr></dossiernummer><titel>Bestrijding</titel></dossier>
    <stuk><stuknr>Nr. <ondernummer kamer="2">\(number)</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel>
    <algemeen><vrije-tekst><tekst><al>De tekst van stuk \(number).</al></tekst></vrije-tekst></algemeen></stuk>
    </kamerstuk></officiele-publicatie>
    """
  }

  @Test("fetch brings a paper into the library, and offline is a sentence")
  func fetch() throws {
    try publish(309)
    let fetched = try run("fetch", "kst-29911-309", "--library", library)
    #expect(fetched.status == 0 && fetched.output == "Documents: 1 new.\n", "\(fetched)")
    #expect(try run("show", "kst-29911-309", "--library", library).output.contains("De tekst van stuk 309."))
    #expect(try run("fetch", "brief", "--library", library).status == 64)
    let missing = try run("fetch", "kst-29911-999", "--library", library)
    #expect(
      missing.status == 66 && missing.errors.hasSuffix("kst-29911-999 is not there; check the number.\n"))
    server.kill(SIGKILL)
    let offline = try run("fetch", "kst-29911-310", "--library", library)
    #expect(offline.status == 75)
    #expect(offline.errors.contains("127.0.0.1 cannot be reached (connection refused)"))
    close()
  }

  @Test("A dossier that is followed is kept up to date")
  func follow() throws {
    try publish(1, 2, 3)
    #expect(try run("follow", "29 911", "--library", library).output == "Documents: 3 new.\n")
    try publish(4)
    #expect(try run("follow", "--library", library).output == "29911\n")
    #expect(try run("update", "--library", library).errors.hasSuffix("Documents: 1 new, 3 unchanged.\n"))
    #expect(try run("show", "kst-29911-4", "--library", library).output.contains("De tekst van stuk 4."))
    #expect(try run("unfollow", "29911", "--library", library).status == 0)
    #expect(try run("update", "--library", library).errors.contains("Nothing is followed"))
    #expect(try run("unfollow", "29911", "--library", library).status == 64)
    close()
  }

  @Test("A dossier of which one source is down comes in part, says what may lack, and exits 75")
  func partial() throws {
    try publish(1, 2)
    let other = try Started(
      [serverProgram, folder.path + "/papers", "/OData"],
      standardFiles: ["/dev/null", folder.path + "/other", "/dev/null"])
    defer {
      other.kill(SIGKILL)
      _ = other.wait()
    }
    let address = try Self.address(in: folder, "other")
    let fetched = try Terminal.run(
      "/usr/bin/env",
      environment.map { "\($0.key)=\($0.value)" } + ["KAMERLEZER_OPEN_DATA=\(address)/OData/v5"]
        + [Terminal.program, "fetch", "29911", "--library", library])
    #expect(fetched.status == 75 && fetched.output == "Documents: 2 new.\n", "\(fetched)")
    #expect(fetched.errors.contains("29911: papers that are not published yet may lack, for http"))
    close()
  }

  @Test("For a program, a fetch tells what became of each document by lines of JSON")
  func lines() throws {
    try publish(309)
    let fetched = try run("fetch", "--json", "kst-29911-309", "kst-29911-999", "--library", library)
    let lines = try fetched.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: String])
    }
    #expect(fetched.status == 66 && lines.count == 2, "\(fetched)")
    #expect(lines.first?["document"] == "kst-29911-309" && lines.first?["outcome"] == "new")
    #expect(lines.first?["file"]?.hasSuffix("/kst-29911-309.xml") == true)
    #expect(lines.last?["outcome"] == "failed")
    #expect(lines.last?["problem"]?.hasSuffix("kst-29911-999 is not there; check the number.") == true)
    close()
  }

  @Test("A paper that came as a page gives way to its XML, and is one letter still")
  func renewed() throws {
    let page = """
      <!DOCTYPE html><html><head><meta name="DC.identifier" content="kst-29911-7"></head>
      <body><p>De tekst van de pagina.</p></body></html>
      """
    try folder.write(page, to: "papers/kst-29911-7.html")
    #expect(try run("follow", "kst-29911-7", "--library", library).output == "Documents: 1 new.\n")
    let before = try run("list", "--library", library).output.split(separator: "\n").count
    try publish(7)
    #expect(try run("update", "--library", library).errors.hasSuffix("Documents: 1 renewed.\n"))
    #expect(try run("list", "--library", library).output.split(separator: "\n").count == before)
    #expect(try run("show", "kst-29911-7", "--library", library).output.contains("De tekst van stuk 7."))
    #expect(try run("check", "--library", library).status == 0)
    close()
  }

  @Test("What the library has from elsewhere is not fetched a second time")
  func fromElsewhere() throws {
    try publish(433)
    #expect(
      try run("fetch", "kst-29911-433", "--library", library).output == "Documents: 1 here from elsewhere.\n")
    close()
  }

  @Test(
    "A paper opens by its name or its citation, and is fetched when it is not here and Enter asks for it",
    .enabled(if: Terminal.isAvailable))
  func named() throws {
    try publish(355)
    let terminal = try Terminal(columns: 120, rows: 40, environment: environment)
    try terminal.command("\(Terminal.program) --library \(library) kst-29911-355")
    try terminal.wait { $0.contains("Not here; Enter fetches Kamerstuk 29 911, nr. 355.") }
    try terminal.press("Enter")
    try terminal.wait { $0.contains("De tekst van stuk 355.") }
    try terminal.press("Q")
    try terminal.wait { !$0.contains("De tekst van stuk 355.") }
    try terminal.command(
      "\(Terminal.program) --library \(library) 'Kamerstukken II 2020/21, 29 911, nr. 355'")
    try terminal.wait { $0.contains("De tekst van stuk 355.") }
    try terminal.press("Q")
    let plain = try run("--plain", "--library", library, "kst-29911-355")
    #expect(plain.output.contains("De tekst van stuk 355."))
    // A path stays a path.
    #expect(try run("--plain", "kst-29911-355.txt").status == 66)
    close()
  }

  @Test(
    "Enter on a reference that is not here offers to fetch it, and fetches",
    .enabled(if: Terminal.isAvailable))
  func browser() throws {
    try publish(355)
    let terminal = try Terminal(columns: 120, rows: 40, environment: environment)
    try terminal.command("\(Terminal.program) --library \(library)")
    try terminal.wait { $0.contains("Letters (5)") }
    try terminal.press("Enter", "4", "j", "j", "Enter")
    try terminal.wait { $0.contains("Not here; Enter fetches Kamerstuk 29 911, nr. 355.") }
    try terminal.press("Enter")
    try terminal.wait {
      $0.contains("De tekst van stuk 355.") && $0.contains("Kamerstuk 29 911, nr. 355 has been fetched.")
    }
    try terminal.press("BSpace", "BSpace", "j", "Enter", "Enter")
    try terminal.wait {
      $0.contains("could not be fetched: ") && $0.contains("is not there; check the number.")
    }
    close()
  }
}
