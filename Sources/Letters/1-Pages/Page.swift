/// A page of the source: its lines that are not blank, without the page foot.
struct Page: Sendable {
  /// As printed; nil where nothing says it.
  var number: Int?
  var lines: [Line]
  /// The lines of its notes, where the source tells them from the text.
  var notes: [Line] = []
  /// Pages known to be missing right before this one.
  var missingBefore: ClosedRange<Int>? = nil
}

/// A document as pages.
struct Pages: Sendable {
  var pages: [Page]
  var total: Int?
  var missing: [ClosedRange<Int>] = []
  /// Pages known to be missing behind the last one.
  var missingAtEnd: ClosedRange<Int>? = nil
  /// The paper that the feet name, such as `kst-29911-433`.
  var paper: String?
}
