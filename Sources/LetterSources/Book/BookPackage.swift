/// What an EPUB says of itself: which of its entries are its text, and in which order.
struct BookPackage {
  /// The names of the entries.
  let chapters: [String]

  /// Chapters of one book: many times those of any paper.
  private static let most = 2_000

  /// - Throws: `ZipArchive.Fault`, `MarkupError`.
  init(_ archive: ZipArchive) throws {
    guard let container = try archive.entry("META-INF/container.xml"),
      let path = try XMLTree.parse(container).first("rootfile")?.attributes["full-path"],
      let content = try archive.entry(path)
    else { throw ZipArchive.Fault.damaged }
    let package = try XMLTree.parse(content)
    let items = (package["manifest"]?.elements ?? []).compactMap { item in
      item.attributes["id"].map { ($0, item) }
    }
    let manifest = Dictionary(items) { first, _ in first }
    let spine = package["spine"]?.elements ?? []
    guard spine.count <= Self.most else { throw ZipArchive.Fault.tooLarge }
    chapters = spine.compactMap { reference in
      guard let item = reference.attributes["idref"].flatMap({ manifest[$0] }), !Self.isContents(item),
        let name = item.attributes["href"]
      else { return nil }
      return Self.name(name, beside: path)
    }
  }

  /// The table of contents, which repeats the headings.
  private static func isContents(_ item: Element) -> Bool {
    item.attributes["properties"]?.split(separator: " ").contains("nav") == true
  }

  /// The entry that an address in another entry means.
  static func name(_ address: String, beside other: String) -> String {
    var parts = other.split(separator: "/").dropLast().map(String.init)
    for part in (address.removingPercentEscapes ?? address).split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// Nil where an escape is none, or the bytes are no text.
  fileprivate var removingPercentEscapes: String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(Substring(rest.prefix(2)), radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
