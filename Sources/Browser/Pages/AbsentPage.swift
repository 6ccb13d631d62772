import LetterLibrary
import Letters
import Screen
import Wording

/// The page of a paper that is not held: what it is, its official address, its dossier, and who cites it here.
enum AbsentPage {
  static func make(
    _ kind: Reference.Kind, _ target: String, _ library: Library, width: Int, language: Language,
    canFetch: Bool
  ) -> Page {
    var setter = PageSetter(width: width)
    let name = PaperName.spoken(kind, target)
    setter.addHeading(name)
    setter.add(language.say(kind == .url ? .addressOutside : .paperNotHeld))
    if canFetch, kind.canBeFetched {
      setter.addBlank()
      setter.addLink(language.say(.fetchPaper), to: .fetch(kind, target))
    }
    if kind != .url, let address = DocumentID(kind: kind, spelling: target).address {
      setter.addBlank()
      setter.add(language.say(.officialPage))
      setter.add(address, style: Style(underlined: true))
    }
    if let dossier = PaperName.dossier(of: kind, target) {
      setter.addBlank()
      setter.addLink(
        PaperName.spoken(.dossier, DocumentID.dossier(dossier).spelling),
        to: .paper(.dossier, DocumentID.dossier(dossier).spelling, page: nil))
    }
    if kind == .kamerstuk, library.isCalledMotion(target) {
      setter.addBlank()
      setter.addLink(language.say(.asMotion), to: .page(.absentMotion(target)))
    }
    setter.addBlank()
    setter.addCiting(target, library, language)
    return Page(
      source: .absent(kind, target),
      title: kind == .url ? language.say(.address) : language.say(.titleNotHeld, name), lines: setter.lines,
      links: setter.links)
  }
}

extension Reference.Kind {
  /// Whether the sources have papers of this kind.
  var canBeFetched: Bool {
    switch self {
    case .kamerstuk, .aanhangsel, .handelingen, .stcrt, .stb, .zaak, .dossier: true
    case .ecli, .eu, .url, .letter, .law: false
    }
  }
}

extension Library {
  /// Places that are looked at, which cite a paper.
  private static let citingPlaces = 0..<20

  /// Whether a sentence here that cites a paper speaks of a motion.
  fileprivate func isCalledMotion(_ target: String) -> Bool {
    motionRecord(target) != nil
      || citing(.paper(target), in: Self.citingPlaces).contains {
        " \(Folding.fold($0.sentence))".contains(" motie")
      }
  }
}

extension PageSetter {
  /// Places that are shown at most; the drawer has the others.
  private static let mostCiting = 200

  /// Every letter here that cites a paper, with the sentence that does.
  mutating func addCiting(_ target: String, _ library: Library, _ language: Language) {
    let count = library.citingCount(.paper(target))
    addHeading(
      count == 0
        ? language.say(.citedNowhere) : language.say(count, one: .citedInOnePlace, many: .citedInPlaces))
    for place in library.citing(.paper(target), in: 0..<Self.mostCiting) {
      addBlank()
      addLink(
        "\(language.summary(place.row)) \(place.row.title)",
        to: .place(place.row.id, Anchor(block: place.block, offset: place.offset)))
      add(place.sentence)
    }
  }
}
