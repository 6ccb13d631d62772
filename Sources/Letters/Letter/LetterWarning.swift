/// What a reader of a letter should know. The contract has each as an English sentence.
public enum LetterWarning: Sendable, Hashable {
  /// Numbers as printed, and how many pages the source counts.
  case missingPages([ClosedRange<Int>], of: Int?)
  case markWithoutFootnote(label: String)
  case footnoteWithoutMark(label: String)
  /// Read as Windows-1252.
  case notUTF8
  /// Of a PDF, counted from 1: blank, or pictures of text.
  case pagesWithoutText([Int])

  private static let missing = "Missing pages: "
  private static let mark = "Mark "
  private static let footnote = "Footnote "
  private static let withoutFootnote = " has no footnote in the file."
  private static let withoutMark = " has no mark in the text."
  private static let empty = "Pages without text, perhaps pictures: "
  private static let encoding = "The file is not UTF-8; it was read as Windows-1252."

  public var sentence: String {
    switch self {
    case .missingPages(let pages, let total):
      Self.missing + pages.flatMap(Array.init).map(String.init).joined(separator: ", ")
        + (total.map { " of \($0)" } ?? "") + "."
    case .markWithoutFootnote(let label): Self.mark + label + Self.withoutFootnote
    case .footnoteWithoutMark(let label): Self.footnote + label + Self.withoutMark
    case .notUTF8: Self.encoding
    case .pagesWithoutText(let pages): Self.empty + pages.map(String.init).joined(separator: ", ") + "."
    }
  }

  var isAboutFootnotes: Bool {
    switch self {
    case .markWithoutFootnote, .footnoteWithoutMark: true
    case .missingPages, .notUTF8, .pagesWithoutText: false
    }
  }

  /// What a sentence of the contract says; nil for one that is none of these.
  public init?(sentence: String) {
    if sentence == Self.encoding {
      self = .notUTF8
    } else if let label = Self.part(of: sentence, between: Self.mark, Self.withoutFootnote) {
      self = .markWithoutFootnote(label: label)
    } else if let label = Self.part(of: sentence, between: Self.footnote, Self.withoutMark) {
      self = .footnoteWithoutMark(label: label)
    } else if let pages = Self.part(of: sentence, between: Self.empty, ".") {
      self = .pagesWithoutText(pages.split(separator: ", ").compactMap { Int($0) })
    } else if let pages = Self.part(of: sentence, between: Self.missing, ".") {
      let parts = pages.split(separator: " of ")
      var count = PageCount(total: parts.count > 1 ? Int(parts[1]) : nil)
      for number in parts[0].split(separator: ", ").compactMap({ Int($0) }) {
        count.add(missing: number...number)
      }
      self = .missingPages(count.missing, of: count.total)
    } else {
      return nil
    }
  }

  private static func part(of sentence: String, between start: String, _ end: String) -> String? {
    guard sentence.hasPrefix(start), sentence.hasSuffix(end), sentence.count > start.count + end.count else {
      return nil
    }
    return String(sentence.dropFirst(start.count).dropLast(end.count))
  }
}
