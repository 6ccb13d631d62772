/// Rows of cells below each other.
struct PrintedTable: Sendable {
  /// The cells of a row in the table's columns, empty ones included.
  private(set) var rows: [[String]] = []
  /// How many rows of print it takes.
  let count: Int

  /// Rows with cells; fewer may be a head in two columns.
  private static let fewestRows = 3
  /// Cells of a column begin within this many points of each other.
  private static let alignment = 5.0

  /// The table that begins at a row; nil where none does.
  init?(_ all: ArraySlice<PrintedRow>, _ measures: PrintedMeasures) {
    let run = Self.run(all, measures)
    let columns = Self.columns(of: run)
    guard columns.count > 1 else { return nil }
    count = run.count
    let steps = zip(run, run.dropFirst()).map { $1.top - $0.top }
    // Where some rows stand further apart than lines of a cell do, only those begin rows of the table.
    let line = (steps.min() ?? 0) * 1.25
    let isSpaced = steps.contains { $0 > line } && steps.contains { $0 <= line }
    for (index, row) in run.enumerated() {
      let cells = Self.cells(of: row, in: columns)
      let goesOn =
        index > 0
        && (isSpaced ? steps[index - 1] <= line : cells[0].isEmpty && cells.count { !$0.isEmpty } == 1)
      if goesOn, let last = rows.indices.last {
        for column in columns.indices where !cells[column].isEmpty {
          rows[last][column] += (rows[last][column].isEmpty ? "" : " ") + cells[column]
        }
      } else {
        rows.append(cells)
      }
    }
    guard rows.count > 1 else { return nil }
  }

  /// The rows from the first on that have cells, or that go on a cell.
  private static func run(_ rows: ArraySlice<PrintedRow>, _ measures: PrintedMeasures) -> [PrintedRow] {
    guard let first = rows.first, isTabular(first) else { return [] }
    var run: [PrintedRow] = []
    var starts: [Double] = []
    for row in rows {
      if let last = run.last, row.top - last.top > measures.pitch * 2.6 { break }
      let cells = row.cells.compactMap(\.first?.left)
      let isAligned =
        starts.isEmpty
        || cells.dropFirst().contains { cell in
          starts.contains { abs($0 - cell) <= alignment }
        }
      let goesOn = cells.count == 1 && starts.contains { abs($0 - row.left) <= alignment }
      guard (isTabular(row) && isAligned) || goesOn else { break }
      starts += cells.dropFirst()
      run.append(row)
    }
    while let last = run.last, !isTabular(last) { run.removeLast() }
    let tabular = run.count(where: isTabular)
    return tabular >= fewestRows && tabular * 2 >= run.count ? run : []
  }

  /// Several cells, of which the first is no sign of a list.
  private static func isTabular(_ row: PrintedRow) -> Bool {
    let cells = row.cells
    guard cells.count > 1 else { return false }
    return cells.count > 2 || !PrintedRow(cells[0]).isListSign
  }

  /// Where the columns begin.
  private static func columns(of run: [PrintedRow]) -> [Double] {
    var columns: [Double] = []
    for start in run.flatMap({ $0.cells.compactMap(\.first?.left) }).sorted()
    where columns.last.map({ start - $0 > alignment }) ?? true {
      columns.append(start)
    }
    return columns
  }

  private static func cells(of row: PrintedRow, in columns: [Double]) -> [String] {
    var cells = [String](repeating: "", count: columns.count)
    for words in row.cells {
      let start = words.first?.left ?? 0
      let column = columns.lastIndex { $0 <= start + alignment } ?? 0
      cells[column] += (cells[column].isEmpty ? "" : " ") + PrintedRow(words).text
    }
    return cells
  }
}

extension PrintedRow {
  /// Whether a row goes on the item that this one begins: it stands below the text behind the sign.
  func hangs(_ row: PrintedRow) -> Bool {
    words.count > 1 && PrintedRow([words[0]]).isListSign && abs(words[1].left - row.left) < 3
  }

  /// «•», «1.», «a)» and nothing else.
  var isListSign: Bool {
    let text = text
    guard text.count <= 4 else { return false }
    return !text.contains { $0.isLetter || $0.isNumber }
      || text.last == "." || text.last == ")" || text.count == 1
  }
}
