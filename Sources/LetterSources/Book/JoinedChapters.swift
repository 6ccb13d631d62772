/// The chapters of a book as the body of one page, so that a mark finds its note in another chapter.
struct JoinedChapters {
  private(set) var body = Element(name: "body", attributes: [:], line: 1, place: 0)
  /// Of the element that was added last.
  private var place = 0

  /// Elements of one book, as many as of one page.
  private static let most = 500_000

  /// - Throws: `ZipArchive.Fault` when the book has too many elements.
  mutating func add(_ chapter: Element, named name: String) throws {
    let text = chapter["body"] ?? chapter
    body.children.append(.element(try renamed(text, in: name, as: "section")))
  }

  /// An element with a place of its own in the page, and with names and links that no other chapter has.
  private mutating func renamed(_ element: Element, in chapter: String, as name: String? = nil) throws
    -> Element
  {
    place += 1
    guard place <= Self.most else { throw ZipArchive.Fault.tooLarge }
    var attributes = element.attributes
    for key in ["id", "name"] {
      if let old = attributes[key] { attributes[key] = "\(chapter)#\(old)" }
    }
    if let old = attributes["href"] { attributes["href"] = Self.address(old, in: chapter) }
    var new = Element(name: name ?? element.name, attributes: attributes, line: element.line, place: place)
    for child in element.children {
      switch child {
      case .text: new.children.append(child)
      case .element(let inner):
        guard !Self.isTitlePage(inner) else { continue }
        new.children.append(.element(try renamed(inner, in: chapter)))
      }
    }
    return new
  }

  /// What programs make of the book's title and author.
  private static func isTitlePage(_ element: Element) -> Bool {
    // Where a chapter is not well-formed, its names keep their prefix.
    let types = element.attributes["type"] ?? element.attributes["epub:type"] ?? ""
    return types.split(separator: " ").contains("titlepage")
  }

  /// A link to another chapter leads to a place of the same page here.
  private static func address(_ address: String, in chapter: String) -> String {
    guard !address.contains(":") else { return address }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].isEmpty ? chapter : BookPackage.name(String(parts[0]), beside: chapter)
    return "#\(name)#\(parts.count > 1 ? String(parts[1]) : "")"
  }
}
