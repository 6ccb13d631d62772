import ArgumentParser

/// The command and its subcommands; what each does stands in its own file.
struct Kamerlezer: ParsableCommand {
  /// The one place that says it: the manual, the sources' servers and packages take it from here.
  static let version = "0.3.0"
  /// The day of the version, for the manual's foot.
  static let released = "2026-11-24"

  static let configuration = CommandConfiguration(
    commandName: "kamerlezer",
    abstract: say(.aboutProgram),
    discussion: say(.moreProgram),
    version: version,
    subcommands: [
      Browse.self, Parse.self, Compare.self, List.self, Search.self, Show.self, References.self, CitedBy.self,
      ListDossier.self, Commitments.self, Votes.self, PrintGraph.self, Stats.self, PrintNotes.self,
      ImportLetters.self,
      Fetch.self, FollowCommand.self,
      Unfollow.self, Update.self, Remove.self, Check.self,
      Reindex.self, PrintConfiguration.self, ShowHelp.self,
    ],
    defaultSubcommand: Browse.self)
}
