import Browser
import LetterLibrary
import Terminal

/// The browser line by line: what it answers goes to standard output, what the reader types comes from standard
/// input.
enum PlainBrowser {
  static func run(_ file: LibraryFile, problem: String?) throws {
    let own = OwnSettings.read()
    for sentence in own.problems + [problem].compactMap(\.self) { StandardError.say(sentence) }
    var reader = PlainReader(library: try Library(file, patience: 1000), settings: own.settings)
    let output = PlainOutput()
    try StandardOutput.write(output.fitted(reader.begin()) + prompt)
    while let line = readLine() {
      guard let answer = reader.answer(line) else { return }
      try StandardOutput.write(output.fitted(answer) + prompt)
    }
    try StandardOutput.write("\n")
  }

  private static let prompt = "\n> "
}
