/// The width that the lines of a document were broken at. Where a sentence runs over a line end, the line
/// was no wider than the measure, and the next word had no room in it: the measure that holds for most
/// of these line ends, in the typeface in which it holds for most, is the document's.
struct TextMeasure: Sendable {
  private let bytes: Bytes
  private let face: Typeface
  /// In thousandths of the size of the type.
  private let full: Int
  /// Enough lines say it, and they agree.
  let isCertain: Bool

  /// So many line ends inside sentences tell the measure.
  private static let fewestWitnesses = 6
  /// So many are asked at most.
  private static let mostWitnesses = 1_500
  /// The share of them that must agree; items and quotations are set narrower.
  private static let agreement = 0.6

  /// - Parameter scalars: how many a full line has, where too few lines tell the measure.
  init(_ lines: [RunningLine], scalars: Int, of bytes: Bytes) {
    self.bytes = bytes
    let witnesses = Self.witnesses(lines, of: bytes)
    var best = (face: Typeface.even, full: scalars &* 600, agreeing: -1)
    let widths = Self.widths(of: witnesses.count >= Self.fewestWitnesses ? witnesses : [], in: bytes)
    for (place, face) in Typeface.all.enumerated() where !widths.isEmpty {
      let found = Self.measure(widths.map { $0.line[place] }, overfull: widths.map { $0.overfull[place] })
      if found.agreeing > best.agreeing { best = (face, found.full, found.agreeing) }
    }
    isCertain =
      witnesses.count >= Self.fewestWitnesses
      && Double(best.agreeing) >= Double(witnesses.count) * Self.agreement
    face = isCertain ? best.face : .even
    full = isCertain ? best.full : scalars &* 600
  }

  /// How much room is left behind a line and the first word of the next, as a share of the measure:
  /// less than nothing when the word had no room.
  ///
  /// - Parameter lead: what stands before the line, where it is the second half of one.
  func room(behind line: Range<Int>, lead: Int = 0, for next: Range<Int>) -> Double {
    guard full > 0 else { return 0 }
    let used = lead + width(line) + face.blank + width(Self.firstWord(next, of: bytes))
    return Double(full - used) / Double(full)
  }

  /// By how much the first lines of paragraphs are indented, as a share of the measure: nothing unless they
  /// end too early for the measure, though their sentences go on.
  func firstLineIndent(_ lines: [RunningLine]) -> Double {
    guard isCertain, lines.count > 2 else { return 0 }
    var widest = 0
    var early = 0
    for index in 1..<lines.count - 1 where lines[index].width >= 30 && !lines[index + 1].opensPage {
      let (before, line, next) = (lines[index - 1].range, lines[index].range, lines[index + 1].range)
      guard Prose.endsFully(before, of: bytes), room(behind: before, for: line) > 0.1,
        Prose.startsLow(next, of: bytes), !Prose.endsSentence(line, of: bytes),
        bytes[line.upperBound - 1] != UInt8(ascii: "-"), width(line) <= full
      else { continue }
      widest = max(widest, width(line))
      early += room(behind: line, for: next) > 0 ? 1 : 0
    }
    guard early >= 2 else { return 0 }
    return (1 - Double(widest) / Double(full)).clamped(to: 0...Self.widestIndent)
  }

  private static let widestIndent = 0.06

  /// What stands before `next` on one line when a line and the next are halves of it; nil when they have no
  /// room beside each other.
  func lead(_ lead: Int, _ line: Range<Int>, before next: Range<Int>) -> Int? {
    let start = lead + width(line) + face.blank
    return isCertain && start + width(next) <= full + full / Self.tolerance ? start : nil
  }

  private func width(_ range: Range<Int>) -> Int { face.width(of: range, in: bytes) }

  /// Of two halves, the blank between them and the mark may be wider than on the page: a fiftieth.
  private static let tolerance = 50

  // MARK: What the lines say

  private struct Witness {
    let line: Range<Int>
    let next: Range<Int>
  }

  /// How wide a line is in each face, and how wide it were with the next word.
  private struct WitnessWidths {
    let line: Typeface.InAll
    let overfull: Typeface.InAll
  }

  private static func widths(of witnesses: [Witness], in bytes: Bytes) -> [WitnessWidths] {
    witnesses.map { witness in
      let line = Typeface.widths(of: witness.line, in: bytes)
      let word = Typeface.widths(of: firstWord(witness.next, of: bytes), in: bytes)
      return WitnessWidths(line: line, overfull: line &+ Typeface.blanks &+ word)
    }
  }

  /// Neighbouring lines inside a sentence.
  private static func witnesses(_ lines: [RunningLine], of bytes: Bytes) -> [Witness] {
    var witnesses: [Witness] = []
    for (line, next) in zip(lines, lines.dropFirst()) where witnesses.count < mostWitnesses {
      guard line.width >= 30, next.width >= 3, !next.opensPage, next.blanksBefore == 0 || line.width >= 50,
        Prose.startsLow(next.range, of: bytes), !Prose.endsSentence(line.range, of: bytes),
        bytes[line.range.upperBound - 1] != UInt8(ascii: "-"),
        !WebAddress.starts(at: next.range.lowerBound, of: bytes),
        !Prose.startsPunctuated(next.range, of: bytes)
      else { continue }
      witnesses.append(Witness(line: line.range, next: next.range))
    }
    return witnesses
  }

  /// The widest of many lines falls short of the measure by the share of a word that their number says.
  private static let wordsInLine = 12

  /// The measure that most line ends agree with: between the widest of their lines and the first word that
  /// had no room.
  private static func measure(_ lines: [Int], overfull: [Int]) -> (full: Int, agreeing: Int) {
    let overfull = overfull.sorted()
    var best = (full: 0, agreeing: -1)
    var broken = 0
    for (index, width) in lines.sorted().enumerated() {
      while broken < overfull.count, overfull[broken] <= width { broken += 1 }
      guard index + 1 - broken > best.agreeing else { continue }
      let limit = broken < overfull.count ? overfull[broken] : width
      best = (width + min((limit - width) / 2, width / (wordsInLine * lines.count)), index + 1 - broken)
    }
    return best
  }

  private static func firstWord(_ range: Range<Int>, of bytes: Bytes) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != .blank { end += 1 }
    return range.lowerBound..<end
  }
}
