/// Signatures side by side, which are read one below the other.
struct PrintedSignatures: Sendable {
  private(set) var lines: [(text: String, isFirst: Bool)] = []
  let count: Int

  private static let offices = ["de minister", "de staatssecretaris", "minister ", "staatssecretaris "]

  init?(_ rows: ArraySlice<PrintedRow>) {
    guard let first = rows.first, first.cells.count == 2,
      first.cells.allSatisfy({ Self.isOffice(PrintedRow($0).text) })
    else { return nil }
    let middle = PrintedRow(first.cells[1]).left - 4
    let block = rows.prefix { row in row.cells.allSatisfy { Self.stays($0, besides: middle) } }
    count = block.count
    for isRight in [false, true] {
      var isFirst = true
      for row in block {
        let words = row.words.filter { ($0.left >= middle) == isRight }
        guard !words.isEmpty else { continue }
        lines.append((PrintedRow(words).text, isFirst))
        isFirst = false
      }
    }
  }

  static func isOffice(_ text: String) -> Bool {
    let lower = text.lowercased()
    return offices.contains { lower.hasPrefix($0) }
  }

  private static func stays(_ words: [PrintedWord], besides middle: Double) -> Bool {
    (words.first?.left ?? 0) >= middle || (words.last?.right ?? 0) < middle
  }
}
