/// Text for a terminal that only prints.
public struct PlainOutput: Sendable {
  private let isUTF8: Bool

  /// Asks the locale which characters there are.
  public init() {
    TerminalLocale.take()
    isUTF8 = TerminalLocale.isUTF8
  }

  /// The text with the characters of the locale: outside UTF-8 what is nearest in ASCII.
  public func fitted(_ text: String) -> String { isUTF8 ? text : Transliteration.ascii(text) }
}
