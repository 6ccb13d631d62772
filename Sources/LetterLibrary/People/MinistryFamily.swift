import Letters

/// A ministry through its changes of name: letters of «Veiligheid en Justitie» are letters of the same
/// ministry as those of «Justitie en Veiligheid».
struct MinistryFamily: Sendable {
  /// What its people call it, beside its names.
  let abbreviations: [String]
  /// Every name that it had since 1995, the latest first (Staatsalmanak; Parlement.com, «Ministeries»).
  let names: [String]

  /// Where tasks moved to another ministry for a time, both families have that one's name.
  static let table: [MinistryFamily] = [
    MinistryFamily(abbreviations: ["AZ"], names: ["Algemene Zaken"]),
    MinistryFamily(abbreviations: ["AenM", "A&M"], names: ["Asiel en Migratie"]),
    MinistryFamily(
      abbreviations: ["BZK"],
      names: ["Binnenlandse Zaken en Koninkrijksrelaties", "Binnenlandse Zaken"]),
    MinistryFamily(abbreviations: ["BZ", "BuZa"], names: ["Buitenlandse Zaken"]),
    MinistryFamily(abbreviations: ["Def"], names: ["Defensie"]),
    MinistryFamily(
      abbreviations: ["EZ", "EZK", "EL&I", "ELI"],
      names: [
        "Economische Zaken", "Economische Zaken en Klimaat", "Economische Zaken, Landbouw en Innovatie",
      ]),
    MinistryFamily(
      abbreviations: ["KGG"], names: ["Klimaat en Groene Groei", "Economische Zaken en Klimaat"]),
    MinistryFamily(abbreviations: ["Fin"], names: ["Financiën"]),
    MinistryFamily(
      abbreviations: ["IenW", "I&W", "IenM", "I&M", "VenW", "V&W"],
      names: ["Infrastructuur en Waterstaat", "Infrastructuur en Milieu", "Verkeer en Waterstaat"]),
    MinistryFamily(
      abbreviations: ["JenV", "J&V", "VenJ", "V&J"],
      names: ["Justitie en Veiligheid", "Veiligheid en Justitie", "Justitie"]),
    MinistryFamily(
      abbreviations: ["LNV", "LVVN"],
      names: [
        "Landbouw, Visserij, Voedselzekerheid en Natuur", "Landbouw, Natuur en Voedselkwaliteit",
        "Landbouw, Natuurbeheer en Visserij", "Economische Zaken, Landbouw en Innovatie",
      ]),
    MinistryFamily(
      abbreviations: ["OCW", "OCenW"],
      names: ["Onderwijs, Cultuur en Wetenschap", "Onderwijs, Cultuur en Wetenschappen"]),
    MinistryFamily(abbreviations: ["SZW"], names: ["Sociale Zaken en Werkgelegenheid"]),
    MinistryFamily(
      abbreviations: ["VRO", "VROM"],
      names: [
        "Volkshuisvesting en Ruimtelijke Ordening",
        "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer",
      ]),
    MinistryFamily(abbreviations: ["VWS"], names: ["Volksgezondheid, Welzijn en Sport"]),
  ]

  /// Whether a reader who types a name, a part of one or an abbreviation means the ministry that a letter
  /// names: one of the same family, or one that is called so.
  static func does(_ typed: String, mean ministry: String) -> Bool {
    let wanted = Folding.fold(typed)
    let name = Folding.fold(ministry)
    guard !wanted.isEmpty else { return false }
    let families = meant(wanted)
    if !families.isEmpty {
      return families.contains { family in family.names.contains { Folding.fold($0) == name } }
    }
    return (" " + name).contains(" " + wanted)
  }

  /// A whole name or abbreviation means its family; a part of a name all that have it.
  private static func meant(_ wanted: String) -> [MinistryFamily] {
    let exact = table.filter { family in
      family.abbreviations.contains { Folding.fold($0) == wanted }
        || family.names.first.map(Folding.fold) == wanted
    }
    if !exact.isEmpty { return exact }
    let named = table.filter { family in family.names.contains { Folding.fold($0) == wanted } }
    if !named.isEmpty { return named }
    return table.filter { family in family.names.contains { (" " + Folding.fold($0)).contains(" " + wanted) }
    }
  }
}
