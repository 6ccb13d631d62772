import LetterLibrary
import Letters

extension ManualTopic {
  static var queryBlocks: [ManualBlock] {
    [
      .paragraph(
        """
        One language for the browser's filter line and search, and for commands. Letters must fit all parts. A \
        comma parts several values, of which one is enough; - before any part excludes it. Case, accents and \
        signs do not matter. Footnotes are searched with the text.
        """),
      .rows(words + Field.allCases.flatMap(\.manualRows)),
      .paragraph("Fields and values have Dutch names too:"),
      .rows(
        Field.allCases.filter { $0 != .words }.map { field in
          let values = zip(field.fixedValues(inDutch: true), field.fixedValues(inDutch: false))
          let named = values.filter { $0 != $1 }.map { "\($0) (\($1))" }.joined(separator: ", ")
          return (field.dutchName + ":", "\(field.rawValue):" + (named.isEmpty ? "" : " \(named)"))
        }),
      .example("minister:grapperhaus,dekker -date:2020 \"georganiseerde criminaliteit\""),
    ]
  }

  private static let words = [
    (
      term: "drugs",
      meaning:
        "words that begin so, drugscriminaliteit as well; of three letters or fewer only the word itself"
    ),
    (term: "\"de wet\"", meaning: "the word or the phrase as it stands"),
    (term: "begin*", meaning: "whatever begins so"),
    (term: "a OR b, (a b) OR c", meaning: "either; both of a group"),
    (term: "NEAR(a b, 5)", meaning: "no more than five words apart; ten without a number"),
  ]
}

extension Field {
  /// Examples of the field, each with what it finds. A field without a row does not compile.
  fileprivate var manualRows: [(term: String, meaning: String)] {
    switch self {
    case .minister:
      [("minister:yesilgoz", "letters signed by a person, under any spelling or part of the name")]
    case .office: [("office:rechtsbescherming", "signed in an office")]
    case .ministry: [("ministry:justitie, ministry:BZK", "of a ministry, through its changes of name")]
    case .date:
      [
        ("date:2022, date:2022-11", "of a time; a letter whose date is inferred when it may be of it"),
        ("date:2021..2023", "of a span of time; either end may be left out: date:..2022-06-30"),
        ("date:\"nov 2022\"", "of a month, by its name"),
        ("date:undated", "without a date that the letter states"),
      ]
    case .dossier: [("dossier:29911", "of a dossier with all its chapters; dossier:36600-VII is one of them")]
    case .kind:
      [
        (
          "kind:answers",
          "of a kind: " + Letter.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        )
      ]
    case .asker: [("asker:kuik", "answers to the questions of a member")]
    case .person: [("person:sneller", "whatever a person signed, asked or moved")]
    case .party: [("party:CDA", "answers to the questions of a party's members")]
    case .cites: [("cites:29911-365, cites:29911", "letters that cite a paper, or any paper of a dossier")]
    case .citedBy: [("cited-by:29911-433", "letters that a letter cites")]
    case .is: [("is:starred", "letters with a star; also is:unread, is:read, is:undated")]
    case .has:
      [
        ("has:missing-pages", "letters of which pages are missing"),
        ("has:commitment", "letters that promise the Kamer something"),
        ("has:note", "letters at which you wrote a note of your own"),
      ]
    case .due: [("due:2024-12, due:..2024-12", "letters with a promise whose last day is in a time")]
    case .label: [("label:wob", "letters to which you gave a label of your own")]
    case .words: []
    }
  }
}
