/// Rows that stand out from the text by their type: larger, bold, or italic.
struct PrintedHeading: Sendable {
  /// From 1.
  let level: Int
  /// How many rows of print it takes.
  let count: Int

  private static let mostRows = 3
  private static let longest = 160

  /// The heading that begins at a row; nil where none does.
  init?(_ rows: ArraySlice<PrintedRow>, _ measures: PrintedMeasures) {
    guard let first = rows.first, let level = Self.level(first, measures) else { return nil }
    var heading: [PrintedRow] = []
    for row in rows {
      if let last = heading.last, row.bottom - last.bottom > measures.pitch * 1.2 + 0.5 { break }
      guard Self.level(row, measures) == level else { break }
      heading.append(row)
    }
    let text = heading.map(\.text).joined(separator: " ")
    // A question may be bold as a whole, a quotation italic; neither is short without an end.
    guard heading.count <= Self.mostRows, text.count <= Self.longest, !Self.saysWhoAsked(text),
      let start = text.first,
      let end = text.last,
      start.isUppercase || start.isNumber,
      !Self.endsSentence(text, end) || heading[0].height > measures.height * 1.12
    else { return nil }
    self.level = level
    count = heading.count
  }

  /// A stop ends it, or one within quotation marks.
  private static func endsSentence(_ text: String, _ end: Character) -> Bool {
    let last = "”’\"".contains(end) ? text.dropLast().last ?? end : end
    return ".?!:;,".contains(last)
  }

  /// «Vragen van de leden … (ingezonden 2 augustus 2012)» above the answers is what they answer, and no heading.
  private static func saysWhoAsked(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.contains("ingezonden ") || lower.contains("vragen van de leden ")
      || lower.contains("vragen van het lid ")
  }

  /// Whether a row goes on what stands right above it in the same type.
  static func goesOn(_ row: PrintedRow, from previous: PrintedRow, _ measures: PrintedMeasures) -> Bool {
    guard row.bottom - previous.bottom <= measures.pitch * 1.2 + 0.5, let level = level(row, measures) else {
      return false
    }
    return Self.level(previous, measures) == level
  }

  private static func level(_ row: PrintedRow, _ measures: PrintedMeasures) -> Int? {
    guard row.text.contains(where: \.isLetter), !row.isListSign else { return nil }
    if row.height > measures.height * 1.35 { return 1 }
    if row.height > measures.height * 1.12 { return 2 }
    guard row.height > measures.height * 0.95 else { return nil }
    switch row.weight {
    case .bold: return 1
    case .italic: return 2
    case .plain: return nil
    }
  }
}
