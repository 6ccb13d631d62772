/// The footnotes of a web page, told by links: a mark leads to its note, and the note begins with the same label or
/// leads back. So pages of officielebekendmakingen.nl, Word, LibreOffice and pandoc have them.
struct PageNotes {
  /// A note where the page has it.
  struct Note {
    let label: String
    /// What holds the note's text, and nothing else.
    let element: Element
  }

  /// By the fragment that a mark's link names.
  private(set) var notes: [String: Note] = [:]
  /// The places of the elements that are notes, which are no text.
  private(set) var places: Set<Int> = []

  init(_ page: Element) {
    let links = page.all("a")
    var targets = Targets(wanted: Set(links.compactMap { Self.mark($0)?.fragment }))
    targets.visit(page)
    var openings: [Int: NoteOpening] = [:]
    for mark in links {
      guard let (label, fragment) = Self.mark(mark), let target = targets.holders[fragment],
        target.place > mark.place, notes[fragment] == nil
      else { continue }
      let opening = openings[target.place] ?? NoteOpening(target)
      openings[target.place] = opening
      guard opening.isNote(of: label, mark) else { continue }
      notes[fragment] = Note(label: label, element: target)
      places.insert(target.place)
    }
  }

  /// The note that a link is the mark of.
  func note(ofMark link: Element) -> Note? {
    Self.mark(link).flatMap { notes[$0.fragment] }
  }

  /// «1», «[1]», «*» that leads to a place of the same page.
  private static func mark(_ link: Element) -> (label: String, fragment: String)? {
    guard let target = link.attributes["href"], target.hasPrefix("#"), target.count > 1,
      let label = label(link.text)
    else { return nil }
    return (label, String(target.dropFirst()))
  }

  /// The label in a mark's text; nil for any other text.
  static func label(_ text: String) -> String? {
    var bare = text.filter { !$0.isWhitespace }
    for (open, close) in [("[", "]"), ("(", ")")] where bare.hasPrefix(open) && bare.hasSuffix(close) {
      bare = String(bare.dropFirst().dropLast())
    }
    // A questioner's own note keeps its bracket.
    if bare.hasSuffix(")"), let number = label(String(bare.dropLast())), number.first?.isNumber == true {
      return bare
    }
    let isNumber = (1...3).contains(bare.count) && bare.allSatisfy { $0.isASCII && $0.isNumber }
    let isSign = (1...3).contains(bare.count) && bare.allSatisfy { $0 == "*" || $0 == "†" }
    let isLetter = bare.count == 1 && bare.allSatisfy { $0.isASCII && $0.isLowercase }
    return isNumber || isSign || isLetter ? bare : nil
  }

  /// A note's text without what stands before the label: «X Noot».
  static func opening(of text: String) -> String {
    var words = text.onOneLine.split(separator: " ")[...]
    while let first = words.first, ["X", "Noot", "noot", "^", "↑"].contains(String(first)) {
      words.removeFirst()
    }
    return words.joined(separator: " ").trimmingPrefix(while: { "[(".contains($0) }).description
  }
}

/// What tells that a place is a note, read once for all marks that lead to it.
private struct NoteOpening {
  private let opening: String
  /// What its links lead back to.
  private var fragments: Set<String> = []
  private var labels: Set<String> = []
  private var hasSign = false

  private static let backs = ["↩", "↑", "^", "X", "terug"]

  init(_ target: Element) {
    opening = PageNotes.opening(of: target.text)
    for link in target.all("a") {
      guard let back = link.attributes["href"], back.hasPrefix("#") else { continue }
      let text = link.text
      fragments.insert(String(back.dropFirst()))
      if let label = PageNotes.label(text) { labels.insert(label) }
      if Self.backs.contains(where: text.hasPrefix) { hasSign = true }
    }
  }

  /// What holds a target is its note when it starts with the label or leads back to the mark.
  func isNote(of label: String, _ mark: Element) -> Bool {
    hasSign || labels.contains(label) || mark.names.contains(where: fragments.contains)
      || opening.hasPrefix(label.prefix { $0 != ")" })
  }
}
