import LetterLibrary
import Letters

/// Letters as an Atom feed (RFC 4287), for newsboat and other readers of feeds.
struct AtomFeed {
  /// As typed; names the feed.
  let query: String
  private var entries: [String] = []
  /// The latest day of an entry: the feed's own.
  private var latest: CalendarDate?

  init(query: String) { self.query = query }

  mutating func add(_ row: LetterRow, _ letter: Letter, sentence: String?) {
    let day = row.date ?? row.dateEarliest
    latest = [latest, day].compactMap(\.self).max()
    let address = Self.address(of: row)
    let authors = row.ministers.map(\.name) + letter.movers.map(\.name)
    let text = sentence ?? letter.blocks.first { $0.kind == .paragraph || $0.kind == .answer }?.text
    var parts = [
      Self.element(
        "id", address + (row.kamerstuk == nil && row.caseNumber != nil ? "#\(row.kind.rawValue)" : "")),
      Self.element("title", row.title.isEmpty ? row.name : row.title),
      Self.element("updated", Self.moment(day)),
      "<link rel=\"alternate\" href=\"\(Self.escaped(address))\"/>",
      "<category term=\"\(row.kind.rawValue)\"/>",
    ]
    parts += authors.map { "<author>\(Self.element("name", $0))</author>" }
    if let text { parts.append("<summary type=\"text\">\(Self.escaped(text))</summary>") }
    entries.append("  <entry>\n" + parts.map { "    \($0)\n" }.joined() + "  </entry>\n")
  }

  /// The whole feed; one without letters is valid too.
  var document: String {
    let name = query.isEmpty ? "Kamerlezer" : "Kamerlezer: \(query)"
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
        \(Self.element("id", "tag:kamerlezer.invalid,2026:query/\(Self.percentEncoded(query))"))
        \(Self.element("title", name))
        \(Self.element("updated", Self.moment(latest)))
        <author>\(Self.element("name", "Kamerlezer"))</author>
        <generator version="\(Kamerlezer.version)">Kamerlezer</generator>
      \(entries.joined())</feed>

      """
  }

  // MARK: Parts

  /// The official page, else the file.
  private static func address(of row: LetterRow) -> String {
    let official = [row.kamerstuk, row.caseNumber].compactMap {
      $0.flatMap(DocumentID.init(canonical:))?.address
    }
    if let page = official.first { return page }
    return "file://" + row.path.split(separator: "/").map { "/" + percentEncoded(String($0)) }.joined()
  }

  /// Midnight of a day; a letter of no day is of the first one that there is.
  private static func moment(_ day: CalendarDate?) -> String {
    "\(day?.description ?? "1970-01-01")T00:00:00Z"
  }

  private static func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(escaped(text))</\(name)>"
  }

  /// Without the characters that no XML may hold.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): escaped += " "
      case _ where scalar.value & 0xFFFE == 0xFFFE: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func percentEncoded(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      return isPlain || byte == 0x2D || byte == 0x2E || byte == 0x5F
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
