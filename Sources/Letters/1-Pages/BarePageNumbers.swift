/// Page numbers that stand alone on their lines.
struct BarePageNumbers {
  /// The lines that hold them.
  private(set) var lines: Set<Int> = []
  /// They stand with the heads of their pages.
  private(set) var openPages = false

  // MARK: Where nothing shows the page ends

  /// So many numbers rise one by one before they are taken for those of pages.
  private static let fewest = 2
  /// So many gaps between lines may have another reason than the end of a page.
  private static let mostOtherGaps = 2

  /// Finds the lines of an extraction without page breaks that are nothing but the numbers of its pages: each
  /// above the head of its page, or above a blank line where few others have one.
  /// - Parameter hasFeet: other feet number the pages.
  init(_ lines: [Line], hasFeet: Bool, of bytes: Bytes) {
    guard !hasFeet, !lines.contains(where: \.followsPageBreak) else { return }
    let gaps = lines.count { $0.blanksBefore > 0 }
    for spaced in [true, false] {
      let candidates = lines.indices.filter { Self.isCandidate($0, lines, bytes, spaced: spaced) }
      let numbers = Self.rising(candidates, lines, bytes)
      guard let first = numbers.first, numbers.count >= Self.fewest,
        !spaced || gaps <= numbers.count + Self.mostOtherGaps
      else { continue }
      self.lines = Set(numbers)
      openPages = bytes.number(lines[first].range) != 1
      return
    }
  }

  private static func isCandidate(_ index: Int, _ lines: [Line], _ bytes: Bytes, spaced: Bool) -> Bool {
    guard let number = number(lines[index], bytes), number > 0,
      index == 0 || LabelledLine(lines[index - 1], of: bytes, isHead: true)?.value.isEmpty != true
    else { return false }
    guard index + 1 < lines.count else { return true }
    let next = lines[index + 1]
    return (spaced && next.blanksBefore > 0) || PageHeadLine(next, of: bytes) != nil
      || LetterheadWords.startsDirectorate(next, of: bytes)
  }

  private static func number(_ line: Line, _ bytes: Bytes) -> Int? {
    line.range.count <= 3 ? bytes.number(line.range) : nil
  }

  /// The lines whose numbers rise from the first or second page on; a page may be lost.
  private static func rising(_ candidates: [Int], _ lines: [Line], _ bytes: Bytes) -> [Int] {
    var rising: [Int] = []
    var last = 0
    for index in candidates {
      guard let number = number(lines[index], bytes), number > last, number <= last + 2 else { continue }
      rising.append(index)
      last = number
    }
    return rising
  }

  // MARK: Where page breaks do

  /// Takes a page's number from its top or bottom, as extractions leave it of printed Kamerstukken and of
  /// letters whose foot is a number alone.
  static func drop(from pages: inout Pages, of bytes: Bytes) {
    guard pages.pages.count > 1, pages.pages.allSatisfy({ $0.number == nil }) else { return }
    for atEnd in [true, false] {
      let numbers = pages.pages.map { page in
        (atEnd ? page.lines.last : page.lines.first).flatMap { number($0, bytes) }
      }
      guard areOfPages(numbers) else { continue }
      for index in numbers.indices where numbers[index] != nil {
        pages.pages[index].number = numbers[index]
        pages.pages[index].lines.remove(at: atEnd ? pages.pages[index].lines.count - 1 : 0)
      }
      return
    }
  }

  /// Whether all pages count on; the first need have no number, nor the last, which may be empty.
  private static func areOfPages(_ numbers: [Int?]) -> Bool {
    if let first = numbers[0] {
      return numbers.enumerated().allSatisfy { $0.element == first + $0.offset }
    }
    let later = numbers.enumerated().dropFirst()
    return later.allSatisfy { $0.element == $0.offset + 1 }
  }
}
