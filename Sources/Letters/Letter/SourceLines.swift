/// The lines of a document as they came, for who wants to see what a block was read from.
public enum SourceLines {
  /// Each line's text, the first one at index 0: the numbers that ``Block/lines`` counts from 1.
  /// - Throws: ``UnreadableDocument``.
  public static func read(_ bytes: [UInt8]) throws(UnreadableDocument) -> [String] {
    let text = try SourceText(bytes)
    var lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
