import Testing

@testable import Letters

@Suite("Links of a source")
struct LinkTests {
  @Test(
    "A link to an official publication is a citation of it, wherever the link stands",
    arguments: [
      ("kst-36800-XIV-80", .kamerstuk, "kst-36800-XIV-80"),
      ("dossier/36600-XXIII", .dossier, "dossier-36600-XXIII"),
      ("https://zoek.officielebekendmakingen.nl/kst-29911-365.html", .kamerstuk, "kst-29911-365"),
      ("https://zoek.officielebekendmakingen.nl/dossier/29911?x=1", .dossier, "dossier-29911"),
      ("/ah-tk-20222023-999.html#n1", .aanhangsel, "ah-tk-20222023-999"),
      ("h-tk-20182019-12-5.pdf", .handelingen, "h-tk-20182019-12-5"),
      ("https://www.rijksoverheid.nl/kst-1.html", .url, "https://www.rijksoverheid.nl/kst-1.html"),
    ] as [(String, Reference.Kind, String)])
  func targets(_ link: String, _ kind: Reference.Kind, _ target: String) throws {
    let found = try #require(DocumentID(link: link))
    #expect(found.kind == kind)
    #expect(found.spelling == target)
  }

  @Test(
    "A link to a place of the page, or to no document, cites nothing",
    arguments: ["#n1", "mailto:a@b.nl", "", "/zoeken", "h-element.html"])
  func others(_ link: String) {
    #expect(DocumentID(link: link) == nil)
  }
}
