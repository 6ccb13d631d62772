import LetterLibrary
import Screen

/// The saved searches on a line of their own above the letters, each with the key that asks for it and its unread letters.
struct SearchesLine: Sendable, Hashable {
  struct Shown: Sendable, Hashable {
    let search: SavedSearch
    let query: Query
    /// Nil until it is counted.
    let unread: Int?
  }

  private(set) var searches: [Shown] = []

  mutating func settle(_ wanted: [SavedSearch], _ library: Library) {
    searches = wanted.compactMap { search in
      guard let query = try? Query(parsing: search.query) else { return nil }
      return Shown(search: search, query: query, unread: library.unreadCount(query))
    }
  }

  /// Lists with fewer lines have none to spare for it.
  private static let linesOfList = 6

  func height(in content: Rectangle) -> Int { searches.isEmpty || content.height < Self.linesOfList ? 0 : 1 }

  // MARK: Drawing

  private struct Entry {
    let index: Int
    let text: String
    let columns: Range<Int>
  }

  private static let parting = 2

  /// «7 wob 3», from the left; those that have no room are in the picker.
  private func entries(_ keymap: Keymap, in place: Rectangle) -> [Entry] {
    var entries: [Entry] = []
    var column = place.column
    for (index, shown) in searches.enumerated() {
      let key =
        Searches.commands.indices.contains(index) ? keymap.key(of: Searches.commands[index]) + " " : ""
      let text = key + shown.search.name + (shown.unread.map { $0 == 0 ? "" : " \($0)" } ?? " …")
      let end = column + CellWidth.of(text)
      guard end <= place.column + place.width || entries.isEmpty else { break }
      entries.append(Entry(index: index, text: text, columns: column..<end))
      column = end + Self.parting
    }
    return entries
  }

  /// - Parameter query: what the list is filtered by.
  func draw(in place: Rectangle, _ query: Query, _ keymap: Keymap, into grid: inout Grid) {
    for entry in entries(keymap, in: place) {
      let isOn = searches[entry.index].query == query
      grid.writeCut(
        entry.text, column: entry.columns.lowerBound, row: place.row,
        style: isOn ? Style(bold: true, underlined: true) : Style(tone: .quiet),
        limit: place.column + place.width - entry.columns.lowerBound)
    }
  }

  /// The search whose name stands in a column.
  func search(at column: Int, _ keymap: Keymap, in place: Rectangle) -> Int? {
    entries(keymap, in: place).first { $0.columns.contains(column) }?.index
  }
}
