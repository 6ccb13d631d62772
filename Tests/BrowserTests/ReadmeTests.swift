import Foundation
import Screen
import TestSupport
import Testing

@testable import Browser

/// The README and the article about tests are held to their word where that can be done.
@Suite("The README")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized

  private static let articles = "Sources/kamerlezer/Kamerlezer.docc"

  private static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test("The README is short, and its first screen says what the program is")
  func readmeIsShort() throws {
    let text = try Self.text(of: "README.md")
    #expect(text.utf8.count < 8_192)
    #expect(text.hasPrefix("# Kamerlezer\n"))
  }

  @Test("Everything that the README and the articles link to is there")
  func linksLead() throws {
    let articles = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: Self.articles).path
    ).filter { $0.hasSuffix(".md") }
    for path in ["README.md"] + articles.map({ "\(Self.articles)/\($0)" }) {
      let text = try Self.text(of: path)
      let links = text.matches(of: #/\]\(((?!https?:)[^)\s]+)\)/#).map { String($0.1) }
      for link in links {
        let isThere = FileManager.default.fileExists(atPath: Self.root.appending(path: link).path)
        #expect(isThere, "\(path) links to \(link), which is not there")
      }
      for name in text.matches(of: #/<doc:(\w+)>/#).map({ String($0.1) }) {
        #expect(articles.contains("\(name).md"), "\(path) links to the article \(name), which is not there")
      }
    }
  }

  @Test("Every file that the recipes name is there")
  func recipesNameFiles() throws {
    let text = try Self.text(of: "\(Self.articles)/Recipes.md")
    let paths = text.matches(of: #/`((?:Sources|Tests)\/[^`]+)`/#).map { String($0.1) }
    #expect(paths.count > 20)
    for path in paths {
      let isThere = FileManager.default.fileExists(atPath: Self.root.appending(path: path).path)
      #expect(isThere, "there is no \(path)")
    }
  }

  /// All names of tests in the sources.
  private static func tests() throws -> Set<String> {
    let folder = root.appending(path: "Tests")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
      ?? []
    let texts = try files.filter { $0.pathExtension == "swift" }.map {
      try String(contentsOf: $0, encoding: .utf8)
    }
    return Set(
      texts.flatMap {
        $0.matches(of: #/@Test\(\s*"((?:[^"\\]|\\.)*)"/#).map { String($0.1).replacing("\\\"", with: "\"") }
      })
  }

  /// Rows «| keys | «name of a test» |».
  private static func covered() throws -> [(keys: String, tests: [String])] {
    try text(of: "\(articles)/Tests.md").replacing("\\|", with: "|").split(separator: "\n").map(String.init)
      .drop { $0 != "| key of BROWSER.md | tests |" }.dropFirst(2).prefix { $0.hasPrefix("|") }.map { row in
        let cells = row.split(separator: " | ", maxSplits: 1).map(String.init)
        return (String(cells[0].dropFirst(2)), cells[1].matches(of: #/«([^»]*)»/#).map { String($0.1) })
      }
  }

  @Test("Every test that the table of keys names is there")
  func namedTestsAreThere() throws {
    let tests = try Self.tests()
    let covered = try Self.covered()
    #expect(covered.count > 20)
    for (keys, names) in covered {
      #expect(!names.isEmpty, "\(keys) names no test")
      for name in names { #expect(tests.contains(name), "there is no test «\(name)»") }
    }
  }

  @Test(
    "Every key of BROWSER.md stands in the table of tests",
    .enabled(if: Repository.hasShared("design/BROWSER.md"), "../shared/design/BROWSER.md is not here"))
  func everyKeyIsCovered() throws {
    let text = try String(contentsOf: Repository.shared("design/BROWSER.md"), encoding: .utf8)
    let wanted = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      row.split(separator: " | ")[0].matches(of: #/`([^`]+)`/#).map { String($0.1) }
    }
    let covered = try Set(Self.covered().flatMap { $0.keys.matches(of: #/`([^`]+)`/#).map { String($0.1) } })
    #expect(wanted.count > 30)
    for key in wanted { #expect(covered.contains(key), "\(key) is in no row") }
  }

  @Test("The keys that the README begins with do what it says")
  func firstKeys() throws {
    let readme = try Self.text(of: "README.md")
    let first: [(key: Key, command: Command)] = [
      (.enter, .follow), ("]", .nextLink), (.backspace, .back), ("/", .search), ("?", .help), ("q", .close),
    ]
    for (key, command) in first {
      #expect(readme.contains("`\(key)`"), "\(key) is not in the README")
      #expect(Keymap.standard.command(for: key) == command)
    }
  }
}
