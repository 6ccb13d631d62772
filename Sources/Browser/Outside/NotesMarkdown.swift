import LetterLibrary
import Letters

/// Notes of the reader's as Markdown, for Obsidian and its like.
public enum NotesMarkdown {
  /// The notes of one letter: its title, citation, address and labels, then each quotation with where it stands and what
  /// was written about it.
  /// - Parameter title: of the letter; nil where it is not held.
  public static func document(_ notes: [OwnNote], title: String?, labels: [String]) -> String {
    guard let first = notes.first else { return "" }
    var parts = ["# \(Markdown.escaped(title ?? first.citation))"]
    let tags = labels.map { "#" + $0.split(separator: " ").joined(separator: "-") }.joined(separator: " ")
    let head = [first.address.map { "<\($0)>" }, tags.isEmpty ? nil : tags].compactMap(\.self)
    if !head.isEmpty { parts.append(head.joined(separator: "\n\n")) }
    for note in notes {
      let lines = note.passage.text.split(separator: "\n", omittingEmptySubsequences: false)
      parts.append(
        lines.map { $0.isEmpty ? ">" : "> \(Markdown.escaped(String($0)))" }.joined(separator: "\n"))
      parts.append("— \(Markdown.escaped(note.citation))")
      parts.append(Markdown.escaped(note.text))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// All notes of a library: a document a letter, each with a name for its file.
  public static func documents(_ library: Library) -> [(fileName: String, text: String)] {
    var letters: [(key: LetterKey, id: LetterID?, notes: [OwnNote])] = []
    for (note, id) in OwnNotesPage.sorted(library.notes) {
      if letters.last?.key == note.letter {
        letters[letters.count - 1].notes.append(note)
      } else {
        letters.append((note.letter, id, [note]))
      }
    }
    return letters.map { found in
      let letter = found.id.flatMap(library.letter)
      let name = letter.map { ExportFormat.markdown.fileName(of: $0) } ?? (found.key.paper ?? "brief") + ".md"
      return (
        name,
        document(
          found.notes, title: letter?.listTitle, labels: found.id.map { library.labels(of: $0) } ?? [])
      )
    }
  }

  /// All notes in one document.
  public static func document(_ library: Library) -> String {
    documents(library).map(\.text).joined(separator: "\n---\n\n")
  }
}
