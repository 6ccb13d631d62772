/// Parts a page into its text and the narrow column beside it: the margin of a ministry's letter, with directorate,
/// address, date and kenmerk (the article Formats, «Letters as PDF»).
enum SideColumn {
  /// Of a page's width, at most.
  private static let widest = 0.36
  /// Lines of a column begin within this many points of each other.
  private static let alignment = 3.0

  /// A page taken apart.
  struct Parts {
    var text: [PrintedRow]
    /// From top to bottom.
    var margin: [PrintedRow] = []
  }

  /// - Parameter said: what the margins of the pages before say. One line of it alone is margin again.
  static func parted(_ page: PrintedPage, _ measures: PrintedMeasures, said: Set<String> = []) -> Parts {
    guard let column = column(on: page, measures) else { return repeated(page, measures, said) }
    var parts = Parts(text: [])
    for fragment in page.fragments {
      if column.holds(fragment), fragment.width < page.width * widest {
        parts.margin.append(fragment)
      } else {
        parts.text.append(fragment)
      }
    }
    parts.margin.sort { $0.top < $1.top }
    return parts
  }

  private static func repeated(
    _ page: PrintedPage, _ measures: PrintedMeasures, _ said: Set<String>
  ) -> Parts {
    let isMargin = { (row: PrintedRow) in row.left >= measures.right - 2 && said.contains(row.text) }
    return Parts(text: page.fragments.filter { !isMargin($0) }, margin: page.fragments.filter(isMargin))
  }

  /// Where a page has its margin.
  private struct Column {
    let start: Double
    var isRight = true
    let top: Double
    let bottom: Double

    /// What begins farther in than its column belongs to it between the column's lines.
    func holds(_ row: PrintedRow) -> Bool {
      abs(row.left - start) <= SideColumn.alignment
        || isRight && row.left > start && row.top >= top && row.bottom <= bottom
    }

    init(start: Double, isRight: Bool, among rows: [PrintedRow]) {
      let aligned = rows.filter { abs($0.left - start) <= SideColumn.alignment }
      self.start = start
      self.isRight = isRight
      top = aligned.map(\.top).min() ?? 0
      bottom = aligned.map(\.bottom).max() ?? 0
    }
  }

  /// Where the column begins: right of all lines of the text, two lines or more below each other, or left of them.
  private static func column(on page: PrintedPage, _ measures: PrintedMeasures) -> Column? {
    let narrow = page.fragments.filter { $0.width < page.width * widest }
    let right = narrow.filter { $0.left >= measures.right - 2 && $0.left > page.width * 0.5 }
    if let start = commonStart(right) { return Column(start: start, isRight: true, among: right) }
    // Numbers of questions hang in the left margin too: only the words of a letterhead tell it.
    let left = narrow.filter { $0.right <= measures.left + 2 && $0.left < page.width * 0.3 }
    guard let start = commonStart(left),
      left.contains(where: { abs($0.left - start) <= alignment && isOfLetterhead($0.text) })
    else { return nil }
    return Column(start: start, isRight: false, among: left)
  }

  /// Where most of them begin, two or more.
  private static func commonStart(_ rows: [PrintedRow]) -> Double? {
    var counts: [Double: Int] = [:]
    for row in rows { counts[row.left.rounded(), default: 0] += 1 }
    guard let (start, count) = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), count > 1 else {
      return nil
    }
    return start
  }

  private static let wordsOfLetterhead = [
    "ons kenmerk", "onze referentie", "kenmerk", "uw kenmerk", "uw referentie", "uw brief", "postbus ",
    "www.",
    "contactpersoon", "doorkiesnummer", "bij beantwoording", "datum", "bijlage", "aantal bijlagen",
  ]

  private static func isOfLetterhead(_ text: String) -> Bool {
    let lower = text.lowercased()
    return wordsOfLetterhead.contains { lower.hasPrefix($0) }
  }
}
