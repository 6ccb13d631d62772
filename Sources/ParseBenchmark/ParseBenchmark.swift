import Glibc
import LetterSources
import Letters

/// Measures the parser alone: `parse-benchmark FOLDER` reads every letter below a folder into memory,
/// then parses them all on one core, several times, and prints the best rate. Beside it stands the time
/// of a single pass over the same bytes, as a measure of the machine.
@main
enum ParseBenchmark {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      print("usage: parse-benchmark FOLDER (made by shared/corpus/make-corpus 2000 FOLDER)")
      exit(64)
    }
    do {
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
