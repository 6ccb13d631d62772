/// Frames and bars as lines and rectangles: the glyphs that fonts have for them leave gaps between rows.
enum BoxDrawing {
  /// Where from the middle of its cell a sign of a frame has lines.
  private struct Arms: OptionSet {
    let rawValue: Int
    static let left = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let up = Arms(rawValue: 4)
    static let down = Arms(rawValue: 8)
  }

  private static let frames: [String: Arms] = [
    "─": [.left, .right], "│": [.up, .down], "┌": [.right, .down], "┐": [.left, .down],
    "└": [.right, .up], "┘": [.left, .up], "├": [.right, .up, .down], "┤": [.left, .up, .down],
    "┬": [.left, .right, .down], "┴": [.left, .right, .up], "┼": [.left, .right, .up, .down],
  ]

  /// Bars from an eighth of the cell's height to the whole of it.
  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  static func draws(_ sign: String) -> Bool { frames[sign] != nil || bars.contains(sign) }

  /// The sign in the cell whose upper left corner is at (x, y); empty for any other sign.
  static func element(_ sign: String, x: Int, y: Int, width: Int, height: Int, classes: String) -> String {
    if let eighths = bars.firstIndex(of: sign) {
      let high = height * (eighths + 1) / bars.count
      return "<rect class=\"\(classes)\" x=\"\(x)\" y=\"\(y + height - high)\" "
        + "width=\"\(width)\" height=\"\(high)\"/>"
    }
    guard let arms = frames[sign] else { return "" }
    let middle = (x: "\(x + width / 2)", y: "\(y + height / 2)")
    let lines = [
      (Arms.left, "M\(x) \(middle.y)H\(middle.x)"), (.right, "M\(middle.x) \(middle.y)H\(x + width)"),
      (.up, "M\(middle.x) \(y)V\(middle.y)"), (.down, "M\(middle.x) \(middle.y)V\(y + height)"),
    ]
    let path = lines.filter { arms.contains($0.0) }.map(\.1).joined()
    return "<path class=\"\(classes)\" d=\"\(path)\"/>"
  }
}
