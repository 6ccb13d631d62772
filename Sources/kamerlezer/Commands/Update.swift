import ArgumentParser
import Browser
import LetterLibrary
import Letters
import OfficialSources
import Screen
import System

/// `kamerlezer update`: what is new for all that is followed.
struct Update: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutUpdate), discussion: say(.moreUpdate))

  @OptionGroup var chosen: LibraryOption

  @Flag(help: ArgumentHelp(.optionJSON)) var json = false
  @Flag(help: ArgumentHelp(.optionQuiet)) var quiet = false

  private static let withoutNews: Int32 = 1

  func run() throws {
    let file = try chosen.openOrMake()
    let follows = Sources(of: file).follows
    guard !follows.isEmpty else {
      if json { try StandardOutput.write(FetchLine(problem: say(.nothingFollowed)).text) }
      StandardError.say(say(.nothingFollowed))
      throw ExitCode(Self.withoutNews)
    }
    guard let today = CalendarDate.today else { return }
    var run = try FetchRun(into: file)
    let fault = try run.take(follows, since: Self.since(file, follows, today), isQuiet: quiet || json)
    let news = NewsRun(file: file, library: try Library(file), follows: follows)
    let items = try news.news(in: run.newFiles, today: today)
    let writer = try LibraryWriter(file)
    try writer.add(items, now: Clock.now)
    // What ended it says nothing of its own where the reader called it off.
    let problems = fault != nil && run.faults.isEmpty ? [say(.stopped)] : run.faults
    try writer.note(UpdateRun(ended: Clock.now, news: items.count, problems: problems))
    if json { for problem in problems { try StandardOutput.write(FetchLine(problem: problem).text) } }
    try tell(items, news.overdue(on: today), news)
    if let fault { throw fault }
    if items.isEmpty { throw ExitCode(Self.withoutNews) }
  }

  private func tell(_ items: [NewsItem], _ overdue: [CaseState], _ news: NewsRun) throws {
    let lines = items.map {
      NewsLine($0, sentence: NewsLine.sentence(of: $0, news.follows, in: news.library))
    }
    let late = overdue.map(OverdueLine.init)
    let text =
      json
      ? try lines.map(ExportFormat.line).joined() + late.map(ExportFormat.line).joined()
      : lines.map(\.line).joined() + late.map(\.line).joined()
    if !quiet { try StandardOutput.write(text) }
    guard !items.isEmpty, let command = OwnSettings.read().settings.onNews else { return }
    if let problem = NewsCommand.tell(Safety.printed(text), command) { StandardError.say(problem) }
  }

  /// Days before the last update from which on letters are asked for again: some come late.
  private static let daysBack = 2
  /// Days of a first update.
  private static let firstDays = 7

  /// From which day on a search may have news: the last update, else the first day that a search names.
  private static func since(_ file: LibraryFile, _ follows: [Follow], _ today: CalendarDate) throws
    -> CalendarDate
  {
    let library = try Library(file)
    if let last = library.lastUpdate, let day = CalendarDate(secondsSince1970: last) {
      return CalendarDate(dayNumber: day.dayNumber - daysBack) ?? day
    }
    let named = follows.compactMap { follow -> CalendarDate? in
      guard case .search(let query) = follow else { return nil }
      return query.firstDay
    }
    return named.min() ?? CalendarDate(dayNumber: today.dayNumber - firstDays) ?? today
  }
}
