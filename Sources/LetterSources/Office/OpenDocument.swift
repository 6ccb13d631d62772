import Letters

/// An ODT file (OpenDocument 1.2, ISO/IEC 26300) as lines with markup: its paragraphs with notes where their marks
/// stand, the letterhead's frames and tables before them.
struct OpenDocument {
  private let styles: OpenDocumentStyles
  private var collected = CollectedLines()
  private var list: List?

  /// The list that paragraphs stand in.
  private struct List {
    let style: String?
    let depth: Int
    /// What the next paragraph begins with.
    var sign: String?
  }

  /// - Throws: ``ZipArchive/Fault`` or ``MarkupError``.
  static func lines(of archive: ZipArchive) throws -> [MarkedLine] {
    guard let content = try archive.entry("content.xml").map({ try XMLTree.parse($0) }),
      let text = content["body"]?["text"]
    else { throw ZipArchive.Fault.damaged }
    let shared = try archive.entry("styles.xml").map { try XMLTree.parse($0) }
    var document = OpenDocument(styles: OpenDocumentStyles([shared, content].compactMap(\.self)))
    document.read(text)
    return document.collected.lines
  }

  private init(styles: OpenDocumentStyles) {
    self.styles = styles
  }

  // MARK: Body

  private mutating func read(_ element: Element) {
    for inner in element.elements {
      switch inner.name {
      case "p", "h":
        read(paragraph: inner)
        collected.pass(paragraph: inner.text)
      case "list": readList(inner)
      case "table": collected.hasBegun && Self.hasColumns(inner) ? readFigures(inner) : readLayout(inner)
      case "section", "index-body", "table-of-content": read(inner)
      case "frame", "text-box": readFrames(in: inner)
      default: break
      }
    }
  }

  /// - Parameter belongs: it goes on what stands above it.
  private mutating func read(paragraph: Element, belongs: Bool = false) {
    readFrames(in: paragraph)
    let runs = runs(of: paragraph)
    guard CollectedLines.saySomething(runs) else { return }
    let level =
      paragraph.name == "h" ? paragraph.number("outline-level", within: StatedNumber.levels) ?? 1 : nil
    collected.add(
      runs, sign: list?.sign, heading: level, depth: max(1, list?.depth ?? 1), belongs: belongs)
    list?.sign = nil
  }

  /// Text boxes that are anchored in an element.
  private mutating func readFrames(in element: Element) {
    for inner in element.elements {
      if inner.name == "text-box" {
        readLayout(cell: inner)
      } else if inner.name != "note" {
        readFrames(in: inner)
      }
    }
  }

  private mutating func readList(_ element: Element) {
    let outer = list
    let style = element.attributes["style-name"] ?? outer?.style
    let depth = (outer?.depth ?? 0) + 1
    var number = styles.start(of: style, depth: depth)
    for item in element.elements where item.name == "list-item" || item.name == "list-header" {
      number = item.number("start-value", within: StatedNumber.items) ?? number
      let sign = item.name == "list-item" ? styles.sign(number, of: style, depth: depth) : nil
      list = List(style: style, depth: depth, sign: sign)
      for inner in item.elements {
        if inner.name == "list" { readList(inner) } else { read(paragraph: inner) }
      }
      number += 1
    }
    list = outer
  }

  // MARK: Tables

  private static func cells(of row: Element) -> [Element] {
    row.elements.filter { $0.name == "table-cell" }
  }

  private static func hasColumns(_ table: Element) -> Bool {
    table.all("table-row").contains { row in
      cells(of: row).count { cell in cell.text.contains { !$0.isWhitespace } } > 1
    }
  }

  private mutating func readLayout(_ table: Element) {
    for cell in table.all("table-row").flatMap(Self.cells) { readLayout(cell: cell) }
  }

  /// A cell or a frame whose lines stand together, up to one that is empty.
  private mutating func readLayout(cell: Element) {
    let isMargin = CollectedLines.isMargin(cell.text)
    var belongs = false
    for inner in cell.elements {
      let before = collected.lines.count
      switch inner.name {
      case "table": readLayout(inner)
      case "list": readList(inner)
      case "p", "h": read(paragraph: inner, belongs: belongs)
      default: break
      }
      belongs = collected.lines.count > before && inner.name == "p"
      if isMargin, inner.name == "p" { collected.setAsMargin(from: before) }
    }
  }

  /// What another cell takes is a cell of its own, and covered.
  private mutating func readFigures(_ table: Element) {
    var grid = TableGrid()
    for row in table.all("table-row") {
      let cells = row.elements.filter { $0.name.hasSuffix("table-cell") }.map { cell in
        TableGrid.Cell(
          runs: cell.all("p").flatMap { runs(of: $0) + [.text(" ")] },
          columns: cell.number("number-columns-repeated", within: StatedNumber.columns) ?? 1)
      }
      collected.add(row: grid.row(cells))
    }
  }

  // MARK: Text

  /// What is not text of the paragraph, or says where something stands.
  private static let passedOver: Set<String> = [
    "frame", "custom-shape", "annotation", "annotation-end", "tracked-changes", "param", "conditional-text",
    "bookmark", "bookmark-start", "bookmark-end", "change", "change-start", "change-end", "soft-page-break",
    "fieldmark-start", "fieldmark-end", "page-number", "page-count", "sequence-decls",
  ]

  private func runs(of element: Element) -> [MarkedDocument.Run] {
    element.runs(inline)
  }

  private func inline(_ element: Element) -> [MarkedDocument.Run] {
    switch element.name {
    case _ where Self.passedOver.contains(element.name): return []
    case "s", "tab": return [.text(" ")]
    case "line-break": return [CollectedLines.lineBreak]
    case "note": return note(element)
    case "a":
      let runs = runs(of: element)
      return element.attributes["href"].map { [.link(to: $0, runs)] } ?? runs
    case "span":
      let runs = runs(of: element)
      return styles.isItalic(element.attributes["style-name"]) && !runs.isEmpty ? [.emphasis(runs)] : runs
    default: return runs(of: element)
    }
  }

  private func note(_ element: Element) -> [MarkedDocument.Run] {
    guard let body = element["note-body"] else { return [] }
    let label = element["note-citation"].map { $0.text.onOneLine } ?? ""
    let texts = body.all("p").flatMap { runs(of: $0) + [.text(" ")] }
    return [.note(label: label.isEmpty ? "*" : label, texts)]
  }
}
