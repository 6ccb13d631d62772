import ArgumentParser
import Browser
import ConfigurationFiles

/// `kamerlezer config`: the settings that hold, as a file that makes them.
struct PrintConfiguration: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: say(.aboutConfiguration),
    discussion:
      say(.moreConfiguration))

  func run() throws {
    let own = OwnSettings.read()
    for problem in own.problems { StandardError.say(problem) }
    let path = own.path.map { "# \($0)\n" } ?? ""
    try StandardOutput.write(path + ConfigurationFile.text(of: own.settings))
    if !own.problems.isEmpty { throw ExitCode(Failure.data) }
  }
}
