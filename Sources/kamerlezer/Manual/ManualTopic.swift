import ArgumentParser

/// The parts of the manual: `kamerlezer help TOPIC` shows one, the page for man has all of them in this order.
enum ManualTopic: String, CaseIterable {
  case browser, keys, queries, commands, library, promises, formats, sources, settings, files, exitcodes,
    examples

  /// As a section of a page for man is called.
  var heading: String {
    switch self {
    case .browser: "THE BROWSER"
    case .keys: "KEYS"
    case .queries: "QUERIES"
    case .commands: "COMMANDS"
    case .library: "THE LIBRARY"
    case .promises: "PROMISES"
    case .formats: "FORMATS"
    case .sources: "OFFICIAL SOURCES"
    case .settings: "SETTINGS"
    case .files: "FILES AND ENVIRONMENT"
    case .exitcodes: "EXIT STATUS"
    case .examples: "EXAMPLES"
    }
  }

  /// For the list of topics.
  var abstract: String {
    switch self {
    case .browser: "what the panes show, and how to read with them"
    case .keys: "all keys and what they do"
    case .queries: "the language of the filter line, of searches and of commands"
    case .commands: "all commands with their options"
    case .library: "what is kept, and how letters come into it"
    case .promises: "what ministers promise the Kamer, and what keeps it"
    case .formats: "which files are read, and what is kept of them"
    case .sources: "fetching papers, and following dossiers"
    case .settings: "the file of settings"
    case .files: "where files are, and which variables count"
    case .exitcodes: "what a command's exit status means"
    case .examples: "lines to begin with"
    }
  }

  var blocks: [ManualBlock] {
    switch self {
    case .browser: Self.browserBlocks
    case .keys: Self.keyBlocks
    case .queries: Self.queryBlocks
    case .commands: Self.commandBlocks
    case .library: Self.libraryBlocks
    case .promises: Self.promiseBlocks
    case .formats: Self.formatBlocks
    case .sources: Self.sourceBlocks
    case .settings: Self.settingBlocks
    case .files: Self.fileBlocks
    case .exitcodes: Self.exitBlocks
    case .examples: Self.exampleBlocks
    }
  }
}
