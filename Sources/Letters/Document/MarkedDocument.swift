/// A document whose source says what each part is: official XML, HTML, Word files. ``Letter/init(marked:)``
/// makes a letter of it, without a look at layout.
public struct MarkedDocument: Sendable {
  /// Its own identifier, such as `kst-29398-1127`, where the source states it.
  public var identifier: String?
  /// As printed: «29 398», «36 600», with the addition apart: «XIV».
  public var dossierNumber: String?
  public var dossierAddition: String?
  public var dossierTitle: String?
  /// «433», «E».
  public var paperNumber: String?
  /// «BRIEF VAN DE MINISTER VAN …».
  public var title: String?
  /// `2023-2024`.
  public var vergaderjaar: String?
  public var date: CalendarDate?
  /// The day on which the questions that it answers were sent in.
  public var askedOn: CalendarDate?
  /// Who moves it, by the source's metadata.
  public var movers: [Mover] = []
  /// What the source itself says that it is; nil leaves that to its title.
  public var letterKind: Letter.Kind?
  public var subject: String?
  public var addressee: String?
  public var caseNumber: String?
  /// Names under their offices, as written.
  public var signed: [(name: String, office: String)] = []
  /// A printed question with its answer (Aanhangsel Handelingen).
  public var isAppendix = false
  public var parts: [Part] = []

  public init() {}

  /// A paragraph, a heading, an item.
  public struct Part: Sendable {
    public var kind: Block.Kind
    public var level: Int?
    public var number: String?
    public var runs: [Run]
    /// The line of the source on which it starts, from 1.
    public var line: Int?

    public init(kind: Block.Kind, level: Int? = nil, number: String? = nil, runs: [Run], line: Int? = nil) {
      self.line = line
      self.kind = kind
      self.level = level
      self.number = number
      self.runs = runs
    }
  }

  /// A stretch of a part's text. Blanks and line ends in it are as in the source.
  public indirect enum Run: Sendable {
    case text(String)
    /// Behind each cell of a table's row but the last.
    case cellEnd
    case emphasis([Run])
    /// A note where its mark stands; without runs, another mark of the last note of its label, where there is one.
    case note(label: String, [Run])
    /// Text that names another document: by its identifier as official publications write it
    /// (`kst-36800-XIV-80`, `dossier/36600-XXIII`), or by an address.
    case link(to: String, [Run])
  }
}
