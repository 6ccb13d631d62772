/// A line of a document that has markup but does not say what its parts are: of a Word file or a web page. The
/// letter is read from the lines as from any text; marks, notes, emphasis and links stay where the source has
/// them.
public struct MarkedLine: Sendable {
  public var runs: [MarkedDocument.Run]
  /// A blank line stands before it: it begins a paragraph.
  public var beginsParagraph: Bool
  /// What the source says that it is; nil leaves that to the text.
  public var kind: Kind?
  /// The source itself says that a paragraph begins here, however its text begins.
  public var isParagraph = false
  /// It is the first line of a page.
  public var opensPage = false
  /// Blanks before it, in columns of the text's type.
  public var indent: Int

  public enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case table
  }

  public init(
    _ runs: [MarkedDocument.Run], beginsParagraph: Bool = true, kind: Kind? = nil, indent: Int = 0
  ) {
    self.runs = runs
    self.beginsParagraph = beginsParagraph
    self.kind = kind
    self.indent = indent
  }
}

extension MarkedLine {
  /// The lines as bare text, a blank line before each paragraph: what ``Block/lines`` of their letter counts.
  public static func text(of lines: [MarkedLine]) -> String { BareText(lines).text }
}

/// Marked lines as text, and where each of them stands in it.
private struct BareText {
  private(set) var text = ""
  /// The line of the text in which each marked line stands, from 1.
  private(set) var numbers: [Int] = []
  private(set) var marked: [MarkedText] = []

  init(_ lines: [MarkedLine]) {
    var number = 1
    for line in lines {
      let set = MarkedText(line.runs)
      if line.beginsParagraph, number > 1 {
        text += "\n"
        number += 1
      }
      if line.opensPage { text += "\u{0C}" }
      if line.isParagraph { text += "\u{2029}" }
      numbers.append(number)
      marked.append(set)
      text += String(repeating: " ", count: line.indent) + set.text + "\n"
      number += 1
    }
  }
}

extension Letter {
  /// Reads a letter from lines with markup.
  /// - Throws: ``UnreadableDocument/empty`` when the lines say nothing.
  public init(lines: [MarkedLine]) throws(UnreadableDocument) {
    var overlay = MarkupOverlay(lines)
    self = try overlay.letter()
  }
}

/// Lays marks, notes, emphasis and links over the letter that the bare text makes.
private struct MarkupOverlay {
  private let kinds: [MarkedLine.Kind?]
  private let bare: BareText
  private var notes = MarkedNotes()

  init(_ lines: [MarkedLine]) {
    kinds = lines.map(\.kind)
    bare = BareText(lines)
  }

  mutating func letter() throws(UnreadableDocument) -> Letter {
    var letter = try Letter(parsing: Array(bare.text.utf8))
    let scanner = CitationScanner(writtenOn: letter.date)
    let own = letter.ownNumbers
    for index in letter.blocks.indices { lay(over: &letter.blocks[index], scanner, own) }
    letter.footnotes = notes.footnotes + letter.footnotes.filter { !notes.labels.contains($0.label) }
    if !notes.footnotes.isEmpty {
      letter.warnings.removeAll { $0.hasPrefix("Mark ") || $0.hasPrefix("Footnote ") }
    }
    return letter
  }

  private mutating func lay(over block: inout Block, _ scanner: CitationScanner, _ own: [String]) {
    guard let lines = block.lines else { return }
    let inside = bare.numbers.indices.filter { lines.contains(bare.numbers[$0]) }
    for index in inside { lay(bare.marked[index], over: &block, scanner, own) }
    guard let first = inside.first, let kind = kinds[first], inside.allSatisfy({ kinds[$0] == kind }) else {
      return
    }
    if kind == .table, inside.count > 1 { return }
    switch kind {
    case .table:
      block.kind = .table
      block.level = nil
    case .heading(let level) where block.kind == .paragraph || block.kind == .heading:
      block.kind = .heading
      // Where nesting and number disagree, the number wins.
      if block.number == nil || block.level == nil { block.level = level }
    case .heading: break
    }
  }

  private mutating func lay(
    _ text: MarkedText, over block: inout Block, _ scanner: CitationScanner, _ own: [String]
  ) {
    guard !text.marks.isEmpty || !text.emphasis.isEmpty || !text.links.isEmpty else { return }
    let here = Array(block.text.unicodeScalars)
    let there = Array(text.text.unicodeScalars)
    func place(_ offset: Int) -> Int? { Self.place(of: offset, in: there, within: here) }
    for (mark, note) in zip(text.marks, text.notes) {
      guard let offset = place(mark.offset) else { continue }
      block.footnotes.append(FootnoteMark(label: notes.keep(note, scanner), offset: offset))
    }
    block.footnotes.sort { $0.offset < $1.offset }
    block.emphasis += text.emphasis.compactMap { stretch in
      place(stretch.offset).map { Emphasis(offset: $0, length: min(stretch.length, here.count - $0)) }
    }
    for link in text.links {
      guard let offset = place(link.range.lowerBound),
        let (kind, target) = Reference.target(ofLink: link.target),
        !own.contains(target), offset + link.range.count <= here.count
      else { continue }
      let range = offset..<offset + link.range.count
      block.references.removeAll { ($0.offset..<$0.offset + $0.length).overlaps(range) }
      block.references.append(
        Reference(
          kind: kind, text: String(String.UnicodeScalarView(here[range])), target: target, offset: offset,
          length: range.count))
    }
    block.references.sort { $0.offset < $1.offset }
  }

  /// Scalars that are compared around a place.
  private static let context = 24

  /// Where a place of a line stands in the block that the line became part of: by what comes before it, and
  /// where that says nothing by what comes behind.
  private static func place(of offset: Int, in line: [Unicode.Scalar], within block: [Unicode.Scalar]) -> Int?
  {
    let before = line[max(0, offset - context)..<offset]
    if !before.isEmpty, let found = first(before, in: block) { return found + before.count }
    let behind = line[offset..<min(line.count, offset + context)]
    return behind.isEmpty ? nil : first(behind, in: block)
  }

  private static func first(_ wanted: ArraySlice<Unicode.Scalar>, in scalars: [Unicode.Scalar]) -> Int? {
    guard wanted.count <= scalars.count else { return nil }
    return (0...scalars.count - wanted.count).first { scalars[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }
}
