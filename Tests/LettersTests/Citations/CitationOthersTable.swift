/// Gazettes, European acts, addresses, letters told by their date, and what cites nothing.
enum CitationOthersTable {
  static let gazettes = [
    CitationCase(
      "Staatscourant nr. 14201 van 2 juni 2022",
      ("Staatscourant nr. 14201 van 2 juni 2022", "stcrt-2022-14201")),
    CitationCase(
      "(Stcrt. nr. 14201 van 2 juni 2022).", ("Stcrt. nr. 14201 van 2 juni 2022", "stcrt-2022-14201")),
    CitationCase("Stcrt-2018-49440", ("Stcrt-2018-49440", "stcrt-2018-49440")),
    CitationCase("stcrt-2018-49440.", ("stcrt-2018-49440", "stcrt-2018-49440")),
    CitationCase("Staatscourant 2018, nr. 49440", ("Staatscourant 2018, nr. 49440", "stcrt-2018-49440")),
    CitationCase("Staatsblad 2021, nr. 123", ("Staatsblad 2021, nr. 123", "stb-2021-123")),
    CitationCase("Stb. 2021, 123 en 124", ("Stb. 2021, 123", "stb-2021-123"), ("124", "stb-2021-124")),
    CitationCase("Stb. 2021 123", ("Stb. 2021 123", "stb-2021-123")),
    CitationCase("Tractatenblad 2020, nr. 12", ("Tractatenblad 2020, nr. 12", "trb-2020-12")),
    CitationCase("Staatscourant van 3 maart jl."),
    CitationCase("in het Staatsblad geplaatst"),
  ]

  static let european = [
    CitationCase("Verordening (EEG) nr. 2913/92", ("Verordening (EEG) nr. 2913/92", "31992R2913")),
    CitationCase("Verordening (EG) 1223/2009", ("Verordening (EG) 1223/2009", "32009R1223")),
    CitationCase("Verordening (EG) nr. 1907/2006", ("Verordening (EG) nr. 1907/2006", "32006R1907")),
    CitationCase("Verordening (EG) nr. 45/2001", ("Verordening (EG) nr. 45/2001", "32001R0045")),
    CitationCase("Besluit nr. 1313/2013/EU", ("Besluit nr. 1313/2013/EU", "32013D1313")),
    CitationCase("Besluit (GBVB) 2022/266", ("Besluit (GBVB) 2022/266", "32022D0266")),
    CitationCase("Besluit 2011/235/GBVB", ("Besluit 2011/235/GBVB", "32011D0235")),
    CitationCase("Besluit (EU) 2019/1", ("Besluit (EU) 2019/1", "32019D0001")),
    CitationCase(
      "Richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU", ("Richtlijnen 2014/23/EU", "32014L0023"),
      ("2014/24/EU", "32014L0024"),
      ("2014/25/EU", "32014L0025")),
    CitationCase(
      "Verordeningen (EU) 2016/679 en (EU) 2018/1725", ("Verordeningen (EU) 2016/679", "32016R0679"),
      ("(EU) 2018/1725", "32018R1725")),
    CitationCase(
      "de Verordeningen (EG) nr. 883/2004 en (EG) nr. 987/2009",
      ("Verordeningen (EG) nr. 883/2004", "32004R0883"), ("(EG) nr. 987/2009", "32009R0987")),
    CitationCase(
      "Uitvoeringsverordening (EU) 2019/947", ("Uitvoeringsverordening (EU) 2019/947", "32019R0947")),
    CitationCase("Gedelegeerde Verordening (EU) 2019/945", ("Verordening (EU) 2019/945", "32019R0945")),
    CitationCase("Richtlijn 2006/123/EG.", ("Richtlijn 2006/123/EG", "32006L0123")),
    CitationCase("Kaderbesluit 2008/913/JBZ", ("Kaderbesluit 2008/913/JBZ", "32008F0913")),
    CitationCase("COM/2021/206 final", ("COM/2021/206", "COM(2021)206")),
    CitationCase("COM(2021) 206 def.", ("COM(2021) 206", "COM(2021)206")),
    CitationCase("(COM (2021)206)", ("COM (2021)206", "COM(2021)206")),
    CitationCase("SWD/2021/84 final", ("SWD/2021/84", "SWD(2021)84")),
    CitationCase("SWD(2021) 84", ("SWD(2021) 84", "SWD(2021)84")),
    CitationCase("JOIN/2022/18 final", ("JOIN/2022/18", "JOIN(2022)18")),
    CitationCase("JOIN(2022) 18 final", ("JOIN(2022) 18", "JOIN(2022)18")),
    CitationCase("Verordening 2016/679 van de gemeente"),
    CitationCase("het besluit van 12/2013"),
    CitationCase("Besluit 2013/12 van het college"),
  ]

  static let addresses = [
    CitationCase("https:// www.rivm.nl/x", ("https:// www.rivm.nl/x", "https://www.rivm.nl/x")),
    CitationCase("zie www.wodc.nl/onderzoek.", ("www.wodc.nl/onderzoek", "www.wodc.nl/onderzoek")),
    CitationCase("http:// www.om.nl.", ("http:// www.om.nl", "http://www.om.nl")),
    CitationCase("(zie https://www.om.nl/a).", ("https://www.om.nl/a", "https://www.om.nl/a")),
    CitationCase(
      "https://www.om.nl/a?b=c&d=1#e, en", ("https://www.om.nl/a?b=c&d=1#e", "https://www.om.nl/a?b=c&d=1#e")),
    CitationCase("WWW.RDW.NL", ("WWW.RDW.NL", "WWW.RDW.NL")),
    CitationCase("https:// en verder niets"),
    CitationCase(
      "https://www.rijksoverheid.nl/documenten/ 2022/10/10/brief-x.",
      (
        "https://www.rijksoverheid.nl/documenten/ 2022/10/10/brief-x",
        "https://www.rijksoverheid.nl/documenten/2022/10/10/brief-x"
      )),
    CitationCase("https://www.om.nl/ en/of elders", ("https://www.om.nl/", "https://www.om.nl/")),
    CitationCase(
      "https:// zoek.officielebekendmakingen.nl/kst-29911-433.html",
      (
        "https:// zoek.officielebekendmakingen.nl/kst-29911-433.html",
        "https://zoek.officielebekendmakingen.nl/kst-29911-433.html"
      )),
    CitationCase("ECLI:NL:GHDHA:2023: 1818", ("ECLI:NL:GHDHA:2023: 1818", "ECLI:NL:GHDHA:2023:1818")),
    CitationCase("ECLI:NL: GHDHA:2023:1818.", ("ECLI:NL: GHDHA:2023:1818", "ECLI:NL:GHDHA:2023:1818")),
    CitationCase("ECLI:EU:C:2014:317, punt 4", ("ECLI:EU:C:2014:317", "ECLI:EU:C:2014:317")),
    CitationCase("ECLI: NL:HR:2019:2006", ("ECLI: NL:HR:2019:2006", "ECLI:NL:HR:2019:2006")),
  ]

  /// The letter that is read was written on 17 November 2021.
  static let dated = [
    CitationCase(
      "de brief van de Minister van Financiën van 12 april 2021",
      ("brief van de Minister van Financiën van 12 april 2021", "letter-2021-04-12")),
    CitationCase(
      "de brief aan uw Kamer van 5 december 2020 (",
      ("brief aan uw Kamer van 5 december 2020", "letter-2020-12-05")),
    CitationCase("Kamerbrief d.d. 3 maart jl.", ("Kamerbrief d.d. 3 maart jl.", "letter-2021-03-03")),
    CitationCase(
      "de Verzamelbrief dierenwelzijn van 24 januari is",
      ("Verzamelbrief dierenwelzijn van 24 januari", "letter-2021-01-24")),
    CitationCase(
      "mijn halfjaarbrief van 24 november 2020", ("halfjaarbrief van 24 november 2020", "letter-2020-11-24")),
    CitationCase(
      "mijn halfjaarbrief van 24 november", ("halfjaarbrief van 24 november", "letter-2020-11-24")),
    CitationCase(
      "mijn brieven van 3 maart en 17 april jl.", ("brieven van 3 maart", "letter-2021-03-03"),
      ("17 april jl.", "letter-2021-04-17")),
    CitationCase(
      "mijn brieven van 3 maart, 8 april en 17 mei 2019.", ("brieven van 3 maart", "letter-2019-03-03"),
      ("8 april", "letter-2019-04-08"), ("17 mei 2019", "letter-2019-05-17")),
    CitationCase("Mijn brief d.d. 3 maart 2021", ("brief d.d. 3 maart 2021", "letter-2021-03-03")),
    CitationCase(
      "in mijn brief aan de Tweede Kamer van 3 maart jl. heb ik",
      ("brief aan de Tweede Kamer van 3 maart jl.", "letter-2021-03-03")),
    CitationCase(
      "de brief van de staatssecretaris van Justitie en Veiligheid van 1 juli jl.",
      ("brief van de staatssecretaris van Justitie en Veiligheid van 1 juli jl.", "letter-2021-07-01")),
    CitationCase(
      "de voortgangsbrief van 30 juni 2021", ("voortgangsbrief van 30 juni 2021", "letter-2021-06-30")),
    CitationCase(
      "de Kamerbrief over stikstof van 13 november 2019",
      ("Kamerbrief over stikstof van 13 november 2019", "letter-2019-11-13")),
    CitationCase("mijn brief van 17 november jl.", ("brief van 17 november jl.", "letter-2020-11-17")),
    CitationCase("uw brief van 4 oktober jl."), CitationCase("Uw brieven van 3 maart en 17 april jl."),
    CitationCase("de brief die ik ontving op 4 oktober"), CitationCase("een brief van enkele burgers"),
    CitationCase("uw verzamelbrief van 4 oktober jl."),
  ]

  /// What looks like a citation and is none.
  static let traps = [
    CitationCase("Tweede Kamer 36 410 brieven"), CitationCase("dossiernummer 20231 bij de IND"),
    CitationCase("De Tweede Kamer ontving 36 410 brieven"), CitationCase("TK 36 410 stemmen"),
    CitationCase("Kamerstuk 45 123, nr. 5"), CitationCase("(52 176)"), CitationCase("Kamerstukken 99 999"),
    CitationCase("van 31 250 (30 120) woningen"), CitationCase("(25 000)"),
    CitationCase("een bedrag van 29 911, 5 procent meer"),
    CitationCase("Postbus 20 350, 2500 EJ Den Haag"), CitationCase("Postbus 20350, 2500 EJ"),
    CitationCase("Bezuidenhoutseweg 73, 2594 AC"),
    CitationCase("tel. 070 340 79 11"), CitationCase("€ 29 911 per jaar"), CitationCase("29.911 euro"),
    CitationCase("(29.911 euro)"),
    CitationCase("(36 176 personen)"), CitationCase("nr. 12 (14 februari 2021)"),
    CitationCase("artikel 29, nr. 5"),
    CitationCase("2019-2020"), CitationCase("KvK 27378698"), CitationCase("IBAN NL12 INGB 0001 2345 67"),
    CitationCase("pagina 21 501 van het boek"), CitationCase("dossier 12"),
    CitationCase("nummer 36 van de lijst"),
    CitationCase("idem, nr. 11"), CitationCase("postcode 25 123, nr. 3"),
    CitationCase("artikel 12 345, nr. 5"),
    CitationCase("rekeningnummer 12 345 nr. 5"), CitationCase("Kamerstukken van 2020, nr. 3"),
    CitationCase("de aanbiedingsbrief bij het rapport van 4 oktober 2021"),
    CitationCase("de brief van de burgemeester van Utrecht van 4 oktober 2021"),
    CitationCase("de verzamelbrief van de burgemeester van 4 oktober 2021"),
    CitationCase("de briefwisseling van 4 oktober 2021"),
    CitationCase("een brief van de heer Jansen van 4 oktober 2021"), CitationCase("motie 12345678"),
    CitationCase("10 000 tot 20 000"),
    CitationCase("Kamervragen 2022"), CitationCase("in nr. 12 van het tijdschrift"),
    CitationCase("de Tweede Kamer, 150 leden"),
    CitationCase("zaaknummer 20231"), CitationCase("NEN 12 345, nr. x"),
    CitationCase("tussen 31 293/31 289 en 40"),
    CitationCase("Wet van 12 maart 2020, houdende"), CitationCase("comité 2021/22"),
    CitationCase("Secretariaat (2021) 12"),
    CitationCase("in totaal 36 410 XVI"), CitationCase("een oplage van 29 911 nummers"),
    CitationCase("1 000 000 inwoners"),
    CitationCase("het jaar 2021/22, nr. een"), CitationCase("Eerste Kamer 75 leden"),
  ]

  static let all = gazettes + european + addresses + dated + traps
}
