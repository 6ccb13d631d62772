/// «Geachte heer Aboutaleb,»: whom a letter greets.
enum Salutation {
  private static let words = ["Geachte ", "Beste "]
  /// Who is greeted without a name.
  private static let nobody: Set<String> = [
    "heer", "mevrouw", "heer mevrouw", "mevrouw heer", "heer of mevrouw", "mevrouw of heer", "lezer",
    "lezers",
    "dames en heren", "leden", "collega", "collega s", "voorzitter heer", "de heer", "heren", "dames",
    "relatie",
  ]

  /// The person of a salutation: «de heer Aboutaleb», «voorzitter»; nil for any other text, and where no name is
  /// said or what stood there is blacked out.
  static func person(_ text: String) -> String? {
    guard let word = words.first(where: text.hasPrefix) else { return nil }
    var name = text.dropFirst(word.count).prefix { $0 != "," }.trimmed
    guard !nobody.contains(Folding.fold(name)), name.count(where: \.isLetter) > 1 else { return nil }
    if name.hasPrefix("heer ") { name = "de " + name }
    return name
  }
}
