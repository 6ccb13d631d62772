import GRDB

/// The tables of a library, and how a library of an earlier version becomes one of this version.
///
/// A migration never changes once a version with it is out; tests open a library of every earlier version.
enum Schema {
  /// Marks an SQLite file as a library of Kamerlezer: «Kmlz».
  static let applicationID: Int32 = 0x4B6D_6C7A

  /// How many migrations there are; the file's `user_version` when all are done.
  static let version = 6

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: letters, people, papers, search") { db in
      try db.execute(sql: letters)
      try db.execute(sql: people)
      try db.execute(sql: papers)
      try db.execute(sql: search)
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2: marks of the reader") { db in
      try db.execute(sql: marks)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3: promises and motions by name") { db in
      try db.execute(sql: CommitmentTables.sql)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4: searches, labels and notes of the reader") { db in
      try db.execute(sql: OwnTables.sql)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5: news") { db in
      try db.execute(sql: NewsTable.sql)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6: what the Tweede Kamer registers") { db in
      try db.execute(sql: RegisterTables.sql)
      try db.execute(sql: "PRAGMA user_version = 6")
    }
    return migrator
  }

  /// A letter's number says its place in the list (``LetterNumber``). `contents` stands apart, so that
  /// a walk through the list does not read the letters.
  private static let letters = """
    CREATE TABLE ministries (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

    CREATE TABLE letters (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      date INTEGER,                -- day number; null when the letter states none
      first_day INTEGER,           -- the span of an inferred date; both null when nothing is known
      last_day INTEGER,
      title TEXT NOT NULL,
      kamerstuk TEXT,
      case_number TEXT,
      dossier TEXT,
      ministry INTEGER REFERENCES ministries,
      missing_pages INTEGER NOT NULL,
      hash BLOB NOT NULL UNIQUE,   -- of the file's bytes: SHA-256, its first half
      parser INTEGER NOT NULL      -- version of the parser that read it
    );
    CREATE INDEX letters_kind ON letters (kind);
    CREATE INDEX letters_dossier ON letters (dossier) WHERE dossier IS NOT NULL;
    CREATE INDEX letters_ministry ON letters (ministry) WHERE ministry IS NOT NULL;
    CREATE INDEX letters_missing ON letters (id) WHERE missing_pages > 0;
    -- Letters that state no date, by the span in which they may have been written.
    CREATE INDEX letters_undated ON letters (last_day, first_day) WHERE date IS NULL;

    CREATE TABLE contents (
      letter INTEGER PRIMARY KEY REFERENCES letters ON DELETE CASCADE,
      archive BLOB NOT NULL        -- LetterArchive
    );

    CREATE TABLE places (
      path TEXT PRIMARY KEY,
      letter INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,   -- nanoseconds since 1970
      changed INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX places_letter ON places (letter);

    CREATE TABLE totals (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    """

  private static let people = """
    CREATE TABLE people (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,    -- the same for every spelling
      name TEXT NOT NULL,
      letters INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE offices (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE signatures (
      letter INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
      position INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES people,
      office INTEGER NOT NULL REFERENCES offices,
      inferred INTEGER NOT NULL,
      PRIMARY KEY (letter, position)
    ) WITHOUT ROWID;
    CREATE INDEX signatures_person ON signatures (person, letter);
    CREATE INDEX signatures_office ON signatures (office, letter);

    CREATE TABLE askers (
      letter INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,        -- « van der werf »: between blanks, for parts of it
      party TEXT,                  -- folded
      PRIMARY KEY (letter, position)
    ) WITHOUT ROWID;
    CREATE INDEX askers_party ON askers (party, letter) WHERE party IS NOT NULL;
    """

  /// A row in `papers` for whatever is cited or held; a row in `citations` for each place that cites. A letter
  /// knows its own papers, so that none of this needs an index by letter.
  private static let papers = """
    CREATE TABLE papers (
      id INTEGER PRIMARY KEY,
      target TEXT NOT NULL UNIQUE, -- canonical: kst-29911-433
      kind TEXT NOT NULL,
      cited INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE holdings (
      paper INTEGER NOT NULL REFERENCES papers,
      letter INTEGER NOT NULL,
      PRIMARY KEY (paper, letter)
    ) WITHOUT ROWID;
    CREATE TABLE citations (
      paper INTEGER NOT NULL REFERENCES papers,
      letter INTEGER NOT NULL,
      place INTEGER NOT NULL,      -- counts the references of the letter
      PRIMARY KEY (paper, letter, place)
    ) WITHOUT ROWID;
    """

  /// The texts are folded before they come here, so that the plainest tokenizer will do; they stand in
  /// `contents`, so that the index keeps none.
  private static let search = """
    CREATE VIRTUAL TABLE search USING fts5(head, text, content='', tokenize='ascii');
    INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
    INSERT INTO search (search, rank) VALUES ('automerge', 16);
    INSERT INTO search (search, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
    """

  private static let marks = """
    CREATE TABLE marks (
      letter INTEGER PRIMARY KEY REFERENCES letters ON DELETE CASCADE,
      starred INTEGER NOT NULL DEFAULT 0,
      read INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX marks_starred ON marks (letter) WHERE starred <> 0;
    """
}
