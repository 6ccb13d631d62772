import Screen

/// The colours to choose from. Each tone is also told by bold, underline or a sign, so that none is needed.
public enum Theme: String, Sendable, Hashable, CaseIterable {
  /// The terminal's own text and ground, and its own first eight colours.
  case terminal
  case dark, light
  /// Bright on black, and nothing dim.
  case highContrast = "high-contrast"

  public var palette: Palette {
    switch self {
    case .terminal:
      Palette(
        text: nil, ground: nil,
        tones: [
          .link: .cyan, .mark: .cyan, .question: .yellow, .star: .yellow, .warning: .red, .date: .green,
          .person: .magenta, .kind: .yellow, .unread: .cyan, .label: .cyan,
        ])
    case .dark:
      Palette(
        text: Colour(252), ground: Colour(235),
        tones: [
          .link: Colour(117), .mark: Colour(117), .question: Colour(222), .answer: Colour(151),
          .heading: Colour(231), .quiet: Colour(245), .star: Colour(220), .warning: Colour(210),
          .date: Colour(109), .person: Colour(182), .kind: Colour(222), .unread: Colour(117),
          .label: Colour(151),
        ])
    case .light:
      Palette(
        text: Colour(235), ground: Colour(230),
        tones: [
          .link: Colour(25), .mark: Colour(25), .question: Colour(94), .answer: Colour(22),
          .heading: Colour(16), .quiet: Colour(242), .star: Colour(130), .warning: Colour(124),
          .date: Colour(23), .person: Colour(90), .kind: Colour(94), .unread: Colour(25), .label: Colour(22),
        ])
    case .highContrast:
      Palette(
        text: Colour(15), ground: Colour(0),
        tones: [
          .link: Colour(14), .mark: Colour(14), .question: Colour(11), .answer: Colour(10),
          .heading: Colour(15), .quiet: Colour(15), .star: Colour(11), .warning: Colour(11),
          .date: Colour(10), .person: Colour(13), .kind: Colour(11), .unread: Colour(14), .label: Colour(14),
        ], dims: false)
    }
  }
}
