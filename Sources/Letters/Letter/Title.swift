extension Letter {
  /// What the letter says it is about: its subject, else its dossier's title.
  public var statedTitle: String? { subject ?? dossier?.title }

  /// What to call the letter in a list: its stated title, else how its text starts.
  public var title: String {
    if let statedTitle { return statedTitle }
    let opening = blocks.first { block in
      block.kind == .heading || (block.kind == .paragraph && !block.text.hasPrefix("Geachte"))
    }
    return String((opening?.text ?? "Untitled").prefix(120))
  }
}

extension Signatory {
  /// The key of the person, by the name alone where no table knows it.
  public var personKey: String { person ?? PersonName(name).key }

  /// The family name as written: «Yeşilgöz-Zegerius» of «D. Yeşilgöz-Zegerius».
  public var familyName: String {
    let words = name.split(separator: " ")
    let family = words.drop { $0.contains(".") }
    return family.isEmpty ? name : family.joined(separator: " ")
  }
}
