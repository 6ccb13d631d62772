import GRDB

/// Why a library could not be used. Each description is a sentence that names the file and what to do.
public enum LibraryError: Error, Equatable, Sendable {
  case notFound(path: String)
  case notALibrary(path: String)
  case damaged(path: String)
  /// Made by a later version of the program.
  case newer(path: String)
  case readOnly(path: String)
  case diskFull(path: String)
  case busy(path: String)
  case notUsable(path: String, reason: String)
}

extension LibraryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound(let path): "There is no library at \(path); kamerlezer import makes one."
    case .notALibrary(let path):
      "\(path) is no library of Kamerlezer and is left as it is; name another file with --library."
    case .damaged(let path):
      "The library \(path) is damaged and is left as it is; move it away and import the letters anew, "
        + "or save what can be read with: sqlite3 '\(path)' .recover"
    case .newer(let path):
      "The library \(path) was made by a later version of Kamerlezer; use that version, or name another "
        + "file with --library."
    case .readOnly(let path): "The library \(path) can only be read; name another file with --library."
    case .diskFull(let path):
      "The disk is full; the library \(path) keeps all that was added before. Make room and go on."
    case .busy(let path): "Another program is writing to the library \(path); try again when it is done."
    case .notUsable(let path, let reason): "The library \(path) could not be used (\(reason))."
    }
  }

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
