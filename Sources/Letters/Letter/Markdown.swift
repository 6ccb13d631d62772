/// A letter as Markdown (CommonMark with footnotes).
public enum Markdown {
  public static func document(_ letter: Letter) -> String {
    var parts = ["# \(escaped(letter.title))", head(letter)]
    var isList = false
    var last: Block.Kind?
    for block in letter.blocks {
      let text = text(of: block, isFirstAnswer: last != .answer || block.number != nil)
      last = block.kind
      if isList, block.kind == .listItem {
        parts[parts.count - 1] += "\n" + text
      } else {
        parts.append(text)
      }
      isList = block.kind == .listItem
    }
    parts += letter.footnotes.map { "[^\(key($0.label))]: \(escaped($0.text))" }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func head(_ letter: Letter) -> String {
    var rows: [String] = []
    if let date = letter.date { rows.append("- Date: \(date)") }
    if letter.date == nil, let earliest = letter.dateEarliest {
      rows.append("- Date: between \(earliest) and \(letter.dateLatest?.description ?? "later"), inferred")
    }
    for signatory in letter.signatories {
      rows.append(
        "- From: \(signatory.name), \(signatory.office)\(signatory.basis == .inferred ? " (inferred)" : "")")
    }
    if let addressee = letter.addressee { rows.append("- To: \(addressee)") }
    if let kamerstuk = letter.kamerstuk { rows.append("- Kamerstuk: \(kamerstuk)") }
    if let caseNumber = letter.caseNumber { rows.append("- Zaak: \(caseNumber)") }
    return rows.joined(separator: "\n")
  }

  /// - Parameter isFirstAnswer: of an answer's paragraphs the first, which says so.
  private static func text(of block: Block, isFirstAnswer: Bool) -> String {
    let body = marked(block)
    switch block.kind {
    case .heading:
      let number = block.number.map { "\($0). " } ?? ""
      return String(repeating: "#", count: min(6, (block.level ?? 1) + 1)) + " \(number)\(body)"
    case .listItem:
      return (block.number.map { "\($0). " } ?? "- ") + body
    case .question:
      return "**\(block.number.map { "Vraag \($0)" } ?? "Vraag"):** \(body)"
    case .gap:
      return "*[\(body)]*"
    case .answer where isFirstAnswer:
      return "**\(block.number.map { "Antwoord \($0)" } ?? "Antwoord"):** \(body)"
    case .paragraph, .answer, .table, .closing:
      return body
    }
  }

  /// The text with `[^1]` for its marks and `*…*` for its emphasis.
  private static func marked(_ block: Block) -> String {
    var signs: [Int: String] = [:]
    for emphasis in block.emphasis {
      signs[emphasis.offset, default: ""] += "*"
      signs[emphasis.offset + emphasis.length, default: ""] += "*"
    }
    for mark in block.footnotes { signs[mark.offset, default: ""] += "[^\(key(mark.label))]" }
    var output = ""
    var offset = 0
    for scalar in block.text.unicodeScalars {
      output += signs[offset] ?? ""
      output += escaped(scalar)
      offset += 1
    }
    return output + (signs[offset] ?? "")
  }

  /// A label as a key of a footnote: `1)` is not one, `q1` is.
  private static func key(_ label: String) -> String {
    let plain = label.filter { $0.isLetter || $0.isNumber }
    if plain.isEmpty { return "note" }
    return plain == label ? label : "q\(plain)"
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map(escaped).joined()
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let special: Set<Unicode.Scalar> = ["*", "_", "`", "[", "]", "<", ">", "\\"]
    return special.contains(scalar) ? "\\\(scalar)" : String(scalar)
  }
}
