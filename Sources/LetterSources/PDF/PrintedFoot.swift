/// A line at a page's edge that says which page it is, or of which paper.
struct PrintedFoot: Sendable, Equatable {
  /// As it stands, an imprint before it left out.
  let text: String
  /// Nil where nothing says them, or the text does in so many words: «Pagina 3 van 12», «Tweede Kamer, …».
  let page: Int?
  let total: Int?
  /// An imprint, which says nothing of the page.
  let isImprint: Bool

  private static let chambers = ["tweede kamer, vergaderjaar", "eerste kamer, vergaderjaar"]
  private static let words = ["pagina", "blad", "page"]

  init(_ text: String, page: Int? = nil, total: Int? = nil, isImprint: Bool = false) {
    (self.text, self.page, self.total, self.isImprint) = (text, page, total, isImprint)
  }

  /// - Parameter isWhole: nothing else stands on its line.
  init?(_ line: String, isWhole: Bool) {
    let lower = line.lowercased()
    if Self.chambers.contains(where: lower.hasPrefix) || Self.saysPage(lower) {
      self.init(line)
    } else if isWhole, let (page, total) = Self.page(lower) {
      self.init(line, page: page, total: total)
    } else if let rest = Self.behindImprint(line) {
      self =
        PrintedFoot(rest, isWhole: false)
        ?? PrintedFoot(line, page: Int(rest), isImprint: Int(rest) == nil)
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
  private static func page(_ lower: String) -> (page: Int, total: Int?)? {
    if let match = lower.wholeMatch(of: /([0-9]{1,3}) ?(?:\/|van|of) ?([0-9]{1,3})/), let page = Int(match.1),
      let count = Int(match.2), page <= count, page > 0
    {
      return (page, count)
    }
    return lower.wholeMatch(of: /[-–—] ?([0-9]{1,3}) ?[-–—]/).flatMap { Int($0.1) }.map { ($0, nil) }
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
