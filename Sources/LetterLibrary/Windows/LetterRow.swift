import Letters

/// A row of the list: what it shows of a letter, and no more.
public struct LetterRow: Sendable, Hashable {
  public let id: LetterID
  public let kind: Letter.Kind
  public let date: CalendarDate?
  /// The earliest day, for a letter that states none.
  public let dateEarliest: CalendarDate?
  /// Each under the name that all spellings share.
  public let ministers: [Signatory]
  /// Subject, else the dossier's title, else how the text starts.
  public let title: String
  public let kamerstuk: String?
  public let caseNumber: String?
  public let dossier: String?
  /// Pages of it that are not in the file.
  public let missingPages: Int
  /// Where the letter came from; the first of several places.
  public let path: String
  public var isStarred: Bool
  public var isRead: Bool

  /// What to call the letter on a command line: its Kamerstuk, the case that it answers, or its path.
  public var name: String { kamerstuk ?? caseNumber ?? path }
}

/// A place that cites a paper.
public struct CitingPlace: Sendable, Hashable {
  public let row: LetterRow
  /// The block that cites, or that calls the footnote that does.
  public let block: Int
  /// Unicode scalars before the citation, or before the mark of its footnote.
  public let offset: Int
  /// The sentence or note that cites.
  public let sentence: String
  /// Found by the date of the letter, which only one here bears.
  public let isByDate: Bool
}

/// A minister, and how many letters of a query are theirs.
public struct MinisterCount: Sendable, Hashable {
  public let person: String
  public let name: String
  /// The name without its initials.
  public let familyName: String
  public let count: Int
}

/// How many letters a query holds.
public struct Count: Sendable, Hashable {
  public let value: Int
  /// There are as many and no more; else they are still being counted.
  public let isFinal: Bool

  public init(value: Int, isFinal: Bool) {
    self.value = value
    self.isFinal = isFinal
  }
}

/// What can be cited.
public enum Cited: Sendable, Hashable {
  /// A letter that is held, under each of its identifiers and by its date.
  case letter(LetterID)
  /// A paper that is not, by its canonical identifier.
  case paper(String)
}
