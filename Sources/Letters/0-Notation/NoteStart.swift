/// How a line can start a footnote.
struct NoteStart: Equatable {
  enum Form {
    /// `¹ text`
    case superscript
    /// `1 text`
    case plain
    /// `15Kamerstukken`
    case glued
    /// `4` alone, the text on the next line
    case alone
    /// `1. text`
    case dotted
    /// `1) text`, a questioner's own note
    case bracket
    /// `[1] text`
    case square
    /// `* text`
    case star
  }

  /// How a label is written; each way has numbers of its own.
  enum Style: Hashable {
    case bare, bracket, square, star
  }

  let form: Form
  let label: String
  /// Where the text starts on this line; its end when the label stands alone.
  let textStart: Int

  var style: Style {
    switch form {
    case .superscript, .plain, .glued, .alone, .dotted: .bare
    case .bracket: .bracket
    case .square: .square
    case .star: .star
    }
  }

  /// A note of who asked, which names a newspaper, a day and a headline.
  var isQuestioners: Bool { form == .bracket || form == .star || form == .square }

  /// The number that the label writes, its brackets aside; nil for a star.
  var number: Int? {
    let digits = label.utf8.lazy.filter(\.isDigit)
    return (1...9).contains(digits.count) ? digits.reduce(0) { $0 * 10 + $1.digit } : nil
  }

  init(form: Form, label: String, textStart: Int) {
    (self.form, self.label, self.textStart) = (form, label, textStart)
  }

  /// As the source states it, else as the text begins.
  init?(_ line: Line, of bytes: Bytes) {
    guard case .note(let label) = line.kind else {
      self.init(line.range, of: bytes)
      return
    }
    guard let label else { return nil }
    self.init(form: .superscript, label: label, textStart: line.range.lowerBound)
  }

  init?(_ range: Range<Int>, of bytes: Bytes) {
    let start = range.lowerBound
    let found: (Form, String, Int)? =
      if let (label, end) = Superscript.number(at: start, of: bytes) {
        (end == range.upperBound ? .alone : .superscript, label, end)
      } else if bytes[start].isDigit {
        Self.digits(range, of: bytes)
      } else if bytes[start] == UInt8(ascii: "[") {
        Self.square(range, of: bytes)
      } else if bytes[start] == UInt8(ascii: "*") {
        Self.star(range, of: bytes)
      } else {
        nil
      }
    guard let (form, label, end) = found else { return nil }
    var text = end
    while text < range.upperBound, bytes[text] == .blank { text += 1 }
    (self.form, self.label, textStart) = (form, label, text)
  }

  private static func digits(_ range: Range<Int>, of bytes: Bytes) -> (Form, String, Int)? {
    let end = bytes.endOfDigits(at: range.lowerBound)
    guard end - range.lowerBound <= 3, bytes[range.lowerBound] != UInt8(ascii: "0") else { return nil }
    let label = bytes.string(range.lowerBound..<end)
    if end >= range.upperBound { return (.alone, label, end) }
    switch bytes[end] {
    case .blank:
      return startsNote(bytes, end) ? (.plain, label, end) : nil
    case UInt8(ascii: "."):
      return bytes.byte(end + 1) == .blank ? (.dotted, label, end + 1) : nil
    case UInt8(ascii: ")"):
      return (.bracket, label + ")", end + 1)
    default:
      let isWord = bytes[end].isUpper && (bytes.byte(end + 1).isLower || bytes.byte(end + 1).isUpper)
      return isWord || WebAddress.starts(at: end, of: bytes) ? (.glued, label, end) : nil
    }
  }

  /// Not a date («1 januari») nor an amount («5 miljoen»): a note starts with a capital, a quote or an address.
  private static func startsNote(_ bytes: Bytes, _ index: Int) -> Bool {
    var next = index
    while bytes.byte(next) == .blank { next += 1 }
    if Months.month(at: next, of: bytes) != nil { return false }
    let byte = bytes.byte(next)
    if byte.isLower {
      let openings: [StaticString] = ["http", "www.", "zie ", "idem", "ibid", "conform ", "o.a.", "bijv"]
      return openings.contains { bytes.has($0, at: next) } || isNamed(next, of: bytes)
    }
    return byte.isWord || byte >= 0x80 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// «bis: culturele basisinfrastructuur»: a note that explains a word names it first.
  private static func isNamed(_ index: Int, of bytes: Bytes) -> Bool {
    var end = index
    while bytes.byte(end).isWord { end += 1 }
    return bytes.byte(end) == UInt8(ascii: ":") && bytes.byte(end + 1) == .blank
  }

  private static func square(_ range: Range<Int>, of bytes: Bytes) -> (Form, String, Int)? {
    let end = bytes.endOfDigits(at: range.lowerBound + 1)
    guard (1...3).contains(end - range.lowerBound - 1), bytes.byte(end) == UInt8(ascii: "]") else {
      return nil
    }
    return (.square, bytes.string(range.lowerBound..<end + 1), end + 1)
  }

  private static func star(_ range: Range<Int>, of bytes: Bytes) -> (Form, String, Int)? {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] == UInt8(ascii: "*") { end += 1 }
    guard end - range.lowerBound <= 3, bytes.byte(end) == .blank else { return nil }
    return (.star, bytes.string(range.lowerBound..<end), end)
  }
}
