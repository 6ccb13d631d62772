/// Reads values that ``ByteWriter`` wrote, in the same order.
struct ByteReader {
  /// The bytes end early or hold no such value.
  struct Damaged: Error, Equatable {}

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func number() throws(Damaged) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      value |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    throw Damaged()
  }

  mutating func text() throws(Damaged) -> String {
    let count = try number()
    guard count >= 0, count <= bytes.count - index else { throw Damaged() }
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }

  mutating func raw() throws(Damaged) -> [UInt8] {
    let count = try number()
    guard count >= 0, count <= bytes.count - index else { throw Damaged() }
    defer { index += count }
    return Array(bytes[index..<index + count])
  }

  mutating func optional<Value>(
    _ read: (inout ByteReader) throws(Damaged) -> Value
  ) throws(Damaged) -> Value? {
    try number() == 0 ? nil : try read(&self)
  }

  mutating func array<Value>(
    _ read: (inout ByteReader) throws(Damaged) -> Value
  ) throws(Damaged) -> [Value] {
    let count = try number()
    // Every value takes a byte at least, so that a damaged count cannot ask for the whole memory.
    guard count >= 0, count <= bytes.count - index else { throw Damaged() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }

  /// A value of an enumeration, by its raw text's place among all cases.
  mutating func choice<Value: CaseIterable>() throws(Damaged) -> Value {
    let place = try number()
    let all = Array(Value.allCases)
    guard all.indices.contains(place) else { throw Damaged() }
    return all[place]
  }
}
