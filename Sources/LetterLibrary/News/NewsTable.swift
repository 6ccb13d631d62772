/// What is new to the reader, until it is seen.
enum NewsTable {
  static let sql = """
    CREATE TABLE news (
      letter INTEGER PRIMARY KEY REFERENCES letters ON DELETE CASCADE,
      found INTEGER NOT NULL,      -- seconds since 1970
      follows TEXT NOT NULL        -- what it is here for, a line each, as it is followed
    );
    """
}
