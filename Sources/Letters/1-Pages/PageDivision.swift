/// Divides lines into pages: at form feeds where there are any, else at page feet.
enum PageDivision {
  /// A page of a ministry's letter holds some 45 lines of prose.
  private static let linesPerPage = 45
  /// A line that is prose for sure, and no letterhead or margin.
  private static let proseWidth = 40

  static func divide(_ lines: [Line], of bytes: Bytes) -> Pages {
    var segments: [[Line]] = [[]]
    var feet: [(foot: PageFoot, after: Int)] = []
    var paper: String?
    var pendingBlanks = 0
    var runningFoot = false
    let hasPageBreaks = lines.contains { $0.followsPageBreak }
    let ordered = NotesOnTop.putBelow(lines, of: bytes)
    let read = PageFoot.own(ordered.map { PageFoot($0, of: bytes) })
    let bare = BarePageNumbers(ordered, hasFeet: read.contains { $0?.number != nil }, of: bytes)
    for (index, var line) in ordered.enumerated() {
      if hasPageBreaks, line.followsPageBreak, !segments[segments.count - 1].isEmpty {
        segments.append([])
      }
      line.blanksBefore += pendingBlanks
      pendingBlanks = 0
      // A running foot may have its page number on the next line.
      let takesNumber = runningFoot
      runningFoot = false
      guard
        let foot = read[index]
          ?? (takesNumber || bare.lines.contains(index) ? PageFoot(number: line.range, of: bytes) : nil)
      else {
        segments[segments.count - 1].append(line)
        continue
      }
      pendingBlanks = line.blanksBefore
      paper = paper ?? foot.paper
      runningFoot = foot.isRunning
      if foot.number != nil {
        feet.append((foot, after: segments.count - 1))
        if !hasPageBreaks { segments.append([]) }
      }
    }
    var pages =
      hasPageBreaks ? byPageBreaks(segments, feet) : byFeet(segments, feet.map(\.foot), open: bare.openPages)
    pages.paper = paper
    findMissing(&pages, openingIsEstimated: !hasPageBreaks)
    BarePageNumbers.drop(from: &pages, of: bytes)
    return pages
  }

  private static func byPageBreaks(
    _ segments: [[Line]], _ feet: [(foot: PageFoot, after: Int)]
  ) -> Pages {
    let pages = segments.enumerated().map { index, lines in
      Page(number: feet.first { $0.after == index }?.foot.number, lines: lines)
    }
    return Pages(pages: pages, total: reliableTotal(feet.map(\.foot)))
  }

  /// Where feet stand last on a page, segment 0 is the first foot's page; where an extraction put
  /// them first, segment 1 is (seeds/003).
  private static func byFeet(_ segments: [[Line]], _ feet: [PageFoot], open: Bool) -> Pages {
    guard let first = feet.first, let last = feet.last else {
      return Pages(pages: [Page(number: nil, lines: segments[0])])
    }
    let total = reliableTotal(feet)
    let opening = prose(segments[0])
    let ending = prose(segments[segments.count - 1])
    let footsOpenPages = open || (ending > 2 && (opening == 0 || last.number == total))
    var pages: [Page] = []
    if footsOpenPages {
      let before = first.number.map { $0 - 1 }
      pages.append(Page(number: before == 1 ? 1 : nil, lines: segments[0]))
      for (foot, lines) in zip(feet, segments.dropFirst()) {
        pages.append(Page(number: foot.number, lines: lines))
      }
    } else {
      for (foot, lines) in zip(feet, segments) {
        pages.append(Page(number: foot.number, lines: lines))
      }
      let next = last.number.map { $0 + 1 }
      pages.append(
        Page(number: next.flatMap { $0 <= total ?? $0 ? $0 : nil }, lines: segments[segments.count - 1]))
    }
    // A page with nothing but its foot is there.
    let numbered = Set(feet.compactMap(\.number))
    return Pages(
      pages: pages.filter { page in !page.lines.isEmpty || page.number.map { numbered.contains($0) } == true
      },
      total: total)
  }

  /// Nil when a page has a higher number than the total: fields of a word processor gone wrong.
  private static func reliableTotal(_ feet: [PageFoot]) -> Int? {
    guard let total = feet.compactMap(\.total).max(),
      feet.allSatisfy({ ($0.number ?? 0) <= $0.total ?? total })
    else { return nil }
    return total
  }

  private static func prose(_ lines: [Line]) -> Int {
    lines.count { $0.width >= proseWidth }
  }

  /// A page is missing when the numbers that are printed leave it out.
  private static func findMissing(_ pages: inout Pages, openingIsEstimated: Bool) {
    var next = 1
    for index in pages.pages.indices {
      guard let number = pages.pages[index].number else {
        if openingIsEstimated, next == 1 {
          next += max(1, (prose(pages.pages[index].lines) + linesPerPage / 2) / linesPerPage)
        } else {
          next += 1
        }
        continue
      }
      if number > next {
        pages.pages[index].missingBefore = next...number - 1
        pages.missing.append(next...number - 1)
      }
      next = number + 1
    }
    guard let total = pages.total, next <= total, pages.pages.contains(where: { $0.number != nil })
    else { return }
    pages.missing.append(next...total)
    pages.missingAtEnd = next...total
  }
}
