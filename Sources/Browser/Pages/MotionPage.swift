import LetterLibrary
import Letters
import Screen
import Wording

/// The page of a motion, held or not: what it asks, who moved it, how it ended, and the letters that speak of it.
enum MotionPage {
  /// A motion that is held.
  static func make(
    _ id: LetterID, _ library: Library, width: Int, language: Language, asking: RecordAsking
  ) -> Page {
    var setter = PageSetter(width: width)
    guard let row = library.row(id), let motion = library.letter(id) else {
      return Page(
        source: .motion(id), title: language.say(.letterGone), lines: setter.lines, links: setter.links)
    }
    setter.addHeading(row.title)
    setter.add("\(language.date(row)) · \(row.name)")
    let movers = motion.movers.map { $0.name + ($0.party.map { " (\($0))" } ?? "") }
    for (mover, written) in zip(motion.movers, movers) {
      setter.addLink(written, to: .page(.person(mover.name)))
    }
    setter.addBlank()
    for block in motion.blocks where block.kind == .paragraph && block.text.hasPrefix("verzoekt") {
      setter.add(block.text)
    }
    setter.addLink(language.say(.wholeMotion), to: .place(id, nil))
    if let target = row.kamerstuk { setter.addRecord(of: target, library, language, asking) }
    setter.addSpeaking(MotionSpeakers(held: row, library), language)
    return Page(source: .motion(id), title: row.title, lines: setter.lines, links: setter.links)
  }

  /// A motion that is not here, by its identifier.
  static func make(
    absent target: String, _ library: Library, width: Int, language: Language, asking: RecordAsking
  ) -> Page {
    var setter = PageSetter(width: width)
    let name = PaperName.spoken(.kamerstuk, target)
    setter.addHeading(library.motionRecord(target)?.record.title ?? name)
    setter.add("\(name) · \(language.say(.motionNotHeld))")
    if asking.isPossible { setter.addLink(language.say(.fetchPaper), to: .fetch(.kamerstuk, target)) }
    setter.addRecord(of: target, library, language, asking)
    setter.addSpeaking(MotionSpeakers(absent: target, library), language)
    return Page(
      source: .absentMotion(target), title: language.say(.titleNotHeld, name), lines: setter.lines,
      links: setter.links)
  }
}

/// The letters that speak of a motion: those that say how it is carried out, and the others.
struct MotionSpeakers {
  /// A sentence of a letter that cites the motion by its number, or calls it by its movers.
  struct Place {
    let row: LetterRow
    let anchor: Anchor
    let sentence: String
    let isByName: Bool
  }

  /// Places that are looked at.
  private static let most = 200
  let carryingOut: [Place]
  let others: [Place]

  init(held row: LetterRow, _ library: Library) {
    let named = library.mentions(ofMotion: row.id).map { place in
      Place(
        row: place.row, anchor: Anchor(block: place.mention.block, offset: place.mention.offset),
        sentence: place.sentence, isByName: true)
    }
    self.init(named + Self.citing(.letter(row.id), library))
  }

  init(absent target: String, _ library: Library) { self.init(Self.citing(.paper(target), library)) }

  private init(_ places: [Place]) {
    let sorted = places.sorted { $0.row.id > $1.row.id }
    carryingOut = sorted.filter { MotionHandling.tells($0.sentence) }
    others = sorted.filter { !MotionHandling.tells($0.sentence) }
  }

  var all: [Place] { carryingOut + others }

  private static func citing(_ cited: Cited, _ library: Library) -> [Place] {
    library.citing(cited, in: 0..<most).map { place in
      Place(
        row: place.row, anchor: Anchor(block: place.block, offset: place.offset), sentence: place.sentence,
        isByName: false)
    }
  }
}

extension PageSetter {
  fileprivate mutating func addSpeaking(_ speakers: MotionSpeakers, _ language: Language) {
    add(speakers.carryingOut, under: language.say(.carriedOut), language)
    let cited = speakers.others.filter { !$0.isByName }
    let heading =
      cited.isEmpty && speakers.all.isEmpty
      ? language.say(.citedNowhere)
      : language.say(cited.count, one: .citedInOnePlace, many: .citedInPlaces)
    if !cited.isEmpty || speakers.all.isEmpty {
      addBlank()
      addHeading(heading)
      for place in cited { add(place, language) }
    }
    add(speakers.others.filter(\.isByName), under: language.say(.motionByName), language)
  }

  private mutating func add(_ places: [MotionSpeakers.Place], under heading: String, _ language: Language) {
    guard !places.isEmpty else { return }
    addBlank()
    addHeading(heading)
    for place in places { add(place, language) }
  }

  private mutating func add(_ place: MotionSpeakers.Place, _ language: Language) {
    addBlank()
    addLink("\(language.summary(place.row)) \(place.row.title)", to: .place(place.row.id, place.anchor))
    add(place.sentence)
  }
}
