/// Makes text of strangers fit to be shown: nothing in it can command the terminal.
public enum Safety {
  /// The character as it is, or the sign that shows what it is: `␛` for Escape, `�` for a direction
  /// override or a control of Latin-1.
  public static func shown(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first else { return "�" }
    if scalar.value >= 0x20 && scalar.value < 0x7F { return character }
    if scalar.value < 0x20 { return Character(Unicode.Scalar(0x2400 + scalar.value) ?? "�") }
    if scalar.value == 0x7F { return "␡" }
    // A cluster may hide an override behind its first scalar.
    return character.unicodeScalars.contains(where: isUnsafe) ? "�" : character
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
