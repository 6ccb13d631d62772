/// A zip whose entries are stored as they are (PKWARE's appnote, 4.3), for office files that tests make up.
enum StoredZip {
  static func bytes(_ entries: [(name: String, text: String)]) -> [UInt8] {
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let (name, text) = (Array(entry.name.utf8), Array(entry.text.utf8))
      let facts =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(checksum(text), 4)
        + little(text.count, 4) + little(text.count, 4) + little(name.count, 2) + little(0, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + facts
      directory += little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(zip.count, 4) + name
      zip += [0x50, 0x4B, 3, 4] + facts + name + text
    }
    let start = zip.count
    zip +=
      directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
    return zip + little(directory.count, 4) + little(start, 4) + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as zips have it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return Int(~value)
  }
}
