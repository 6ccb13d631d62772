import Foundation
import TestSupport
import Testing

@testable import Letters

@Suite("Damaged texts")
struct DamagedTextTests {
  /// `KAMERLEZER_SEED` repeats a run; the seed of each text is printed with what is wrong in it.
  private static let seed =
    ProcessInfo.processInfo.environment["KAMERLEZER_SEED"].flatMap { Int($0) }
    ?? Int.random(in: 0..<1_000_000) * 1_000

  @Test("Whatever a text holds, a letter comes of it, and every offset lies in the text it belongs to")
  func everyOffset() {
    for seed in Self.seed..<Self.seed + 120 {
      guard let letter = try? Letter(parsing: DamagedText.text(seed: seed)) else { continue }
      let faults = Self.faults(of: letter)
      #expect(faults.isEmpty, "KAMERLEZER_SEED=\(seed)")
    }
  }

  @Test(
    "Lines that stand in another order than they read make a letter",
    arguments: [
      "Zie de brief.2\n\nVoetnoot\n2\n\n1 Kamerstuk 29 911, nr. 1.\n2 Kamerstuk 29 911, nr. 2.\n",
      "1\n2\n3\n\u{0C}1 Zie.1\n\u{0C}2\n", "Datum\n      Geachte\n 1 a\n\u{0C}\n 1\n", "*a* ?b*\n*c*\n",
      "Vraag 1\nKlopt *dit? Ja, dat klopt zeker en *het blijft zo tot het einde.\n",
    ])
  func odd(_ text: String) throws {
    #expect(Self.faults(of: try Letter(parsing: Array(text.utf8))) == [])
  }

  /// What of a letter lies outside the text that it belongs to.
  static func faults(of letter: Letter) -> [String] {
    var faults: [String] = []
    for block in letter.blocks {
      let count = block.text.unicodeScalars.count
      faults += block.footnotes.filter { !(0...count).contains($0.offset) }.map {
        "mark \($0) of \(block.text)"
      }
      faults += block.emphasis.filter { $0.offset < 0 || $0.length < 0 || $0.offset + $0.length > count }
        .map { "emphasis \($0) of \(block.text)" }
      faults += wrongWords(block.references, in: block.text)
    }
    for footnote in letter.footnotes { faults += wrongWords(footnote.references, in: footnote.text) }
    return faults
  }

  private static func wrongWords(_ references: [Reference], in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return references.filter { reference in
      let range = reference.offset..<reference.offset + max(0, reference.length)
      guard reference.offset >= 0, reference.length > 0, range.upperBound <= scalars.count else {
        return true
      }
      return String(String.UnicodeScalarView(scalars[range])) != reference.text
    }.map { "reference \($0) in \(text)" }
  }
}
