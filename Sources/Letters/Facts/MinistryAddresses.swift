/// Which offices a letterhead's address speaks for, when nobody signed.
enum MinistryAddresses {
  /// The latest name of each office first; which one it was, the date tells.
  private static let offices: [String: [String]] = [
    "jenv": [
      "Minister van Justitie en Veiligheid", "Minister van Veiligheid en Justitie", "Minister van Justitie",
    ],
    "bzk": ["Minister van Binnenlandse Zaken en Koninkrijksrelaties"],
    "fin": ["Minister van Financiën"],
    "ocw": ["Minister van Onderwijs, Cultuur en Wetenschap"],
    "szw": ["Minister van Sociale Zaken en Werkgelegenheid"],
    "vws": ["Minister van Volksgezondheid, Welzijn en Sport"],
    "ienw": [
      "Minister van Infrastructuur en Waterstaat", "Minister van Infrastructuur en Milieu",
      "Minister van Verkeer en Waterstaat",
    ],
    "ezk": [
      "Minister van Economische Zaken en Klimaat", "Minister van Economische Zaken",
      "Minister van Economische Zaken, Landbouw en Innovatie",
    ],
    "lnv": ["Minister van Landbouw, Natuur en Voedselkwaliteit"],
    "def": ["Minister van Defensie"],
    "bz": ["Minister van Buitenlandse Zaken"],
    "az": ["Minister-President"],
  ]

  /// Words of an address, in lower case, and whose they are.
  private static let words: [(String, String)] = [
    ("rijksoverheid.nl/jenv", "jenv"), ("rijksoverheid.nl/venj", "jenv"), ("postbus 20301", "jenv"),
    ("rijksoverheid.nl/bzk", "bzk"), ("postbus 20011", "bzk"),
    ("rijksoverheid.nl/fin", "fin"), ("postbus 20201", "fin"),
    ("rijksoverheid.nl/ocw", "ocw"), ("postbus 16375", "ocw"),
    ("rijksoverheid.nl/szw", "szw"), ("postbus 90801", "szw"),
    ("rijksoverheid.nl/vws", "vws"), ("postbus 20350", "vws"),
    ("rijksoverheid.nl/ienw", "ienw"), ("rijksoverheid.nl/ienm", "ienw"), ("postbus 20901", "ienw"),
    ("rijksoverheid.nl/ezk", "ezk"), ("rijksoverheid.nl/ez", "ezk"),
    ("rijksoverheid.nl/lnv", "lnv"), ("postbus 20401", "ezk"),
    ("rijksoverheid.nl/def", "def"), ("postbus 20701", "def"),
    ("rijksoverheid.nl/bz", "bz"), ("postbus 20061", "bz"),
    ("rijksoverheid.nl/az", "az"), ("postbus 20001", "az"),
  ]

  /// The offices that the lines of a letterhead speak for, the likeliest first.
  static func offices(in lines: Set<String>) -> [String] {
    let text = lines.sorted().joined(separator: "\n").lowercased()
    guard let code = words.first(where: { text.contains($0.0) })?.1 else { return [] }
    return offices[code] ?? []
  }
}
