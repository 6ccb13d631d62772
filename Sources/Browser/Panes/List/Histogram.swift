import LetterLibrary
import Letters
import Screen

/// The letters of a query, month by month, as bars that fit a width.
struct Histogram: Sendable, Hashable {
  struct Bar: Sendable, Hashable {
    /// The first and the last month, both inclusive.
    let from: Month
    let to: Month
    let count: Int
  }

  let bars: [Bar]

  /// - Parameter width: bars at most; several months share one where there are more.
  init(_ counts: [Month: Int], width: Int) {
    guard let first = counts.keys.min(), let last = counts.keys.max(), width > 0 else {
      bars = []
      return
    }
    // Quarters and years begin where the calendar's do.
    let whole = Self.shares.first { last.index / $0 - first.index / $0 < width }
    let share = whole ?? (last.index - first.index + width) / width
    let start = whole == nil ? first.index : first.index - first.index % share
    bars = stride(from: start, through: last.index, by: share).map { index in
      let months = (index..<index + share).map(Month.init(index:))
      return Bar(
        from: months[0], to: months[months.count - 1], count: months.reduce(0) { $0 + counts[$1, default: 0] }
      )
    }
  }

  /// The months of a list's letters, as far as they are found, on a line of its own above the list.
  init(of list: ListPane, width: Int, _ library: Library) {
    self.init(library.months(list.query, list.order), width: max(1, width - 2 * Self.yearWidth))
  }

  /// Months that one bar may stand for, if they are to be understood.
  private static let shares = [1, 2, 3, 6, 12, 24, 60, 120]

  /// The next bar that stands for letters; the same one when there is none.
  func next(from cursor: Int, by step: Int) -> Int {
    var next = cursor + step
    while bars.indices.contains(next), bars[next].count == 0 { next += step }
    return bars.indices.contains(next) ? next : cursor
  }

  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// A bar as high as its share of the highest; nothing at all for no letters.
  func sign(of bar: Bar) -> Character {
    guard bar.count > 0 else { return " " }
    let most = max(1, bars.map(\.count).max() ?? 1)
    return Self.blocks[min(7, bar.count * 8 / (most + 1))]
  }

  // MARK: Drawing

  /// «2021 » before the bars, « 2023» behind them.
  static let yearWidth = 5

  /// - Parameter chosen: bars that are marked.
  func draw(in content: Rectangle, chosen: ClosedRange<Int>?, into grid: inout Grid) {
    guard let first = bars.first, let last = bars.last else { return }
    let quiet = Style(dim: true, tone: .quiet)
    grid.write(String(first.from.year), column: content.column, row: content.row, style: quiet)
    let start = content.column + Self.yearWidth
    for (index, bar) in bars.enumerated() {
      let style = Style(reversed: chosen?.contains(index) == true, tone: .heading)
      grid.write(String(sign(of: bar)), column: start + index, row: content.row, style: style)
    }
    grid.write(" \(last.to.year)", column: start + bars.count, row: content.row, style: quiet)
  }
}
