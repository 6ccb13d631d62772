/// Takes apart the columns that `pdftotext -layout` keeps apart with runs of blanks.
enum Columns {
  /// Fewer blanks are a torn justification, not a column.
  private static let gutter = 3

  /// The lines of a page with its margin column, if any, moved behind the body: body lines keep their
  /// order, and the margin's follow them.
  /// - Parameter isFirst: of a first page, a margin with an address is a letterhead's whole margin.
  static func split(_ lines: [Line], isFirst: Bool, of bytes: Bytes) -> [Line] {
    let pieces = lines.map { piece(of: $0, bytes) }
    guard let column = marginColumn(lines, pieces, of: bytes) else { return lines }
    var body: [Line] = []
    var margin: [Line] = []
    var skipped = 0
    for (line, piece) in zip(lines, pieces) {
      if line.indent >= column - 2 {
        margin.append(line)
        skipped += line.blanksBefore
        continue
      }
      var left = line
      left.blanksBefore += skipped
      skipped = 0
      if let piece, abs(Self.column(of: piece, in: line, bytes) - column) <= 3 {
        let high = bytes.trimmed(line.range.lowerBound..<piece).upperBound
        left.range = line.range.lowerBound..<high
        left.width = bytes.scalars(in: left.range)
        var right = line
        right.range = piece..<line.range.upperBound
        right.width = bytes.scalars(in: right.range)
        right.indent = column
        margin.append(right)
      }
      body.append(left)
    }
    if !margin.isEmpty { margin[0].blanksBefore = max(margin[0].blanksBefore, 1) }
    if isFirst, isLetterhead(margin, of: bytes) {
      for index in margin.indices { margin[index].kind = .margin }
    }
    return body + margin
  }

  /// Where the last piece of a line starts that a gutter sets off.
  private static func piece(of line: Line, _ bytes: Bytes) -> Int? {
    // No column of a page starts so far right.
    guard line.width < 250, bytes.doubleBlank(in: line.range) != nil else { return nil }
    var index = line.range.upperBound - 1
    var blanks = 0
    while index > line.range.lowerBound {
      if bytes[index] == .blank {
        blanks += 1
      } else {
        if blanks >= gutter { return index + 1 + blanks }
        blanks = 0
      }
      index -= 1
    }
    return nil
  }

  private static func column(of piece: Int, in line: Line, _ bytes: Bytes) -> Int {
    line.indent + bytes.scalars(in: line.range.lowerBound..<piece)
  }

  /// The column where a margin starts: one that several lines share and that holds a letterhead's words.
  private static func marginColumn(_ lines: [Line], _ pieces: [Int?], of bytes: Bytes) -> Int? {
    var starts: [Int: Int] = [:]
    var anchors: [Int: Int] = [:]
    for (line, piece) in zip(lines, pieces) {
      let wholeLine = line.indent >= 30
      guard wholeLine || piece != nil else { continue }
      let start = wholeLine ? line.indent : column(of: piece ?? 0, in: line, bytes)
      var candidate = line
      candidate.range = (wholeLine ? line.range.lowerBound : piece ?? 0)..<line.range.upperBound
      candidate.width = bytes.scalars(in: candidate.range)
      guard candidate.width <= LetterheadReader.marginWidth else { continue }
      starts[start, default: 0] += 1
      if isAnchor(candidate, of: bytes) { anchors[start, default: 0] += 1 }
    }
    return anchors.max { ($0.value, starts[$0.key] ?? 0) < ($1.value, starts[$1.key] ?? 0) }?.key
  }

  /// Lines that only a letterhead's margin has; a table may head a column with «Datum».
  private static let fewestOfLetterhead = 3

  /// Narrow lines, none of which goes on a sentence: the text may stand right of a margin too.
  private static func isLetterhead(_ margin: [Line], of bytes: Bytes) -> Bool {
    margin.allSatisfy { $0.width <= LetterheadReader.marginWidth }
      && margin.count(where: { isOfLetterhead($0, of: bytes) }) >= fewestOfLetterhead
  }

  private static func isOfLetterhead(_ line: Line, of bytes: Bytes) -> Bool {
    LabelledLine(line, of: bytes, isHead: false) != nil || LetterheadWords.isAddress(line, of: bytes)
      || LetterheadWords.isStreet(line, of: bytes)
  }

  private static func isAnchor(_ line: Line, of bytes: Bytes) -> Bool {
    LabelledLine(line, of: bytes, isHead: false).map { $0.label != .subject } == true
      || LetterheadWords.startsDirectorate(line, of: bytes)
      || LetterheadWords.isRequest(line, of: bytes)
  }
}
