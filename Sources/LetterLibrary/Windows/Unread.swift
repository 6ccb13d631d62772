import GRDB

extension Library {
  /// The place of the first unread letter behind a place among a query's letters, as far as those are found; nil where
  /// there is none.
  public func firstUnread(behind place: Int, in query: Query, _ order: Order = .newest) -> Int? {
    let written = read(otherwise: []) { db in
      try Set(Int.fetchAll(db, sql: "SELECT letter FROM marks WHERE read = 1"))
    }
    let read = marks.read(over: written)
    let start = max(0, place + 1)
    let ids = listings.listing(query, order).ids(in: start..<Int.max)
    return ids.firstIndex { !read.contains($0) }.map { $0 + start }
  }
}
