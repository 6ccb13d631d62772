import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("Motions that are called by their movers")
struct MotionTests {
  private static func dated(_ day: String) -> Dating { CalendarDate(day).map(Dating.stated) ?? .unknown }

  private static let motion = Letter(
    kind: .motion, dating: dated("2020-01-15"),
    movers: [Mover(name: "Inge van Dijk"), Mover(name: "Sneller")],
    kamerstuk: "kst-29911-40", dossier: Dossier(number: "29911"),
    blocks: [
      Block(
        kind: .paragraph,
        text: "verzoekt de regering de gegevensdeling tussen gemeenten en de politie te verbeteren,")
    ])

  private static func found(_ sentence: String, dossier: String = "29 911", motions: [Letter] = [motion])
    throws -> String?
  {
    let text = Shelf.kamerstuk(dossier, 50, date: "3 maart 2020", sentence)
    let letter = try Letter(parsing: Array(text.utf8))
    let library = try Shelf.library(
      motions.enumerated().map { ("motion-\($0.offset)", $0.element) } + [("letter", letter)])
    let id = try #require(try library.letter(named: "letter")?.id)
    let mention = try #require(letter.motionMentions.first)
    return library.motion(mention, in: id)?.kamerstuk
  }

  @Test(
    "A motion is told by mover, dossier, day and subject",
    arguments: [
      "De motie van het lid Inge van Dijk c.s. over gegevensdeling tussen gemeenten voer ik zo uit.",
      "De motie Van Dijk/Sneller over gegevensdeling door gemeenten is uitgevoerd.",
      "Over de motie-Van Dijk c.s. heb ik met gemeenten gesproken, die gegevensdeling willen.",
    ])
  func told(_ sentence: String) throws {
    #expect(try Self.found(sentence) == "kst-29911-40")
  }

  @Test(
    "Another mover, another subject, or too few words tell none",
    arguments: [
      "De motie van het lid Jasper van Dijk over gegevensdeling tussen gemeenten voer ik uit.",
      "De motie van het lid Sneller over gegevensdeling tussen gemeenten voer ik uit.",
      "De motie van het lid Inge van Dijk c.s. over biometrie voer ik uit.",
      "De motie Van Dijk/Omtzigt over gegevensdeling tussen gemeenten voer ik uit.",
    ])
  func untold(_ sentence: String) throws {
    #expect(try Self.found(sentence) == nil)
  }

  @Test("A motion of another dossier, of a later day, or one of two alike is not told")
  func otherDossiersAndDays() throws {
    let sentence = "De motie van het lid Inge van Dijk c.s. over gegevensdeling tussen gemeenten voer ik uit."
    #expect(try Self.found(sentence, dossier: "28 684") == nil)
    var later = Self.motion
    later.dating = Self.dated("2020-06-01")
    #expect(try Self.found(sentence, motions: [later]) == nil)
    var twin = Self.motion
    twin.kamerstuk = "kst-29911-41"
    #expect(try Self.found(sentence, motions: [Self.motion, twin]) == nil)
  }

  @Test("A motion knows the letters that call it")
  func mentioned() throws {
    let text = Shelf.kamerstuk(
      "29 911", 50, date: "3 maart 2020",
      "De motie van het lid Inge van Dijk c.s. over gegevensdeling tussen gemeenten.")
    let library = try Shelf.library([
      ("motion", Self.motion), ("letter", try Letter(parsing: Array(text.utf8))),
    ])
    let id = try #require(library.holder(of: "kst-29911-40"))
    #expect(library.mentions(ofMotion: id).map(\.row.kamerstuk) == ["kst-29911-50"])
  }
}
