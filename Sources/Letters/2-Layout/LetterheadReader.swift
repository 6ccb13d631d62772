/// Reads the first page from its top, and says which lines are letterhead and where the text begins.
/// A margin column that an extraction put between or behind the lines is read along.
struct LetterheadReader {
  /// A margin column is narrower than this many columns.
  static let marginWidth = 42

  let bytes: Bytes
  let lines: [Line]
  var head = Letterhead()
  /// Lines that are letterhead, by their index.
  var taken: Set<Int> = []
  var open = Open.nothing
  var sawLabel = false
  /// The last line above the text that only a letterhead has; what nothing claims below it is text.
  private var lastHeadLine = 0
  var inRequest = false
  /// The line of a street that was read last: its city stands below.
  var streetAt: Int?
  /// A salutation stands below the letterhead, and all above it is letterhead.
  private var isGreeted = false
  /// Labels that stand alone and have no value yet: an extraction that reads by columns puts all labels
  /// before all values.
  var waiting: [LetterheadLabel] = []
  /// Scalars of the subject's last line.
  var lastSubjectWidth = 60

  /// What a line that is no label may still belong to.
  enum Open: Equatable {
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

  /// The lines that are no letterhead.
  var rest: [Line] {
    lines.indices.filter { !taken.contains($0) }.map { index in
      var line = lines[index]
      line.followsMargin = line.followsMargin || taken.contains(index - 1)
      return line
    }
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

  func isBareNumber(_ line: Line) -> Bool {
    line.range.count <= 3 && bytes.number(line.range) != nil
  }
}
