/// Text without case, accents and signs, for comparing what people spell in several ways.
public enum Folding {
  /// Latin letters with signs on them, by the letter that readers type instead.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// What each ASCII byte folds to; 0 for what parts words.
  private static let ascii: [UInt8] = (0..<128).map { byte in
    let byte = UInt8(byte)
    return byte.isLetter ? byte.lowercased : byte.isDigit ? byte : 0
  }

  /// Lower-case ASCII letters and digits, words parted by single blanks; combining marks dropped.
  public static func fold(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    append(text, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Adds a folded text to what is folded already, a blank between the two.
  public static func append(_ text: String, to folded: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      // No scalar folds to more bytes than it has, and the blank between comes before them.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { room in
        var writer = FoldedWriter(room: room, pendingBlank: !folded.isEmpty)
        ascii.withUnsafeBufferPointer { table in write(bytes, table, to: &writer) }
        folded.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<writer.count]))
      }
    }
  }

  /// Where folded bytes go.
  private struct FoldedWriter {
    let room: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    /// A blank is due before the next letter.
    var pendingBlank: Bool

    @inline(__always)
    mutating func write(_ byte: UInt8) {
      room[count] = byte
      count += 1
    }

    @inline(__always)
    mutating func begin() {
      if pendingBlank { write(.blank) }
      pendingBlank = false
    }
  }

  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt8>, to folded: inout FoldedWriter
  ) {
    let hasBefore = folded.pendingBlank
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        let plain = table[Int(byte)]
        if plain != 0 {
          folded.begin()
          folded.write(plain)
        } else {
          folded.pendingBlank = hasBefore || folded.count > 0
        }
      } else {
        let (scalar, length) = scalar(at: index, in: bytes)
        index += length
        if let plain = plain(scalar) {
          folded.begin()
          for byte in String(plain).utf8 { folded.write(byte) }
        } else if partsWords(scalar) {
          folded.pendingBlank = hasBefore || folded.count > 0
        }
      }
    }
  }

  /// The scalar that starts at a byte of valid UTF-8, and its bytes.
  private static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int) {
    let lead = bytes[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return ("\u{FFFD}", bytes.count - index) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// What one scalar folds to; empty for a sign and for a combining mark.
  public static func fold(_ scalar: Unicode.Scalar) -> String { plain(scalar).map { String($0) } ?? "" }

  /// Whether a scalar that folds to nothing ends a word; combining marks do not.
  public static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    plain(scalar) == nil && !(0x300...0x36F).contains(scalar.value)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: scalar
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    // Signs of Latin-1, and quotation marks and dashes, are what letters are fullest of.
    case 0..<0x80, 0x80...0xBF, 0x2000...0x206F: nil
    default:
      letters[scalar] ?? letters[scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar]
        ?? (scalar.properties.isAlphabetic ? scalar : nil)
    }
  }
}
