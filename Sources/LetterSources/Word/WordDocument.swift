import Letters

/// A Word file (ECMA-376, WordprocessingML) as lines with markup: its paragraphs with notes where their marks
/// stand, the letterhead's text boxes and tables before them.
struct WordDocument {
  private let links: [String: String]
  private let notes: [String: [String: Element]]
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var lines: [MarkedLine] = []
  /// The letter's text has begun: tables from here on hold figures, those before it the letterhead.
  private var hasBegun = false
  /// Labels of the notes, counted as they come.
  private var count = 0

  /// Letters of a paragraph that is surely text and no part of the letterhead.
  private static let lengthOfText = 100

  /// - Throws: ``ZipArchive/Fault`` or ``MarkupError``.
  static func lines(of archive: ZipArchive) throws -> [MarkedLine] {
    guard let body = try part("word/document.xml", archive)?["body"] else { throw ZipArchive.Fault.damaged }
    var document = try WordDocument(archive)
    document.read(body)
    return document.lines
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
        read(paragraph: inner, beginsParagraph: true)
        if inner.text.count >= Self.lengthOfText { hasBegun = true }
      case "tbl": hasBegun ? readFigures(inner) : readLetterhead(inner)
      case "sdt", "sdtContent", "ins", "smartTag", "customXml": read(inner)
      default: break
      }
    }
  }

  private mutating func read(paragraph: Element, beginsParagraph: Bool) {
    for box in Self.boxes(in: paragraph) {
      for (index, inner) in box.all("p").enumerated() { read(paragraph: inner, beginsParagraph: index == 0) }
    }
    var runs = runs(of: paragraph)
    guard runs.contains(where: Self.saysSomething) else { return }
    let properties = paragraph["pPr"]
    let style = properties?["pStyle"]?.attributes["val"]
    if let sign = numbering.sign(of: properties?["numPr"] ?? styles.numbering(of: style)) {
      runs.insert(.text(sign + " "), at: 0)
    }
    let level = styles.level(of: style)
    for (index, line) in Self.lines(of: runs).enumerated() {
      lines.append(
        MarkedLine(
          line, beginsParagraph: beginsParagraph && index == 0, kind: level.map { .heading(level: $0) }))
    }
  }

  private static let lineBreak = "\n"

  /// A paragraph's runs, parted where the writer broke the line.
  private static func lines(of runs: [MarkedDocument.Run]) -> [[MarkedDocument.Run]] {
    let lines = runs.split { if case .text(lineBreak) = $0 { true } else { false } }
    return lines.map(Array.init).filter { $0.contains(where: saysSomething) }
  }

  private static func saysSomething(_ run: MarkedDocument.Run) -> Bool {
    switch run {
    case .text(let text): text.contains { !$0.isWhitespace }
    case .emphasis(let runs), .link(_, let runs): runs.contains(where: saysSomething)
    case .note: true
    }
  }

  /// Text boxes; of the two forms that Word writes of one the newer.
  private static func boxes(in element: Element) -> [Element] {
    element.elements.filter { $0.name != "Fallback" }.flatMap { inner in
      inner.name == "txbxContent" ? [inner] : boxes(in: inner)
    }
  }

  // MARK: Tables

  /// A letterhead's table is layout: each cell's lines stand together.
  private mutating func readLetterhead(_ table: Element) {
    for cell in table.all("tc") {
      let isMargin = Self.marginLabels.contains { cell.text.lowercased().contains($0) }
      var isFirst = true
      for inner in cell.elements {
        if inner.name == "tbl" { readLetterhead(inner) }
        guard inner.name == "p" else { continue }
        let before = lines.count
        read(paragraph: inner, beginsParagraph: isFirst)
        if lines.count > before { isFirst = false }
        if isMargin { setMarginLine() }
      }
    }
  }

  /// Labels that only the margin of a letterhead has.
  private static let marginLabels = ["ons kenmerk", "onze referentie", "contactpersoon"]
  /// Columns of a margin as ministries print it.
  private static let marginWidth = 38

  /// Sets the last line as a margin does: values of several lines are told by their length.
  private mutating func setMarginLine() {
    guard let last = lines.last, case .text(let text)? = last.runs.first, last.runs.count == 1 else { return }
    var set: [String] = []
    for word in text.split(separator: " ") {
      if let line = set.last, line.count + word.count < Self.marginWidth {
        set[set.count - 1] = line + " " + word
      } else {
        set.append(String(word))
      }
    }
    lines.removeLast()
    for (index, line) in set.enumerated() {
      lines.append(MarkedLine([.text(line)], beginsParagraph: index == 0 && last.beginsParagraph))
    }
  }

  /// A row a line, its cells parted by ` │ `.
  private mutating func readFigures(_ table: Element) {
    for row in table.all("tr") {
      var runs: [MarkedDocument.Run] = []
      for (index, cell) in row.elements.filter({ $0.name == "tc" }).enumerated() {
        if index > 0 { runs.append(.text(" │ ")) }
        for paragraph in cell.all("p") { runs += self.runs(of: paragraph) + [.text(" ")] }
      }
      if runs.contains(where: Self.saysSomething) { lines.append(MarkedLine(runs, kind: .table)) }
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
      case "br", "cr": return [.text(Self.lineBreak)]
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
    guard let id = reference.attributes["id"], let note = notes[reference.name]?[id] else { return [] }
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
