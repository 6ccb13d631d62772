/// A promise as the Tweede Kamer keeps it in its register of commitments («Toezegging»).
public struct RegisteredCommitment: Sendable, Hashable {
  /// What the register says became of it.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case open, kept
    case partlyKept = "partly-kept"
    case lapsed

    /// As the register spells them.
    private static let spellings: [String: Status] = [
      "openstaand": .open, "voldaan": .kept, "deels voldaan": .partlyKept, "vervallen": .lapsed,
    ]

    /// Of «Deels Voldaan»; nil for a word that the register did not have before.
    public init?(register word: String) {
      guard let status = Self.spellings[word.lowercased()] else { return nil }
      self = status
    }
  }

  /// The GUID under which the register keeps it.
  public var key: String
  /// `TZ202504-057`
  public var number: String
  public var text: String
  public var status: Status?
  /// Who promised, as the register writes the name: «J. Voorbeeld».
  public var promisedBy: String?
  /// «minister van Financiën»
  public var office: String?
  /// «Financiën»
  public var ministry: String?
  public var madeOn: CalendarDate?
  /// The day of «nakoming» that the register states.
  public var keptOn: CalendarDate?
  /// Cases, documents or papers that the register names as keeping it: `2025Z00001`.
  public var letters: [String]

  public init(
    key: String, number: String, text: String, status: Status? = nil, promisedBy: String? = nil,
    office: String? = nil, ministry: String? = nil, madeOn: CalendarDate? = nil, keptOn: CalendarDate? = nil,
    letters: [String] = []
  ) {
    self.key = key
    self.number = number
    self.text = text
    self.status = status
    self.promisedBy = promisedBy
    self.office = office
    self.ministry = ministry
    self.madeOn = madeOn
    self.keptOn = keptOn
    self.letters = letters
  }
}
