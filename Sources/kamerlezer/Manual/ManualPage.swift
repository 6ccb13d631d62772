/// The whole manual as a page for man, in the macros of man(7).
enum ManualPage {
  static var roff: String {
    let head = [
      ".TH KAMERLEZER 1 \"\(Kamerlezer.released)\" \"Kamerlezer \(Kamerlezer.version)\" \"User Commands\"",
      ".SH NAME",
      "kamerlezer \\- read letters of Dutch ministers in the terminal",
      ".SH SYNOPSIS",
      ".B kamerlezer\n.RI [ path ...]",
      ".br\n.B kamerlezer\n.I command\n.RI [ argument ...]",
      ".SH DESCRIPTION",
    ]
    let parts = ManualTopic.allCases.flatMap { topic in
      [".SH \"\(topic.heading)\""] + roff(of: topic.blocks)
    }
    return (head + [filled(ManualTopic.description)] + parts).joined(separator: "\n") + "\n"
  }

  /// A paragraph begins where no heading has begun one.
  private static func roff(of blocks: [ManualBlock]) -> [String] {
    var isBegun = true
    return blocks.map { block in
      defer { if case .heading = block { isBegun = true } else { isBegun = false } }
      return roff(of: block, begins: isBegun ? "" : ".PP\n")
    }
  }

  private static func roff(of block: ManualBlock, begins begin: String) -> String {
    switch block {
    case .heading(let text): ".SS \"\(escaped(text))\""
    case .paragraph(let text): begin + filled(text)
    case .rows(let rows):
      rows.map { ".TP\n\\fB\(escaped($0.term))\\fR\n\(filled($0.meaning))" }.joined(separator: "\n")
    case .example(let text):
      begin + ".nf\n.RS 4\n"
        + text.split(separator: "\n", omittingEmptySubsequences: false).map { guarded(escaped(String($0))) }
        .joined(separator: "\n") + "\n.RE\n.fi"
    }
  }

  /// Bytes of a line, at most, as mandoc wants it.
  private static let longest = 80

  /// A text that roff fills anew, on lines of a length that its users want.
  private static func filled(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in escaped(text).split(separator: " ") {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > longest {
        lines.append(guarded(line))
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [guarded(line)]).joined(separator: "\n")
  }

  /// A line that is no command of roff, though it may begin with a full stop.
  private static func guarded(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") || line.isEmpty ? "\\&\(line)" : line
  }

  /// Signs of roff, and all beyond ASCII, by their names, so that a page is set alike in every locale.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "\"": "\\(dq"
      case "~": "\\(ti"
      case "^": "\\(ha"
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u\(hexadecimal(scalar.value))]"
      }
    }.joined()
  }

  /// Four digits at least, as roff wants them.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
