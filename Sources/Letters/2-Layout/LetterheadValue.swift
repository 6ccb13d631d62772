/// What the values of a letterhead's labels look like.
enum LetterheadValue {
  /// A reference is no longer.
  private static let longestReference = 40

  /// Whether a line can be the value of a label. Of a contact nothing is known.
  static func fits(_ line: Line, _ label: LetterheadLabel, of bytes: Bytes) -> Bool {
    let range = line.range
    switch label {
    case .date:
      return WrittenDate(at: range.lowerBound, of: bytes)?.range.upperBound == range.upperBound
    case .yourReference where WrittenDate(at: range.lowerBound, of: bytes) != nil:
      return true
    case .ourReference, .yourReference:
      return range.count <= longestReference && !LetterheadWords.isAddress(line, of: bytes)
        && bytes[range].contains { $0.isDigit } && !Prose.endsFully(range, of: bytes)
        && bytes[range].count { $0 == .blank } <= 3 && (bytes.number(range) ?? 999) > 99
    case .attachments:
      return range.count <= 12 && (bytes.number(range) ?? 0) < 100 && !bytes[range].contains(.blank)
    case .subject, .other, .longOther:
      return true
    }
  }

  /// Whether a line looks like the value of a label and like that of no other kind.
  static func tells(_ line: Line, _ label: LetterheadLabel, of bytes: Bytes) -> Bool {
    switch label {
    case .other, .longOther: line.width <= 40 && SignatureWords.hasInitials(line.range, of: bytes)
    case .subject: false
    default: fits(line, label, of: bytes)
    }
  }

  /// «2016Z24217», the number of a case of the Kamer.
  static func isCase(_ line: Line, of bytes: Bytes) -> Bool {
    let start = line.range.lowerBound
    return bytes.endOfDigits(at: start) == start + 4 && bytes.byte(start + 4) == UInt8(ascii: "Z")
      && bytes.endOfDigits(at: start + 5) == line.range.upperBound
  }
}
