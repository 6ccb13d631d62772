import Foundation
import LetterLibrary
import TestSupport
import Testing

/// The manual, as `kamerlezer help` shows it and as man sets it.
@Suite("The manual")
struct ManualTests {
  private static func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
    try Terminal.run(Terminal.program, arguments)
  }

  private static func topics() throws -> [String] {
    try run("help").output.matches(of: #/\n  (\w+)  /#).map { String($0.1) }
  }

  private static func has(_ program: String) -> Bool {
    (try? Terminal.run("/usr/bin/env", ["which", program]).status) == 0
  }

  /// Writes the page to a file, for what checks it.
  private static func check(_ command: String, _ arguments: [String]) throws -> (
    status: Int32, output: String, errors: String
  ) {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(try run("help", "--man").output, to: "kamerlezer.1")
    return try Terminal.run("/usr/bin/env", [command] + arguments + ["\(folder.path)/kamerlezer.1"])
  }

  @Test("Every part that the contents name is shown, within 80 columns but for lines that stand as they are")
  func partsAreShown() throws {
    let topics = try Self.topics()
    #expect(topics.count > 8)
    for topic in topics {
      let shown = try Self.run("help", topic)
      #expect(shown.status == 0)
      #expect(shown.output.split(separator: "\n").count > 3, "\(topic) says next to nothing")
    }
  }

  @Test("A part or command that is none is a sentence that names the parts")
  func unknownParts() throws {
    let shown = try Self.run("help", "zoeken")
    #expect(shown.status == 64)
    #expect(shown.errors.contains("“zoeken” is no part of the manual and no command"))
  }

  @Test("help with the name of a command says its options", arguments: ["parse", "cited-by", "import"])
  func commandsAreShown(_ command: String) throws {
    #expect(try Self.run("help", command).output == Self.run(command, "--help").output)
  }

  @Test("Every example of a query is one")
  func queriesAreQueries() throws {
    let text = try Self.run("help", "queries").output
    let examples = text.matches(of: #/[a-z]+(?:-[a-z]+)?:(?:"[^"]+"|[^\s,;:]+)/#).map { String($0.0) }
    #expect(examples.count > 15)
    for example in examples { #expect(throws: Never.self) { try Query(parsing: example) } }
  }

  @Test("man sets the page without a warning", .enabled(if: has("man"), "man is not installed here"))
  func manTakesIt() throws {
    let checked = try Self.check("man", ["--warnings", "-E", "UTF-8", "-Tutf8", "-Z", "-l"])
    #expect(checked.status == 0)
    #expect(checked.errors == "")
  }

  @Test("mandoc finds no fault in the page", .enabled(if: has("mandoc"), "mandoc is not installed here"))
  func mandocTakesIt() throws {
    let checked = try Self.check("mandoc", ["-Tlint"])
    #expect(checked.output + checked.errors == "")
  }

  @Test("The page has every command and every setting")
  func pageIsWhole() throws {
    let page = try Self.run("help", "--man").output.replacing("\\-", with: "-")
    for line in try Self.run("config").output.split(separator: "\n")
    where line.contains(" = ") && !line.hasPrefix("#") {
      let name = line.prefix { $0 != " " }
      #expect(page.contains("\n\(name) = "), "\(name) is no setting of the page")
    }
    for command in ["parse", "import", "fetch", "graph", "cited-by", "help"] {
      #expect(page.contains(".SS \"kamerlezer \(command)"), "\(command) is not in the page")
    }
  }
}
