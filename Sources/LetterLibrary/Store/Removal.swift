import GRDB

extension LibraryWriter {
  /// Letters that are taken out together; between two such batches others may write.
  private static let batch = 500

  /// Takes out what was read from a file, or from any file of a folder; a letter that has another place stays.
  /// - Parameter path: absolute.
  /// - Returns: how many places were there.
  /// - Throws: ``LibraryError``.
  public func remove(placesAt path: String) throws(LibraryError) -> Int {
    var removed = 0
    while true {
      let count = try writing { db in
        let paths = try String.fetchAll(
          db, sql: "SELECT path FROM places WHERE path = ? OR (path > ? AND path < ?) LIMIT ?",
          arguments: [path, path + "/", path + "0", Self.batch])
        let writer = BatchWriter(db)
        for path in paths { try writer.remove(placeAt: path) }
        try writer.finish()
        return paths.count
      }
      removed += count
      if count < Self.batch { return removed }
    }
  }
}

extension LibraryWriter {
  /// A file has another name from now on: its letter stays, with its marks, until the file is read anew.
  /// - Parameters:
  ///   - old: absolute, as is `new`; one that nothing was read from is passed over.
  /// - Throws: ``LibraryError``.
  public func move(placeAt old: String, to new: String) throws(LibraryError) {
    try writing { db in
      try db.execute(sql: "UPDATE OR IGNORE places SET path = ? WHERE path = ?", arguments: [new, old])
    }
  }
}

extension BatchWriter {
  fileprivate func remove(placeAt path: String) throws {
    guard let letter = try letter(at: path) else { return }
    try db.execute(sql: "DELETE FROM places WHERE path = ?", arguments: [path])
    try removeIfNowhere(letter)
  }
}
