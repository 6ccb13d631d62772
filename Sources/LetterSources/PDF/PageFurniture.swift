/// What recurs at the edges of pages: their numbers, running heads and feet, a classification.
struct PageFurniture: Sendable {
  /// A page without it.
  struct Bare: Sendable {
    var page: PrintedPage
    /// The feet that say which page it is, or of which paper.
    var feet: [PrintedFoot]
  }

  /// The zones at the top and the bottom, as shares of a page's height.
  private static let head = 0.09
  /// How far down the letterhead of a later page, on one line, may stand.
  private static let runningHead = 0.15
  private static let foot = 0.86

  /// Letters; what is longer is text.
  private static let longestFoot = 300

  /// The pages without what recurs on them.
  static func removed(from pages: [PrintedPage]) -> [Bare] {
    let edges = pages.map(Self.edges)
    let recurring = recurring(edges)
    let numbers = bareNumbers(edges)
    return pages.indices.map { index in
      var page = pages[index]
      var feet: [PrintedFoot] = []
      for edge in edges[index] {
        let said = PrintedFoot(edge.text, isWhole: edge.isWhole)
        let isNumber = edge.isNumber(numbers[index])
        guard
          said != nil || isNumber || edge.keys(onPage: index).contains(where: recurring.contains)
        else {
          continue
        }
        let foot =
          said?.isImprint == false ? said : isNumber ? PrintedFoot(edge.text, page: Int(edge.text)) : nil
        let before = page.fragments.count
        page.fragments.removeAll {
          $0.isBeside(edge.row) && $0.left >= edge.row.left - 1 && $0.right <= edge.row.right + 1
        }
        // What stands in a foot that was taken is taken with it.
        if page.fragments.count < before, let foot, !feet.contains(foot) { feet.append(foot) }
      }
      if index > 0 { Self.removeRunningHead(from: &page) }
      return Bare(page: page, feet: feet)
    }
  }

  private static func removeRunningHead(from page: inout PrintedPage) {
    let top = page.fragments.filter { $0.bottom < page.height * runningHead }
    for row in PrintedRow.joined(top) where PrintedHead.isRunning(row.text) {
      page.fragments.removeAll { $0.bottom < page.height * runningHead && $0.isBeside(row) }
    }
  }

  private struct Edge {
    let row: PrintedRow
    let text: String
    /// Nothing else stands on its line.
    let isWhole: Bool

    func isNumber(_ number: String?) -> Bool { isWhole && text == number }

    /// Where it stands, and what it says: once as it is, and once for each number in it, which may be that of
    /// the page. Numbers of notes do not keep step with pages, nor do those of the papers that they cite.
    func keys(onPage page: Int) -> [String] {
      guard text.utf8.count <= PageFurniture.longestFoot else { return [] }
      let place = "\(Int(row.top / 4)) "
      var keys = [place + text]
      for range in text.ranges(of: /[0-9]+/) {
        guard let number = Int(text[range]) else { continue }
        keys.append(place + text[..<range.lowerBound] + "#\(number - page)" + text[range.upperBound...])
      }
      return keys
    }
  }

  private static func edges(of page: PrintedPage) -> [Edge] {
    let near = page.fragments.filter { $0.bottom < page.height * head || $0.top > page.height * foot }
    let whole = PrintedRow.joined(near).map { Edge(row: $0, text: $0.text, isWhole: true) }
    return whole + near.map { Edge(row: $0, text: $0.text, isWhole: false) }
  }

  /// Lines of a letter that reach into the edges do not come back on other pages.
  private static func recurring(_ pages: [[Edge]]) -> Set<String> {
    guard pages.count > 1 else { return [] }
    var counts: [String: Int] = [:]
    for (page, edges) in pages.enumerated() {
      // Too few letters say nothing: the marks of notes are digits too.
      let spoken = edges.filter { $0.text.count(where: \.isLetter) > 3 }
      for key in Set(spoken.flatMap { $0.keys(onPage: page) }) { counts[key, default: 0] += 1 }
    }
    let least = max(2, (pages.count + 1) / 3)
    return Set(counts.filter { $0.value >= ($0.key.contains("#") ? max(3, least) : least) }.keys)
  }

  /// Numbers that stand alone and rise by one with each page.
  private static func bareNumbers(_ pages: [[Edge]]) -> [String?] {
    let numbers = pages.map { Set($0.filter(\.isWhole).compactMap { Int($0.text) }) }
    guard pages.count > 1 else { return pages.map { _ in nil } }
    let offsets = numbers.enumerated().flatMap { index, found in found.map { $0 - index } }
    let counts = Dictionary(grouping: offsets) { $0 }.mapValues(\.count)
    guard let offset = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      offset.value * 2 >= pages.count
    else { return pages.map { _ in nil } }
    return numbers.enumerated().map { index, found in
      found.contains(index + offset.key) ? String(index + offset.key) : nil
    }
  }
}
