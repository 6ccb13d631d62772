/// Bounds the attributes of a tag. libxml2 holds each attribute of a tag against all before it, so that a tag
/// with a hundred thousand of them takes minutes.
struct TagAttributes {
  /// Tens of times as many as a tag of any page has.
  private static let most = 400

  private var markup: [UInt8]
  private var index = 0

  /// Markup in which the attributes beyond those are blanks; lines and places stay.
  static func bounded(_ markup: [UInt8]) -> [UInt8] {
    guard markup.count > most * 2 else { return markup }
    var reader = TagAttributes(markup: markup)
    reader.read()
    return reader.markup
  }

  private init(markup: [UInt8]) { self.markup = markup }

  private mutating func read() {
    while let tag = markup[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = tag + 1
      if markup.has("<!--", at: tag) {
        skip(behind: "-->")
      } else if markup.has("<![CDATA[", at: tag) {
        skip(behind: "]]>")
      } else if isLetter(byte) {
        let text = Self.textual.first { markup.has($0.opening, at: tag) }
        readTag()
        if let text { skip(behind: text.closing) }
      }
    }
  }

  /// Elements whose text is no markup.
  private static let textual: [(opening: StaticString, closing: StaticString)] = [
    ("<script", "</script"), ("<style", "</style"), ("<SCRIPT", "</SCRIPT"), ("<STYLE", "</STYLE"),
  ]

  private var byte: UInt8 { index < markup.count ? markup[index] : UInt8(ascii: ">") }

  private mutating func skip(behind end: StaticString) {
    while index < markup.count, !markup.has(end, at: index) { index += 1 }
  }

  // MARK: A tag

  /// From behind «<» to its end.
  private mutating func readTag() {
    skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    var count = 0
    while true {
      skip { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
      guard byte != UInt8(ascii: ">") else { return }
      let start = index
      readAttribute()
      count += 1
      if count > Self.most {
        for place in start..<index { markup[place] = UInt8(ascii: " ") }
      }
    }
  }

  /// `name`, `name=value` or `name="value"`.
  private mutating func readAttribute() {
    index += 1
    skip { !Self.isBlank($0) && !"=>/".utf8.contains($0) }
    let end = index
    skip(Self.isBlank)
    guard byte == UInt8(ascii: "=") else {
      index = end
      return
    }
    index += 1
    skip(Self.isBlank)
    let quote = byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
      return
    }
    index += 1
    skip { $0 != quote }
    index = min(index + 1, markup.count)
  }

  private mutating func skip(_ belongs: (UInt8) -> Bool) {
    while index < markup.count, belongs(markup[index]) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

extension [UInt8] {
  /// Whether `word` stands at `index`.
  fileprivate func has(_ word: StaticString, at index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { self[index + $0] == word.utf8Start[$0] }
  }
}
