import FoundationEssentials

/// An address of a source, taken apart strictly: what two programs could read in two ways is none.
struct WebLocation: Hashable, Sendable {
  let isSecure: Bool
  /// The host in lower case, and its port where one is named: `repository.overheid.nl`, `127.0.0.1:8080`.
  let authority: String
  /// From the first stroke on.
  let path: String

  /// No source has longer addresses; they become arguments of a program.
  private static let longest = 8_000

  /// Nil for all but http and https, and for addresses with names of users, blanks or control characters.
  init?(_ text: String) {
    guard text.utf8.count <= Self.longest,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
      let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) })
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let authority = rest[..<end].lowercased()
    guard !authority.isEmpty,
      authority.allSatisfy({ $0.isLetter || $0.isNumber || ".-:[]".contains($0) })
    else { return nil }
    isSecure = scheme == "https://"
    self.authority = authority
    path = rest[end...].hasPrefix("/") ? String(rest[end...]) : "/" + rest[end...]
  }

  /// What another address names, seen from this one (RFC 3986, section 5); nil where it may not be followed from here:
  /// never from a host that proves itself to one that does not.
  func following(_ reference: String) -> WebLocation? {
    guard reference.utf8.count <= Self.longest, let base = URL(string: text),
      let target = URL(string: reference, relativeTo: base)?.absoluteString,
      let location = WebLocation(target), location.isSecure || !isSecure
    else { return nil }
    return location
  }

  var text: String { "\(isSecure ? "https" : "http")://\(authority)\(path)" }

  /// The host without its port.
  var host: String {
    guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else { return authority }
    return String(authority[..<colon])
  }
}
