/// A letter as Markdown (CommonMark with footnotes).
public enum Markdown {
  /// - Parameter number: of the letter among several in one document, from 1; from the second on it parts the notes from
  ///   those of the others.
  public static func document(_ letter: Letter, number: Int = 1) -> String {
    MarkdownText(notePrefix: number > 1 ? "\(number)-" : "").text(of: letter)
  }

  /// A text of which nothing is taken for a sign of Markdown.
  public static func escaped(_ text: String) -> String { text.unicodeScalars.map(escaped).joined() }

  fileprivate static func escaped(_ scalar: Unicode.Scalar) -> String {
    let special: Set<Unicode.Scalar> = ["*", "_", "`", "[", "]", "<", ">", "\\"]
    return special.contains(scalar) ? "\\\(scalar)" : String(scalar)
  }
}

/// Builds the Markdown of one letter.
private struct MarkdownText {
  /// What stands before the keys of its notes.
  let notePrefix: String

  func text(of letter: Letter) -> String {
    var parts = ["# \(Markdown.escaped(letter.statedTitle ?? letter.listTitle))", head(letter)]
    var isList = false
    /// Cells of the row before.
    var columns: Int?
    var last: Block.Kind?
    for block in letter.blocks {
      let text = text(of: block, isFirstAnswer: last != .answer || block.number != nil)
      last = block.kind
      if isList, block.isItemOfMarkdown {
        parts[parts.count - 1] += "\n" + text
      } else if block.kind == .table, let cells = cells(of: block) {
        let row = "| \(cells.joined(separator: " | ")) |"
        if columns == cells.count {
          parts[parts.count - 1] += "\n" + row
        } else {
          parts.append("\(row)\n|\(String(repeating: "---|", count: cells.count))")
        }
      } else {
        parts.append(text)
      }
      isList = block.isItemOfMarkdown
      columns = block.kind == .table ? cells(of: block)?.count : nil
    }
    parts += letter.footnotes.map { "[^\(notePrefix)\(key($0.label))]: \(Markdown.escaped($0.text))" }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The cells of a table's row; nil for a title.
  private func cells(of block: Block) -> [String]? {
    let cells = marked(block).split(separator: " │ ", omittingEmptySubsequences: false)
    return cells.count > 1 ? cells.map { String($0).replacing("|", with: "\\|") } : nil
  }

  private func head(_ letter: Letter) -> String {
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
  private func text(of block: Block, isFirstAnswer: Bool) -> String {
    let body = marked(block)
    switch block.kind {
    case .heading:
      let number = block.number.map { "\($0). " } ?? ""
      return String(repeating: "#", count: level(of: block, upTo: 5) + 1) + " \(number)\(body)"
    case .listItem:
      // Items of lists in lists stand below the text of those around them.
      let indent = String(repeating: "   ", count: level(of: block, upTo: 9) - 1)
      return indent + (block.number.map { "\($0). " } ?? "- ") + body
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

  /// Who makes a letter can give any level.
  private func level(of block: Block, upTo deepest: Int) -> Int {
    min(max(block.level ?? 1, 1), deepest)
  }

  /// The text with `[^1]` for its marks, `*…*` for its emphasis and addresses behind the words that lead to them.
  private func marked(_ block: Block) -> String {
    var signs: [Int: String] = [:]
    for emphasis in block.emphasis {
      signs[emphasis.offset, default: ""] += "*"
      signs[emphasis.offset + emphasis.length, default: ""] += "*"
    }
    for link in block.references where link.kind == .url && !link.target.contains(link.text) {
      signs[link.offset, default: ""] += "["
      let end = link.offset + link.length
      signs[end] = "](\(link.target))" + (signs[end] ?? "")
    }
    for mark in block.footnotes { signs[mark.offset, default: ""] += "[^\(notePrefix)\(key(mark.label))]" }
    var output = ""
    var offset = 0
    for scalar in block.text.unicodeScalars {
      output += signs[offset] ?? ""
      output += Markdown.escaped(scalar)
      offset += 1
    }
    return output + (signs[offset] ?? "")
  }

  /// A label as a key of a footnote: `1)` is not one, `q1` is.
  private func key(_ label: String) -> String {
    let plain = label.filter { $0.isLetter || $0.isNumber }
    if plain.isEmpty { return "note" }
    return plain == label ? label : "q\(plain)"
  }
}

extension Block {
  /// «a.» begins no list in Markdown, «1.» and a bullet do.
  fileprivate var isItemOfMarkdown: Bool {
    kind == .listItem && number.map { Int($0) != nil } ?? true
  }
}
