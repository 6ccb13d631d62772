import LetterLibrary
import Wording

/// What a reader can set.
public struct Settings: Sendable {
  public var language: Language
  public var theme: Theme
  /// Columns of running text, where the pane has them.
  public var width: Int
  public var usesMouse: Bool
  /// Marks of footnotes stand in brackets, `[12]`: the terminal has no raised digits.
  public var bracketsMarks = false
  /// The selected letter is shown beside the list as the selection moves.
  public var previews = true
  /// The program that opens addresses; nil asks the system.
  public var browser: String?
  /// The command of the shell that is told of news, on its standard input; nil tells none.
  public var onNews: String?
  /// Where the sources can reach whoever uses the program; nil says nothing.
  public var contact: String?
  /// The query that a first start begins with.
  public var filter: String
  public var keymap: Keymap
  /// Queries under a name, before those that are kept from the filter line.
  public var searches: [SavedSearch] = []

  /// The narrowest and the widest that text may be set, for the eye.
  public static let widths = 30...140

  public init(
    language: Language = .english, theme: Theme = .terminal, width: Int = 90, usesMouse: Bool = true,
    browser: String? = nil, onNews: String? = nil, filter: String = "", keymap: Keymap = .standard
  ) {
    self.language = language
    self.theme = theme
    self.width = width
    self.usesMouse = usesMouse
    self.browser = browser
    self.onNews = onNews
    self.filter = filter
    self.keymap = keymap
  }
}
