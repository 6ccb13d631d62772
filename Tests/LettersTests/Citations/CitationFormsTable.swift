/// The forms of the article Identifiers that real papers have, in company and in combination. Add a line, never a test.
enum CitationFormsTable {
  /// Two dossiers before one number: the paper is printed under both, and its words span the whole.
  static let twoDossiers = [
    CitationCase(
      "31 293/31 289, nr. 390", ("31 293/31 289, nr. 390", "kst-31293-390"),
      ("31 293/31 289, nr. 390", "kst-31289-390")),
    CitationCase(
      "Kamerstukken II 2016/17, 31 293/31 289, nr. 390.",
      ("Kamerstukken II 2016/17, 31 293/31 289, nr. 390", "kst-31293-390"),
      ("Kamerstukken II 2016/17, 31 293/31 289, nr. 390", "kst-31289-390")),
    CitationCase(
      "(Kamerstukken 31 293 en 31 289, nr. 653)", ("Kamerstukken 31 293 en 31 289, nr. 653", "kst-31293-653"),
      ("Kamerstukken 31 293 en 31 289, nr. 653", "kst-31289-653")),
    CitationCase(
      "de motie (31 293 en 31 289, nr. 653) is afgedaan",
      ("motie (31 293 en 31 289, nr. 653", "kst-31293-653"),
      ("motie (31 293 en 31 289, nr. 653", "kst-31289-653")),
    CitationCase(
      "Kamerstuk 34 682 / 35 334, nr. 143, p. 3",
      ("Kamerstuk 34 682 / 35 334, nr. 143, p. 3", "kst-34682-143"),
      ("Kamerstuk 34 682 / 35 334, nr. 143, p. 3", "kst-35334-143")),
    CitationCase(
      "zie 34 682 / 35 334, nr. 143; en verder", ("34 682 / 35 334, nr. 143", "kst-34682-143"),
      ("34 682 / 35 334, nr. 143", "kst-35334-143")),
    CitationCase(
      "Kamerstuk 34682/35334, nrs. 12 en 13", ("Kamerstuk 34682/35334, nrs. 12", "kst-34682-12"),
      ("Kamerstuk 34682/35334, nrs. 12", "kst-35334-12"), ("13", "kst-34682-13"), ("13", "kst-35334-13")),
    CitationCase(
      "Kamerstuk 36 410 VII/36 410 XVI, nr. 8", ("Kamerstuk 36 410 VII/36 410 XVI, nr. 8", "kst-36410-VII-8"),
      ("Kamerstuk 36 410 VII/36 410 XVI, nr. 8", "kst-36410-XVI-8")),
    CitationCase(
      "Kamerstukken II 2020/21, 29 911 en 35 570, nr. 3",
      ("Kamerstukken II 2020/21, 29 911 en 35 570, nr. 3", "kst-29911-3"),
      ("Kamerstukken II 2020/21, 29 911 en 35 570, nr. 3", "kst-35570-3")),
    CitationCase(
      "Kamerstukken 28 684 en 29 628, nr. 400", ("Kamerstukken 28 684 en 29 628, nr. 400", "kst-28684-400"),
      ("Kamerstukken 28 684 en 29 628, nr. 400", "kst-29628-400")),
    CitationCase(
      "Kamerstuk 31 293/31 289-390", ("Kamerstuk 31 293/31 289-390", "kst-31293-390"),
      ("Kamerstuk 31 293/31 289-390", "kst-31289-390")),
    CitationCase(
      "(Kamerstukken 29 911/31 293)", ("Kamerstukken 29 911", "dossier-29911"), ("31 293", "dossier-31293")),
    CitationCase(
      "Kamerstukken 31 293, 31 289 en 30 234, nr. 5",
      ("Kamerstukken 31 293, 31 289 en 30 234, nr. 5", "kst-31293-5"),
      ("Kamerstukken 31 293, 31 289 en 30 234, nr. 5", "kst-31289-5"),
      ("Kamerstukken 31 293, 31 289 en 30 234, nr. 5", "kst-30234-5")),
    CitationCase(
      "Kamerstukken 29 911 en 35 570.", ("Kamerstukken 29 911", "dossier-29911"), ("35 570", "dossier-35570")),
  ]

  /// Dashes, dots and blanks between the parts of a dossier and its number.
  static let joins = [
    CitationCase(
      "Tweede Kamer, vergaderjaar 2022–2023, 29 911, nr. 385",
      ("Tweede Kamer, vergaderjaar 2022–2023, 29 911, nr. 385", "kst-29911-385")),
    CitationCase("21 501 - 02, nr. 2550", ("21 501 - 02, nr. 2550", "kst-21501-02-2550")),
    CitationCase("Kamerstuk 21 501 - 02, nr. 2550", ("Kamerstuk 21 501 - 02, nr. 2550", "kst-21501-02-2550")),
    CitationCase("Kamerstuk 21 501–20, nr. 1585", ("Kamerstuk 21 501–20, nr. 1585", "kst-21501-20-1585")),
    CitationCase("Kamerstuk 21501-08-912", ("Kamerstuk 21501-08-912", "kst-21501-08-912")),
    CitationCase("(21501-32, nr. 1104)", ("21501-32, nr. 1104", "kst-21501-32-1104")),
    CitationCase("Kamerstuk 29 861–102", ("Kamerstuk 29 861–102", "kst-29861-102")),
    CitationCase("Kamerstuk 29683–282 gaat hierover", ("Kamerstuk 29683–282", "kst-29683-282")),
    CitationCase("(29683–282)", ("29683–282", "kst-29683-282")),
    CitationCase("motie 29 861–102.", ("motie 29 861–102", "kst-29861-102")),
    CitationCase("(29 861-102)", ("29 861-102", "kst-29861-102")),
    CitationCase("Kamerstuk 29 861 – 102", ("Kamerstuk 29 861 – 102", "kst-29861-102")),
    CitationCase("Kamerstuk 29 861 - 102", ("Kamerstuk 29 861 - 102", "kst-29861-102")),
    CitationCase(
      "Kamerstuk 35 925\u{2009}VII, nr.\u{A0}3",
      ("Kamerstuk 35 925\u{2009}VII, nr.\u{A0}3", "kst-35925-VII-3")),
    CitationCase("Kamerstuk 35 925–VI, nr. 3", ("Kamerstuk 35 925–VI, nr. 3", "kst-35925-VI-3")),
    CitationCase("Kamerstuk 35 925 - VI, nr. 3", ("Kamerstuk 35 925 - VI, nr. 3", "kst-35925-VI-3")),
    CitationCase(
      "Kamerstukken II 1958/59, Zitting 1958-1959-5380, Nr. 3",
      ("Kamerstukken II 1958/59, Zitting 1958-1959-5380, Nr. 3", "kst-5380-3")),
    CitationCase("Zitting 1958-1959-5380, Nr. 3", ("Zitting 1958-1959-5380, Nr. 3", "kst-5380-3")),
    CitationCase("Zitting 1958–1959 – 5380, nr. 3", ("Zitting 1958–1959 – 5380, nr. 3", "kst-5380-3")),
    CitationCase("Kamerstuk 29  911, nr.  5", ("Kamerstuk 29  911, nr.  5", "kst-29911-5")),
    CitationCase(
      "Kamerstukken II 2019/20, 29911, nr. 3; Kamerstukken II 2020/21, 35570-VI, nr. 2.",
      ("Kamerstukken II 2019/20, 29911, nr. 3", "kst-29911-3"),
      ("Kamerstukken II 2020/21, 35570-VI, nr. 2", "kst-35570-VI-2")),
  ]

  /// Papers of the Eerste Kamer.
  static let letters = [
    CitationCase("36 067, letter Y", ("36 067, letter Y", "kst-36067-Y")),
    CitationCase("(36 067, letter Y)", ("36 067, letter Y", "kst-36067-Y")),
    CitationCase("Kamerstuk 36 067, letter Y.", ("Kamerstuk 36 067, letter Y", "kst-36067-Y")),
    CitationCase("36 600 XVII, letter M", ("36 600 XVII, letter M", "kst-36600-XVII-M")),
    CitationCase("36.600 XVII, M", ("36.600 XVII, M", "kst-36600-XVII-M")),
    CitationCase(
      "Kamerstukken I 2024/25, 36.600 XVII, M", ("Kamerstukken I 2024/25, 36.600 XVII, M", "kst-36600-XVII-M")
    ),
    CitationCase("Kamerstuk 36 600 XVII, M", ("Kamerstuk 36 600 XVII, M", "kst-36600-XVII-M")),
    CitationCase(
      "Kamerstukken I, 36 067, Y en Z", ("Kamerstukken I, 36 067, Y", "kst-36067-Y"), ("Z", "kst-36067-Z")),
    CitationCase(
      "Kamerstukken I 2021/22, 35 925, letters A en B",
      ("Kamerstukken I 2021/22, 35 925, letters A", "kst-35925-A"),
      ("B", "kst-35925-B")),
    CitationCase("Eerste Kamer 2021/22, 35 925, AB", ("Eerste Kamer 2021/22, 35 925, AB", "kst-35925-AB")),
    CitationCase(
      "Kamerstukken EK 2021/22, 35 925, E, p. 2–3",
      ("Kamerstukken EK 2021/22, 35 925, E, p. 2–3", "kst-35925-E")),
    CitationCase("Kamerstuk 35925-AA", ("Kamerstuk 35925-AA", "kst-35925-AA")),
  ]

  /// Whole dossiers and papers bare in brackets.
  static let brackets = [
    CitationCase("het wetsvoorstel toezicht (36 176) is", ("36 176", "dossier-36176")),
    CitationCase("(36 410-VII)", ("36 410-VII", "dossier-36410-VII")),
    CitationCase("(36 410 VII)", ("36 410 VII", "dossier-36410-VII")),
    CitationCase("de begroting (36410-VII, nr. 12)", ("36410-VII, nr. 12", "kst-36410-VII-12")),
    CitationCase("(36410-VII-12)", ("36410-VII-12", "kst-36410-VII-12")),
    CitationCase("wetsvoorstel 36 176 (Wet toezicht)", ("wetsvoorstel 36 176", "dossier-36176")),
    CitationCase(
      "de motie-Snels (34 808, nr. 18) en de motie-Omtzigt (35 300, nr. 7)",
      ("34 808, nr. 18", "kst-34808-18"), ("35 300, nr. 7", "kst-35300-7")),
    CitationCase("(Kamerstuk 29 911; nr. 5)", ("Kamerstuk 29 911; nr. 5", "kst-29911-5")),
    CitationCase("[Kamerstuk 29 911, nr. 5]", ("Kamerstuk 29 911, nr. 5", "kst-29911-5")),
    CitationCase("Kamerstuk 36 410 VII.", ("Kamerstuk 36 410 VII", "dossier-36410-VII")),
    CitationCase("nr. 456 (36 800 XVI)", ("nr. 456 (36 800 XVI)", "kst-36800-XVI-456")),
    CitationCase("nr. 12 (29 911)", ("nr. 12 (29 911)", "kst-29911-12")),
  ]

  /// Lists: a later one inherits what it leaves out.
  static let lists = [
    CitationCase(
      "Kamerstuk 29 911, nr. 570 (p. 12) en 575 (p. 13)",
      ("Kamerstuk 29 911, nr. 570 (p. 12)", "kst-29911-570"),
      ("575 (p. 13)", "kst-29911-575")),
    CitationCase(
      "29 911, nr. 570 (p. 12) en nr. 575", ("29 911, nr. 570 (p. 12)", "kst-29911-570"),
      ("nr. 575", "kst-29911-575")),
    CitationCase(
      "Kamerstukken II 2015/16, 34 389, nrs. 2 (voorstel van wet) en 3 (memorie van toelichting)",
      ("Kamerstukken II 2015/16, 34 389, nrs. 2", "kst-34389-2"), ("3", "kst-34389-3")),
    CitationCase(
      "34 389, nrs. 2 (voorstel van wet), 3 (memorie van toelichting) en 4",
      ("34 389, nrs. 2", "kst-34389-2"), ("3", "kst-34389-3"), ("4", "kst-34389-4")),
    CitationCase(
      "Zie Kamerstuk 28 345, nr. 1045, en de brief daarover, nr. 1052 in hetzelfde dossier.",
      ("Kamerstuk 28 345, nr. 1045", "kst-28345-1045"), ("nr. 1052", "kst-28345-1052")),
    CitationCase(
      "de motie (29 911, nr. 10) en de motie van het lid Mutluer (idem, nr. 11)",
      ("motie (29 911, nr. 10", "kst-29911-10"), ("idem, nr. 11", "kst-29911-11")),
    CitationCase(
      "Kamerstuk 36 410-VI, nr. 10 en (idem, nr. 11)", ("Kamerstuk 36 410-VI, nr. 10", "kst-36410-VI-10"),
      ("idem, nr. 11", "kst-36410-VI-11")),
    CitationCase(
      "Kamerstukken 35 925 VII, nr. 3 en XVI, nr. 4", ("Kamerstukken 35 925 VII, nr. 3", "kst-35925-VII-3"),
      ("XVI, nr. 4", "kst-35925-XVI-4")),
    CitationCase(
      "35 925 VII, nr. 3 en XVI, nr. 4.", ("35 925 VII, nr. 3", "kst-35925-VII-3"),
      ("XVI, nr. 4", "kst-35925-XVI-4")),
    CitationCase(
      "Kamerstukken II 2020/21, 21501-07, nr. 1000 en 2021/22, nr. 990",
      ("Kamerstukken II 2020/21, 21501-07, nr. 1000", "kst-21501-07-1000"),
      ("2021/22, nr. 990", "kst-21501-07-990")),
    CitationCase(
      "Kamerstukken II 2020/21, 29 911, nr. 1000 en 2021/22, 31 293, nr. 990",
      ("Kamerstukken II 2020/21, 29 911, nr. 1000", "kst-29911-1000"),
      ("2021/22, 31 293, nr. 990", "kst-31293-990")),
    CitationCase(
      "Kamerstuk 29 911, nrs. 1 t/m 3", ("Kamerstuk 29 911, nrs. 1 t/m 3", "kst-29911-1"),
      ("1 t/m 3", "kst-29911-2"),
      ("1 t/m 3", "kst-29911-3")),
    CitationCase(
      "Kamerstuk 29 911, nr. 5, nr. 6 en nr. 9", ("Kamerstuk 29 911, nr. 5", "kst-29911-5"),
      ("nr. 6", "kst-29911-6"),
      ("nr. 9", "kst-29911-9")),
    CitationCase(
      "Kamerstuk 29 911, nr. 5 resp. nr. 6", ("Kamerstuk 29 911, nr. 5", "kst-29911-5"),
      ("nr. 6", "kst-29911-6")),
    CitationCase(
      "Kamerstuk 29 911, nrs. 5, 6 en 9, p. 3", ("Kamerstuk 29 911, nrs. 5", "kst-29911-5"),
      ("6", "kst-29911-6"),
      ("9, p. 3", "kst-29911-9")),
    CitationCase(
      "Kamerstukken 36 600 VI, nr. 12, 36 600 XVI, nr. 13 en 36 600 XV, nr. 4",
      ("Kamerstukken 36 600 VI, nr. 12", "kst-36600-VI-12"), ("36 600 XVI, nr. 13", "kst-36600-XVI-13"),
      ("36 600 XV, nr. 4", "kst-36600-XV-4")),
    CitationCase(
      "Kamerstukken II 2020/21, 29911, nr. 5 en I 2020/21, 29911, C",
      ("Kamerstukken II 2020/21, 29911, nr. 5", "kst-29911-5"), ("I 2020/21, 29911, C", "kst-29911-C")),
  ]

  /// What a torn text glues to a citation.
  static let glued = [
    CitationCase("Kamerstuk 29 911, nr. 385.1 Daarna", ("Kamerstuk 29 911, nr. 385", "kst-29911-385")),
    CitationCase("29 911, nr. 385.12 Daarna", ("29 911, nr. 385", "kst-29911-385")),
    CitationCase("(Kamerstuk 29 911, nr. 385).3 Dat", ("Kamerstuk 29 911, nr. 385", "kst-29911-385")),
    CitationCase(
      "12 Kamerstukken II 2019/20, 29911, nr. 3", ("Kamerstukken II 2019/20, 29911, nr. 3", "kst-29911-3")),
    CitationCase("3TK 2019/20, 29911, nr. 3", ("TK 2019/20, 29911, nr. 3", "kst-29911-3")),
    CitationCase("7https://www.om.nl/x", ("https://www.om.nl/x", "https://www.om.nl/x")),
    CitationCase(
      "4Handelingen II 2022/23, nr. 45, item 8",
      ("Handelingen II 2022/23, nr. 45, item 8", "h-tk-20222023-45-8")),
    CitationCase("9Stb. 2021, 123", ("Stb. 2021, 123", "stb-2021-123")),
    CitationCase("5ECLI:NL:HR:2019:2006", ("ECLI:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006")),
    CitationCase("Kamerstuk 29 911, nr. 5¹", ("Kamerstuk 29 911, nr. 5", "kst-29911-5")),
    CitationCase("«Kamerstuk 29 911, nr. 5»", ("Kamerstuk 29 911, nr. 5", "kst-29911-5")),
    CitationCase("Kamerstuk 29 911, nr. 5.", ("Kamerstuk 29 911, nr. 5", "kst-29911-5")),
    CitationCase("Kamerstuk 29 911, nr. 5: zo", ("Kamerstuk 29 911, nr. 5", "kst-29911-5")),
  ]

  /// Minutes and printed answers.
  static let minutes = [
    CitationCase(
      "Aanh. Handelingen II 2020/21, nr. 77", ("Aanh. Handelingen II 2020/21, nr. 77", "ah-tk-20202021-77")),
    CitationCase("Aanh. Hand. II 2020/21, nr. 77", ("Aanh. Hand. II 2020/21, nr. 77", "ah-tk-20202021-77")),
    CitationCase(
      "Aanhangsel Handelingen II 2022/23, nrs. 1987 en 1990",
      ("Aanhangsel Handelingen II 2022/23, nrs. 1987", "ah-tk-20222023-1987"), ("1990", "ah-tk-20222023-1990")
    ),
    CitationCase(
      "vergaderjaar 2022–2023, Aanhangsel nrs. 1987 en 1990",
      ("vergaderjaar 2022–2023, Aanhangsel nrs. 1987", "ah-tk-20222023-1987"), ("1990", "ah-tk-20222023-1990")
    ),
    CitationCase(
      "Aanhangsel nrs. 1987 en 1990, vergaderjaar 2022–2023",
      ("Aanhangsel nrs. 1987", "ah-tk-20222023-1987"),
      ("1990, vergaderjaar 2022–2023", "ah-tk-20222023-1990")),
    CitationCase(
      "Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel van de Handelingen, nr. 1987",
      ("Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel van de Handelingen, nr. 1987", "ah-tk-20212022-1987")
    ),
    CitationCase(
      "Kamervragen (Aanhangsel), 2020–2021, nr. 3120",
      ("Kamervragen (Aanhangsel), 2020–2021, nr. 3120", "ah-tk-20202021-3120")),
    CitationCase(
      "Kamervragen (Aanhangsel) 2020-2021, nr. 3120.",
      ("Kamervragen (Aanhangsel) 2020-2021, nr. 3120", "ah-tk-20202021-3120")),
    CitationCase(
      "Handelingen II 2022/23, nr. 45, items 8 en 11",
      ("Handelingen II 2022/23, nr. 45, items 8", "h-tk-20222023-45-8"),
      ("11", "h-tk-20222023-45-11")),
    CitationCase(
      "Handelingen II 2022/23, nr. 45, item 8 en nr. 46, item 2",
      ("Handelingen II 2022/23, nr. 45, item 8", "h-tk-20222023-45-8"),
      ("nr. 46, item 2", "h-tk-20222023-46-2")),
    CitationCase(
      "Handelingen II 2022/23, 45, item 8", ("Handelingen II 2022/23, 45, item 8", "h-tk-20222023-45-8")),
    CitationCase(
      "Handelingen TK 2022/2023, nr. 45, item 8",
      ("Handelingen TK 2022/2023, nr. 45, item 8", "h-tk-20222023-45-8")),
    CitationCase(
      "Handelingen I 2022/23, nr. 5, item 3", ("Handelingen I 2022/23, nr. 5, item 3", "h-ek-20222023-5-3")),
    CitationCase(
      "Handelingen Tweede Kamer, vergaderjaar 2022–2023, nr. 45, item 8",
      ("Handelingen Tweede Kamer, vergaderjaar 2022–2023, nr. 45, item 8", "h-tk-20222023-45-8")),
    CitationCase(
      "Handelingen II 2022/23, nr. 45-8", ("Handelingen II 2022/23, nr. 45-8", "h-tk-20222023-45-8")),
    CitationCase(
      "Aanhangsel Handelingen II, 2022–2023, nr. 456, p. 2",
      ("Aanhangsel Handelingen II, 2022–2023, nr. 456, p. 2", "ah-tk-20222023-456")),
    CitationCase(
      "Aanhangsel Handelingen 2022/23, 456", ("Aanhangsel Handelingen 2022/23, 456", "ah-tk-20222023-456")),
    CitationCase("ah-tk-20222023-456", ("ah-tk-20222023-456", "ah-tk-20222023-456")),
    CitationCase("h-tk-20222023-45-8", ("h-tk-20222023-45-8", "h-tk-20222023-45-8")),
    CitationCase("zie ah-1271549.", ("ah-1271549", "ah-1271549")),
    CitationCase("zie blg-1184123.", ("blg-1184123", "blg-1184123")),
  ]

  static let all = twoDossiers + joins + letters + brackets + lists + glued + minutes
}
