/// How a cell looks. Terminals that lack a part of it show the rest.
public struct Style: Sendable, Hashable {
  /// What a cell says by its colour, which is never the only sign of it; a ``Palette`` gives the colours.
  public enum Tone: UInt8, Sendable, Hashable, CaseIterable {
    case standard, link, mark, question, answer, heading, quiet, star, warning
    /// Of a row of letters.
    case date, person, kind, unread, label
  }

  public var bold = false
  public var dim = false
  public var italic = false
  public var underlined = false
  public var reversed = false
  public var tone = Tone.standard

  public init(
    bold: Bool = false, dim: Bool = false, italic: Bool = false, underlined: Bool = false,
    reversed: Bool = false, tone: Tone = .standard
  ) {
    self.bold = bold
    self.dim = dim
    self.italic = italic
    self.underlined = underlined
    self.reversed = reversed
    self.tone = tone
  }

  public static let plain = Style()

  /// The style with another laid over it: what either sets is set.
  public func over(_ other: Style) -> Style {
    Style(
      bold: bold || other.bold, dim: dim || other.dim, italic: italic || other.italic,
      underlined: underlined || other.underlined, reversed: reversed != other.reversed,
      tone: other.tone == .standard ? tone : other.tone)
  }
}
