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
}

/// The bars that the reader is choosing: from one to another.
struct HistogramSelection: Sendable, Hashable {
  var cursor: Int
  /// Where the span began; nil while there is only the cursor.
  var start: Int?

  var bars: ClosedRange<Int> { min(start ?? cursor, cursor)...max(start ?? cursor, cursor) }
}

extension State {
  /// The letters of the list's query by month, as far as they are found.
  var histogram: Histogram {
    Histogram(library.months(list.query, list.order), width: histogramWidth)
  }

  /// Bars have what the years at both ends leave.
  var histogramWidth: Int { max(1, content(of: .list).width - 2 * HistogramPane.yearWidth) }

  /// Shows the months, and lets the reader choose of them.
  mutating func startHistogram() {
    focus = .list
    list.showsHistogram = true
    setAnew()
    keepListSelectionVisible()
    let bars = histogram.bars
    guard !bars.isEmpty else {
      message = say(.noMonths)
      return
    }
    dialogue = .histogram(HistogramSelection(cursor: bars.count - 1))
  }

  mutating func select(_ key: Key, in old: HistogramSelection) {
    let histogram = histogram
    let last = max(0, histogram.bars.count - 1)
    var selection = old
    switch key {
    case .left, "h", "k", .up: selection.cursor = histogram.next(from: selection.cursor, by: -1)
    case .right, "l", "j", .down: selection.cursor = histogram.next(from: selection.cursor, by: 1)
    case .home, "g": selection.cursor = 0
    case .end, "G": selection.cursor = last
    case .pageUp: selection.cursor -= 12
    case .pageDown: selection.cursor += 12
    case " ", "v": selection.start = selection.start == nil ? selection.cursor : nil
    case .enter: return filter(by: selection, of: histogram)
    case .escape: return dialogue = nil
    case _ where settings.keymap.command(for: key) == .histogram: return hideHistogram()
    case _ where settings.keymap.command(for: key) == .clearFilter:
      dialogue = nil
      return clearFilter()
    default: return
    }
    selection.cursor = selection.cursor.clamped(to: 0...last)
    dialogue = .histogram(selection)
  }

  mutating func hideHistogram() {
    dialogue = nil
    list.showsHistogram = false
    keepListSelectionVisible()
  }

  mutating func filter(by selection: HistogramSelection, of histogram: Histogram) {
    dialogue = nil
    let bars = selection.bars.clamped(to: 0...max(0, histogram.bars.count - 1))
    guard histogram.bars.indices.contains(bars.upperBound) else { return }
    filter(from: histogram.bars[bars.lowerBound].from, to: histogram.bars[bars.upperBound].to)
  }
}
