import LetterLibrary
import Letters
import Wording

/// The places that cite a page, as the reader wants them: sorted, and narrowed by what is typed.
struct CitedPlaces: Sendable {
  enum Order: Sendable, Hashable, CaseIterable {
    case newest, oldest, minister

    var phrase: Phrase {
      switch self {
      case .newest: .newestFirst
      case .oldest: .oldestFirst
      case .minister: .byMinister
      }
    }
  }

  var order = Order.newest
  /// What letter, minister or sentence must hold.
  var typed = ""
  private var known: Known?

  private struct Known: Sendable {
    let cited: Cited
    let most: Int
    let places: [CitingPlace]
  }

  /// Places, newest first, that are looked at where more than a screen of them is asked about.
  private static let mostLookedAt = 1000

  var isPlain: Bool { order == .newest && typed.isEmpty }

  /// Has the places looked up anew.
  mutating func renew() { known = nil }

  /// - Parameter most: of the places, while they are neither sorted nor narrowed.
  mutating func places(_ cited: Cited, most: Int, _ library: Library) -> [CitingPlace] {
    let most = isPlain ? most : max(most, Self.mostLookedAt)
    if known?.cited != cited || known?.most != most {
      known = Known(cited: cited, most: most, places: library.citing(cited, in: 0..<most))
    }
    return sorted((known?.places ?? []).filter(fits))
  }

  private func fits(_ place: CitingPlace) -> Bool {
    let wanted = Folding.fold(typed)
    guard !wanted.isEmpty else { return true }
    let names = place.row.ministers.map(\.name).joined(separator: " ")
    return Folding.fold("\(place.row.title) \(names) \(place.sentence)").contains(wanted)
  }

  private func sorted(_ places: [CitingPlace]) -> [CitingPlace] {
    switch order {
    case .newest: places
    case .oldest: places.reversed()
    case .minister:
      places.enumerated().sorted { (Self.name($0.element), $0.offset) < (Self.name($1.element), $1.offset) }
        .map(\.element)
    }
  }

  private static func name(_ place: CitingPlace) -> String {
    Folding.fold(place.row.ministers.first?.familyName ?? "")
  }
}
