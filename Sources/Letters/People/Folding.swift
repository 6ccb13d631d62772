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

  /// Lower-case ASCII letters and digits, words parted by single blanks; combining marks dropped.
  public static func fold(_ text: String) -> String {
    var folded = Bytes()
    folded.reserveCapacity(text.utf8.count)
    var pendingBlank = false
    for scalar in text.unicodeScalars {
      guard let plain = plain(scalar) else {
        // Combining marks vanish; anything else parts words.
        if !(0x300...0x36F).contains(scalar.value) { pendingBlank = !folded.isEmpty }
        continue
      }
      if pendingBlank { folded.append(.blank) }
      pendingBlank = false
      if plain.value < 0x80 { folded.append(UInt8(plain.value)) } else { folded += Array(String(plain).utf8) }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: scalar
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0..<0x80: nil
    default:
      letters[scalar] ?? letters[scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar]
        ?? (scalar.properties.isAlphabetic ? scalar : nil)
    }
  }
}
