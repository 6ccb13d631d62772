/// A letter by Swift's own coding, as `letter.schema.json` describes it. Whoever prints letters takes
/// ``Letter/json`` instead, which is quicker.
extension Letter: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, date, dateBasis, dateEarliest, dateLatest, subject, title, addressee, signatories, ministry
    case directorate, ourReference, yourReference, caseNumber, askers, movers, askedOn, attachments, kamerstuk
    case dossier, parliamentaryYear, pages, blocks, footnotes, warnings
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      kind: try values.decode(Kind.self, forKey: .kind), dating: try Self.dating(values),
      subject: try values.decodeIfPresent(String.self, forKey: .subject),
      title: try values.decodeIfPresent(String.self, forKey: .title),
      addressee: try values.decodeIfPresent(String.self, forKey: .addressee),
      signatories: try values.decodeIfPresent([Signatory].self, forKey: .signatories) ?? [],
      ministry: try values.decodeIfPresent(String.self, forKey: .ministry),
      directorate: try values.decodeIfPresent(String.self, forKey: .directorate),
      ourReference: try values.decodeIfPresent(String.self, forKey: .ourReference),
      yourReference: try values.decodeIfPresent(String.self, forKey: .yourReference),
      caseNumber: try values.decodeIfPresent(String.self, forKey: .caseNumber),
      askers: try values.decodeIfPresent([Asker].self, forKey: .askers) ?? [],
      movers: try values.decodeIfPresent([Mover].self, forKey: .movers) ?? [],
      askedOn: try values.decodeIfPresent(CalendarDate.self, forKey: .askedOn),
      attachments: try values.decodeIfPresent(Int.self, forKey: .attachments),
      kamerstuk: try values.decodeIfPresent(String.self, forKey: .kamerstuk),
      dossier: try values.decodeIfPresent(Dossier.self, forKey: .dossier),
      parliamentaryYear: try values.decodeIfPresent(String.self, forKey: .parliamentaryYear),
      pages: try values.decodeIfPresent(PageCount.self, forKey: .pages) ?? PageCount(),
      blocks: try values.decodeIfPresent([Block].self, forKey: .blocks) ?? [],
      footnotes: try values.decodeIfPresent([Footnote].self, forKey: .footnotes) ?? [],
      warnings: try values.decodeIfPresent([LetterWarning].self, forKey: .warnings) ?? [])
  }

  private static func dating(_ values: KeyedDecodingContainer<CodingKeys>) throws -> Dating {
    if let date = try values.decodeIfPresent(CalendarDate.self, forKey: .date) { return .stated(date) }
    let span = DateSpan(
      from: try values.decodeIfPresent(CalendarDate.self, forKey: .dateEarliest),
      to: try values.decodeIfPresent(CalendarDate.self, forKey: .dateLatest))
    return span.map(Dating.inferred) ?? .unknown
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    try values.encodeIfPresent(date, forKey: .date)
    try values.encode(dateBasis, forKey: .dateBasis)
    try values.encodeIfPresent(dateEarliest, forKey: .dateEarliest)
    try values.encodeIfPresent(dateLatest, forKey: .dateLatest)
    try values.encodeIfPresent(subject, forKey: .subject)
    try values.encodeIfPresent(title, forKey: .title)
    try values.encodeIfPresent(addressee, forKey: .addressee)
    try values.encode(signatories, forKey: .signatories)
    try values.encodeIfPresent(ministry, forKey: .ministry)
    try values.encodeIfPresent(directorate, forKey: .directorate)
    try values.encodeIfPresent(ourReference, forKey: .ourReference)
    try values.encodeIfPresent(yourReference, forKey: .yourReference)
    try values.encodeIfPresent(caseNumber, forKey: .caseNumber)
    try values.encode(askers, forKey: .askers)
    try values.encode(movers, forKey: .movers)
    try values.encodeIfPresent(askedOn, forKey: .askedOn)
    try values.encodeIfPresent(attachments, forKey: .attachments)
    try values.encodeIfPresent(kamerstuk, forKey: .kamerstuk)
    try values.encodeIfPresent(dossier, forKey: .dossier)
    try values.encodeIfPresent(parliamentaryYear, forKey: .parliamentaryYear)
    try values.encode(pages, forKey: .pages)
    try values.encode(blocks, forKey: .blocks)
    try values.encode(footnotes, forKey: .footnotes)
    try values.encode(warnings, forKey: .warnings)
  }
}

/// The contract has the numbers one by one.
extension PageCount: Codable {
  private enum CodingKeys: String, CodingKey {
    case total, missing
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(total: try values.decodeIfPresent(Int.self, forKey: .total))
    for number in try values.decodeIfPresent([Int].self, forKey: .missing) ?? [] {
      add(missing: number...number)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encodeIfPresent(total, forKey: .total)
    try values.encode(missing.flatMap(Array.init), forKey: .missing)
  }
}

/// The contract has warnings as sentences.
extension LetterWarning: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let sentence = try container.decode(String.self)
    guard let warning = LetterWarning(sentence: sentence) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a warning: \(sentence)")
    }
    self = warning
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(sentence)
  }
}
