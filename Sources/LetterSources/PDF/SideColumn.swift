/// Parts a page into its text and the narrow column beside it: the margin of a ministry's letter, with directorate,
/// address, date and kenmerk (FORMATS.md, «Letters as PDF»).
enum SideColumn {
  /// Of a page's width, at most.
  private static let widest = 0.36
  /// Lines of a column begin within this many points of each other.
  private static let alignment = 3.0

  /// - Returns: the page's text, and its margin from top to bottom.
  static func parted(
    _ page: PrintedPage, _ measures: PrintedMeasures
  ) -> (text: [PrintedRow], margin: [PrintedRow]) {
    guard let start = start(on: page, measures) else { return (page.fragments, []) }
    var text: [PrintedRow] = []
    var margin: [PrintedRow] = []
    for fragment in page.fragments {
      let isMargin = abs(fragment.left - start) <= alignment && fragment.width < page.width * widest
      if isMargin { margin.append(fragment) } else { text.append(fragment) }
    }
    return (text, margin.sorted { $0.top < $1.top })
  }

  /// Where the column begins: right of all lines of the text, two lines or more below each other, or left of them.
  private static func start(on page: PrintedPage, _ measures: PrintedMeasures) -> Double? {
    let narrow = page.fragments.filter { $0.width < page.width * widest }
    let right = narrow.filter { $0.left >= measures.right - 2 && $0.left > page.width * 0.5 }
    if let start = commonStart(right) { return start }
    // Numbers of questions hang in the left margin too: only the words of a letterhead tell it.
    let left = narrow.filter { $0.right <= measures.left + 2 && $0.left < page.width * 0.3 }
    guard let start = commonStart(left),
      left.contains(where: { abs($0.left - start) <= alignment && isOfLetterhead($0.text) })
    else { return nil }
    return start
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
