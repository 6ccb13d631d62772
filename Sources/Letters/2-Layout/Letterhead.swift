/// What the letterhead and the margin column say of a letter.
struct Letterhead: Sendable {
  var date: CalendarDate?
  var subject: String?
  var addressee: String?
  var directorate: [String] = []
  var ourReference: String?
  var yourReference: String?
  var attachments: Int?
  /// Lines of the margin that later pages repeat, as they stand.
  var marginLines: Set<String> = []

  /// Keeps the value of a label, unless one is known.
  mutating func learn(_ label: LetterheadLabel, _ value: Range<Int>, of bytes: Bytes) {
    guard !value.isEmpty else { return }
    switch label {
    case .date: date = date ?? WrittenDate(at: value.lowerBound, of: bytes)?.date
    case .ourReference: ourReference = ourReference ?? bytes.string(value)
    case .yourReference: yourReference = yourReference ?? bytes.string(value)
    case .subject, .attachments, .other, .longOther: break
    }
  }
}
