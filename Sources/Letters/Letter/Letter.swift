/// One letter of a minister, or another Kamerstuk, as a reader wants it: what it is, who sent it
/// when, its running text and its footnotes. Encodes to `letter.schema.json`.
public struct Letter: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case letter, answers, motion, report, other, questions, amendment, bill, minutes, gazette
  }

  public var kind: Kind
  public var dating: Dating
  /// Onderwerp, without its label.
  public var subject: String?
  /// The paper's own title as printed: «MOTIE VAN HET LID CEDER», «BRIEF VAN DE MINISTER VAN …».
  public var title: String?
  public var addressee: String?
  public var signatories: [Signatory]
  /// The ministry of the first signatory on the letter's date.
  public var ministry: String?
  public var directorate: String?
  /// Ons kenmerk.
  public var ourReference: String?
  /// Uw kenmerk.
  public var yourReference: String?
  /// Zaaknummer of the questions answered, such as `2022Z18766`.
  public var caseNumber: String?
  public var askers: [Asker]
  /// Who moves a motion or an amendment, in the order in which they stand.
  public var movers: [Mover]
  /// The day on which the questions were sent in.
  public var askedOn: CalendarDate?
  /// How many Bijlagen the letterhead counts.
  public var attachments: Int?
  /// The papers that were sent along, as the metadata of its publication names them. No part of the contract.
  public var sentAlong: [DocumentID] = []
  /// Its own identifier, such as `kst-29911-433`.
  public var kamerstuk: String?
  public var dossier: Dossier?
  /// Vergaderjaar, such as `2023-2024`.
  public var parliamentaryYear: String?
  public var pages: PageCount
  public var blocks: [Block]
  public var footnotes: [Footnote]
  /// What a reader of the letter should know: a footnote with no mark, a mark with no footnote, pages missing.
  public var warnings: [LetterWarning]

  public init(
    kind: Kind = .letter, dating: Dating = .unknown, subject: String? = nil,
    title: String? = nil, addressee: String? = nil, signatories: [Signatory] = [], ministry: String? = nil,
    directorate: String? = nil, ourReference: String? = nil, yourReference: String? = nil,
    caseNumber: String? = nil, askers: [Asker] = [], movers: [Mover] = [], askedOn: CalendarDate? = nil,
    attachments: Int? = nil,
    kamerstuk: String? = nil, dossier: Dossier? = nil, parliamentaryYear: String? = nil,
    pages: PageCount = PageCount(), blocks: [Block] = [], footnotes: [Footnote] = [],
    warnings: [LetterWarning] = []
  ) {
    self.kind = kind
    self.dating = dating
    self.subject = subject
    self.title = title
    self.addressee = addressee
    self.signatories = signatories
    self.ministry = ministry
    self.directorate = directorate
    self.ourReference = ourReference
    self.yourReference = yourReference
    self.caseNumber = caseNumber
    self.askers = askers
    self.movers = movers
    self.askedOn = askedOn
    self.attachments = attachments
    self.kamerstuk = kamerstuk
    self.dossier = dossier
    self.parliamentaryYear = parliamentaryYear
    self.pages = pages
    self.blocks = blocks
    self.footnotes = footnotes
    self.warnings = warnings
  }
}

/// Who signed, in which office.
public struct Signatory: Sendable, Hashable, Codable {
  public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
    case stated
    /// No signature in the text: the holder of the office on the letter's date.
    case inferred
  }

  /// As written.
  public var name: String
  /// The same for every spelling of the name, such as `d-yesilgoz-zegerius`.
  public var person: String?
  /// Such as `Minister van Justitie en Veiligheid`.
  public var office: String
  public var basis: Basis

  public init(
    name: String, person: String? = nil, office: String, basis: Basis
  ) {
    self.name = name
    self.person = person
    self.office = office
    self.basis = basis
  }
}

/// A member of the Kamer whose questions are answered.
public struct Asker: Sendable, Hashable, Codable {
  public var name: String
  public var party: String?

  public init(
    name: String, party: String? = nil
  ) {
    self.name = name
    self.party = party
  }
}

/// The dossier that a Kamerstuk belongs to.
public struct Dossier: Sendable, Hashable, Codable {
  /// Without blanks, with its addition: `29911`, `36600-VII`.
  public var number: String
  public var title: String?

  public init(
    number: String, title: String? = nil
  ) {
    self.number = number
    self.title = title
  }
}

/// How many pages the source counts, and which of them are not in it.
public struct PageCount: Sendable, Hashable {
  public var total: Int?
  /// By number; no two touch.
  public var missing: [ClosedRange<Int>]

  public init(
    total: Int? = nil, missing: [ClosedRange<Int>] = []
  ) {
    self.total = total
    self.missing = missing
  }

  public var missingCount: Int { missing.reduce(0) { $0 &+ $1.count } }

  /// Adds pages behind all that are missing already.
  public mutating func add(missing pages: ClosedRange<Int>) {
    if let last = missing.last, last.upperBound < Int.max, pages.lowerBound == last.upperBound + 1 {
      missing[missing.count - 1] = last.lowerBound...pages.upperBound
    } else {
      missing.append(pages)
    }
  }
}
