import LetterLibrary
import Letters
import Screen
import Wording

/// How a motion ended, on its page: what is known of it, since when, and what is being asked.
extension PageSetter {
  mutating func addRecord(
    of target: String, _ library: Library, _ language: Language, _ asking: RecordAsking
  ) {
    addBlank()
    addHeading(language.say(.motionEnded))
    let known = library.motionRecord(target)
    if let known { add(known.record, language) }
    let quiet = Style(dim: true, tone: .quiet)
    if let day = known.flatMap({ CalendarDate(secondsSince1970: $0.asked) }) {
      add(language.say(.recordAsOf, day.description), style: quiet)
    }
    if asking.isUnderway(target) {
      add(language.say(known == nil ? .recordAsked : .recordAskedAgain), style: quiet)
    } else if let problem = asking.problem(of: target) {
      add(language.say(.recordProblem, problem), style: quiet)
    } else if known == nil {
      add(language.say(.recordUnknown), style: quiet)
    }
    if asking.isPossible, !asking.isUnderway(target) {
      addLink(language.say(.askRecord), to: .record(target))
    }
  }

  private mutating func add(_ record: MotionRecord, _ language: Language) {
    add(language.ending(record), style: Style(bold: true))
    addBar(record)
    for choice in MotionRecord.Vote.Choice.allCases {
      let parties = record.parties(choice).map(language.party).joined(separator: ", ")
      guard !parties.isEmpty else { continue }
      add("\(language.choice(choice, record.count(choice))): \(parties)")
    }
    if let words = record.appreciation { add(language.say(.appreciation, words)) }
  }

  private static let longestBar = 60

  /// `████████░░░░`: for, then against; nothing where a fraction's seats are not known.
  private mutating func addBar(_ record: MotionRecord) {
    guard let yes = record.count(.inFavour), let no = record.count(.against), yes + no > 0 else { return }
    let width = max(2, min(Self.longestBar, measure))
    let share = yes * width / (yes + no)
    // Neither side that has any votes is left out.
    let filled = min(width - (no > 0 ? 1 : 0), max(share, yes > 0 ? 1 : 0))
    add(String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled))
  }
}
