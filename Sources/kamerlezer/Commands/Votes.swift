import ArgumentParser
import Browser
import LetterLibrary
import Letters
import OfficialSources
import System
import Wording

/// `kamerlezer votes`: how a motion ended, and who voted how.
struct Votes: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say(.aboutVotes), discussion: say(.moreVotes))

  @OptionGroup var chosen: LibraryOption
  @Flag(help: ArgumentHelp(.optionOffline)) var offline = false
  @Flag(help: ArgumentHelp(.optionJSON)) var json = false

  @Argument(help: ArgumentHelp(.optionMotion, valueName: "motion"))
  var name: String

  func run() throws {
    guard case .paper(let target)? = try? Wanted(name), target.hasPrefix("kst-") else {
      throw Failure(sentence: say(.noMotionCalled, name), code: Failure.usage)
    }
    let file = try chosen.openOrMake()
    let problem = offline ? nil : Self.ask(target, into: file)
    if json, let problem {
      try StandardOutput.write(FetchLine(document: target, problem: problem.sentence).text)
    }
    let library = try Library(file)
    if let (record, asked) = library.motionRecord(target) {
      let told = ToldMotion(target, record, asked: asked)
      try StandardOutput.write(json ? ExportFormat.line(told) : told.text)
    } else if problem == nil {
      throw Failure(sentence: say(.nothingKnownOfMotion, target), code: Failure.noInput)
    }
    if let problem { throw problem }
  }

  /// Asks how a motion ended, and keeps it.
  /// - Returns: why it could not be had.
  private static func ask(_ target: String, into file: LibraryFile) -> Failure? {
    Interruption.watch()
    do {
      let record = try Sources(of: file).withFetcher { fetcher throws(FetchError) in
        try fetcher.motion(target)
      }
      try LibraryWriter(file).keep(record, of: target, now: Clock.now)
      return nil
    } catch let error as FetchError {
      return Failure(sentence: Language.own.sentence(error), code: Failure.code(for: error))
    } catch let error as LibraryError {
      return Failure(sentence: Language.own.sentence(error), code: Failure.code(for: error))
    } catch {
      return Failure(sentence: "\(error)", code: Failure.unavailable)
    }
  }
}

/// A motion's end as commands print it.
private struct ToldMotion: Encodable {
  let motion: String
  let record: MotionRecord
  /// The day on which the source said so.
  let asOf: CalendarDate?

  init(_ target: String, _ record: MotionRecord, asked: Int) {
    motion = target
    self.record = record
    asOf = CalendarDate(secondsSince1970: asked)
  }

  var text: String {
    let language = Language.own
    var lines = [record.title, language.ending(record)].compactMap(\.self)
    for choice in MotionRecord.Vote.Choice.allCases {
      let parties = record.parties(choice).map(language.party).joined(separator: ", ")
      if !parties.isEmpty { lines.append("\(language.choice(choice, record.count(choice))): \(parties)") }
    }
    if let words = record.appreciation { lines.append(language.say(.appreciation, words)) }
    lines.append(language.say(.recordAsOf, asOf?.description ?? "-"))
    return lines.map { Printed.plain($0) + "\n" }.joined()
  }
}
