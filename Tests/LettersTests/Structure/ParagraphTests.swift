import Testing

@testable import Letters

/// Torn lines, and the blocks that come of them: «kind #number: the first two words … the last».
struct ParagraphCase: Sendable, CustomTestStringConvertible {
  let what: String
  var subject = "Stand van zaken spoor"
  let torn: String
  let blocks: [String]

  var testDescription: String { what }
}

@Suite("Where paragraphs begin and end")
struct ParagraphTests {
  /// Prose set in nine points on a measure of 330: its lines tell the measure.
  private static let prose = """
    De vervoerders hebben samen met de beheerder van het spoor bekeken of er
    volgend jaar genoeg ruimte is voor meer treinen. Ik heb met hen afgesproken dat
    de frequentie niet omhooggaat op lijnen waar dat nog niet kan. Dat geldt ook voor
    de regionale lijnen in het noorden.
    """
  private static let more = """
    Het aantal reizigers steeg vorig jaar met twaalf procent, vooral in de weekeinden
    en tijdens de vakanties. De inspectie ziet toe op de veiligheid van de stations en
    bericht mij daarover ieder kwartaal. Ook de gemeenten langs de lijn zijn daarbij
    betrokken.
    """
  private static let last = "Over de uitkomsten daarvan zal ik uw Kamer voor de zomer nader informeren."

  private static let cases = [
    ParagraphCase(
      what: "no blank lines: a paragraph ends where the next word had room",
      torn: "\(prose)\n\(more)\n\(last)",
      blocks: [
        "paragraph: De vervoerders … noorden.", "paragraph: Het aantal … betrokken.",
        "paragraph: Over de … informeren.",
      ]),
    ParagraphCase(
      what: "a blank line behind every line says nothing",
      torn: "Geachte voorzitter,\n\(prose)\n\(more)\n\(last)".split(separator: "\n").joined(
        separator: "\n\n"),
      blocks: [
        "paragraph: Geachte voorzitter,",
        "paragraph: De vervoerders … noorden.", "paragraph: Het aantal … betrokken.",
        "paragraph: Over de … informeren.",
      ]),
    ParagraphCase(
      what: "a first line that stands further in",
      torn:
        "\(prose.replacing("noorden.", with: "noorden, die nu nog slechts weinig worden bereden."))\n   \(more)",
      blocks: ["paragraph: De vervoerders … bereden.", "paragraph: Het aantal … betrokken."]),
    ParagraphCase(
      what: "headings glued to the text before and behind",
      torn: "Inleiding\n\(prose)\nGevolgen voor de reiziger\n\(more)\n2.1 Vervolg\n\(last)",
      blocks: [
        "heading: Inleiding", "paragraph: De vervoerders … noorden.", "heading: Gevolgen voor … reiziger",
        "paragraph: Het aantal … betrokken.", "heading #2.1: Vervolg", "paragraph: Over de … informeren.",
      ]),
    ParagraphCase(
      what: "a line that its mark tore in two is no heading",
      torn:
        "\(prose)\n\(more.replacing("procent, vooral", with: "procent.1\nVooral"))\n\(last)\n\n1 Kamerstuk 29 984, nr. 10.",
      blocks: [
        "paragraph: De vervoerders … noorden.", "paragraph: Het aantal … betrokken.",
        "paragraph: Over de … informeren.",
      ]),
    ParagraphCase(
      what: "what ends in a small word is no heading",
      torn:
        "\(prose)\n\nZowel de vervoerders als de\n\nInspectie zien daarop toe.",
      blocks: ["paragraph: De vervoerders … noorden.", "paragraph: Zowel de … toe."]),
    ParagraphCase(
      what: "numbers in brackets start items",
      torn:
        "\(prose)\nHet gaat om het volgende:\n(1) meer treinen op lijnen in het noorden;\n(2) nieuwe stallingen.",
      blocks: [
        "paragraph: De vervoerders … noorden.", "paragraph: Het gaat … volgende:",
        "listItem #1: meer treinen … noorden;", "listItem #2: nieuwe stallingen.",
      ]),
    ParagraphCase(
      what: "a quotation is a paragraph of its own",
      torn: "\(prose)\nDe commissie schrijft hierover:\n“\(last)”\nDit advies neem ik over.",
      blocks: [
        "paragraph: De vervoerders … noorden.", "paragraph: De commissie … hierover:",
        "paragraph: “Over de … informeren.”", "paragraph: Dit advies … over.",
      ]),
    ParagraphCase(
      what: "an answer without its label",
      subject: "Beantwoording Kamervragen",
      torn:
        "Vraag 1\nKent u het bericht?\n\nAntwoord\nJa.\n\nVraag 2\nBent u bereid tot onderzoek? Zo nee, waarom niet?\n\n\(prose)\n\n\(more)",
      blocks: [
        "question #1: Kent u … bericht?", "answer: Ja.", "question #2: Bent u … niet?",
        "answer: De vervoerders … noorden.", "answer: Het aantal … betrokken.",
      ]),
    ParagraphCase(
      what: "numbered questions without blank lines, and an answer that asks",
      subject: "Beantwoording Kamervragen",
      torn:
        "1. Kent u het bericht over de treinen die deze zomer te laat kwamen?\nJa.\n2. Wie betaalt de stallingen die er nog bij komen in het noorden?\n\(prose)\nDe vraag is: wie betaalt ze? Daarover spreek ik met de gemeenten.",
      blocks: [
        "question #1: Kent u … kwamen?", "answer: Ja.", "question #2: Wie betaalt … noorden?",
        "answer: De vervoerders … noorden.", "answer: De vraag … gemeenten.",
      ]),
    ParagraphCase(
      what: "numbers of questions alone on their lines",
      subject: "Beantwoording Kamervragen",
      torn: "1\nKent u het bericht?\n\nAntwoord\nJa.\n\n2\nDeelt u de zorgen?\n\nAntwoord\n\(prose)",
      blocks: [
        "question #1: Kent u … bericht?", "answer: Ja.", "question #2: Deelt u … zorgen?",
        "answer: De vervoerders … noorden.",
      ]),
  ]

  @Test("Blocks are what they are", arguments: cases)
  func blocksAreWhatTheyAre(_ row: ParagraphCase) throws {
    let letter = try parse("Datum 5 mei 2023\nOnderwerp \(row.subject)\n\n\(row.torn)")
    #expect(letter.blocks.map(Self.outline) == row.blocks)
  }

  private static func outline(_ block: Block) -> String {
    let words = block.text.split(separator: " ")
    let shown = words.count > 3 ? "\(words[0]) \(words[1]) … \(words[words.count - 1])" : block.text
    return "\(block.kind.rawValue)\(block.number.map { " #\($0)" } ?? ""): \(shown)"
  }

  @Test("A hyphen goes where the word stands whole elsewhere, and stays where the spelling asks for it")
  func hyphensGoWhereTheWordStandsWhole() throws {
    let letter = try parse(
      """
      De burgemeester van de stad sprak met de minister over het akkoord. Ook de burge-
      meester van het dorp sprak met haar, en met de vertegenwoordigers van de EU-
      landen in het noorden.
      """)
    #expect(
      letter.blocks.map(\.text) == [
        "De burgemeester van de stad sprak met de minister over het akkoord. Ook de burgemeester van het dorp sprak met haar, en met de vertegenwoordigers van de EU-landen in het noorden."
      ])
  }
}
