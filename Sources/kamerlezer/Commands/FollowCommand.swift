import ArgumentParser
import LetterLibrary
import Letters
import OfficialSources
import Wording

/// `kamerlezer follow`: keeps dossiers and searches up to date.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow", abstract: say(.aboutFollow), discussion: say(.moreFollow))

  @OptionGroup var chosen: LibraryOption

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(.optionDossier, valueName: "dossier or query"))
  var names: [String] = []

  func run() throws {
    let library = try names.isEmpty ? chosen.open() : chosen.openOrMake()
    let followed = Sources(of: library).followed
    guard !names.isEmpty else {
      return try StandardOutput.write(followed.all.map { "\($0)\n" }.joined())
    }
    let follows = try Self.follows(names)
    for one in follows where try !followed.add(one.name) {
      try StandardOutput.write(say(.followedAlready, one.name) + "\n")
    }
    let wanted = follows.compactMap { follow -> Wanted? in
      guard case .source(let wanted) = follow else { return nil }
      return wanted
    }
    guard !wanted.isEmpty else { return }
    var run = try FetchRun(into: library)
    try run.run(wanted)
  }

  /// Names of papers, each followed for itself; anything else is one search.
  static func follows(_ names: [String]) throws -> [Follow] {
    let wanted = names.compactMap { try? Wanted($0) }
    if wanted.count == names.count { return wanted.map(Follow.source) }
    // A number that was mistyped is no search for its digits.
    if !names.contains(where: { $0.contains(where: \.isLetter) }) {
      do { _ = try Wanted(names.joined(separator: " ")) } catch {
        throw ValidationError(Language.own.sentence(error))
      }
    }
    return [.search(try QueryOptions.parse(names))]
  }
}
