/// Citations written down from real papers by eyes that had not seen the scanner: lists that go on over commas and years,
/// brackets without a word, thousands with a dot, and numbers that are none. Add a line, never a test.
enum CitationFreshTable {
  static let all = found + none

  static let found = [
    CitationCase(
      "Zie Kamerstukken II 2022/23, 36 200 A, B en C.", ("Kamerstukken II 2022/23, 36 200", "dossier-36200")),
    CitationCase(
      "Kamerstukken II 2022/23, 36 200 A, nr. 12",
      ("Kamerstukken II 2022/23, 36 200 A, nr. 12", "kst-36200-A-12")),
    CitationCase(
      "Stb. 2021, nr. 123, 124 en 125", ("Stb. 2021, nr. 123", "stb-2021-123"), ("124", "stb-2021-124"),
      ("125", "stb-2021-125")),
    CitationCase("Stb. 2013, 484; 2014, 90", ("Stb. 2013, 484", "stb-2013-484"), ("2014, 90", "stb-2014-90")),
    CitationCase(
      "Stcrt. 2022, nrs. 100, 101 en 102", ("Stcrt. 2022, nrs. 100", "stcrt-2022-100"),
      ("101", "stcrt-2022-101"), ("102", "stcrt-2022-102")),
    CitationCase(
      "Handelingen II 2021/22, nrs. 45 en 46", ("Handelingen II 2021/22, nrs. 45", "h-tk-20212022-45"),
      ("46", "h-tk-20212022-46")),
    CitationCase(
      "Handelingen II 2021/22, nrs. 45, 46 en 47, p. 3",
      ("Handelingen II 2021/22, nrs. 45", "h-tk-20212022-45"), ("46", "h-tk-20212022-46"),
      ("47, p. 3", "h-tk-20212022-47")),
    CitationCase(
      "Aanhangsel Handelingen II 2020/21, nr. 3120 en 2021/22, nr. 12",
      ("Aanhangsel Handelingen II 2020/21, nr. 3120", "ah-tk-20202021-3120"),
      ("2021/22, nr. 12", "ah-tk-20212022-12")),
    CitationCase(
      "Aanhangsel van de Handelingen, vergaderjaar 2020–2021, nrs. 3120 en 3121 en vergaderjaar 2021–2022, nr. 12",
      ("Aanhangsel van de Handelingen, vergaderjaar 2020–2021, nrs. 3120", "ah-tk-20202021-3120"),
      ("3121", "ah-tk-20202021-3121"), ("vergaderjaar 2021–2022, nr. 12", "ah-tk-20212022-12")),
    CitationCase("Kamerstuk 29 911, nr. 1.045", ("Kamerstuk 29 911, nr. 1.045", "kst-29911-1045")),
    CitationCase("(Kamerstuk 21 501-02, nr. 2.550)", ("Kamerstuk 21 501-02, nr. 2.550", "kst-21501-02-2550")),
    CitationCase("Dit volgt uit de motie (29 911, 433).", ("motie (29 911, 433", "kst-29911-433")),
    CitationCase("Dit is toegezegd (zie 36 410).", ("36 410", "dossier-36410")),
    CitationCase("Dit is toegezegd (zie: 36 410 VII).", ("36 410 VII", "dossier-36410-VII")),
    CitationCase("GEWIJZIGDE MOTIE (36 410, nr. 51)", ("MOTIE (36 410, nr. 51", "kst-36410-51")),
    CitationCase(
      "Ik verwijs naar Kamerstukken II 2020/21, 29 911, nr. 300, 301 en 302.",
      ("Kamerstukken II 2020/21, 29 911, nr. 300", "kst-29911-300"), ("301", "kst-29911-301"),
      ("302", "kst-29911-302")),
    CitationCase(
      "Kamerstukken II 2020/21, 29 911, nrs. 300, 301, 302",
      ("Kamerstukken II 2020/21, 29 911, nrs. 300", "kst-29911-300"), ("301", "kst-29911-301"),
      ("302", "kst-29911-302")),
    CitationCase(
      "Zie Kamerstuk 29 911, nr. 300 van 12 mei 2021.", ("Kamerstuk 29 911, nr. 300", "kst-29911-300")),
    CitationCase("Kamerstuk 29 911, nr. 300, 12 mei 2021", ("Kamerstuk 29 911, nr. 300", "kst-29911-300")),
    CitationCase("Zie Stb. 2021, 123 van 4 maart 2021.", ("Stb. 2021, 123", "stb-2021-123")),
    CitationCase("Staatsblad 2021 nr. 123", ("Staatsblad 2021 nr. 123", "stb-2021-123")),
    CitationCase("Stb. 2021, 5 en 6 mei is dit verschenen.", ("Stb. 2021, 5", "stb-2021-5")),
    CitationCase(
      "Trb. 2001, 10 en Trb. 2004, 285", ("Trb. 2001, 10", "trb-2001-10"), ("Trb. 2004, 285", "trb-2004-285")),
    CitationCase(
      "Handelingen I 2022/23, nr. 22, item 3, blz. 4-5",
      ("Handelingen I 2022/23, nr. 22, item 3, blz. 4-5", "h-ek-20222023-22-3")),
    CitationCase(
      "Handelingen TK 2022-2023, nr. 64, item 9",
      ("Handelingen TK 2022-2023, nr. 64, item 9", "h-tk-20222023-64-9")),
    CitationCase(
      "Aanhangsel bij de Handelingen II 2019/20, 1234",
      ("Aanhangsel bij de Handelingen II 2019/20, 1234", "ah-tk-20192020-1234")),
    CitationCase(
      "Kamervragen met nummer 2021Z04711 en 2021Z04712", ("2021Z04711", "2021Z04711"),
      ("2021Z04712", "2021Z04712")),
    CitationCase("(2021Z04711/2021D09876)", ("2021Z04711", "2021Z04711"), ("2021D09876", "2021D09876")),
    CitationCase(
      "de motie-Segers c.s. (Kamerstuk 35 570-VII, nr. 23)",
      ("Kamerstuk 35 570-VII, nr. 23", "kst-35570-VII-23")),
    CitationCase("de motie van het lid Omtzigt (35925-IX-12)", ("35925-IX-12", "kst-35925-IX-12")),
    CitationCase(
      "Kamerstukken 35 925 IX en 35 925 XV", ("Kamerstukken 35 925 IX", "dossier-35925-IX"),
      ("35 925 XV", "dossier-35925-XV")),
    CitationCase("het dossier 29 911", ("dossier 29 911", "dossier-29911")),
    CitationCase(
      "Kamerstukken I, 2019-2020, 35 300 VI, BK",
      ("Kamerstukken I, 2019-2020, 35 300 VI, BK", "kst-35300-VI-BK")),
    CitationCase(
      "Kamerstukken I 2019/20, 34 453, L, M en N", ("Kamerstukken I 2019/20, 34 453, L", "kst-34453-L"),
      ("M", "kst-34453-M"), ("N", "kst-34453-N")),
    CitationCase("EK 34 453, AB", ("EK 34 453, AB", "kst-34453-AB")),
    CitationCase(
      "Het staat in Eerste Kamer, vergaderjaar 2020–2021, 35 526, nr. 12a, van de staat.",
      ("Eerste Kamer, vergaderjaar 2020–2021, 35 526, nr. 12a", "kst-35526-12a")),
    CitationCase(
      "Bijlage bij Kamerstuk 31 936, nr. 800", ("Bijlage bij Kamerstuk 31 936, nr. 800", "kst-31936-800")),
    CitationCase(
      "Bijlage 3 bij Kamerstukken II 2021/22, 31 936, nr. 917",
      ("Kamerstukken II 2021/22, 31 936, nr. 917", "kst-31936-917")),
    CitationCase("blg-1007826", ("blg-1007826", "blg-1007826")),
    CitationCase("nr. 14 (36600-XVI)", ("nr. 14 (36600-XVI)", "kst-36600-XVI-14")),
    CitationCase(
      "de moties nrs. 14 en 15 (36600-XVI)", ("nrs. 14", "kst-36600-XVI-14"),
      ("15 (36600-XVI)", "kst-36600-XVI-15")),
    CitationCase(
      "Richtlijn 2014/24/EU en Verordening (EU) nr. 1303/2013", ("Richtlijn 2014/24/EU", "32014L0024"),
      ("Verordening (EU) nr. 1303/2013", "32013R1303")),
    CitationCase(
      "Verordening (EG) nr. 883/2004 en nr. 987/2009", ("Verordening (EG) nr. 883/2004", "32004R0883"),
      ("nr. 987/2009", "32009R0987")),
    CitationCase(
      "COM(2021) 206 en SWD(2021) 84", ("COM(2021) 206", "COM(2021)206"), ("SWD(2021) 84", "SWD(2021)84")),
    CitationCase("COM (2020) 67 final", ("COM (2020) 67", "COM(2020)67")),
    CitationCase("ECLI:NL:RVS:2019:1603, r.o. 5", ("ECLI:NL:RVS:2019:1603", "ECLI:NL:RVS:2019:1603")),
    CitationCase("(HvJ EU 8 april 2014, ECLI:EU:C:2014:238)", ("ECLI:EU:C:2014:238", "ECLI:EU:C:2014:238")),
    CitationCase(
      "Kamerstuk II 2018/19 28 089 nr. 110", ("Kamerstuk II 2018/19 28 089 nr. 110", "kst-28089-110")),
    CitationCase("TK 2018/19, 28089-110", ("TK 2018/19, 28089-110", "kst-28089-110")),
    CitationCase(
      "Kamerstukken II 2017/18, 34 775 XVI, nr. 98 (bijlage)",
      ("Kamerstukken II 2017/18, 34 775 XVI, nr. 98", "kst-34775-XVI-98")),
    CitationCase(
      "Kamerstukken II 2017/18, 34 775 XVI, nrs. 98 t/m 100",
      ("Kamerstukken II 2017/18, 34 775 XVI, nrs. 98 t/m 100", "kst-34775-XVI-98"),
      ("98 t/m 100", "kst-34775-XVI-99"), ("98 t/m 100", "kst-34775-XVI-100")),
    CitationCase(
      "Kamerstukken II 2017–2018, 34 775-XVI nr 98 en 34 775-VII nr 12",
      ("Kamerstukken II 2017–2018, 34 775-XVI nr 98", "kst-34775-XVI-98"),
      ("34 775-VII nr 12", "kst-34775-VII-12")),
    CitationCase(
      "zie www.rijksoverheid.nl/documenten/2021/05/12/brief.",
      ("www.rijksoverheid.nl/documenten/2021/05/12/brief", "www.rijksoverheid.nl/documenten/2021/05/12/brief")
    ),
    CitationCase("Kamerstuk 24 077, nr. 1.", ("Kamerstuk 24 077, nr. 1", "kst-24077-1")),
    CitationCase(
      "Kamerstukken II 2020/21, 35 000, nr. 5", ("Kamerstukken II 2020/21, 35 000, nr. 5", "kst-35000-5")),
    CitationCase(
      "Kamerstukken II 2010/11, 32 500-A, nr. 5",
      ("Kamerstukken II 2010/11, 32 500-A, nr. 5", "kst-32500-A-5")),
    CitationCase(
      "Kamerstuk 32 813, nr. 1.230, p. 4", ("Kamerstuk 32 813, nr. 1.230, p. 4", "kst-32813-1230")),
    CitationCase("de nummers 12 en 13 in dossier 29 911", ("dossier 29 911", "dossier-29911")),
    CitationCase(
      "Kamerstukken II, 29 911, nrs. 1 t/m 3 en 5", ("Kamerstukken II, 29 911, nrs. 1 t/m 3", "kst-29911-1"),
      ("1 t/m 3", "kst-29911-2"), ("1 t/m 3", "kst-29911-3"), ("5", "kst-29911-5")),
    CitationCase(
      "Kamerstukken II 2021/22, 35 925 VII, nr. 5; Kamerstukken II 2021/22, 35 925 XVI, nr. 8",
      ("Kamerstukken II 2021/22, 35 925 VII, nr. 5", "kst-35925-VII-5"),
      ("Kamerstukken II 2021/22, 35 925 XVI, nr. 8", "kst-35925-XVI-8")),
    CitationCase(
      "Kamerstukken 29 911 / 24 077, nrs. 5 en 6", ("Kamerstukken 29 911 / 24 077, nrs. 5", "kst-29911-5"),
      ("Kamerstukken 29 911 / 24 077, nrs. 5", "kst-24077-5"), ("6", "kst-29911-6"), ("6", "kst-24077-6")),
    CitationCase(
      "(Kamerstuk 29 911, nr. 400 en Aanhangsel Handelingen II 2021/22, nr. 12)",
      ("Kamerstuk 29 911, nr. 400", "kst-29911-400"),
      ("Aanhangsel Handelingen II 2021/22, nr. 12", "ah-tk-20212022-12")),
    CitationCase(
      "Stcrt. 2019, 65432, gewijzigd bij Stcrt. 2020, 1234", ("Stcrt. 2019, 65432", "stcrt-2019-65432"),
      ("Stcrt. 2020, 1234", "stcrt-2020-1234")),
    CitationCase("EK 36 200 A, B", ("EK 36 200", "dossier-36200")),
    CitationCase("Kamerstukken 36 200 A, B", ("Kamerstukken 36 200", "dossier-36200")),
    CitationCase("de begroting (36 200 A, nr. 5)", ("36 200 A, nr. 5", "kst-36200-A-5")),
    CitationCase("Kamerstukken I 2022/23, 36 200 A, B", ("Kamerstukken I 2022/23, 36 200", "dossier-36200")),
    CitationCase(
      "Het is gewijzigd (Stb. 2013, 484 en 2014, 90).", ("Stb. 2013, 484", "stb-2013-484"),
      ("2014, 90", "stb-2014-90")),
    CitationCase("Kamerstuk 29 911, nr. 5, 12 en 13 mei 2021", ("Kamerstuk 29 911, nr. 5", "kst-29911-5")),
    CitationCase("Kamerstuk 29 911, nr. 5, 6 van de 8 moties", ("Kamerstuk 29 911, nr. 5", "kst-29911-5")),
    CitationCase("(vgl. 29 911, nr. 4)", ("29 911, nr. 4", "kst-29911-4")),
    CitationCase("In 2021 (zie 29 911, 433) is dit toegezegd.", ("29 911, 433", "kst-29911-433")),
    CitationCase("In totaal (24 515) zijn er meer.", ("24 515", "dossier-24515")),
    CitationCase(
      "Kamerstukken II 1985/- 86, 19 291, nr. 3", ("Kamerstukken II 1985/- 86, 19 291, nr. 3", "kst-19291-3")),
    CitationCase(
      "15Kamerstukken II 2021/22, 28 684, nr. 690",
      ("Kamerstukken II 2021/22, 28 684, nr. 690", "kst-28684-690")),
    CitationCase(
      "Kamerstukken 11 2021/22, 28 684, nr. 690",
      ("Kamerstukken 11 2021/22, 28 684, nr. 690", "kst-28684-690")),
    CitationCase(
      "Kamerstukken II 2021-2022, 28.684, no. 690",
      ("Kamerstukken II 2021-2022, 28.684, no. 690", "kst-28684-690")),
    CitationCase("Kamerstuk 28-684, nummer 690", ("Kamerstuk 28-684, nummer 690", "kst-28684-690")),
    CitationCase(
      "Kamerstukken II 2021/22, 35 925 hoofdstuk XV, nr. 12",
      ("Kamerstukken II 2021/22, 35 925 hoofdstuk XV, nr. 12", "kst-35925-XV-12")),
    CitationCase("Kamerstuk 35 925.VIII, nr. 4", ("Kamerstuk 35 925.VIII, nr. 4", "kst-35925-VIII-4")),
    CitationCase("Kamerstuk 35925XII, nr. 4", ("Kamerstuk 35925XII, nr. 4", "kst-35925-XII-4")),
    CitationCase(
      "Kamerstukken II 2017/18, 34 775 IIB, nr. 4",
      ("Kamerstukken II 2017/18, 34 775 IIB, nr. 4", "kst-34775-IIB-4")),
    CitationCase("Kamerstuk 34 996 (R2101), nr. 3", ("Kamerstuk 34 996 (R2101), nr. 3", "kst-34996-3")),
    CitationCase("Kamerstuk 34 996 (R 2101)", ("Kamerstuk 34 996 (R 2101)", "dossier-34996")),
    CitationCase(
      "Kamerstukken II 2020/21, 35 625, nr. 6, p. 15; nr. 7, p. 5",
      ("Kamerstukken II 2020/21, 35 625, nr. 6, p. 15", "kst-35625-6"), ("nr. 7, p. 5", "kst-35625-7")),
    CitationCase(
      "de motie (36 410 XVI, nr. 77) en de motie (36 410 XVI, nr. 78)",
      ("motie (36 410 XVI, nr. 77", "kst-36410-XVI-77"), ("motie (36 410 XVI, nr. 78", "kst-36410-XVI-78")),
    CitationCase("motie Kuik, 29 911 nr. 455", ("29 911 nr. 455", "kst-29911-455")),
    CitationCase("het wetsvoorstel met nummer 36 036", ("wetsvoorstel met nummer 36 036", "dossier-36036")),
    CitationCase("wetsvoorstel 36 036 (Wet kwaliteit)", ("wetsvoorstel 36 036", "dossier-36036")),
    CitationCase("Kamerstuk 36067, letter Y", ("Kamerstuk 36067, letter Y", "kst-36067-Y")),
    CitationCase("(36.600 XVII, M)", ("36.600 XVII, M", "kst-36600-XVII-M")),
    CitationCase(
      "29 911, nr. 570 (p. 12) en 575 (p. 13)", ("29 911, nr. 570 (p. 12)", "kst-29911-570"),
      ("575 (p. 13)", "kst-29911-575")),
    CitationCase(
      "29 911, nrs. 2 (voorstel van wet) en 3 (memorie van toelichting)", ("29 911, nrs. 2", "kst-29911-2"),
      ("3", "kst-29911-3")),
    CitationCase(
      "Kamerstuk 29 911, nr. 1045, en later nr. 1052 in hetzelfde dossier",
      ("Kamerstuk 29 911, nr. 1045", "kst-29911-1045"), ("nr. 1052", "kst-29911-1052")),
    CitationCase(
      "Kamerstuk 29 911, nr. 10 (idem, nr. 11)", ("Kamerstuk 29 911, nr. 10", "kst-29911-10"),
      ("idem, nr. 11", "kst-29911-11")),
    CitationCase(
      "35 925 VII, nr. 3 en XVI, nr. 4", ("35 925 VII, nr. 3", "kst-35925-VII-3"),
      ("XVI, nr. 4", "kst-35925-XVI-4")),
    CitationCase(
      "Kamerstuk 31 839, nr. 1000 en 2021/22, nr. 990", ("Kamerstuk 31 839, nr. 1000", "kst-31839-1000"),
      ("2021/22, nr. 990", "kst-31839-990")),
    CitationCase(
      "Aanhangsel nrs. 1987 en 1990 (vergaderjaar 2021–2022)",
      ("Aanhangsel nrs. 1987", "ah-tk-20212022-1987"),
      ("1990 (vergaderjaar 2021–2022)", "ah-tk-20212022-1990")),
    CitationCase("JOIN(2022) 23 final", ("JOIN(2022) 23", "JOIN(2022)23")),
    CitationCase("zie ECLI:NL:HR: 2019:2006", ("ECLI:NL:HR: 2019:2006", "ECLI:NL:HR:2019:2006")),
    CitationCase("mijn brief van 31 december 2020", ("brief van 31 december 2020", "letter-2020-12-31")),
    CitationCase(
      "de brief aan uw Kamer van 5 december 2020",
      ("brief aan uw Kamer van 5 december 2020", "letter-2020-12-05")),
    CitationCase(
      "Kamerstukken II 2022/23, 36 200 VIII en 36 200 XVI",
      ("Kamerstukken II 2022/23, 36 200 VIII", "dossier-36200-VIII"), ("36 200 XVI", "dossier-36200-XVI")),
    CitationCase(
      "kst-36410-XVI-77 en kst-29911-455", ("kst-36410-XVI-77", "kst-36410-XVI-77"),
      ("kst-29911-455", "kst-29911-455")),
    CitationCase("zie kst-1268678 hierover", ("kst-1268678", "kst-1268678")),
    CitationCase("Tweede Kamer, 2022Z18766", ("2022Z18766", "2022Z18766")),
    CitationCase("Kamerstuk 29 911, nr. 0", ("Kamerstuk 29 911", "dossier-29911")),
    CitationCase(
      "Kamerstukken II 2021/22, 29 911, nr. 4, 8 december 2021",
      ("Kamerstukken II 2021/22, 29 911, nr. 4", "kst-29911-4")),
    CitationCase(
      "Stb. 1999, 24 en Stcrt. 2004, 8", ("Stb. 1999, 24", "stb-1999-24"), ("Stcrt. 2004, 8", "stcrt-2004-8")),
    CitationCase("Stb. 2021, nr. 1, 2 procent meer", ("Stb. 2021, nr. 1", "stb-2021-1")),
    CitationCase(
      "Handelingen II 2021/22, nr. 45, 46 leden aanwezig",
      ("Handelingen II 2021/22, nr. 45", "h-tk-20212022-45")),
  ]

  /// Digits that cite nothing.
  static let none = [
    CitationCase("De begrotingsstukken (36 200 A, B) zijn aangeboden."),
    CitationCase("Een bedrag van (29 911, 433 euro) is vrijgemaakt."),
    CitationCase("Er waren (zie 36 410 brieven) veel reacties."),
    CitationCase("Het gaat om 12 345, 678 en 910 stuks."),
    CitationCase("Er zijn (31 500, 433 en 20) woningen gebouwd."),
    CitationCase("Zie artikel 29 911, 433."),
    CitationCase("Staatsblad 2020-2021"),
    CitationCase("In het Staatsblad van 2021 zijn 123 wetten geplaatst."),
    CitationCase("Handelingen van 12 mei 2021, nr. 45"),
    CitationCase("Bel 070 426 64 26 of 06 29 911 433."),
    CitationCase("IBAN NL12 RABO 0129 9114 33"),
    CitationCase("Postbus 20018, 2500 EA Den Haag"),
    CitationCase("In de periode 2020-2021 zijn 29.911 meldingen gedaan."),
    CitationCase("Het percentage steeg van 29,911 naar 33,5."),
    CitationCase("de begroting van 36 200, A en B zijn scenario's"),
    CitationCase("Vergelijk nr. 3, 5 en 8 van de lijst."),
    CitationCase("De omzet (zie 31 000) daalde."),
    CitationCase("Dat waren er veel (29 911, 433 en 30 100)."),
    CitationCase("Kamerstukken II, nr. 570 (p. 12) en 575 (p. 13) van 29 911"),
    CitationCase("2500 EH Den Haag, tel. 070 340 79 11"),
    CitationCase("artikel 29 911 lid 3"),
    CitationCase("In 2022 kwamen 36 410 mensen en 5 en 1,9 miljoen euro."),
    CitationCase("van 29.911 tot 35.570 gevallen per 31 december 2020"),
    CitationCase("35 van 2022Z1"),
    CitationCase("Kamerstuk 41 234, nr. 3"),
    CitationCase("de wet van 29 911, 433 bladzijden dik"),
    CitationCase("(begroting 29 911, 30 100 en 31 200)"),
    CitationCase("de leden van Kamerstukken, 12 en 13"),
  ]
}
