/// The head of a later page on one line: «Directie Warmte en Ondergrond Datum 11 mei 2015 Kenmerk ET/EM /
/// 9830497».
struct PageHeadLine {
  private(set) var directorate: Range<Int>?
  private(set) var labelled: [LabelledLine] = []

  private static let widest = 160
  private static let labels: [StaticString] = [
    "Datum", "Ons kenmerk", "Onze referentie", "Kenmerk", "Uw kenmerk", "Uw referentie",
  ]

  private static let labelStarts = ByteSet(labels.map { $0.utf8Start[0] })

  /// Nil for any line that says more than what a letterhead does, or less than a date and one thing more.
  init?(_ line: Line, of bytes: Bytes) {
    guard line.width <= Self.widest, bytes[line.range.lowerBound].isUpper else { return nil }
    let starts = Self.starts(in: line.range, of: bytes)
    guard let first = starts.first else { return nil }
    let ends = starts.dropFirst() + [line.range.upperBound]
    for (start, end) in zip(starts, ends) {
      var piece = line
      piece.range = bytes.trimmed(start..<end)
      piece.width = bytes.scalars(in: piece.range)
      guard let label = LabelledLine(piece, of: bytes, isHead: false), !label.value.isEmpty,
        label.label != .date || Self.isDate(label.value, of: bytes)
      else { return nil }
      labelled.append(label)
    }
    let name = bytes.trimmed(line.range.lowerBound..<first)
    if !name.isEmpty {
      guard name.count <= 60, !Prose.endsSentence(name, of: bytes) else { return nil }
      directorate = name
    }
    guard labelled.contains(where: { $0.label == .date }), labelled.count + (name.isEmpty ? 0 : 1) > 1
    else { return nil }
  }

  private static func isDate(_ value: Range<Int>, of bytes: Bytes) -> Bool {
    WrittenDate(at: value.lowerBound, of: bytes)?.range.upperBound == value.upperBound
  }

  private static func starts(in line: Range<Int>, of bytes: Bytes) -> [Int] {
    var starts: [Int] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if labelStarts.contains(bytes[index]), index == line.lowerBound || bytes[index - 1] == .blank,
        let label = labels.first(where: {
          bytes.has($0, at: index) && bytes.byte(index + $0.utf8CodeUnitCount) == .blank
        })
      {
        starts.append(index)
        index += label.utf8CodeUnitCount
      } else {
        index += 1
      }
    }
    return starts
  }
}
