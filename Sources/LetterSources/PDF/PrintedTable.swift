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
    let isNumbered = Self.isNumbered(run, columns)
    for (index, row) in run.enumerated() {
      let cells = Self.cells(of: row, in: columns)
      let goesOn =
        index > 0
        && (isSpaced
          ? steps[index - 1] <= line
          : cells[0].isEmpty && (isNumbered || cells.count { !$0.isEmpty } == 1))
      if goesOn, let last = rows.indices.last {
        for column in columns.indices where !cells[column].isEmpty {
          rows[last][column] = Self.joined(rows[last][column], cells[column])
        }
      } else {
        rows.append(cells)
      }
    }
    guard rows.count > 1 else { return nil }
  }

  /// A cell and its next line; an address goes on without a blank.
  private static func joined(_ cell: String, _ next: String) -> String {
    let isAddress = cell.split(separator: " ").last.map { $0.contains("://") || $0.hasPrefix("www.") } ?? true
    let isBroken = cell.last == "-" || cell.last == "/" || cell.isEmpty
    return cell + (isAddress && isBroken ? "" : " ") + next
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
    // What stands below the last row goes on one of its cells only where it stands in a column of its own.
    let end = (run.lastIndex(where: isTabular) ?? -1) + 1
    let tabular = run.count(where: isTabular)
    let isTable =
      tabular >= fewestRows
      || tabular == run.prefix(end).count && tabular > 1 && run.prefix(end).allSatisfy(isWide)
    guard isTable, tabular * 2 >= end else { return [] }
    let rest = run[end...].prefix {
      abs($0.left - measures.left) > alignment && $0.left > first.left + alignment
    }
    return Array(run[..<end] + rest)
  }

  /// Two rows are a table where each has more cells than a head in two columns.
  private static func isWide(_ row: PrintedRow) -> Bool { row.cells.count > 2 }

  /// Whether the first column numbers the rows: a row without a number goes on the one above.
  private static func isNumbered(_ run: [PrintedRow], _ columns: [Double]) -> Bool {
    let firsts = run.map { cells(of: $0, in: columns)[0] }.filter { !$0.isEmpty }
    return firsts.count > 1
      && firsts.dropFirst().allSatisfy { $0.count <= longestNumber && $0.contains(where: \.isNumber) }
  }

  /// «12.», «12a», «1.2.3».
  private static let longestNumber = 6

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

  /// The words of a row by cell. Where other rows begin a column, a gap wider than a blank parts cells too: «nr.
  /// Omschrijving» above «1.   Controle».
  private static func parted(_ row: PrintedRow, at columns: [Double]) -> [[PrintedWord]] {
    row.cells.flatMap { words in
      var cells: [[PrintedWord]] = []
      for word in words {
        if let last = cells.last?.last,
          word.left - last.right <= row.height * columnGap || !isStart(word.left, of: columns)
        {
          cells[cells.count - 1].append(word)
        } else {
          cells.append([word])
        }
      }
      return cells
    }
  }

  private static func isStart(_ place: Double, of columns: [Double]) -> Bool {
    columns.contains { abs($0 - place) <= alignment }
  }

  /// In heights of the type; a blank is a quarter of it.
  private static let columnGap = 0.6

  private static func cells(of row: PrintedRow, in columns: [Double]) -> [String] {
    var cells = [String](repeating: "", count: columns.count)
    for words in parted(row, at: columns) {
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
