import CXML2

/// An element of a document's markup, with what is in it.
package struct Element: Sendable {
  /// Without its namespace's prefix.
  package let name: String
  package let attributes: [String: String]
  /// Where its tag stands, from 1.
  package let line: Int
  /// Rises in the order of the document; no two elements have the same.
  let place: Int
  var children: [Node] = []

  enum Node: Sendable {
    case element(Element)
    case text(String)
  }

  /// The elements right below it.
  package var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  subscript(name: String) -> Element? { elements.first { $0.name == name } }

  /// The first element of a name, however deep, in the order of the document.
  package func first(_ name: String) -> Element? {
    for element in elements {
      if element.name == name { return element }
      if let found = element.first(name) { return found }
    }
    return nil
  }

  /// The first element, however deep, that is as wanted.
  func first(where isWanted: (Element) -> Bool) -> Element? {
    for element in elements {
      if isWanted(element) { return element }
      if let found = element.first(where: isWanted) { return found }
    }
    return nil
  }

  /// Every element of a name, however deep; none within another one of the name.
  package func all(_ name: String) -> [Element] {
    elements.flatMap { $0.name == name ? [$0] : $0.all(name) }
  }

  /// All text in it, as it stands.
  package var text: String {
    children.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}

/// Why markup could not be read.
package struct MarkupError: Error, Equatable {
  /// From 1.
  package let line: Int
  package let reason: String
}

/// Reads XML with libxml2, which never reaches outside the document: no network, no other files, and entities
/// of the document's own making are not put in (they can grow without bound).
package enum XMLTree {
  /// Elements and texts that one document may have: tens of times those of the longest papers.
  private static let mostNodes = 1_200_000
  /// Of a page, which libxml2 holds as a whole meanwhile.
  private static let mostNodesOfPage = 500_000
  /// Elements within elements.
  private static let deepest = 200

  /// Never the network; nothing on standard error.
  private static let xmlOptions = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)

  /// - Throws: ``MarkupError``.
  package static func parse(_ bytes: [UInt8]) throws(MarkupError) -> Element {
    let options = xmlOptions
    xml_be_silent()
    var copy = TagAttributes.bounded(bytes).map { CChar(bitPattern: $0) }
    copy.append(0)
    guard let reader = xmlReaderForMemory(&copy, Int32(clamping: bytes.count), nil, nil, options) else {
      throw MarkupError(line: 1, reason: "no memory")
    }
    defer { xmlFreeTextReader(reader) }
    return try read(reader, mostNodes)
  }

  /// Reads a web page, as forgivingly as browsers do.
  /// - Throws: ``MarkupError`` when nothing in it can be an element.
  static func parse(page bytes: [UInt8]) throws(MarkupError) -> Element {
    let options = xmlOptions | Int32(HTML_PARSE_RECOVER.rawValue)
    xml_be_silent()
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let page = TagAttributes.bounded(bytes).withUnsafeBytes { raw in
      htmlReadMemory(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil,
        isUTF8 ? "UTF-8" : "windows-1252", options)
    }
    guard let page else { throw MarkupError(line: 1, reason: "no element") }
    defer { xmlFreeDoc(page) }
    guard let reader = xmlReaderWalker(page) else { throw MarkupError(line: 1, reason: "no memory") }
    defer { xmlFreeTextReader(reader) }
    return try read(reader, mostNodesOfPage)
  }

  private static func read(_ reader: xmlTextReaderPtr, _ most: Int) throws(MarkupError) -> Element {
    var open: [Element] = []
    var nodes = 0
    var status = xmlTextReaderRead(reader)
    while status == 1 {
      nodes += 1
      guard nodes <= most, open.count <= deepest else { throw fault(reader, "too many elements") }
      switch xmlReaderTypes(rawValue: UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
      case XML_READER_TYPE_ELEMENT:
        let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
        open.append(element(reader, place: nodes))
        if isEmpty, let root = close(&open) { return root }
      case XML_READER_TYPE_END_ELEMENT:
        if let root = close(&open) { return root }
      case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE, XML_READER_TYPE_WHITESPACE:
        if let last = open.indices.last {
          open[last].children.append(.text(string(xmlTextReaderConstValue(reader))))
        }
      default: break
      }
      status = xmlTextReaderRead(reader)
    }
    throw fault(reader, status == 0 ? "no element" : "not well-formed")
  }

  private static func element(_ reader: xmlTextReaderPtr, place: Int) -> Element {
    let name = string(xmlTextReaderConstLocalName(reader))
    let line = Int(xmlGetLineNo(xmlTextReaderCurrentNode(reader)))
    var attributes: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes[string(xmlTextReaderConstLocalName(reader))] = string(xmlTextReaderConstValue(reader))
    }
    return Element(name: name, attributes: attributes, line: line, place: place)
  }

  /// Puts the innermost element into the one around it; gives the root when that was it.
  private static func close(_ open: inout [Element]) -> Element? {
    guard let element = open.popLast() else { return nil }
    guard let last = open.indices.last else { return element }
    open[last].children.append(.element(element))
    return nil
  }

  private static func fault(_ reader: xmlTextReaderPtr, _ reason: String) -> MarkupError {
    MarkupError(line: Int(xmlTextReaderGetParserLineNumber(reader)), reason: reason)
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}

extension String {
  /// Without line ends, blanks made one.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
