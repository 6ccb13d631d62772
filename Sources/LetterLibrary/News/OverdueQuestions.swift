import GRDB
import Letters

/// Questions of a case, and what the library has of their answer.
public struct CaseState: Sendable, Hashable {
  /// `2022Z18766`
  public let number: String
  /// The day on which the questions were sent in; nil when the library does not know it.
  public let askedOn: CalendarDate?
  public let answer: LetterRow?

  /// Days that a minister has for an answer: three weeks (Reglement van Orde van de Tweede Kamer, article 12.3).
  public static let daysToAnswer = 21

  /// The last day for an answer.
  public var due: CalendarDate? {
    askedOn.flatMap { CalendarDate(dayNumber: $0.dayNumber + Self.daysToAnswer) }
  }

  /// No answer is here, and the time for it is over.
  public func isOverdue(on today: CalendarDate) -> Bool {
    answer == nil && due.map { today > $0 } ?? false
  }
}

extension Library {
  /// What the library knows of a case; nil when it has nothing of it.
  public func state(ofCase number: String) -> CaseState? {
    let papers: [(Int, String, Int?)] = read(otherwise: []) { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT letters.id, letters.kind, letters.date FROM papers JOIN holdings ON holdings.paper = papers.id
          JOIN letters ON letters.id = holdings.letter WHERE papers.target = ? ORDER BY letters.id
          """, arguments: [number]
      ).map { (try $0.value(0), try $0.value(1), try $0.value(2)) }
    }
    guard !papers.isEmpty else { return nil }
    let answer = papers.last { $0.1 == Letter.Kind.answers.rawValue }.map(\.0)
    let questions = papers.first { $0.1 == Letter.Kind.questions.rawValue }
    let asked =
      answer.flatMap { letter(LetterID($0))?.askedOn } ?? questions?.2.flatMap(CalendarDate.init(dayNumber:))
    return CaseState(number: number, askedOn: asked, answer: answer.flatMap { row(LetterID($0)) })
  }
}
