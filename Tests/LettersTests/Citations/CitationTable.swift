import Testing

/// A text and the citations that it holds, each as its words and its identifier.
struct CitationCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [(words: String, target: String)]

  init(_ text: String, _ expected: (String, String)...) {
    self.text = text
    self.expected = expected.map { (words: $0.0, target: $0.1) }
  }

  var testDescription: String { text }
}

/// One line per form met in the wild. Add a line, never a test.
enum CitationTable {
  /// As official guidance has them (Aanwijzing voor de regelgeving 3.43).
  static let official = [
    CitationCase(
      "Kamerstukken II 2009/10, 27858, nr. 88, p. 3.",
      ("Kamerstukken II 2009/10, 27858, nr. 88, p. 3", "kst-27858-88")),
    CitationCase(
      "(Kamerstukken I 2008/09, 31700 VI, D, p. 4)",
      ("Kamerstukken I 2008/09, 31700 VI, D, p. 4", "kst-31700-VI-D")),
    CitationCase("Kamerstukken 31945.", ("Kamerstukken 31945", "dossier-31945")),
    CitationCase(
      "Handelingen II 2010/11, nr. 108, item 5, p. 25-36.",
      ("Handelingen II 2010/11, nr. 108, item 5, p. 25-36", "h-tk-20102011-108-5")),
    CitationCase(
      "Aanhangsel Handelingen I 2014/15, nr. 12",
      ("Aanhangsel Handelingen I 2014/15, nr. 12", "ah-ek-20142015-12")),
    CitationCase(
      "Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9",
      ("Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9", "kst-34389-9")),
  ]

  /// The word in front varies.
  static let words = [
    CitationCase("Kamerstuk 29 911, nr. 365.", ("Kamerstuk 29 911, nr. 365", "kst-29911-365")),
    CitationCase("zie kamerstukken 28741 nr. 86.", ("kamerstukken 28741 nr. 86", "kst-28741-86")),
    CitationCase("Kamerbrief 29 911, nr. 423.", ("Kamerbrief 29 911, nr. 423", "kst-29911-423")),
    CitationCase("TK 29 911, nr. 5", ("TK 29 911, nr. 5", "kst-29911-5")),
    CitationCase("TK 2020/21, 29911, nr. 5", ("TK 2020/21, 29911, nr. 5", "kst-29911-5")),
    CitationCase("EK 2018/19, 34 861, E", ("EK 2018/19, 34 861, E", "kst-34861-E")),
    CitationCase(
      "Tweede Kamer, vergaderjaar 2020–2021, 29 911, nr. 309",
      ("Tweede Kamer, vergaderjaar 2020–2021, 29 911, nr. 309", "kst-29911-309")),
    CitationCase("(29 911, nr. 433)", ("29 911, nr. 433", "kst-29911-433")),
    CitationCase("motie 29911-400", ("motie 29911-400", "kst-29911-400")),
    CitationCase(
      "15Kamerstukken II 2019/20, 29911, nr. 3", ("Kamerstukken II 2019/20, 29911, nr. 3", "kst-29911-3")),
    CitationCase("dossier 36 217", ("dossier 36 217", "dossier-36217")),
    CitationCase("nr. 456 (36800-XVI)", ("nr. 456 (36800-XVI)", "kst-36800-XVI-456")),
  ]

  /// The chamber and the year vary.
  static let sessions = [
    CitationCase(
      "Kamerstukken II, vergaderjaar 2019/20, 29 911, nr. 292.",
      ("Kamerstukken II, vergaderjaar 2019/20, 29 911, nr. 292", "kst-29911-292")),
    CitationCase(
      "Kamerstukken II 2020/21, nr. 29911-309.", ("Kamerstukken II 2020/21, nr. 29911-309", "kst-29911-309")),
    CitationCase(
      "Kamerstukken 2 2020/21, 29911, nr. 309", ("Kamerstukken 2 2020/21, 29911, nr. 309", "kst-29911-309")),
    CitationCase(
      "Kamerstukken 11 2020-2021, 29911 nr. 309",
      ("Kamerstukken 11 2020-2021, 29911 nr. 309", "kst-29911-309")),
    CitationCase(
      "Kamerstukken TK 2020–21, 29911 nr 309", ("Kamerstukken TK 2020–21, 29911 nr 309", "kst-29911-309")),
    CitationCase(
      "Kamerstukken II, 1985/- 86, 19 403, nr. 3",
      ("Kamerstukken II, 1985/- 86, 19 403, nr. 3", "kst-19403-3")),
    CitationCase(
      "Kamerstukken II, Zitting 1958-1959, 5380, nr. 3",
      ("Kamerstukken II, Zitting 1958-1959, 5380, nr. 3", "kst-5380-3")),
    CitationCase(
      "Kamerstukken Tweede Kamer 2020/2021, 29 911, nr. 1",
      ("Kamerstukken Tweede Kamer 2020/2021, 29 911, nr. 1", "kst-29911-1")),
    CitationCase("Kamerstuk II 28286, nr. 1056", ("Kamerstuk II 28286, nr. 1056", "kst-28286-1056")),
  ]

  /// The dossier and its addition vary.
  static let dossiers = [
    CitationCase("Kamerstuk 29.911, nr. 1", ("Kamerstuk 29.911, nr. 1", "kst-29911-1")),
    CitationCase("Kamerstuk 29-911, nr. 1", ("Kamerstuk 29-911, nr. 1", "kst-29911-1")),
    CitationCase("Kamerstuk 36600-VIII, nr. 12", ("Kamerstuk 36600-VIII, nr. 12", "kst-36600-VIII-12")),
    CitationCase("Kamerstuk 36 600 VIII, nr. 12", ("Kamerstuk 36 600 VIII, nr. 12", "kst-36600-VIII-12")),
    CitationCase("Kamerstuk 36 600.VIII nr. 12", ("Kamerstuk 36 600.VIII nr. 12", "kst-36600-VIII-12")),
    CitationCase("Kamerstuk 36600XII, nr. 12", ("Kamerstuk 36600XII, nr. 12", "kst-36600-XII-12")),
    CitationCase(
      "Kamerstuk 36 600 hoofdstuk XV, nr. 12", ("Kamerstuk 36 600 hoofdstuk XV, nr. 12", "kst-36600-XV-12")),
    CitationCase("Kamerstuk 36600-IIB, nr. 2", ("Kamerstuk 36600-IIB, nr. 2", "kst-36600-IIB-2")),
    CitationCase(
      "Kamerstukken II 2018/19, 21501-02, nr. 3174",
      ("Kamerstukken II 2018/19, 21501-02, nr. 3174", "kst-21501-02-3174")),
    CitationCase("Kamerstuk 21 501-20, nr. 1585", ("Kamerstuk 21 501-20, nr. 1585", "kst-21501-20-1585")),
    CitationCase(
      "Kamerstukken II 2016/17, 34 602 (R 2064), nr. 3",
      ("Kamerstukken II 2016/17, 34 602 (R 2064), nr. 3", "kst-34602-3")),
    CitationCase("(Kamerstuk 35925-VI-56)", ("Kamerstuk 35925-VI-56", "kst-35925-VI-56")),
    CitationCase("(Kamerstuk\u{A0}36410-VI-65).", ("Kamerstuk\u{A0}36410-VI-65", "kst-36410-VI-65")),
    CitationCase("Kamerstukken 35 925 VI", ("Kamerstukken 35 925 VI", "dossier-35925-VI")),
    CitationCase("Kamerstuk 36200-A-12", ("Kamerstuk 36200-A-12", "kst-36200-A-12")),
  ]

  /// The number varies; lists and ranges give several.
  static let numbers = [
    CitationCase("Kamerstuk 29911 nr.5", ("Kamerstuk 29911 nr.5", "kst-29911-5")),
    CitationCase("Kamerstuk 29911, no. 5", ("Kamerstuk 29911, no. 5", "kst-29911-5")),
    CitationCase("Kamerstuk 29911, nummer 5", ("Kamerstuk 29911, nummer 5", "kst-29911-5")),
    CitationCase("Kamerstuk 29911, 5", ("Kamerstuk 29911, 5", "kst-29911-5")),
    CitationCase("Kamerstuk 29911-5", ("Kamerstuk 29911-5", "kst-29911-5")),
    CitationCase("Kamerstuk 29911 5.", ("Kamerstuk 29911 5", "kst-29911-5")),
    CitationCase("Kamerstuk 29911, Nr. 5", ("Kamerstuk 29911, Nr. 5", "kst-29911-5")),
    CitationCase(
      "Kamerstukken II 2017/18, 32 013, nrs. 194 en 197.",
      ("Kamerstukken II 2017/18, 32 013, nrs. 194", "kst-32013-194"), ("197", "kst-32013-197")),
    CitationCase(
      "Kamerstuk 29911, nrs. 12, 13 en 15",
      ("Kamerstuk 29911, nrs. 12", "kst-29911-12"), ("13", "kst-29911-13"), ("15", "kst-29911-15")),
    CitationCase(
      "Kamerstuk 29911, nrs. 1–3",
      ("Kamerstuk 29911, nrs. 1–3", "kst-29911-1"), ("1–3", "kst-29911-2"), ("1–3", "kst-29911-3")),
    CitationCase(
      "Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13, en nr. 6.",
      ("Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13", "kst-35625-4"), ("nr. 6", "kst-35625-6")),
    CitationCase(
      "Kamerstuk 34 808, nr. 6, p. 15; nr. 7, p. 5",
      ("Kamerstuk 34 808, nr. 6, p. 15", "kst-34808-6"), ("nr. 7, p. 5", "kst-34808-7")),
    CitationCase(
      "Kamerstukken 29 911, nr. 309 en 35 570, nr. 3.",
      ("Kamerstukken 29 911, nr. 309", "kst-29911-309"), ("35 570, nr. 3", "kst-35570-3")),
    CitationCase(
      "Kamerstukken I 2008/09, 31 700, nr. E", ("Kamerstukken I 2008/09, 31 700, nr. E", "kst-31700-E")),
    CitationCase(
      "Kamerstukken I 2008/09, 31 700, AA", ("Kamerstukken I 2008/09, 31 700, AA", "kst-31700-AA")),
    CitationCase(
      "Kamerstukken I 1999/2000, 23700, nr. 188b",
      ("Kamerstukken I 1999/2000, 23700, nr. 188b", "kst-23700-188b")),
    CitationCase("Kamerstukken I, 35925-E", ("Kamerstukken I, 35925-E", "kst-35925-E")),
    CitationCase("Kamerstuk 29 911, nr. 7, blz. 134", ("Kamerstuk 29 911, nr. 7, blz. 134", "kst-29911-7")),
    CitationCase("Kamerstuk 29 911, nr. 7, pag. 4-5", ("Kamerstuk 29 911, nr. 7, pag. 4-5", "kst-29911-7")),
    CitationCase(
      "Kamerstuk 29 911, nr. 7, bladzijde 5 - 6", ("Kamerstuk 29 911, nr. 7, bladzijde 5 - 6", "kst-29911-7")),
  ]

  /// What else writers do.
  static let wild = [
    CitationCase(
      "Kamerstuk 34 104, nr. 112 en Kamerstuk 33 149, nr. 25", ("Kamerstuk 34 104, nr. 112", "kst-34104-112"),
      ("Kamerstuk 33 149, nr. 25", "kst-33149-25")),
    CitationCase(
      "Kamerstukken II 2020-21, 35 570-VI, nr. 3 en 4.",
      ("Kamerstukken II 2020-21, 35 570-VI, nr. 3", "kst-35570-VI-3"), ("4", "kst-35570-VI-4")),
    CitationCase("Kamerstuk 29 911, nr. 3 en 4 moties", ("Kamerstuk 29 911, nr. 3", "kst-29911-3")),
    CitationCase("Kamerstuk 29911 (nr. 12)", ("Kamerstuk 29911 (nr. 12", "kst-29911-12")),
    CitationCase("Kamerstukken 2021, 29 911, nr. 3", ("Kamerstukken 2021, 29 911, nr. 3", "kst-29911-3")),
    CitationCase(
      "(vergaderjaar 2020-2021, 29 911, nr. 309)",
      ("vergaderjaar 2020-2021, 29 911, nr. 309", "kst-29911-309")),
    CitationCase(
      "Kamerstukken II 2018/19, 35 000, nr. 1; II 2019/20, 35 300, nr. 2",
      ("Kamerstukken II 2018/19, 35 000, nr. 1", "kst-35000-1"), ("II 2019/20, 35 300, nr. 2", "kst-35300-2")),
    CitationCase(
      "Kamerstukken 28 684 en 29 628, nr. 400", ("Kamerstukken 28 684 en 29 628, nr. 400", "kst-28684-400"),
      ("Kamerstukken 28 684 en 29 628, nr. 400", "kst-29628-400")),
    CitationCase(
      "Kamerstukken II 2018-2019, 35000-VI-108",
      ("Kamerstukken II 2018-2019, 35000-VI-108", "kst-35000-VI-108")),
    CitationCase(
      "Kamerstukken II 2019/20, 35300 VII, 10", ("Kamerstukken II 2019/20, 35300 VII, 10", "kst-35300-VII-10")
    ),
    CitationCase(
      "Eerste Kamer, vergaderjaar 2022–2023, 36 200, A",
      ("Eerste Kamer, vergaderjaar 2022–2023, 36 200, A", "kst-36200-A")),
    CitationCase(
      "Aanhangsel van de Handelingen nr. 456, vergaderjaar 2022–2023.",
      ("Aanhangsel van de Handelingen nr. 456, vergaderjaar 2022–2023", "ah-tk-20222023-456")),
    CitationCase(
      "Handelingen II, vergaderjaar 2014–2015, aanhangsel nr. 1234",
      ("Handelingen II, vergaderjaar 2014–2015, aanhangsel nr. 1234", "ah-tk-20142015-1234")),
    CitationCase(
      "Staatscourant van 3 maart 2020, nr. 12345",
      ("Staatscourant van 3 maart 2020, nr. 12345", "stcrt-2020-12345")),
    CitationCase("Kaderbesluit 2002/584/JBZ", ("Kaderbesluit 2002/584/JBZ", "32002F0584")),
    CitationCase("de motie-Snels (34 808, nr. 18)", ("34 808, nr. 18", "kst-34808-18")),
    CitationCase(
      "Kamerstuk 22112-2858 en Kamerstuk 32 317, nr. 898", ("Kamerstuk 22112-2858", "kst-22112-2858"),
      ("Kamerstuk 32 317, nr. 898", "kst-32317-898")),
  ]

  /// Other papers than Kamerstukken.
  static let others = [
    CitationCase(
      "Handelingen II 2007/08, nr. 108, p. 7612",
      ("Handelingen II 2007/08, nr. 108, p. 7612", "h-tk-20072008-108")),
    CitationCase(
      "Aanhangsel Handelingen II 2022/23, nr. 456",
      ("Aanhangsel Handelingen II 2022/23, nr. 456", "ah-tk-20222023-456")),
    CitationCase(
      "Aanhangsel van de Handelingen, vergaderjaar 2022–2023, nr. 456",
      ("Aanhangsel van de Handelingen, vergaderjaar 2022–2023, nr. 456", "ah-tk-20222023-456")),
    CitationCase("Kamerstuk 2022Z17664.", ("2022Z17664", "2022Z17664")),
    CitationCase("(2021D36593)", ("2021D36593", "2021D36593")),
    CitationCase("(Stcrt. 2023, nr. 22687)", ("Stcrt. 2023, nr. 22687", "stcrt-2023-22687")),
    CitationCase("Stb. 2021, 123", ("Stb. 2021, 123", "stb-2021-123")),
    CitationCase("Staatscourant 2023, 22687", ("Staatscourant 2023, 22687", "stcrt-2023-22687")),
    CitationCase("Trb. 2020, 12", ("Trb. 2020, 12", "trb-2020-12")),
    CitationCase("(ECLI:NL:GHDHA:2023:1818).", ("ECLI:NL:GHDHA:2023:1818", "ECLI:NL:GHDHA:2023:1818")),
    CitationCase("COM(2023)641", ("COM(2023)641", "COM(2023)641")),
    CitationCase("COM (2018) 645 final", ("COM (2018) 645", "COM(2018)645")),
    CitationCase("Verordening (EU) 2016/679", ("Verordening (EU) 2016/679", "32016R0679")),
    CitationCase("Verordening (EU) nr. 575/2013", ("Verordening (EU) nr. 575/2013", "32013R0575")),
    CitationCase("Richtlijn 95/46/EG", ("Richtlijn 95/46/EG", "31995L0046")),
    CitationCase("Richtlijn (EU) 2018/843", ("Richtlijn (EU) 2018/843", "32018L0843")),
    CitationCase("zie www.wodc.nl/onderzoek.", ("www.wodc.nl/onderzoek", "www.wodc.nl/onderzoek")),
    CitationCase("<https://www.om.nl/x_(y)>", ("https://www.om.nl/x_(y)", "https://www.om.nl/x_(y)")),
    CitationCase("kst-1268678", ("kst-1268678", "kst-1268678")),
    CitationCase("mijn brief van 4 oktober jl.", ("brief van 4 oktober jl.", "letter-2021-10-04")),
  ]

  /// Digits that cite nothing.
  static let none = [
    CitationCase("Postbus 20018 2500 EH Den Haag"), CitationCase("2500 EA  DEN HAAG"),
    CitationCase("respectievelijk 5 en 1,9 miljoen euro"), CitationCase("artikel 151c van de Gemeentewet"),
    CitationCase("57.950 verdacht verklaard"), CitationCase("T 070 426 64 26"),
    CitationCase("in 2020 en 2021"), CitationCase("40 000 kilo"), CitationCase("12345"),
    CitationCase("in de Tweede Kamer op 5 maart 2021"), CitationCase("uw brief van 6 oktober 2022"),
    CitationCase("Bij brief van 8 juni 2020 heeft u met een beroep op de wet verzocht om stukken."),
    CitationCase("(40 000)"), CitationCase("de periode 2024–2025"), CitationCase("motie van het lid Michon"),
    CitationCase("Kamerstuk van 5 maart"), CitationCase("Ons kenmerk 3627994"),
  ]

  static let all = official + words + sessions + dossiers + numbers + wild + others + none
}
