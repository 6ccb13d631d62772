import ArgumentParser
import Browser
import ConfigurationFiles

/// `kamerlezer config`: the settings that hold, as a file that makes them.
struct PrintConfiguration: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the settings that hold, as TOML with comments; what is wrong goes to standard error.",
    discussion:
      "They are read from $XDG_CONFIG_HOME/kamerlezer/config.toml, else ~/.config/kamerlezer/config.toml.")

  func run() throws {
    let own = OwnSettings.read()
    for problem in own.problems { StandardError.say(problem) }
    let path = own.path.map { "# \($0)\n" } ?? ""
    try StandardOutput.write(path + ConfigurationFile.text(of: own.settings))
    if !own.problems.isEmpty { throw ExitCode(Failure.data) }
  }
}
