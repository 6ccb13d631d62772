/// Superscript digits: ¹ ² ³ are Latin-1, the others stand together at U+2070.
public enum Superscript {
  /// The digit whose superscript starts at `index`, and its length in bytes.
  static func digit(at index: Int, of bytes: Bytes) -> (value: UInt8, length: Int)? {
    switch bytes.byte(index) {
    case 0xC2:
      switch bytes.byte(index + 1) {
      case 0xB9: return (1, 2)
      case 0xB2: return (2, 2)
      case 0xB3: return (3, 2)
      default: return nil
      }
    case 0xE2 where bytes.byte(index + 1) == 0x81:
      let last = bytes.byte(index + 2)
      if last == 0xB0 { return (0, 3) }
      return (0xB4...0xB9).contains(last) ? (last - 0xB0, 3) : nil
    default:
      return nil
    }
  }

  /// No label has more digits.
  private static let longestNumber = 9

  /// The number that a run of superscripts writes, and where the run ends; nil for a longer run than any label.
  static func number(at index: Int, of bytes: Bytes) -> (label: String, end: Int)? {
    var end = index
    var label = ""
    while let (value, length) = digit(at: end, of: bytes) {
      guard label.utf8.count < longestNumber else { return nil }
      label.unicodeScalars.append(Unicode.Scalar(0x30 + value))
      end += length
    }
    return label.isEmpty ? nil : (label, end)
  }

  /// The length of the superscript that ends right before `end`.
  static func length(before end: Int, of bytes: Bytes) -> Int? {
    if digit(at: end - 2, of: bytes)?.length == 2 { return 2 }
    return digit(at: end - 3, of: bytes)?.length == 3 ? 3 : nil
  }

  private static let signs: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ")": "⁾",
  ]

  /// A footnote's label as its mark: `¹²`, `¹⁾`; nil where a character of it has no superscript.
  public static func written(_ label: String) -> String? {
    let raised = label.compactMap { signs[$0] }
    return raised.count == label.count ? String(raised) : nil
  }
}
