/// Joins torn lines to running text: hyphens of the layout undone, hyphens of the spelling kept,
/// addresses mended, blanks single.
struct Joining {
  private let bytes: Bytes
  private let inventory: WordInventory

  init(_ bytes: Bytes, inventory: WordInventory) {
    self.bytes = bytes
    self.inventory = inventory
  }

  /// Appends a line to a paragraph; of a line whose first letter is split off, the blank goes.
  func append(_ range: Range<Int>, isSplit: Bool = false, to text: inout Bytes) {
    var start = range.lowerBound
    if !text.isEmpty { start += glue(&text, before: range) }
    if isSplit {
      text.append(bytes[start])
      start += 2
    }
    copy(start..<range.upperBound, to: &text)
  }

  private func copy(_ range: Range<Int>, to text: inout Bytes) {
    var copied = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == .blank, index + 1 < range.upperBound, bytes[index + 1] == .blank {
        text += bytes[copied..<index + 1]
        while index < range.upperBound, bytes[index] == .blank { index += 1 }
        copied = index
      } else {
        index += 1
      }
    }
    text += bytes[copied..<range.upperBound]
  }

  // MARK: Between two lines

  /// Puts what belongs between two lines; gives the bytes of the next line that this takes up.
  private func glue(_ text: inout Bytes, before range: Range<Int>) -> Int {
    if Self.continuesAddress(text, bytes, range) { return 0 }
    if let last = text.last, last == UInt8(ascii: "-") {
      return hyphen(&text, before: range)
    } else if text.count > 3, text.has("–", at: text.count - 3), text[text.count - 4].isDigit,
      bytes[range.lowerBound].isDigit
    {
      return 0  // «2019–» «2021»
    } else if text.last == UInt8(ascii: "/"), text.byte(text.count - 2).isWord, bytes[range.lowerBound].isWord
    {
      return 0  // «motie-Paulusma/» «Sneller»
    } else if !Self.startsWithPunctuation(bytes, range.lowerBound) {
      text.append(.blank)
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

  private func hyphen(_ text: inout Bytes, before range: Range<Int>) -> Int {
    let before = text.byte(text.count - 2)
    let after = bytes[range.lowerBound]
    let word = Self.wordStart(text, before: text.count - 1)..<text.count - 1
    let next = range.lowerBound..<Self.wordEnd(bytes, range)
    if word.isEmpty || !before.isWord || (!after.isWord && after != UInt8(ascii: "(")) {
      text.append(.blank)  // A dash, not a hyphen.
    } else if Hyphenation.isConjunction(next, of: bytes) {
      text.append(.blank)  // «onder- en bovenwereld»
    } else if after.isLower, inventory.spellsAsOne(text[word], bytes[next]) {
      text.removeLast()  // «burge-» «meester», which stands whole elsewhere
    } else if before.isDigit || !inventory.dividesWords || !after.isWord || after.isDigit || after.isUpper {
      return 0  // «FIU-Nederland», «2019-2021», «Douane-liaisons»
    } else if after >= 0x80, inventory.dividesWords {
      text.removeLast()  // «ge-» «ïnvesteerd»
    } else if let vowel = Hyphenation.trema(word, of: text, before: next, of: bytes) {
      text.removeLast()
      text += Bytes(vowel.description.utf8)
      return 1
    } else if !Hyphenation.keeps(word, of: text, before: next, of: bytes),
      !inventory.spellsWithHyphen(text[word], bytes[next])
    {
      text.removeLast()
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
