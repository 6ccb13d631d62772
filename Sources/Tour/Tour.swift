import Browser
import Glibc
import LetterImport
import LetterLibrary
import LetterSources
import Screen

/// `tour README.md`: walks through the browser on the five letters of `seeds`, and puts what its screens show
/// between the two marks of the file.
@main
enum Tour {
  private static let marks = (start: "<!-- tour -->\n", end: "<!-- end of tour -->\n")

  static func main() {
    do {
      guard CommandLine.arguments.count == 2 else { throw Fault(sentence: "usage: tour README.md") }
      try remake(CommandLine.arguments[1])
    } catch {
      let sentence = Array("tour: \(error)\n".utf8)
      _ = write(STDERR_FILENO, sentence, sentence.count)
      exit(65)
    }
  }

  struct Fault: Error, CustomStringConvertible {
    let sentence: String
    var description: String { sentence }
  }

  private static func remake(_ path: String) throws {
    let text = String(decoding: try LetterReader.bytes(at: path), as: UTF8.self)
    guard let start = text.firstRange(of: marks.start), let end = text.firstRange(of: marks.end),
      start.upperBound <= end.lowerBound
    else { throw Fault(sentence: "\(path) has no marks for the tour.") }
    let new = text[..<start.upperBound] + (try screens()) + text[end.lowerBound...]
    guard new != text else { return }
    let file = open(path, O_WRONLY | O_TRUNC)
    let bytes = Array(new.utf8)
    guard file >= 0, write(file, bytes, bytes.count) == bytes.count, close(file) == 0 else {
      throw Fault(sentence: "\(path) could not be written (\(String(cString: strerror(errno)))).")
    }
  }

  // MARK: Screens

  private static func screens() throws -> String {
    let file = try LibraryFile.inMemory()
    _ = try Import(["seeds"]).run(into: file, isStopped: { false }, show: { _ in })
    var text = ""
    for stop in Stop.all {
      let library = try Library(file, patience: 10_000)
      var state = State(library: library, columns: stop.columns, rows: stop.rows)
      for key in stop.keys {
        for case .mark(let letter, let mark, let isSet) in state.update(.key(key)) {
          _ = state.take(library.mark(letter, mark, isSet))
        }
      }
      text += "**\(stop.title)** \(stop.words)\n\n```\n\(screen(state.draw()))```\n\n"
    }
    return text
  }

  private static func screen(_ grid: Grid) -> String {
    (0..<grid.rows).map { row in
      var line = grid.text(row: row)
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

/// A stop of the tour: the keys that lead to a screen, and what is to be seen there.
private struct Stop {
  let title: String
  let words: String
  let keys: [Key]
  var columns = 100
  var rows = 22

  /// - Parameter typed: names of keys, apart by blanks; what stands after `'` is typed letter by letter.
  init(_ title: String, _ words: String, _ typed: String, columns: Int = 100, rows: Int = 22) {
    self.title = title
    self.words = words
    self.columns = columns
    self.rows = rows
    keys = typed.split(separator: " ").flatMap { word in
      word.hasPrefix("'")
        ? word.dropFirst().map { .character($0) } : [Key(name: String(word))].compactMap(\.self)
    }
  }

  static let all = [
    Stop(
      "Footnotes.",
      "`Enter` opens a letter, `]` selects the next mark: its note shows below, the text stays.",
      "Enter } } } ]"),
    Stop(
      "References.", "`4` lists what the letter cites, by dossier; ● is here, ○ is not.", "Enter 4", rows: 18),
    Stop(
      "What is not here.", "`Enter` on a paper that is not held says what it is and who cites it.",
      "Enter 4 Enter",
      rows: 18),
    Stop(
      "Dossiers.", "`D` shows the papers of a dossier by number, and what lacks between them.", "Enter D",
      rows: 20),
    Stop(
      "Questions.", "Questions and answers differ at a glance; `a` goes from one to the other.", "j Enter a",
      rows: 20),
    Stop(
      "Search.",
      "`/` searches all letters as you type; the sentences that hold the words stand below the list.",
      "/ 'haven", columns: 80, rows: 20),
    Stop(
      "Months.", "`t` shows the letters of each month; choose a span of them, `Enter` filters.",
      "t Left Space Left", columns: 80, rows: 12),
    Stop(
      "The filter line.", "`F` takes the whole query language; `Tab` completes names and values.",
      "F 'kind:answers Space 'date:2022 Space 'mini Tab", columns: 80, rows: 12),
    Stop(
      "Hints.", "`f` puts a letter beside every link on the screen: type it to follow.", "j Enter PgDn f",
      columns: 80, rows: 18),
    Stop("Small.", "Everything works in 20 columns and 5 rows.", "Enter", columns: 20, rows: 5),
  ]
}
