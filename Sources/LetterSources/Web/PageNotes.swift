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
    targets.visit(page, within: [])
    for mark in links {
      guard let (label, fragment) = Self.mark(mark), let target = targets.holders[fragment],
        target.place > mark.place, notes[fragment] == nil, Self.isNote(target, of: label, mark)
      else { continue }
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

  /// What holds a target is its note when it starts with the label or leads back to the mark.
  private static func isNote(_ target: Element, of label: String, _ mark: Element) -> Bool {
    let names = mark.names
    let leadsBack = target.all("a").contains { link in
      guard let back = link.attributes["href"], back.hasPrefix("#") else { return false }
      return names.contains(String(back.dropFirst())) || Self.label(link.text) == label
        || ["↩", "↑", "^", "X", "terug"].contains { link.text.hasPrefix($0) }
    }
    return leadsBack || Self.opening(of: target.text).hasPrefix(label.prefix { $0 != ")" })
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

/// What holds each place that a mark leads to.
private struct Targets {
  let wanted: Set<String>
  private(set) var holders: [String: Element] = [:]

  init(wanted: Set<String>) {
    self.wanted = wanted
  }

  private static let blocks: Set<String> = ["p", "div", "li", "dd", "aside", "td", "section", "tr"]
  /// What never is a note: it holds the page.
  private static let whole: Set<String> = [
    "body", "html", "main", "article", "ol", "ul", "table", "tbody", "dl",
  ]

  mutating func visit(_ element: Element, within ancestors: [Element]) {
    let chain = ancestors + [element]
    for name in element.names where wanted.contains(name) && holders[name] == nil {
      holders[name] = holder(chain)
    }
    for inner in element.elements { visit(inner, within: chain) }
  }

  /// The block around a place, and the blocks around that as long as they hold no other such place.
  private func holder(_ chain: [Element]) -> Element? {
    guard let start = chain.lastIndex(where: { Self.blocks.contains($0.name) }) else { return nil }
    var holder = chain[start]
    for outer in chain[..<start].reversed() {
      guard !Self.whole.contains(outer.name), Self.blocks.contains(outer.name), places(in: outer) <= 1,
        outer.text.count < holder.text.count + 40
      else { break }
      holder = outer
    }
    return holder
  }

  private func places(in element: Element) -> Int {
    element.names.count(where: wanted.contains) + element.elements.reduce(0) { $0 + places(in: $1) }
  }
}

extension Element {
  /// What links call it.
  fileprivate var names: [String] { [attributes["id"], attributes["name"]].compactMap(\.self) }
}
