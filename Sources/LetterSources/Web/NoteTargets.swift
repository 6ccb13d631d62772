/// What holds each place that a mark leads to.
struct Targets {
  /// What an element holds, counted once.
  private struct Size {
    var places = 0
    var characters = 0
  }

  private let wanted: Set<String>
  private(set) var holders: [String: Element] = [:]
  /// By the places of blocks.
  private var sizes: [Int: Size] = [:]
  /// From the root to the element that is being visited.
  private var chain: [Element] = []

  init(wanted: Set<String>) {
    self.wanted = wanted
  }

  private static let blocks: Set<String> = ["p", "div", "li", "dd", "aside", "td", "section", "tr"]
  /// What never is a note: it holds the page.
  private static let whole: Set<String> = [
    "body", "html", "main", "article", "ol", "ul", "table", "tbody", "dl",
  ]

  mutating func visit(_ page: Element) {
    guard !wanted.isEmpty else { return }
    _ = measure(page)
    find(in: page)
  }

  private mutating func find(in element: Element) {
    chain.append(element)
    for name in element.names where wanted.contains(name) && holders[name] == nil {
      holders[name] = holder()
    }
    for inner in element.elements { find(in: inner) }
    chain.removeLast()
  }

  /// The block around a place, and the blocks around that as long as they hold no other such place.
  private func holder() -> Element? {
    guard let start = chain.lastIndex(where: { Self.blocks.contains($0.name) }) else { return nil }
    var holder = chain[start]
    for outer in chain[..<start].reversed() {
      guard !Self.whole.contains(outer.name), let size = sizes[outer.place], size.places <= 1,
        size.characters < (sizes[holder.place]?.characters ?? 0) + 40
      else { break }
      holder = outer
    }
    return holder
  }

  private mutating func measure(_ element: Element) -> Size {
    var size = Size(places: element.names.count(where: wanted.contains))
    for child in element.children {
      switch child {
      case .text(let text): size.characters += text.count
      case .element(let inner):
        let inside = measure(inner)
        size.places += inside.places
        size.characters += inside.characters
      }
    }
    if Self.blocks.contains(element.name) { sizes[element.place] = size }
    return size
  }
}

extension Element {
  /// What links call it.
  var names: [String] { [attributes["id"], attributes["name"]].compactMap(\.self) }
}
