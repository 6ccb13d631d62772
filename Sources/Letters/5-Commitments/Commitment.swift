/// A sentence that binds its writer: a promise to tell or send something, or a word about an earlier one.
public struct Commitment: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// «Ik zal uw Kamer voor de zomer informeren.»
    case promise
    /// «Hiermee doe ik de toezegging gestand.»: the letter says that it keeps a promise.
    case kept
    /// «Zoals toegezegd tijdens het debat …»: the letter recalls a promise, and does not say that it is kept.
    case recalled
  }

  public var kind: Kind
  /// The sentence as it stands.
  public var sentence: String
  /// Index of the block in the letter.
  public var block: Int
  /// Unicode scalars of the block's text before the sentence.
  public var offset: Int
  /// Unicode scalars of the sentence.
  public var length: Int
  /// Who promises, as written, where it is somebody else than the signatories: «De Staatssecretaris van VWS».
  public var promisedBy: String?
  /// To whom, as written: «uw Kamer», «u».
  public var promisedTo: String?
  /// What about, as written: «de uitkomsten van het onderzoek».
  public var about: String?
  /// By when; nil where the sentence sets no time.
  public var due: DueTime?
  /// The number of the promise in the register of the Kamer, where it is written: `TZ202306-026`.
  public var register: String?

  public init(
    kind: Kind, sentence: String, block: Int, offset: Int, length: Int, promisedBy: String? = nil,
    promisedTo: String? = nil, about: String? = nil, due: DueTime? = nil, register: String? = nil
  ) {
    self.kind = kind
    self.sentence = sentence
    self.block = block
    self.offset = offset
    self.length = length
    self.promisedBy = promisedBy
    self.promisedTo = promisedTo
    self.about = about
    self.due = due
    self.register = register
  }
}

/// By when something is promised: the words, and the days that they can mean.
public struct DueTime: Sendable, Hashable, Codable {
  /// As written: «voor de zomer».
  public var words: String
  /// The span in which the promise falls due; both nil where the words name no days («op korte termijn»), or need the
  /// letter's date and it is not known.
  public var first: CalendarDate?
  public var last: CalendarDate?

  public init(words: String, first: CalendarDate? = nil, last: CalendarDate? = nil) {
    self.words = words
    self.first = first
    self.last = last
  }
}
