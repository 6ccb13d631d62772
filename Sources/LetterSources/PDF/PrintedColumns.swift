/// Parts the text of a page that is set in two columns, as Handelingen are: the left one is read before the right one.
enum PrintedColumns {
  /// Lines that each column has at least.
  private static let fewestLines = 14
  /// Of a page's width, the narrowest line that counts.
  private static let narrowest = 0.2
  /// Lines of text fill their column; cells of a table do not.
  private static let fill = 0.8

  /// The fragments in groups, to be read one after another: of a page in one column all together.
  static func parted(_ fragments: [PrintedRow], of page: PrintedPage) -> [[PrintedRow]] {
    guard let gutter = gutter(fragments, of: page) else { return [fragments] }
    var groups: [[PrintedRow]] = []
    var left: [PrintedRow] = []
    var right: [PrintedRow] = []
    func closeBand() {
      groups += [left, right].filter { !$0.isEmpty }
      (left, right) = ([], [])
    }
    for fragment in fragments.sorted(by: { $0.top < $1.top }) {
      if fragment.right <= gutter {
        left.append(fragment)
      } else if fragment.left >= gutter {
        right.append(fragment)
      } else {
        // What reaches over both, such as a heading, ends them.
        closeBand()
        groups.append([fragment])
      }
    }
    closeBand()
    return groups
  }

  /// Where the right column begins; nil on a page in one column.
  private static func gutter(_ fragments: [PrintedRow], of page: PrintedPage) -> Double? {
    let wide = fragments.filter { $0.width >= page.width * narrowest }
    var starts: [Double: Int] = [:]
    for fragment in wide where fragment.left > page.width * 0.35 {
      starts[fragment.left.rounded(), default: 0] += 1
    }
    guard let (start, count) = starts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      count >= fewestLines
    else { return nil }
    let gutter = start - 2
    let left = wide.filter { $0.right <= gutter }
    let crossing = wide.filter { $0.left < gutter && $0.right > gutter }
    guard left.count >= fewestLines, crossing.count * 4 < left.count, isFilled(left),
      isFilled(wide.filter { $0.left >= gutter })
    else { return nil }
    return gutter
  }

  private static func isFilled(_ lines: [PrintedRow]) -> Bool {
    let widest = lines.map(\.width).max() ?? 0
    return Double(lines.count { $0.width >= widest * 0.85 }) >= Double(lines.count) * fill
  }
}
