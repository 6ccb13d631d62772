import Letters

/// Puts the cells of a table's rows into its columns: a cell can take several columns, and several rows.
struct TableGrid {
  struct Cell {
    let runs: [MarkedDocument.Run]
    /// Where its source says that it stands, from 0; nil is the next free column.
    var column: Int?
    var columns = 1
    var rows = 1
  }

  /// How many more rows a cell from above takes, by its column.
  private var taken: [Int: Int] = [:]

  /// The cells of the next row, one for each column; what a cell from above takes is empty.
  mutating func row(_ cells: [Cell]) -> [[MarkedDocument.Run]] {
    var row: [[MarkedDocument.Run]] = []
    var below: [Int: Int] = [:]
    func skipTaken(upTo column: Int?) {
      while row.count < StatedNumber.columns.upperBound,
        taken[row.count] ?? 0 > 0 || column.map({ row.count < $0 }) == true
      {
        row.append([])
      }
    }
    for cell in cells {
      skipTaken(upTo: cell.column.map { max($0, row.count) })
      guard row.count < StatedNumber.columns.upperBound else { break }
      let start = row.count
      row.append(cell.runs)
      let end = min(
        StatedNumber.columns.upperBound, start + max(1, min(cell.columns, StatedNumber.columns.upperBound)))
      while row.count < end { row.append([]) }
      if cell.rows > 1 { for column in start..<end { below[column] = cell.rows - 1 } }
    }
    skipTaken(upTo: nil)
    taken = taken.mapValues { $0 - 1 }.filter { $0.value > 0 }.merging(below) { $1 }
    return row
  }
}
