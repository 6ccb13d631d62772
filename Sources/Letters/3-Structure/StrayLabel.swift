/// A label alone at the end of its page, behind all notes, whose text stands below that of the note before it:
/// an extraction that reads column by column took it for a column of its own.
struct StrayLabel {
  let label: NoteStart
  let line: Int
  /// The note that took its text, by index, and the first line of it that is the label's.
  let note: Int
  let piece: Int
}

extension FootnoteFinder {
  func strayLabel(at index: Int) -> StrayLabel? {
    guard let label = starts[index], label.form == .alone, let number = label.number, number > 1,
      found[label.label] == nil, number < lastNumber(like: label),
      index + 1 == lines.count || lines[index + 1].opensPage, calls.isCalled(label.label, before: index),
      let note = notes.lastIndex(where: { $0.label == String(number - 1) }),
      found[String(number - 1)] == pageStarts[index],
      let piece = secondText(of: notes[note])
    else { return nil }
    return StrayLabel(label: label, line: index, note: note, piece: piece)
  }

  /// The first line of a note that begins a text, behind one that ends its sentence or cites.
  private func secondText(of note: FoundNote) -> Int? {
    note.pieces.indices.dropFirst().first { piece in
      let before = note.pieces[piece - 1]
      let text = note.pieces[piece]
      return NoteOpenings.cites(at: text.lowerBound, of: bytes)
        || (!Prose.startsLow(text, of: bytes) && Prose.endsFully(before, of: bytes))
    }
  }
}
