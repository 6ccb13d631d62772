import Testing

@testable import Letters

/// Scans of eight bytes at a step find what a look at each byte finds, wherever it stands.
@Suite("Scans of many bytes")
struct ByteScanningTests {
  private static let texts: [Bytes] = (0..<600).map { seed in
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    let scalars: [Unicode.Scalar] = [
      "a", " ", "é", "’", "\n", "\u{C}", "1", "\u{1F}", "!", "𝄞", "\u{7F}", "²",
    ]
    return (0..<seed % 70).flatMap { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Bytes(String(scalars[Int(state >> 33) % scalars.count]).utf8)
    }
  }

  @Test("Scalars are counted")
  func scalars() {
    for text in Self.texts {
      #expect(text.scalars(in: 0..<text.count) == text.count { !$0.continuesScalar })
    }
  }

  @Test("Two blanks in a row are found")
  func blanks() {
    for text in Self.texts {
      let found = text.indices.dropLast().first { text[$0] == .blank && text[$0 + 1] == .blank }
      #expect(text.doubleBlank(in: 0..<text.count) == found)
    }
  }

  @Test("Control characters, and bytes of a set, are found from any place on")
  func controls() {
    let digits = ByteSet("0123456789".utf8)
    for text in Self.texts {
      for start in stride(from: 0, through: text.count, by: 5) {
        #expect(text.firstControl(from: start) == text[start...].firstIndex { $0 < .blank } ?? text.count)
        #expect(
          digits.firstIndex(in: start..<text.count, of: text)
            == text[start...].firstIndex { $0.isDigit } ?? text.count)
      }
    }
  }

  @Test("A word of a list is found in any case, and none beyond the end")
  func words() {
    let list: WordList = ["minister van ", "de "]
    let text = Bytes("De Minister VAN Zaken en de".utf8)
    #expect(text.indices.filter { list.stands(at: $0, of: text) } == [0, 3])
    #expect(!list.stands(at: text.count, of: text) && !list.stands(at: -1, of: text))
  }
}
