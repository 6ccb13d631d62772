/// What a source says, where it fits its form: only that becomes part of a path, an address, a query or the screen.
enum WellFormed {
  /// `kst-36800-VIII-182`, `ah-tk-20202021-3235`, `kst-1259252`: a kind, and up to five words of letters and digits,
  /// the first of which begins with a digit. Additions of dossiers keep their capitals.
  static func publication(_ text: String) -> String? {
    guard text.utf8.count <= 60, let series = PublicationSeries(beginning: text) else { return nil }
    let rest = text.dropFirst(series.beginning.count)
    let words = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...5).contains(words.count), words.allSatisfy({ (1...12).contains($0.count) && isPlain($0) }),
      rest.first?.isNumber == true
    else { return nil }
    return series.beginning + rest
  }

  /// `36800-VIII` of its number and its addition.
  static func dossier(_ number: Int, _ addition: String?) -> String? {
    guard (1_000...99_999).contains(number) else { return nil }
    guard let addition, !addition.isEmpty else { return "\(number)" }
    return addition.count <= 6 && isPlain(addition) ? "\(number)-\(addition)" : nil
  }

  /// `29911`, `36600-VII`
  static func dossier(_ text: String) -> String? {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, isPlain(first), let number = Int(first) else { return nil }
    return dossier(number, parts.count > 1 ? String(parts[1]).uppercased() : nil)
      .flatMap { parts.count > 1 && parts[1].isEmpty ? nil : $0 }
  }

  /// The number of a paper in its dossier: `182`, `42e`, `AA`.
  static func paper(_ text: String) -> String? {
    (1...6).contains(text.count) && isPlain(text) ? text : nil
  }

  /// `2021D44150`, `2022Z18766`
  static func register(_ text: String, _ kind: RegisterKind) -> String? {
    let bytes = Array(text)
    guard (9...11).contains(bytes.count), bytes[4] == kind.rawValue, isPlain(text),
      (bytes[..<4] + bytes[5...]).allSatisfy(\.isNumber)
    else { return nil }
    return text
  }

  /// `TZ202504-057`: a promise of the register.
  static func commitment(_ text: String) -> String? {
    text.wholeMatch(of: /TZ[0-9]{6}-[0-9]{1,6}/) == nil ? nil : text
  }

  /// A GUID, under which the Tweede Kamer keeps an entity.
  static func key(_ text: String) -> String? {
    let lengths = text.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
    guard lengths == [8, 4, 4, 4, 12], text.allSatisfy({ $0.isASCII && ($0.isHexDigit || $0 == "-") }) else {
      return nil
    }
    return text.lowercased()
  }

  private static func isPlain(_ text: some StringProtocol) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
