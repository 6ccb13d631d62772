import Browser
import LetterLibrary
import Letters

/// A new letter as `update` tells it.
struct NewsLine: Encodable {
  let letter: ListedLetter
  /// What it is here for, as followed.
  let follows: [String]
  /// The sentence that holds what a saved search looks for.
  let sentence: String?

  init(_ item: NewsItem, sentence: String?) {
    letter = ListedLetter(item.row)
    follows = item.follows
    self.sentence = sentence
  }

  /// Date, who, kind, name, title, why, sentence, with tabs between.
  var line: String {
    let date =
      letter.date?.description ?? letter.dateEarliest.map { "±" + $0.description.prefix(7) } ?? "undated"
    let who = letter.ministers.isEmpty ? "-" : letter.ministers.joined(separator: ", ")
    return [
      date, who, letter.kind.rawValue, letter.id, letter.title, follows.joined(separator: "; "),
      sentence ?? "-",
    ]
    .map(Printed.plain).joined(separator: "\t") + "\n"
  }

  /// The sentence of a letter that holds what its follows look for.
  static func sentence(of item: NewsItem, _ follows: [Follow], in library: Library) -> String? {
    guard let letter = library.letter(item.row.id) else { return nil }
    for case .search(let query) in follows where item.follows.contains(Follow.search(query).name) {
      if let sentence = query.words.flatMap({ HitFinder($0).sentence(in: letter) }) { return sentence }
    }
    return nil
  }
}

/// A followed case whose questions wait for their answer longer than they may.
struct OverdueLine: Encodable {
  let overdueCase: String
  let askedOn: CalendarDate?
  let due: CalendarDate?

  init(_ state: CaseState) {
    overdueCase = state.number
    askedOn = state.askedOn
    due = state.due
  }

  var line: String {
    say(.noAnswerHere, overdueCase, askedOn?.description ?? "-", due?.description ?? "-") + "\n"
  }
}

extension HitFinder {
  /// The sentence of a letter that holds most of what is looked for; a hit in the title is seen already.
  func sentence(in letter: Letter) -> String? {
    hits(in: letter, limit: 2).first { $0.place != .title }?.sentence
  }
}
