/// What printers put at the edge of a page: «Pagina 3 van 12», «Tweede Kamer, vergaderjaar …, nr. 433 5».
struct PageFoot: Equatable {
  /// The page that it ends (or opens); nil where the foot carries none.
  var number: Int?
  var total: Int?
  /// The paper that the foot names, such as `kst-29911-433`.
  var paper: String?
  /// What the running foot of a printed paper names: the paper, or that it is an Aanhangsel.
  var running: String?

  /// A running foot whose number may stand on the next line.
  var isRunning: Bool { running != nil && number == nil }

  /// A foot spreads over the page, blanks and all.
  private static let widest = 180

  /// A number alone on its line, behind a running foot.
  init?(number range: Range<Int>, of bytes: Bytes) {
    guard range.count <= 4, let number = bytes.number(range) else { return nil }
    self.number = number
  }

  /// Reads a line that is nothing but a foot; nil for any other line.
  init?(_ line: Line, of bytes: Bytes) {
    if case .foot(let page, let total) = line.kind {
      // What its source does not say of a foot, its text may.
      let said = page == nil ? Self.page(line.range, of: bytes) : (page, total)
      let running = Self.runningFoot(line.range, of: bytes)
      (number, self.total) = (said?.0 ?? running?.0, said?.1)
      paper = running?.1 ?? Self.paper(line.range, of: bytes)
      return
    }
    guard line.width <= Self.widest, !line.isStatedNote else { return nil }
    if let page = Self.page(line.range, of: bytes) {
      (number, total) = page
    } else if let running = Self.runningFoot(line.range, of: bytes) {
      (number, paper) = running
      self.running = paper ?? "Aanhangsel"
    } else if Self.isImprint(line.range, of: bytes) {
      paper = Self.paper(line.range, of: bytes)
    } else {
      return nil
    }
  }

  // MARK: Pagina 3 van 12

  private static let words: [StaticString] = ["pagina", "blad", "page"]
  private static let joins: [StaticString] = ["van", "/", "of"]

  /// «Pagina 3 van 12», «Pagina 3/12», «4Pagina1van4»; digits and further feet may be glued on.
  private static func page(_ range: Range<Int>, of bytes: Bytes) -> (Int?, Int?)? {
    if let bare = bareFoot(range, of: bytes) { return bare }
    var cursor = Cursor(bytes: bytes, index: range.lowerBound)
    var found: (Int?, Int?)?
    while cursor.index < range.upperBound {
      _ = cursor.takeDigits(1...3)
      cursor.skipBlanks()
      guard let word = words.first(where: { bytes.has(anyCase: $0, at: cursor.index) }) else { return nil }
      cursor.index += word.utf8CodeUnitCount
      cursor.skipBlanks()
      guard let digits = cursor.takeDigits(1...4) else { return nil }
      let total = takeTotal(&cursor)
      if found == nil { found = (bytes.number(digits), total) }
      guard cursor.index <= range.upperBound else { return nil }
      cursor.skipBlanks()
    }
    return found
  }

  /// «- 3 -», «3/12»
  private static func bareFoot(_ range: Range<Int>, of bytes: Bytes) -> (Int?, Int?)? {
    guard range.count <= 11 else { return nil }
    var cursor = Cursor(bytes: bytes, index: range.lowerBound)
    let isDashed = cursor.takeDash()
    cursor.skipBlanks()
    guard let digits = cursor.takeDigits(1...3), let number = bytes.number(digits), number > 0 else {
      return nil
    }
    cursor.skipBlanks()
    if isDashed {
      guard cursor.takeDash(), cursor.index == range.upperBound else { return nil }
      return (number, nil)
    }
    guard cursor.take(UInt8(ascii: "/")) else { return nil }
    cursor.skipBlanks()
    guard let last = cursor.takeDigits(1...3), cursor.index == range.upperBound,
      let total = bytes.number(last), number <= total, total > 1
    else { return nil }
    return (number, total)
  }

  private static func takeTotal(_ cursor: inout Cursor) -> Int? {
    var trial = cursor
    trial.skipBlanks()
    guard let join = joins.first(where: { trial.bytes.has(anyCase: $0, at: trial.index) }) else { return nil }
    trial.index += join.utf8CodeUnitCount
    trial.skipBlanks()
    guard let digits = trial.takeDigits(1...4) else { return nil }
    cursor = trial
    return cursor.bytes.number(digits)
  }

  // MARK: Printed Kamerstukken

  /// «Tweede Kamer, vergaderjaar 2022–2023, 29 911, nr. 379 5»
  private static func runningFoot(_ range: Range<Int>, of bytes: Bytes) -> (Int?, String?)? {
    var start = range.lowerBound
    if !opensRunningFoot(at: start, of: bytes) {
      start = behindImprint(range, of: bytes)
      guard start > range.lowerBound, opensRunningFoot(at: start, of: bytes) else { return nil }
    }
    let range = start..<range.upperBound
    if let number = appendixFoot(range, of: bytes) { return (number, nil) }
    guard
      let citation = KamerstukCitation.read(at: range.lowerBound, of: bytes)?.first
        ?? HandelingenCitation.readBehindKamerstukken(at: range.lowerBound, of: bytes)?.first,
      citation.range.upperBound <= range.upperBound
    else { return nil }
    let rest = bytes.trimmed(citation.range.upperBound..<range.upperBound)
    guard rest.isEmpty || bytes.number(rest) != nil else { return nil }
    return (bytes.number(rest), citation.document.spelling)
  }

  private static func opensRunningFoot(at start: Int, of bytes: Bytes) -> Bool {
    bytes.has(anyCase: "tweede kamer, vergaderjaar", at: start)
      || bytes.has(anyCase: "eerste kamer, vergaderjaar", at: start)
  }

  /// «…, Aanhangsel», «…, Aanhangsel 5»: the number of its page, if it is there; nil for any other line.
  private static func appendixFoot(_ range: Range<Int>, of bytes: Bytes) -> Int?? {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isDigit { end -= 1 }
    let number = bytes.number(end..<range.upperBound)
    while end > range.lowerBound, bytes[end - 1] == .blank { end -= 1 }
    return bytes.has("Aanhangsel", at: max(range.lowerBound, end - 10)) ? .some(number) : nil
  }

  /// «kst-29911-379», «ISSN 0921 - 7371», «’s-Gravenhage 2022», «KST105432», each alone on its line.
  private static func isImprint(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    if bytes.has("ISSN 0921", at: range.lowerBound) { return true }
    if paper(range, of: bytes) != nil { return true }
    if bytes.has(anyCase: "kst", at: range.lowerBound), range.count <= 12,
      bytes.endOfDigits(at: range.lowerBound + 3) == range.upperBound, range.count > 6
    {
      return true
    }
    return afterCity(range, of: bytes) == range.upperBound
  }

  private static let cities: [StaticString] = [
    "’s-Gravenhage ", "'s-Gravenhage ", "‘s-Gravenhage ", "s-Gravenhage ",
  ]

  /// The end of «’s-Gravenhage 2016» at the start of a line; nil for any other.
  private static func afterCity(_ range: Range<Int>, of bytes: Bytes) -> Int? {
    for name in cities where bytes.has(name, at: range.lowerBound) {
      let year = range.lowerBound + name.utf8CodeUnitCount
      let end = bytes.endOfDigits(at: year)
      return end - year == 4 && end <= range.upperBound ? end : nil
    }
    return nil
  }

  /// Where a foot goes on behind «’s-Gravenhage 2016», which stands left of it on a first page.
  private static func behindImprint(_ range: Range<Int>, of bytes: Bytes) -> Int {
    guard let end = afterCity(range, of: bytes), end < range.upperBound else { return range.lowerBound }
    return bytes.trimmed(end..<range.upperBound).lowerBound
  }

  private static func paper(_ range: Range<Int>, of bytes: Bytes) -> String? {
    guard bytes.has("kst-", at: range.lowerBound) || bytes.has("ah-tk-", at: range.lowerBound),
      let citation = IdentifierCitation.readPublication(at: range.lowerBound, of: bytes)?.first,
      citation.range == range
    else { return nil }
    return citation.document.spelling
  }
}

extension PageFoot {
  /// The feet of a document's lines without those that name another paper than most do: «Tweede Kamer,
  /// vergaderjaar 2021–2022, 26 485, nr. 380» may be a note that cites as feet are printed.
  static func own(_ feet: [PageFoot?]) -> [PageFoot?] {
    let named = feet.compactMap { $0?.running }
    guard named.contains(where: { $0 != named[0] }) else { return feet }
    let counts = Dictionary(named.map { ($0, 1) }, uniquingKeysWith: +)
    // Of as many, the last: a foot stands below the notes.
    let last = named[named.count - 1]
    let own = named.reversed().reduce(last) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
    return feet.map { foot in foot?.running.map { $0 == own } == false ? nil : foot }
  }
}
