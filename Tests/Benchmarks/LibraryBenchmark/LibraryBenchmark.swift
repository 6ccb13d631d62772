import Foundation

/// Measures the library at scale, each figure beside a second one of the same run, since machines are noisy:
/// `library-benchmark MAKE-CORPUS WORK-FOLDER PROGRAM [LETTERS…]`.
@main
enum LibraryBenchmark {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 3 else {
      print("usage: library-benchmark MAKE-CORPUS WORK-FOLDER PROGRAM [LETTERS...]")
      print("MAKE-CORPUS is ../shared/corpus/make-corpus, PROGRAM a release build of kamerlezer.")
      exit(64)
    }
    guard FileManager.default.isExecutableFile(atPath: arguments[0]) else {
      print("There is no \(arguments[0]): nothing was measured.")
      exit(66)
    }
    let sizes = arguments.dropFirst(3).compactMap { Int($0) }
    let bench = Bench(makeCorpus: arguments[0], folder: arguments[1], program: arguments[2])
    try bench.run(sizes.isEmpty ? [1_000, 10_000, 100_000] : sizes)
  }
}

/// The measurements, in the order of the table.
struct Bench {
  let makeCorpus: String
  let folder: String
  let program: String

  /// Archives from this size on are of short letters, as a million of them would otherwise fill the disk.
  private static let shortLetters = 1_000_000

  func run(_ sizes: [Int]) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    print("| letters | measured | figure | beside | figure | ratio |")
    print("|---:|---|---:|---|---:|---:|")
    for size in sizes { try measureImport(size) }
    for size in sizes { try measureStart(size, against: sizes.min() ?? size) }
    try measureStartBesideLess()
    for size in sizes { try measureKeys(size, against: sizes.min() ?? size) }
  }

  private func row(
    _ letters: Int, _ measured: String, _ figure: String, _ beside: String = "", _ other: String = "",
    _ ratio: Double? = nil
  ) {
    let text = ratio.map { String(format: "%.2f", $0) } ?? ""
    print("| \(letters) | \(measured) | \(figure) | \(beside) | \(other) | \(text) |")
    fflush(nil)
  }

  private func corpus(_ size: Int) throws -> String {
    let path = "\(folder)/letters-\(size)"
    guard !FileManager.default.fileExists(atPath: path + "/truth.tsv") else { return path }
    let kilobytes = size >= Self.shortLetters ? "2" : "8"
    try Command.run([makeCorpus, "\(size)", path, "--mean-kb", kilobytes])
    return path
  }

  private func library(_ size: Int) -> String { "\(folder)/library-\(size).sqlite" }

  // MARK: Import

  private func measureImport(_ size: Int) throws {
    let letters = try corpus(size)
    let texts = try Texts(letters)
    let bare = try texts.secondsToIndex(at: "\(folder)/bare.sqlite")
    Files.remove(database: library(size))
    let imported = try Command.run([program, "import", "--library", library(size), letters])
    row(
      size, "import, wall", Self.rate(size, imported.seconds), "bare text into FTS5 with GRDB, one core",
      Self.rate(size, bare), imported.seconds / bare)
    row(
      size, "import, peak memory", "\(imported.peakMegabytes) MB", "bound", "150 MB",
      Double(imported.peakMegabytes) / 150)
    let megabytes = Files.size(library(size)) / 1_000_000
    row(
      size, "library on disk", "\(megabytes) MB", "the letters' text", "\(texts.bytes / 1_000_000) MB",
      Double(Files.size(library(size))) / Double(texts.bytes))
    if size == 10_000, let recoll = try Recoll.seconds(letters, in: folder) {
      row(
        size, "import, wall", Self.rate(size, imported.seconds), "recollindex", Self.rate(size, recoll),
        recoll / imported.seconds)
    }
  }

  private static func rate(_ letters: Int, _ seconds: Double) -> String {
    "\(Int(Double(letters) / seconds)) letters/s"
  }

  // MARK: Start

  private func measureStart(_ size: Int, against least: Int) throws {
    let seeds = "\(folder)/library-5.sqlite"
    Files.remove(database: seeds)
    _ = try Command.run([program, "list", "--library", seeds])
    let (five, many) = try Alternating.medians(25) {
      try Pseudoterminal.secondsToFirst("Letters (", [program, "--library", seeds])
    } _: {
      try Pseudoterminal.secondsToFirst("Letters (", [program, "--library", library(size)])
    }
    row(
      size, "start to first screen", Self.milliseconds(many), "with 5 letters", Self.milliseconds(five),
      many / five)
  }

  private func measureStartBesideLess() throws {
    let letter = try Texts(corpus(1_000)).paths[0]
    let one = "\(folder)/library-1.sqlite"
    Files.remove(database: one)
    _ = try Command.run([program, "import", "--library", one, letter])
    let (less, ours) = try Alternating.medians(25) {
      try Pseudoterminal.secondsToFirst("a", ["less", letter])
    } _: {
      try Pseudoterminal.secondsToFirst("Letters (1)", [program, "--library", one])
    }
    row(
      1, "start to first screen", Self.milliseconds(ours), "less on the letter", Self.milliseconds(less),
      ours / less)
  }

  // MARK: Keys

  private func measureKeys(_ size: Int, against least: Int) throws {
    let few = try Typist(program, library: library(least)).type()
    let many = try Typist(program, library: library(size)).type()
    for kind in Typist.Kind.allCases {
      let (l, m) = (few.percentile95(kind), many.percentile95(kind))
      row(
        size, "\(kind.rawValue), 95th percentile", Self.milliseconds(m), "\(least) letters",
        Self.milliseconds(l), m / l)
    }
    row(size, "browser, memory at its peak", "\(many.peakMegabytes) MB")
    row(
      size, "browser, memory", "\(many.residentMegabytes) MB", "bound", "60 MB",
      Double(many.residentMegabytes) / 60)
  }

  private static func milliseconds(_ seconds: Double) -> String { String(format: "%.1f ms", seconds * 1000) }
}
