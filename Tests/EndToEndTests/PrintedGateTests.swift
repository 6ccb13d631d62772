import Foundation
import TestSupport
import Testing

/// Texts, names of files and words of a query that would command the terminal.
@Suite("The gate that all that is printed passes")
struct PrintedGateTests {
  private static let evil =
    "A\u{1B}[31mR\u{1B}]52;c;cHdu\u{7}B\u{9B}31mC\u{90}D\u{202E}E\u{2066}F\u{2069}G\u{E0041}T\u{7F}\rX"

  private static let letter = """
    Datum 15 december 2023
    Onderwerp Onderwerp \(evil)

    Geachte voorzitter,

    Tekst over drugs \(evil) en Kamerstuk 29 911, nr. 433.

    De Minister van Justitie en Veiligheid,
    D. \(evil) Yeşilgöz
    """

  /// What a terminal would obey, or what turns its text around.
  private static func commands(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { value in
      switch value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: true
      default: false
      }
    }
  }

  @Test(
    "No command sends what a terminal would obey, on standard output or error",
    arguments: [
      ["parse", "--text", "FILE"], ["parse", "--markdown", "FILE"], ["parse", "--json", "FILE"],
      ["parse", "--bibtex", "FILE"], ["parse", "--ris", "FILE"], ["parse", "--csl", "FILE"],
      ["parse", "EVIL"], ["compare", "FILE", "FILE"], ["compare", "FILE", "EVIL"], ["EVIL"], ["--EVIL"],
      ["list", "--library", "LIBRARY"],
      ["list", "--library", "LIBRARY", "--json"], ["search", "--library", "LIBRARY", "drugs"],
      ["show", "is:unread", "--library", "LIBRARY"],
      ["stats", "--library", "LIBRARY"], ["graph", "--library", "LIBRARY"],
      ["remove", "--library", "LIBRARY", "EVIL"], ["fetch", "--library", "LIBRARY", "EVIL"],
      ["list", "--order", "EVIL"], ["list", "--library", "EVIL/EVIL"],
    ])
  func nothingIsObeyed(_ arguments: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(Self.letter, to: "\(Self.evil).txt")
    let file = "\(folder.path)/\(Self.evil).txt"
    let library = "\(folder.path)/library.sqlite"
    if arguments.contains("LIBRARY") {
      let made = try Terminal.run(Terminal.program, ["import", "--library", library, file])
      #expect(Self.commands(made.output + made.errors).isEmpty)
    }
    let full = arguments.map { argument in
      switch argument {
      case "FILE": file
      case "LIBRARY": library
      default: argument.replacingOccurrences(of: "EVIL", with: Self.evil)
      }
    }
    let ran = try Terminal.run(Terminal.program, full)
    #expect(Self.commands(ran.output).isEmpty)
    #expect(Self.commands(ran.errors).isEmpty)
    // A terminal puts a CR before each line end, and what was found may be bold there.
    let quoted = ([Terminal.program] + full).map { "'" + $0 + "'" }.joined(separator: " ")
    let shown = try Terminal.run("/usr/bin/env", ["script", "-qec", quoted, "/dev/null"])
    let text = shown.output.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "\u{1B}[1m", with: "").replacingOccurrences(of: "\u{1B}[0m", with: "")
    let sent = Self.commands(text)
    #expect(sent.isEmpty)
  }
}
