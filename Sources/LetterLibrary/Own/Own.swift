import Foundation
import GRDB
import Letters

/// What readers add of their own: searches under a name, labels on letters, notes at passages.
extension Library {
  private var contents: ReadersOwn.Contents {
    own.contents { read(otherwise: .init()) { try ReadersOwn.Contents.read($0) } }
  }

  /// In the order in which they were first kept.
  public var savedSearches: [SavedSearch] { contents.searches }

  /// All labels, with the number of letters that each was put on.
  public var labels: [(name: String, count: Int)] {
    Dictionary(grouping: contents.labels) { Folding.fold($0.name) }.values
      .compactMap { same in same.first.map { ($0.name, same.count) } }
      .sorted { Folding.fold($0.0) < Folding.fold($1.0) }
  }

  public func labels(of letter: LetterID) -> [String] { labels(of: [letter])[letter, default: []] }

  /// The labels of those letters that have any.
  public func labels(of letters: [LetterID]) -> [LetterID: [String]] {
    let all = contents.labels
    guard !all.isEmpty else { return [:] }
    let byHash = Dictionary(grouping: all) { $0.letter.hash }
    let byPaper = Dictionary(grouping: all.filter { $0.letter.paper != nil }) { $0.letter.paper ?? "" }
    var found: [LetterID: [String]] = [:]
    for letter in letters {
      guard let key = key(of: letter) else { continue }
      let own =
        byHash[key.hash, default: []]
        + (key.paper.flatMap { byPaper[$0] } ?? []).filter { $0.letter.hash != key.hash }
      if !own.isEmpty { found[letter] = own.map(\.name).sorted { Folding.fold($0) < Folding.fold($1) } }
    }
    return found
  }

  /// The notes of a letter, in the order in which they were made.
  public func notes(of letter: LetterID) -> [OwnNote] {
    guard !contents.notes.isEmpty, let key = key(of: letter) else { return [] }
    return contents.notes.filter { $0.letter.isSame(as: key) }
  }

  /// All notes in the order in which they were made.
  public var allNotes: [OwnNote] { contents.notes }

  /// All notes in the order in which they were made, each with its letter, where that is held.
  public var notes: [(note: OwnNote, letter: LetterID?)] {
    var known: [LetterKey: LetterID?] = [:]
    return contents.notes.map { note in
      let letter = known[note.letter] ?? letter(of: note.letter)
      known[note.letter] = .some(letter)
      return (note, letter)
    }
  }

  /// Whether there is any note or label at all.
  public var hasOwn: Bool { !contents.notes.isEmpty || !contents.labels.isEmpty }

  /// Waits until every change is written, or cannot be.
  public func waitForOwn() { own.wait() }

  // MARK: Keys

  private func key(of letter: LetterID) -> LetterKey? {
    read(otherwise: nil) { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT \(OwnTables.paperOfLetter), hash FROM letters WHERE id = ?"),
        arguments: [letter.value]
      ).map { try LetterKey(paper: $0.value(0), hash: ($0.value(1) as Blob).bytes) }
    }
  }

  /// By its bytes, else by its paper: the newest form of it.
  private func letter(of key: LetterKey) -> LetterID? {
    read(otherwise: nil) { db in
      if let same = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM letters WHERE hash = ?"), arguments: [Blob(key.hash)])
      {
        return LetterID(same)
      }
      guard let paper = key.paper else { return nil }
      let target = String(paper.prefix { $0 != " " })
      return try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT letters.id FROM papers JOIN holdings ON holdings.paper = papers.id
            JOIN letters ON letters.id = holdings.letter
            WHERE papers.target = ? AND \(OwnTables.paperOfLetter) = ? ORDER BY letters.id DESC LIMIT 1
            """), arguments: [target, paper]
      ).map(LetterID.init)
    }
  }

  // MARK: Changes

  /// Does what a reader asks; it is seen at once. What cannot be written after all is told by ``takeProblem()``.
  /// - Throws: ``LibraryError``, for a library that can only be read.
  public func change(_ change: OwnChange) throws(LibraryError) {
    _ = contents
    switch change {
    case .keep(let search): try keep(search)
    case .forgetSearch(let name):
      try own.change {
        $0.searches.removeAll { $0.name == name }
      } _: {
        try $0.execute(sql: "DELETE FROM own_searches WHERE name = ?", arguments: [name])
      }
    case .label(let letter, let names): try label(letter, names)
    case .note(let letter, let passage, let text): try note(letter, passage, text)
    case .rewrite(let note, let text): try rewrite(note, text)
    }
  }

  private func keep(_ search: SavedSearch) throws(LibraryError) {
    try own.change { contents in
      if let index = contents.searches.firstIndex(where: { $0.name == search.name }) {
        contents.searches[index] = search
      } else {
        contents.searches.append(search)
      }
    } _: { db in
      try db.execute(
        sql: """
          INSERT INTO own_searches (name, query) VALUES (?, ?)
          ON CONFLICT (name) DO UPDATE SET query = excluded.query
          """, arguments: [search.name, search.query])
    }
  }

  private func label(_ letter: LetterID, _ names: [String]) throws(LibraryError) {
    guard let key = key(of: letter) else { return }
    let labels = names.map { ReadersOwn.Label(name: $0, letter: key) }
    try own.change { contents in
      contents.labels.removeAll { $0.letter.isSame(as: key) }
      contents.labels = (contents.labels + labels).sorted { Folding.fold($0.name) < Folding.fold($1.name) }
    } _: { db in
      try db.execute(
        sql: "DELETE FROM own_labels WHERE hash = ? OR paper = ?", arguments: [Blob(key.hash), key.paper])
      for label in labels {
        try db.execute(
          sql: "INSERT OR REPLACE INTO own_labels (folded, hash, paper, name) VALUES (?, ?, ?, ?)",
          arguments: [Folding.fold(label.name), Blob(key.hash), key.paper, label.name])
      }
    }
  }

  private func note(_ letter: LetterID, _ passage: QuotedPassage, _ text: String) throws(LibraryError) {
    guard !text.isEmpty, let key = key(of: letter), let whole = self.letter(letter) else { return }
    let last = contents.notes.last?.id ?? 0
    let note = OwnNote(
      id: max(last + 1, Int(Date().timeIntervalSince1970 * 1_000_000)), letter: key, passage: passage,
      citation: whole.citation(page: passage.page), address: whole.officialAddress, text: text)
    try own.change {
      $0.notes.append(note)
    } _: { db in
      try db.execute(
        sql: """
          INSERT INTO own_notes (id, hash, paper, quotation, block, page, citation, address, note)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          note.id, Blob(key.hash), key.paper, passage.text, passage.block, passage.page, note.citation,
          note.address, text,
        ])
    }
  }

  private func rewrite(_ note: OwnNote, _ text: String) throws(LibraryError) {
    try own.change { contents in
      guard let index = contents.notes.firstIndex(where: { $0.id == note.id }) else { return }
      if text.isEmpty { contents.notes.remove(at: index) } else { contents.notes[index].text = text }
    } _: { db in
      if text.isEmpty {
        try db.execute(sql: "DELETE FROM own_notes WHERE id = ?", arguments: [note.id])
      } else {
        try db.execute(sql: "UPDATE own_notes SET note = ? WHERE id = ?", arguments: [text, note.id])
      }
    }
  }
}

extension Letter {
  /// The page of the letter among official publications, else of the case that it answers.
  public var officialAddress: String? {
    [kamerstuk, caseNumber].compactMap { $0.flatMap(DocumentID.init(canonical:))?.address }.first
  }
}
