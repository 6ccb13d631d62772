import LetterLibrary
import Letters
import Screen
import Wording

/// All notes of the reader's, letter by letter, each with the words that it is about.
enum OwnNotesPage {
  static func make(_ library: Library, width: Int, language: Language) -> Page {
    let notes = library.notes
    var setter = PageSetter(width: width)
    setter.addHeading(language.say(notes.count, one: .oneOwnNote, many: .manyOwnNotes))
    setter.addLabels(library.labels)
    var last: LetterKey?
    for (note, letter) in sorted(notes) {
      if note.letter != last { setter.addLetter(of: note, letter.flatMap(library.row), language) }
      last = note.letter
      setter.add(note, letter)
    }
    return Page(
      source: .ownNotes, title: language.say(.ownNotesTitle), lines: setter.lines, links: setter.links)
  }

  /// Letters in the order of their first notes, the notes of each in the order of its text.
  static func sorted(_ notes: [(note: OwnNote, letter: LetterID?)]) -> [(note: OwnNote, letter: LetterID?)] {
    var order: [LetterKey: Int] = [:]
    for (index, found) in notes.enumerated() where order[found.note.letter] == nil {
      order[found.note.letter] = index
    }
    return notes.sorted {
      let (left, right) = ($0.note, $1.note)
      return (order[left.letter, default: 0], left.passage.block, left.id)
        < (order[right.letter, default: 0], right.passage.block, right.id)
    }
  }
}

extension PageSetter {
  fileprivate mutating func addLabels(_ labels: [(name: String, count: Int)]) {
    guard !labels.isEmpty else { return }
    addBlank()
    for label in labels {
      let value = label.name.contains(" ") ? "\"\(label.name)\"" : label.name
      addLink(
        "\(label.name) (\(label.count))", to: .query("label:\(value)"),
        first: [Span(text: "# ", style: .plain)])
    }
  }

  fileprivate mutating func addLetter(of note: OwnNote, _ row: LetterRow?, _ language: Language) {
    addBlank()
    guard let row else { return addHeading("\(note.citation) (\(language.say(.notHere)))") }
    addLink("\(language.summary(row)) \(row.title)", to: .place(row.id, nil))
  }

  fileprivate mutating func add(_ note: OwnNote, _ letter: LetterID?) {
    addBlank()
    let mark = Span(text: Sign.note + " ", style: Style(bold: true, tone: .star))
    if let letter {
      addLink(note.text, to: .passage(letter, note.passage), first: [mark])
    } else {
      add(note.text, first: [mark])
    }
    for paragraph in note.passage.text.split(separator: "\n\n") {
      add(String(paragraph), style: Style(dim: true), first: [Span(text: "│ ", style: Style(dim: true))])
    }
    add("— \(note.citation)", style: Style(dim: true, tone: .quiet))
  }
}
