/// The words with which titles of papers of one kind begin alike.
enum TitleOpenings {
  /// Dropped from the front, again and again, in any case of letters; longer ones before those that begin them.
  private static let openings = [
    "beantwoording van de schriftelijke vragen", "beantwoording schriftelijke vragen",
    "beantwoording van schriftelijke vragen", "beantwoording van kamervragen", "beantwoording kamervragen",
    "beantwoording van vragen", "beantwoording vragen", "antwoorden op de schriftelijke vragen",
    "antwoorden op schriftelijke vragen", "antwoorden op kamervragen", "antwoorden op vragen",
    "antwoorden kamervragen", "antwoord op schriftelijke vragen", "antwoord op kamervragen",
    "antwoord op vragen", "antwoord kamervragen", "schriftelijke vragen", "kamervragen",
    "aanbiedingsbrief bij", "aanbiedingsbrief", "aanbieding van", "aanbieding", "kamerbrief inzake",
    "kamerbrief over", "kamerbrief", "brief inzake", "brief over", "vragen",
  ]

  /// What joins an opening to its matter: «inzake het bericht …».
  private static let joints = [
    "naar aanleiding van", "met betrekking tot", "inzake", "aangaande", "betreffende", "omtrent", "over",
    "het artikel", "het bericht", "het nieuwsbericht", "de berichten", "berichten", ":", "–", "-",
  ]

  /// Who asked: «van het lid Kuik (CDA)», which a list says in front.
  private static let askers = [
    "van het lid ", "van de leden ", "van het kamerlid ", "van de kamerleden ", "gesteld door ",
    "van lid ", "van leden ", "lid ", "leden ", "het lid ", "de leden ",
  ]

  /// A title without its openings; the whole where nothing would be left.
  static func removed(from title: String) -> String {
    var rest = Substring(withoutDoubledWords(title))
    if dropOpening(&rest) {
      dropAskers(&rest)
      while drop(joints, from: &rest) {}
    }
    let plain = unquoted(trimmed(rest))
    guard plain.count >= 3, let first = plain.first else { return title }
    return first.uppercased() + plain.dropFirst()
  }

  /// «van het van het lid» once; of one word alone both stay: «die die», «dat dat» are Dutch.
  private static func withoutDoubledWords(_ title: String) -> String {
    var words = title.split(separator: " ", omittingEmptySubsequences: false)
    var index = 0
    while index + 3 < words.count {
      if words[index] == words[index + 2], words[index + 1] == words[index + 3] {
        words.removeSubrange(index..<index + 2)
      } else {
        index += 1
      }
    }
    return words.joined(separator: " ")
  }

  private static func dropOpening(_ rest: inout Substring) -> Bool {
    var dropped = false
    while drop(openings, from: &rest) { dropped = true }
    return dropped
  }

  private static func drop(_ words: [String], from rest: inout Substring) -> Bool {
    rest = trimmed(rest)
    for word in words where begins(rest, with: word) {
      let next = rest.dropFirst(word.count)
      guard let after = next.first, !after.isLetter, !after.isNumber || word == ":" else { continue }
      rest = next
      return true
    }
    return false
  }

  /// Up to the word that leads to the matter: «… (CDA) over».
  private static func dropAskers(_ rest: inout Substring) {
    rest = trimmed(rest)
    guard askers.contains(where: { begins(rest, with: $0) }) else { return }
    let leads = [" over ", " inzake ", " naar aanleiding van ", " betreffende ", " aangaande ", " omtrent "]
    let found = leads.compactMap { rest.firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
    if let found { rest = rest[found.upperBound...] }
  }

  private static func begins(_ text: Substring, with word: String) -> Bool {
    text.count > word.count && text.prefix(word.count).lowercased() == word
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  /// Without the quotation marks around the whole.
  private static func unquoted(_ text: Substring) -> Substring {
    let pairs: [(Character, Character)] = [
      ("'", "'"), ("‘", "’"), ("\"", "\""), ("“", "”"), ("«", "»"), ("„", "”"),
    ]
    guard let first = text.first, let last = text.last, text.count > 2,
      pairs.contains(where: { $0 == (first, last) }), !ends(text.dropFirst().dropLast(), with: last)
    else { return text }
    return text.dropFirst().dropLast()
  }

  /// Whether a quotation ends earlier: its mark stands behind a word, not within one as in «camera’s».
  private static func ends(_ text: Substring, with mark: Character) -> Bool {
    text.indices.contains { index in
      text[index] == mark && text[text.index(after: index)...].first?.isLetter != true
    }
  }

  // MARK: Motions

  private static let requests = [
    "verzoekt de regering", "verzoekt het kabinet", "verzoekt het presidium", "verzoekt de minister",
    "spreekt uit", "roept de regering op", "draagt de regering op",
  ]

  /// «om de WNT …» of «verzoekt de regering om de WNT …,»: the wish of a motion.
  static func request(in text: String) -> String? {
    let text = Substring(text)
    for request in requests where begins(text, with: request) {
      var rest = trimmed(text.dropFirst(request.count).drop { $0 == "," })
      for word in ["tevens", "voorts", "daarbij", "om"]
      where begins(rest, with: word + " ") || begins(rest, with: word + ",") {
        rest = trimmed(rest.dropFirst(word.count).drop { $0 == "," })
      }
      rest = trimmed(rest.drop { $0 == "," || $0 == ":" })
      while let last = rest.last, ",;.".contains(last) { rest.removeLast() }
      guard let first = rest.first else { return nil }
      return first.uppercased() + rest.dropFirst()
    }
    return nil
  }
}
