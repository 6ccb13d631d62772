import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
  private func run(_ arguments: String..., input: String = "") throws -> (
    status: Int32, output: String, errors: String
  ) {
    try Terminal.run(Terminal.program, arguments, input: input)
  }

  private let seeds = Terminal.root.appending(path: "seeds").path

  @Test("The settings that hold are printed; a wrong line is named, and the exit code says so")
  func configIsPrinted() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("width = 50\nkleur = 1\n", to: "kamerlezer/config.toml")
    let run = try Terminal.run(
      "/usr/bin/env", ["XDG_CONFIG_HOME=\(folder.path)", Terminal.program, "config"])
    #expect(run.status == 65)
    #expect(run.output.contains("width = 50\n"))
    #expect(run.errors.contains("config.toml, line 2: there is no setting “kleur”."))
  }

  @Test("Letters are printed as entries for bibliographies", arguments: ["bibtex", "ris", "csl"])
  func bibliographies(_ form: String) throws {
    let seeds = Terminal.root.appending(path: "seeds").path
    let run = try Terminal.run(Terminal.program, ["parse", "--\(form)", seeds])
    #expect(run.status == 0)
    #expect(run.output.matches(of: #/@techreport\{|TY  - GOVDOC|"type":"report"/#).count == 5)
  }

  @Test("parse prints JSON lines, Markdown and text")
  func parsePrints() throws {
    let json = try run("parse", "--json", seeds)
    #expect(json.status == 0)
    #expect(json.output.split(separator: "\n").count == 5)
    #expect(try run("parse", "--markdown", seeds).output.contains("[^2-14]: Kamerstuk 29 911, nr. 426."))
    let text = try run("parse", seeds).output
    #expect(text.contains("14 Kamerstuk 29 911, nr. 426."))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("parse reads standard input")
  func parseReadsStandardInput() throws {
    let found = try run("parse", "--json", "-", input: "Zie Kamerstuk 29 911, nr. 5.")
    #expect(found.output.contains("\"target\":\"kst-29911-5\""))
  }

  @Test("list filters and prints rows or JSON")
  func listFilters() throws {
    #expect(
      try run("list", "minister:yesilgoz", "date:2022").output.split(separator: "\n").count
        == 3)
    let answers = try run("list", "kind:answers", "--json").output.split(separator: "\n")
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { $0.hasPrefix("{") })
    #expect(try run("list", "dossier:29911").output.contains("kst-29911-433"))
  }

  @Test("Errors are one sentence and a code of sysexits")
  func errorsAreSentences() throws {
    let cases: [([String], Int32, String)] = [
      (["parse", "/nowhere.txt"], 66, "kamerlezer: /nowhere.txt does not exist; check the spelling.\n"),
      (
        ["parse", "/dev/null"], 66,
        "kamerlezer: /dev/null is no file or folder; name one, or - for standard input.\n"
      ),
      (
        ["list", "date:morgen"], 64,
        "kamerlezer: At “date:morgen” in the query: expected a date, such as date:2022, date:2022-11, "
      ),
      (["list", "kind:gedicht"], 64, ""),
      (["parse"], 64, ""),
      (["list", "--limt", "5"], 64, "kamerlezer: --limt is no option of this command"),
      (["graph", "--json"], 64, "kamerlezer: --json is no option of this command"),
      (["follow", "--json"], 64, "kamerlezer: --json is no option of this command"),
      (["search", "drugs", "--hits=-1"], 64, "kamerlezer: The value '-1' is invalid for '--hits <number>'"),
      (["list", "--limit=-5"], 64, ""), (["stats", "--top=-1"], 64, ""),
      (["list", "--library", ""], 64, "kamerlezer: --library takes the name of a file.\n"),
      (["list", "--library", "/nowhere.sqlite"], 66, "kamerlezer: There is no library at /nowhere.sqlite"),
      (["parse", "--stage", "pages", "--json", "x"], 64, "kamerlezer: --stage prints text"),
      (["parse", ""], 64, "kamerlezer: Name a file"), (["import", ""], 64, "kamerlezer: Name a file"),
      (["lsit"], 64, "kamerlezer: lsit is no command, file, folder or paper"),
    ]
    for (arguments, status, sentence) in cases {
      let found = try Terminal.run(Terminal.program, arguments)
      #expect(found.status == status, "\(arguments)")
      #expect(found.errors.hasPrefix(sentence), "\(arguments)")
      #expect(found.output.isEmpty)
    }
  }

  @Test("Without a terminal it says how to use it, and exits 64")
  func withoutATerminal() throws {
    let found = try run()
    #expect(found.status == 64)
    #expect(found.errors.contains("the browser needs a terminal"))
    #expect(found.errors.contains("use kamerlezer --plain, kamerlezer list or kamerlezer parse"))
  }

  @Test("A pipe that closes ends it without a word")
  func brokenPipeIsSilent() throws {
    let found = try Terminal.run(
      "/bin/bash", ["-c", "\(Terminal.program) parse --json \(seeds) | head -c 10"])
    #expect(found.errors == "")
  }

  @Test("A full disk is a sentence")
  func fullDiskIsASentence() throws {
    let found = try Terminal.run(
      "/bin/bash", ["-c", "\(Terminal.program) parse --json \(seeds) > /dev/full"])
    #expect(found.status == 74)
    #expect(found.errors == "kamerlezer: the output could not be written (No space left on device).\n")
  }

  @Test("Version and help")
  func versionAndHelp() throws {
    #expect(try run("--version").output == "0.3.0\n")
    #expect(try run("--help").output.contains("SUBCOMMANDS"))
  }
}
