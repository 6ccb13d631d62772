/// The head of a printed Kamerstuk or Aanhangsel: vergaderjaar, dossier, title, number, kind of paper.
struct PrintedHead: Sendable {
  var vergaderjaar: String?
  var chamber = Chamber.tweede
  var dossier: DossierNumber?
  var dossierTitle: String?
  var number: String?
  /// «BRIEF VAN DE MINISTER VAN …», as printed.
  var title: String?
  var date: CalendarDate?
  /// When it came in; it was written on that day or before.
  var receivedOn: CalendarDate?
  var addressee: String?
  var isAppendix = false
  /// Lines of the first page that the head takes, by index.
  var lines = 0..<0

  /// Kinds of paper that a title starts with.
  private static let titles: [StaticString] = [
    "brief van", "motie van", "gewijzigde motie", "nader gewijzigde motie", "verslag van",
    "amendement van", "gewijzigd amendement", "nota naar aanleiding", "nota van wijziging",
    "memorie van toelichting", "memorie van antwoord", "lijst van vragen", "voorstel van wet",
    "advies afdeling", "nader rapport", "brief houdende", "brieven van", "voorlichting", "jaarverslag",
    "rapport van", "initiatiefnota", "aanhangsel van", "verslag houdende", "nader verslag", "brief van de",
  ]

  /// Nil when the lines are no printed head: «Vergaderjaar» within the first lines makes one.
  init?(_ lines: [Line], of bytes: Bytes) {
    guard let first = lines.prefix(8).firstIndex(where: { Self.hasVergaderjaar($0, of: bytes) }) else {
      return nil
    }
    let opening = bytes.string(lines[0].range)
    if opening.hasPrefix("Eerste Kamer") { chamber = .eerste }
    vergaderjaar = Self.vergaderjaar(lines[first], of: bytes)
    // «Vergaderjaar 2023–2024 Aanhangsel van de Handelingen»: two columns on one line.
    isAppendix = Self.namesAppendix(lines[first], of: bytes)
    var index = first + 1
    read(lines, from: &index, of: bytes)
    guard dossier != nil || isAppendix || title != nil else { return nil }
    self.lines = 0..<index
  }

  /// The head of a first page: at its top, or behind the text, where extractions put it that read a page in
  /// the order of its drawing.
  static func find(in lines: [Line], of bytes: Bytes) -> PrintedHead? {
    if let head = PrintedHead(lines, of: bytes) { return head }
    for start in lines.indices.dropFirst() where isChamber(lines[start], of: bytes) {
      guard lines[start...].prefix(4).contains(where: { hasVergaderjaar($0, of: bytes) }),
        var head = PrintedHead(Array(lines[start...].prefix(60)), of: bytes)
      else { continue }
      head.lines = start..<min(start + head.lines.count, lines.count)
      return head
    }
    return nil
  }

  private static func isChamber(_ line: Line, of bytes: Bytes) -> Bool {
    line.width < 40
      && (bytes.has("Tweede Kamer der Staten-Generaal", at: line.range.lowerBound)
        || bytes.has("Eerste Kamer der Staten-Generaal", at: line.range.lowerBound))
  }

  private static func hasVergaderjaar(_ line: Line, of bytes: Bytes) -> Bool {
    line.width < 80 && bytes.firstIndex(ofAnyCase: "vergaderjaar", in: line.range) != nil
      && vergaderjaar(line, of: bytes) != nil
  }

  private static func namesAppendix(_ line: Line, of bytes: Bytes) -> Bool {
    bytes.firstIndex(ofAnyCase: "aanhangsel van de handelingen", in: line.range) != nil
  }

  private static func vergaderjaar(_ line: Line, of bytes: Bytes) -> String? {
    guard let start = bytes.firstIndex(ofAnyCase: "vergaderjaar", in: line.range) else { return nil }
    var cursor = Cursor(bytes: bytes, index: start)
    return Vergaderjaar(&cursor).map { "\($0.first)-\($0.first + 1)" }
  }

  private mutating func read(_ lines: [Line], from index: inout Int, of bytes: Bytes) {
    while index < lines.count, index < 40 {
      let range = lines[index].range
      if isAppendix {
        guard readAppendix(lines, &index, of: bytes) else { return }
      } else if title == nil {
        guard readHead(lines, &index, of: bytes) else { return }
      } else if bytes.has("Aan ", at: range.lowerBound) || bytes.has("Aan de", at: range.lowerBound) {
        let text = bytes.string(range)
        addressee =
          LetterheadWords.chair(in: Bytes(bytes[range]))
          ?? String(text.dropFirst(text.hasPrefix("Aan de ") ? 7 : 4))
      } else if let place = Self.placeAndDate(range, of: bytes) {
        date = place
      } else if Self.isReceipt(range, of: bytes) {
        receivedOn = Self.day(in: range, of: bytes)
      } else if !takeTitleContinuation(lines[index], of: bytes) {
        return
      }
      index += 1
    }
  }

  /// Dossier, title, number; false when the line is none of these.
  private mutating func readHead(_ lines: [Line], _ index: inout Int, of bytes: Bytes) -> Bool {
    let line = lines[index]
    var cursor = Cursor(bytes: bytes, index: line.range.lowerBound)
    if Self.namesAppendix(line, of: bytes) {
      isAppendix = true
      return true
    }
    if dossier == nil, let found = DossierNumber(&cursor, old: false), cursor.index <= line.range.upperBound {
      dossier = found
      let rest = bytes.trimmed(cursor.index..<line.range.upperBound)
      if !rest.isEmpty { dossierTitle = bytes.string(rest) }
      return true
    }
    if dossier != nil, number == nil, let found = Self.number(line.range, of: bytes) {
      number = found.number
      let rest = bytes.trimmed(found.end..<line.range.upperBound)
      if !rest.isEmpty { title = bytes.string(rest) }
      return true
    }
    if Self.titles.contains(where: { bytes.has(anyCase: $0, at: line.range.lowerBound) }),
      number != nil || bytes.byte(line.range.lowerBound + 1).isUpper
    {
      title = bytes.string(line.range)
      return true
    }
    if dossier != nil, number == nil {
      dossierTitle = (dossierTitle.map { $0 + " " } ?? "") + bytes.string(line.range)
      return true
    }
    // A chamber's name or the digit of its logo: «2».
    return line.width <= 60 && dossier == nil
  }

  /// «BRIEF VAN DE MINISTER», in capitals.
  private static func startsTitle(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count > 1 && bytes[range.lowerBound + 1].isUpper
      && titles.contains { bytes.has(anyCase: $0, at: range.lowerBound) }
  }

  /// «Nr. 433», «Nr. 12 HERDRUK»; without its word only a letter: «E», «188b», «E BRIEF VAN …». A year alone goes
  /// on the dossier's title: «… voor het jaar | 2009».
  private static func number(_ range: Range<Int>, of bytes: Bytes) -> (number: String, end: Int)? {
    var cursor = Cursor(bytes: bytes, index: range.lowerBound)
    let named = PaperNumber.takeWord(&cursor) != nil
    guard let number = PaperNumber.take(&cursor, letters: true), cursor.index <= range.upperBound else {
      return nil
    }
    if !named {
      guard number.contains(where: \.isLetter) else { return nil }
      var title = cursor
      title.skipBlanks()
      guard cursor.index == range.upperBound || startsTitle(title.index..<range.upperBound, of: bytes) else {
        return nil
      }
    }
    return (number, cursor.index)
  }

  /// «Den Haag, 15 december 2023», «Voorgesteld 14 december 2021».
  static func placeAndDate(_ range: Range<Int>, of bytes: Bytes) -> CalendarDate? {
    let places: [StaticString] = [
      "den haag, ", "den haag ", "'s-gravenhage, ", "’s-gravenhage, ", "voorgesteld ",
      "vastgesteld ", "amsterdam, ",
    ]
    guard places.contains(where: { bytes.has(anyCase: $0, at: range.lowerBound) }), range.count < 70 else {
      return nil
    }
    return day(in: range, of: bytes)
  }

  /// «Ontvangen 3 mei 2023»: when a paper came in says not when it was written.
  static func isReceipt(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count < 70 && bytes.has(anyCase: "ontvangen ", at: range.lowerBound)
      && day(in: range, of: bytes) != nil
  }

  private static func day(in range: Range<Int>, of bytes: Bytes) -> CalendarDate? {
    WrittenDate.all(in: range, of: bytes).lazy.compactMap(\.date).first
  }

  private mutating func takeTitleContinuation(_ line: Line, of bytes: Bytes) -> Bool {
    let text = bytes.string(line.range)
    guard addressee == nil, date == nil, line.blanksBefore == 0, text == text.uppercased() else {
      return false
    }
    title = (title ?? "") + " " + text
    return true
  }

  // MARK: Aanhangsel

  /// The head of a printed answer goes up to its first question.
  private mutating func readAppendix(_ lines: [Line], _ index: inout Int, of bytes: Bytes) -> Bool {
    let line = lines[index]
    if QuestionLabel(line.range, of: bytes) != nil { return false }
    // The last number above the questions: the first may be the digit of the chamber's logo.
    if let digits = bytes.number(line.range), subject == nil { number = String(digits) }
    title = (title.map { $0 + " " } ?? "") + bytes.string(line.range)
    if let title { date = Self.received(title) ?? date }
    return true
  }

  /// «… (ontvangen 10 november 2022)»
  static func received(_ title: String) -> CalendarDate? {
    guard let received = title.firstRange(of: "ontvangen ") else { return nil }
    return WrittenDate(at: 0, of: Bytes(title[received.upperBound...].utf8))?.date
  }

  // MARK: What it makes of the paper

  /// What a printed answer is about: «… over het bericht … (ingezonden 2 juli 2024)».
  var subject: String? {
    guard isAppendix, let title, let start = title.firstRange(of: "Vragen van ") else { return nil }
    let asked = title[start.lowerBound...]
    let end = asked.firstRange(of: " (ingezonden")?.lowerBound ?? asked.endIndex
    guard let over = asked[..<end].firstRange(of: " over ") else { return String(asked[..<end]) }
    return String(asked[over.upperBound..<end])
  }

  /// `kst-29911-433`, `ah-tk-20222023-456`.
  var identifier: String? {
    if isAppendix, let number, let year = vergaderjaar.flatMap({ Vergaderjaar(identifier: $0) }) {
      return DocumentID.aanhangsel(chamber, year, number: number).spelling
    }
    guard let dossier, let number else { return nil }
    return DocumentID.kamerstuk(dossier: dossier.identifier, number: number).spelling
  }
}
