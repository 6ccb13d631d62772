import Browser
import Glibc
import LetterImport
import LetterLibrary
import Screen

/// `tour FOLDER`: walks through the browser on the five letters of `seeds`, and writes a picture of each stop
/// into the folder.
@main
enum Tour {
  static func main() {
    do {
      guard CommandLine.arguments.count == 2 else { throw Fault(sentence: "usage: tour FOLDER") }
      try draw(into: CommandLine.arguments[1])
    } catch {
      let sentence = Array("tour: \(error)\n".utf8)
      _ = Glibc.write(STDERR_FILENO, sentence, sentence.count)
      exit(65)
    }
  }

  struct Fault: Error, CustomStringConvertible {
    let sentence: String
    var description: String { sentence }
  }

  private static func draw(into folder: String) throws {
    let file = try LibraryFile.inMemory()
    _ = try Import(["seeds"]).run(into: file, isStopped: { false }, show: { _ in })
    for stop in Stop.all {
      let picture = Picture(
        grid: try screen(of: stop, file), light: Theme.light.palette, dark: Theme.dark.palette,
        title: stop.title)
      try write(picture.svg, to: "\(folder)/\(stop.name).svg")
    }
  }

  /// What the screen shows when the stop's keys are pressed, and what they want of the library is done.
  private static func screen(of stop: Stop, _ file: LibraryFile) throws -> Grid {
    let library = try Library(file, patience: 10_000)
    var state = State(library: library, columns: stop.columns, rows: stop.rows)
    for key in stop.keys {
      for case .mark(let letter, let mark, let isSet) in state.update(.key(key)) {
        _ = state.take(library.mark(letter, mark, isSet))
      }
    }
    return state.draw()
  }

  private static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    let bytes = Array(text.utf8)
    guard file >= 0, Glibc.write(file, bytes, bytes.count) == bytes.count, close(file) == 0 else {
      throw Fault(sentence: "\(path) could not be written (\(String(cString: strerror(errno)))).")
    }
  }
}
