import Browser
import LetterLibrary

/// Prints citations in a format, as they come.
protocol GraphPrinter {
  mutating func begin() throws -> String
  mutating func add(_ edge: CitationEdge) throws -> String
  mutating func end() throws -> String
}

/// The DOT language of Graphviz: letters here as boxes, what is not here dashed.
struct DotPrinter: GraphPrinter {
  private var known: Set<String> = []

  func begin() -> String { "digraph letters {\n  rankdir=RL;\n  node [shape=box];\n" }

  mutating func add(_ edge: CitationEdge) -> String {
    let target = edge.cited?.name ?? edge.target
    let citing = node(edge.citing.name, label: ListedLetter.date(edge.citing), edge.citing)
    let cited = node(target, label: edge.cited.map(ListedLetter.date), edge.cited)
    let style = edge.isByDate ? " [style=dotted, label=\"by date\"]" : ""
    return "\(citing)\(cited)  \(quoted(edge.citing.name)) -> \(quoted(target))\(style);\n"
  }

  func end() -> String { "}\n" }

  private mutating func node(_ name: String, label: String?, _ row: LetterRow?) -> String {
    guard known.insert(name).inserted else { return "" }
    guard let row, let label else { return "  \(quoted(name)) [style=dashed];\n" }
    return "  \(quoted(name)) [label=\(quoted("\(name)\n\(label)")), tooltip=\(quoted(row.title))];\n"
  }

  private func quoted(_ text: String) -> String {
    let plain = text.split(separator: "\n").map(String.init).map { line in
      Printed.plain(line).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }.joined(separator: "\\n")
    return "\"\(plain)\""
  }
}

/// An object a line: a citation with the letter that cites and what is cited.
struct JSONGraphPrinter: GraphPrinter {
  private struct Line: Encodable {
    let from: String
    let to: String
    let kind: String
    let date: String?
    let isHeld: Bool
    let isByDate: Bool
  }

  func begin() -> String { "" }

  func add(_ edge: CitationEdge) throws -> String {
    try ExportFormat.line(
      Line(
        from: edge.citing.name, to: edge.cited?.name ?? edge.target, kind: edge.kind.rawValue,
        date: edge.citing.date?.description, isHeld: edge.cited != nil, isByDate: edge.isByDate))
  }

  func end() -> String { "" }
}
