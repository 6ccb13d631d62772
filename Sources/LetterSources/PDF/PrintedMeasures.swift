/// How the text of a document is set: what most of its long lines have in common, in points.
struct PrintedMeasures: Sendable {
  /// Of the type, ascent and descent together.
  let height: Double
  /// Where lines begin and end.
  let left: Double
  let right: Double
  /// From the top of one line to that of the next.
  let pitch: Double

  /// A long line takes at least this share of the page.
  private static let longLine = 0.35

  init(_ pages: [PrintedPage]) {
    let all = pages.flatMap(\.fragments)
    let long = pages.flatMap { page in page.fragments.filter { $0.width > page.width * Self.longLine } }
    let lines = long.isEmpty ? all : long
    let height = Self.most(lines.map { ($0.height, $0.width) }) ?? 10
    let body = lines.filter { abs($0.height - height) < 0.6 }
    self.height = height
    left = Self.most(body.map { ($0.left.rounded(), 1) }) ?? 0
    let ends = body.map(\.right).sorted()
    right = ends.isEmpty ? 0 : ends[(ends.count - 1) * 97 / 100]
    pitch = Self.pitch(pages, height) ?? height * 1.25
  }

  /// The smallest step that is no exception: where paragraphs are short, most steps are those between them.
  private static func pitch(_ pages: [PrintedPage], _ height: Double) -> Double? {
    var counts: [Double: Int] = [:]
    for page in pages {
      let tops = page.fragments.filter { abs($0.height - height) < 0.6 }.map(\.top).sorted()
      for (one, next) in zip(tops, tops.dropFirst())
      where next - one > height * 0.9 && next - one < height * 2.5 {
        counts[((next - one) * 2).rounded() / 2, default: 0] += 1
      }
    }
    let least = counts.values.reduce(0, +) / 8
    return counts.filter { $0.value > least }.keys.min()
  }

  /// The value that weighs most, small differences aside.
  private static func most(_ values: [(value: Double, weight: Double)]) -> Double? {
    var weights: [Double: Double] = [:]
    for (value, weight) in values { weights[(value * 2).rounded() / 2, default: 0] += weight }
    return weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }

  /// Whether a row is set in the smaller type of notes.
  func isSmall(_ row: PrintedRow) -> Bool { row.height <= height * 0.93 }
}
