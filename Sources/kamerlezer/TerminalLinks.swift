import Glibc

/// Links in what is printed, where the terminal takes them.
enum TerminalLinks {
  /// Types of terminals that would print the sequence, or cannot show where it leads.
  private static let without = ["dumb", "linux", "vt", "cons", "ansi"]

  /// Standard output is a terminal, and its reader has not asked for plain text.
  static let areTaken: Bool = {
    guard isatty(STDOUT_FILENO) == 1, Environment.variable("NO_COLOR") == nil,
      let type = Environment.variable("TERM")
    else { return false }
    return !without.contains(where: type.hasPrefix)
  }()

  /// What a letter calls an address may be anything: only printable ASCII of the web is sent.
  static func isSafe(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
