/// What the printed title of a paper says: its kind, and who moves it.
enum PaperTitle {
  /// Words that stand before the kind: «TWEEDE NADER GEWIJZIGDE MOTIE», «HERDRUK».
  private static let qualifiers: Set<String> = [
    "gewijzigd", "gewijzigde", "nader", "nadere", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende",
    "eerste", "voorlopig", "verbeterd", "verbeterde", "herdruk", "gezamenlijk", "aangehouden", "eind", "het",
    "de",
  ]

  /// Kinds by how a title goes on, folded; longer forms before those that begin them.
  private static let kinds: [(StaticString, Letter.Kind)] = [
    ("brieven", .letter), ("brief", .letter), ("motie", .motion), ("subamendement", .amendment),
    ("sub amendement", .amendment), ("amendement", .amendment), ("amendementen", .amendment),
    ("lijst van vragen en antwoorden", .answers), ("lijst van antwoorden", .answers),
    ("lijst van vragen", .questions),
    ("verslag", .report), ("rapport", .report), ("jaarverslag", .report), ("initiatiefnota", .report),
    ("nota naar aanleiding van", .report), ("memorie van antwoord", .report), ("eindverslag", .report),
    ("nota van wijziging", .bill), ("nota van verbetering", .bill), ("voorstel van", .bill),
    ("ontwerp van wet", .bill), ("memorie van toelichting", .bill), ("geleidende brief", .bill),
    ("koninklijke boodschap", .bill), ("nota", .report),
  ]

  /// The kind of a paper by its printed title: «BRIEF VAN DE MINISTER VAN …», «NADER VERSLAG».
  static func kind(_ title: String) -> Letter.Kind {
    let words = Bytes(Folding.fold(title).utf8)
    var start = 0
    while start < words.count {
      let end = words[start...].firstIndex(of: .blank) ?? words.count
      guard qualifiers.contains(words.string(start..<end)) else { break }
      start = end + 1
    }
    return kinds.first { kind in
      let next = words.byte(start + kind.0.utf8CodeUnitCount)
      return words.has(kind.0, at: start) && (!next.isWord || next.isDigit)
    }?.1 ?? .other
  }

  private static let moverWords = [
    " VAN HET LID ", " VAN DE LEDEN ", " VAN HET KAMERLID ", " VAN DE KAMERLEDEN ",
  ]
  /// What ends the names: «TER VERVANGING VAN DIE GEDRUKT ONDER NR. 19», «OVER …».
  private static let ends = [" TER VERVANGING", " OVER ", " ONTVANGEN", " VOORGESTELD", " C.S", " CS", " ("]

  /// «Olger van Dijk» and «Vedder» of «GEWIJZIGDE MOTIE VAN DE LEDEN OLGER VAN DIJK EN VEDDER TER VERVANGING …».
  static func movers(_ title: String) -> [String] {
    let capitals = title.uppercased()
    guard let start = moverWords.lazy.compactMap({ capitals.firstRange(of: $0) }).first else { return [] }
    var names = capitals[start.upperBound...]
    for end in ends {
      if let found = names.firstRange(of: end) { names = names[..<found.lowerBound] }
    }
    return names.replacing(" EN ", with: ",").split(separator: ",").map { name($0) }.filter { !$0.isEmpty }
  }

  /// Words within a name that have no capital.
  private static let prefixes: Set<Substring> = [
    "VAN", "DE", "DER", "DEN", "TER", "TEN", "TE", "HET", "LA", "LE", "EL", "'T", "’T",
  ]

  /// «Tjeerd de Groot» of «TJEERD DE GROOT», «Michon-Derkzen».
  private static func name(_ capitals: Substring) -> String {
    let words = capitals.split(separator: " ")
    return words.enumerated().map { index, word in
      index > 0 && prefixes.contains(word) ? word.lowercased() : capitalised(word)
    }.joined(separator: " ")
  }

  private static func capitalised(_ word: Substring) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
  }
}
