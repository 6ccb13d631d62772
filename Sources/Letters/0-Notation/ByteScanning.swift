/// Bytes to look for, all at once.
struct ByteSet: Sendable {
  private let table: [Bool]

  init(_ bytes: some Sequence<UInt8>) {
    var table = [Bool](repeating: false, count: 256)
    for byte in bytes { table[Int(byte)] = true }
    self.table = table
  }

  func contains(_ byte: UInt8) -> Bool { table[Int(byte)] }

  /// Where the first of them stands in a range; its end where none does.
  func firstIndex(in range: Range<Int>, of bytes: Bytes) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      table.withUnsafeBufferPointer { table in
        var index = range.lowerBound
        while index < range.upperBound, !table[Int(bytes[index])] { index += 1 }
        return index
      }
    }
  }
}

/// Scans that every byte of every letter passes, eight bytes at a step.
extension Array where Element == UInt8 {
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// Unicode scalars in a range that starts and ends between scalars.
  func scalars(in range: Range<Int>) -> Int {
    withUnsafeBytes { bytes in
      var count = range.count
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A byte that continues a scalar begins with the bits 10.
        count -= (word & ~(word << 1) & Self.highBits).nonzeroBitCount
        index += 8
      }
      while index < range.upperBound {
        count -= bytes[index].continuesScalar ? 1 : 0
        index += 1
      }
      return count
    }
  }

  /// Where the first two blanks in a row stand.
  func doubleBlank(in range: Range<Int>) -> Int? {
    withUnsafeBytes { bytes in
      var index = range.lowerBound
      while index + 8 <= range.upperBound {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let others = word ^ 0x2020_2020_2020_2020
        let blanks = ~(((others & ~Self.highBits) &+ ~Self.highBits) | others) & Self.highBits
        let pairs = blanks & (blanks >> 8)
        if pairs != 0 { return index + pairs.trailingZeroBitCount / 8 }
        index += 7
      }
      while index + 1 < range.upperBound {
        if bytes[index] == .blank, bytes[index + 1] == .blank { return index }
        index += 1
      }
      return nil
    }
  }

  /// The first control character from `start` on; the end where there is none.
  func firstControl(from start: Int) -> Int {
    withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let below = (word &- 0x2020_2020_2020_2020) & ~word & Self.highBits
        if below != 0 { return index + below.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count, bytes[index] >= .blank { index += 1 }
      return index
    }
  }

  /// How often a byte stands here.
  func count(of byte: UInt8) -> Int {
    withUnsafeBufferPointer { bytes in bytes.reduce(0) { $0 &+ ($1 == byte ? 1 : 0) } }
  }
}
