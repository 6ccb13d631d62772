import Letters
import Wording

/// What references are shown under: the dossier of a paper, else the kind of thing that is cited.
enum ReferenceGroup: Hashable {
  /// What was sent along with the letter.
  case attachments
  case dossier(String)
  case cases, handelingen, gazettes, courts, europe, letters, laws, addresses

  init(_ reference: Reference) {
    if let dossier = PaperName.dossier(of: reference.kind, reference.target) {
      self = .dossier(dossier)
      return
    }
    self =
      switch reference.kind {
      case .zaak, .aanhangsel, .kamerstuk, .dossier: .cases
      case .handelingen: .handelingen
      case .stcrt, .stb: .gazettes
      case .ecli: .courts
      case .eu: .europe
      case .letter: .letters
      case .law: .laws
      case .url: .addresses
      }
  }

  /// Dossiers stay in the order of the text, before all else.
  var rank: Int {
    switch self {
    case .attachments: -1
    case .dossier: 0
    case .cases: 1
    case .letters: 2
    case .handelingen: 3
    case .gazettes: 4
    case .courts: 5
    case .europe: 6
    case .laws: 7
    case .addresses: 8
    }
  }

  func name(_ language: Language) -> String {
    switch self {
    case .attachments: language.say(.attachments)
    case .dossier(let number): PaperName.spoken(.dossier, DocumentID.dossier(number).spelling)
    case .cases: language.say(.groupCases)
    case .handelingen: "Handelingen"
    case .gazettes: language.say(.groupGazettes)
    case .courts: language.say(.groupCourts)
    case .europe: language.say(.groupEurope)
    case .letters: language.say(.groupLetters)
    case .laws: language.say(.groupLaws)
    case .addresses: language.say(.groupAddresses)
    }
  }
}
