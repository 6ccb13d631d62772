/// What the Tweede Kamer registers beside its papers: promises, and what became of motions, each as it was when it was
/// asked for. How updates ended stands here too.
enum RegisterTables {
  static let sql = """
    CREATE TABLE registered_commitments (
      key TEXT PRIMARY KEY,        -- a GUID
      number TEXT NOT NULL,        -- TZ202504-057
      text TEXT NOT NULL,
      folded TEXT NOT NULL,        -- the text, for words that are searched for
      status TEXT,                 -- RegisteredCommitment.Status; null for a word that is not known
      promised_by TEXT,
      office TEXT,
      ministry TEXT,
      made_on INTEGER,
      kept_on INTEGER,
      letters TEXT NOT NULL        -- what keeps it, a line each
    ) WITHOUT ROWID;
    CREATE INDEX registered_commitments_number ON registered_commitments (number);

    CREATE TABLE motion_records (
      target TEXT PRIMARY KEY,     -- kst-36600-VI-101
      asked INTEGER NOT NULL,      -- seconds since 1970
      case_number TEXT,
      title TEXT,
      moved_on INTEGER,
      outcome TEXT,
      decision TEXT,
      voting TEXT,
      appreciation TEXT
    ) WITHOUT ROWID;
    CREATE TABLE motion_votes (
      target TEXT NOT NULL REFERENCES motion_records ON DELETE CASCADE,
      place INTEGER NOT NULL,
      party TEXT NOT NULL,
      member TEXT,
      seats INTEGER,
      choice TEXT NOT NULL,
      mistaken INTEGER NOT NULL,
      PRIMARY KEY (target, place)
    ) WITHOUT ROWID;

    -- The last update alone.
    CREATE TABLE updates (
      ended INTEGER NOT NULL,      -- seconds since 1970
      news INTEGER NOT NULL,
      problems TEXT NOT NULL       -- sentences, a line each
    );
    """
}
