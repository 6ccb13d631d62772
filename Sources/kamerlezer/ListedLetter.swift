import LetterLibrary
import Letters
import Wording

/// A row of the list as commands print it.
struct ListedLetter: Encodable {
  let id: String
  let path: String
  let kind: Letter.Kind
  let date: CalendarDate?
  let dateEarliest: CalendarDate?
  let title: String
  let ministers: [String]
  let kamerstuk: String?
  let caseNumber: String?
  let dossier: String?
  let isStarred: Bool

  init(_ row: LetterRow) {
    id = row.name
    path = row.path
    kind = row.kind
    date = row.date
    dateEarliest = row.dateEarliest
    title = row.title
    ministers = row.ministers.map(\.name)
    kamerstuk = row.kamerstuk
    caseNumber = row.caseNumber
    dossier = row.dossier
    isStarred = row.isStarred
  }

  /// «2023-12-15  D. Yeşilgöz-Zegerius  letter  kst-29911-433  Bestrijding georganiseerde criminaliteit», with
  /// tabs between.
  static func line(_ row: LetterRow) -> [StandardOutput.Piece] {
    let names = row.ministers.map(\.name).joined(separator: ", ")
    let before = [date(row), names.isEmpty ? "-" : names, row.kind.rawValue].map(Printed.plain)
    return [
      .plain(before.joined(separator: "\t") + "\t"), name(of: row),
      .plain("\t\(Printed.plain(row.title))\n"),
    ]
  }

  /// Leads to the official page of the paper, else of the case.
  private static func name(of row: LetterRow) -> StandardOutput.Piece {
    let named = [row.kamerstuk, row.caseNumber].compactMap { $0.flatMap(DocumentID.init(canonical:)) }
    let address = named.compactMap(\.address).first
    let name = Printed.plain(row.name)
    return address.map { .linked(name, address: $0) } ?? .plain(name)
  }

  static func date(_ row: LetterRow) -> String { Language.own.date(row) }
}
