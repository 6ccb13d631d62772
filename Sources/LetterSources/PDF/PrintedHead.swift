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

  static func isSalutation(_ row: PrintedRow) -> Bool {
    // Where the name is blacked out, «Geachte» stands alone.
    ["Geachte", "Beste"].contains(row.words.first?.text.filter { $0 != "," }) && row.words.count <= 9
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

  private static let labelsOfReference = ["kenmerk ", "referentie ", "ons nummer ", "onze referentie "]
  /// Letters; what is longer is text.
  private static let longestRunning = 160

  /// «Directie Financiële Markten Datum 15 januari 2014 Kenmerk 2014-0000» on one line above a later page.
  static func isRunning(_ text: String) -> Bool {
    let lower = text.lowercased()
    return lower.utf8.count < longestRunning && lower.contains(/(?:^| )datum:? [0-9]{1,2} [a-z]+ [0-9]{4}/)
      && labelsOfReference.contains(where: lower.contains)
  }

  // MARK: Printed papers

  /// Rows of a first page within which a printed paper says its vergaderjaar.
  private static let rowsOfYear = 6

  /// The rows of a printed paper's head, in which numbers hang left of what they number («Nr. 41 │ BRIEF VAN …»,
  /// but a dossier with its title), with each part on a row of its own; other rows as they are.
  static func unfolded(_ rows: [PrintedRow], _ measures: PrintedMeasures) -> [PrintedRow] {
    guard rows.prefix(rowsOfYear).contains(where: { $0.text.lowercased().contains(/vergaderjaar [0-9]{4}/) })
    else {
      return rows
    }
    return rows.prefix(reach).flatMap { row -> [PrintedRow] in
      let cells = row.cells
      guard cells.count > 1, let end = cells[0].last?.right, end < measures.left,
        PrintedRow(cells[0]).text.contains(where: \.isLetter)
      else { return [row] }
      return cells.map(PrintedRow.init)
    } + rows.dropFirst(reach)
  }
}
