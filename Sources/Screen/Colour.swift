/// A colour of a terminal with 256 of them, as xterm numbers them: 0 to 7 the plain eight, 8 to 15 the bright
/// eight, then a cube of 6 × 6 × 6 and 24 greys.
public struct Colour: Sendable, Hashable {
  public let number: UInt8

  public init(_ number: UInt8) { self.number = number }

  public static let black = Colour(0)
  public static let red = Colour(1)
  public static let green = Colour(2)
  public static let yellow = Colour(3)
  public static let blue = Colour(4)
  public static let magenta = Colour(5)
  public static let cyan = Colour(6)
  public static let white = Colour(7)

  /// The nearest colour of a terminal that has fewer: 8, 16 or 256.
  public func nearest(of count: Int) -> Colour {
    if Int(number) < count || count >= 256 { return self }
    guard number >= 16 else { return Colour(number & 7) }
    let candidates = Self.basic.prefix(min(16, max(8, count)))
    let own = components
    let distances = candidates.map { candidate in
      zip(candidate, own).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    let best = distances.indices.min { distances[$0] < distances[$1] } ?? 7
    return Colour(UInt8(best))
  }

  /// Red, green and blue of the first sixteen, as xterm draws them.
  private static let basic: [[Int]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255],
    [0, 255, 255], [255, 255, 255],
  ]

  /// Red, green and blue, 0 to 255 each.
  public var components: [Int] {
    let number = Int(number)
    if number < 16 { return Self.basic[number] }
    if number >= 232 { return Array(repeating: 8 + (number - 232) * 10, count: 3) }
    let levels = [0, 95, 135, 175, 215, 255]
    let place = number - 16
    return [levels[place / 36], levels[place / 6 % 6], levels[place % 6]]
  }
}
