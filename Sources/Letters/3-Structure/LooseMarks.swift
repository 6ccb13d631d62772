/// Where marks that an extraction put on lines of their own stand in the text.
struct LooseMarks {
  struct Place {
    let label: String
    let position: Int
    let dropsBlank: Bool
    let placement: FootnoteMark.Placement?
  }

  private let source: Bytes
  private var taken: Set<Int> = []

  /// Where marks on lines of their own stand: the gap that one left says it («krijgen . Op»); else it is a guess.
  /// - Parameter notes: the texts of the notes that the marks call, empty where one has none.
  static func places(of marks: [LooseMark], calling notes: [Bytes], in source: Bytes) -> [Place] {
    var finder = LooseMarks(source: source)
    return zip(marks, notes).map { finder.place($0, calling: $1) }.sorted { $0.position < $1.position }
  }

  private init(source: Bytes) { self.source = source }

  private mutating func place(_ mark: LooseMark, calling note: Bytes) -> Place {
    if let gap = gap(in: mark.stretch) {
      taken.insert(gap)
      return Place(label: mark.label, position: gap, dropsBlank: true, placement: nil)
    }
    let position = guess(mark.stretch, calling: note)
    taken.insert(position)
    // An empty stretch is where the halves of a line that the mark tore meet.
    return Place(
      label: mark.label, position: position, dropsBlank: false, placement: mark.stretch.isEmpty ? nil : .guess
    )
  }

  private func gap(in stretch: Range<Int>) -> Int? {
    stretch.first { index in
      guard source[index] == .blank, !taken.contains(index) else { return false }
      let next = source.byte(index + 1)
      return (next == UInt8(ascii: ".") || next == UInt8(ascii: ",") || next == UInt8(ascii: ";"))
        && !source.byte(index + 2).isWord && source.byte(index + 2) != UInt8(ascii: ".")
    }
  }

  // MARK: Guesses

  /// Behind words that the note repeats, behind a date whose letter it cites, at the sentence's end, or at the
  /// end of a phrase.
  private func guess(_ stretch: Range<Int>, calling note: Bytes) -> Int {
    guard !stretch.isEmpty else { return stretch.lowerBound }
    let ends = stretch.filter { index in
      !taken.contains(index + 1) && (index + 1 == source.count || source[index + 1] == .blank)
    }
    if let repeated = behindRepeatedWords(in: stretch, of: note), !taken.contains(repeated) {
      return repeated
    }
    let year = ends.first { $0 >= stretch.lowerBound + 4 && source[$0 - 3...$0].allSatisfy(\.isDigit) }
    // «voortgangsbrief van november 2020»: what a date tells of is what notes cite.
    if let year, NoteOpenings.cites(at: 0, of: note), tellsOfLetter(stretch.lowerBound..<year) {
      return year + 1
    }
    for stop in [".?!", ")", ",;:"] {
      if let end = ends.first(where: { stop.utf8.contains(source[$0]) && !isListed($0) }) { return end + 1 }
    }
    if let year { return year + 1 }
    return ends.first { isBeforeConjunction($0 + 1) && !isListed($0) }.map { $0 + 1 } ?? stretch.upperBound
  }

  /// What comes by letter, and so with a date.
  private static let letters: [StaticString] = ["brief", "motie", "rapport", "advies", "verslag", "nota "]

  private func tellsOfLetter(_ range: Range<Int>) -> Bool {
    Self.letters.contains { source.firstIndex(ofAnyCase: $0, in: range) != nil }
  }

  /// «het sociaal, zorg- en veiligheidsdomein»: between the parts of a list that share a word stands no mark.
  private func isListed(_ end: Int) -> Bool {
    var index = end + 1
    if source.byte(index) == .blank { index += 1 }
    let low = index
    while index < source.count, source[index].isWord { index += 1 }
    return index > low && source.byte(index) == UInt8(ascii: "-")
      && (source.has(" en ", at: index + 1) || source.has(" of ", at: index + 1)
        || source.has(", ", at: index + 1))
  }

  private func isBeforeConjunction(_ index: Int) -> Bool {
    [" en een ", " en de ", " en het ", " maar ", " omdat ", " zodat ", " terwijl ", " waarbij "].contains {
      source.has($0, at: index)
    }
  }

  // MARK: Words that the note repeats

  /// Letters of a word that says what a text is about.
  private static let tellingWord = 9
  /// Bytes of a note in which words are looked for.
  private static let openingOfNote = 400

  /// The end of the last word of the stretch that the note has too: a name, or two words that tell something.
  private func behindRepeatedWords(in stretch: Range<Int>, of note: Bytes) -> Int? {
    let known = Set(words(of: 0..<min(note.count, Self.openingOfNote), in: note).map { note.string($0) })
    guard !known.isEmpty else { return nil }
    var end: Int?
    var weight = 0
    for word in words(of: stretch, in: source) where known.contains(source.string(word)) {
      let opensSentence = word.lowerBound < 2 || ".?!".utf8.contains(source[word.lowerBound - 2])
      weight += source[word.lowerBound].isUpper && !opensSentence ? 2 : 1
      end = word.upperBound
    }
    guard weight > 1, var end else { return nil }
    while end < source.count, ").,".utf8.contains(source[end]) { end += 1 }
    return end
  }

  /// Names, acronyms, and long words.
  private func words(of range: Range<Int>, in bytes: Bytes) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let low = index
      while index < range.upperBound, bytes[index].isWord, !bytes[index].isDigit { index += 1 }
      let word = low..<index
      if word.count >= 3, bytes[low].isUpper || word.count >= Self.tellingWord,
        !Self.ofPapers(word, in: bytes)
      {
        words.append(word)
      }
      index = max(index, low + 1)
    }
    return words
  }

  /// Words that notes have because they cite.
  private static let papers: [StaticString] = [
    "kamer", "tweede", "eerste", "handeling", "aanhangsel", "bijlage", "motie", "brief", "minister",
    "vergaderjaar",
    "zie", "het", "een", "deze", "dit", "nederland", "verordening", "richtlijn", "staatssecretaris",
  ]

  private static func ofPapers(_ word: Range<Int>, in bytes: Bytes) -> Bool {
    papers.contains { bytes.has(anyCase: $0, at: word.lowerBound) }
  }
}
