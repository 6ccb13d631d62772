import Screen

/// A screen as SVG, from the grid that a terminal is painted from. It has the colours of the light theme, and
/// those of the dark one where the reader's system asks for dark.
struct Picture {
  let grid: Grid
  let light: Palette
  let dark: Palette
  /// What the picture shows, for who cannot see it.
  let title: String

  /// Pixels of a cell and of the font in it.
  private static let cell = (width: 8, height: 17)
  private static let fontSize = 13
  private static let baseline = 13
  private static let margin = 8

  var svg: String {
    let width = grid.columns * Self.cell.width + 2 * Self.margin
    let height = grid.rows * Self.cell.height + 2 * Self.margin
    let rows = (0..<grid.rows).map { row in runs(of: row).map { drawing(of: $0, row: row) }.joined() }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">
      <title>\(Self.escaped(title))</title>
      <style>
      text { font: \(Self.fontSize)px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
      path { stroke: currentColor; }
      .bold { font-weight: bold; }
      .dim { opacity: 0.7; }
      .italic { font-style: italic; }
      .underlined { text-decoration: underline; }
      \(Self.rules(of: light))
      @media (prefers-color-scheme: dark) {
      \(Self.rules(of: dark))
      }
      </style>
      <rect class="ground" width="\(width)" height="\(height)" rx="6"/>
      <g transform="translate(\(Self.margin) \(Self.margin))" xml:space="preserve">
      \(rows.filter { !$0.isEmpty }.joined(separator: "\n"))
      </g>
      </svg>

      """
  }

  // MARK: Runs

  /// Neighbouring cells of one style: what one element of the picture shows.
  private struct Run {
    var column: Int
    var width: Int
    var text: String
    var style: Style
    /// A cell whose sign is drawn, since fonts leave gaps between such signs.
    var isDrawn: Bool
  }

  private func runs(of row: Int) -> [Run] {
    var runs: [Run] = []
    for column in 0..<grid.columns {
      let cell = grid[column, row]
      guard cell.width > 0 else { continue }
      let isDrawn = BoxDrawing.draws(cell.text)
      if let last = runs.last, last.style == cell.style, !isDrawn, !last.isDrawn, cell.width == 1,
        last.width == last.text.count
      {
        runs[runs.count - 1].text += cell.text
        runs[runs.count - 1].width += 1
      } else {
        runs.append(
          Run(column: column, width: cell.width, text: cell.text, style: cell.style, isDrawn: isDrawn))
      }
    }
    return runs
  }

  private func drawing(of run: Run, row: Int) -> String {
    let (x, y) = (run.column * Self.cell.width, row * Self.cell.height)
    let (width, height) = (run.width * Self.cell.width, Self.cell.height)
    let name = Self.name(of: run.style.tone)
    var drawing = ""
    if run.style.reversed {
      drawing += "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>"
    }
    let inkName = run.style.reversed ? "ground" : name
    let classes = ([inkName] + Self.attributes(of: run.style)).joined(separator: " ")
    if run.isDrawn {
      return drawing
        + BoxDrawing.element(run.text, x: x, y: y, width: width, height: height, classes: classes)
    }
    guard run.text.contains(where: { $0 != " " }) || run.style.underlined else { return drawing }
    return drawing + "<text class=\"\(classes)\" x=\"\(x)\" y=\"\(y + Self.baseline)\" "
      + "textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\">\(Self.escaped(run.text))</text>"
  }

  // MARK: Styles

  private static func rules(of palette: Palette) -> String {
    let tones = Style.Tone.allCases.map { tone in
      let colour = hex(palette.colour(of: tone) ?? .black)
      return ".\(name(of: tone)) { color: \(colour); fill: \(colour); }"
    }
    let ground = hex(palette.ground ?? .white)
    return (tones + [".ground { color: \(ground); fill: \(ground); }"]).joined(separator: "\n")
  }

  private static func attributes(of style: Style) -> [String] {
    [
      style.bold ? "bold" : nil, style.dim ? "dim" : nil, style.italic ? "italic" : nil,
      style.underlined ? "underlined" : nil,
    ].compactMap(\.self)
  }

  private static func name(of tone: Style.Tone) -> String { "\(tone)" }

  private static func hex(_ colour: Colour) -> String {
    "#" + colour.components.map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
