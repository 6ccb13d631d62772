import Letters

/// A web page as lines with markup: the text of its main part, notes where their marks stand.
struct WebPage {
  private let notes: PageNotes
  private var collected = CollectedLines()
  /// What is being read of a paragraph.
  private var runs: [MarkedDocument.Run] = []
  private var item: Item?
  private var heading: Int?
  /// The place of the note that was cited last by a label.
  private var cited: [String: Int] = [:]

  /// The list that text stands in.
  private struct Item {
    var depth: Int
    /// What its next item begins with; nil once it has begun.
    var sign: String?
  }

  /// - Parameter page: the root of the page.
  static func lines(of page: Element) -> [MarkedLine] {
    lines(ofMain: main(of: page), notes: PageNotes(page))
  }

  /// - Parameter main: what holds the text, and its notes.
  static func lines(ofMain main: Element) -> [MarkedLine] { lines(ofMain: main, notes: PageNotes(main)) }

  private static func lines(ofMain main: Element, notes: PageNotes) -> [MarkedLine] {
    var reader = WebPage(notes: notes)
    reader.read(main)
    reader.endParagraph()
    return raised(reader.collected.lines)
  }

  /// A page's title takes the first level; the headings below begin with it anew.
  private static func raised(_ lines: [MarkedLine]) -> [MarkedLine] {
    let levels = lines.compactMap(\.headingLevel)
    guard let title = levels.first else { return lines }
    let others = levels.dropFirst().min() ?? title
    let highest = title < others ? others : min(title, others)
    return lines.map { line in
      guard let level = line.headingLevel else { return line }
      var line = line
      line.kind = .heading(level: max(1, level - highest + 1))
      return line
    }
  }

  private init(notes: PageNotes) {
    self.notes = notes
  }

  /// The part that holds the text; a page says it, or is it.
  private static func main(of page: Element) -> Element {
    page.first(where: { $0.name == "article" || $0.name == "main" || $0.attributes["id"] == "broodtekst" })
      ?? page["body"] ?? page
  }

  // MARK: Blocks

  private static let passedOver: Set<String> = [
    "script", "style", "nav", "noscript", "template", "head", "svg", "button", "form", "iframe", "select",
    "input", "object", "footer", "title",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "aside", "blockquote", "pre", "figure", "figcaption",
    "dl", "dt", "dd", "address", "hr", "body", "center", "details", "summary", "fieldset", "caption",
  ]

  private mutating func read(_ element: Element) {
    for child in element.children {
      switch child {
      case .text(let text): runs.append(.text(text))
      case .element(let inner): readInner(inner)
      }
    }
  }

  private mutating func readInner(_ element: Element) {
    switch element.name {
    case _ where Self.passedOver.contains(element.name) || notes.places.contains(element.place): break
    case _ where Self.isFurniture(element): break
    case "h1", "h2", "h3", "h4", "h5", "h6": readHeading(element)
    case "ul", "ol": readList(element)
    case "table": readTable(element)
    case _ where Self.blocks.contains(element.name):
      endParagraph()
      read(element)
      endParagraph()
    case _ where Self.holdsBlocks(element): read(element)
    default: runs += inline(element)
    }
  }

  /// Hidden, or what LibreOffice writes of a page's head and foot.
  private static func isFurniture(_ element: Element) -> Bool {
    element.attributes["hidden"] != nil || ["header", "footer"].contains(element.attributes["title"])
  }

  /// An inline element that a page set around paragraphs.
  private static func holdsBlocks(_ element: Element) -> Bool {
    element.elements.contains { inner in
      blocks.contains(inner.name) || ["ul", "ol", "table"].contains(inner.name) || holdsBlocks(inner)
    }
  }

  private mutating func readHeading(_ element: Element) {
    endParagraph()
    heading = element.name.last?.wholeNumberValue
    read(element)
    endParagraph()
    heading = nil
  }

  /// Words that only announce the notes.
  private static let announcements: Set<String> = ["noten", "voetnoten", "noot", "x noot", "x", "footnotes"]

  private mutating func endParagraph() {
    let paragraph = runs
    runs = []
    let text = MarkedLine.text(of: [MarkedLine(paragraph)])
    guard CollectedLines.saySomething(paragraph),
      notes.notes.isEmpty || !Self.announcements.contains(text.onOneLine.lowercased())
    else { return }
    if heading == nil, item != nil, Self.isSign(text) {
      item?.sign = text.onOneLine
      return
    }
    let sign = Self.hasSign(text) ? nil : item?.sign
    item?.sign = nil
    collected.add(paragraph, sign: sign, heading: heading, depth: item?.depth ?? 1)
    if item == nil, heading == nil { collected.pass(paragraph: text) }
  }

  // MARK: Lists

  private mutating func readList(_ list: Element) {
    endParagraph()
    let outer = item
    let items = list.elements.filter { $0.name == "li" }
    var number = list.number("start", within: StatedNumber.items) ?? 1
    for inner in items where !notes.places.contains(inner.place) {
      number = inner.number("value", within: StatedNumber.items) ?? number
      let sign = list.name == "ol" ? ListNumber.spoken(number, list.attributes["type"] ?? "1") + "." : "•"
      item = Item(depth: (outer?.depth ?? 0) + 1, sign: sign)
      read(inner)
      endParagraph()
      number += 1
    }
    item = outer
  }

  /// «a.», «1°», «•» and nothing else.
  private static func isSign(_ text: String) -> Bool {
    let bare = text.onOneLine
    return (1...5).contains(bare.count) && (bare.count == 1 || ".)°".contains(bare.last ?? " "))
      && !bare.contains(" ")
  }

  /// Whether a text brings its own sign: «– dat …», «a. dat …».
  private static func hasSign(_ text: String) -> Bool {
    let words = text.onOneLine.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let first = words.first else { return false }
    return first.count <= 4
      && (first.last == ")"
        || first.last == "." && first.dropLast().allSatisfy { $0.isNumber || $0.isLetter }
          && first.count <= 3
        || ["-", "–", "•", "·", "—"].contains(String(first)))
  }

  // MARK: Tables

  private mutating func readTable(_ table: Element) {
    endParagraph()
    if let caption = table.first("caption") {
      read(caption)
      endParagraph()
    }
    let rows = table.all("tr")
    // Only figures have heads of columns; before the text has begun, other tables are the letterhead's layout.
    let mayBeFigures = collected.hasBegun || !table.all("th").isEmpty
    let isFigures = mayBeFigures && table.all("table").isEmpty && rows.contains { Self.filled($0) > 1 }
    var grid = TableGrid()
    for row in rows {
      let cells = Self.cells(of: row)
      if isFigures {
        collected.add(row: grid.row(cells.map { cell($0) }))
      } else if Self.filled(row) < 4, !cells.contains(where: Self.holdsBlocks) {
        runs = Array(cells.map { text(of: $0) }.joined(separator: [.text(" ")]))
        endParagraph()
      } else {
        for cell in cells { readLayout(cell) }
      }
    }
  }

  private mutating func cell(_ element: Element) -> TableGrid.Cell {
    TableGrid.Cell(
      runs: text(of: element), columns: element.number("colspan", within: StatedNumber.columns) ?? 1,
      rows: element.number("rowspan", within: StatedNumber.rows) ?? 1)
  }

  /// A cell that only sets a text in its place.
  private mutating func readLayout(_ cell: Element) {
    let start = collected.lines.count
    read(cell)
    endParagraph()
    if CollectedLines.isMargin(cell.text), cell.all("table").isEmpty { collected.setAsMargin(from: start) }
  }

  /// Cells of a row that say something.
  private static func filled(_ row: Element) -> Int {
    cells(of: row).count { cell in cell.text.contains { !$0.isWhitespace } }
  }

  private static func cells(of row: Element) -> [Element] {
    row.elements.filter { $0.name == "td" || $0.name == "th" }
  }

  // MARK: Text

  private mutating func text(of element: Element) -> [MarkedDocument.Run] {
    element.runs { inline($0) }
  }

  private mutating func inline(_ element: Element) -> [MarkedDocument.Run] {
    switch element.name {
    case _ where Self.passedOver.contains(element.name) || notes.places.contains(element.place): return []
    case "br": return [CollectedLines.lineBreak]
    case "i", "em", "cite": return [.emphasis(text(of: element))]
    case "sup":
      if element.elements.isEmpty, let label = PageNotes.label(element.text),
        let mark = Superscript.written(label)
      {
        return [.text(mark)]
      }
      return text(of: element)
    case "a": return link(element)
    case "p", "div", "li", "td": return [.text(" ")] + text(of: element) + [.text(" ")]
    default: return text(of: element)
    }
  }

  private mutating func link(_ element: Element) -> [MarkedDocument.Run] {
    if let note = notes.note(ofMark: element) {
      // A note that is cited again is another mark of the same note.
      if cited.updateValue(note.element.place, forKey: note.label) == note.element.place {
        return [.note(label: note.label, [])]
      }
      return [.note(label: note.label, text(of: note))]
    }
    guard let target = element.attributes["href"] else { return text(of: element) }
    return [.link(to: target, text(of: element))]
  }

  /// The runs of a note without its label and the links back.
  private mutating func text(of note: PageNotes.Note) -> [MarkedDocument.Run] {
    var plain = note.element
    plain.removeNoteSigns(label: note.label)
    return text(of: plain)
  }
}

extension MarkedLine {
  fileprivate var headingLevel: Int? {
    if case .heading(let level)? = kind { level } else { nil }
  }
}
