/// The colours of a screen: what text and ground have, and what each tone has in their stead.
public struct Palette: Sendable, Hashable {
  /// Nil is whatever the terminal's own text has.
  public var text: Colour?
  public var ground: Colour?
  public var tones: [Style.Tone: Colour]
  /// Whether what matters less may be shown dim; where contrast comes first it is not.
  public var dims: Bool

  public init(text: Colour?, ground: Colour?, tones: [Style.Tone: Colour], dims: Bool = true) {
    self.text = text
    self.ground = ground
    self.tones = tones
    self.dims = dims
  }

  public func colour(of tone: Style.Tone) -> Colour? { tones[tone] ?? text }
}
