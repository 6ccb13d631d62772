/// What a label of the letterhead announces. The article Formats lists the labels seen.
enum LetterheadLabel: Sendable {
  case date, subject, ourReference, yourReference, attachments
  /// A label whose value is not stored: contact, telephone, project.
  case other
  /// Not stored either, with a value of several lines.
  case longOther
}

/// A label at the start of a line, and the value behind it, if any.
struct LabelledLine {
  let label: LetterheadLabel
  /// Bytes of the value on the label's own line; empty when it stands on the next.
  let value: Range<Int>

  /// Whether margins repeat the label on later pages, where «Bijlage 1» is a heading.
  var standsOnEveryPage: Bool { label != .subject && label != .attachments }

  /// In lower case; the longest of labels that begin alike comes first.
  private static let table: [(StaticString, LetterheadLabel)] = [
    ("datum uw brief", .other), ("datum", .date),
    ("onderwerp", .subject), ("betreffende", .subject), ("betreft", .subject),
    ("ons kenmerk", .ourReference), ("onze referentie", .ourReference),
    ("ons nummer", .ourReference), ("kenmerk", .ourReference),
    ("uw kenmerk", .yourReference), ("uw referentie", .yourReference),
    ("uw brief (kenmerk)", .yourReference), ("uw brief kenmerk", .yourReference),
    ("uw brief van", .other), ("uw brief", .other), ("uw nummer", .yourReference),
    ("aantal bijlagen", .attachments), ("bijlage(n)", .attachments), ("bijlagen", .attachments),
    ("bijlage", .attachments),
    ("contactpersoon", .other), ("inlichtingen bij", .other), ("inlichtingen", .other),
    ("behandelend ambtenaar", .other), ("contact", .other), ("doorkiesnummer", .other),
    ("telefoonnummer", .other), ("telefoon", .other), ("behandeld door", .other),
    ("auteur", .other), ("e-mail", .other), ("kopie aan", .other), ("afschrift aan", .other),
    ("dossiernummer", .other), ("zaaknummer", .other), ("iban", .other),
    ("projectnaam", .longOther), ("project", .other),
  ]

  /// The rows of the table by the first byte of their labels.
  private static let rows: [[(StaticString, LetterheadLabel)]] = (0..<256).map { byte in
    table.filter { $0.0.utf8Start[0] == UInt8(byte) }
  }

  /// Reads a line that starts with a label; nil for any other, sentences that begin with the same
  /// word included («Betreffende de vraag of …» is told by `isHead`, which only letterheads pass).
  init?(_ line: Line, of bytes: Bytes, isHead: Bool) {
    let start = line.range.lowerBound
    guard bytes[start].isUpper || isHead else { return nil }
    for (word, label) in Self.rows[Int(bytes[start].lowercased)] where bytes.has(anyCase: word, at: start) {
      var next = start + word.utf8CodeUnitCount
      let glued = bytes.byte(next)
      if next < line.range.upperBound {
        // A value may be glued on when no word can be meant: «Ons kenmerk5401166».
        guard glued == .blank || glued == UInt8(ascii: ":") || (glued.isDigit && label != .subject)
        else { continue }
      }
      if glued == UInt8(ascii: ":") { next += 1 }
      let value = bytes.trimmed(min(next, line.range.upperBound)..<line.range.upperBound)
      guard Self.fits(value, label, of: bytes, isHead: isHead) else { continue }
      self.label = label
      self.value = value
      return
    }
    return nil
  }

  /// Whether the value is one that the label takes: outside a letterhead a word is no label by itself.
  private static func fits(
    _ value: Range<Int>, _ label: LetterheadLabel, of bytes: Bytes, isHead: Bool
  ) -> Bool {
    if value.isEmpty { return true }
    switch label {
    case .date: return WrittenDate(at: value.lowerBound, of: bytes)?.date != nil
    case .attachments: return value.count <= 12 && bytes[value.lowerBound].isDigit || value.count == 1
    case .ourReference, .yourReference:
      return value.count <= 40 && bytes[value].contains { $0.isDigit }
        && bytes[value].count { $0 == .blank } <= 3
    case .subject: return isHead
    case .other, .longOther: return isHead && value.count <= 40
    }
  }
}
