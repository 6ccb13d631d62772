/// What is asked of a source.
struct SourceRequest: Sendable {
  var address: String
  /// What the answer may be, as HTTP says it.
  var types = "*/*"
  /// Lists are read at once: they come compressed, and a list that breaks off begins anew. Files come as they are,
  /// so that one that breaks off goes on where it was.
  var isList = false
  /// Seconds that the source may take to think, where it is a slow one.
  var patience: Int?
  /// The reader has what this address gave: it need not come again unless it has changed.
  var isHeld = false
}

/// What an address gave.
struct Response: Sendable, Hashable {
  /// Where it came from in the end.
  let address: String
  let body: [UInt8]
  /// Without parameters, in lower case: `application/xml`.
  let contentType: String?
  /// It has not changed since it was kept; there is no body.
  let isUnchanged: Bool
}
