/// Undoes doubled line spacing: a blank line behind every line of prose (seeds/003).
enum LineSpacing {
  private static let proseWidth = 40
  private static let unwrappedWidth = 160

  static func halve(_ lines: [Line], of bytes: Bytes) -> [Line] {
    guard isDoubled(lines, of: bytes) else { return lines }
    return lines.map { line in
      var line = line
      line.blanksBefore = (line.blanksBefore - 1).clamped(to: 0...100) / 2
      return line
    }
  }

  private static func isDoubled(_ lines: [Line], of bytes: Bytes) -> Bool {
    let prose = lines.filter { $0.width >= proseWidth }
    guard prose.count >= 5, prose.allSatisfy({ $0.width < unwrappedWidth }) else { return false }
    let spaced = prose.count { $0.blanksBefore > 0 }
    // Paragraphs of one line each end in a full stop; torn lines seldom do.
    let ended = prose.count { Prose.endsSentence($0.range, of: bytes) }
    return spaced * 10 >= prose.count * 8 && ended * 2 < prose.count
  }
}

extension Comparable {
  func clamped(to limits: ClosedRange<Self>) -> Self {
    min(max(self, limits.lowerBound), limits.upperBound)
  }
}
