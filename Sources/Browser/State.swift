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
  var columns: Int
  var rows: Int
  var list = ListState()
  var reading: Reading?
  var drawer = DrawerState()
  var focus = Pane.list
  var isZoomed = false
  var dialogue: Dialogue?
  var history = History()
  /// What the last action did, or why it could not: a sentence, until the next key.
  var message: String?
  /// The place where a jump landed, lit until the next key.
  var lit: Anchor?

  /// - Parameter problem: what to say at the start, such as a file that could not be read.
  public init(library: Library, columns: Int, rows: Int, problem: String? = nil) {
    self.library = library
    self.columns = columns
    self.rows = rows
    message = problem
    list.count = library.count(list.query)
    list.selectedID = selectedRow?.id
    message = message ?? library.takeProblem()?.description
  }
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
}

/// The page in the reading view.
struct Reading: Sendable {
  var page: Page
  /// The letter shown; nil on the page of a paper that is not held.
  var letter: Letter?
  var row: LetterRow?
  /// The first line shown.
  var top = 0
  /// The selected link, by its index on the page.
  var link: Int?
  /// What is searched for in the letter.
  var find: Find?
  /// The hit that `n` goes on from.
  var hit: Anchor?
  /// What the page is set for: setting it anew for the same changes nothing.
  var setting: Setting

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
  case ministers(MinisterPicker)
}

/// A line that the reader types in.
struct Prompt: Sendable {
  enum Purpose: Sendable, Hashable {
    case searchLibrary, findInLetter, date, query
  }

  let purpose: Purpose
  var text: String
  /// The filter to go back to when the reader cancels.
  let queryBefore: Query
  let findBefore: Find?
}

/// The ministers to choose from, narrowed as the reader types.
struct MinisterPicker: Sendable {
  var typed = ""
  var choices: [MinisterCount]
  /// All letters are counted.
  var isFinal: Bool
  var selected = 0
}

/// What the program around the browser has to do.
public enum Effect: Sendable, Hashable {
  case quit, suspend, redraw
}
