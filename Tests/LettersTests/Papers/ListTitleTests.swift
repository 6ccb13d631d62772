import Testing

@testable import Letters

@Suite("Titles that tell papers apart")
struct ListTitleTests {
  @Test(
    "A subject loses the words that every paper of its kind begins with",
    arguments: [
      (
        "Beantwoording Kamervragen inzake het bericht 'Zelfs camera's schrikken drugscriminelen niet af'",
        "Zelfs camera's schrikken drugscriminelen niet af"
      ),
      ("Beantwoording vragen van het lid Kuik (CDA) over de TOZO", "De TOZO"),
      ("Brief over de voortgang", "De voortgang"),
      ("Antwoorden op Kamervragen over het bericht «Rijk liet kans lopen»", "Rijk liet kans lopen"),
      ("Antwoorden", "Antwoorden"), ("Brieven aan de koning", "Brieven aan de koning"),
      ("Kamerbrief: Woningbouw in 2024", "Woningbouw in 2024"),
      ("Vergroten weerbaarheid private ondernemers", "Vergroten weerbaarheid private ondernemers"),
      (
        "Beantwoording van Kamervragen van het van het lid Beckerman (SP) over de handel in huisdieren",
        "De handel in huisdieren"
      ),
      (
        "Beantwoording Kamervragen van het lid Eerdmans (JA21) over het bericht dat een ME'er zijn taak niet deed",
        "Dat een ME'er zijn taak niet deed"
      ),
      ("Vragenlijsten in het onderwijs", "Vragenlijsten in het onderwijs"),
    ])
  func openings(_ subject: String, _ title: String) {
    #expect(TitleOpenings.removed(from: subject) == title)
  }

  @Test("Answers say who asked, motions who moves and what they ask for")
  func people() {
    let answers = Letter(
      kind: .answers, subject: "Antwoorden op Kamervragen over de TOZO",
      askers: [Asker(name: "Kat", party: "D66"), Asker(name: "Van Weyenberg", party: "D66")])
    #expect(answers.listTitle == "Kat (D66) en Van Weyenberg (D66): De TOZO")
    let motion = Letter(
      kind: .motion, title: "MOTIE VAN HET LID CEDER", movers: [Mover(name: "Ceder")],
      dossier: Dossier(number: "36410", title: "Vaststelling van de begrotingsstaten"),
      blocks: [
        Block(kind: .paragraph, text: "gehoord de beraadslaging,"),
        Block(kind: .paragraph, text: "verzoekt de regering, om mee te werken aan een register,"),
      ])
    #expect(motion.listTitle == "Ceder: Mee te werken aan een register")
  }
}
