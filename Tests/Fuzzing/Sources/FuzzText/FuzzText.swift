import Letters

/// libFuzzer calls this with each input: a text, which the parser turns into a letter or refuses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let letter = try? Letter(parsing: bytes) else { return 0 }
  precondition(!letter.json.isEmpty)
  precondition(letter.blocks.allSatisfy(\.isConsistent))
  return 0
}

extension Block {
  /// Every offset lies in the text.
  fileprivate var isConsistent: Bool {
    let count = text.unicodeScalars.count
    return footnotes.allSatisfy { (0...count).contains($0.offset) }
      && references.allSatisfy { $0.offset >= 0 && $0.length > 0 && $0.offset + $0.length <= count }
      && emphasis.allSatisfy { $0.offset >= 0 && $0.length > 0 && $0.offset + $0.length <= count }
  }
}
