/// What a screen shows: cells of graphemes with their styles. Panes draw into it, terminals paint it,
/// tests read it.
public struct Grid: Sendable, Hashable {
  public let columns: Int
  public let rows: Int
  private var cells: [Cell]
  /// Where the terminal's cursor shows, while something is typed.
  public var cursor: (column: Int, row: Int)? {
    get { cursorPlace.map { ($0.column, $0.row) } }
    set { cursorPlace = newValue.map { Rectangle(column: $0.column, row: $0.row, width: 0, height: 0) } }
  }
  private var cursorPlace: Rectangle?

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: .blank, count: self.columns * self.rows)
  }

  public subscript(column: Int, row: Int) -> Cell {
    cells[row * columns + column]
  }

  /// Writes text from a place on, cut at `limit` columns or the edge, unsafe characters shown as signs.
  /// - Returns: the columns written.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, column: Int, row: Int, style: Style = .plain, limit: Int = .max
  ) -> Int {
    guard (0..<rows).contains(row) else { return 0 }
    var written = 0
    for character in text {
      let shown = Safety.shown(character)
      let width = CellWidth.of(shown)
      if width == 0 { continue }
      guard written + width <= limit, column + written + width <= columns else { break }
      if column + written >= 0 { set(shown, width, column: column + written, row: row, style: style) }
      written += width
    }
    return written
  }

  private mutating func set(_ character: Character, _ width: Int, column: Int, row: Int, style: Style) {
    let index = row * columns + column
    cells[index] = Cell(text: String(character), width: width, style: style)
    if width == 2 { cells[index + 1] = Cell(text: "", width: 0, style: style) }
  }

  /// Writes text of which the end gives way to `…` when it does not fit.
  public mutating func writeCut(
    _ text: some StringProtocol, column: Int, row: Int, style: Style = .plain, limit: Int
  ) {
    guard limit > 0 else { return }
    if CellWidth.of(text) <= limit {
      write(text, column: column, row: row, style: style, limit: limit)
    } else {
      let written = write(text, column: column, row: row, style: style, limit: limit - 1)
      write("…", column: column + written, row: row, style: style, limit: 1)
    }
  }

  /// Fills a place with blanks of a style.
  public mutating func fill(_ place: Rectangle, style: Style) {
    for row in max(0, place.row)..<max(0, min(rows, place.row + place.height)) {
      for column in max(0, place.column)..<max(0, min(columns, place.column + place.width)) {
        cells[row * columns + column] = Cell(text: " ", width: 1, style: style)
      }
    }
  }

  /// Lays a style over the cells of a row.
  public mutating func highlight(row: Int, columns range: Range<Int>, style: Style) {
    guard (0..<rows).contains(row) else { return }
    for column in range.clamped(to: 0..<columns) {
      cells[row * columns + column].style = cells[row * columns + column].style.over(style)
    }
  }

  /// A row as text, blanks at its end kept.
  public func text(row: Int) -> String {
    (0..<columns).map { self[$0, row].text }.joined()
  }
}
