/// Parts lines that an extraction read across the columns of a letterhead: «der Staten-Generaal
/// www.rijksoverheid.nl», «Directie Algemene Fiscale > Retouradres Postbus 20201 2500 EE Den Haag».
enum LetterheadSeams {
  /// A letterhead holds fewer lines.
  private static let reach = 60
  /// A line of two columns is no wider.
  private static let widest = 160

  /// The lines of a first page, those above the salutation parted where a column ends.
  static func parted(_ lines: [Line], of bytes: Bytes) -> [Line] {
    var parted: [Line] = []
    parted.reserveCapacity(lines.count + 8)
    var isOver = false
    for (index, line) in lines.enumerated() {
      isOver = isOver || index >= reach || LetterheadWords.isSalutation(line, of: bytes)
      let pieces = isOver ? [line] : pieces(of: line, bytes)
      parted += pieces.count > 1 && isLetterhead(pieces, of: bytes) ? pieces : [line]
    }
    return parted
  }

  /// At most one piece of a parted line may be a value that nothing tells by itself.
  private static func isLetterhead(_ pieces: [Line], of bytes: Bytes) -> Bool {
    let told = pieces.count { isTold($0, of: bytes) }
    return told >= 1 && pieces.count - told <= 1
  }

  private static func isTold(_ line: Line, of bytes: Bytes) -> Bool {
    LetterheadWords.isAddress(line, of: bytes) || LetterheadWords.isStreet(line, of: bytes)
      || LetterheadWords.startsDirectorate(line, of: bytes) || LetterheadWords.isRequest(line, of: bytes)
      || LetterheadWords.isAddressee(line, of: bytes)
      || LabelledLine(line, of: bytes, isHead: true) != nil
  }

  // MARK: Seams

  private static func pieces(of line: Line, _ bytes: Bytes) -> [Line] {
    guard line.width <= widest, !Prose.endsSentence(line.range, of: bytes),
      LabelledLine(line, of: bytes, isHead: true)?.label != .subject
    else { return [line] }
    var pieces: [Line] = []
    var start = line.range.lowerBound
    var index = start
    while index < line.range.upperBound {
      if index > start, bytes[index - 1] == .blank,
        opensColumn(at: index, in: start..<line.range.upperBound, of: bytes)
      {
        pieces.append(piece(of: line, start..<index, isFirst: pieces.isEmpty, bytes))
        start = index
      }
      index += 1
    }
    pieces.append(piece(of: line, start..<line.range.upperBound, isFirst: pieces.isEmpty, bytes))
    return pieces
  }

  private static func piece(of line: Line, _ raw: Range<Int>, isFirst: Bool, _ bytes: Bytes) -> Line {
    var piece = line
    piece.range = bytes.trimmed(raw)
    piece.width = bytes.scalars(in: piece.range)
    guard !isFirst else { return piece }
    piece.blanksBefore = 0
    piece.followsRule = false
    piece.followsPageBreak = false
    return piece
  }

  private static let openings: [StaticString] = ["> retouradres", "retouradres", "www."]
  /// Labels that open a column wherever they stand with a capital.
  private static let labels: [StaticString] = [
    "Datum", "Ons kenmerk", "Onze referentie", "Kenmerk", "Uw kenmerk", "Uw referentie", "Uw brief",
    "Bijlage(n)", "Bijlagen", "Aantal bijlagen", "Contactpersoon", "Inlichtingen bij", "Doorkiesnummer",
    "Bij beantwoording",
  ]
  private static let directorates: [StaticString] = ["Directie ", "Directoraat-Generaal", "Bestuursstaf"]

  /// Whether another column starts at a word of a line whose current piece starts at the lower bound.
  private static func opensColumn(at index: Int, in line: Range<Int>, of bytes: Bytes) -> Bool {
    let isReturn = bytes.has(">", at: line.lowerBound) || bytes.has("Retouradres", at: line.lowerBound)
    if openings.contains(where: { bytes.has(anyCase: $0, at: index) }) {
      return !(isReturn && index - line.lowerBound < 4)
    }
    if endsAddressee(before: index, in: line, of: bytes) { return true }
    if endsCity(before: index, in: line, of: bytes) { return true }
    if !isReturn {
      if bytes.has("Postbus ", at: index) { return true }
      if isPostalCode(at: index, of: bytes), !bytes.has("Postbus", at: line.lowerBound) { return true }
    }
    // «van de Directie …»: a name in the middle of words.
    guard !followsSmallWord(index, of: bytes) else { return false }
    if directorates.contains(where: { bytes.has($0, at: index) }) { return true }
    return labels.contains { label in
      bytes.has(label, at: index) && !bytes.byte(index + label.utf8CodeUnitCount).isWord
    }
  }

  private static func followsSmallWord(_ index: Int, of bytes: Bytes) -> Bool {
    var start = index - 1
    while start > 0, bytes[start - 1] != .blank { start -= 1 }
    return bytes.byte(start).isLower && bytes.byte(index - 2).isWord
  }

  private static let addresseeEnds: [StaticString] = [
    "der Staten-Generaal ", "Tweede Kamer ", "Eerste Kamer ",
  ]

  private static func endsAddressee(before index: Int, in line: Range<Int>, of bytes: Bytes) -> Bool {
    addresseeEnds.contains { end in
      let start = index - end.utf8CodeUnitCount
      return start >= line.lowerBound && bytes.has(anyCase: end, at: start)
        && !bytes.has(anyCase: "der ", at: index)
    }
  }

  /// «2500 EA DEN HAAG D2024-006921»: a city behind its postal code is all that its column says.
  private static func endsCity(before index: Int, in line: Range<Int>, of bytes: Bytes) -> Bool {
    var code = line.lowerBound
    while code < index, !isPostalCode(at: code, of: bytes) { code += 1 }
    guard code < index else { return false }
    var city = code + 8
    while city < index, bytes[city] == .blank { city += 1 }
    let cities: [StaticString] = ["den haag", "den helder", "den bosch"]
    for name in cities where bytes.has(anyCase: name, at: city) {
      return index >= city + name.utf8CodeUnitCount
        && bytes.trimmed(city..<index).count == name.utf8CodeUnitCount
    }
    return city < index && !bytes[bytes.trimmed(city..<index)].contains(.blank)
  }

  /// «2500 EA » as a word of its own.
  private static func isPostalCode(at index: Int, of bytes: Bytes) -> Bool {
    bytes.byte(index).isDigit && bytes.startsWord(index) && bytes.endOfDigits(at: index) == index + 4
      && bytes.byte(index + 4) == .blank && bytes.byte(index + 5).isUpper && bytes.byte(index + 6).isUpper
      && bytes.byte(index + 7) == .blank
  }
}
