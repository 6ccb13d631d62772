/// What a letterhead says: the values of its labels, its directorate, addressee and subject.
extension LetterheadReader {
  mutating func set(_ label: LetterheadLabel, _ value: Range<Int>) {
    let text = bytes.string(value)
    switch label {
    case .date: head.date = head.date ?? WrittenDate(at: value.lowerBound, of: bytes)?.date
    case .ourReference: head.ourReference = head.ourReference ?? text
    case .yourReference
    where WrittenDate(at: value.lowerBound, of: bytes)?.range.upperBound == value.upperBound: break
    case .yourReference: head.yourReference = head.yourReference ?? text
    case .attachments: head.attachments = head.attachments ?? Self.count(text)
    case .subject, .other, .longOther: break
    }
    // A count of attachments would take footnote marks with it.
    if label != .attachments, text.utf8.count > 4 { head.marginLines.insert(text) }
  }

  private static let numerals = [
    "geen": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "div.": nil,
  ]

  static func count(_ text: String) -> Int? {
    Int(text.prefix { $0.isNumber }) ?? numerals[text.lowercased()] ?? nil
  }

  mutating func startDirectorate(_ line: Line) {
    let text = bytes.string(line.range)
    head.marginLines.insert(text)
    if case .directorate(let count) = open {
      head.directorate[head.directorate.count - 1] += " " + text
      open = .directorate(lines: count + 1)
    } else if head.directorate.isEmpty {
      head.directorate.append(text)
      open = .directorate(lines: 1)
    }
  }

  func isAddressee(_ line: Line) -> Bool {
    LetterheadWords.isAddressee(line, of: bytes)
      && (head.addressee == nil || bytes.has(anyCase: "der staten-generaal", at: line.range.lowerBound))
  }

  mutating func addressee(_ line: Line) {
    let text = Bytes(bytes[line.range])
    if let chair = LetterheadWords.chair(in: text) {
      head.addressee = chair
      return  // The directorate that the extraction wove in goes on.
    }
    guard head.addressee == nil else { return }
    var name = String(decoding: text, as: UTF8.self)
    if name.hasPrefix("Aan ") { name.removeFirst(4) }
    // «de heer» keeps its article, «de Gemeenteraad» does not need it.
    for article in ["de ", "het "] where name.hasPrefix(article) {
      if name.dropFirst(article.count).first?.isUppercase == true { name.removeFirst(article.count) }
    }
    head.addressee = name
    open = .addressee
  }

  mutating func continueAddressee(_ line: Line) -> Bool {
    guard line.blanksBefore == 0, line.width <= 60, let name = head.addressee else { return false }
    let joined = name + " " + bytes.string(line.range)
    head.addressee = LetterheadWords.chair(in: Bytes(joined.utf8)) ?? joined
    return true
  }

  func continuesSubject(_ line: Line) -> Bool {
    open == .subject && bytes[line.range.lowerBound].isLower
  }

  /// The subject goes on while its line is full, or the next one starts like a continuation.
  mutating func continueSubject(_ line: Line) -> Bool {
    guard let subject = head.subject else { return false }
    if subject.isEmpty {
      settle(.subject)
      head.subject = bytes.string(line.range)
      lastSubjectWidth = line.width
      return true
    }
    guard !isBareNumber(line) else { return false }
    let first = bytes[line.range.lowerBound]
    let startsLow = first.isLower || first == UInt8(ascii: "(")
    let isFull = lastSubjectWidth + firstWordWidth(line) > 58 && line.blanksBefore == 0
    let startsProse = line.blanksBefore > 0 && line.width > 75
    guard startsLow || isFull || Self.isUnfinished(subject), !startsProse || startsLow,
      line.blanksBefore <= 3, !LetterheadWords.isSalutation(line, of: bytes),
      !LetterheadWords.opensLetter(line, of: bytes)
    else { return false }
    let glue = subject.hasSuffix("-") ? "" : " "
    head.subject = subject + glue + bytes.string(line.range)
    lastSubjectWidth = line.width
    return true
  }

  private func firstWordWidth(_ line: Line) -> Int {
    let end = bytes[line.range].firstIndex(of: .blank) ?? line.range.upperBound
    return bytes.scalars(in: line.range.lowerBound..<end)
  }

  /// A subject that ends in a word which nothing ends with.
  static func isUnfinished(_ subject: String) -> Bool {
    let last = subject.split(separator: " ").last.map { String($0).lowercased() } ?? ""
    return [
      "van", "en", "de", "het", "een", "over", "in", "op", "aan", "voor", "met", "inzake", "der", "naar",
      "door", "bij", "te", "of", "tot", "om", "den", "ten", "ter", "’t", "'t", "dat", "die", "uit", "tegen",
      "tussen",
    ].contains(last)
  }
}
