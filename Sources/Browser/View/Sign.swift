import Letters
import Wording

/// Signs that stand for something, and what: the legend of the help.
public enum Sign {
  static let unread = "•"
  static let starred = "*"
  static let held = "●"
  static let notHeld = "○"
  static let address = "↗"
  static let promise = "»"
  static let recall = "«"
  static let note = "✎"

  /// «–2 p.»: so many pages are missing.
  static func missing(_ pages: Int) -> String { "–\(pages) p." }

  /// For the kind of letter; a plain letter has none.
  static func of(_ kind: Letter.Kind) -> String {
    switch kind {
    case .answers: "?"
    case .motion: "M"
    case .report: "R"
    case .questions: "V"
    case .amendment: "A"
    case .bill: "W"
    case .minutes: "H"
    case .gazette: "S"
    case .other: "·"
    case .letter: " "
    }
  }

  private static func meaning(_ kind: Letter.Kind) -> Phrase? {
    switch kind {
    case .answers: .signAnswers
    case .motion: .signMotion
    case .report: .signReport
    case .questions: .signQuestions
    case .amendment: .signAmendment
    case .bill: .signBill
    case .minutes: .signMinutes
    case .gazette: .signGazette
    case .other: .signOther
    case .letter: nil
    }
  }

  public static let legend: [(sign: String, meaning: Phrase)] =
    [
      (unread, .signUnread), (starred, .signStarred), ("±2022-02", .signInferred), ("#wob", .signLabel),
      (missing(2), .signMissing),
    ] + Letter.Kind.allCases.compactMap { kind in meaning(kind).map { (of(kind), $0) } } + [
      (held, .signHere), (notHeld, .signNotHere), (address, .signAddress), (promise, .signPromise),
      (recall, .signRecall), (note, .signNote), ("⁷?", .signGuess),
    ]
}
