import Foundation
import Testing

@testable import Browser

/// The README is held to its word where that can be done.
@Suite("The README")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized

  private static func readme() throws -> [String] {
    try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8).replacing("\\|", with: "|")
      .split(separator: "\n").map(String.init)
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
    try readme().drop { $0 != "| key of BROWSER.md | tests |" }.dropFirst(2).prefix { $0.hasPrefix("|") }.map
    { row in
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

  @Test("Every key of BROWSER.md stands in the table of tests")
  func everyKeyIsCovered() throws {
    let plan = Self.root.appending(path: "../shared/design/BROWSER.md")
    guard let text = try? String(contentsOf: plan, encoding: .utf8) else {
      print("../shared/design/BROWSER.md is not here: the table of keys was not held against it.")
      return
    }
    let wanted = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.flatMap { row in
      row.split(separator: " | ")[0].matches(of: #/`([^`]+)`/#).map { String($0.1) }
    }
    let covered = try Set(Self.covered().flatMap { $0.keys.matches(of: #/`([^`]+)`/#).map { String($0.1) } })
    #expect(wanted.count > 30)
    for key in wanted { #expect(covered.contains(key), "\(key) is in no row") }
  }

  @Test("The keys that the README lists are those of the program")
  func keysAreListed() throws {
    let rows = try Self.readme().drop { $0 != "| key | does |" }.dropFirst(2).prefix { $0.hasPrefix("|") }
    let listed = Set(
      rows.flatMap { $0.split(separator: " | ")[0].matches(of: #/`([^`]+)`/#).map { String($0.1) } })
    for row in Keymap.standard.rows {
      #expect(row.keys.contains { listed.contains($0.description) }, "\(row.command) has no row")
    }
  }
}
