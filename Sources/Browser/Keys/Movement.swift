/// How far a key moves in what has the keys; downwards is positive.
enum Movement: Sendable, Hashable {
  case lines(Int)
  case pages(Int)
  case halfPages(Int)
  case start, end

  /// Lines to move by; nil for the ends. A page keeps a line of the one before.
  /// - Parameter height: lines that are shown at once.
  func step(height: Int) -> Int? {
    switch self {
    case .lines(let count): count
    case .pages(let count): count * max(1, height - 1)
    case .halfPages(let count): count * max(1, height / 2)
    case .start, .end: nil
    }
  }

  /// Where it leads from a line, of those from 0 to `last`.
  func target(from line: Int, height: Int, last: Int) -> Int {
    let target = step(height: height).map { line + $0 } ?? (self == .start ? 0 : last)
    return target.clamped(to: 0...max(0, last))
  }
}

extension Comparable {
  func clamped(to limits: ClosedRange<Self>) -> Self {
    min(max(self, limits.lowerBound), limits.upperBound)
  }
}
