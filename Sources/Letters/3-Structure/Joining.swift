/// Joins torn lines to running text: hyphens of the layout undone, hyphens of the spelling kept,
/// addresses mended, blanks single.
struct Joining {
  private let source: Passage
  let bytes: Bytes
  private let inventory: WordInventory

  init(_ source: Passage, inventory: WordInventory) {
    self.source = source
    bytes = source.text
    self.inventory = inventory
  }

  /// Appends a line to a paragraph; of a line whose first letter is split off, the blank goes.
  /// - Parameter line: all of the line: marks of what opens it, such as a number, stand before the rest.
  func append(
    _ range: Range<Int>, isSplit: Bool = false, of line: Range<Int>? = nil, to passage: inout Passage
  ) {
    if let line, line.lowerBound < range.lowerBound {
      passage.appendMarks(line.lowerBound..<range.lowerBound - 1, of: source, opening: true)
    }
    var start = range.lowerBound
    if !passage.text.isEmpty { start += glue(&passage, before: range) }
    if isSplit {
      passage.append(bytes[start])
      start += 2
    }
    copy(start..<range.upperBound, to: &passage)
  }

  private func copy(_ range: Range<Int>, to passage: inout Passage) {
    var isOpening = true
    var copied = range.lowerBound
    while let blank = bytes.doubleBlank(in: copied..<range.upperBound) {
      passage.append(copied..<blank + 1, of: source, opening: isOpening)
      isOpening = false
      copied = blank
      while copied < range.upperBound, bytes[copied] == .blank { copied += 1 }
    }
    passage.append(copied..<range.upperBound, of: source, opening: isOpening)
  }

  // MARK: Between two lines

  /// Puts what belongs between two lines; gives the bytes of the next line that this takes up.
  private func glue(_ passage: inout Passage, before range: Range<Int>) -> Int {
    if Self.continuesAddress(passage.text, bytes, range) { return 0 }
    if let last = passage.text.last, last == UInt8(ascii: "-") {
      return hyphen(&passage, before: range)
    } else if passage.text.count > 3, passage.text.has("–", at: passage.text.count - 3),
      passage.text[passage.text.count - 4].isDigit,
      bytes[range.lowerBound].isDigit
    {
      return 0  // «2019–» «2021»
    } else if passage.text.last == UInt8(ascii: "/"), passage.text.byte(passage.text.count - 2).isWord,
      bytes[range.lowerBound].isWord
    {
      return 0  // «motie-Paulusma/» «Sneller»
    } else if !Self.startsWithPunctuation(bytes, range.lowerBound) {
      passage.append(.blank)
    }
    return 0
  }

  private static func startsWithPunctuation(_ bytes: Bytes, _ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") else {
      return false
    }
    return bytes.byte(index + 1) == .blank || index + 1 == bytes.count || bytes.byte(index + 1) == 0x0A
  }

  private func hyphen(_ passage: inout Passage, before range: Range<Int>) -> Int {
    let before = passage.text.byte(passage.text.count - 2)
    let after = bytes[range.lowerBound]
    let word = Self.wordStart(passage.text, before: passage.text.count - 1)..<passage.text.count - 1
    let next = range.lowerBound..<Self.wordEnd(bytes, range)
    if word.isEmpty || !before.isWord || (!after.isWord && after != UInt8(ascii: "(")) {
      passage.append(.blank)  // A dash, not a hyphen.
    } else if Hyphenation.isConjunction(next, of: bytes) {
      passage.append(.blank)  // «onder- en bovenwereld»
    } else if after.isLower, inventory.spellsAsOne(passage.text[word], bytes[next]) {
      passage.removeLast()  // «burge-» «meester», which stands whole elsewhere
    } else if before.isDigit || !inventory.dividesWords || !after.isWord || after.isDigit || after.isUpper {
      return 0  // «FIU-Nederland», «2019-2021», «Douane-liaisons»
    } else if after >= 0x80, inventory.dividesWords {
      passage.removeLast()  // «ge-» «ïnvesteerd»
    } else if let vowel = Hyphenation.trema(word, of: passage.text, before: next, of: bytes) {
      passage.removeLast()
      passage.append(Bytes(vowel.description.utf8))
      return 1
    } else if !Hyphenation.keeps(word, of: passage.text, before: next, of: bytes),
      !inventory.spellsWithHyphen(passage.text[word], bytes[next])
    {
      passage.removeLast()
    }
    return 0
  }

  /// No word is longer than this, in bytes.
  private static let longestWord = 200

  private static func wordStart(_ text: Bytes, before end: Int) -> Int {
    var start = end
    let limit = max(0, end - longestWord)
    while start > limit, text[start - 1].isWord || text[start - 1] == UInt8(ascii: "-") { start -= 1 }
    return start
  }

  private static func wordEnd(_ bytes: Bytes, _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end].isWord { end += 1 }
    return end
  }

  // MARK: Addresses

  /// Whether a line goes on with the address that the text ends in: the address ends in a sign that no
  /// address ends with, or the line starts with more of one.
  private static func continuesAddress(_ text: Bytes, _ bytes: Bytes, _ range: Range<Int>) -> Bool {
    // No address is longer than this.
    let window = max(0, text.count - 2_000)
    let start = (text[window...].lastIndex(of: .blank) ?? window - 1) + 1
    guard text.count - start > 8 else { return false }
    let opening = text[start] == UInt8(ascii: "<") || text[start] == UInt8(ascii: "(") ? start + 1 : start
    guard WebAddress.starts(at: opening, of: text), let last = text.last else { return false }
    let end = bytes[range].firstIndex(of: .blank) ?? range.upperBound
    let token = bytes[range.lowerBound..<end]
    if "-/_=&%#?~+".utf8.contains(last) { return !(token.count < 3 && last == UInt8(ascii: "?")) }
    guard let first = token.first, first != UInt8(ascii: "(") else { return false }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: "%") || first == UInt8(ascii: "?")
      || first == UInt8(ascii: "_") || first == UInt8(ascii: "=")
      || first == UInt8(ascii: "-") && token.count > 1
    {
      return true
    }
    if WebAddress.starts(at: range.lowerBound, of: bytes) { return false }
    let hasPath =
      token.contains(UInt8(ascii: "/")) || token.contains(UInt8(ascii: "_"))
      || token.contains(UInt8(ascii: "=")) || token.contains(UInt8(ascii: "%"))
    let hyphens = token.count { $0 == UInt8(ascii: "-") }
    return hasPath || hyphens > 1 || endsInFileName(token)
  }

  private static func endsInFileName(_ token: ArraySlice<UInt8>) -> Bool {
    let endings = [".pdf", ".html", ".htm", ".docx", ".aspx", ".php"]
    var text = String(decoding: token, as: UTF8.self)
    while let last = text.last, last == "." || last == "," || last == ">" || last == ")" { text.removeLast() }
    return endings.contains { text.hasSuffix($0) }
  }
}
