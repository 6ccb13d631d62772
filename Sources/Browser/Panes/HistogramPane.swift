import LetterLibrary
import Screen

/// One line above the list: the letters of each month as bars, between the first and the last year.
enum HistogramPane {
  /// «2021 » before the bars, « 2023» behind them.
  static let yearWidth = 5

  static func draw(_ state: State, _ content: Rectangle, into grid: inout Grid) {
    let histogram = state.histogram
    guard let first = histogram.bars.first, let last = histogram.bars.last else { return }
    let quiet = Style(dim: true, tone: .quiet)
    grid.write(String(first.from.year), column: content.column, row: content.row, style: quiet)
    let start = content.column + yearWidth
    let chosen = selection(state)?.bars
    for (index, bar) in histogram.bars.enumerated() {
      let style = Style(reversed: chosen?.contains(index) == true, tone: .heading)
      grid.write(String(histogram.sign(of: bar)), column: start + index, row: content.row, style: style)
    }
    grid.write(
      " \(last.to.year)", column: start + histogram.bars.count, row: content.row, style: quiet)
  }

  private static func selection(_ state: State) -> HistogramSelection? {
    guard case .histogram(let selection)? = state.dialogue else { return nil }
    return selection
  }

  /// «mei 2022: 14 letters», for the status line.
  static func spoken(_ selection: HistogramSelection, _ state: State) -> String {
    let bars = state.histogram.bars
    guard let last = bars.indices.last else { return "" }
    let chosen = bars[selection.bars.clamped(to: 0...last)]
    guard let from = chosen.first?.from, let to = chosen.last?.to else { return "" }
    let count = chosen.reduce(0) { $0 + $1.count }
    let span =
      from == to ? state.language.month(from) : "\(state.language.month(from)) – \(state.language.month(to))"
    return "\(span): \(state.language.say(count, one: .oneLetter, many: .manyLetters))"
  }
}
