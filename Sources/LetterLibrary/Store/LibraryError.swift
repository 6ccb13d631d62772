import GRDB

/// Why a library could not be used. `Wording` makes sentences of it.
public enum LibraryError: Error, Hashable, Sendable {
  case notFound(path: String)
  /// It was there when it was opened, and is no longer: taken away, or another file stands in its place.
  case vanished(path: String)
  case notALibrary(path: String)
  case damaged(path: String)
  /// Made by a later version of the program.
  case newer(path: String)
  case readOnly(path: String)
  case diskFull(path: String)
  case busy(path: String)
  case notUsable(path: String, reason: String)
}

extension LibraryError {
  /// What an error of SQLite means for a library.
  init(_ error: any Error, path: String) {
    if error is ByteReader.Damaged || error is RowDecodingError {
      self = .damaged(path: path)
      return
    }
    guard let error = error as? DatabaseError else {
      self = error as? LibraryError ?? .notUsable(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode.primaryResultCode {
    case .SQLITE_NOTADB: self = .notALibrary(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_IOERR where error.message?.contains("disk is full") == true: self = .diskFull(path: path)
    default: self = .notUsable(path: path, reason: error.message ?? error.resultCode.description)
    }
  }
}
