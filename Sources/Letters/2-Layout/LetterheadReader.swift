/// Reads the first page from its top, and says which lines are letterhead and where the text begins.
/// A margin column that an extraction put between or behind the lines is read along.
struct LetterheadReader {
  /// A margin column is narrower than this many columns.
  static let marginWidth = 42

  private let bytes: Bytes
  private let lines: [Line]
  private(set) var head = Letterhead()
  /// Lines that are letterhead, by their index.
  private(set) var taken: Set<Int> = []
  private var open = Open.nothing
  private var sawLabel = false
  /// The last line above the text that only a letterhead has; what nothing claims below it is text.
  private var lastHeadLine = 0
  private var inRequest = false
  /// The line of a street that was read last: its city stands below.
  private var streetAt: Int?
  /// A salutation stands below the letterhead, and all above it is letterhead.
  private var isGreeted = false
  /// Labels that stand alone and have no value yet: an extraction that reads by columns puts all labels
  /// before all values.
  private var waiting: [LetterheadLabel] = []

  /// What a line that is no label may still belong to.
  private enum Open: Equatable {
    case nothing
    case value(of: LetterheadLabel)
    case directorate(lines: Int)
    case addressee
    case subject
    case longValue
    /// A ministry's name that a line end broke.
    case sender
  }

  init(_ lines: [Line], of bytes: Bytes) {
    self.lines = lines
    self.bytes = bytes
  }

  /// Whether the first lines hold what only a letterhead has: an address, an addressee, a subject. A
  /// date alone may stand in the margin of a later page, when the first one is missing.
  private var hasLetterhead: Bool {
    lines.prefix(40).contains { line in
      LetterheadWords.isAddress(line, of: bytes) || isAddressee(line)
        || LabelledLine(line, of: bytes, isHead: true)?.label == .subject
    }
      || lines.prefix(6).contains { line in
        LabelledLine(line, of: bytes, isHead: true).map { $0.label == .date && !$0.value.isEmpty } == true
          || (datePlace(line) != nil && !bytes[line.range.lowerBound].isDigit)
      }
  }

  mutating func read() {
    guard hasLetterhead else { return }
    lastHeadLine = max(findLastHeadLine(), salutation.map { $0 - 1 } ?? 0)
    isGreeted = salutation != nil
    var index = 0
    while index < lines.count, index < 120 {
      if LetterheadWords.isSalutation(lines[index], of: bytes) { break }
      guard take(index) else {
        if isBodyStart(index) || breaksSentence(index) { break }
        taken.insert(index)  // A stray line of the letterhead.
        index += 1
        continue
      }
      index += 1
    }
    readMargin(from: index)
  }

  /// Whether a page that is not the first holds the letterhead's margin, which some extractions put
  /// behind the first page's foot: only a letterhead has an address or a request.
  static func hasStrayMargin(_ lines: [Line], of bytes: Bytes) -> Bool {
    lines.contains { line in
      line.width <= marginWidth && LabelledLine(line, of: bytes, isHead: false) == nil
        && (LetterheadWords.isRequest(line, of: bytes) || LetterheadWords.isAddress(line, of: bytes))
    }
  }

  /// Reads a page that holds no letterhead but for a stray margin.
  mutating func readStrayMargin(into head: Letterhead) {
    self.head = head
    readMargin(from: 0)
  }

  /// Reads a margin that its source tells from the text: all of it is letterhead, and what stands first names the
  /// sender.
  mutating func readStatedMargin(into head: Letterhead) {
    self.head = head
    // A subject that is waited for stands beside its label, not in the margin.
    self.head.subject = nil
    for index in lines.indices {
      waiting = []
      if take(index) || head.directorate.count > 0 || index > 0 { continue }
      if !bytes.has(anyCase: "ministerie ", at: lines[index].range.lowerBound) {
        startDirectorate(lines[index])
      }
    }
    self.head.subject = head.subject ?? self.head.subject
  }

  /// The lines that are no letterhead.
  var rest: [Line] {
    lines.indices.filter { !taken.contains($0) }.map { index in
      var line = lines[index]
      line.followsMargin = line.followsMargin || taken.contains(index - 1)
      return line
    }
  }

  /// Margin lines, or a whole letterhead, behind the start of the text, as extractions leave them that
  /// read column by column.
  private mutating func readMargin(from start: Int) {
    open = .nothing
    var run: Run?
    for index in start..<max(start, lines.count) {
      let opensRun = run == nil && isMarginAnchor(lines[index])
      if opensRun { run = Run(head: head, taken: taken) }
      guard run != nil else { continue }
      if opensRun || !endsRun(lines[index]), take(index) || takeStray(index) {
        run?.strength += isStrong(lines[index]) ? 1 : 0
      } else {
        end(&run)
      }
    }
    end(&run)
  }

  /// Lines of a letterhead that nothing tells by themselves stand so near to one that is told.
  private static let reachOfStrays = 3

  /// «Wetgeving en Juridische | Zaken» above «Rijnstraat 50»: narrow lines in the middle of a margin.
  private mutating func takeStray(_ index: Int) -> Bool {
    guard isNarrow(lines[index]) else { return false }
    for line in lines.dropFirst(index + 1).prefix(Self.reachOfStrays) {
      if isStrong(line) {
        taken.insert(index)
        return true
      }
      guard isNarrow(line) else { return false }
    }
    return false
  }

  private func isNarrow(_ line: Line) -> Bool {
    line.width <= Self.marginWidth && line.blanksBefore < 2 && !Prose.endsSentence(line.range, of: bytes)
      && QuestionLabel(line.range, of: bytes) == nil
  }

  /// Lines that may be letterhead, and what was known before them.
  private struct Run {
    let head: Letterhead
    let taken: Set<Int>
    /// Lines that nothing but a letterhead has.
    var strength = 0
  }

  /// One line alone proves nothing: «Dienst Justitiële Inrichtingen» and «Bijlage 1» are headings too.
  private mutating func end(_ run: inout Run?) {
    if let run, run.strength < 2 { (head, taken) = (run.head, run.taken) }
    run = nil
    open = .nothing
  }

  private func isStrong(_ line: Line) -> Bool {
    LabelledLine(line, of: bytes, isHead: false) != nil || LetterheadWords.isAddress(line, of: bytes)
      || LetterheadWords.isRequest(line, of: bytes) || LetterheadWords.isStreet(line, of: bytes)
  }

  private func endsRun(_ line: Line) -> Bool {
    LetterheadWords.isSalutation(line, of: bytes) || line.blanksBefore > 2
      || (line.width > Self.marginWidth && !startsLetterheadLine(line) && open != .subject)
  }

  /// A line of a letterhead that may be wider than a margin.
  private func startsLetterheadLine(_ line: Line) -> Bool {
    LetterheadWords.isAddress(line, of: bytes) || isAddressee(line)
      || LetterheadWords.startsDirectorate(line, of: bytes)
      || LabelledLine(line, of: bytes, isHead: true)?.label == .subject
  }

  private func isMarginAnchor(_ line: Line) -> Bool {
    if let labelled = LabelledLine(line, of: bytes, isHead: false) { return labelled.label != .subject }
    return LetterheadWords.startsDirectorate(line, of: bytes)
      || LetterheadWords.isRequest(line, of: bytes)
      || LetterheadWords.isAddress(line, of: bytes) || LetterheadWords.namesSender(line, of: bytes)
  }

  /// A line that no label, address or open value claims starts the text once the subject is known,
  /// or when it is too long for a letterhead.
  private func isBodyStart(_ index: Int) -> Bool {
    let line = lines[index]
    if index > lastHeadLine { return true }
    if isBareNumber(line) || isGreeted { return false }
    return (head.subject ?? "") != "" || line.width > 60 || (sawLabel && line.width > Self.marginWidth)
      || SignatureWords.startsSignature(line.range, of: bytes)
  }

  /// A line whose sentence goes on over a line too long for a letterhead: «Met deze brief¹ | bied ik u …».
  private func breaksSentence(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].blanksBefore == 0 else { return false }
    return lines[index + 1].width > 60 && Prose.startsLow(lines[index + 1].range, of: bytes)
      && !isBareNumber(lines[index])
  }

  private func findLastHeadLine() -> Int {
    var last = 0
    for (index, line) in lines.prefix(120).enumerated() {
      if LetterheadWords.isSalutation(line, of: bytes) { break }
      if LabelledLine(line, of: bytes, isHead: true) != nil || LetterheadWords.isAddress(line, of: bytes)
        || LetterheadWords.isRequest(line, of: bytes) || isAddressee(line) || datePlace(line) != nil
      {
        last = index
      } else if line.width > 60 {
        break
      }
    }
    return last
  }

  /// A letterhead ends within so many lines.
  private static let longestHead = 60
  /// Columns of a line that is prose, and none of a letterhead.
  private static let proseWidth = 45

  /// The salutation that ends the letterhead: above it stands no text of the letter.
  private var salutation: Int? {
    guard
      let index = lines.prefix(Self.longestHead).firstIndex(where: {
        LetterheadWords.isSalutation($0, of: bytes)
      })
    else { return nil }
    let isHead = lines[..<index].allSatisfy { line in
      line.width <= Self.proseWidth || !Prose.endsFully(line.range, of: bytes)
        || LetterheadWords.isRequest(line, of: bytes)
    }
    // A number right above it may be the page's.
    return isHead ? lines[..<index].lastIndex { !isBareNumber($0) }.map { $0 + 1 } : nil
  }

  private func isBareNumber(_ line: Line) -> Bool {
    line.range.count <= 3 && bytes.number(line.range) != nil
  }

  // MARK: One line

  /// Takes a line into the letterhead; false when nothing claims it.
  private mutating func take(_ index: Int) -> Bool {
    let line = lines[index]
    if takeLabel(line) || takePlace(line) || takeRequest(line) {
      taken.insert(index)
      return true
    }
    if isAddressee(line) {
      addressee(line)
      taken.insert(index)
      return true
    }
    if LetterheadWords.isAddress(line, of: bytes) || LetterheadWords.isStreet(line, of: bytes) {
      if case .subject = open {} else { open = .nothing }
      head.marginLines.insert(bytes.string(line.range))
      taken.insert(index)
      streetAt = LetterheadWords.isStreet(line, of: bytes) ? index : nil
      return true
    }
    if streetAt == index - 1, LetterheadWords.isCity(line, of: bytes) {
      taken.insert(index)
      return true
    }
    if LetterheadWords.startsDirectorate(line, of: bytes), !continuesSubject(line) {
      startDirectorate(line)
      taken.insert(index)
      return true
    }
    if LetterheadWords.namesSender(line, of: bytes), !goesOnInSubject {
      open = OfficeHolders.ministryGoesOn(after: bytes.string(line.range)) ? .sender : .nothing
      taken.insert(index)
      return true
    }
    guard takeOpen(line) else { return false }
    taken.insert(index)
    return true
  }

  /// «Vaststelling van de begroting van het | Ministerie van Justitie».
  private var goesOnInSubject: Bool {
    open == .subject && head.subject.map { $0.isEmpty || Self.isUnfinished($0) } == true
  }

  private mutating func takeLabel(_ line: Line) -> Bool {
    guard let labelled = LabelledLine(line, of: bytes, isHead: true) else { return false }
    if labelled.label == .subject, head.subject != nil { return false }
    sawLabel = true
    head.marginLines.insert(bytes.string(line.range))
    switch labelled.label {
    case .subject:
      head.subject = bytes.string(labelled.value)
      lastSubjectWidth = line.width
      if labelled.value.isEmpty { waiting.append(.subject) }
      open = .subject
    case .longOther:
      open = .longValue
    default:
      if labelled.value.isEmpty {
        waiting.append(labelled.label)
        if head.subject != "" || waiting.first != .subject { open = .value(of: labelled.label) }
      } else {
        set(labelled.label, labelled.value)
        open = open == .subject ? .subject : .nothing
      }
    }
    return true
  }

  private mutating func takePlace(_ line: Line) -> Bool {
    guard let date = datePlace(line), !isDayOfSubject(line) else { return false }
    // «Uw brief (kenmerk)» over «29 september 2020»: the day of another letter.
    if !isOfOther(line) { head.date = head.date ?? date }
    head.marginLines.insert(bytes.string(line.range))
    settle(.date)
    if case .value = open { open = .nothing }
    return true
  }

  /// «… gedaan tijdens het commissiedebat van | 30 januari 2008»: the letter's own day is known.
  private func isDayOfSubject(_ line: Line) -> Bool {
    goesOnInSubject && head.subject != "" && head.date != nil && line.blanksBefore == 0
  }

  /// Whether a bare date stands as the value of a label that is not the letter's own.
  private func isOfOther(_ line: Line) -> Bool {
    guard case .value(let label) = open, !waiting.contains(.date) else { return false }
    return label != .date && bytes[line.range.lowerBound].isDigit
  }

  /// The date of «Den Haag, 15 december 2023», or of a date alone.
  private func datePlace(_ line: Line) -> CalendarDate? {
    guard line.width <= 40 else { return nil }
    var start = line.range.lowerBound
    for place in ["den haag,", "'s-gravenhage,", "’s-gravenhage,"] as [StaticString]
    where bytes.has(anyCase: place, at: start) {
      start += place.utf8CodeUnitCount
    }
    while bytes.byte(start) == .blank { start += 1 }
    guard let written = WrittenDate(at: start, of: bytes), let date = written.date,
      written.range.upperBound >= line.range.upperBound
    else { return nil }
    return date
  }

  private mutating func takeRequest(_ line: Line) -> Bool {
    guard LetterheadWords.isRequest(line, of: bytes, goesOn: inRequest) else {
      inRequest = false
      return false
    }
    inRequest = true
    if open != .subject { open = .nothing }
    return true
  }

  private mutating func settle(_ label: LetterheadLabel) {
    if let index = waiting.firstIndex(of: label) { waiting.remove(at: index) }
  }

  /// Gives a line to the one of several waiting labels whose value it looks like.
  private mutating func claim(_ line: Line) -> Bool {
    if case .value = open, waiting.count < 2 { return false }
    guard !waiting.isEmpty else { return false }
    let labels = waiting.filter { $0 != .subject && LetterheadValue.tells(line, $0, of: bytes) }
    // «2016Z24217» is the number of the other's letter, wherever both are waited for.
    let found = labels.first {
      $0 != .ourReference || !labels.contains(.yourReference) || !LetterheadValue.isCase(line, of: bytes)
    }
    if let found {
      set(found, line.range)
      settle(found)
      if open == .value(of: found) { open = .nothing }
      return true
    }
    // «Directie Gezond en Veilig | Werken»: a name that a line end broke goes on.
    if case .directorate = open { return false }
    guard head.subject == "", waiting.contains(.subject) else { return false }
    settle(.subject)
    open = .subject
    return continueSubject(line)
  }

  private mutating func takeOpen(_ line: Line) -> Bool {
    if claim(line) { return true }
    switch open {
    case .nothing:
      // «Betreft» alone, its value behind lines of the margin.
      guard head.subject == "" else { return false }
      open = .subject
      return continueSubject(line)
    case .value(let label):
      guard line.width <= Self.marginWidth, LetterheadValue.fits(line, label, of: bytes) else { return false }
      set(label, line.range)
      settle(label)
      open = .nothing
      return true
    case .directorate(let count):
      guard count < 4, line.width <= Self.marginWidth, !isBareNumber(line) else { return false }
      head.directorate[head.directorate.count - 1] += " " + bytes.string(line.range)
      head.marginLines.insert(bytes.string(line.range))
      open = .directorate(lines: count + 1)
      return true
    case .addressee:
      return continueAddressee(line)
    case .subject:
      return continueSubject(line)
    case .longValue:
      guard line.width <= Self.marginWidth, line.blanksBefore < 2 else { return false }
      return true
    case .sender:
      open = .nothing
      return line.width <= Self.marginWidth && line.blanksBefore == 0
    }
  }

  private mutating func set(_ label: LetterheadLabel, _ value: Range<Int>) {
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

  private static func count(_ text: String) -> Int? {
    Int(text.prefix { $0.isNumber }) ?? numerals[text.lowercased()] ?? nil
  }

  // MARK: Directorate, addressee, subject

  private mutating func startDirectorate(_ line: Line) {
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

  private func isAddressee(_ line: Line) -> Bool {
    LetterheadWords.isAddressee(line, of: bytes)
      && (head.addressee == nil || bytes.has(anyCase: "der staten-generaal", at: line.range.lowerBound))
  }

  private mutating func addressee(_ line: Line) {
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

  private mutating func continueAddressee(_ line: Line) -> Bool {
    guard line.blanksBefore == 0, line.width <= 60, let name = head.addressee else { return false }
    let joined = name + " " + bytes.string(line.range)
    head.addressee = LetterheadWords.chair(in: Bytes(joined.utf8)) ?? joined
    return true
  }

  private func continuesSubject(_ line: Line) -> Bool {
    open == .subject && bytes[line.range.lowerBound].isLower
  }

  /// The subject goes on while its line is full, or the next one starts like a continuation.
  private mutating func continueSubject(_ line: Line) -> Bool {
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

  private var lastSubjectWidth = 60

  private func firstWordWidth(_ line: Line) -> Int {
    let end = bytes[line.range].firstIndex(of: .blank) ?? line.range.upperBound
    return bytes.scalars(in: line.range.lowerBound..<end)
  }

  /// A subject that ends in a word which nothing ends with.
  private static func isUnfinished(_ subject: String) -> Bool {
    let last = subject.split(separator: " ").last.map { String($0).lowercased() } ?? ""
    return [
      "van", "en", "de", "het", "een", "over", "in", "op", "aan", "voor", "met", "inzake", "der", "naar",
      "door", "bij", "te", "of", "tot", "om", "den", "ten", "ter", "’t", "'t", "dat", "die", "uit", "tegen",
      "tussen",
    ].contains(last)
  }
}
