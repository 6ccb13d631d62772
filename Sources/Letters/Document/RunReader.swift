/// Puts runs together to a passage: blanks made one, marks, emphasis and links where they stand.
struct RunReader {
  private(set) var passage = Passage()
  private(set) var notes: [DocumentNote] = []
  private var labels = NoteLabels()
  /// The last note of each label, which a mark without a text cites again.
  private var latest: [String: Int] = [:]
  /// A blank that is to come before the next word.
  private var hasBlank = false
  /// Where the line began that is being read.
  private var lineStart = 0
  private var isEmphasised = false
  private var isLinked = false
  private var isNote = false

  /// Reads a line's runs behind what was read before.
  /// - Returns: the line's range of the passage's text.
  mutating func line(_ runs: [MarkedDocument.Run], parting cells: Bool = false) -> Range<Int> {
    hasBlank = false
    lineStart = passage.text.count
    partsCells = cells
    for run in runs { add(run) }
    return lineStart..<passage.text.count
  }

  private var partsCells = false

  /// Ends the line, so that the next one stands apart.
  mutating func endLine() { passage.append(0x0A) }

  /// A passage of its own; its notes are kept with those before it.
  mutating func passage(_ runs: [MarkedDocument.Run], parting cells: Bool = false) -> Passage {
    passage = Passage()
    _ = line(runs, parting: cells)
    return passage
  }

  private mutating func add(_ run: MarkedDocument.Run) {
    switch run {
    case .text(let text): add(text)
    case .cellEnd:
      // A cell that is empty has its place too.
      passage.append(Self.cellEnd[(passage.text.count > lineStart ? 0 : 1)...])
      hasBlank = true
    case .emphasis(let runs):
      let outer = isEmphasised
      isEmphasised = true
      let range = added(runs)
      isEmphasised = outer
      if !outer { passage.emphasise(range) }
    case .link(let target, let runs):
      let outer = isLinked
      isLinked = true
      let range = added(runs)
      isLinked = outer
      if !outer { passage.link(range, to: target) }
    case .note(let label, let runs):
      guard !isNote else { return }
      if runs.isEmpty, let index = latest[label] {
        passage.mark(notes[index].label, note: index)
        return
      }
      latest[label] = notes.count
      let label = labels.unique(label)
      passage.mark(label, note: notes.count)
      notes.append(DocumentNote(label: label, passage: Self.note(runs)))
    }
  }

  private static let cellEnd = Bytes(" │".utf8)

  private static func note(_ runs: [MarkedDocument.Run]) -> Passage {
    var reader = RunReader()
    reader.isNote = true
    return reader.passage(runs)
  }

  /// Adds runs; gives the bytes that they became, without the blank before them.
  private mutating func added(_ runs: [MarkedDocument.Run]) -> Range<Int> {
    let before = passage.text.count
    for run in runs { add(run) }
    let start = passage.text.byte(before) == .blank ? before + 1 : before
    return start..<max(start, passage.text.count)
  }

  // MARK: Text

  private mutating func add(_ text: String) {
    var word = Bytes()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x21...0x7E: word.append(UInt8(scalar.value))
      case 0, 0xAD, 0x200B, 0xFEFF: continue
      case 0x2502 where partsCells: word.append(UInt8(ascii: "|"))  // Only cells are parted by it.
      case _ where scalar.properties.isWhitespace:
        append(word)
        word.removeAll(keepingCapacity: true)
        hasBlank = true
      default: word += Array(String(scalar).utf8)
      }
    }
    append(word)
  }

  private mutating func append(_ word: Bytes) {
    let word = SourceText.cleaned(word)
    guard !word.isEmpty else { return }
    if hasBlank, passage.text.count > lineStart { passage.append(.blank) }
    hasBlank = false
    passage.append(word)
  }
}

/// Makes labels of notes unique, so that each mark has its own note.
struct NoteLabels {
  private var used: Set<String> = []
  private var signs: [String: Int] = [:]

  /// More signs than this are counted and not drawn.
  private static let mostSigns = 3

  /// The label, or the label with a sign where it was there before.
  mutating func unique(_ label: String) -> String {
    var unique = label
    while !used.insert(unique).inserted {
      let count = (signs[label] ?? 0) + 1
      signs[label] = count
      unique = label + (count <= Self.mostSigns ? String(repeating: "*", count: count) : "*\(count)")
    }
    return unique
  }
}
