import FoundationEssentials
import Letters
import Screen
import Wording

/// The forms that a letter can be taken out in.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  case markdown, text, json, bibtex, ris, csl

  /// A letter in the form, with a line end at its end.
  /// - Parameters:
  ///   - number: of the letter among several in one document, from 1: notes of each have keys of their own.
  ///   - width: columns of plain text.
  /// - Throws: `EncodingError`, for what JSON cannot say.
  public func document(of letter: Letter, number: Int = 1, width: Int, language: Language = .english) throws
    -> String
  {
    switch self {
    case .markdown: Markdown.document(letter, number: number)
    case .text: LetterPage.plainText(letter, width: width, language: language).joined(separator: "\n") + "\n"
    case .json: String(decoding: letter.json, as: UTF8.self) + "\n"
    case .bibtex: Bibliography.bibtex(letter)
    case .ris: Bibliography.ris(letter)
    case .csl: try "[" + Self.line(Bibliography.Item(letter)).dropLast() + "]\n"
    }
  }

  /// One line of JSON, keys in the order of the alphabet.
  public static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Safety.escaped(json: String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  var name: Phrase {
    switch self {
    case .markdown: .formatMarkdown
    case .text: .formatText
    case .json: .formatJSON
    case .bibtex: .formatBibTeX
    case .ris: .formatRIS
    case .csl: .formatCSL
    }
  }

  private var ending: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .json: "json"
    case .bibtex: "bib"
    case .ris: "ris"
    case .csl: "csl.json"
    }
  }

  /// A name for the file: `kst-29911-433.md`.
  func fileName(of letter: Letter) -> String {
    let name =
      letter.kamerstuk ?? letter.caseNumber ?? letter.ourReference ?? letter.date?.description ?? "brief"
    let safe = name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) ? $0 : "-" }
    return String(safe.prefix(80)) + "." + ending
  }
}
