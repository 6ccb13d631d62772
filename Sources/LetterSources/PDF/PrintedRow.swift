import Letters

/// Words that stand side by side, from left to right: a line of print, or a part of one.
struct PrintedRow: Sendable {
  private(set) var words: [PrintedWord]
  /// Of its main type, in points; marks and exponents are smaller.
  private(set) var height: Double
  private(set) var top: Double
  private(set) var bottom: Double

  /// - Parameter words: one or more.
  init(_ words: [PrintedWord]) {
    self.words = words.sorted { $0.left < $1.left }
    height = Self.mainHeight(of: words)
    let main = words.filter { [height] in abs($0.height - height) < 0.6 }
    top = main.map(\.top).min() ?? 0
    bottom = main.map(\.bottom).max() ?? 0
  }

  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.last?.right ?? 0 }
  var width: Double { right - left }

  /// What all of its words are, marks aside.
  var weight: PrintedStyles.Weight {
    let main = words.filter { abs($0.height - height) < 0.6 }
    guard let first = main.first, main.allSatisfy({ $0.weight == first.weight }) else { return .plain }
    return first.weight
  }

  /// The height that most of the letters have.
  private static func mainHeight(of words: [PrintedWord]) -> Double {
    var letters: [Double: Int] = [:]
    for word in words { letters[word.height.roundedToTenth, default: 0] += word.text.utf8.count }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// The words in as many rows as wide gaps part them into.
  static func parted(_ words: [PrintedWord]) -> [PrintedRow] {
    PrintedRow(words).cells.map(PrintedRow.init)
  }

  /// A gap wider than this many heights parts columns; justification seldom stretches a blank so far.
  private static let wideGap = 1.3

  /// The words between wide gaps.
  var cells: [[PrintedWord]] {
    var cells: [[PrintedWord]] = []
    for word in words {
      if let last = cells.last?.last, word.left - last.right <= height * Self.wideGap {
        cells[cells.count - 1].append(word)
      } else {
        cells.append([word])
      }
    }
    return cells
  }

  // MARK: Beside and below

  /// Whether both stand on one line: half of the smaller one's height or more is beside the other.
  func isBeside(_ other: PrintedRow) -> Bool {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return shared >= min(height, other.height) * 0.5
  }

  /// Rows of one line made one, from top to bottom.
  static func joined(_ fragments: [PrintedRow]) -> [PrintedRow] {
    var lines: [(widest: PrintedRow, words: [PrintedWord])] = []
    for fragment in fragments.sorted(by: { $0.bottom < $1.bottom }) {
      let index = lines.indices.suffix(3).last { lines[$0].widest.isBeside(fragment) }
      guard let index else {
        lines.append((fragment, fragment.words))
        continue
      }
      lines[index].words += fragment.words
      if fragment.width > lines[index].widest.width { lines[index].widest = fragment }
    }
    return lines.map { PrintedRow($0.words) }.sorted { $0.top < $1.top }
  }
}

extension Double {
  var roundedToTenth: Double { (self * 10).rounded() / 10 }
}

extension PrintedRow {
  /// The words as text, a blank where there is room for one.
  var text: String { Self.text(of: words, height: height, notes: []) }

  /// A blank is a quarter of the type's height wide; kerning leaves less.
  private static let blank = 0.12

  /// - Parameter notes: labels that raised digits may have to be marks.
  static func text(of words: [PrintedWord], height: Double, notes: Set<String>) -> String {
    pieces(of: words, height: height, notes: notes).map(\.text).joined()
  }

  /// The words as text with what they lead to, and with those that stand out among others emphasised.
  static func runs(of words: [PrintedWord], height: Double, notes: Set<String>) -> [MarkedDocument.Run] {
    let isPlain = PrintedRow(words).weight == .plain
    var runs: [MarkedDocument.Run] = []
    var open = ""
    var style: (stands: Bool, link: String?) = (false, nil)
    func close() {
      guard !open.isEmpty else { return }
      let text: [MarkedDocument.Run] = style.stands ? [.emphasis([.text(open)])] : [.text(open)]
      runs += style.link.map { [.link(to: $0, text)] } ?? text
      open = ""
    }
    for piece in pieces(of: words, height: height, notes: notes) {
      let next = (
        stands: isPlain && piece.word.weight != .plain, link: piece.word.link
      )
      if next != style { close() }
      style = next
      open += piece.text
    }
    close()
    return runs
  }

  /// Each word as text, with the blank that stands before it.
  private static func pieces(
    of words: [PrintedWord], height: Double, notes: Set<String>
  ) -> [(word: PrintedWord, text: String)] {
    let row = PrintedRow(words)
    var followsMark = false
    return row.words.indices.map { index in
      let word = row.words[index]
      let mark = row.mark(at: index, notes: notes, followsMark: followsMark)
      followsMark = mark != nil
      let hasRoom = index > 0 && word.left - row.words[index - 1].right > row.height * blank
      return (word, (hasRoom && mark == nil ? " " : "") + (mark ?? word.text))
    }
  }

  /// A raised number in superscripts where it can be a note's mark; `*` raised stays as it is.
  private func mark(at index: Int, notes: Set<String>, followsMark: Bool) -> String? {
    let word = words[index]
    guard isRaised(word), word.text.utf8.count <= 4,
      word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      index == 0 || !Self.units.contains(words[index - 1].text.lowercased())
    else { return nil }
    guard !notes.isEmpty, !notes.contains(word.text) else {
      // Two marks side by side are two.
      return Superscript.written(word.text).map { (followsMark ? " " : "") + $0 }
    }
    guard let (one, other) = Self.pair(word.text, notes), let first = Superscript.written(one),
      let second = Superscript.written(other)
    else { return nil }
    return "\(first) \(second)"
  }

  /// A mark that the typesetter put at the start of a line belongs to the last word of the line before.
  func leadingMark(notes: Set<String>) -> (mark: String?, rest: [PrintedWord]) {
    guard words.count > 1, notes.contains(words[0].text),
      let mark = mark(at: 0, notes: notes, followsMark: false)
    else {
      return (nil, words)
    }
    return (mark, Array(words.dropFirst()))
  }

  /// «12» where there are notes 1 and 2, but none 12.
  private static func pair(_ digits: String, _ notes: Set<String>) -> (String, String)? {
    for length in 1..<max(2, digits.count) {
      let (one, other) = (String(digits.prefix(length)), String(digits.dropFirst(length)))
      if let first = Int(one), Int(other) == first + 1, notes.contains(one), notes.contains(other) {
        return (one, other)
      }
    }
    return nil
  }

  /// Units that an exponent follows.
  private static let units: Set<String> = ["m", "km", "cm", "dm", "mm", "hm"]

  /// Smaller than its line and higher.
  func isRaised(_ word: PrintedWord) -> Bool {
    word.height <= height * 0.85 && word.bottom <= bottom - height * 0.1
      && word.top <= top + height * 0.35
  }
}
