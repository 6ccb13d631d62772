/// How lists write their numbers.
enum ListNumber {
  /// - Parameter format: «1», «a», «A», «i», «I», as web pages and ODT name them.
  static func spoken(_ number: Int, _ format: String) -> String {
    switch format {
    case "a": letter(number)
    case "A": letter(number).uppercased()
    case "i": roman(number)
    case "I": roman(number).uppercased()
    default: String(number)
    }
  }

  /// Office programs go on after `z` with `aa`, `bb`.
  private static func letter(_ number: Int) -> String {
    let place = UInt8((max(1, number) - 1) % 26)
    return String(
      repeating: Character(UnicodeScalar(UInt8(ascii: "a") + place)),
      count: min(9, (max(1, number) - 1) / 26 + 1))
  }

  private static let numerals = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
  ]

  private static func roman(_ number: Int) -> String {
    var rest = min(max(1, number), 3999)
    var text = ""
    for (value, sign) in numerals {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
