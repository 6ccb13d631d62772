import Screen

/// Cells for a terminal whose locale has no Unicode: letters lose their signs, other characters
/// become what is nearest in ASCII.
enum Transliteration {
  private static let table: [Character: String] = {
    let rows: [(String, String)] = [
      ("─━", "-"), ("│┃", "|"), ("┌┐└┘├┤┬┴┼", "+"), ("‘’‚´", "'"), ("“”„«»", "\""), ("–—‐", "-"),
      ("…", "."), ("▏", "_"), ("▁▂", "."), ("▃▄", ":"), ("▅▆", "+"), ("▇█", "#"), ("★", "*"), ("•▪◦●", "*"),
      ("○", "o"),
      ("→▸", ">"), ("←", "<"), ("↑", "^"), ("↓", "v"), ("↗", "^"), ("·", "."), ("±", "~"), ("€", "E"),
      ("⁰", "0"), ("¹", "1"), ("²", "2"), ("³", "3"), ("⁴", "4"), ("⁵", "5"), ("⁶", "6"), ("⁷", "7"),
      ("⁸", "8"), ("⁹", "9"), ("⁾", ")"), ("àáâãäå", "a"), ("èéêëě", "e"), ("ìíîï", "i"), ("òóôõöø", "o"),
      ("ùúûü", "u"), ("ýÿ", "y"), ("çćč", "c"), ("ñń", "n"), ("şšś", "s"), ("ğ", "g"), ("ÀÁÂÄ", "A"),
      ("ÈÉÊË", "E"), ("ÌÍÎÏ", "I"), ("ÒÓÔÖ", "O"), ("ÙÚÛÜ", "U"), ("Ç", "C"), ("ŞŠ", "S"),
    ]
    var table: [Character: String] = [:]
    for (characters, ascii) in rows {
      for character in characters { table[character] = ascii }
    }
    return table
  }()

  /// A text in ASCII, line ends as they are.
  static func ascii(_ text: String) -> String {
    text.map { character in
      character.isASCII ? String(character) : table[character] ?? "?"
    }.joined()
  }

  /// As many ASCII characters as the cell has columns.
  static func ascii(_ cell: Cell) -> String {
    if cell.text.utf8.allSatisfy({ $0 < 0x80 }) { return cell.text }
    let plain = cell.text.first.flatMap { table[$0] } ?? "?"
    return plain + String(repeating: " ", count: max(0, cell.width - 1))
  }
}
