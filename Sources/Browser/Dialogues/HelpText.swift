import Letters
import Screen

/// What the help says: groups of keys with what they do, and at last the signs with what they mean.
struct HelpText {
  private struct Group {
    let name: String
    var rows: [(term: String, meaning: String)]
  }

  private let groups: [Group]

  /// - Parameter typed: what a row, or the name of its group, must hold; empty wants all.
  init(_ state: State, containing typed: String = "") {
    let keys = KeyGroup.allCases.map { group in
      Group(
        name: state.say(group.name),
        rows: state.settings.keymap.rows.filter { $0.group == group && !$0.keys.isEmpty }.map { row in
          (row.keys.map(\.description).joined(separator: " "), state.say(row.help))
        })
    }
    let signs = Group(
      name: state.say(.groupSigns), rows: Sign.legend.map { ($0.sign, state.say($0.meaning)) })
    groups = (keys + [signs]).compactMap { Self.fitting($0, typed) }
  }

  private static func fitting(_ group: Group, _ typed: String) -> Group? {
    let wanted = Folding.fold(typed)
    let isWhole = typed.isEmpty || (!wanted.isEmpty && Folding.fold(group.name).contains(wanted))
    guard !isWhole else { return group }
    var group = group
    group.rows = group.rows.filter { row in
      row.term.contains(typed) || (!wanted.isEmpty && Folding.fold(row.meaning).contains(wanted))
    }
    return group.rows.isEmpty ? nil : group
  }

  // MARK: Lines

  /// Columns that a column of help needs to be read with ease.
  private static let widthOfColumn = 40

  /// The groups side by side, as many columns as a screen has room for; none is parted.
  func columns(in width: Int) -> [[TextLine]] {
    let count = max(1, width / Self.widthOfColumn)
    let texts = groups.map { lines(of: $0, width: max(8, width / count - 2)) }
    let height = Self.leastHeight(of: texts.map(\.count), columns: count)
    var columns: [[TextLine]] = []
    for text in texts {
      if let last = columns.last, last.count + text.count + 1 <= height {
        columns[columns.count - 1] += [Self.blank] + text
      } else {
        columns.append(text)
      }
    }
    return columns
  }

  private static let blank = TextLine(spans: [], anchor: Anchor(block: 0, offset: 0))

  /// The least height at which texts, one below the other, fill no more than so many columns.
  private static func leastHeight(of texts: [Int], columns: Int) -> Int {
    guard columns > 1 else { return .max }
    func needed(_ height: Int) -> Int {
      var (count, used) = (0, Int.max)
      for text in texts {
        if used < height, used + text + 1 <= height {
          used += text + 1
        } else {
          (count, used) = (count + 1, text)
        }
      }
      return count
    }
    let longest = texts.max() ?? 0
    let all = texts.reduce(0) { $0 + $1 + 1 }
    return (longest...max(longest, all)).first { needed($0) <= columns } ?? all
  }

  private func lines(of group: Group, width: Int) -> [TextLine] {
    let heading = Typesetter.set(
      Glyph.glyphs(group.name, style: Style(bold: true, tone: .heading)), block: 0, measure: width)
    let terms = min(group.rows.map { CellWidth.of($0.term) }.max() ?? 0, width / 2)
    return heading
      + group.rows.flatMap { row in
        let pad = String(repeating: " ", count: max(0, terms - CellWidth.of(row.term)) + 2)
        return Typesetter.set(
          Glyph.glyphs(row.meaning), block: 0,
          first: [Span(text: row.term, style: Style(bold: true)), Span(text: pad, style: .plain)],
          measure: width)
      }
  }
}
