import Letters

/// libFuzzer calls this with each input: bytes that say how lines with markup are made.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkedLines(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var maker = LineMaker(bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  guard let letter = try? Letter(lines: maker.lines()) else { return 0 }
  precondition(!letter.json.isEmpty)
  return 0
}

/// Makes lines of bytes: the first of each line says what it is, the others are its runs.
private struct LineMaker {
  let bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func lines() -> [MarkedLine] {
    var lines: [MarkedLine] = []
    while index < bytes.count {
      let kind = next()
      var line = MarkedLine(
        runs(depth: 0), beginsParagraph: kind & 1 == 0, kind: Self.kind(kind >> 4), indent: Int(kind) - 40)
      line.isParagraph = kind & 2 != 0
      line.followsRule = kind & 4 != 0
      line.opensPage = kind & 8 != 0
      lines.append(line)
    }
    return lines
  }

  private static func kind(_ number: UInt8) -> MarkedLine.Kind? {
    switch number {
    case 0...3: .heading(level: Int(number) * 7 - 5)
    case 4: .table
    case 5: .margin
    case 6...7: .note(label: number == 6 ? nil : "1")
    case 8...9: .foot(page: number == 8 ? nil : 3, of: number == 8 ? nil : 2)
    default: nil
    }
  }

  private mutating func next() -> UInt8 {
    guard index < bytes.count else { return 0 }
    defer { index += 1 }
    return bytes[index]
  }

  /// Up to the end of the line, or of what nests.
  private mutating func runs(depth: Int) -> [MarkedDocument.Run] {
    var runs: [MarkedDocument.Run] = []
    while index < bytes.count {
      switch next() {
      case 0x0A, 0x05: return runs
      case 0x01 where depth < 4: runs.append(.emphasis(self.runs(depth: depth + 1)))
      case 0x02 where depth < 4: runs.append(.note(label: label(), self.runs(depth: depth + 1)))
      case 0x03 where depth < 4: runs.append(.link(to: label(), self.runs(depth: depth + 1)))
      case 0x04: runs.append(.cellEnd)
      default:
        index -= 1
        runs.append(.text(label()))
      }
    }
    return runs
  }

  /// Bytes up to one that means something.
  private mutating func label() -> String {
    let start = index
    while index < bytes.count, bytes[index] > 0x0A || bytes[index] == 0x09 { index += 1 }
    if index == start { index += 1 }
    return String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
  }
}
