import GRDB
import Letters

extension Library {
  // MARK: References

  /// The letter that a canonical identifier names; nil when it is not held.
  public func holder(of target: String) -> LetterID? {
    read(otherwise: nil) { try Graph($0).holder(of: target).map(LetterID.init) }
  }

  /// The letter that a reference leads to: that of its identifier, or the only one of its date that the
  /// citing letter can mean.
  public func letter(_ kind: Reference.Kind, _ target: String, citedBy letter: LetterID?) -> LetterID? {
    let reference = Reference(DocumentID(kind: kind, spelling: target), text: "", offset: 0, length: 0)
    return read(otherwise: nil) { db in
      guard let letter else { return try Graph(db).holder(of: target).map(LetterID.init) }
      return try Graph(db).letter(of: reference, citedBy: letter.value).map(LetterID.init)
    }
  }

  // MARK: Cited by

  /// How many places cite a paper.
  public func citingCount(_ cited: Cited) -> Int {
    read(otherwise: 0) { db in
      let names = try names(cited, db)
      return try Graph(db).citationCount(of: names.targets) + names.mentions.count
    }
  }

  /// A window of the places that cite a paper, newest letter first; those by date alone come last.
  public func citing(_ cited: Cited, in window: Range<Int>) -> [CitingPlace] {
    let places: [(citation: Graph.Citation, place: Citing.Place)] = read(otherwise: []) { db in
      let names = try names(cited, db)
      var found = try Graph(db).citations(
        of: names.targets, limit: window.count, from: window.lowerBound)
      let before = try Graph(db).citationCount(of: names.targets)
      let mentions = window.clamped(to: before..<max(before, before + names.mentions.count))
      found += mentions.map { names.mentions[$0 - before] }
      return try found.compactMap { citation in
        try Graph(db).letter(citation.letter).flatMap { letter in
          Citing.place(citation.place, in: letter).map { (citation, $0) }
        }
      }
    }
    let letters = Array(Set(places.map(\.citation.letter)))
    let rows = Dictionary(uniqueKeysWithValues: rows(letters).map { ($0.id.value, $0) })
    return places.compactMap { citation, place in
      rows[citation.letter].map {
        CitingPlace(
          row: $0, block: place.block, offset: place.offset, sentence: place.sentence,
          isByDate: citation.isByDate)
      }
    }
  }

  /// How a letter is cited: by its identifiers, and by its date where only it can be meant.
  private func names(
    _ cited: Cited, _ db: Database
  ) throws -> (targets: [String], mentions: [Graph.Citation]) {
    switch cited {
    case .paper(let target):
      return ([target], [])
    case .letter(let id):
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT kamerstuk, case_number, date FROM letters WHERE id = ?"),
        arguments: [id.value])
      let targets = try (0...1).compactMap { try row?.value($0) as String? }
      let date = try (row?.value(2) as Int?).flatMap(CalendarDate.init(dayNumber:))
      return (targets, try date.map { try Graph(db).mentions(of: id.value, date: $0) } ?? [])
    }
  }
}

/// Finds the place of a letter that cites.
enum Citing {
  struct Place {
    let block: Int
    /// Unicode scalars before the citation, or before the mark of its footnote.
    let offset: Int
    let sentence: String
  }

  /// - Parameter number: the reference's place among the letter's references.
  static func place(_ number: Int, in letter: Letter) -> Place? {
    guard number >= 0 else { return nil }
    var rest = number
    for (index, block) in letter.blocks.enumerated() {
      if rest < block.references.count {
        let offset = block.references[rest].offset
        return Place(
          block: index, offset: offset,
          sentence: Sentence.around(offset, in: Array(block.text.unicodeScalars)))
      }
      rest -= block.references.count
    }
    for note in letter.footnotes {
      if rest < note.references.count {
        return place(of: note, in: letter)
      }
      rest -= note.references.count
    }
    guard rest < letter.titleReferences.count else { return nil }
    return Place(block: 0, offset: 0, sentence: letter.title ?? "")
  }

  /// For a note, the sentence that carries its mark, and the note behind it.
  private static func place(of note: Footnote, in letter: Letter) -> Place {
    let text = "\(note.label) \(note.text)"
    for (index, block) in letter.blocks.enumerated() {
      guard let mark = block.footnotes.first(where: { $0.label == note.label }) else { continue }
      // A mark stands behind the full stop of its sentence.
      let scalars = Array(block.text.unicodeScalars)
      let sentence = Sentence.around(max(0, min(mark.offset, scalars.count) - 1), in: scalars)
      return Place(
        block: index, offset: mark.offset, sentence: sentence.isEmpty ? text : "\(sentence) — \(text)")
    }
    return Place(block: 0, offset: 0, sentence: text)
  }
}

enum Sentence {
  /// The sentence in which a scalar stands, by full stops before capitals.
  static func around(_ offset: Int, in scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars[range(around: offset, in: scalars)]))
  }

  /// Its scalars, without blanks at either end.
  static func range(around offset: Int, in scalars: [Unicode.Scalar]) -> Range<Int> {
    guard !scalars.isEmpty else { return 0..<0 }
    let position = max(0, min(offset, scalars.count - 1))
    var start = position
    while start > 0, !isEnd(start - 1, scalars) { start -= 1 }
    while start < position, scalars[start].properties.isWhitespace { start += 1 }
    var end = position
    while end < scalars.count - 1, !isEnd(end, scalars) { end += 1 }
    return start..<end + 1
  }

  private static func isEnd(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "." || scalars[index] == "?" || scalars[index] == "!" else { return false }
    guard index + 2 < scalars.count else { return true }
    return scalars[index + 1] == " " && scalars[index + 2].properties.isUppercase
  }
}
