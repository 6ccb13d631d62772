import Testing

@testable import Letters

/// The last lines of a letter, and who signs there: «name | office».
struct SignedLetter: Sendable, CustomTestStringConvertible {
  let what: String
  let closing: String
  let signed: [String]
  var ministry: String?

  var testDescription: String { what }
}

@Suite("Signatures")
struct SignatureTests {
  private static let letters = [
    SignedLetter(
      what: "an official signs for a minister, his function between them",
      closing: """
        de minister van Onderwijs, Cultuur en Wetenschap,
        namens deze,
        de directeur Wetgeving en Juridische Zaken,

        mr. C. Riezebos
        """,
      signed: ["mr. C. Riezebos | Minister van Onderwijs, Cultuur en Wetenschap"],
      ministry: "Onderwijs, Cultuur en Wetenschap"),
    SignedLetter(
      what: "«mede namens» below a ministry whose name might go on",
      closing: """
        DE MINISTER VAN JUSTITIE,
        mede namens de Minister van Defensie,
        J.P.H. Donner
        """,
      signed: ["J.P.H. Donner | Minister van Justitie"], ministry: "Justitie"),
    SignedLetter(
      what: "a function in capitals is no name",
      closing: """
        Hoogachtend,

        DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,
        namens deze,

        DIRECTEUR-GENERAAL MOBILITEIT

        Drs. C. van der Burg
        """,
      signed: ["Drs. C. van der Burg | Minister van Infrastructuur en Waterstaat"],
      ministry: "Infrastructuur en Waterstaat"),
    SignedLetter(
      what: "a ministry in whose name somebody signs is named as it is",
      closing: """
        Ministerie van Landbouw, Natuur en Voedselkwaliteit,
        namens deze:

        N.C. Kuipers
        Teammanager Afdeling Vergunningen & Handhaving
        Rijksdienst voor Ondernemend Nederland
        """,
      signed: ["N.C. Kuipers | Ministerie van Landbouw, Natuur en Voedselkwaliteit"],
      ministry: "Landbouw, Natuur en Voedselkwaliteit"),
    SignedLetter(
      what: "«namens deze» may end the line of the office",
      closing: """
        De Staatssecretaris van Financiën, namens deze,

        Inspecteur-generaal der Belastingen
        J. de Vries
        """,
      signed: ["J. de Vries | Staatssecretaris van Financiën"], ministry: "Financiën"),
    SignedLetter(
      what: "three sign below each other: the first one's ministry",
      closing: """
        De Minister van Financiën,

        W.B. Hoekstra

        De Staatssecretaris van Economische Zaken en Klimaat,

        M.C.G. Keijzer

        De Minister voor Rechtsbescherming,

        S. Dekker
        """,
      signed: [
        "W.B. Hoekstra | Minister van Financiën",
        "M.C.G. Keijzer | Staatssecretaris van Economische Zaken en Klimaat",
        "S. Dekker | Minister voor Rechtsbescherming",
      ], ministry: "Financiën"),
    SignedLetter(
      what: "three sign beside each other",
      closing: """
        De Minister van Defensie, De Minister van Financiën, De Minister voor Rechtsbescherming,
        A.Th.B. Bijleveld-Schouten W.B. Hoekstra S. Dekker
        """,
      signed: [
        "A.Th.B. Bijleveld-Schouten | Minister van Defensie", "W.B. Hoekstra | Minister van Financiën",
        "S. Dekker | Minister voor Rechtsbescherming",
      ], ministry: "Defensie"),
    SignedLetter(
      what: "all offices before all names, one of them broken over the line",
      closing: """
        De Staatssecretaris van Volksge-
        zondheid, Welzijn en Sport,

        De Minister van Financiën,

        M.J. van Rijn

        J.R.V.A. Dijsselbloem
        """,
      signed: [
        "M.J. van Rijn | Staatssecretaris van Volksgezondheid, Welzijn en Sport",
        "J.R.V.A. Dijsselbloem | Minister van Financiën",
      ], ministry: "Volksgezondheid, Welzijn en Sport"),
    SignedLetter(
      what: "an office broken beside another",
      closing: """
        De Staatssecretaris van Volksge- De Minister van Financiën,
        zondheid, Welzijn en Sport,
        M.J. van Rijn J.R.V.A. Dijsselbloem
        """,
      signed: [
        "M.J. van Rijn | Staatssecretaris van Volksgezondheid, Welzijn en Sport",
        "J.R.V.A. Dijsselbloem | Minister van Financiën",
      ], ministry: "Volksgezondheid, Welzijn en Sport"),
    SignedLetter(
      what: "an address signs nothing",
      closing: """
        De Staatssecretaris van Financiën,

        P/a Belastingdienst
        Postbus 20201
        """, signed: []),
    SignedLetter(
      what: "the title of the next paper signs nothing",
      closing: """
        De Staatssecretaris van Economische Zaken en Klimaat,

        NOTA VAN TOELICHTING
        """, signed: []),
    SignedLetter(
      what: "who holds another office of the ministry did not sign",
      closing: """
        Hoogachtend,

        De Staatssecretaris van EZK
        """, signed: []),
    SignedLetter(
      what: "the Minister voor Rechtsbescherming is not that of Justitie en Veiligheid",
      closing: "De Minister voor Rechtsbescherming,", signed: []),
    SignedLetter(
      what: "a service at the ministry's address writes in nobody's name",
      closing: "Met vriendelijke groet,\n\nTeam Informatieverzoeken", signed: []),
  ]

  private func letter(_ row: SignedLetter, to addressee: String) throws -> Letter {
    try parse(
      """
      > Retouradres Postbus 20301 2500 EH Den Haag
      \(addressee)
      Datum 4 juni 2019
      Betreft Stand van zaken

      Geachte voorzitter,

      Ik heb u hiermee naar ik hoop voldoende geïnformeerd over de stand van zaken in deze zaak.

      \(row.closing)
      """)
  }

  @Test("Who signs is read as signed", arguments: letters)
  func signed(_ row: SignedLetter) throws {
    let letter = try letter(row, to: "De heer J. Jansen")
    #expect(letter.signatories.map { "\($0.name) | \($0.office)" } == row.signed)
    #expect(letter.signatories.allSatisfy { $0.basis == .stated })
    #expect(letter.ministry == row.ministry)
  }

  @Test("The minister is inferred from the address only where a letter to a chamber names no office")
  func inferred() throws {
    let chamber = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"
    let unsigned = SignedLetter(what: "", closing: "Hoogachtend,", signed: [])
    #expect(
      try letter(unsigned, to: chamber).signatories.map(\.office) == ["Minister van Justitie en Veiligheid"])
    for office in ["De Minister voor Rechtsbescherming,", "De Staatssecretaris van JenV"] {
      let row = SignedLetter(what: "", closing: office, signed: [])
      #expect(try letter(row, to: chamber).signatories.isEmpty)
    }
  }

  @Test(
    "A printed title is signed by office only where it names exactly that",
    arguments: [
      ("BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID", "F.B.J. Grapperhaus"),
      ("BRIEF VAN DE MINISTER VOOR RECHTSBESCHERMING", "S. Dekker"),
      ("BRIEF VAN DE STAATSSECRETARIS VAN EZK", nil),
      ("BRIEF VAN DE MINISTERS VAN JUSTITIE EN VEILIGHEID EN VOOR RECHTSBESCHERMING", nil),
      ("BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID EN DE MINISTER VOOR RECHTSBESCHERMING", nil),
    ] as [(String, String?)])
  func printedOffice(_ title: String, _ name: String?) {
    #expect(Signatories.holder(ofOfficeIn: title, on: CalendarDate("2019-06-04"))?.name == name)
  }
}
