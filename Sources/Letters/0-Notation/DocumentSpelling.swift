/// Reads canonical spellings.
extension DocumentID {
  /// Reads a canonical spelling: `kst-29911-433`, `2022Z18766`, `https://…`; nil for anything else.
  public init?(canonical spelling: String) {
    if let read = Self.publication(spelling) ?? Self.register(spelling) ?? Self.foreign(spelling) {
      self = read
    } else {
      return nil
    }
  }

  /// A kind and a spelling as they are kept; a spelling that tells no more is a name of that kind.
  public init(kind: Reference.Kind, spelling: String) {
    switch kind {
    case .url: self = .address(spelling)
    case .ecli: self = .decision(spelling)
    case .eu: self = .european(spelling)
    default:
      let read = Self(canonical: spelling)
      self = read.flatMap { $0.kind == kind && $0.spelling == spelling ? $0 : nil } ?? .named(kind, spelling)
    }
  }

  /// Longer names are none.
  private static let longest = 60

  private static func publication(_ spelling: String) -> DocumentID? {
    guard spelling.utf8.count <= longest, isName(spelling) else { return nil }
    let parts = spelling.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, !parts.contains(""), let series = Series(rawValue: parts[0]) else { return nil }
    if let whole = whole(series, Array(parts.dropFirst())) { return whole }
    switch series {
    case .dossier, .letter: return nil
    default: return spelling.contains(where: \.isNumber) ? .named(series.kind, spelling) : nil
    }
  }

  /// What the parts of a name tell, where they tell all.
  private static func whole(_ series: Series, _ parts: [String]) -> DocumentID? {
    switch series {
    case .kamerstuk:
      guard parts.count > 1, isDossier(parts[0]) else { return nil }
      return .kamerstuk(dossier: parts.dropLast().joined(separator: "-"), number: parts[parts.count - 1])
    case .dossier: return isDossier(parts[0]) ? .dossier(parts.joined(separator: "-")) : nil
    case .aanhangsel:
      guard parts.count == 3, let (chamber, year) = session(parts) else { return nil }
      return .aanhangsel(chamber, year, number: parts[2])
    case .handelingen:
      guard (3...4).contains(parts.count), let (chamber, year) = session(parts) else { return nil }
      return .handelingen(chamber, year, number: parts[2], item: parts.count > 3 ? parts[3] : nil)
    case .letter: return CalendarDate(parts.joined(separator: "-")).map { .letter($0) }
    case .staatscourant, .staatsblad, .tractatenblad:
      guard parts.count == 2, parts[0].count == 4, parts[0].allSatisfy(\.isNumber),
        let gazette = Gazette(rawValue: series.rawValue)
      else { return nil }
      return .gazette(gazette, year: parts[0], number: parts[1])
    case .attachment, .question: return nil
    }
  }

  private static func isDossier(_ text: String) -> Bool {
    (4...5).contains(text.utf8.count) && text.allSatisfy(\.isNumber)
  }

  private static func session(_ parts: [String]) -> (Chamber, Vergaderjaar)? {
    guard let chamber = Chamber(code: parts[0]), let year = Vergaderjaar(identifier: parts[1]) else {
      return nil
    }
    return (chamber, year)
  }

  /// Nothing that could lead elsewhere in an address or a folder.
  private static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  /// `2022Z18766`, `2021D36593`
  private static func register(_ spelling: String) -> DocumentID? {
    let bytes = Bytes(spelling.utf8)
    guard (9...11).contains(bytes.count), bytes.endOfDigits(at: 0) == 4,
      bytes.endOfDigits(at: 5) == bytes.count
    else { return nil }
    switch bytes[4] {
    case UInt8(ascii: "Z"): return .zaak(spelling)
    case UInt8(ascii: "D"): return .document(spelling)
    default: return nil
    }
  }

  private static let commission = ["COM(", "SWD(", "JOIN(", "SEC("]

  private static func foreign(_ spelling: String) -> DocumentID? {
    guard !spelling.contains(" ") else { return nil }
    if spelling.hasPrefix("ECLI:") { return .decision(spelling) }
    if commission.contains(where: spelling.hasPrefix) || isCelex(spelling) { return .european(spelling) }
    let lower = spelling.prefix(8).lowercased()
    let isAddress = ["http://", "https://", "www."].contains { lower.hasPrefix($0) }
    return isAddress ? .address(spelling) : nil
  }

  /// `32016R0679`
  private static func isCelex(_ spelling: String) -> Bool {
    let bytes = Bytes(spelling.utf8)
    return bytes.first == UInt8(ascii: "3") && bytes.endOfDigits(at: 0) == 5 && bytes.byte(5).isUpper
      && bytes.count >= 10 && bytes.endOfDigits(at: 6) == bytes.count
  }
}
