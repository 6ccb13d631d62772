/// Signatures side by side, which are read one below the other.
struct PrintedSignatures: Sendable {
  private(set) var lines: [(text: String, isFirst: Bool)] = []
  let count: Int

  private static let offices = ["de minister", "de staatssecretaris", "minister ", "staatssecretaris "]

  init?(_ rows: ArraySlice<PrintedRow>) {
    guard let first = rows.first, first.cells.count > 1,
      first.cells.allSatisfy({ Self.isOffice(PrintedRow($0).text) })
    else { return nil }
    // Where each column begins, a little to the left of its first office.
    let starts = first.cells.map { PrintedRow($0).left - 4 }
    let block = rows.prefix { row in row.cells.allSatisfy { Self.stays($0, within: starts) } }
    count = block.count
    for column in starts.indices {
      var isFirst = true
      for row in block {
        let words = row.words.filter { Self.column(of: $0.left, starts) == column }
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

  private static func column(of place: Double, _ starts: [Double]) -> Int {
    starts.lastIndex { $0 <= place } ?? 0
  }

  private static func stays(_ words: [PrintedWord], within starts: [Double]) -> Bool {
    guard let first = words.first, let last = words.last else { return true }
    return column(of: first.left, starts) == column(of: last.right, starts)
  }
}
