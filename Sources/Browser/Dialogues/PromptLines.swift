import Screen

/// What is typed in a prompt, on as many lines as it needs; of a text that needs too many, the lines around the cursor.
struct PromptLines {
  /// The characters of each line, by their places in the text.
  private(set) var lines: [Range<Int>] = []
  private(set) var cursor = (column: 0, line: 0)
  /// The first line shown is the text's first, and begins with the label.
  private(set) var showsLabel = true
  /// Columns that the last line shown takes.
  private(set) var widthOfLast = 0

  init(label: String, field: TextField, columns: Int, most: Int) {
    let characters = field.characters
    var start = 0
    var used = CellWidth.of(label)
    for (index, character) in characters.enumerated() {
      let width = CellWidth.of(character)
      // The cursor behind the last character needs a column too.
      if used + width > max(1, columns - 1), used > 0 {
        lines.append(start..<index)
        (start, used) = (index, 0)
      }
      if index == field.cursor { cursor = (used, lines.count) }
      used += width
    }
    lines.append(start..<characters.count)
    if field.cursor >= characters.count { cursor = (used, lines.count - 1) }
    cursor.column = min(cursor.column, columns - 1)
    let first = min(max(0, cursor.line - most + 1), max(0, lines.count - most))
    showsLabel = first == 0
    lines = Array(lines.dropFirst(first).prefix(most))
    cursor.line -= first
    let own = lines.last.map { line in line.reduce(0) { $0 + CellWidth.of(characters[$1]) } } ?? 0
    widthOfLast = own + (showsLabel && lines.count == 1 ? CellWidth.of(label) : 0)
  }
}
