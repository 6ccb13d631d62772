extension String {
  /// What a source says, fit for a sentence: one line, without what could command a terminal or turn text round, and
  /// not long.
  var cleaned: String { cleaned(atMost: 300) }

  /// - Parameter most: Unicode scalars.
  func cleaned(atMost most: Int) -> String {
    let scalars = unicodeScalars.lazy.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: " "
      default: scalar
      }
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(most))
    return String(text).split(separator: " ").joined(separator: " ")
  }
}
