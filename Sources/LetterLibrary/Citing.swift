import Letters

/// Finds the places of a letter that cite papers.
enum Citing {
  static func places(in letter: Letter, row: LetterRow) -> [(target: String, place: CitingPlace)] {
    var places: [(String, CitingPlace)] = []
    for (index, block) in letter.blocks.enumerated() where !block.references.isEmpty {
      let scalars = Array(block.text.unicodeScalars)
      for reference in block.references {
        let sentence = Sentence.around(reference.offset, in: scalars)
        places.append(
          (
            reference.target,
            CitingPlace(row: row, block: index, offset: reference.offset, sentence: sentence)
          ))
      }
    }
    for note in letter.footnotes where !note.references.isEmpty {
      let (block, offset) = mark(of: note.label, in: letter)
      for reference in note.references {
        let sentence = "\(note.label) \(note.text)"
        places.append(
          (reference.target, CitingPlace(row: row, block: block, offset: offset, sentence: sentence)))
      }
    }
    return places
  }

  private static func mark(of label: String, in letter: Letter) -> (block: Int, offset: Int) {
    for (index, block) in letter.blocks.enumerated() {
      if let mark = block.footnotes.first(where: { $0.label == label }) { return (index, mark.offset) }
    }
    return (0, 0)
  }
}

enum Sentence {
  /// The sentence in which a scalar stands, by full stops before capitals.
  static func around(_ offset: Int, in scalars: [Unicode.Scalar]) -> String {
    guard !scalars.isEmpty else { return "" }
    let position = min(offset, scalars.count - 1)
    var start = position
    while start > 0, !isEnd(start - 1, scalars) { start -= 1 }
    var end = position
    while end < scalars.count - 1, !isEnd(end, scalars) { end += 1 }
    let sentence = String(String.UnicodeScalarView(scalars[start...end]))
    return sentence.trimmingBlanks
  }

  private static func isEnd(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "." || scalars[index] == "?" || scalars[index] == "!" else { return false }
    guard index + 2 < scalars.count else { return true }
    return scalars[index + 1] == " " && scalars[index + 2].properties.isUppercase
  }
}
