/// How wide a kind of typeface sets its letters, in thousandths of its size. A text says not in which face it
/// was set, but only in one of them do its lines all come out as long as the measure.
struct Typeface: Sendable {
  /// By byte; nothing for controls and for bytes that continue a scalar.
  private let widths: [Int]

  static let all = [sans, serif, wide, even]

  /// Arial and Helvetica, and faces made to their widths.
  static let sans = Typeface(widths: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ])

  /// Times New Roman.
  static let serif = Typeface(widths: [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ])

  /// Verdana, in which ministries write, and its kin.
  static let wide = Typeface(widths: [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
    1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
    603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
    500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
    635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ])

  /// A typewriter's.
  static let even = Typeface(widths: [Int](repeating: 600, count: 95))

  /// - Parameter printable: of the printable characters of ASCII, from the blank on.
  private init(widths printable: [Int]) {
    var widths = [Int](repeating: 0, count: 256)
    for (index, width) in printable.enumerated() { widths[Int(UInt8.blank) + index] = width }
    // Letters beyond ASCII are about as wide as this one.
    for lead in 0xC0...0xFF { widths[lead] = widths[Int(UInt8(ascii: "n"))] }
    self.widths = widths
  }

  var blank: Int { widths[Int(UInt8.blank)] }

  /// The width of a stretch of text, runs of blanks counted as one: justified lines have them.
  func width(of range: Range<Int>, in bytes: Bytes) -> Int {
    Self.sum(widths, over: range, of: bytes, from: 0) { $0 &+ $1 }
  }

  // MARK: All faces at once

  /// A width in each face, in the order of ``all``.
  typealias InAll = SIMD4<Int>

  private static let widthsInAll: [InAll] = (0..<256).map { byte in
    InAll(all.map { $0.widths[byte] })
  }

  static let blanks: InAll = widthsInAll[Int(UInt8.blank)]

  static func widths(of range: Range<Int>, in bytes: Bytes) -> InAll {
    sum(widthsInAll, over: range, of: bytes, from: .zero) { $0 &+ $1 }
  }

  // MARK: Letter by letter

  @inline(__always)
  private static func sum<Width>(
    _ widths: [Width], over range: Range<Int>, of bytes: Bytes, from zero: Width,
    adding: (Width, Width) -> Width
  ) -> Width {
    bytes.withUnsafeBufferPointer { bytes in
      widths.withUnsafeBufferPointer { widths in
        var total = zero
        var before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0
        for index in range {
          let byte = bytes[index]
          if byte != .blank || before != .blank {
            let letter = byte == leadOfQuotes ? likeQuote(at: index, in: bytes) : byte
            total = adding(total, widths[Int(letter)])
          }
          before = byte
        }
        return total
      }
    }
  }

  /// The first byte of «‘», «’», «“» and «”».
  private static let leadOfQuotes: UInt8 = 0xE2

  /// A letter about as wide as a quotation mark; what begins with the same byte and is none keeps it.
  private static func likeQuote(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return leadOfQuotes }
    return switch bytes[index + 2] {
    case 0x98, 0x99: UInt8(ascii: "!")
    case 0x9C, 0x9D: UInt8(ascii: "r")
    default: leadOfQuotes
    }
  }
}
