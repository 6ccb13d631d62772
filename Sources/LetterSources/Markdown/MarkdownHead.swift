import Letters

/// The head that Kamerlezer writes above a letter in Markdown: its title, and a list of what is known of it
/// (``Letters/Markdown``).
struct MarkdownHead {
  private var title: String?
  private var values: [String: [String]] = [:]

  private static let keys: Set<String> = ["Date", "From", "To", "Kamerstuk", "Zaak"]

  /// Takes the head out of a page; a page without one stays as it is.
  init(takenFrom page: inout Element) {
    guard let list = page.first(where: { $0.name == "ul" }), Self.isHead(list) else { return }
    for item in list.elements {
      let (key, value) = Self.parted(item)
      values[key, default: []].append(value)
    }
    title = page.first("h1").map { $0.text.onOneLine }
    page.remove { $0.place == list.place || $0.name == "h1" }
  }

  private static func isHead(_ list: Element) -> Bool {
    !list.elements.isEmpty && list.elements.allSatisfy { keys.contains(parted($0).key) }
  }

  private static func parted(_ item: Element) -> (key: String, value: String) {
    let parts = item.text.onOneLine.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return ("", "") }
    return (String(parts[0]), String(parts[1].drop { $0 == " " }))
  }

  /// Puts what the head says into a letter.
  func complete(_ letter: inout Letter) {
    if let title { letter.subject = letter.subject ?? title }
    if let date = values["Date"]?.first.flatMap({ CalendarDate($0) }) {
      letter.dating = .stated(date)
    }
    letter.addressee = letter.addressee ?? values["To"]?.first
    letter.kamerstuk = letter.kamerstuk ?? values["Kamerstuk"]?.first
    letter.caseNumber = letter.caseNumber ?? values["Zaak"]?.first
    if letter.signatories.isEmpty { letter.sign(by: values["From"] ?? []) }
  }
}

extension Letter {
  /// «D. Yeşilgöz-Zegerius, Minister van Justitie en Veiligheid (inferred)»
  fileprivate mutating func sign(by lines: [String]) {
    for line in lines {
      let isInferred = line.hasSuffix(" (inferred)")
      let words = isInferred ? line.dropLast(" (inferred)".count) : line[...]
      guard let comma = words.firstRange(of: ", ") else { continue }
      let name = String(words[..<comma.lowerBound])
      let office = String(words[comma.upperBound...])
      var signatory = Signatory(named: name, in: office, on: date)
      if isInferred { signatory.basis = .inferred }
      signatories.append(signatory)
    }
    ministry = ministry ?? signatories.first.flatMap { OfficeHolders.ministry(of: $0.office, on: date) }
  }
}

extension Element {
  fileprivate mutating func remove(where isUnwanted: (Element) -> Bool) {
    children = children.compactMap { child in
      guard case .element(var inner) = child else { return child }
      if isUnwanted(inner) { return nil }
      inner.remove(where: isUnwanted)
      return .element(inner)
    }
  }
}
