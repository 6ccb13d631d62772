/// What is cited or fetched, and the key of the citation graph: a paper, a dossier, a case, a decision, an address.
/// Its canonical spelling is that of the official publications (IDENTIFIERS.md).
public enum DocumentID: Sendable, Hashable {
  /// `kst-29911-433`, `kst-36600-VII-12`: a paper of a dossier, whose addition is part of its number.
  case kamerstuk(dossier: String, number: String)
  /// `dossier-29911`
  case dossier(String)
  /// `ah-tk-20222023-456`: a printed answer to Kamervragen.
  case aanhangsel(Chamber, Vergaderjaar, number: String)
  /// `h-tk-20102011-108-5`; before 2011 there is no item.
  case handelingen(Chamber, Vergaderjaar, number: String, item: String?)
  /// `stcrt-2023-22687`
  case gazette(Gazette, year: String, number: String)
  /// `2022Z18766`, a case of the Tweede Kamer's own register.
  case zaak(String)
  /// `2021D36593`, a document of that register.
  case document(String)
  /// `ECLI:NL:GHDHA:2023:1818`
  case decision(String)
  /// `COM(2023)641`, `32016R0679`
  case european(String)
  /// An address, as it is written.
  case address(String)
  /// `letter-2022-10-04`: a letter that is cited by its day alone.
  case letter(CalendarDate)
  /// What its name alone tells: `kst-1268678`, `blg-1007826`, of no dossier and no year.
  case named(Reference.Kind, String)

  public enum Gazette: String, Sendable, Hashable, CaseIterable {
    case staatscourant = "stcrt"
    case staatsblad = "stb"
    case tractatenblad = "trb"

    var name: String {
      switch self {
      case .staatscourant: "Staatscourant"
      case .staatsblad: "Staatsblad"
      case .tractatenblad: "Tractatenblad"
      }
    }
  }

  /// As the contract counts kinds.
  public var kind: Reference.Kind {
    switch self {
    case .kamerstuk: .kamerstuk
    case .dossier: .dossier
    case .aanhangsel: .aanhangsel
    case .handelingen: .handelingen
    case .gazette(.staatscourant, _, _): .stcrt
    case .gazette: .stb
    case .zaak, .document: .zaak
    case .decision: .ecli
    case .european: .eu
    case .address: .url
    case .letter: .letter
    case .named(let kind, _): kind
    }
  }

  /// The canonical spelling; ``init(canonical:)`` reads it back.
  public var spelling: String {
    switch self {
    case .kamerstuk(let dossier, let number): Series.kamerstuk.joined(dossier, number)
    case .dossier(let number): Series.dossier.joined(number)
    case .aanhangsel(let chamber, let year, let number):
      Series.aanhangsel.joined(chamber.code, year.identifier, number)
    case .handelingen(let chamber, let year, let number, let item):
      Series.handelingen.joined([chamber.code, year.identifier, number] + (item.map { [$0] } ?? []))
    case .gazette(let gazette, let year, let number): "\(gazette.rawValue)-\(year)-\(number)"
    case .letter(let date): Series.letter.joined(date.description)
    case .zaak(let name), .document(let name), .decision(let name), .european(let name), .address(let name),
      .named(_, let name):
      name
    }
  }

  /// Of a paper or of the dossier itself: `29911`, `36600-VII`.
  public var dossierNumber: String? {
    switch self {
    case .kamerstuk(let dossier, _), .dossier(let dossier): dossier
    default: nil
    }
  }

  /// What the names of all papers of a dossier begin with: `kst-29911-`.
  public static func beginning(ofPapersIn dossier: String) -> String { Series.kamerstuk.joined(dossier, "") }

  /// How the names of official series begin.
  enum Series: String, CaseIterable {
    case kamerstuk = "kst"
    case dossier, letter
    case aanhangsel = "ah"
    case handelingen = "h"
    case attachment = "blg"
    case question = "kv"
    case staatscourant = "stcrt"
    case staatsblad = "stb"
    case tractatenblad = "trb"

    func joined(_ parts: String...) -> String { joined(parts) }

    func joined(_ parts: [String]) -> String { ([rawValue] + parts).joined(separator: "-") }

    var kind: Reference.Kind {
      switch self {
      case .kamerstuk, .attachment: .kamerstuk
      case .dossier: .dossier
      case .letter: .letter
      case .aanhangsel, .question: .aanhangsel
      case .handelingen: .handelingen
      case .staatscourant: .stcrt
      case .staatsblad, .tractatenblad: .stb
      }
    }
  }
}
