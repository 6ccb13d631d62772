import Letters

/// Letters in web pages: those of officielebekendmakingen.nl, and any other that carries one.
enum WebSource {
  /// Whether bytes begin as a web page does, an XML declaration and comments before it.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    // Nearly all files are told by their first byte; a byte order mark is above ASCII.
    guard bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return false }
    let start = String(decoding: bytes.prefix(2_000), as: UTF8.self).lowercased()
    return start.contains("<!doctype html") || start.contains("<html")
  }

  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    try letter(try page(bytes, from: path), from: path)
  }

  /// The letter in a page that is read already.
  static func letter(_ page: Element, from path: String) throws(SourceError) -> Letter {
    let metadata = PublicationMetadata(page)
    do {
      var letter = try Letter(lines: metadata.head(above: WebPage.lines(of: page)))
      metadata.complete(&letter)
      return letter
    } catch {
      throw .notALetter(path: path, error)
    }
  }

  static func lines(_ bytes: [UInt8], from path: String) throws(SourceError) -> [MarkedLine] {
    WebPage.lines(of: try page(bytes, from: path))
  }

  static func page(_ bytes: [UInt8], from path: String) throws(SourceError) -> Element {
    do {
      return try XMLTree.parse(page: bytes)
    } catch {
      throw .brokenMarkup(path: path, line: error.line, reason: error.reason)
    }
  }
}

extension PublicationMetadata {
  /// A page whose metadata names a paper says its vergaderjaar and number at the side, and not above the text as print
  /// does.
  fileprivate func head(above lines: [MarkedLine]) -> [MarkedLine] {
    guard
      !lines.prefix(8).contains(where: { MarkedLine.text(of: [$0]).lowercased().contains("vergaderjaar") })
    else { return lines }
    return printedHead.map { MarkedLine([.text($0)]) } + lines
  }

  private var printedHead: [String] {
    if case .aanhangsel(let chamber, let year, let number)? = document {
      let name = chamber == .eerste ? "Eerste" : "Tweede"
      return [
        "\(name) Kamer der Staten-Generaal", "Vergaderjaar \(year.first)-\(year.first &+ 1)",
        "Aanhangsel van de Handelingen", number,
      ]
    }
    guard let vergaderjaar, dossierNumber != nil else { return [] }
    return ["Vergaderjaar \(vergaderjaar)"]
  }
}
