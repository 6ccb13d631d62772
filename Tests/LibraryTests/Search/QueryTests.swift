import Letters
import TestSupport
import Testing
import Wording

@testable import LetterLibrary

@Suite("The query language")
struct QueryTests {
  /// A query, and what it is read as: fields by their conditions, words by the index's expression.
  private static let words: [(String, String)] = [
    ("drugs", "\"drugs\" *"), ("wet", "\"wet\""), ("EU", "\"eu\""), ("wet*", "\"wet\" *"),
    ("\"wet\"", "\"wet\""), ("Yeşilgöz", "\"yesilgoz\" *"), ("JenV-brief", "\"jenv brief\" *"),
    ("drugs haven", "(\"drugs\" *) AND (\"haven\" *)"),
    ("drugs -haven", "((\"drugs\" *)) NOT ((\"haven\" *))"),
    ("drugs OR wapens", "(\"drugs\" *) OR (\"wapens\" *)"),
    ("haven drugs OR wapens", "(\"haven\" *) AND ((\"drugs\" *) OR (\"wapens\" *))"),
    ("\"georganiseerde criminaliteit\"", "\"georganiseerde criminaliteit\""),
    ("“georganiseerde crim”*", "\"georganiseerde crim\" *"), ("«de wet»", "\"de wet\""),
    ("NEAR(drugs haven)", "NEAR(\"drugs\" \"haven\", 10)"),
    ("NEAR(drugs \"vrije haven\", 3)", "NEAR(\"drugs\" \"vrije haven\", 3)"),
    ("(drugs haven) OR wapens", "((\"drugs\" *) AND (\"haven\" *)) OR (\"wapens\" *)"),
    ("http://www.om.nl", "\"http www om nl\""), ("3,5", "\"3 5\""),
  ]

  @Test("Words become what the index is asked", arguments: words)
  func wordsAreRead(_ row: (String, String)) throws {
    #expect(try Query(parsing: row.0).words?.match == row.1)
  }

  @Test("A word that is still being typed may go on; one of three letters is whole when it is done")
  func unfinishedWordsGoOn() throws {
    #expect(try Query(parsing: "de wet", isUnfinished: true).words?.match == "(\"de\") AND (\"wet\" *)")
    #expect(try Query(parsing: "de wet ", isUnfinished: true).words?.match == "(\"de\") AND (\"wet\")")
    #expect(try Query(parsing: "drugs OR", isUnfinished: true).words?.match == "\"drugs\" *")
  }

  private static let fields: [(String, Query.Condition)] = [
    ("minister:yeşilgöz", .minister(["yeşilgöz"])), ("minister:a,b", .minister(["a", "b"])),
    ("minister:\"de jonge\"", .minister(["de jonge"])),
    ("minister:\"de jonge\",kaag", .minister(["de jonge", "kaag"])),
    ("ministry:JenV", .ministry(["JenV"])), ("kind:answers,motie", .kind([.answers, .motion])),
    ("dossier:\"29 911\"", .dossier(["29911"])), ("dossier:36600-vii", .dossier(["36600-VII"])),
    ("cites:29911-365", .cites(["kst-29911-365"])), ("cites:kst-29911-365", .cites(["kst-29911-365"])),
    ("cites:29911", .cites(["dossier-29911"])), ("cites:2022Z18766", .cites(["2022Z18766"])),
    ("cites:\"Kamerstuk 29 911, nr. 365\"", .cites(["kst-29911-365"])),
    ("cited-by:29911-433", .citedBy(["kst-29911-433"])), ("is:starred,unread", .state([.starred, .unread])),
    ("has:missing-pages", .state([.missingPages])), ("Minister:x", .minister(["x"])),
  ]

  @Test("Fields are read", arguments: fields)
  func fieldsAreRead(_ row: (String, Query.Condition)) throws {
    let query = try Query(parsing: row.0)
    #expect(query.clauses.map(\.condition) == [row.1])
    let excluded = try Query(parsing: "-" + row.0)
    #expect(excluded.clauses.map(\.condition) == [row.1])
    #expect(excluded.clauses.map(\.isExcluded) == [true])
  }

  /// A text, the word that is wrong, and a part of what was expected there.
  private static let errors: [(String, String, String)] = [
    ("minster:yesilgoz", "minster:yesilgoz", "one of minister:, office:"),
    ("drugs minister:", "minister:", "a name, such as minister:yesilgoz"),
    ("date:morgen", "date:morgen", "a date, such as date:2022"),
    ("kind:gedicht", "kind:gedicht", "kind:answers"),
    ("dossier:abc", "dossier:abc", "dossier:29911"), ("cites:nonsens", "cites:nonsens", "cites:29911-365"),
    ("is:blue", "is:blue", "is:starred"), ("is:missing-pages", "is:missing-pages", "is:starred"),
    ("has:wings", "has:wings", "has:missing-pages"), ("OR drugs", "OR", "a word before OR"),
    ("drugs OR", "", "a word after OR"), ("drugs OR minister:x", "minister:x", "minister:a,b"),
    ("(drugs", "", "a closing bracket"), ("drugs)", ")", "an opening bracket"),
    ("(drugs minister:x)", "minister:x", "fields stand outside"),
    ("NEAR(drugs)", "NEAR(", "two words or more"),
    ("🙂", "🙂", "a word"), ("% *", "%", "a word"),
    (String(repeating: "(", count: 60) + "a", "(", "fewer brackets"),
    (
      "minister:" + Array(repeating: "x", count: 300).joined(separator: ","),
      "minister:" + Array(repeating: "x", count: 300).joined(separator: ","), "at most 200 values"
    ),
    ("NEAR(drugs haven", "", "a closing bracket"), ("-drugs OR haven", "OR", "without -"),
  ]

  @Test("An error names the word and what was expected there", arguments: errors)
  func errorsNameTheWord(_ row: (String, String, String)) throws {
    let error = try #require(throws: QueryError.self) { try Query(parsing: row.0) }
    #expect(error.word == row.1)
    #expect(Language.english.sentence(error).contains(row.2), "\(error.expected)")
    #expect(Array(row.0)[error.place].elementsEqual(error.word))
  }

  @Test("What a query says of itself is read back as the same query")
  func descriptionsAreReadBack() throws {
    for (text, _) in Self.fields {
      let query = try Query(parsing: text + " drugs OR wapens -\"de haven\"")
      #expect(try Query(parsing: query.description) == query)
    }
  }

  @Test("Any text is a query or an error that points into it", arguments: 0..<200)
  func anyTextIsSafe(_ seed: Int) {
    var random = SeededRandom(seed)
    let pieces = [
      "minister:", "\"", "-", "OR", "NEAR(", ")", "(", "drugs", "*", ",", ":", " ", "date:", "2022", "é",
      "kind:",
      "“", "»", "\u{0}", "'", ";", "%", "3",
    ]
    let text = (0..<random.below(12)).map { _ in pieces[random.below(pieces.count)] }.joined()
    for isUnfinished in [true, false] {
      do {
        _ = try Query(parsing: text, isUnfinished: isUnfinished)
      } catch {
        #expect(error.place.lowerBound >= 0 && error.place.upperBound <= text.count)
      }
    }
  }
}
