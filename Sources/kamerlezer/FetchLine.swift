import FoundationEssentials

/// What a fetch says to a program that waits for it: a line of JSON for each document, and for whatever went wrong.
struct FetchLine: Codable, Hashable {
  /// `kst-29911-433`
  var document: String?
  /// What became of it: `new`, `renewed`, `unchanged`, `held`, `failed`.
  var outcome: String?
  /// Of a document that is being fetched: which one it is, and of how many.
  var number: Int?
  var total: Int?
  /// Where it is.
  var file: String?
  /// A sentence on what is wrong, and what to do.
  var problem: String?

  /// One line, with its end.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = (try? encoder.encode(self)) ?? Data("{}".utf8)
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }

  private struct LetterLine: Decodable {
    struct Letter: Decodable {}
    let letter: Letter
  }

  /// How many lines tell of a letter.
  static func countOfLetters(in bytes: [UInt8]) -> Int {
    bytes.split(separator: UInt8(ascii: "\n")).count {
      (try? JSONDecoder().decode(LetterLine.self, from: Data($0))) != nil
    }
  }

  /// The lines of a text; what is none is passed over.
  static func lines(of bytes: [UInt8]) -> [FetchLine] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap {
      try? JSONDecoder().decode(FetchLine.self, from: Data($0))
    }
  }
}
