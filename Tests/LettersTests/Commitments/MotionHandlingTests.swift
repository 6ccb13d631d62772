import Testing

@testable import Letters

@Suite("Sentences that say how a motion is carried out")
struct MotionHandlingTests {
  @Test(
    "A sentence tells it by its own words",
    arguments: [
      ("Met deze brief doe ik de motie-Kuik over gegevensdeling af.", true),
      ("De motie is hiermee uitgevoerd.", true), ("Ook de motie van het lid Bromet voer ik uit.", true),
      ("Hiermee geef ik uitvoering aan de motie.", true), ("Ik beschouw de motie als afgedaan.", true),
      ("De motie verzoekt de regering om een plan.", false), ("Ik voer het plan uit.", false),
      ("De motie is aangenomen.", false), ("Ik ontraad de motie.", false), ("", false),
    ])
  func tells(_ sentence: String, _ isTold: Bool) { #expect(MotionHandling.tells(sentence) == isTold) }
}
