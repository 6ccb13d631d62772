import Foundation
import TestSupport
import Testing

@Suite("The library on the command line")
struct LibraryCommandTests {
  private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
    try Terminal.run(Terminal.program, arguments)
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let found = try Terminal.run(Terminal.program, arguments)
    #expect(found.status == 0, "\(found.errors)")
    return found.output.split(separator: "\n").map(String.init)
  }

  private let seeds = Terminal.root.appending(path: "seeds").path

  @Test("The five letters are there at the first start, and can be taken out")
  func seedsAreThere() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/kamerlezer", withIntermediateDirectories: true)
    let library = folder.path + "/kamerlezer/library.sqlite"
    let first = try Terminal.run("/usr/bin/env", ["XDG_DATA_HOME=\(folder.path)", Terminal.program, "list"])
    #expect(first.output.split(separator: "\n").count == 5)
    #expect(try lines("remove", "kst-29911-433", "--library", library) == ["1 removed: kst-29911-433"])
    #expect(try lines("remove", seeds, "--library", library) == ["4 removed: \(seeds)"])
    #expect(try lines("list", "--library", library).isEmpty)
    #expect(try lines("import", seeds, "--library", library) == ["Letters: 5 added."])
    #expect(try run("remove", "kst-1-1", "--library", library).status == 66)
  }

  @Test("search shows sentences with what was found, and tells notes from text")
  func searchShowsSentences() throws {
    let found = try lines("search", "vizier")
    #expect(found.contains { $0.hasPrefix("    note ") && $0.contains("*vizier2023*") })
    let json = try lines("search", "--json", "--limit", "1", "corruptie")
    #expect(json.count == 1 && json[0].contains("\"sentences\":["))
    #expect(try lines("search", "criminaliteit", "-haven").allSatisfy { !$0.contains("Aboutaleb") })
  }

  @Test("show prints letters by their names, or those of a query")
  func showPrintsLetters() throws {
    #expect(try run("show", "kst-29911-433").output.contains("14 Kamerstuk 29 911, nr. 426."))
    #expect(try run("show", "29911-433", "--markdown").output.contains("[^14]: Kamerstuk 29 911, nr. 426."))
    #expect(try lines("show", "--json", "kind:answers").count == 2)
    let unknown = try run("show", "kst-29911-1")
    #expect(unknown.status == 66)
    #expect(unknown.errors == "kamerlezer: no letter here is called kst-29911-1.\n")
  }

  @Test("references, cited-by and dossier follow citations both ways")
  func citationsAreFollowed() throws {
    #expect(
      try lines("references", "kst-29911-433").contains("kst-29911-428\tnot here\tKamerstuk 29 911, nr. 428"))
    #expect(try lines("references", "kst-29911-433", "date:1999").isEmpty)
    #expect(try lines("cited-by", "29911-309").count == 1)
    #expect(try lines("cited-by", "29911-309", "minister:yesilgoz").isEmpty)
    #expect(try lines("cited-by", "29911-309", "--json")[0].hasPrefix("{\"isByDate\":false,"))
    let papers = try lines("dossier", "29911")
    #expect(papers.contains { $0.hasPrefix("kst-29911-433\t2023-12-15") })
    #expect(papers.contains("kst-29911-309\tnot here\tcited 1 time\t"))
    #expect(try run("references", "nothing").status == 66)
  }

  @Test("stats and graph count and draw")
  func statsAndGraph() throws {
    let stats = try lines("stats")
    #expect(stats.first == "letters\t5\t")
    #expect(stats.contains("cited, not held\t1\tkst-29911-309"))
    #expect(
      try lines("stats", "--json", "date:2022").first == "{\"count\":3,\"name\":\"\",\"of\":\"letters\"}")
    let dot = try run("graph", "--dossier", "29911").output
    #expect(dot.hasPrefix("digraph letters {") && dot.hasSuffix("}\n"))
    #expect(dot.contains("\"kst-29911-433\" -> \"kst-29911-428\";"))
    #expect(try run("graph", "--format", "svg").output.contains("<svg "))
    #expect(
      try lines("graph", "--format", "json").allSatisfy {
        $0.hasPrefix("{\"date\":") || $0.hasPrefix("{\"from\":")
      })
  }

  @Test("Rows come at once, and a closed pipe ends every command quietly")
  func pipesEndQuietly() throws {
    for command in [
      "list", "search criminaliteit", "stats", "graph", "dossier 29911", "references kst-29911-433",
      "show kind:letter",
    ] {
      let found = try Terminal.run(
        "/bin/bash", ["-c", "\(Terminal.program) \(command) | head -n 1; exit ${PIPESTATUS[0]}"])
      // As of any program whose reader has gone: an end, or SIGPIPE's.
      #expect([0, 141].contains(found.status), "\(command)")
      #expect(found.errors == "", "\(command)")
    }
  }

  @Test("check says that the library is whole, and reindex reads it anew")
  func checkAndReindex() throws {
    #expect(try run("check").output.hasSuffix("is whole; 5 files are as they were, 0 changed, 0 gone.\n"))
    #expect(try lines("reindex") == ["Letters: 0 added."])
    #expect(try lines("reindex", "--all") == ["Letters: 0 added, 5 read anew."])
    #expect(try lines("list").count == 5)
  }

  @Test(
    "The browser shows letters that another program adds, while it is open",
    .enabled(if: Terminal.isAvailable, "tmux is not installed"))
  func browserSeesImports() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let library = folder.file("library.sqlite")
    let terminal = try Terminal()
    try terminal.command("\(Terminal.program) --library \(library)")
    try terminal.wait("the seeds") { $0.contains("Letters (5)") }
    let letter = try folder.write(
      "Datum 5 mei 2025\nOnderwerp Iets nieuws\n\nGeachte voorzitter,\n\nEen brief.", to: "new.txt")
    #expect(try run("import", letter, "--library", library).status == 0)
    try terminal.wait("the new letter") { $0.contains("Letters (6)") && $0.contains("Iets nieuws") }
  }
}
