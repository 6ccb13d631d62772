/// A citation as it is found: a place in the bytes of a text.
struct Citation: Equatable, Sendable {
  var document: DocumentID
  /// Bytes of the text.
  var range: Range<Int>
  var page: String? = nil
}
