import Letters

/// A Word file (ECMA-376, WordprocessingML) as lines with markup: its paragraphs with notes where their marks
/// stand, the letterhead's text boxes and tables before them.
struct WordDocument {
  private let links: [String: String]
  private let notes: [String: [String: Element]]
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var collected = CollectedLines()
  /// Labels of the notes, counted as they come.
  private var count = 0
  /// A note is being read: notes have no notes, whatever a file says.
  private var isInNote = false
  /// The notes whose marks were met; each stands in a text once.
  private var met: Set<String> = []

  /// - Throws: ``ZipArchive/Fault`` or ``MarkupError``.
  static func lines(of archive: ZipArchive) throws -> [MarkedLine] {
    guard let body = try part("word/document.xml", archive)?["body"] else { throw ZipArchive.Fault.damaged }
    var document = try WordDocument(archive)
    for header in try headers(archive) where saysMore(header.text, than: body.text) { document.read(header) }
    document.read(body)
    return document.collected.lines
  }

  /// Word numbers header parts from 1; a file has one for each kind of page of each section.
  private static let mostHeaders = 9

  private static func headers(_ archive: ZipArchive) throws -> [Element] {
    try (1...mostHeaders).compactMap { try part("word/header\($0).xml", archive) }
  }

  /// What a letter may say in the head of its first page only.
  private static let labelsOfHead = ["datum", "onderwerp", "betreft", "ons kenmerk", "aan de voorzitter"]

  /// Whether a head has a label that the body lacks: heads of later pages repeat what is known.
  private static func saysMore(_ head: String, than body: String) -> Bool {
    let (head, body) = (head.lowercased(), body.lowercased())
    return labelsOfHead.contains { head.contains($0) && !body.contains($0) }
  }

  private init(_ archive: ZipArchive) throws {
    let relations = try Self.part("word/_rels/document.xml.rels", archive)?.all("Relationship") ?? []
    links = Dictionary(
      relations.compactMap { relation in
        relation.attributes["Id"].map { ($0, relation.attributes["Target"] ?? "") }
      }, uniquingKeysWith: { $1 })
    notes = [
      "footnoteReference": try Self.notes("word/footnotes.xml", "footnote", archive),
      "endnoteReference": try Self.notes("word/endnotes.xml", "endnote", archive),
    ]
    styles = WordStyles(try Self.part("word/styles.xml", archive))
    numbering = WordNumbering(try Self.part("word/numbering.xml", archive))
  }

  private static func part(_ name: String, _ archive: ZipArchive) throws -> Element? {
    try archive.entry(name).map { try XMLTree.parse($0) }
  }

  private static func notes(_ name: String, _ kind: String, _ archive: ZipArchive) throws -> [String: Element]
  {
    let found = try part(name, archive)?.all(kind) ?? []
    return Dictionary(
      found.compactMap { note in note.attributes["id"].map { ($0, note) } }, uniquingKeysWith: { $1 })
  }

  // MARK: Body

  private mutating func read(_ element: Element) {
    for inner in element.elements {
      switch inner.name {
      case "p":
        read(paragraph: inner)
        collected.pass(paragraph: inner.text)
      case "tbl": collected.hasBegun && Self.hasColumns(inner) ? readFigures(inner) : readLayout(inner)
      case "sdt", "sdtContent", "ins", "smartTag", "customXml": read(inner)
      default: break
      }
    }
  }

  /// - Parameter belongs: it goes on what stands above it.
  private mutating func read(paragraph: Element, belongs: Bool = false) {
    for box in Self.boxes(in: paragraph) {
      for (index, inner) in box.all("p").enumerated() { read(paragraph: inner, belongs: index > 0) }
    }
    let runs = runs(of: paragraph)
    guard CollectedLines.saySomething(runs) else { return }
    let properties = paragraph["pPr"]
    let style = properties?["pStyle"]?.attributes["val"]
    let sign = numbering.sign(of: properties?["numPr"] ?? styles.numbering(of: style))
    collected.add(runs, sign: sign, heading: styles.level(of: style), belongs: belongs)
  }

  /// Text boxes; of the two forms that Word writes of one the newer.
  private static func boxes(in element: Element) -> [Element] {
    element.elements.filter { $0.name != "Fallback" }.flatMap { inner in
      inner.name == "txbxContent" ? [inner] : boxes(in: inner)
    }
  }

  // MARK: Tables

  /// Whether a row holds something in two cells: other tables only set text in its place.
  private static func hasColumns(_ table: Element) -> Bool {
    table.all("tr").contains { row in
      row.elements.count { cell in cell.name == "tc" && cell.text.contains { !$0.isWhitespace } } > 1
    }
  }

  /// A letterhead's table is layout, as that of a signature can be: each cell's lines stand together, up to one that is empty.
  private mutating func readLayout(_ table: Element) {
    for cell in table.all("tc") {
      let isMargin = CollectedLines.isMargin(cell.text)
      var belongs = false
      for inner in cell.elements {
        if inner.name == "tbl" { readLayout(inner) }
        guard inner.name == "p" else { continue }
        let before = collected.lines.count
        read(paragraph: inner, belongs: belongs)
        belongs = collected.lines.count > before
        if isMargin { collected.setAsMargin(from: before) }
      }
    }
  }

  private mutating func readFigures(_ table: Element) {
    var grid = TableGrid()
    for row in table.all("tr") {
      let cells = row.elements.filter { $0.name == "tc" }.map { cell in
        // What a cell from above takes is a cell of its own here, and empty.
        TableGrid.Cell(
          runs: cell.all("p").flatMap { runs(of: $0) + [.text(" ")] },
          columns: cell["tcPr"]?["gridSpan"]?.number("val", within: StatedNumber.columns) ?? 1)
      }
      collected.add(row: grid.row(cells))
    }
  }

  // MARK: Text

  /// What is not text of the paragraph, or was deleted while changes were tracked.
  private static let passedOver: Set<String> = [
    "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "Fallback", "txbxContent", "drawing", "pict",
    "footnoteRef",
    "endnoteRef",
  ]

  private mutating func runs(of element: Element) -> [MarkedDocument.Run] {
    element.elements.flatMap { inner -> [MarkedDocument.Run] in
      switch inner.name {
      case _ where Self.passedOver.contains(inner.name): return []
      case "r":
        let runs = runs(of: inner)
        return Self.isOn(inner["rPr"]?["i"]) && !runs.isEmpty ? [.emphasis(runs)] : runs
      case "t": return [.text(inner.text)]
      case "tab", "ptab": return [.text(" ")]
      case "br", "cr": return [CollectedLines.lineBreak]
      case "noBreakHyphen": return [.text("-")]
      case "hyperlink":
        let runs = runs(of: inner)
        guard let target = inner.attributes["id"].flatMap({ links[$0] }) else { return runs }
        return [.link(to: target, runs)]
      case "footnoteReference", "endnoteReference": return note(inner)
      default: return runs(of: inner)
      }
    }
  }

  private mutating func note(_ reference: Element) -> [MarkedDocument.Run] {
    guard !isInNote, let id = reference.attributes["id"], let note = notes[reference.name]?[id],
      met.insert(reference.name + id).inserted
    else { return [] }
    isInNote = true
    defer { isInNote = false }
    count += 1
    let label = String(count)
    let texts = note.all("p").flatMap { runs(of: $0) + [.text(" ")] }
    return [.note(label: label, texts)]
  }

  /// `<w:i/>` is on, `<w:i w:val="0"/>` is not.
  private static func isOn(_ property: Element?) -> Bool {
    property.map { !["0", "false", "off"].contains($0.attributes["val"] ?? "1") } ?? false
  }
}
