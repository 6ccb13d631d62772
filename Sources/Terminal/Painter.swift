import CNcurses
import Screen

/// Paints grids on a window of ncurses.
final class Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let isUTF8: Bool
  private let hasColours: Bool
  private let hasItalics: Bool
  private let dims: Bool
  private var shown: Grid?

  /// - Parameter palette: nil shows no colours.
  init(window: UnsafeMutablePointer<WINDOW>, isUTF8: Bool, palette: Palette?) {
    self.window = window
    self.isUTF8 = isUTF8
    hasColours = palette != nil && has_colors()
    dims = palette?.dims ?? true
    let italics = tigetstr("sitm")
    hasItalics = italics != nil && Int(bitPattern: italics) != -1
    guard let palette, hasColours else { return }
    start_color()
    use_default_colors()
    for tone in Style.Tone.allCases {
      init_pair(
        Self.pair(of: tone), Self.number(palette.colour(of: tone)), Self.number(palette.ground))
    }
    wbkgd(window, chtype(Self.pair(of: .standard)) << 8 | chtype(UInt8(ascii: " ")))
  }

  /// Pair 0 is the terminal's own and cannot be set.
  private static func pair(of tone: Style.Tone) -> Int16 { Int16(tone.rawValue) + 1 }

  /// The colour as this terminal numbers it; -1 is its own.
  private static func number(_ colour: Colour?) -> Int16 {
    colour.map { Int16($0.nearest(of: Int(ncurses_colours())).number) } ?? -1
  }

  /// Forgets what is on the screen.
  func repaintAll() {
    shown = nil
  }

  func paint(_ grid: Grid) {
    let isSame = shown?.columns == grid.columns && shown?.rows == grid.rows
    if !isSame {
      wclear(window)
      clearok(window, true)
    }
    for row in 0..<grid.rows where !isSame || !isEqual(row, grid) { paint(row, of: grid) }
    placeCursor(grid)
    wrefresh(window)
    shown = grid
  }

  private func isEqual(_ row: Int, _ grid: Grid) -> Bool {
    guard let shown else { return false }
    return (0..<grid.columns).allSatisfy { shown[$0, row] == grid[$0, row] }
  }

  /// Runs of cells of one style go out as one string.
  private func paint(_ row: Int, of grid: Grid) {
    var column = 0
    while column < grid.columns {
      let style = grid[column, row].style
      let start = column
      var text = ""
      while column < grid.columns, grid[column, row].style == style {
        text += isUTF8 ? grid[column, row].text : Transliteration.ascii(grid[column, row])
        column += 1
      }
      set(style)
      wmove(window, Int32(row), Int32(start))
      add(text)
    }
  }

  private func add(_ text: String) {
    var wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    wide.append(0)
    waddnwstr(window, wide, Int32(wide.count - 1))
  }

  private func set(_ style: Style) {
    var attributes: attr_t = 0
    if style.bold { attributes |= Self.attribute(21) }
    if style.dim, dims { attributes |= Self.attribute(20) }
    if style.italic, hasItalics { attributes |= Self.attribute(31) }
    if style.underlined || (style.italic && !hasItalics) { attributes |= Self.attribute(17) }
    if style.reversed { attributes |= Self.attribute(18) }
    let pair = hasColours ? Self.pair(of: style.tone) : 0
    wattr_set(window, attributes, pair, nil)
  }

  /// The bit of an attribute: curses.h has A_BOLD and its like as macros that Swift cannot read
  /// (NCURSES_ATTR_SHIFT is 8).
  private static func attribute(_ bit: attr_t) -> attr_t { 1 << bit }

  private func placeCursor(_ grid: Grid) {
    guard let cursor = grid.cursor else {
      curs_set(0)
      return
    }
    curs_set(1)
    wmove(window, Int32(cursor.row), Int32(cursor.column))
  }
}
