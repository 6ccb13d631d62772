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
