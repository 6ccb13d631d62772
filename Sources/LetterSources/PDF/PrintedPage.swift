/// A word as it stands on a page. Places are in points (72 to the inch) from the page's upper left corner.
struct PrintedWord: Sendable {
  let text: String
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  var weight = PrintedStyles.Weight.plain
  /// The address that it leads to.
  var link: String?

  /// Of its type: ascent and descent together.
  var height: Double { bottom - top }
}

/// A page of a PDF: its words, in the lines that poppler found, which end where a gap is wide.
struct PrintedPage: Sendable {
  let width: Double
  let height: Double
  var fragments: [PrintedRow] = []
}

extension PrintedPage {
  /// Reads what `pdftotext -tsv` writes: a line of twelve values for each page, line and word.
  static func pages(ofTable table: [UInt8], _ styles: PrintedStyles) -> [PrintedPage] {
    var pages: [PrintedPage] = []
    var words: [PrintedWord] = []
    func closeLine() {
      if !words.isEmpty, !pages.isEmpty { pages[pages.count - 1].fragments += PrintedRow.parted(words) }
      words = []
    }
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let values = line.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
      guard values.count == 12 else { continue }
      switch values[0].first {
      case UInt8(ascii: "1"):
        closeLine()
        pages.append(PrintedPage(width: number(values[8]), height: number(values[9])))
      case UInt8(ascii: "4"):
        closeLine()
      case UInt8(ascii: "5"):
        if var word = word(values) {
          (word.weight, word.link) = styles.style(
            page: pages.count - 1, x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2)
          words.append(word)
        }
      default: break
      }
    }
    closeLine()
    return pages
  }

  private static func word(_ values: [ArraySlice<UInt8>]) -> PrintedWord? {
    let text = String(decoding: values[11], as: UTF8.self)
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let (left, top) = (number(values[6]), number(values[7]))
    return PrintedWord(
      text: text, left: left, top: top, right: left + number(values[8]), bottom: top + number(values[9]))
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Double {
    Double(String(decoding: digits, as: UTF8.self)) ?? 0
  }
}
