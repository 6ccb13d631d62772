import LetterLibrary

/// A picture (SVG 1.1) of letters in the order of their dates, oldest at the top, with an arc from each to
/// the letters here that it cites; of papers that are not here only how many each letter cites.
struct TimelinePrinter: GraphPrinter {
  private struct Line {
    var row: LetterRow
    var cited: [LetterID] = []
    var notHeld = 0
  }

  private var lines: [LetterID: Line] = [:]
  private static let rowHeight = 22
  private static let arcs = 220

  func begin() -> String { "" }

  mutating func add(_ edge: CitationEdge) -> String {
    lines[edge.citing.id, default: Line(row: edge.citing)].cited += edge.cited.map { [$0.id] } ?? []
    if let cited = edge.cited {
      if lines[cited.id] == nil { lines[cited.id] = Line(row: cited) }
    } else {
      lines[edge.citing.id]?.notHeld += 1
    }
    return ""
  }

  func end() -> String {
    let order = lines.values.sorted { $0.row.id < $1.row.id }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.row.id, $0) })
    let height = order.count * Self.rowHeight + 20
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="1000" height="\(height)" font-family="sans-serif" font-size="12">
      <title>\(say(.whoCitesWhom))</title>

      """
    for (place, line) in order.enumerated() {
      for cited in line.cited {
        if let other = places[cited] { text += arc(from: place, to: other) }
      }
    }
    for (place, line) in order.enumerated() { text += label(line, place) }
    return text + "</svg>\n"
  }

  private func y(_ place: Int) -> Int { place * Self.rowHeight + 20 }

  private func arc(from citing: Int, to cited: Int) -> String {
    let depth = min(Self.arcs - 20, 20 + abs(citing - cited) * 6)
    let x = Self.arcs
    return
      "<path d=\"M\(x) \(y(citing)) C\(x - depth) \(y(citing)) \(x - depth) \(y(cited)) \(x) \(y(cited))\" "
      + "fill=\"none\" stroke=\"#777\" stroke-opacity=\"0.6\"/>\n"
  }

  private func label(_ line: Line, _ place: Int) -> String {
    let missing = line.notHeld == 0 ? "" : " · " + say(.citesNotHere, String(line.notHeld))
    let text = "\(ListedLetter.date(line.row))  \(line.row.name)  \(line.row.title)\(missing)"
    return "<circle cx=\"\(Self.arcs)\" cy=\"\(y(place))\" r=\"3\"/>"
      + "<text x=\"\(Self.arcs + 10)\" y=\"\(y(place) + 4)\">\(escaped(Printed.plain(text)))</text>\n"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
