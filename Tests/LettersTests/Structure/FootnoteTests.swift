import Testing

@testable import Letters

/// A text with footnotes: where the marks stand (as `⟦1⟧` in the text) and what the notes say.
struct FootnoteCase: Sendable, CustomTestStringConvertible {
  let what: String
  let text: String
  let marked: String
  let notes: [String]

  var testDescription: String { what }
}

@Suite("Footnotes")
struct FootnoteTests {
  private static let cases = [
    FootnoteCase(
      what: "a superscript", text: "Een goede zaak.¹ Dat blijft zo.\n\n¹ Kamerstuk 29 911, nr. 365.",
      marked: "Een goede zaak.⟦1⟧ Dat blijft zo.", notes: ["1 Kamerstuk 29 911, nr. 365."]),
    FootnoteCase(
      what: "a digit glued to a word",
      text: "Dit wetsvoorstel is recent naar uw Kamer gestuurd3. Juist nu.\n\n3 Kamerstukken 36217.",
      marked: "Dit wetsvoorstel is recent naar uw Kamer gestuurd⟦3⟧. Juist nu.",
      notes: ["3 Kamerstukken 36217."]),
    FootnoteCase(
      what: "a digit on a line of its own, its place shown by the gap",
      text:
        "In de brief van 4 oktober heb ik uw Kamer over de investeringen geïnformeerd en\n14\njl. beschreef ik hoe de investeringen de komende jaren vorm krijgen . Op dit moment\nwordt eraan gewerkt.\n                                                 \n14\n Kamerstuk 29 911, nr. 329.",
      marked:
        "In de brief van 4 oktober heb ik uw Kamer over de investeringen geïnformeerd en jl. beschreef ik hoe de investeringen de komende jaren vorm krijgen⟦14⟧. Op dit moment wordt eraan gewerkt.",
      notes: ["14 Kamerstuk 29 911, nr. 329."]),
    FootnoteCase(
      what: "a digit on a line of its own, no gap: the end of the sentence in its line",
      text:
        "vervolgacties worden de komende periode met verschillende publieke en private\n2\npartners uitgewerkt. Omdat het criminele betalingsverkeer bij uitstek een\nfenomeen is.\n                                                 \n2\n Kamerstuk 2022Z17664.",
      marked:
        "vervolgacties worden de komende periode met verschillende publieke en private partners uitgewerkt.⟦2⟧ Omdat het criminele betalingsverkeer bij uitstek een fenomeen is.",
      notes: ["2 Kamerstuk 2022Z17664."]),
    FootnoteCase(
      what: "a digit between the two halves of a line",
      text:
        "vervolgacties worden de komende periode met verschillende publieke en private partners\nin het land uitgewerkt en bezien\n2\n, omdat dit helpt en dat blijft een zaak van alle betrokken overheden samen in dit land.\n                                                 \n2\n Kamerstuk 2022Z17664.",
      marked:
        "vervolgacties worden de komende periode met verschillende publieke en private partners in het land uitgewerkt en bezien⟦2⟧, omdat dit helpt en dat blijft een zaak van alle betrokken overheden samen in dit land.",
      notes: ["2 Kamerstuk 2022Z17664."]),
    FootnoteCase(
      what: "a questioner's own note keeps its bracket",
      text:
        "Bent u bekend met het bericht ‘Zelfs camera’s schrikken niet af’? 1)\n\n1) Algemeen Dagblad, 1 oktober 2022",
      marked: "Bent u bekend met het bericht ‘Zelfs camera’s schrikken niet af’?⟦1)⟧",
      notes: ["1) Algemeen Dagblad, 1 oktober 2022"]),
    FootnoteCase(
      what: "a mark behind an acronym, beside digits that are none",
      text:
        "Het Covid-19-virus, artikel 151c, CO2 en de G4 in 2022; conform het plan van NSOC1 gaat dit door.\n\n1 De operationele focus.",
      marked:
        "Het Covid-19-virus, artikel 151c, CO2 en de G4 in 2022; conform het plan van NSOC⟦1⟧ gaat dit door.",
      notes: ["1 De operationele focus."]),
    FootnoteCase(
      what: "a mark glued to a year",
      text:
        "Mede naar aanleiding van de brief van 14 september 20186. Dat was het.\n\n6 Kamerstuk 32 013, nr. 194.",
      marked: "Mede naar aanleiding van de brief van 14 september 2018⟦6⟧. Dat was het.",
      notes: ["6 Kamerstuk 32 013, nr. 194."]),
    FootnoteCase(
      what: "a mark behind a stop that is set off, and one that ends a verb",
      text:
        "Een rol voor de aanpak van criminaliteit .1 Die neem ik over 2. Dat was het.\n\n1 Kamerstuk 32 013, nr. 194.\n2 Stb. 2013, 11.",
      marked: "Een rol voor de aanpak van criminaliteit .⟦1⟧ Die neem ik over⟦2⟧. Dat was het.",
      notes: ["1 Kamerstuk 32 013, nr. 194.", "2 Stb. 2013, 11."]),
    FootnoteCase(
      what: "an exponent is no mark",
      text: "Een terrein van 300 m² en 5 km² wordt gebruikt.²\n\n² Kamerstuk 29 911, nr. 1.",
      marked: "Een terrein van 300 m² en 5 km² wordt gebruikt.⟦2⟧", notes: ["2 Kamerstuk 29 911, nr. 1."]),
    FootnoteCase(
      what: "a note of several lines, its label glued on",
      text:
        "Dit is een goede zaak voor iedereen15 in het land.\n\n15Kamerstukken II 2019/20, 29911, nr. 3 en de\nbijlage daarbij.",
      marked: "Dit is een goede zaak voor iedereen⟦15⟧ in het land.",
      notes: ["15 Kamerstukken II 2019/20, 29911, nr. 3 en de bijlage daarbij."]),
    FootnoteCase(
      what: "the pages of a paper in brackets are no mark",
      text:
        "Een goede zaak.1 Wij passen de regels aan (Kamerstuk II, 2005/06, 30186, nr. 330, p. 11–13).\n\n1 Kamerstuk 29 911, nr. 365.",
      marked:
        "Een goede zaak.⟦1⟧ Wij passen de regels aan (Kamerstuk II, 2005/06, 30186, nr. 330, p. 11–13).",
      notes: ["1 Kamerstuk 29 911, nr. 365."]),
    FootnoteCase(
      what: "numbers set off in sentences that nothing counts, where notes have no other marks",
      text:
        "Sinds 2005 is 6 en 8,5 miljoen euro aan de Europese Commissie 1 beschikbaar gesteld. De evaluatie, 2 die\nop 3 mei is afgerond, laat een zorgvuldige 3 afweging zien.\n1 Kamerstukken I 2005/2006, 25654, C.\n2 Kamerstuk 31317, nr. 41.\n3 Stb. 2016, 558.",
      marked:
        "Sinds 2005 is 6 en 8,5 miljoen euro aan de Europese Commissie⟦1⟧ beschikbaar gesteld. De evaluatie,⟦2⟧ die op 3 mei is afgerond, laat een zorgvuldige⟦3⟧ afweging zien.",
      notes: ["1 Kamerstukken I 2005/2006, 25654, C.", "2 Kamerstuk 31317, nr. 41.", "3 Stb. 2016, 558."]),
    FootnoteCase(
      what: "a questioner's note ends with its headline, before the answer",
      text:
        "Vraag 1\nBent u bekend met het bericht ‘Kabinet laat gedupeerden in de kou staan’? 1)\n1) De Gelderlander, 13 april 2006, ‘Kabinet laat gedupeerden in de kou staan’\nAntwoord\nJa, dat klopt.",
      marked:
        "Bent u bekend met het bericht ‘Kabinet laat gedupeerden in de kou staan’?⟦1)⟧\nJa, dat klopt.",
      notes: ["1) De Gelderlander, 13 april 2006, ‘Kabinet laat gedupeerden in de kou staan’"]),
    FootnoteCase(
      what: "a line of a note that ends in a number of thousands goes on",
      text:
        "Een goede zaak voor alle huishoudens in ons land en daarbuiten, zeg ik hier nogmaals.8\n\n8 Voor vragen kunnen zij terecht bij het UWV. Van de 67.347\nhuishoudens blijkt 77,4% aan de eisen te voldoen.",
      marked: "Een goede zaak voor alle huishoudens in ons land en daarbuiten, zeg ik hier nogmaals.⟦8⟧",
      notes: [
        "8 Voor vragen kunnen zij terecht bij het UWV. Van de 67.347 huishoudens blijkt 77,4% aan de eisen te voldoen."
      ]),
    FootnoteCase(
      what: "a mark behind the last letter of an acronym with an ampersand",
      text: "Zij kunnen terecht bij de DT&V.12 Dat blijft zo.\n\n12 Kamerstuk 33 960 nr. 248.",
      marked: "Zij kunnen terecht bij de DT&V.⟦12⟧ Dat blijft zo.", notes: ["12 Kamerstuk 33 960 nr. 248."]),
    FootnoteCase(
      what: "a blank line behind the first line of a note, wider than any line of the text",
      text:
        "Het aantal woningen steeg in 2020 met 61%, terwijl1 de middelen\ngelijk bleven. Zoals tijdens het debat is besproken, vraagt de\nbouw van flexwoningen om een lange adem.\n\n\n1 Dit geldt in het bijzonder voor bewoners van woonwagens, die al jaren op duidelijkheid wachten.\n\nZie Kamerstukken I 2017/18, 29 252, A.\n2 Zie ook 2019Z05111.\n\u{0C}Dat was het.2",
      marked:
        "Het aantal woningen steeg in 2020 met 61%, terwijl⟦1⟧ de middelen gelijk bleven. Zoals tijdens het debat is besproken, vraagt de bouw van flexwoningen om een lange adem.\nDat was het.⟦2⟧",
      notes: [
        "1 Dit geldt in het bijzonder voor bewoners van woonwagens, die al jaren op duidelijkheid wachten. Zie Kamerstukken I 2017/18, 29 252, A.",
        "2 Zie ook 2019Z05111.",
      ]),
    FootnoteCase(
      what: "the note of a page whose earlier notes are lost, in the middle of a sentence",
      text:
        "Een woord vooraf over dit experiment, dat nog enige jaren zal lopen.\n\u{0C}Gedurende het experiment wordt onderzocht of een gesloten keten kan worden gerealiseerd\nen wat de effecten zijn op de openbare4 orde, de veiligheid en de volksgezondheid van de\n4 Over het toezicht bestaat, zo blijkt uit de gesprekken, geen verschil van inzicht.\n\u{0C}inwoners van alle gemeenten.",
      marked:
        "Een woord vooraf over dit experiment, dat nog enige jaren zal lopen.\nGedurende het experiment wordt onderzocht of een gesloten keten kan worden gerealiseerd en wat de effecten zijn op de openbare⟦4⟧ orde, de veiligheid en de volksgezondheid van de inwoners van alle gemeenten.",
      notes: ["4 Over het toezicht bestaat, zo blijkt uit de gesprekken, geen verschil van inzicht."]),
    FootnoteCase(
      what: "a mark below the end of a sentence whose blank opens the next line",
      text:
        "De toezegging uit het overleg van vorig jaar over de stations ben ik nu nagekomen.\n1\n  De kern daarvan is dat vervoerders voortaan zelf bepalen welke treinen voorrang krijgen\nen op welke dagen.\n1\n Kamerstukken II 2022/23, 29 984, nr. 1082.",
      marked:
        "De toezegging uit het overleg van vorig jaar over de stations ben ik nu nagekomen.⟦1⟧ De kern daarvan is dat vervoerders voortaan zelf bepalen welke treinen voorrang krijgen en op welke dagen.",
      notes: ["1 Kamerstukken II 2022/23, 29 984, nr. 1082."]),
    FootnoteCase(
      what: "a mark above a line whose words its note repeats",
      text:
        "Wij hebben dit met alle betrokken partijen uitvoerig besproken en zijn het daarover eens, zoals\n1\nin het Mobiliteitsbeeld van het KiM is te lezen. Dat blijft zo.\n                                                 \n1\n KiM, Mobiliteitsbeeld, Den Haag 2022.",
      marked:
        "Wij hebben dit met alle betrokken partijen uitvoerig besproken en zijn het daarover eens, zoals in het Mobiliteitsbeeld van het KiM⟦1⟧ is te lezen. Dat blijft zo.",
      notes: ["1 KiM, Mobiliteitsbeeld, Den Haag 2022."]),
    FootnoteCase(
      what: "a mark above a line with the date of a letter that its note cites",
      text:
        "Wij hebben dit met alle betrokken partijen uitvoerig besproken en zijn het daarover eens, zoals\n1\nmijn brief van 3 mei 2021 meldt. Dat blijft zo.\n                                                 \n1\n Kamerstukken II 2020/21, 29 984, nr. 1082.",
      marked:
        "Wij hebben dit met alle betrokken partijen uitvoerig besproken en zijn het daarover eens, zoals mijn brief van 3 mei 2021⟦1⟧ meldt. Dat blijft zo.",
      notes: ["1 Kamerstukken II 2020/21, 29 984, nr. 1082."]),
    FootnoteCase(
      what: "no mark stands between the parts of a list that share a word",
      text:
        "Sleutelelementen bij deze aanpak zijn een goede samenwerking en partnerschap op\n4\nlandelijk niveau en een verbinding tussen het sociaal, zorg- en\nveiligheidsdomein.\n                                                 \n4\n Dit zijn de ministeries en de VNG.",
      marked:
        "Sleutelelementen bij deze aanpak zijn een goede samenwerking en partnerschap op landelijk niveau⟦4⟧ en een verbinding tussen het sociaal, zorg- en veiligheidsdomein.",
      notes: ["4 Dit zijn de ministeries en de VNG."]),
    FootnoteCase(
      what: "labels above and below the texts of a page's notes",
      text:
        "De wachttijd is te lang.1 De wet is van kracht geworden.2 De rechter heeft gesproken.3\n\n1\n\nKamerstukken II 2021/22, 29 984, nr. 1093.\nStb. 2022, nr. 100.\nECLI:NL:RBDHA:2022:4012.\n2\n3\n\nPagina 1 van 2\n\nDit is de volgende bladzijde.",
      marked:
        "De wachttijd is te lang.⟦1⟧ De wet is van kracht geworden.⟦2⟧ De rechter heeft gesproken.⟦3⟧\nDit is de volgende bladzijde.",
      notes: [
        "1 Kamerstukken II 2021/22, 29 984, nr. 1093.", "2 Stb. 2022, nr. 100.", "3 ECLI:NL:RBDHA:2022:4012.",
      ]),
    FootnoteCase(
      what: "labels above texts of which one has two lines",
      text:
        "De wachttijd is te lang.1 De wet is van kracht geworden.2\n\n1\n2\n\nKamerstukken II 2021/22, 29 984, nr. 1093 en de bijlage\nbij de brief.\nStb. 2022, nr. 100.",
      marked: "De wachttijd is te lang.⟦1⟧ De wet is van kracht geworden.⟦2⟧",
      notes: [
        "1 Kamerstukken II 2021/22, 29 984, nr. 1093 en de bijlage bij de brief.", "2 Stb. 2022, nr. 100.",
      ]),
  ]

  @Test("A citation set in above the label of a note is the note before it, whose label is lost")
  func labelLost() throws {
    let letter = try parse(
      "Dit is vastgesteld over de nieuwe spoorlijnen.4 De brief daarover heeft uw Kamer al gehad\n    Handelingen II 2019/20, nr. 12, item 3, p. 4.\n4\n    Kamerstukken II 2019/20, 29 984, nr. 900."
    )
    #expect(
      letter.blocks.map(\.text) == [
        "Dit is vastgesteld over de nieuwe spoorlijnen. De brief daarover heeft uw Kamer al gehad"
      ])
    #expect(letter.footnotes.map(\.label) == ["3", "4"])
  }

  @Test("Marks stand at their words and notes are whole", arguments: cases)
  func marksStandAtTheirWords(_ row: FootnoteCase) throws {
    let letter = try parse(row.text)
    #expect(letter.blocks.map(LetterDump.marked).joined(separator: "\n") == row.marked)
    #expect(letter.footnotes.map { "\($0.label) \($0.text)" } == row.notes)
    #expect(letter.warnings == [])
  }

  @Test("A note without a mark and a mark without a note are kept and warned about")
  func strayNotesAndMarksAreKept() throws {
    let letter = try parse("Een goede zaak.² Dat blijft zo.\n\n¹ Kamerstuk 29 911, nr. 365.")
    #expect(letter.footnotes.map(\.label) == ["1"])
    #expect(letter.blocks[0].footnotes.map(\.label) == ["2"])
    #expect(
      letter.warnings == [.footnoteWithoutMark(label: "1"), .markWithoutFootnote(label: "2")])
  }
}
