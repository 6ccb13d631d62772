/// The languages of the interface. Letters stay as they are.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case dutch = "nl"

  /// Dutch for a locale such as `nl_NL.UTF-8`, else English.
  /// - Parameter locale: what `LC_ALL`, `LC_MESSAGES` or `LANG` says, in that order.
  public init(locale: String?) {
    self = locale?.lowercased().hasPrefix("nl") == true ? .dutch : .english
  }

  var table: [Phrase: String] {
    switch self {
    case .english: Self.englishTable
    case .dutch: Self.dutchTable
    }
  }

  /// A phrase, with values in the place of its `{1}`, `{2}`.
  public func say(_ phrase: Phrase, _ values: String...) -> String { say(phrase, values) }

  public func say(_ phrase: Phrase, _ values: [String]) -> String {
    // A test holds the tables complete.
    Self.filled(table[phrase] ?? phrase.rawValue, values)
  }

  static func filled(_ text: String, _ values: [String]) -> String {
    values.enumerated().reversed().reduce(text) { text, value in
      text.replacing("{\(value.offset + 1)}", with: value.element)
    }
  }

  /// One of two phrases by a number, which stands for `{1}`: «1 letter», «2 letters».
  public func say(_ count: Int, one: Phrase, many: Phrase) -> String {
    say(count == 1 ? one : many, String(count))
  }
}
