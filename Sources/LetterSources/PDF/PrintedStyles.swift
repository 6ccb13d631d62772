/// Which stretches of print are bold or italic, as `pdftohtml -xml` tells; `pdftotext` does not.
struct PrintedStyles: Sendable {
  enum Weight: Int, Sendable, Hashable {
    case plain, italic, bold
  }

  private struct Stretch {
    let weight: Weight
    /// The address that it leads to.
    let link: String?
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
  }

  /// The stretches of each page that are not plain, from top to bottom.
  private var pages: [[Stretch]] = []

  /// Without any style, as where the other program gave none.
  static let none = PrintedStyles()

  private init() {}

  /// - Parameter markup: what the program wrote, at a zoom of 1, which are points.
  init(_ markup: [UInt8]) {
    guard let root = try? XMLTree.parse(markup) else { return }
    pages = root.all("page").map { page in
      page.all("text").compactMap(Self.stretch).sorted { $0.top < $1.top }
    }
  }

  /// Nil for a stretch that is plain, or styled in part.
  private static func stretch(_ text: Element) -> Stretch? {
    let children = text.children.filter { child in
      if case .text(let blanks) = child { blanks.contains { !$0.isWhitespace } } else { true }
    }
    guard children.count == 1, case .element(let inner)? = children.first else { return nil }
    let weight: Weight = inner.has("b") ? .bold : inner.has("i") ? .italic : .plain
    let link = inner.name == "a" ? inner.attributes["href"] : inner.first("a")?.attributes["href"]
    guard weight != .plain || link != nil else { return nil }
    func number(_ name: String) -> Double { text.attributes[name].flatMap { Double($0) } ?? 0 }
    let (left, top) = (number("left"), number("top"))
    return Stretch(
      weight: weight, link: link, left: left, top: top, right: left + number("width"),
      bottom: top + number("height"))
  }

  /// The weight at a place of a page, in points from its upper left corner, and the address that it leads to.
  func style(page: Int, x: Double, y: Double) -> (weight: Weight, link: String?) {
    guard pages.indices.contains(page) else { return (.plain, nil) }
    let found = pages[page].first { stretch in
      stretch.top - 1 <= y && y <= stretch.bottom + 1 && stretch.left - 1 <= x && x <= stretch.right + 1
    }
    return (found?.weight ?? .plain, found?.link)
  }
}

extension Element {
  fileprivate func has(_ tag: String) -> Bool { name == tag || first(tag) != nil }
}
