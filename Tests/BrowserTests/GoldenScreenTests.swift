import Foundation
import Testing

@testable import Browser

/// Keys and the screens that must follow, as files that a person can read: `Screens/`, one a walk and
/// size. `KAMERLEZER_REMAKE=1 swift test` writes them anew; the change then shows in `git diff`.
@Suite("Golden screens")
struct GoldenScreenTests {
  private static let sizes = [(80, 24), (120, 40), (20, 5)]

  private static let walks: [(name: String, keys: [String])] = [
    ("list", ["", "j", "G", "m", "\"yesil\"", "Enter", "c"]),
    ("letter 1", ["Enter", "]", "]", "Enter", "Backspace", "Space", "G"]),
    ("letter 2", ["j Enter", "]", "Enter", "Enter", "5"]),
    ("letter 3", ["j j Enter", "Space", "] ]", "4"]),
    ("letter 4", ["j j j Enter", "G", "]"]),
    ("letter 5", ["G Enter", "Space Space", "]", "3 j", "Enter"]),
    ("reference not held", ["Enter", "4", "Enter", "Tab", "Enter"]),
    ("filters", ["d", "\"2022\"", "Enter", "/", "\"haven\"", "Enter", "d Ctrl-U \"nope\" Enter"]),
    ("find", ["Enter / \"corruptie\"", "Enter", "n", "N"]),
    ("help", ["?", "Space"]),
    ("hints", ["j Enter PgDn f"]),
    ("outline", ["Enter o", "\"mainports\"", "Enter"]),
    ("questions", ["j Enter a", "a", "}", "o"]),
    ("dossier", ["Enter D", "] ]", "Enter"]),
    ("months", ["t", "Left Space Left", "Enter", "c"]),
    ("filter line", ["F \"min\" Tab", "\"yes\" Tab", "Ctrl-U \"knd:brief\" Enter", "Esc"]),
    ("export", ["e", "Enter"]),
    ("promises", ["T", "]", "Enter", "6"]),
    ("person", ["Enter P", "]", "Enter"]),
    ("news", ["W", "q"]),
    ("motion not held", ["Enter 4 Enter", "R", "] ]"]),
    ("update", ["U", "W"]),
    ("width", ["Enter z - - - - -", "+ +"]),
  ]

  private static let cases = walks.flatMap { walk in
    sizes.map { (walk: walk.name, columns: $0.0, rows: $0.1) }
  }

  @Test("Keys lead to the screens of their file", arguments: cases)
  func keysLeadToScreens(_ row: (walk: String, columns: Int, rows: Int)) throws {
    let keys = try #require(Self.walks.first { $0.name == row.walk }?.keys)
    var reader = try Reader(columns: row.columns, rows: row.rows)
    var text = ""
    for step in keys {
      reader.type(step)
      text += "keys: \(step.isEmpty ? "none" : step)\n\(reader.screen)\n"
    }
    let name = "\(row.walk.replacing(" ", with: "-"))-\(row.columns)x\(row.rows).txt"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens/\(name)")
    if ProcessInfo.processInfo.environment["KAMERLEZER_REMAKE"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name) differs")
  }
}
