import ArgumentParser

/// `kamerlezer help`: parts of the manual, and the options of commands.
struct ShowHelp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: say(.aboutHelp))

  @Flag(help: ArgumentHelp(.optionManualPage)) var man = false

  @Argument(
    help: ArgumentHelp(.optionTopic, valueName: "topic"))
  var topic: String?

  func validate() throws {
    guard let topic, ManualTopic(rawValue: topic) == nil, Self.command(topic) == nil else { return }
    let topics = ManualTopic.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(say(.notATopic, topic, topics))
  }

  func run() throws {
    if man { return try StandardOutput.write(ManualPage.roff) }
    guard let topic else { return try StandardOutput.write(ManualText.contents) }
    if let part = ManualTopic(rawValue: topic) { return try StandardOutput.write(ManualText.text(of: part)) }
    guard let command = Self.command(topic) else { return }
    try StandardOutput.write(Kamerlezer.helpMessage(for: command) + "\n")
  }

  private static func command(_ name: String) -> (any ParsableCommand.Type)? {
    Kamerlezer.configuration.subcommands.first { command in
      command._commandName == name
    }
  }
}
