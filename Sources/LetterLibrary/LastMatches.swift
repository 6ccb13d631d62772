import Synchronization

/// The letters of the filter asked for last: a screen asks for the same filter's windows again and again.
final class LastMatches: Sendable {
  private let last = Mutex<(filter: Filter, positions: [Int])?>(nil)

  /// The positions of a filter's letters, found anew only when the filter is another one.
  func positions(of filter: Filter, find: () -> [Int]) -> [Int] {
    if let known = last.withLock({ $0?.filter == filter ? $0?.positions : nil }) { return known }
    let positions = find()
    last.withLock { $0 = (filter, positions) }
    return positions
  }
}
