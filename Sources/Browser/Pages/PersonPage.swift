import LetterLibrary
import Letters
import Screen
import Wording

/// The page of a minister or a member of the Kamer: offices, letters, questions and motions by year, promises, and
/// which letters are cited most.
enum PersonPage {
  static func make(_ name: String, _ library: Library, width: Int, language: Language) -> Page {
    var setter = PageSetter(width: width)
    let facts = library.person(name)
    setter.addHeading(facts?.name ?? name)
    if let facts { setter.add(facts, language) } else { setter.add(language.say(.nothingOfPerson)) }
    return Page(source: .person(name), title: facts?.name ?? name, lines: setter.lines, links: setter.links)
  }
}

extension PageSetter {
  fileprivate mutating func add(_ facts: PersonFacts, _ language: Language) {
    for office in facts.offices {
      let days = [office.first, office.last].compactMap(\.self).map(\.description)
      add("\(office.name) · \(Array(Set(days)).sorted().joined(separator: " – "))")
    }
    let quoted = facts.name.contains(" ") ? "\"\(facts.name)\"" : facts.name
    if !facts.signed.isEmpty {
      addBlank()
      addLink(language.say(.promisesOf, facts.name), to: .page(.promises("minister:\(quoted)")))
    }
    addYears(facts.signed, .lettersByYear, "minister:\(quoted)", language)
    addYears(facts.asked, .questionsByYear, "asker:\(quoted)", language)
    addYears(facts.moved, .motionsByYear, "kind:motion person:\(quoted)", language)
    guard !facts.mostCited.isEmpty else { return }
    addBlank()
    addHeading(language.say(.mostCited))
    for row in facts.mostCited { addLink("\(language.summary(row)) \(row.title)", to: .place(row.id, nil)) }
  }

  private static let longestBar = 30

  /// A bar a year, which leads to its letters in the list.
  private mutating func addYears(
    _ years: [Int: Int], _ heading: Phrase, _ query: String, _ language: Language
  ) {
    guard let most = years.values.max(), most > 0 else { return }
    addBlank()
    addHeading(language.say(heading))
    for (year, count) in years.sorted(by: { $0.key < $1.key }) {
      let bar = String(
        repeating: "█", count: max(1, count * min(Self.longestBar, max(1, measure - 16)) / most))
      let date = year == 0 ? "undated" : String(year)
      addLink(
        "\(year == 0 ? language.say(.undated) : date) \(bar) \(count)", to: .query("\(query) date:\(date)"))
    }
  }
}
