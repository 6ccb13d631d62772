import LetterLibrary
import Letters
import Screen
import Wording

/// Everything that the browser is at a moment: the panes, and what they share. Events make the next one, drawing
/// reads it.
public struct State: Sendable {
  let library: Library
  public internal(set) var settings: Settings
  var layout: Layout
  var list = ListPane()
  /// The page in the reading view; nil while nothing is open.
  var reading: LetterPane?
  var drawer = DrawerPane()
  /// The pane that has the keys.
  var focus = Pane.list
  /// What stands in front of the panes and has the keys before them.
  var dialogue: (any Dialogue)?
  var history = History()
  /// The source files that were looked at last.
  var sources = SourceCache()
  var typed = TypedBefore()
  var fetching: Fetching
  var records: RecordAsking
  /// An update runs beside reading.
  var isUpdating = false
  /// By which promises are due or overdue; nil where nobody says.
  let today: CalendarDate?
  /// The reader is new here, and has not done anything yet.
  var isFirst = false
  /// What the last action did, or why it could not: a sentence, until the next key.
  var message: String?
  /// What the program around has to do, gathered until the update ends.
  var wanted: [Effect] = []

  /// - Parameters:
  ///   - session: where the reader was; nil begins at the newest letter.
  ///   - problem: what to say at the start, such as a file that could not be read.
  ///   - today: by which promises are due or overdue.
  ///   - canFetch: the library keeps what is fetched; one in memory does not.
  public init(
    library: Library, columns: Int, rows: Int, settings: Settings = Settings(), session: Session? = nil,
    problem: String? = nil, today: CalendarDate? = nil, canFetch: Bool = true
  ) {
    self.library = library
    self.today = today
    self.settings = settings
    layout = Layout(columns: columns, rows: rows)
    fetching = Fetching(isPossible: canFetch)
    records = RecordAsking(isPossible: canFetch)
    let start = session == nil ? try? Query(parsing: settings.filter) : nil
    list.apply(start ?? Query(), in: library)
    isFirst = session == nil
    if let session { resume(session) }
    settle()
    if let problem { message = problem }
  }

  var language: Language { settings.language }

  func say(_ phrase: Phrase, _ values: String...) -> String { language.say(phrase, values) }

  /// The first key of a command, for sentences that name it.
  func key(of command: Command) -> String { settings.keymap.key(of: command) }
}
