import LetterLibrary
import Letters
import Screen
import Wording

/// The page of news, by what is followed.
enum NewsPage {
  /// Letters that are shown at most; `is:new` in the list has all.
  private static let most = 300

  static func make(_ library: Library, width: Int, language: Language, isUpdating: Bool) -> Page {
    var setter = PageSetter(width: width)
    let news = library.news(limit: most)
    setter.addHeading(language.say(.newsTitle, String(library.newsCount)))
    setter.addUpdate(library, language, isUpdating: isUpdating)
    if news.isEmpty {
      setter.add(language.say(.noNews))
    } else {
      setter.addLink("is:new", to: .query("is:new"))
    }
    var follows: [String] = []
    for name in news.flatMap(\.follows) where !follows.contains(name) { follows.append(name) }
    for name in follows {
      let items = news.filter { $0.follows.contains(name) }
      setter.addBlank()
      setter.addHeading("\(name) (\(items.count))")
      for item in items {
        setter.addLink("\(language.summary(item.row)) \(item.row.title)", to: .place(item.row.id, nil))
      }
    }
    return Page(
      source: .news, title: language.say(.newsTitle, String(library.newsCount)), lines: setter.lines,
      links: setter.links)
  }
}

extension PageSetter {
  /// When the last update was, and what it could not do.
  fileprivate mutating func addUpdate(_ library: Library, _ language: Language, isUpdating: Bool) {
    let day = library.lastUpdate.flatMap(CalendarDate.init(secondsSince1970:))
    add(day.map { language.say(.updatedOn, $0.description) } ?? language.say(.neverUpdated))
    if isUpdating { add(language.say(.updating), style: Style(bold: true)) }
    guard let last = library.lastRun, !last.problems.isEmpty else { return }
    let tried = CalendarDate(secondsSince1970: last.ended)?.description ?? "-"
    add(language.say(.updateProblems, tried))
    for problem in last.problems { add(problem, first: [Span(text: "! ", style: Style(bold: true))]) }
  }
}
