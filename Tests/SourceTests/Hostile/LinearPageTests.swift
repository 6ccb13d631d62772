import LetterSources
import Letters
import TestSupport
import Testing

/// Pages with very much of one thing: twice as much takes twice the time.
@Suite("Time of pages with much of one thing", .serialized)
struct LinearPageTests {
  private static let pages: [(page: String, bytes: @Sendable (Int) -> [UInt8])] = [
    ("notes side by side", { page(marks($0) { "n\($0)" }, notes($0)) }),
    (
      "one long note cited again and again",
      {
        page(
          String(repeating: "<a href=\"#x\">1</a> ", count: $0),
          "<p id=\"x\">1 " + String(repeating: "woord ", count: $0) + "</p>")
      }
    ),
    (
      "places in one paragraph",
      { page(marks($0) { "n\($0)" }, "<p>" + anchors($0) + "</p>") }
    ),
    (
      "attributes of one tag",
      {
        page(
          "<span " + (0..<$0 * 8).map { "a\($0)=1" }.joined(separator: " ") + ">Een zin.</span>", "")
      }
    ),
  ]

  @Test("Twice as much takes less than 3.5 times the work", arguments: pages.indices)
  func isLinear(_ index: Int) throws {
    let bytes = Self.pages[index].bytes
    let once = try Self.work(of: bytes(1_500))
    let twice = try Self.work(of: bytes(3_000))
    #expect(twice < once * 3.5, "\(Self.pages[index].page): \(once), then \(twice)")
  }

  @Test("A note that is cited again is one note with two marks")
  func citesOnce() throws {
    let html = Self.page(
      "Een<a href=\"#x\">1</a> en twee<a href=\"#x\">1</a>.", "<p id=\"x\">1 Zie de bijlage.</p>")
    let letter = try LetterReader.letter(html, from: "brief.html")
    #expect(letter.footnotes.map(\.label) == ["1"])
  }

  private static func work(of bytes: [UInt8]) throws -> Double {
    try ProcessorTime.least { _ = try LetterReader.letter(bytes, from: "brief.html") }
  }

  private static func page(_ text: String, _ notes: String) -> [UInt8] {
    Array(
      "<!DOCTYPE html><html><body><p>Een zin van de brief.</p><p>\(text)</p><div><section>\(notes)</section></div></body></html>"
        .utf8)
  }

  private static func marks(_ count: Int, _ name: (Int) -> String) -> String {
    (0..<count).map { "w<a href=\"#\(name($0))\">\($0 % 999 + 1)</a>" }.joined(separator: "</p><p>")
  }

  private static func notes(_ count: Int) -> String {
    (0..<count).map { "<p id=\"n\($0)\">\($0 % 999 + 1) noot</p>" }.joined()
  }

  private static func anchors(_ count: Int) -> String {
    (0..<count).map { "<a id=\"n\($0)\"></a>woord " }.joined()
  }
}
