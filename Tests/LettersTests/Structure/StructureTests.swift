import Testing

@testable import Letters

@Suite("Headings, lists, questions and answers")
struct StructureTests {
  private func outline(_ text: String) throws -> [String] {
    try parse(text).blocks.map(LetterDump.line)
  }

  @Test("A short line that no sentence ends is a heading, its number apart")
  func shortLinesAreHeadings() throws {
    let outline = try outline(
      """
      Inleiding

      De eerste alinea van deze brief is lang genoeg om de breedte van de regels te bepalen.

      2. Internationale aanpak
      In de internationale aanpak zijn diverse stappen gezet door alle betrokken partners.

      2.1 Verhogen van barrières
      De eerste pijler bestaat uit maatregelen die het moeilijker maken om geld te verdienen.

      4a. Weerbaar bestuur

      Ik werk samen met de Minister van Binnenlandse Zaken en Koninkrijksrelaties eraan.
      """)
    #expect(
      outline.filter { $0.hasPrefix("heading") } == [
        "heading 1: Inleiding", "heading 1 #2: Internationale aanpak",
        "heading 2 #2.1: Verhogen van barrières",
        "heading 2 #4a: Weerbaar bestuur",
      ])
  }

  @Test("Headings that sound like a letterhead stay headings")
  func letterheadWordsStayHeadings() throws {
    let outline = try outline(
      """
      Datum 5 mei 2023
      Onderwerp Voortgang

      Geachte voorzitter,

      De eerste alinea van deze brief is lang genoeg om de breedte van de regels te bepalen.

      Dienst Justitiële Inrichtingen

      De dienst heeft het afgelopen jaar veel werk verzet om de veiligheid te vergroten.

      Bijlage 1

      In deze bijlage staan de moties en toezeggingen waarover ik uw Kamer eerder informeerde.
      """)
    #expect(
      outline.filter { $0.hasPrefix("heading") } == [
        "heading 1: Dienst Justitiële Inrichtingen", "heading 1: Bijlage 1",
      ])
  }

  @Test("Bullets of every sort start items")
  func bulletsStartItems() throws {
    let outline = try outline(
      """
      De eerste pijler bestaat uit de volgende maatregelen die het moeilijker maken:
      • een verbod op contante betalingen vanaf 3.000 euro voor beroeps- of
      bedrijfsmatige handelaren;
      \u{F0B7} het creëren van een register;
      - het intensiveren van toezicht.
      """)
    #expect(
      outline.dropFirst() == [
        "listItem 1: een verbod op contante betalingen vanaf 3.000 euro voor beroeps- of bedrijfsmatige handelaren;",
        "listItem 1: het creëren van een register;", "listItem 1: het intensiveren van toezicht.",
      ])
  }

  @Test("Labels part questions and answers, several at a time")
  func labelsPartQuestionsAndAnswers() throws {
    let outline = try outline(
      """
      Antwoorden op Kamervragen van het lid Kuik (CDA)

      Vraag 1
      Bent u bekend met het bericht?
      Antwoord op vraag 1
      Ja.
      Vraag 2 en 3
      Klopt dat? Zo nee, waarom niet?

      Antwoord op vragen 2 en 3
      Dat klopt.
      """)
    #expect(
      outline.dropFirst() == [
        "question #1: Bent u bekend met het bericht?", "answer #1: Ja.",
        "question #2 en 3: Klopt dat? Zo nee, waarom niet?", "answer #2 en 3: Dat klopt.",
      ])
  }

  @Test("Numbers alone on a line, or before the text, start questions of an answer letter")
  func numbersStartQuestions() throws {
    let outline = try outline(
      """
      In antwoord op uw brief deel ik u mee dat de schriftelijke vragen worden beantwoord.

      1.
      Bent u bekend met het bericht?

      Ja.

      2. Klopt het dat in de afgelopen weken tenminste 25 Nederlanders zijn opgepakt?

      Dat klopt.
      """)
    #expect(
      outline.dropFirst() == [
        "question #1: Bent u bekend met het bericht?", "answer: Ja.",
        "question #2: Klopt het dat in de afgelopen weken tenminste 25 Nederlanders zijn opgepakt?",
        "answer: Dat klopt.",
      ])
  }

  @Test("Greeting, office and name close the letter")
  func signatureClosesTheLetter() throws {
    let letter = try parse(
      """
      Ik zie uit naar de samenwerking met alle partners in het land en daarbuiten.

      Hoogachtend,

      De Minister van Onderwijs, Cultuur
      en Wetenschap,

      drs. I.K. van Engelshoven
      """)
    #expect(letter.blocks.map(\.kind) == [.paragraph, .closing, .closing, .closing, .closing])
    #expect(letter.signatories.map(\.office) == ["Minister van Onderwijs, Cultuur en Wetenschap"])
    #expect(letter.signatories.map(\.name) == ["drs. I.K. van Engelshoven"])
  }

  @Test("Emphasis loses its asterisks and keeps its place")
  func emphasisKeepsItsPlace() throws {
    let block = try #require(try parse("De *Rapportage aanpak* volgt.").blocks.first)
    #expect(block.text == "De Rapportage aanpak volgt.")
    #expect(block.emphasis == [Emphasis(offset: 3, length: 17)])
  }
}
