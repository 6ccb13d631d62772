/// The tables of promises and of motions called by name. Sentences stand in the letters; here is what is asked for
/// among many.
enum CommitmentTables {
  static let sql = """
    CREATE TABLE commitments (
      letter INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
      place INTEGER NOT NULL,      -- counts the commitments of the letter
      kind INTEGER NOT NULL,       -- 0 promise, 1 kept, 2 recalled
      block INTEGER NOT NULL,
      offset INTEGER NOT NULL,     -- Unicode scalars of the block
      length INTEGER NOT NULL,
      promised_by TEXT,            -- who else than the signatories
      promised_to TEXT,
      about TEXT,
      due TEXT,                    -- as written
      first_day INTEGER,
      last_day INTEGER,
      register TEXT,               -- TZ202306-026
      PRIMARY KEY (letter, place)
    ) WITHOUT ROWID;
    CREATE INDEX commitments_due ON commitments (last_day, letter) WHERE kind = 0 AND last_day IS NOT NULL;
    CREATE INDEX commitments_register ON commitments (register) WHERE register IS NOT NULL;

    -- What a sentence of a kept or recalled promise cites.
    CREATE TABLE keepings (
      target TEXT NOT NULL,
      letter INTEGER NOT NULL,
      place INTEGER NOT NULL,
      PRIMARY KEY (target, letter, place),
      FOREIGN KEY (letter, place) REFERENCES commitments ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE INDEX keepings_letter ON keepings (letter, place);

    -- Who moved a motion that is held, by folded name.
    CREATE TABLE movers (
      name TEXT NOT NULL,
      letter INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
      position INTEGER NOT NULL,
      PRIMARY KEY (name, letter, position)
    ) WITHOUT ROWID;
    CREATE INDEX movers_letter ON movers (letter);

    -- Motions that a letter calls by their movers: by the first one.
    CREATE TABLE motion_mentions (
      name TEXT NOT NULL,
      letter INTEGER NOT NULL REFERENCES letters ON DELETE CASCADE,
      block INTEGER NOT NULL,
      offset INTEGER NOT NULL,
      PRIMARY KEY (name, letter, block, offset)
    ) WITHOUT ROWID;
    CREATE INDEX motion_mentions_letter ON motion_mentions (letter);
    """
}
