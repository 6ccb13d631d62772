import GRDB
import Letters

/// Which of several files of one paper is read best.
enum PaperForm {
  /// By ending, the best first: official XML says what its parts are, a torn text says least.
  private static let endings = ["xml", "docx", "html", "htm", "md", "odt", "pdf", "txt"]

  /// The less, the better.
  static func rank(_ path: String) -> Int {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return endings.firstIndex(of: ending) ?? endings.count
  }

  /// Orders a letter's places, the one that it was read from first.
  static let order = "lower(substr(path, -4)) <> '.xml', path"
}

extension BatchWriter {
  /// Another form of a paper that is held is no letter of its own: the better form stays, and takes from the other what
  /// it does not say. False when no such paper is held, or by this file alone.
  /// - Parameter before: the letter that stood in the file until now.
  func mergeForms(_ reading: PreparedLetter, at place: Place, instead before: Int? = nil) throws -> Bool {
    guard let paper = reading.letter.kamerstuk, let held = try before ?? holder(of: paper),
      let path = try path(of: held, beside: place.path)
    else { return false }
    let new = try LetterArchive.letter(from: reading.archive)
    let old = try letter(held)
    guard new.isSamePaper(as: old) else { return false }
    if PaperForm.rank(place.path) < PaperForm.rank(path) {
      let merged = PreparedLetter(new.filled(from: old), hash: reading.hash)
      try put(place, letter: try replace(held, with: merged))
    } else {
      let merged = old.filled(from: new)
      let letter =
        merged == old ? held : try replace(held, with: PreparedLetter(merged, hash: try hash(of: held)))
      try put(place, letter: letter)
    }
    return true
  }

  /// The best of a letter's other files.
  private func path(of letter: Int, beside path: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT path FROM places WHERE letter = ? AND path <> ? ORDER BY \(PaperForm.order) LIMIT 1"),
      arguments: [letter, path])
  }

  private func letter(_ id: Int) throws -> Letter {
    let archive = try Blob.fetchOne(
      db.cachedStatement(sql: "SELECT archive FROM contents WHERE letter = ?"), arguments: [id])
    return try LetterArchive.letter(from: archive?.bytes ?? [])
  }

  private func hash(of letter: Int) throws -> [UInt8] {
    try Blob.fetchOne(db.cachedStatement(sql: "SELECT hash FROM letters WHERE id = ?"), arguments: [letter])?
      .bytes
      ?? []
  }
}
