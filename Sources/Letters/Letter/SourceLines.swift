/// The lines of a document as they came, for who wants to see what a block was read from.
public enum SourceLines {
  /// Each line's text, the first one at index 0: the numbers that ``Block/lines`` counts from 1.
  /// - Throws: ``UnreadableDocument``.
  public static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> [String] {
    let text = try SourceText(bytes)
    let inner = Set(text.innerBreaks.map(\.index))
    var lines: [String] = []
    var start = 0
    for end in text.bytes.indices where text.bytes[end] == 0x0A && !inner.contains(end) {
      lines.append(text.bytes.string(start..<end))
      start = end + 1
    }
    lines.append(text.bytes.string(start..<text.bytes.count))
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
