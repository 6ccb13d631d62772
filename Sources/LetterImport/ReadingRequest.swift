import LetterLibrary
import LetterSources

/// A file that is to be read for the library.
struct ReadingRequest: Sendable {
  let path: String
  /// Of its content when it was last read; the same content is not read again.
  let known: [UInt8]?

  /// Reads it here and now.
  func read() throws(SourceError) -> Reading {
    let bytes = try LetterReader.bytes(at: path)
    let hash = ContentHash.hash(bytes)
    guard hash != known else { return Reading(letter: nil, bytes: bytes.count) }
    let letter = try LetterReader.letter(bytes, from: path)
    return Reading(letter: PreparedLetter(letter, hash: hash), bytes: bytes.count)
  }
}

/// What came of reading a file.
struct Reading: Sendable {
  /// Nil when it is as it was.
  let letter: PreparedLetter?
  /// Of the file.
  let bytes: Int
}

// MARK: Between processes

extension ReadingRequest {
  var message: [UInt8] {
    let known = known ?? []
    return [UInt8(truncatingIfNeeded: known.count)] + known + Array(path.utf8)
  }

  init?(message: [UInt8]) {
    guard let count = message.first.map(Int.init), message.count > count else { return nil }
    known = count == 0 ? nil : Array(message[1...count])
    path = String(decoding: message[(count + 1)...], as: UTF8.self)
  }
}
