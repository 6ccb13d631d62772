import Testing

@testable import Letters

/// The forms of promises, a row each; all are said in a letter of 15 March 2024.
@Suite("Forms of promises")
struct PromiseFormTests {
  static let scanner = CommitmentScanner(
    writtenFrom: CalendarDate(year: 2024, month: 3, day: 15), to: CalendarDate(year: 2024, month: 3, day: 15))

  private static func found(_ sentence: String) -> Commitment? {
    scanner.commitments(in: sentence, block: 0).first
  }

  @Test(
    "A promise is found with its time",
    arguments: [
      ("Ik zeg uw Kamer toe dat ik dit zal bezien.", ""),
      ("Ik zal uw Kamer voor de zomer informeren.", "2024-03-15..2024-07-15"),
      ("Uw Kamer ontvangt hierover eind 2024 een brief.", "2024-09-01..2024-12-31"),
      ("Zodra het onderzoek is afgerond, stuur ik het rapport aan uw Kamer.", ""),
      ("Hier kom ik in het najaar op terug.", "2024-09-01..2024-12-21"),
      ("Ik informeer uw Kamer uiterlijk 1 mei 2024 over de uitkomsten.", "2024-03-15..2024-05-01"),
      (
        "In het eerste kwartaal van 2025 zal ik uw Kamer hierover nader informeren.", "2025-01-01..2025-03-31"
      ),
      ("Binnen drie maanden stuur ik uw Kamer een reactie op het advies.", "2024-03-15..2024-06-16"),
      ("Ik streef ernaar uw Kamer nog voor het zomerreces te informeren.", "2024-03-15..2024-07-15"),
      (
        "Ik verwacht het wetsvoorstel eind dit jaar aan uw Kamer te kunnen aanbieden.",
        "2024-09-01..2024-12-31"
      ),
      ("Uw Kamer wordt hierover in juni geïnformeerd.", "2024-06-01..2024-06-30"),
      (
        "Over de uitkomsten van het onderzoek zal ik uw Kamer na de zomer informeren.",
        "2024-08-01..2024-12-31"
      ),
      (
        "Ik zal uw Kamer over de voortgang hiervan voor het einde van het jaar berichten.",
        "2024-03-15..2024-12-31"
      ),
      ("Het kabinet zal uw Kamer voor Prinsjesdag een brief sturen.", "2024-03-15..2024-09-17"),
      (
        "De Minister van Financiën informeert uw Kamer medio 2025 over de evaluatie.",
        "2025-05-02..2025-09-01"
      ),
      ("Uw Kamer kan de beleidsreactie in het derde kwartaal verwachten.", "2024-07-01..2024-09-30"),
      ("Een kabinetsreactie volgt in de eerste helft van 2025.", "2025-01-01..2025-06-30"),
      ("Ik zal uw Kamer hierover in de volgende voortgangsbrief informeren.", ""),
      ("Na ommekomst van het advies zal ik uw Kamer hierover berichten.", ""),
      ("Ik stuur uw Kamer hierover op korte termijn een brief.", ""),
      ("Wij komen hier begin volgend jaar bij uw Kamer op terug.", "2025-01-01..2025-05-02"),
      ("Het rapport zal begin april met uw Kamer worden gedeeld.", "2024-04-01..2024-04-10"),
      ("Het onderzoek loopt tot eind 2024, waarna ik uw Kamer informeer.", ""),
      ("De pilot eindigt in november 2024 en ik zal uw Kamer daarna informeren.", ""),
    ])
  func isFound(_ sentence: String, due: String) {
    let commitment = Self.found(sentence)
    #expect(commitment?.kind == .promise)
    let span = commitment?.due.flatMap { due in
      due.first == nil && due.last == nil
        ? nil : "\(due.first?.description ?? "")..\(due.last?.description ?? "")"
    }
    #expect(span ?? "" == due)
  }

  @Test(
    "What only looks like a promise is none",
    arguments: [
      "Dit zal ik beschrijven in hoofdstuk 3.",
      "In hoofdstuk 3 zal ik uw Kamer informeren over de voortgang.",
      "In deze brief informeer ik uw Kamer over de voortgang voor de zomer.",
      "Hierbij stuur ik uw Kamer de beleidsreactie op het rapport.",
      "Ik heb uw Kamer voor de zomer geïnformeerd over de uitkomsten.",
      "De motie verzoekt de regering de Kamer voor de zomer te informeren.",
      "De Douane zal met aan haar toegekende gelden een aantal liaisons gaan werven.",
      "Ik zal uw Kamer hierover niet nader informeren.",
      "Kunt u toezeggen de Kamer voor de zomer te informeren?",
      "De Raad voor Cultuur zal begin juli zijn adviezen publiceren.",
      "Uw Kamer heeft de stukken in mei ontvangen.", "Tijdens het debat met uw Kamer zal ik daarop ingaan.",
      "Ik zal de door uw Kamer aangenomen motie uitvoeren.",
      "De Kamer van Koophandel zal ondernemers hierover informeren.",
      "Ik hoop u hiermee voldoende te hebben geïnformeerd.",
      "Ik zou uw Kamer voor de zomer informeren.",
      "Ik informeer uw Kamer over de verkiezingen in november.",
    ])
  func isNone(_ sentence: String) {
    #expect(Self.found(sentence) == nil)
  }

  @Test(
    "A word about an earlier promise says whether it is kept",
    arguments: [
      ("Hiermee doe ik de toezegging gestand.", Commitment.Kind.kept),
      ("Met deze brief voldoe ik aan mijn toezegging aan het lid Sneller.", .kept),
      ("Met deze brief geef ik invulling aan de toezegging die ik op 17 mei heb gedaan.", .kept),
      ("Zoals toegezegd tijdens het debat van 17 mei jl. ga ik hierop in.", .recalled),
      ("Ik heb uw Kamer toegezegd een stand van zaken te geven.", .recalled),
    ])
  func isAboutAPromise(_ sentence: String, kind: Commitment.Kind) {
    #expect(Self.found(sentence)?.kind == kind)
  }

  @Test("Who promises, to whom and what about stand as they are written")
  func partsOfAPromise() {
    let one = Self.found(
      "De Staatssecretaris van VWS zal uw Kamer over de inzet op preventie voor de zomer informeren.")
    #expect(one?.promisedBy == "De Staatssecretaris van VWS")
    #expect(one?.promisedTo == "uw Kamer")
    #expect(one?.about == "de inzet op preventie")
    let other = Self.found("Ik stuur uw Kamer voor de zomer een brief (TZ202306-026).")
    #expect(other?.promisedBy == nil)
    #expect(other?.register == "TZ202306-026")
  }

  @Test("A sentence knows its place in scalars of the passage")
  func places() {
    let text = "Dit is één geval, zie dhr. A. de Vries. Ik zal uw Kamer vóór de zomer informeren. Einde."
    let found = Self.scanner.commitments(in: text, block: 3)
    #expect(found.map(\.block) == [3])
    #expect(
      found.map { text.words(from: $0.offset, $0.length) } == ["Ik zal uw Kamer vóór de zomer informeren."])
  }

  @Test("Without a date of the letter only a written year makes a span")
  func undated() {
    let scanner = CommitmentScanner(writtenFrom: nil, to: nil)
    let due = { (text: String) in scanner.commitments(in: text, block: 0).first?.due }
    #expect(due("Ik zal uw Kamer voor de zomer informeren.") == DueTime(words: "voor de zomer"))
    #expect(
      due("Ik zal uw Kamer in mei 2025 informeren.")
        == DueTime(
          words: "in mei 2025", first: CalendarDate(year: 2025, month: 5, day: 1),
          last: CalendarDate(year: 2025, month: 5, day: 31)))
  }
}

extension String {
  fileprivate func words(from offset: Int, _ length: Int) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(offset).prefix(length)))
  }
}
