import LetterLibrary
import Letters
import Screen
import Wording

/// The page of a motion that is held: what it asks, who moved it, and the letters that speak of it.
enum MotionPage {
  static func make(_ id: LetterID, _ library: Library, width: Int, language: Language) -> Page {
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
    setter.addMentions(library.mentions(ofMotion: id), language)
    if let target = row.kamerstuk {
      setter.addBlank()
      setter.addCiting(target, library, language)
    }
    return Page(source: .motion(id), title: row.title, lines: setter.lines, links: setter.links)
  }
}

extension PageSetter {
  /// Letters that call the motion by its movers; that they mean this one was worked out.
  fileprivate mutating func addMentions(_ mentions: [MentioningPlace], _ language: Language) {
    guard !mentions.isEmpty else { return }
    addBlank()
    addHeading(language.say(.motionByName))
    for place in mentions {
      addBlank()
      addLink(
        "\(language.summary(place.row)) \(place.row.title)",
        to: .place(place.row.id, Anchor(block: place.mention.block, offset: place.mention.offset)))
      add(place.sentence)
    }
  }
}
