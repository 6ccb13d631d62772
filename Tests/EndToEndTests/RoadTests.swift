import Foundation
import Testing

/// The article about the road of a letter shows what the program prints.
@Suite("The road of a letter")
struct RoadTests {
  private static let article = Terminal.root.appending(path: "Sources/kamerlezer/Kamerlezer.docc/Road.md")

  /// Indented pieces of the article, in order: a picture of the road, the letter, and a piece a stage.
  private static func pieces() throws -> [String] {
    let lines = try String(contentsOf: article, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var pieces: [[Substring]] = []
    var isOpen = false
    for line in lines {
      if line.hasPrefix("    ") {
        if isOpen {
          pieces[pieces.count - 1].append(line.dropFirst(4))
        } else {
          pieces.append([line.dropFirst(4)])
        }
        isOpen = true
      } else if line.isEmpty, isOpen {
        pieces[pieces.count - 1].append("")
      } else {
        isOpen = false
      }
    }
    return pieces.map { $0.joined(separator: "\n").trimmingCharacters(in: .newlines) }
  }

  @Test(
    "Each stage prints what the article says", arguments: [("pages", 2), ("layout", 3), ("structure", 4)])
  func stagesAreTrue(_ stage: String, _ index: Int) throws {
    let pieces = try Self.pieces()
    try #require(pieces.count == 5)
    let printed = try Terminal.run(
      Terminal.program, ["parse", "--stage", stage, "-"], input: pieces[1] + "\n")
    #expect(printed.status == 0)
    #expect(printed.output.trimmingCharacters(in: .newlines) == pieces[index])
  }
}
