/// The footnotes of a page: smaller type below the text, each behind its label.
struct PrintedNotes: Sendable {
  /// A note's lines; its label is apart.
  struct Note: Sendable {
    let label: String
    var lines: [String]
  }

  /// What goes on from the page before.
  private(set) var continued: [String] = []
  fileprivate(set) var notes: [Note] = []

  /// Takes the notes off the end of a page's rows.
  /// - Parameter awaited: a note of the page before may go on here.
  init(takenFrom rows: inout [PrintedRow], _ measures: PrintedMeasures, isAwaited: Bool) {
    let start = rows.lastIndex { !measures.isSmall($0) }.map { $0 + 1 } ?? 0
    let zone = Array(rows[start...])
    guard let first = zone.firstIndex(where: { Self.label($0) != nil }),
      first == 0 || isAwaited || start == 0
    else { return }
    // A page without any text in the usual type is small as a whole.
    guard start > 0 || first == 0 || isAwaited else { return }
    let margin = zone[first].left
    for (index, row) in zone.enumerated() {
      if let label = Self.label(row),
        abs(row.left - margin) < measures.height || Self.standsOut(row, from: margin),
        Self.follows(label, notes.last)
      {
        notes.append(Note(label: label, lines: Self.rest(of: row).map { [$0] } ?? []))
      } else if index < first {
        continued.append(row.text)
      } else {
        notes[notes.count - 1].lines.append(row.text)
      }
    }
    rows.removeSubrange(start...)
  }

  /// Where the first line of the first note is indented, others stand left of it; what goes on may, too, but does
  /// not begin as a note does.
  private static func standsOut(_ row: PrintedRow, from margin: Double) -> Bool {
    row.left < margin && row.words.count > 1 && startsText(row.words[1].text[...])
  }

  private static func follows(_ label: String, _ previous: Note?) -> Bool {
    guard let previous, let number = Int(label), let before = Int(previous.label) else { return true }
    return number > before && number <= before + 3
  }

  /// «1» of «1 Kamerstuk …», raised or not; nil for a row that goes on.
  private static func label(_ row: PrintedRow) -> String? {
    guard let first = row.words.first, row.words.count > 1 || row.isRaised(first) else { return nil }
    let digits = first.text.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), digits.first != "0" else { return nil }
    let rest = first.text.dropFirst(digits.count)
    guard rest.isEmpty || rest == ")" || rest == "." || rest.first?.isLetter == true else { return nil }
    return rest.first?.isLetter == true && !row.isRaised(first) && !startsText(rest) ? nil : String(digits)
  }

  /// «15Kamerstukken», not «2e».
  private static func startsText(_ rest: Substring) -> Bool {
    rest.first?.isUppercase == true || rest.hasPrefix("http") || rest.hasPrefix("www.")
  }

  private static func rest(of row: PrintedRow) -> String? {
    guard let first = row.words.first else { return nil }
    let digits = first.text.prefix { $0.isNumber }
    var rest = first.text.dropFirst(digits.count)
    if rest == ")" || rest == "." { rest = "" }
    let others = row.words.dropFirst()
    let text = others.isEmpty ? "" : PrintedRow(Array(others)).text
    let joined = rest.isEmpty ? text : "\(rest) \(text)"
    return joined.isEmpty ? nil : joined
  }
}

extension PrintedNotes {
  /// Adds lines that the next page has to the last note.
  mutating func goOn(with lines: [String]) {
    guard let last = notes.indices.last else { return }
    notes[last].lines += lines
  }
}
