@testable import Letters

/// A letter as a person reads it in a golden file: metadata, then a line a block with its marks in place.
enum LetterDump {
  static func text(_ letter: Letter) -> String {
    var lines = head(letter)
    lines += [""] + letter.blocks.map { line($0) + references($0.references) }
    lines += [""] + letter.footnotes.map { "(\($0.label)) \($0.text)" + references($0.references) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ letter: Letter) -> [String] {
    let rows: [(String, String?)] = [
      ("kind", letter.kind.rawValue), ("date", letter.date?.description),
      ("between", letter.dateEarliest.map { "\($0) and \(letter.dateLatest?.description ?? "?")" }),
      ("subject", letter.subject), ("addressee", letter.addressee),
      (
        "signed",
        letter.signatories.map { "\($0.name) (\($0.person ?? "?")), \($0.office), \($0.basis)" }.joined(
          separator: "; ")
      ),
      ("ministry", letter.ministry), ("directorate", letter.directorate),
      ("our reference", letter.ourReference),
      ("your reference", letter.yourReference), ("case", letter.caseNumber),
      ("askers", letter.askers.map { "\($0.name) (\($0.party ?? "?"))" }.joined(separator: ", ")),
      ("asked on", letter.askedOn?.description), ("attachments", letter.attachments.map(String.init)),
      ("kamerstuk", letter.kamerstuk), ("dossier", letter.dossier.map { "\($0.number) \($0.title ?? "")" }),
      ("vergaderjaar", letter.parliamentaryYear),
      (
        "pages",
        "\(letter.pages.total.map(String.init) ?? "?"), missing \(letter.pages.missing.flatMap(Array.init))"
      ),
      ("warnings", letter.warnings.map(\.sentence).joined(separator: " ")),
    ]
    return rows.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : "\(name): \($0)" } }
  }

  /// «question #4: Bent u …?⟦1)⟧»
  static func line(_ block: Block) -> String {
    let level = block.level.map { " \($0)" } ?? ""
    let number = block.number.map { " #\($0)" } ?? ""
    return "\(block.kind.rawValue)\(level)\(number): \(marked(block))"
  }

  /// The text with `⟦1⟧` for its marks.
  static func marked(_ block: Block) -> String {
    var text = ""
    var marks = block.footnotes[...]
    for (offset, scalar) in block.text.unicodeScalars.enumerated() {
      while let mark = marks.first, mark.offset <= offset {
        text += "⟦\(mark.label)⟧"
        marks.removeFirst()
      }
      text.unicodeScalars.append(scalar)
    }
    return text + marks.map { "⟦\($0.label)⟧" }.joined()
  }

  /// The words of the source that are in no block and no footnote, with how often each: letterhead,
  /// margin, feet and marks, and no word more.
  static func takenAway(from source: String, in letter: Letter) -> String {
    let kept =
      letter.blocks.map { "\($0.number ?? "") \($0.text)" }
      + letter.footnotes.map { "\($0.label) \($0.text)" }
    var counts = words(source)
    for (word, count) in words(kept.joined(separator: " ")) { counts[word, default: 0] -= count }
    let lost = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map {
      $0.value == 1 ? $0.key : "\($0.key)×\($0.value)"
    }
    return "\ntaken away: " + lost.joined(separator: " ") + "\n"
  }

  private static func words(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      counts[String(word), default: 0] += 1
    }
    return counts
  }

  private static func references(_ references: [Reference]) -> String {
    references.isEmpty ? "" : "  → " + references.map(\.target).joined(separator: ", ")
  }
}
