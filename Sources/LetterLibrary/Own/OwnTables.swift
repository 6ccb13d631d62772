/// The tables of what readers add of their own. They know a letter by its paper and by its bytes, not by its number, so
/// that a letter read anew, or held in a better form, keeps what was written about it.
enum OwnTables {
  static let sql = """
    CREATE TABLE own_searches (
      name TEXT PRIMARY KEY,
      query TEXT NOT NULL
    );

    CREATE TABLE own_labels (
      folded TEXT NOT NULL,        -- the name without case and accents
      hash BLOB NOT NULL,          -- of the letter's bytes, as in letters
      paper TEXT,                  -- the letter's paper: see LetterKey
      name TEXT NOT NULL,
      PRIMARY KEY (folded, hash)
    ) WITHOUT ROWID;

    CREATE TABLE own_notes (
      id INTEGER PRIMARY KEY,      -- microseconds since 1970
      hash BLOB NOT NULL,
      paper TEXT,
      quotation TEXT NOT NULL,     -- the letter's words
      block INTEGER NOT NULL,      -- where those stood when the note was made
      page INTEGER,
      citation TEXT NOT NULL,      -- of the letter
      address TEXT,
      note TEXT NOT NULL
    );
    """

  /// A letter's paper as ``LetterKey`` has it.
  static let paperOfLetter = "coalesce(letters.kamerstuk, letters.case_number || ' ' || letters.kind)"

  /// Whether a row of a table is about the letter at hand.
  static func isAbout(_ table: String) -> String {
    "(\(table).hash = letters.hash OR \(table).paper = \(paperOfLetter))"
  }

  /// The numbers of the letters that rows of a table may be about; more than those where a question and its answer share
  /// a case number.
  /// - Parameter condition: which rows, about `kept`.
  static func letters(of table: String, where condition: String) -> String {
    """
    SELECT letters.id FROM \(table) AS kept JOIN letters ON letters.hash = kept.hash WHERE \(condition)
    UNION SELECT holdings.letter FROM \(table) AS kept
      JOIN papers ON papers.target = substr(kept.paper || ' ', 1, instr(kept.paper || ' ', ' ') - 1)
      JOIN holdings ON holdings.paper = papers.id WHERE \(condition)
    """
  }
}
