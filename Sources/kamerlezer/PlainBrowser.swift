import Browser
import Glibc
import LetterLibrary
import Letters
import Terminal

/// The browser line by line: what it answers goes to standard output, what the reader types comes from standard
/// input.
enum PlainBrowser {
  static func run(_ file: LibraryFile, at named: NamedPaper?, problem: String?) throws {
    let own = OwnSettings.read()
    for sentence in own.problems + [problem].compactMap(\.self) { StandardError.say(sentence) }
    let canFetch = access(file.path, F_OK) == 0
    var reader = PlainReader(
      library: try Library(file, patience: 1000), settings: own.settings, today: CalendarDate.today,
      canFetch: canFetch)
    let output = PlainOutput()
    try StandardOutput.write(
      output.fitted(named.map { reader.begin(at: $0.kind, $0.target) } ?? reader.begin()) + prompt)
    while let line = readLine() {
      guard let answer = reader.answer(line) else { return }
      try StandardOutput.write(output.fitted(answer))
      if let (kind, target) = reader.wanted {
        let problem = Fetches(into: file.path).fetch(target)
        try StandardOutput.write(output.fitted(reader.fetched(kind, target, problem: problem)))
      }
      if let target = reader.wantedRecord {
        let problem = Fetches(into: file.path).askRecord(target)
        try StandardOutput.write(output.fitted(reader.recorded(target, problem: problem)))
      }
      try StandardOutput.write(prompt)
    }
    try StandardOutput.write("\n")
  }

  private static let prompt = "\n> "
}
