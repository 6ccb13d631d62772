/// Where the scalars of a source's line stand in the block that the line became part of: the block lacks what opened
/// the line («1.», «Vraag 4»), and hyphens and blanks at line ends.
struct TextAlignment {
  /// For each scalar of the line its place in the block; one more for the end.
  private let places: [Int]

  /// Scalars that tell where a line begins.
  private static let sample = 24
  /// The longest number or label that a block lacks.
  private static let longestLabel = 60

  /// Nil when nothing of the line is in the block.
  /// - Parameter start: where in the block to look from.
  init?(_ line: [Unicode.Scalar], in block: [Unicode.Scalar], from start: Int) {
    guard let (skipped, place) = Self.beginning(of: line, in: block, from: start) else { return nil }
    var places = [Int](repeating: place, count: skipped)
    var here = place
    for scalar in line[skipped...] {
      while here < block.count, block[here] != scalar, Self.isLoose(block[here]) { here += 1 }
      places.append(min(here, block.count))
      if here < block.count, block[here] == scalar { here += 1 }
    }
    self.places = places + [here]
  }

  /// The scalars that the block lacks at the line's start, and where the rest begins.
  private static func beginning(
    of line: [Unicode.Scalar], in block: [Unicode.Scalar], from start: Int
  ) -> (skipped: Int, place: Int)? {
    for skipped in 0..<min(line.count, longestLabel) {
      let wanted = line[skipped..<min(line.count, skipped + sample)]
      guard !isLoose(line[skipped]), start + wanted.count <= block.count else { continue }
      let found = (start...block.count - wanted.count).first {
        block[$0..<$0 + wanted.count].elementsEqual(wanted)
      }
      if let found { return (skipped, found) }
    }
    return nil
  }

  /// What joining lines adds or takes away.
  private static func isLoose(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "-" }

  /// Right behind the scalar that stands before a place of the line, where a mark belongs.
  func place(behind offset: Int) -> Int {
    offset > 0 && offset < places.count
      ? places[offset - 1] + 1 : places[max(0, min(offset, places.count - 1))]
  }

  /// A stretch of the line in the block.
  func range(_ range: Range<Int>) -> Range<Int> {
    let low = places[min(range.lowerBound, places.count - 1)]
    return low..<max(low, place(behind: min(range.upperBound, places.count - 1)))
  }

  /// Where the line ends.
  var end: Int { places[places.count - 1] }
}
