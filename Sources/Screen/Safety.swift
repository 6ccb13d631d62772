/// Makes text of strangers fit to be shown: nothing in it can command the terminal.
public enum Safety {
  /// The character as it is, or the sign that shows what it is: `␛` for Escape, `�` for a direction
  /// override or a control of Latin-1.
  public static func shown(_ character: Character) -> Character {
    if let byte = character.utf8.first, byte >= 0x20, byte < 0x7F, character.utf8.count == 1 {
      return character
    }
    guard let scalar = character.unicodeScalars.first else { return "�" }
    if scalar.value < 0x20 || scalar.value == 0x7F { return Character(sign(of: scalar)) }
    // A cluster may hide an override behind its first scalar.
    return character.unicodeScalars.contains(where: isUnsafe) ? "�" : character
  }

  /// The sign of an unsafe scalar.
  private static func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "␡"
    default: "\u{FFFD}"
    }
  }

  /// The one gate that whatever is printed passes, on a terminal or into a pipe: line ends and tabs stay, all
  /// that could command a terminal or turn its text around is shown as a sign.
  public static func printed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0) && !isLayout($0) }) else { return text }
    var printed = String.UnicodeScalarView()
    // Of CR LF the line end is left; a CR alone would go back over the line.
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      if let byte = byteOfPath(scalar) {
        printed.append(contentsOf: "\\x\(String(byte, radix: 16))".unicodeScalars)
      } else {
        printed.append(isUnsafe(scalar) && !isLayout(scalar) ? sign(of: scalar) : scalar)
      }
    }
    return String(printed)
  }

  /// The byte of a file's name that is no UTF-8, by the scalar that stands for it in a path (`FilePath` of System).
  private static func byteOfPath(_ scalar: Unicode.Scalar) -> UInt8? {
    (0xEF80...0xEFFF).contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value - 0xEF00) : nil
  }

  private static func isLayout(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" }

  /// JSON that says the same, and whose strings no terminal obeys: what is unsafe in them as `\uXXXX`.
  public static func escaped(json: String) -> String {
    guard json.unicodeScalars.contains(where: { isUnsafe($0) && $0.value >= 0x7F }) else { return json }
    var escaped = ""
    escaped.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      if isUnsafe(scalar), scalar.value >= 0x7F {
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] { escaped += escape(unit) }
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB,
      0xEF80...0xEFFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
