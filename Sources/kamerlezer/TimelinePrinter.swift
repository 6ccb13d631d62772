import LetterLibrary

/// A picture (SVG 1.1) of letters in the order of their dates, oldest at the top, with an arc from each to
/// what it cites: letters here, and below them, hollow and dashed, what is not here. What is found by its date is dotted.
struct TimelinePrinter: GraphPrinter {
  private enum Node: Hashable {
    case letter(LetterID)
    case absent(String)
  }

  private struct Line {
    var row: LetterRow
    var cited: [(node: Node, isByDate: Bool)] = []
  }

  private var lines: [LetterID: Line] = [:]
  private var absent: Set<String> = []
  private static let rowHeight = 22
  private static let arcs = 220

  func begin() -> String { "" }

  mutating func add(_ edge: CitationEdge) -> String {
    let node = edge.cited.map { Node.letter($0.id) } ?? .absent(edge.target)
    lines[edge.citing.id, default: Line(row: edge.citing)].cited.append((node, edge.isByDate))
    if let cited = edge.cited {
      if lines[cited.id] == nil { lines[cited.id] = Line(row: cited) }
    } else {
      absent.insert(edge.target)
    }
    return ""
  }

  func end() -> String {
    let order = lines.values.sorted { $0.row.id < $1.row.id }
    let missing = absent.sorted()
    let nodes = order.map { Node.letter($0.row.id) } + missing.map(Node.absent)
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    let height = nodes.count * Self.rowHeight + 20
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" width="1000" height="\(height)" font-family="sans-serif" font-size="12">
      <title>\(say(.whoCitesWhom))</title>

      """
    for (place, line) in order.enumerated() {
      for cited in line.cited {
        if let other = places[cited.node] {
          text += arc(
            from: place, to: other, dashes: other >= order.count ? "5 3" : cited.isByDate ? "1 3" : nil)
        }
      }
    }
    for (place, line) in order.enumerated() { text += label(line, place) }
    for (index, target) in missing.enumerated() { text += label(ofAbsent: target, order.count + index) }
    return text + "</svg>\n"
  }

  private func y(_ place: Int) -> Int { place * Self.rowHeight + 20 }

  private func arc(from citing: Int, to cited: Int, dashes: String?) -> String {
    let pattern = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    let depth = min(Self.arcs - 20, 20 + abs(citing - cited) * 6)
    let x = Self.arcs
    return
      "<path d=\"M\(x) \(y(citing)) C\(x - depth) \(y(citing)) \(x - depth) \(y(cited)) \(x) \(y(cited))\" "
      + "fill=\"none\" stroke=\"#777\" stroke-opacity=\"0.6\"\(pattern)/>\n"
  }

  private func label(_ line: Line, _ place: Int) -> String {
    let text = "\(ListedLetter.date(line.row))  \(line.row.name)  \(line.row.title)"
    return "<circle cx=\"\(Self.arcs)\" cy=\"\(y(place))\" r=\"3\"/>" + label(text, place)
  }

  private func label(ofAbsent target: String, _ place: Int) -> String {
    "<circle cx=\"\(Self.arcs)\" cy=\"\(y(place))\" r=\"3\" fill=\"none\" stroke=\"#777\"/>"
      + label("\(target)  \(say(.notHere))", place)
  }

  private func label(_ text: String, _ place: Int) -> String {
    "<text x=\"\(Self.arcs + 10)\" y=\"\(y(place) + 4)\">\(escaped(Printed.plain(text)))</text>\n"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
