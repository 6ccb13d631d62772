import Foundation
import LetterImport
import LetterLibrary
import TestSupport
import Testing

/// A case is made again with `KAMERLEZER_SEED=…`; `KAMERLEZER_KILLS=500` kills more often, all seeds together.
@Suite("Imports that are killed")
struct KilledImportTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seeds = environment["KAMERLEZER_SEED"].flatMap { Int($0) }.map { [$0] } ?? [1, 2]
  /// For each seed.
  private static let kills =
    (environment["KAMERLEZER_KILLS"].flatMap { Int($0) }.map { max($0, 1) } ?? 40) / seeds.count
  private static let letterCount = 120

  @Test(
    "Killed at a random moment of an import, again and again, nothing is lost or doubled", arguments: seeds)
  func nothingIsLost(_ seed: Int) throws {
    let place = try LibraryFolder()
    try place.write(Self.letterCount)
    var random = SeededRandom(seed)
    let wholeTime = try Self.timeOfAnImport(place)
    for kill in 1...max(Self.kills, 1) {
      let importer = try place.importer(batch: 4)
      // Longer than an import takes here, so that some are killed at their end.
      usleep(UInt32(random.below(max(wholeTime * 5 / 4, 1))))
      importer.kill(SIGKILL)
      _ = importer.wait()
      guard FileManager.default.fileExists(atPath: place.library) else { continue }
      let file = try LibraryFile(at: place.library)
      #expect(try Inspection(file).faults() == [], "seed \(seed), kill \(kill)")
      let count = try Library(file).count(Query()).value
      #expect(count <= Self.letterCount, "seed \(seed), kill \(kill)")
      if count == Self.letterCount { place.removeLibrary() }
    }
    let last = try place.run("import", "--batch", "4", place.letters)
    #expect(last.status == 0, "\(last.errors)")
    #expect(try place.count() == Self.letterCount)
    try place.expectWhole()
    let again = try place.run("import", place.letters)
    #expect(again.output == "Letters: 0 added, \(Self.letterCount) unchanged.\n")
  }

  /// The microseconds that one import takes on this machine, at this moment; no more than half a second, of which the
  /// kills of a busy machine would make minutes.
  private static func timeOfAnImport(_ place: LibraryFolder) throws -> Int {
    let start = ContinuousClock.now
    let status = try place.importer(batch: 4).wait()
    let time = ContinuousClock.now - start
    #expect(status == 0)
    place.removeLibrary()
    return Int(min(time, .milliseconds(500)) / .microseconds(1))
  }

  @Test("Ctrl-C ends an import cleanly, and the next one goes on")
  func interruptedImportsGoOn() throws {
    let place = try LibraryFolder()
    try place.write(1500)
    let importer = try place.importer(batch: 10)
    #expect(Patience.wait { (try? place.count()) ?? 0 >= 10 })
    importer.kill(SIGINT)
    #expect(importer.wait() == 130)
    let kept = try place.count()
    #expect(kept < 1500)
    try place.expectWhole()
    let rest = try place.run("import", place.letters)
    #expect(rest.output == "Letters: \(1500 - kept) added, \(kept) unchanged.\n")
  }

  @Test("Two importers at once wait for each other", arguments: 0..<5)
  func importersWaitForEachOther(_ round: Int) throws {
    let place = try LibraryFolder()
    try place.write(400)
    let both = [try place.importer(batch: 7), try place.importer(batch: 7)]
    for one in both { #expect(one.wait() == 0) }
    #expect(try place.count() == 400)
    try place.expectWhole()
  }
}
