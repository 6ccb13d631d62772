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

extension Mover {
  /// The family name of a mover whom a given name tells from another: «van Dijk» of «Inge van Dijk».
  public var familyName: String {
    let words = name.split(separator: " ")
    guard let first = words.first,
      let prefix = words.dropFirst().firstIndex(where: { $0.first?.isLowercase == true }),
      prefix == 1, first.first?.isUppercase == true, !PersonName.isPrefix(first)
    else { return name }
    return words[prefix...].joined(separator: " ")
  }
}
