/// A line at a page's edge that says which page it is, or of which paper.
struct PrintedFoot: Sendable {
  /// As the core reads it: «Pagina 3 van 12», «Tweede Kamer, vergaderjaar …»; nil for an imprint without a page.
  let text: String?

  private static let chambers = ["tweede kamer, vergaderjaar", "eerste kamer, vergaderjaar"]
  private static let words = ["pagina", "blad", "page"]

  /// - Parameter isWhole: nothing else stands on its line.
  init?(_ line: String, isWhole: Bool) {
    let lower = line.lowercased()
    if Self.chambers.contains(where: lower.hasPrefix) || Self.saysPage(lower) {
      text = line
    } else if isWhole, let page = Self.page(lower) {
      text = page
    } else if let rest = Self.behindImprint(line) {
      text = PrintedFoot(rest, isWhole: false)?.text ?? (Int(rest) == nil ? nil : "Pagina \(rest)")
    } else {
      return nil
    }
  }

  /// «Pagina 3 van 12», «Blad 2/4».
  private static func saysPage(_ lower: String) -> Bool {
    guard let word = words.first(where: lower.hasPrefix) else { return false }
    return lower.dropFirst(word.count).allSatisfy { $0.isNumber || $0.isWhitespace || "/vanof".contains($0) }
      && lower.contains { $0.isNumber }
  }

  /// «2/4», «2 van 4», «- 2 -».
  private static func page(_ lower: String) -> String? {
    if let match = lower.wholeMatch(of: /([0-9]{1,3}) ?(?:\/|van|of) ?([0-9]{1,3})/), let page = Int(match.1),
      let count = Int(match.2), page <= count, page > 0
    {
      return "Pagina \(page) van \(count)"
    }
    return lower.wholeMatch(of: /[-–—] ?([0-9]{1,3}) ?[-–—]/).map { "Pagina \($0.1)" }
  }

  /// What stands behind «’s-Gravenhage 2011», «ISSN 0921 - 7371», «kst-34376-G»; nil for what is no imprint.
  private static func behindImprint(_ line: String) -> String? {
    if let match = line.prefixMatch(of: /[’'‘]s-Gravenhage [0-9]{4}(?: |$)/) {
      let rest = line[match.range.upperBound...]
      return Int(rest) != nil || rest.isEmpty || chambers.contains(where: rest.lowercased().hasPrefix)
        ? String(rest) : nil
    }
    let isImprint =
      line.wholeMatch(of: /ISSN [0-9]{4} ?[-–] ?[0-9]{3}[0-9X]/) != nil
      || line.wholeMatch(of: /(?:kst|ah|blg|kv|h)-[0-9A-Za-z-]+/) != nil && line.contains { $0.isNumber }
    return isImprint ? "" : nil
  }
}
