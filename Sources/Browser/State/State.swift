import LetterLibrary
import Letters
import Screen

/// The panes of the browser, in the order of Tab.
enum Pane: Sendable, Hashable, CaseIterable {
  case list, letter, drawer
}

/// Everything that the browser is at a moment. Events make the next one, drawing reads it.
public struct State: Sendable {
  let library: Library
  public internal(set) var settings: Settings
  var columns: Int
  var rows: Int
  var list = ListState()
  var reading: Reading?
  var drawer = DrawerState()
  var focus = Pane.list
  var isZoomed = false
  var dialogue: Dialogue?
  var history = History()
  /// The source files that were looked at last.
  var sources = SourceCache()
  /// What was typed in each prompt before, the last one at the end.
  var typedBefore: [Prompt.Purpose: [String]] = [:]
  /// What the last action did, or why it could not: a sentence, until the next key.
  var message: String?
  /// The place where a jump landed, lit until the next key.
  var lit: Anchor?
  /// Papers can be fetched into the library.
  let canFetch: Bool
  /// What is being fetched.
  var fetching: Set<String> = []
  /// What the program around has to do, gathered until the update ends.
  var wanted: [Effect] = []

  /// - Parameters:
  ///   - session: where the reader was; nil begins at the newest letter.
  ///   - problem: what to say at the start, such as a file that could not be read.
  ///   - canFetch: the library keeps what is fetched; one in memory does not.
  public init(
    library: Library, columns: Int, rows: Int, settings: Settings = Settings(), session: Session? = nil,
    problem: String? = nil, canFetch: Bool = true
  ) {
    self.canFetch = canFetch
    self.library = library
    self.settings = settings
    self.columns = columns
    self.rows = rows
    if session == nil, let query = try? Query(parsing: settings.filter) { list.query = query }
    list.count = library.count(list.query)
    list.selectedID = selectedRow?.id
    if let session { resume(session) }
    message = problem ?? library.takeProblem().map(language.sentence)
  }

  var language: Language { settings.language }

  func say(_ phrase: Phrase, _ values: String...) -> String { language.say(phrase, values) }
}

/// The list of letters: what it holds and where the reader is in it.
struct ListState: Sendable {
  var query = Query()
  var order = Order.newest
  /// Letters of the query, as far as they are counted.
  var count = Count(value: 0, isFinal: true)
  var selected = 0
  /// The letter of the selected row, when it was last looked at.
  var selectedID: LetterID?
  /// A letter to select as soon as it is found among those of the query; any move forgets it.
  var awaited: LetterID?
  /// Where the selected letter holds what is searched for.
  var hits = SelectedHits()
  /// The first row shown.
  var top = 0
  /// The letters of each month stand above the list.
  var showsHistogram = false
}

/// The page in the reading view.
struct Reading: Sendable {
  var page: Page
  /// The letter shown; nil on a page that is none.
  var letter: Letter?
  var row: LetterRow?
  /// The first line shown.
  var top = 0
  /// The place that was asked for when the first line was last set: a narrower page may begin its line
  /// before it, and a wider one finds it again.
  var keptTop: KeptTop?
  /// The place that the reader went to last by the outline, which may be too near the end to come to the top.
  var stop: KeptTop?
  /// The selected link, by its index on the page.
  var link: Int?
  /// What is searched for in the letter.
  var find: Find?
  /// The hit that `n` goes on from.
  var hit: Anchor?
  /// What the page is set for: setting it anew for the same changes nothing.
  var setting: Setting

  struct KeptTop: Sendable, Hashable {
    let line: Int
    let anchor: Anchor
  }

  struct Setting: Sendable, Hashable {
    var width: Int
    var find: Find?
  }

  init(page: Page, letter: Letter?, row: LetterRow?, width: Int) {
    self.page = page
    self.letter = letter
    self.row = row
    setting = Setting(width: width, find: nil)
  }
}

/// The drawer under the letter.
struct DrawerState: Sendable {
  enum Tab: Int, Sendable, Hashable, CaseIterable {
    case footnotes, references, citedBy
  }

  var isOpen = true
  var tab = Tab.footnotes
  var selected = 0
  /// The first line shown.
  var top = 0
  var items: [DrawerItem] = []
  /// Of places that cite so many are shown; more when the reader comes to the last one.
  var most = Self.mostAtFirst
  static let mostAtFirst = 60
  /// Items in each tab, for their titles.
  var counts: [Int] = [0, 0, 0]
}

/// What stands in front of the panes and takes the keys.
enum Dialogue: Sendable {
  case help(top: Int)
  case prompt(Prompt)
  case picker(Picker)
  case hints(Hints)
  case histogram(HistogramSelection)
}
