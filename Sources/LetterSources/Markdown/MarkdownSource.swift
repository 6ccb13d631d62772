import CMarkdown
import Glibc
import Letters

/// Letters in Markdown (CommonMark with footnotes and tables), as Kamerlezer itself exports them. cmark-gfm makes a
/// page of them, which is read as any web page.
enum MarkdownSource {
  /// Whether a text has what only Markdown has: a heading behind `#`, or a footnote behind `[^1]:`.
  static func isMarkdown(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      if isSign(bytes[start...]) { return true }
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
      start = end + 1
    }
    return false
  }

  /// Whether a line begins so; of most lines the first byte tells.
  private static func isSign(_ line: ArraySlice<UInt8>) -> Bool {
    switch line.first {
    case UInt8(ascii: "#"):
      let rest = line.drop { $0 == UInt8(ascii: "#") }
      return line.count - rest.count <= 6 && rest.first == UInt8(ascii: " ")
        && rest.dropFirst().first.map { $0 > UInt8(ascii: " ") } == true
    case UInt8(ascii: "["):
      guard line.dropFirst().first == UInt8(ascii: "^") else { return false }
      return line.prefix { $0 != UInt8(ascii: "\n") }.firstRange(of: [UInt8]("]: ".utf8)) != nil
    default: return false
    }
  }

  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    var page = try page(bytes, from: path)
    let head = MarkdownHead(takenFrom: &page)
    var letter = try WebSource.letter(page, from: path)
    head.complete(&letter)
    return letter
  }

  static func lines(_ bytes: [UInt8], from path: String) throws(SourceError) -> [MarkedLine] {
    WebPage.lines(of: try page(bytes, from: path))
  }

  private static func page(_ bytes: [UInt8], from path: String) throws(SourceError) -> Element {
    var page = try WebSource.page(html(bytes), from: path)
    page.restoreNoteLabels()
    return page
  }

  /// Whether a line parts more columns than tables have: cmark fills each row of such a table up to its width.
  private static func hasEndlessRows(_ bytes: [UInt8]) -> Bool {
    let signs = Set("|-: \t\r>".utf8)
    return bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      line.count > StatedNumber.columns.upperBound && line.allSatisfy(signs.contains)
        && line.count { $0 == UInt8(ascii: "|") } > StatedNumber.columns.upperBound + 1
    }
  }

  private static func html(_ bytes: [UInt8]) -> [UInt8] {
    cmark_gfm_core_extensions_ensure_registered()
    let options = Int32(CMARK_OPT_DEFAULT) | CMARK_OPT_FOOTNOTES
    guard let parser = cmark_parser_new(options) else { return [] }
    defer { cmark_parser_free(parser) }
    if !hasEndlessRows(bytes), let tables = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, tables)
    }
    bytes.withUnsafeBytes { raw in
      cmark_parser_feed(parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
    }
    guard let document = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(document) }
    guard let html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser)) else {
      return []
    }
    defer { free(html) }
    return Array(String(cString: html).utf8)
  }
}

extension Element {
  /// cmark numbers notes as they come; their keys are the labels of the letter, `q1` that of a questioner's `1)`.
  fileprivate mutating func restoreNoteLabels() {
    if name == "a", let key = attributes["href"], key.hasPrefix("#fn-"),
      attributes["class"] != "footnote-backref"
    {
      let label = key.dropFirst("#fn-".count)
      let isQuestioners = label.first == "q" && label.dropFirst().allSatisfy(\.isNumber) && label.count > 1
      children = [.text(isQuestioners ? label.dropFirst() + ")" : String(label))]
    }
    for index in children.indices {
      guard case .element(var inner) = children[index] else { continue }
      inner.restoreNoteLabels()
      children[index] = .element(inner)
    }
  }
}
