import Browser

extension ConfigurationFile {
  /// Settings as a file that makes them, with a comment to each.
  public static func text(of settings: Settings) -> String {
    let head = [
      comment("The language of the interface: \"nl\" or \"en\"; without it, that of the locale."),
      line("language", settings.language.rawValue),
      comment("Colours: \(Theme.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))."),
      line("theme", settings.theme.rawValue),
      comment(
        "Columns of running text, \(Settings.widths.lowerBound)–\(Settings.widths.upperBound), where the screen has them."
      ),
      "width = \(settings.width)",
      comment("The mouse selects and scrolls; false leaves it to the terminal."),
      "mouse = \(settings.usesMouse)",
      comment(
        "The selected letter shows beside the list, on screens with room for both, as the selection moves."),
      "preview = \(settings.previews)",
      comment("The program that opens addresses, such as \"firefox\"; empty asks the system."),
      line("browser", settings.browser ?? ""),
      comment("A command that gets the lines of kamerlezer update on its standard input when there is news."),
      line("on-news", settings.onNews ?? ""),
      comment(
        "Where the sources can reach you, such as \"me@example.org\": it goes with every request; empty says nothing."
      ),
      line("contact", settings.contact ?? ""),
      comment("What the list is filtered by when nothing was left open."),
      line("filter", settings.filter),
      comment(
        "Searches under a name, which the list shows with their unread letters: wob = \"minister:hoekstra wob\"."
      ),
      "[searches]",
    ]
    let searches = settings.searches.map { "\(quoted($0.name)) = \(quoted($0.query))" }
    let headOfKeys = [
      comment("Keys: a name such as \"j\", \"Ctrl-D\", \"PgDn\" or \"Space\", or several in brackets."),
      "[keys]",
    ]
    let keys = settings.keymap.rows.map { row in
      let names = row.keys.map { quoted($0.description) }.joined(separator: ", ")
      return "\(row.command.rawValue) = [\(names)]  # \(settings.language.say(row.help))"
    }
    return (head + searches + headOfKeys + keys).joined(separator: "\n") + "\n"
  }

  private static func comment(_ text: String) -> String { "\n# \(text)" }

  private static func line(_ name: String, _ value: String) -> String { "\(name) = \(quoted(value))" }

  /// A basic string of TOML.
  private static func quoted(_ text: String) -> String {
    "\""
      + text.unicodeScalars.map { scalar in
        switch scalar {
        case "\"", "\\": "\\\(scalar)"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
          "\\u" + String(repeating: "0", count: 4 - String(scalar.value, radix: 16).count)
            + String(scalar.value, radix: 16)
        default: String(scalar)
        }
      }.joined() + "\""
  }
}
