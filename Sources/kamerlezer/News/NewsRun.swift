import LetterLibrary
import Letters
import System

/// Finds what of a fetch is news, and keeps it until it is seen.
struct NewsRun {
  let file: LibraryFile
  let library: Library
  let follows: [Follow]

  /// Days before the last update within which a letter that was not here is news. Corrections bring out papers of long
  /// ago in bulk, which are none.
  private static let recentDays = 92

  /// The news among files that came, the newest letter first.
  /// - Parameters:
  ///   - files: by path, each with what it was fetched for.
  ///   - today: by which «recent» counts.
  func news(in files: [String: Set<Follow>], today: CalendarDate) throws -> [NewsItem] {
    var reasons: [LetterID: Set<Follow>] = [:]
    var rows: [LetterID: LetterRow] = [:]
    for (path, fetchedFor) in files {
      guard let row = library.letter(atPath: AbsolutePath.of(path)), isRecent(row, today) else { continue }
      rows[row.id] = row
      reasons[row.id, default: []].formUnion(
        fetchedFor.filter { if case .source = $0 { true } else { false } })
    }
    for case .search(let query) in follows {
      for id in try library.fitting(query, among: Array(rows.keys)) { reasons[id]?.insert(.search(query)) }
    }
    let order = follows.map(\.name)
    return reasons.filter { !$0.value.isEmpty }.keys.sorted(by: >).compactMap { id in
      let names = Set(reasons[id]?.map(\.name) ?? [])
      return rows[id].map { NewsItem(row: $0, follows: order.filter(names.contains)) }
    }
  }

  private func isRecent(_ row: LetterRow, _ today: CalendarDate) -> Bool {
    guard let date = row.date else { return true }
    return date.dayNumber >= today.dayNumber - Self.recentDays
  }

  /// The followed cases whose answer is late.
  func overdue(on today: CalendarDate) -> [CaseState] {
    follows.compactMap { follow in
      guard case .source(.zaak(let number)) = follow, let state = library.state(ofCase: number) else {
        return nil
      }
      return state.isOverdue(on: today) ? state : nil
    }
  }
}
