import Testing

@testable import Letters

/// A torn letter, and the notes that must come out of it.
struct TornNotes: Sendable, CustomTestStringConvertible {
  let what: String
  let text: String
  let notes: [String]

  var testDescription: String { what }
}

@Suite("Notes that extraction tools tear from their place")
struct TornNoteTests {
  private static let text = """
    Geachte voorzitter,
    Dat betekent niet dat een nachtelijke afsluiting van de weg van de baan is. De
    kosten bedragen 488,3 miljoen euro in 2018 en 183,6 miljoen euro per jaar
    daarna1. Ik deel de zorgen van vrachtwagenchauffeurs en zal hen daarom bij de
    uitwerking betrekken. Eventuele meerkosten worden gedekt uit de begroting.2

    """
  /// Enough lines to tell the measure of the text from that of its notes.
  private static let furtherText = String(
    repeating: """
      Op korte termijn informeer ik u over middelen die vooruitlopend op deze
      structurele planvorming beschikbaar zijn voor 2022, ook voor de aanpak in de
      haven. Ik verwacht daarvoor met alle betrokken partijen een plan te maken dat
      in de eerste plaats de veiligheid van omwonenden dient. Daarmee is de zorg
      voor de komende jaren geregeld, en kan het werk op tijd beginnen. De planning
      daarvan ontvangt u na de zomer, en ik blijf daarover met de provincies in het
      gehele land in gesprek. Zodra dat nodig is, zal ik u daarover inlichten, zoals
      u van mij gewend bent. De kosten daarvan zijn in de begroting opgenomen, en de
      uitvoering ligt bij de waterschappen. Die hebben daarvoor de kennis in huis.

      """, count: 2)
  private static let rows = [
    TornNotes(
      what: "the page that a note cites on its next line",
      text:
        "1 Hiervan is afgezien. Zie daarover ook, uitvoerig en met alle bedragen, Kamerstukken I 2006–2007, 26 989, C, p.\n"
        + "2–4.\n2 Stb. 2006, 600.\n" + text,
      notes: [
        "1 Hiervan is afgezien. Zie daarover ook, uitvoerig en met alle bedragen, Kamerstukken I 2006–2007, 26 989, C, p. 2–4.",
        "2 Stb. 2006, 600.",
      ]),
    TornNotes(
      what: "sentences set smaller than the text, above it",
      text: """
        De Minister van Financiën,
        W.B. Hoekstra
        1 Sinds 2021 is respectievelijk 9 en 4,8 miljoen euro aan de spoorbeheerder beschikbaar gesteld. In 2020 is het
        oppervlaktewater onderwerp geweest van een gesprek met de waterschappen. Zie Kamerstuk 32272, nr. 1094.
        Pagina 2 van 2

        """ + text.replacing("begroting.2", with: "begroting.") + furtherText,
      notes: [
        "1 Sinds 2021 is respectievelijk 9 en 4,8 miljoen euro aan de spoorbeheerder beschikbaar gesteld. In 2020 is het oppervlaktewater onderwerp geweest van een gesprek met de waterschappen. Zie Kamerstuk 32272, nr. 1094."
      ]),
    TornNotes(
      what: "behind a signature, its mark set off between an auxiliary and its participle",
      text: text.replacing("gedekt uit de begroting.2", with: "2 gedekt uit de begroting.")
        + "De Minister van Financiën,\nW.B. Hoekstra\n1 Stb. 2006, 600.\n2 Kamerstuk 24 069, nr. 1147.",
      notes: ["1 Stb. 2006, 600.", "2 Kamerstuk 24 069, nr. 1147."]),
    TornNotes(
      what: "a label at the end of its page, its text below that of the note before it",
      text: text
        + "Dat is in lijn met de motie.3\n\n1\n\nKamerstuk 26 485, nr. 407\nwww.voorbeeld.nl/plan\n3\nStb. 2006, 600.\n2\n\n\u{0C}"
        + furtherText,
      notes: ["1 Kamerstuk 26 485, nr. 407", "2 www.voorbeeld.nl/plan", "3 Stb. 2006, 600."]),
    TornNotes(
      what: "one that names the word which it explains, and one that cites an annex",
      text: text + "1 bis: culturele basisinfrastructuur\n2 Bijlage 1 van kamerstuk 32 813, nr. 1395",
      notes: ["1 bis: culturele basisinfrastructuur", "2 Bijlage 1 van kamerstuk 32 813, nr. 1395"]),
  ]

  @Test("Its notes are found whole, and none of them stands in the text", arguments: rows)
  func notes(_ torn: TornNotes) throws {
    let letter = try Letter(parsing: Array(torn.text.utf8))
    #expect(letter.footnotes.map { "\($0.label) \($0.text)" } == torn.notes)
    #expect(letter.blocks.allSatisfy { $0.references.isEmpty })
  }

  @Test("Signs that a font did not name are bullets", arguments: ["\u{81}", "\u{FFFD}"])
  func bullets(_ sign: String) throws {
    let letter = try Letter(parsing: Array("Het gaat om:\n\(sign) de kwaliteit;\n\(sign) de spreiding.".utf8))
    #expect(letter.blocks.map(\.kind) == [.paragraph, .listItem, .listItem])
    #expect(letter.blocks.map(\.text) == ["Het gaat om:", "de kwaliteit;", "de spreiding."])
  }
}
