import Testing

@testable import Letters

@Suite("Motions called by their movers")
struct MotionMentionTests {
  private static func mentions(_ text: String) -> [MotionMention] {
    Letter(blocks: [Block(kind: .paragraph, text: text)]).motionMentions
  }

  @Test(
    "The movers of a motion are read from what it is called",
    arguments: [
      (
        "naar aanleiding van de motie van het lid Michon-Derkzen c.s. is uitgevoerd", ["michon derkzen"], true
      ),
      ("de motie-Sneller verzoekt", ["sneller"], false),
      ("De motie Van der Werf over biometrie", ["van der werf"], false),
      ("De motie van de leden Alkaya en van Raan verzoekt de regering", ["alkaya", "van raan"], false),
      ("de opvolging van de motie Hagen/Sneller.", ["hagen", "sneller"], false),
      ("de door uw Kamer aangenomen motie Joseph-Agema, weer", ["joseph agema"], false),
      ("de motie van de leden Ceder (ChristenUnie) en Bikker (ChristenUnie) om", ["ceder", "bikker"], false),
      ("de motie van Kamerlid Diederik van Dijk c.s. over", ["diederik van dijk"], true),
      ("de motie van het lid Kathmann c.s. en de brief", ["kathmann"], true),
    ])
  func movers(_ text: String, _ movers: [String], _ hasOthers: Bool) {
    let found = Self.mentions(text)
    #expect(found.map(\.movers) == [movers])
    #expect(found.first?.hasOthers == hasOthers)
  }

  @Test(
    "What names no mover, or bears its number, is no mention",
    arguments: [
      "een motie van uw Kamer", "de moties en toezeggingen", "een motie over zorg",
      "de motie van 23 januari jl.", "de emotie Van Dijk",
    ])
  func none(_ text: String) { #expect(Self.mentions(text).isEmpty) }

  @Test("A motion that a number follows is told already")
  func numbered() {
    let text = "de motie-Omtzigt c.s. (28 362, nr. 25) over"
    let references = CitationScanner().references(in: text)
    let block = Block(kind: .paragraph, text: text, references: references)
    #expect(!references.isEmpty)
    #expect(Letter(blocks: [block]).motionMentions.isEmpty)
  }
}
