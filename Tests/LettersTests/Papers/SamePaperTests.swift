import Testing

@testable import Letters

@Suite("A paper in several forms")
struct SamePaperTests {
  private func letter(_ text: String, kamerstuk: String? = "kst-29911-4") -> Letter {
    Letter(kamerstuk: kamerstuk, blocks: [Block(kind: .paragraph, text: text)])
  }

  @Test("Number and words make two readings one paper")
  func same() {
    let one = letter("De haven wordt beter bewaakt, ook in de nacht.")
    #expect(one.isSamePaper(as: letter("De haven wordt beter be waakt, ook in de nacht. Pagina")))
    #expect(
      !one.isSamePaper(as: letter("De haven wordt beter bewaakt, ook in de nacht.", kamerstuk: "kst-29911-5"))
    )
    #expect(!one.isSamePaper(as: letter("Iets heel anders over treinen en trams.")))
    let nameless = letter("De haven wordt beter bewaakt.", kamerstuk: nil)
    #expect(!nameless.isSamePaper(as: nameless))
    #expect(!letter("").isSamePaper(as: letter("")))
  }

  @Test("What one form leaves open is taken from the other; what it says stays")
  func filled() throws {
    let day = try #require(CalendarDate("2021-05-09"))
    var better = letter("De tekst.")
    better.subject = "Havens"
    better.dossier = Dossier(number: "29911", title: nil)
    var other = letter("De  t ekst.")
    other.subject = "Iets anders"
    other.dating = .stated(day)
    other.dossier = Dossier(number: "29911", title: "Bestrijding georganiseerde criminaliteit")
    other.askers = [Asker(name: "Kuik", party: "CDA")]
    let filled = better.filled(from: other)
    #expect(filled.subject == "Havens" && filled.blocks == better.blocks)
    #expect(filled.date == day && filled.askers == other.askers && filled.dossier == other.dossier)
    #expect(filled.filled(from: other) == filled)
  }
}
