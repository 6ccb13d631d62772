import Foundation
import Letters
import TestSupport
import Testing

@testable import LetterLibrary

/// How often a motion that is called by its movers is told rightly: real motions, called in the forms that letters use, by
/// their own words, and by the titles of other real motions, which are not here.
@Suite("Precision of motions that are told by their movers")
struct MotionPrecisionTests {
  private struct Real {
    let motion: Letter
    /// «verzoekt de regering …», without these words.
    let request: String
  }

  private static func rows(_ name: String) throws -> [[String]] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
  }

  private static func motions() throws -> [Real] {
    try rows("real-motions.tsv").compactMap { row in
      let texts = row[3].split(separator: "¶").map { $0.trimmingCharacters(in: .whitespaces) }
      guard let day = CalendarDate(row[1]),
        let request = texts.first(where: { $0.hasPrefix("verzoekt") })
      else { return nil }
      let dossier = row[0].split(separator: "-").dropFirst().dropLast().joined(separator: "-")
      let motion = Letter(
        kind: .motion, dating: .stated(day),
        movers: row[2].split(separator: "|").map { Mover(name: String($0)) }, kamerstuk: row[0],
        dossier: Dossier(number: dossier), blocks: texts.map { Block(kind: .paragraph, text: $0) })
      return Real(motion: motion, request: request)
    }
  }

  /// The ways in which letters call a motion, with its movers and what it is about.
  private static func calls(_ movers: [String], _ about: String) -> [String] {
    let first = movers[0]
    let all =
      movers.count == 1
      ? "het lid \(first)"
      : "de leden \(movers.dropLast().joined(separator: ", ")) en \(movers[movers.count - 1])"
    let others = movers.count > 1 ? " c.s." : ""
    return [
      "De motie van \(all) over \(about) voer ik zo uit.",
      "Met deze brief doe ik de motie-\(first)\(others) over \(about) af.",
      "De motie van het lid \(first)\(others), die \(about) vraagt, is aangenomen.",
    ]
  }

  private static func letter(_ sentence: String, of motion: Letter) -> Letter {
    Letter(
      dating: CalendarDate(dayNumber: (motion.date?.dayNumber ?? 0) + 90).map(Dating.stated) ?? .unknown,
      dossier: motion.dossier,
      blocks: [Block(kind: .paragraph, text: sentence)])
  }

  @Test(
    "Of the motions that are told, 95 % and more are the right ones; most of those that are called are told")
  func precision() throws {
    let real = try Self.motions()
    #expect(real.count > 20)
    let library = try Shelf.library(real.map { ($0.motion.kamerstuk ?? "", $0.motion) })
    let others = try Self.rows("motion-titles.tsv").map { $0[0] }
    var (right, wrong, missed, decoys) = (0, 0, 0, 0)
    var mistakes: [String] = []
    for one in real {
      let movers = one.motion.movers.map(\.name).filter { $0 != "Anderen" }
      let own = one.request.split(separator: " ").dropFirst(3).prefix(Self.wordsOfTitle).joined(
        separator: " ")
      for sentence in Self.calls(movers, own) {
        switch try Self.told(sentence, one.motion, library) {
        case one.motion.kamerstuk: right += 1
        case nil: missed += 1
        case let other?:
          wrong += 1
          mistakes.append("\(other): \(sentence)")
        }
      }
      for sentence in others.flatMap({ Self.calls(movers, $0) }) {
        decoys += 1
        guard let told = try Self.told(sentence, one.motion, library) else { continue }
        wrong += 1
        mistakes.append("\(told): \(sentence)")
      }
    }
    print("motions: \(right) right, \(missed) missed, \(wrong) wrong, of \(decoys) that are not here")
    let said = Comment(rawValue: mistakes.joined(separator: "\n"))
    #expect(Double(right) / Double(max(1, right + wrong)) >= 0.95, said)
    #expect(Double(right) / Double(max(1, right + missed)) >= 0.7)
  }

  /// The titles of motions say what they ask in so many words.
  private static let wordsOfTitle = 14

  private static func told(_ sentence: String, _ motion: Letter, _ library: Library) throws -> String? {
    let letter = letter(sentence, of: motion)
    guard let mention = letter.motionMentions.first else { return nil }
    let number = library.read(otherwise: nil) { try Motions($0).motion(mention, in: letter, -1) }
    return number.flatMap { library.row(LetterID($0)) }?.kamerstuk
  }
}
