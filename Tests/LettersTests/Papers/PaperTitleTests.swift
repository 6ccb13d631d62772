import Testing

@testable import Letters

@Suite("What the title of a paper says")
struct PaperTitleTests {
  @Test(
    "The kind of a paper, whatever stands before it",
    arguments: [
      ("MOTIE VAN HET LID CEDER", .motion), ("TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID CEDER", .motion),
      ("GEWIJZIGD AMENDEMENT VAN HET LID OMTZIGT", .amendment),
      ("SUBAMENDEMENT VAN HET LID VAN HAGA", .amendment),
      ("NADER VERSLAG", .report), ("VERSLAG VAN EEN COMMISSIEDEBAT", .report),
      ("NOTA NAAR AANLEIDING VAN HET VERSLAG", .report), ("NOTA VAN WIJZIGING", .bill),
      ("TWEEDE NOTA VAN WIJZIGING", .bill), ("MEMORIE VAN TOELICHTING", .bill),
      ("VOORSTEL VAN WET", .bill), ("LIJST VAN VRAGEN EN ANTWOORDEN", .answers),
      ("LIJST VAN VRAGEN", .questions), ("BRIEF VAN DE MINISTER VAN FINANCIËN", .letter),
      ("ADVIES AFDELING ADVISERING RAAD VAN STATE", .other), ("", .other),
    ] as [(String, Letter.Kind)])
  func kinds(_ title: String, _ kind: Letter.Kind) {
    #expect(PaperTitle.kind(title) == kind)
  }

  @Test(
    "Who moves a paper, spelled as names are",
    arguments: [
      ("MOTIE VAN HET LID CEDER", ["Ceder"]), ("MOTIE VAN HET LID DE HOOP C.S.", ["De Hoop"]),
      ("MOTIE VAN HET LID TJEERD DE GROOT", ["Tjeerd de Groot"]),
      ("MOTIE VAN DE LEDEN MEULENKAMP EN GRINWIS", ["Meulenkamp", "Grinwis"]),
      ("MOTIE VAN DE LEDEN VAN DER WERF, MICHON-DERKZEN EN KAT", ["Van der Werf", "Michon-Derkzen", "Kat"]),
      (
        "GEWIJZIGDE MOTIE VAN DE LEDEN OLGER VAN DIJK EN VEDDER TER VERVANGING VAN DIE GEDRUKT ONDER NR. 1114",
        ["Olger van Dijk", "Vedder"]
      ),
      ("BRIEF VAN DE MINISTER VAN FINANCIËN", []), ("MOTIE VAN HET LID ", []),
    ])
  func movers(_ title: String, _ names: [String]) {
    #expect(PaperTitle.movers(title) == names)
  }

  @Test(
    "The names below a motion go before those of its title, which has them in capitals and not all",
    arguments: [
      ("MOTIE VAN HET LID CEDER C.S.", ["Ceder", "Krul", "Van Zanten"], ["Ceder", "Krul", "Van Zanten"]),
      ("MOTIE VAN DE LEDEN CEDER EEN BREKELMANS", ["Ceder", "Brekelmans"], ["Ceder", "Brekelmans"]),
      ("MOTIE VAN HET LID CEDER", ["Bijlage 1 van 3"], ["Ceder"]),
      ("MOTIE VAN HET LID CEDER", [], ["Ceder"]),
    ])
  func signed(_ title: String, _ closings: [String], _ names: [String]) {
    let end = Block(kind: .paragraph, text: "en gaat over tot de orde van de dag.")
    let letter = Letter(
      kind: .motion, title: title, blocks: [end] + closings.map { Block(kind: .closing, text: $0) })
    #expect(Movers.of(letter).map(\.name) == names)
  }

  @Test(
    "Names as metadata has them",
    arguments: [
      ("P.A. Grinwis", "Grinwis"), ("I. (Inge) van Dijk", "Inge van Dijk"),
      ("L.M. van der Werf", "Van der Werf"), ("Ceder", "Ceder"), ("D.G.", "D.G."),
    ])
  func submitters(_ written: String, _ name: String) {
    #expect(Mover(submitter: written).name == name)
  }
}

@Suite("References of titles")
struct TitleReferenceTests {
  @Test(
    "A paper that replaces another cites it, in its own dossier",
    arguments: [
      ("GEWIJZIGDE MOTIE VAN HET LID CEDER TER VERVANGING VAN DIE GEDRUKT ONDER NR. 19", "kst-36600-VII-19"),
      (
        "GEWIJZIGD AMENDEMENT VAN HET LID DE BOER TER VERVANGING VAN DAT GEDRUKT ONDER NR. 8",
        "kst-36600-VII-8"
      ),
      ("MOTIE VAN HET LID CEDER", nil), ("BRIEF GEDRUKT ONDER VOORBEHOUD", nil),
    ] as [(String, String?)])
  func replaced(_ title: String, _ target: String?) {
    let letter = Letter(kind: .motion, title: title, kamerstuk: "kst-36600-VII-119", blocks: [])
    #expect(letter.titleReferences.map(\.target) == [target].compactMap(\.self))
    #expect(letter.references == letter.titleReferences)
  }

  @Test("A paper of no known dossier replaces none that could be named")
  func withoutDossier() {
    let title = "MOTIE VAN HET LID CEDER TER VERVANGING VAN DIE GEDRUKT ONDER NR. 19"
    #expect(Letter(kind: .motion, title: title, blocks: []).references.isEmpty)
  }
}
