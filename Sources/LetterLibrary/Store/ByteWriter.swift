/// Writes values as bytes, one after another, for ``ByteReader`` to read back.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Seven bits a byte, the lowest first.
  mutating func write(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func write(raw bytes: [UInt8]) {
    write(bytes.count)
    self.bytes += bytes
  }

  mutating func write<Value>(_ value: Value?, _ write: (inout ByteWriter, Value) -> Void) {
    guard let value else { return self.write(0) }
    self.write(1)
    write(&self, value)
  }

  mutating func write(_ text: String?) { write(text) { $0.write($1) } }

  mutating func write(_ number: Int?) { write(number) { $0.write($1) } }

  mutating func write<Value>(_ values: [Value], _ write: (inout ByteWriter, Value) -> Void) {
    self.write(values.count)
    for value in values { write(&self, value) }
  }
}
