import Letters

/// Tells one letter of a library from the others, for as long as the library is open.
public struct LetterID: Sendable, Hashable, Comparable {
  public let value: Int

  public init(_ value: Int) { self.value = value }

  public static func < (left: LetterID, right: LetterID) -> Bool { left.value < right.value }
}

/// A row of the list: what it shows of a letter, and no more.
public struct LetterRow: Sendable, Hashable {
  public let id: LetterID
  public let kind: Letter.Kind
  public let date: CalendarDate?
  /// The earliest day, for a letter that states none.
  public let dateEarliest: CalendarDate?
  public let ministers: [Signatory]
  /// Subject, else the dossier's title, else how the text starts.
  public let title: String
  public let kamerstuk: String?
  public let dossier: String?
  /// Where the letter came from.
  public let path: String
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
}

/// A minister, and how many letters of a filter are theirs.
public struct MinisterCount: Sendable, Hashable {
  public let person: String
  public let name: String
  /// The name without its initials.
  public let familyName: String
  public let count: Int
}

/// What is kept, for a million letters as for five: rows come in windows and never all at once.
public protocol Library: Sendable {
  /// How many letters a filter holds.
  func count(_ filter: Filter) -> Int
  /// The rows of a window of a filter's letters, newest first; shorter at the end.
  func rows(_ filter: Filter, in window: Range<Int>) -> [LetterRow]
  /// Where a letter stands among a filter's letters; nil when the filter leaves it out.
  func position(of id: LetterID, in filter: Filter) -> Int?
  func row(_ id: LetterID) -> LetterRow?
  func letter(_ id: LetterID) -> Letter?
  /// The letter that a canonical identifier names; nil when it is not held.
  func holder(of target: String) -> LetterID?
  /// How many places cite a paper.
  func citingCount(_ target: String) -> Int
  /// A window of the places that cite a paper, newest letter first.
  func citing(_ target: String, in window: Range<Int>) -> [CitingPlace]
  /// The ministers of a filter's letters whose names fit what is typed, most letters first.
  func ministers(_ filter: Filter, typed: String, limit: Int) -> [MinisterCount]
}
