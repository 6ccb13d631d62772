/// How a cell looks. Terminals that lack a part of it show the rest.
public struct Style: Sendable, Hashable {
  /// The terminal's own palette; `standard` is whatever its text has.
  public enum Colour: UInt8, Sendable, Hashable {
    case standard, red, green, yellow, blue, magenta, cyan
  }

  public var bold = false
  public var dim = false
  public var italic = false
  public var underlined = false
  public var reversed = false
  public var colour = Colour.standard

  public init(
    bold: Bool = false, dim: Bool = false, italic: Bool = false, underlined: Bool = false,
    reversed: Bool = false, colour: Colour = .standard
  ) {
    self.bold = bold
    self.dim = dim
    self.italic = italic
    self.underlined = underlined
    self.reversed = reversed
    self.colour = colour
  }

  public static let plain = Style()

  /// The style with another laid over it: what either sets is set.
  public func over(_ other: Style) -> Style {
    Style(
      bold: bold || other.bold, dim: dim || other.dim, italic: italic || other.italic,
      underlined: underlined || other.underlined, reversed: reversed != other.reversed,
      colour: other.colour == .standard ? colour : other.colour)
  }
}
