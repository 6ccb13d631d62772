import Letters

/// Official publications as officielebekendmakingen.nl gives them in XML: root `officiele-publicatie` since about
/// 2010, `kamerwrk` before (the article Formats says what stands in them).
struct OfficialPublication {
  var document = MarkedDocument()
  /// The line of what is being read.
  var line = 1

  static let roots: Set<String> = [
    "officiele-publicatie", "kamerwrk", "kamerstuk", "kamervragen", "handelingen",
  ]

  /// - Parameter root: the root element of the publication.
  static func document(of root: Element) -> MarkedDocument {
    var publication = OfficialPublication()
    publication.readHead(root)
    publication.readBody(root)
    publication.readSignature(root)
    PublicationMetadata(root).complete(&publication.document)
    return publication.document
  }

  // MARK: Body

  /// What is not part of the text: the head, and what is read apart.
  private static let heads: Set<String> = [
    "metadata", "kamerstukkop", "dossier", "stuknr", "datumtekst", "frontm", "kamervraagkop",
    "kamervraagnummer",
    "ondertekening", "ondtek", "kamervraagomschrijving",
  ]

  private mutating func readBody(_ root: Element) {
    let text = root.first("stuk") ?? root.first("kamervragen") ?? root
    for element in text.elements where !(text.name == "stuk" && element.name == "titel") {
      read(element, depth: 0)
    }
  }

  mutating func addPart(
    _ kind: Block.Kind, level: Int? = nil, number: String? = nil, _ runs: [MarkedDocument.Run]
  ) {
    document.parts.append(.init(kind: kind, level: level, number: number, runs: runs, line: line))
  }

  /// - Parameter depth: divisions around it.
  private mutating func read(_ element: Element, depth: Int) {
    line = element.line
    switch element.name {
    case _ where Self.heads.contains(element.name): break
    case "al", "aanhef", "slotregel": addPart(.paragraph, Self.runs(element))
    case "tussenkop", "tuskop": readHeading(element)
    case "divisie", "bijlage": readDivision(element, depth: depth)
    case "kop": addPart(.heading, level: max(1, depth), number: nil, Self.headingRuns(element))
    case "lijst": readList(element, level: 1)
    case "table", "tabel": readTable(element)
    case "vraag": readQuestion(element, .question)
    case "antwoord": readQuestion(element, .answer)
    default:
      // What is not known may hold paragraphs, or text of its own that must not be lost.
      if element.elements.contains(where: { Self.isBlock($0) }) {
        for inner in element.elements { read(inner, depth: depth) }
      } else {
        addPart(.paragraph, Self.runs(element))
      }
    }
  }

  private static let inline: Set<String> = [
    "nadruk", "extref", "intref", "noot", "sup", "inf", "plaatje", "illustratie", "extref-groep", "redactie",
    "dossierref",
  ]

  private static func isBlock(_ element: Element) -> Bool { !inline.contains(element.name) }

  // MARK: Headings

  private static let weights = ["vet": 1, "vetcur": 2, "cur": 3, "rom": 4]

  private mutating func readHeading(_ element: Element) {
    addPart(.heading, level: Self.weights[element.attributes["kopopmaak"] ?? ""] ?? 1, Self.runs(element))
  }

  private mutating func readDivision(_ element: Element, depth: Int) {
    let level = depth + 1
    for inner in element.elements {
      line = inner.line
      guard inner.name == "kop" else {
        read(inner, depth: level)
        continue
      }
      let number = (inner["nr"] ?? inner["label"]).map { $0.text.onOneLine }.flatMap {
        $0.isEmpty ? nil : $0
      }
      // Where nesting and number disagree, the number wins: «2.1» lies under «2».
      let parts = number?.split(separator: ".").count
      let numbered = number?.first?.isNumber == true ? parts : nil
      addPart(
        .heading, level: numbered ?? level, number: number.map(Self.withoutStop),
        Self.headingRuns(inner))
    }
  }

  private static func headingRuns(_ kop: Element) -> [MarkedDocument.Run] {
    runs(kop["titel"] ?? kop)
  }

  // MARK: Lists

  private mutating func readList(_ list: Element, level: Int) {
    for item in list.elements where item.name == "li" {
      let number = (item["li.nr"] ?? item["nr"]).map { Self.withoutStop($0.text.onOneLine) }
      var isFirst = true
      for inner in item.elements where inner.name != "li.nr" && inner.name != "nr" {
        line = inner.line
        if inner.name == "lijst" {
          readList(inner, level: level + 1)
        } else if isFirst {
          addPart(.listItem, level: level, number: Self.isSign(number) ? nil : number, Self.runs(inner))
          isFirst = false
        } else {
          addPart(.paragraph, Self.runs(inner))
        }
      }
    }
  }

  /// A bullet or a dash is no number.
  private static func isSign(_ number: String?) -> Bool {
    number?.contains { $0.isNumber || $0.isLetter } != true
  }

  private static func withoutStop(_ number: String) -> String {
    number.hasSuffix(".") || number.hasSuffix(")") ? String(number.dropLast()) : number
  }

  // MARK: Questions

  private mutating func readQuestion(_ element: Element, _ kind: Block.Kind) {
    let number = element["nr"].flatMap { Self.firstWord($0.text) }
    for inner in element.elements where inner.name != "nr" {
      line = inner.line
      if inner.name == "lijst" {
        readList(inner, level: 1)
      } else {
        addPart(kind, number: number, Self.runs(inner))
      }
    }
  }

  /// «4» of «Vraag 4», of «4.».
  private static func firstWord(_ text: String) -> String? {
    text.onOneLine.split(separator: " ").map(String.init).map(withoutStop).first {
      $0.first?.isNumber == true
    }
  }

  // MARK: Tables

  /// A row is a block of its own, its cells parted by ` │ ` (CALS: columns have names, cells can span them).
  private mutating func readTable(_ table: Element) {
    if let title = table["title"] ?? table["titel"] { addPart(.table, Self.runs(title)) }
    for group in table.all("tgroup").isEmpty ? [table] : table.all("tgroup") {
      let names = group.all("colspec").map { $0.attributes["colname"] ?? "" }
      var grid = TableGrid()
      for row in group.all("row") {
        line = row.line
        let cells = grid.row(row.elements.map { Self.cell($0, names) })
        addPart(.table, Array(cells.joined(separator: [.cellEnd])))
      }
    }
  }

  private static func cell(_ entry: Element, _ names: [String]) -> TableGrid.Cell {
    func column(_ attribute: String) -> Int? {
      entry.attributes[attribute].flatMap { names.firstIndex(of: $0) }
    }
    let start = column("namest") ?? column("colname")
    let end = column("nameend") ?? start
    let width = start.flatMap { start in end.map { $0 - start + 1 } } ?? 1
    let more = entry.number("morerows", within: StatedNumber.rows) ?? 0
    return TableGrid.Cell(runs: runs(entry), column: start, columns: width, rows: more + 1)
  }

  // MARK: Text

  /// The text of an element with notes, emphasis and links where they stand.
  private static func runs(_ element: Element) -> [MarkedDocument.Run] {
    element.runs(runs(ofInline:))
  }

  private static func runs(ofInline element: Element) -> [MarkedDocument.Run] {
    switch element.name {
    case "noot":
      let label = element["noot.nr"].map { $0.text.onOneLine } ?? element.attributes["nr"] ?? "*"
      let texts = element.elements.filter { $0.name != "noot.nr" }
      return [.note(label: label, texts.flatMap { runs($0) + [.text(" ")] })]
    case "nadruk": return [.emphasis(runs(element))]
    case "extref": return [.link(to: element.attributes["doc"] ?? "", runs(element))]
    case "dossierref":
      let dossier = element.attributes["dossier"] ?? element.text.filter { !$0.isWhitespace }
      return [.link(to: "dossier/\(dossier)", runs(element))]
    case "al", "li", "lijst", "al-groep": return runs(element) + [.text(" ")]
    default: return runs(element)
    }
  }

  static func withoutNotes(_ element: Element) -> Element {
    var plain = element
    plain.children = element.children.compactMap { node in
      guard case .element(let inner) = node else { return node }
      return inner.name == "noot" ? nil : .element(withoutNotes(inner))
    }
    return plain
  }
}
