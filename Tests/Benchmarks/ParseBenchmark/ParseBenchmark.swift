import Glibc
import LetterSources
import Letters
import System

/// Measures the parser alone: `parse-benchmark FOLDER` reads every letter below a folder into memory,
/// then parses them all on one core, several times, and prints the best rate. Beside it stands the time
/// of a single pass over the same bytes, as a measure of the machine.
///
/// `parse-benchmark FILE…` measures each file from its bytes to its letter instead, and beside it `pdftotext` alone on
/// the first PDF among them.
@main
enum ParseBenchmark {
  static func main() {
    guard CommandLine.arguments.count >= 2 else {
      print("usage: parse-benchmark FOLDER (made by shared/corpus/make-corpus 2000 FOLDER), or FILE…")
      exit(64)
    }
    do {
      if CommandLine.arguments.count > 2 {
        return try reportFormats(Array(CommandLine.arguments.dropFirst()))
      }
      let files = try LetterFiles.find(CommandLine.arguments[1])
      let documents = try files.map { try LetterReader.bytes(at: $0) }
      report(documents)
    } catch {
      print(error)
      exit(66)
    }
  }

  private static func report(_ documents: [[UInt8]]) {
    let megabytes = Double(documents.reduce(0) { $0 + $1.count }) / 1_000_000
    let count = documents.count
    let pass = best { documents.reduce(0) { sum, bytes in sum &+ bytes.reduce(0) { $0 &+ Int($1) } } }
    let parse = best { documents.reduce(0) { $0 + ((try? Letter(parsing: $1))?.blocks.count ?? 0) } }
    print("\(count) letters, \(rounded(megabytes)) MB")
    print("parse: \(rounded(megabytes / parse)) MB/s on one core")
    print("one pass over the bytes: \(rounded(megabytes / pass)) MB/s (ratio \(rounded(parse / pass)))")
  }

  // MARK: Formats

  private static func reportFormats(_ paths: [String]) throws {
    var extraction: Double?
    if let pdf = paths.first(where: { $0.hasSuffix(".pdf") }) {
      let file = try MemoryFile(LetterReader.bytes(at: pdf))
      let limits = BoundedProgram.Limits(seconds: 20, memory: 1 << 30, output: 1 << 30)
      let alone = best {
        let done = try? BoundedProgram.run(
          ["pdftotext", BoundedProgram.inputPath, "-"], input: file, limits: limits)
        return done?.output.count ?? 0
      }
      print("| `pdftotext` alone | \(milliseconds(alone)) | 1 |")
      extraction = alone
    }
    for path in paths {
      let bytes = try LetterReader.bytes(at: path)
      let time = best { (try? LetterReader.letter(bytes, from: path))?.blocks.count ?? 0 }
      let ratio = extraction.map { " \(rounded(time / $0)) |" } ?? ""
      print("| \(path.split(separator: "/").last ?? "") | \(milliseconds(time)) |\(ratio)")
    }
  }

  private static func milliseconds(_ seconds: Double) -> String { "\(rounded(seconds * 1000)) ms" }

  /// The shortest of five runs, in seconds.
  private static func best(_ work: () -> Int) -> Double {
    let clock = ContinuousClock()
    var shortest = Double.infinity
    var sum = 0
    for _ in 0..<5 {
      let time = clock.measure { sum &+= work() }
      shortest = min(shortest, Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
    }
    // The sum is used, so that no run is optimised away.
    precondition(sum != .min)
    return shortest
  }

  private static func rounded(_ number: Double) -> String {
    String(Double(Int(number * 10)) / 10)
  }
}
