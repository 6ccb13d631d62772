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
  /// Columns of a line; who sets a line farther in does not mean it.
  private static let widest = 240

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
      text += String(repeating: " ", count: min(max(0, line.indent), Self.widest)) + set.text + "\n"
      number += 1
    }
  }
}

extension BareText {
  /// The marked lines that stand in a range of the text's lines, by their index.
  func lines(within range: ClosedRange<Int>) -> Range<Int> {
    let low = numbers.firstIndex(sortedAtLeast: range.lowerBound)
    return low..<numbers.firstIndex(sortedAtLeast: range.upperBound + 1)
  }
}

extension [Int] {
  /// Where the first number that is as high stands among rising ones; the count when none is.
  fileprivate func firstIndex(sortedAtLeast wanted: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
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
  /// The lines whose markup is in a block.
  private var laid: Set<Int> = []

  init(_ lines: [MarkedLine]) {
    kinds = lines.map(\.kind)
    bare = BareText(lines)
  }

  mutating func letter() throws(UnreadableDocument) -> Letter {
    var letter = try Letter(parsing: Array(bare.text.utf8))
    let scanner = CitationScanner(writtenOn: letter.date)
    let own = letter.ownNumbers
    for index in letter.blocks.indices { lay(over: &letter.blocks[index], scanner, own) }
    let lost = keepOthers(scanner)
    letter.footnotes = notes.footnotes + letter.footnotes.filter { !notes.labels.contains($0.label) }
    if !notes.footnotes.isEmpty {
      letter.warnings.removeAll { LetterWarning($0)?.isAboutFootnotes == true }
    }
    letter.warnings += lost.map { LetterWarning.footnoteWithoutMark(label: $0).sentence }
    return letter
  }

  /// Notes whose marks stand in no block, such as those of a title, are kept too.
  /// - Returns: their labels.
  private mutating func keepOthers(_ scanner: CitationScanner) -> [String] {
    bare.marked.indices.filter { !laid.contains($0) }.flatMap { index in
      bare.marked[index].notes.map { notes.keep($0, scanner) }
    }
  }

  private mutating func lay(over block: inout Block, _ scanner: CitationScanner, _ own: [String]) {
    guard let lines = block.lines else { return }
    let inside = bare.lines(within: lines)
    if inside.contains(where: { bare.marked[$0].hasMarkup }) {
      let scalars = Array(block.text.unicodeScalars)
      var end = 0
      for index in inside {
        if lay(bare.marked[index], over: &block, scalars, scanner, own, from: &end) { laid.insert(index) }
      }
    }
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

  /// - Parameters:
  ///   - here: the scalars of the block.
  ///   - end: where the line before ended in the block; then where this one does.
  /// - Returns: false when the line is not in the block.
  private mutating func lay(
    _ text: MarkedText, over block: inout Block, _ here: [Unicode.Scalar], _ scanner: CitationScanner,
    _ own: [String], from end: inout Int
  ) -> Bool {
    guard let alignment = TextAlignment(Array(text.text.unicodeScalars), in: here, from: end) else {
      return false
    }
    end = alignment.end
    for (mark, note) in zip(text.marks, text.notes) {
      let offset = min(here.count, alignment.place(behind: mark.offset))
      block.footnotes.append(FootnoteMark(label: notes.keep(note, scanner), offset: offset))
    }
    block.footnotes.sort { $0.offset < $1.offset }
    block.emphasis += text.emphasis.compactMap { stretch in
      let range = alignment.range(stretch.offset..<stretch.offset + stretch.length).clamped(to: here.indices)
      return range.isEmpty ? nil : Emphasis(offset: range.lowerBound, length: range.count)
    }
    for link in text.links {
      let range = alignment.range(link.range).clamped(to: here.indices)
      guard let (kind, target) = Reference.target(ofLink: link.target), !own.contains(target), !range.isEmpty
      else {
        continue
      }
      block.references.removeAll { ($0.offset..<$0.offset + $0.length).overlaps(range) }
      block.references.append(
        Reference(
          kind: kind, text: String(String.UnicodeScalarView(here[range])), target: target,
          offset: range.lowerBound, length: range.count))
    }
    block.references.sort { $0.offset < $1.offset }
    return true
  }
}
