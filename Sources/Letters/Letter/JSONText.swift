/// Writes JSON as UTF-8, one value behind the other, without a tree of values in between (RFC 8259).
struct JSONText {
  private(set) var bytes: [UInt8] = []
  /// Whether the object or list that is being written has a member already.
  private var hasMember = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  // MARK: Structure

  /// An object; what `write` adds are its members.
  mutating func object(_ write: (inout JSONText) -> Void) {
    nested(UInt8(ascii: "{"), UInt8(ascii: "}"), write)
  }

  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// Nothing when the value is nil.
  mutating func member(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func member(_ name: StaticString, _ date: CalendarDate?) { member(name, date?.description) }

  mutating func member<Element>(
    _ name: StaticString, _ list: some Collection<Element>, _ write: (inout JSONText, Element) -> Void
  ) {
    key(name)
    nested(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in list {
        json.separate()
        write(&json, element)
      }
    }
  }

  mutating func member(_ name: StaticString, _ write: (inout JSONText) -> Void) {
    key(name)
    object(write)
  }

  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  private mutating func nested(_ open: UInt8, _ close: UInt8, _ write: (inout JSONText) -> Void) {
    let outer = hasMember
    hasMember = false
    bytes.append(open)
    write(&self)
    bytes.append(close)
    hasMember = outer
  }

  private mutating func separate() {
    if hasMember { bytes.append(UInt8(ascii: ",")) }
    hasMember = true
  }

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  // MARK: Strings

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies stretches that need no escape whole.
  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      let length = Self.mayNeedEscape[Int(byte)] ? escapedLength(utf8, at: index) : 0
      guard length > 0 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: utf8[copied..<index])
      escape(utf8[index..<index + length])
      index += length
      copied = index
    }
    bytes.append(contentsOf: utf8[copied..<utf8.count])
  }

  /// Bytes that are escaped, or that begin a scalar that may be.
  private static let mayNeedEscape: [Bool] = (0..<256).map { byte in
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xD8
      || byte == 0xE2
      || byte == 0xF3
  }

  /// Bytes of the scalar at `index` when it must be escaped, else 0: what JSON demands, and what a terminal obeys
  /// (C1 controls), or shows in another order or not at all (direction marks, tag characters).
  private func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] : 0 }
    switch byte(0) {
    case 0xC2: return byte(1) < 0xA0 ? 2 : 0
    case 0xD8: return byte(1) == 0x9C ? 2 : 0
    case 0xE2:
      switch (byte(1), byte(2)) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return 0
      }
    case 0xF3: return byte(1) == 0xA0 && (byte(2) == 0x80 || byte(2) == 0x81) ? 4 : 0
    default: return 1
    }
  }

  private mutating func escape(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar.first {
    case 0x22, 0x5C: bytes.append(contentsOf: scalar)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.removeLast()
      for unit in String(decoding: scalar, as: UTF8.self).utf16 { appendUnit(unit) }
    }
  }

  /// `\u202e`
  private mutating func appendUnit(_ unit: UInt16) {
    bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0xF
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
