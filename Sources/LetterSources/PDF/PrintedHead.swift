/// Where a letterhead ends on its page: before the salutation, else behind the lines of the last label.
enum PrintedHead {
  private static let labels = ["datum", "betreft", "betreffende", "onderwerp", "ons kenmerk", "uw kenmerk"]
  /// Lines of a first page among which a letterhead's stand.
  private static let reach = 30

  /// The number of rows that are head.
  static func end(in rows: [PrintedRow], _ measures: PrintedMeasures) -> Int {
    if let salutation = rows.firstIndex(where: isSalutation) { return salutation }
    guard let label = rows.prefix(reach).lastIndex(where: isLabel) else { return 0 }
    var end = label + 1
    while end < rows.count, goesOn(rows[end], from: rows[end - 1], label: rows[label], measures) { end += 1 }
    return end
  }

  private static func isSalutation(_ row: PrintedRow) -> Bool {
    let text = row.text
    return text.hasPrefix("Geachte ") || text.hasPrefix("Beste ")
  }

  private static func isLabel(_ row: PrintedRow) -> Bool {
    let text = row.text.lowercased()
    return labels.contains { text.hasPrefix($0) }
  }

  /// A line of the label's value: right below, as far right as the value began.
  private static func goesOn(
    _ row: PrintedRow, from previous: PrintedRow, label: PrintedRow, _ measures: PrintedMeasures
  ) -> Bool {
    guard row.bottom - previous.bottom < measures.pitch * 1.2 + 0.5 else { return false }
    return label.words.dropFirst().contains { abs($0.left - row.left) < 3 }
  }
}
