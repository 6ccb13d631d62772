import ArgumentParser
import LetterSources
import Letters

/// `kamerlezer compare`: what two files of one letter do not have in common.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutCompare),
    discussion: say(.moreCompare))

  @Argument(help: ArgumentHelp(.optionOneFile)) var file: String
  @Argument(help: ArgumentHelp(.optionOtherFile)) var other: String

  func run() throws {
    let comparison = LetterComparison(try Self.letter(at: file), try Self.letter(at: other))
    guard !comparison.differences.isEmpty else {
      return try StandardOutput.write(say(.agree, file, other) + "\n")
    }
    for difference in comparison.differences { try StandardOutput.write(ShownDifference(difference).text) }
    throw ExitCode(1)
  }

  private static func letter(at path: String) throws(SourceError) -> Letter {
    try path == "-" ? LetterReader.letterOnStandardInput() : LetterReader.letter(at: path)
  }
}

/// A difference for the eye: both sides below each other, from shortly before the place where they part.
private struct ShownDifference {
  let text: String

  /// Characters that are shown of a side.
  private static let longest = 160
  private static let before = 40

  init(_ difference: LetterComparison.Difference) {
    let (one, other) = Self.cut(difference.one, difference.other)
    text = "\(Self.name(difference.part))\n  < \(one)\n  > \(other)\n"
  }

  private static func name(_ part: LetterComparison.Difference.Part) -> String {
    switch part {
    case .metadata(let field): field
    case .block(let number): say(.partBlock, String(number))
    case .footnote(let label): say(.partFootnote, label)
    case .mark(let label): say(.partMark, label)
    case .reference: say(.partReference)
    }
  }

  private static func cut(_ one: String?, _ other: String?) -> (String, String) {
    let common = zip(one ?? "", other ?? "").prefix { $0 == $1 }.count
    let start = common > before * 2 ? common - before : 0
    return (cut(one, from: start), cut(other, from: start))
  }

  private static func cut(_ text: String?, from start: Int) -> String {
    guard let text else { return say(.nothing) }
    let rest = text.dropFirst(start)
    return (start > 0 ? "…" : "") + rest.prefix(longest) + (rest.count > longest ? "…" : "")
  }
}
