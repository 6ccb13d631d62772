/// What a line of the letterhead is, and which label it is the value of.
extension LetterheadReader {
  /// Takes a line into the letterhead; false when nothing claims it.
  mutating func take(_ index: Int) -> Bool {
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
  func datePlace(_ line: Line) -> CalendarDate? {
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

  mutating func settle(_ label: LetterheadLabel) {
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
}
