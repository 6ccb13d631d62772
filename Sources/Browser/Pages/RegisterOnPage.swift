import LetterLibrary
import Letters
import Screen
import Wording

/// The promises of the Kamer's register on a page, told apart from those that letters make.
extension PageSetter {
  /// - Parameters:
  ///   - read: when the register was last read to its end, in seconds since 1970.
  ///   - most: entries that the page was given at most.
  mutating func add(
    _ entries: [RegisteredPromise], read: Int?, most: Int, _ query: String, _ language: Language
  ) {
    addBlank()
    let day = read.flatMap(CalendarDate.init(secondsSince1970:))
    guard day != nil || !entries.isEmpty else {
      return add(language.say(.registerUnknown), style: Style(dim: true, tone: .quiet))
    }
    addHeading(language.say(.registerTitle))
    let asOf = day.map { language.say(.registerAsOf, $0.description) } ?? language.say(.registerPartly)
    add(asOf, style: Style(dim: true, tone: .quiet))
    let orders: [RegisteredCommitment.Status?] = [.open, .partlyKept, nil, .kept, .lapsed]
    for status in orders { add(entries.filter { $0.commitment.status == status }, status, language) }
    if entries.count >= most {
      addBlank()
      add(language.say(.morePromises, "kamerlezer commitments \(query)"))
    }
  }

  private mutating func add(
    _ entries: [RegisteredPromise], _ status: RegisteredCommitment.Status?, _ language: Language
  ) {
    guard !entries.isEmpty else { return }
    addBlank()
    addHeading("\(language.status(status)) (\(entries.count))")
    for entry in entries { add(entry, language) }
  }

  private mutating func add(_ entry: RegisteredPromise, _ language: Language) {
    addBlank()
    add(language.heading(entry.commitment), style: Style(bold: true))
    add(entry.commitment.text)
    if let day = entry.commitment.keptOn { add(language.say(.keptOnByRegister, day.description)) }
    let held = Set(entry.keptBy.flatMap { [$0.kamerstuk, $0.caseNumber].compactMap(\.self) })
    for row in entry.keptBy {
      addLink(language.say(.keptBy, language.summary(row), row.title), to: .place(row.id, nil))
    }
    for name in entry.commitment.letters where !held.contains(name) { addAbsent(name, language) }
    for row in entry.namedBy where !entry.keptBy.contains(row) {
      addLink(language.say(.recalledBy, language.summary(row), row.title), to: .place(row.id, nil))
    }
  }

  /// A letter that the register names and that is not here.
  private mutating func addAbsent(_ name: String, _ language: Language) {
    guard let document = DocumentID(canonical: name) else { return }
    let shown = PaperName.spoken(document.kind, name)
    addLink(
      language.say(.keptByAbsent, shown), to: .paper(document.kind, name, page: nil),
      first: [Span(text: "○ ", style: .plain)])
  }
}

extension Language {
  func status(_ status: RegisteredCommitment.Status?) -> String {
    switch status {
    case .open?: say(.statusOpen)
    case .kept?: say(.statusKept)
    case .partlyKept?: say(.statusPartlyKept)
    case .lapsed?: say(.statusLapsed)
    case nil: say(.statusUnknown)
    }
  }

  /// «TZ202504-057: openstaand»
  func registered(_ commitment: RegisteredCommitment) -> String {
    "\(commitment.number): \(status(commitment.status).lowercased())"
  }

  /// «TZ202504-057 · 2025-04-10 · J. Voorbeeld, minister van Financiën»
  func heading(_ commitment: RegisteredCommitment) -> String {
    let who = [commitment.promisedBy, commitment.office ?? commitment.ministry].compactMap(\.self)
    return [
      commitment.number, commitment.madeOn?.description, who.isEmpty ? nil : who.joined(separator: ", "),
    ]
    .compactMap(\.self).joined(separator: " · ")
  }
}
