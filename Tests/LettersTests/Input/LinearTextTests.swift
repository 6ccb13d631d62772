import Glibc
import Letters
import Testing

/// Texts with very much of one thing: twice as much takes twice the time.
@Suite("Time of texts with much of one thing", .serialized)
struct LinearTextTests {
  private static let texts: [(text: String, make: @Sendable (Int) -> String)] = [
    ("superscripts without an end", { String(repeating: "¹²³⁴", count: $0 * 2) }),
    ("marks at words", { String(repeating: "woord¹ ", count: $0 * 2) }),
    ("offices below each other", { String(repeating: "De Minister van Justitie,\n", count: $0) }),
    ("numbers before a dossier that never comes", { String(repeating: "29911, nr. ", count: $0 * 2) }),
    ("brackets behind an address", { "https://a.nl/" + String(repeating: ")", count: $0 * 8) }),
    ("labels of questions", { (1...$0).map { "Vraag \($0)\nWat is dit?\n\n" }.joined() }),
    (
      "notes",
      { (1...$0).map { "Een zin.\($0)\n\n" }.joined() + (1...$0).map { "\($0) Een noot.\n" }.joined() }
    ),
    ("words that line ends part", { String(repeating: "burge-\nmeester-\n", count: $0 * 2) }),
  ]

  @Test("Twice as much takes less than 3.5 times the work", arguments: texts.indices)
  func isLinear(_ index: Int) throws {
    let make = Self.texts[index].make
    let once = try Self.time(of: make(1_000))
    let twice = try Self.time(of: make(2_000))
    #expect(twice < once * 3.5, "\(Self.texts[index].text): \(once), then \(twice)")
  }

  /// The shortest of three readings, in nanoseconds that this thread was at work.
  private static func time(of text: String) throws -> Double {
    let times = try (0..<3).map { _ in
      let start = work()
      _ = try Letter(parsing: Array(text.utf8))
      return work() - start
    }
    return times.min() ?? 0
  }

  private static func work() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
