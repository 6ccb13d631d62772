import Screen

/// Sets the rows of a table below each other: columns as wide as their cells, or as fits the measure, figures to
/// the right.
struct TableSetter {
  /// A row as glyphs, and the block that it is.
  struct Row {
    let block: Int
    let cells: [[Glyph]]

    /// - Parameter glyphs: of a block whose cells are parted by ` │ `.
    init(block: Int, glyphs: [Glyph]) {
      self.block = block
      cells = glyphs.split(omittingEmptySubsequences: false) { $0.character == Row.sign }.map(Row.trimmed)
    }

    private static let sign: Character = "│"

    private static func trimmed(_ glyphs: ArraySlice<Glyph>) -> [Glyph] {
      let start = glyphs.firstIndex { $0.character != " " } ?? glyphs.endIndex
      let end = glyphs.lastIndex { $0.character != " " }.map { $0 + 1 } ?? start
      return Array(glyphs[min(start, end)..<end])
    }

    func width(of column: Int) -> Int { cells[column].reduce(0) { $0 + $1.width } }
  }

  private let rows: [Row]
  private let widths: [Int]
  private let isNumeric: [Bool]

  /// Columns narrower than this cannot be read.
  private static let narrowest = 5
  private static let parting = Span(text: " │ ", style: Style(dim: true, tone: .quiet))

  /// Nil where the columns do not fit side by side.
  /// - Parameter rows: with the same number of cells, two or more.
  init?(_ rows: [Row], measure: Int) {
    let count = rows.first?.cells.count ?? 0
    guard count > 1 else { return nil }
    let natural = (0..<count).map { column in max(1, rows.map { $0.width(of: column) }.max() ?? 1) }
    guard let widths = Self.fitted(natural, into: measure - 3 * (count - 1)) else { return nil }
    self.rows = rows
    self.widths = widths
    isNumeric = (0..<count).map { column in rows.dropFirst().allSatisfy { Self.isNumeric($0.cells[column]) } }
  }

  /// Wide columns give until all fit.
  private static func fitted(_ natural: [Int], into available: Int) -> [Int]? {
    guard natural.reduce(0, +) > available else { return natural }
    var widths = natural.map { min($0, narrowest) }
    guard widths.reduce(0, +) <= available else { return nil }
    var left = available - widths.reduce(0, +)
    while left > 0 {
      let open = widths.indices.filter { widths[$0] < natural[$0] }
      guard let least = open.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[least] += 1
      left -= 1
    }
    return widths
  }

  private static func isNumeric(_ cell: [Glyph]) -> Bool {
    cell.allSatisfy { $0.character.isNumber || " .,%€+-–−±".contains($0.character) }
  }

  /// The lines of all rows; a rule parts the first row, which says what the columns are, from the others.
  var lines: [TextLine] {
    var lines: [TextLine] = []
    for (index, row) in rows.enumerated() {
      lines += set(row)
      if index == 0, rows.count > 1 { lines.append(rule(below: row)) }
    }
    return lines
  }

  private func set(_ row: Row) -> [TextLine] {
    let cells = zip(row.cells, widths).map { cell, width in
      Typesetter.set(cell, block: row.block, measure: width)
    }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var spans: [Span] = []
      for (column, cell) in cells.enumerated() {
        if column > 0 { spans.append(Self.parting) }
        spans += padded(cell.indices.contains(line) ? cell[line].spans : [], column)
      }
      let first = cells.lazy.compactMap { $0.indices.contains(line) ? $0[line].anchor.offset : nil }.first
      return TextLine(spans: spans, anchor: Anchor(block: row.block, offset: line == 0 ? 0 : first ?? 0))
    }
  }

  private func padded(_ spans: [Span], _ column: Int) -> [Span] {
    let used = spans.reduce(0) { $0 + CellWidth.of($1.text) }
    let blanks = Span(text: String(repeating: " ", count: max(0, widths[column] - used)), style: .plain)
    guard !blanks.text.isEmpty else { return spans }
    return isNumeric[column] ? [blanks] + spans : spans + [blanks]
  }

  private func rule(below row: Row) -> TextLine {
    let text = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    let length = row.cells.joined().last.map { $0.offset + 1 } ?? 0
    return TextLine(
      spans: [Span(text: text, style: Style(dim: true, tone: .quiet))],
      anchor: Anchor(block: row.block, offset: length))
  }
}
