import Letters

/// A library that keeps its letters in memory.
public struct MemoryLibrary: Library {
  private struct Entry: Sendable {
    let letter: Letter
    let row: LetterRow
    /// Folded text for searching: metadata, blocks and footnotes, as UTF-8.
    let words: [UInt8]
  }

  /// Newest first; an entry's position is its identifier.
  private let entries: [Entry]
  private let holders: [String: LetterID]
  private let citations: [String: [CitingPlace]]
  private let lastMatches = LastMatches()

  /// - Parameter letters: each with the path that it came from.
  public init(_ letters: [(path: String, letter: Letter)]) {
    let sorted = letters.sorted { Self.isNewer($0.letter, $1.letter, $0.path, $1.path) }
    entries = sorted.enumerated().map { index, source in
      Entry(
        letter: source.letter, row: Self.row(source.letter, LetterID(index), source.path),
        words: Self.searchText(source.letter))
    }
    var holders: [String: LetterID] = [:]
    for entry in entries {
      for target in [entry.letter.kamerstuk, entry.letter.caseNumber].compactMap(\.self)
      where holders[target] == nil {
        holders[target] = entry.row.id
      }
    }
    self.holders = holders
    citations = Dictionary(
      grouping: entries.flatMap { Citing.places(in: $0.letter, row: $0.row) }, by: \.target
    )
    .mapValues { $0.map(\.place) }
  }

  private static func isNewer(_ left: Letter, _ right: Letter, _ leftPath: String, _ rightPath: String)
    -> Bool
  {
    let leftDate = left.date ?? left.dateEarliest
    let rightDate = right.date ?? right.dateEarliest
    guard leftDate != rightDate else { return leftPath < rightPath }
    guard let leftDate, let rightDate else { return leftDate != nil }
    return leftDate > rightDate
  }

  private static func row(_ letter: Letter, _ id: LetterID, _ path: String) -> LetterRow {
    LetterRow(
      id: id, kind: letter.kind, date: letter.date, dateEarliest: letter.dateEarliest,
      ministers: letter.signatories, title: letter.title, kamerstuk: letter.kamerstuk,
      dossier: letter.dossier?.number, path: path)
  }

  private static func searchText(_ letter: Letter) -> [UInt8] {
    let head = [letter.subject, letter.addressee, letter.kamerstuk, letter.dossier?.title, letter.ministry]
    let names = letter.signatories.map(\.name) + letter.askers.map(\.name)
    let texts = head.compactMap(\.self) + names + letter.blocks.map(\.text) + letter.footnotes.map(\.text)
    return texts.reduce(into: [0x20]) { text, part in
      text += Array(Folding.fold(part).utf8)
      text.append(0x20)
    }
  }

  // MARK: Windows of rows

  public func count(_ filter: Filter) -> Int {
    filter.isEmpty ? entries.count : matching(filter).count
  }

  public func rows(_ filter: Filter, in window: Range<Int>) -> [LetterRow] {
    let matching = matching(filter)
    let window = window.clamped(to: 0..<matching.count)
    return matching[window].map { entries[$0].row }
  }

  public func position(of id: LetterID, in filter: Filter) -> Int? {
    matching(filter).firstIndex(of: id.value)
  }

  public func row(_ id: LetterID) -> LetterRow? {
    entries.indices.contains(id.value) ? entries[id.value].row : nil
  }

  public func letter(_ id: LetterID) -> Letter? {
    entries.indices.contains(id.value) ? entries[id.value].letter : nil
  }

  /// The positions of a filter's letters among all; a letter's identifier is its position.
  private func matching(_ filter: Filter) -> [Int] {
    lastMatches.positions(of: filter) {
      if filter.isEmpty { return Array(entries.indices) }
      let matcher = FilterMatcher(filter)
      return entries.indices.filter { matcher.matches(entries[$0].letter, words: entries[$0].words) }
    }
  }

  // MARK: Citations

  public func holder(of target: String) -> LetterID? { holders[target] }

  public func citingCount(_ target: String) -> Int { citations[target]?.count ?? 0 }

  public func citing(_ target: String, in window: Range<Int>) -> [CitingPlace] {
    let all = citations[target] ?? []
    let window = window.clamped(to: 0..<all.count)
    return Array(all[window])
  }

  // MARK: Ministers

  public func ministers(_ filter: Filter, typed: String, limit: Int) -> [MinisterCount] {
    var others = filter
    others.minister = nil
    var counts: [String: (signatory: Signatory, count: Int)] = [:]
    for entry in matching(others).map({ entries[$0] }) {
      let signatories = Dictionary(entry.letter.signatories.map { ($0.personKey, $0) }) { first, _ in first }
      for (person, signatory) in signatories {
        counts[person] = (counts[person]?.signatory ?? signatory, (counts[person]?.count ?? 0) + 1)
      }
    }
    let wanted = Folding.fold(typed)
    return counts.map { person, found in
      MinisterCount(
        person: person, name: found.signatory.name, familyName: found.signatory.familyName, count: found.count
      )
    }
    .filter { wanted.isEmpty || Folding.fold($0.name).contains(wanted) || $0.person.contains(wanted) }
    .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    .prefix(limit).map(\.self)
  }
}
