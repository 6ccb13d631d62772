/// A citation as it is found: a place in the bytes of a text.
struct Citation: Equatable, Sendable {
  var kind: Reference.Kind
  var target: String
  /// Bytes of the text.
  var range: Range<Int>
  var page: String? = nil
}
