import LetterLibrary
import Letters
import Screen

/// What the reader wrote about a page: labels, and notes with the places where they stand.
struct OwnOfPage: Sendable, Hashable {
  var labels: [String] = []
  var notes: [OwnNote] = []

  init() {}

  init(_ source: PageSource, _ library: Library) {
    switch source {
    case .letter(let letter), .source(let letter):
      labels = library.labels(of: letter)
      notes = library.notes(of: letter)
    case .ownNotes:
      labels = library.labels.map { "\($0.name) \($0.count)" }
      notes = library.allNotes
    case .absent, .dossier, .promises, .person, .motion, .absentMotion, .news: break
    }
  }

  /// Each note with the block that it stands below: one whose words are gone stands at the beginning.
  func places(in letter: Letter) -> [(block: Int?, note: OwnNote)] {
    notes.map { ($0.passage.block(in: letter.blocks), $0) }
  }
}
