import Foundation
import TestSupport

/// Letters as no program should have to read them: lines shuffled, lost, doubled or run together, bytes changed.
enum DamagedText {
  static let seeds = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../seeds").standardized

  static let letters: [[UInt8]] =
    ((try? FileManager.default.contentsOfDirectory(at: seeds, includingPropertiesForKeys: nil)) ?? [])
    .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
    .compactMap { try? Data(contentsOf: $0) }.map { Array($0) }

  /// The same text for the same seed.
  static func text(seed: Int) -> [UInt8] {
    var random = SeededRandom(seed)
    var lines = letters[random.below(letters.count)].split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { Array($0) }
    for _ in 0..<1 + random.below(3) where !lines.isEmpty { damage(&lines, &random) }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func damage(_ lines: inout [[UInt8]], _ random: inout SeededRandom) {
    switch random.below(7) {
    case 0: lines.shuffle(using: &random)
    case 1: lines.removeFirst(random.below(lines.count))
    case 2: lines = lines.filter { _ in random.below(10) < 7 }
    case 3: for _ in 0..<30 { changeByte(of: &lines, &random) }
    case 4: lines = lines.flatMap { random.below(5) == 0 ? [$0, $0] : [$0] }
    case 5:
      for index in lines.indices where random.below(5) == 0 {
        lines[index] += Array("    ".utf8) + lines[random.below(lines.count)]
      }
    default:
      let other = letters[random.below(letters.count)].split(separator: 0x0A).prefix(40).map { Array($0) }
      lines.insert(contentsOf: other, at: random.below(lines.count))
    }
  }

  private static func changeByte(of lines: inout [[UInt8]], _ random: inout SeededRandom) {
    let line = random.below(lines.count)
    guard !lines[line].isEmpty else { return }
    lines[line][random.below(lines[line].count)] = UInt8(random.below(256))
  }
}
