import ArgumentParser

/// The command and its subcommands; what each does stands in its own file.
struct Kamerlezer: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "kamerlezer",
    abstract: "Read letters of Dutch ministers and other Kamerstukken in the terminal.",
    discussion: """
      Without a subcommand, the browser opens on the files and folders that are named, or on the \
      letters that come with the program. Press ? in it for its keys.
      """,
    version: version,
    subcommands: [Browse.self, Parse.self, List.self],
    defaultSubcommand: Browse.self)
}
