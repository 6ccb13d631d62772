import LetterLibrary
import Letters
import Wording

/// Makes the pages of the reading view.
struct PageMaker {
  private let library: Library
  private let sources: SourceCache
  private let language: Language
  private let canFetch: Bool
  private let today: CalendarDate?
  private let records: RecordAsking
  private let isUpdating: Bool
  private let bracketsMarks: Bool

  init(_ state: State) {
    library = state.library
    sources = state.sources
    language = state.language
    canFetch = state.fetching.isPossible
    today = state.today
    records = state.records
    isUpdating = state.isUpdating
    bracketsMarks = state.settings.bracketsMarks
  }

  /// A letter, shown from its beginning.
  func letter(_ letter: Letter, _ row: LetterRow, width: Int) -> LetterPane {
    LetterPane(
      LetterPage.make(
        letter, row: row, width: width, language: language, own: OwnOfPage(.letter(row.id), library),
        bracketsMarks: bracketsMarks),
      letter: letter, row: row, width: width)
  }

  /// The page of what is no letter; nil for a letter, and for a source that has not been read.
  func page(of source: PageSource, width: Int) -> Page? {
    switch source {
    case .letter: nil
    case .absent(let kind, let target):
      AbsentPage.make(kind, target, library, width: width, language: language, canFetch: canFetch)
    case .dossier(let number):
      DossierPage.make(number, library, width: width, language: language, canFetch: canFetch)
    case .ownNotes: OwnNotesPage.make(library, width: width, language: language)
    case .promises(let query):
      PromisesPage.make(query, library, width: width, language: language, today: today)
    case .person(let name): PersonPage.make(name, library, width: width, language: language)
    case .motion(let id): MotionPage.make(id, library, width: width, language: language, asking: records)
    case .absentMotion(let target):
      MotionPage.make(absent: target, library, width: width, language: language, asking: records)
    case .news: NewsPage.make(library, width: width, language: language, isUpdating: isUpdating)
    case .source(let letter):
      sources[letter].map { SourcePage.make(letter, lines: $0, width: width, language: language) }
    }
  }

  /// The page that is open, set to another width and with what is searched for now.
  func page(like reading: LetterPane, width: Int) -> Page {
    if case .letter = reading.page.source {
      guard let letter = reading.letter, let row = reading.row else { return reading.page }
      return LetterPage.make(
        letter, row: row, width: width, language: language, find: reading.find,
        own: OwnOfPage(reading.page.source, library), bracketsMarks: bracketsMarks)
    }
    return page(of: reading.page.source, width: width) ?? reading.page
  }
}
