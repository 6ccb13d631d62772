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

  /// Where the column begins: right of all lines of the text, two lines or more below each other.
  private static func start(on page: PrintedPage, _ measures: PrintedMeasures) -> Double? {
    let candidates = page.fragments.filter {
      $0.left >= measures.right - 2 && $0.left > page.width * 0.5 && $0.width < page.width * widest
    }
    var counts: [Double: Int] = [:]
    for candidate in candidates { counts[candidate.left.rounded(), default: 0] += 1 }
    guard let (start, count) = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), count > 1 else {
      return nil
    }
    return start
  }
}
