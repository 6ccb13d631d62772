/// Where repository.overheid.nl keeps a publication, as far as its identifier tells.
struct PublicationPlace {
  /// From the repository's root: `kst/36800-VIII/kst-36800-VIII-182/1`.
  let path: String
  /// It has no dossier in its identifier: it is not set yet, and there as PDF alone.
  let isUnset: Bool

  /// Nil for kinds that are kept elsewhere, such as the Staatscourant.
  init?(_ identifier: String) {
    guard let kind = Self.folders.first(where: { identifier.hasPrefix($0.kind) }) else { return nil }
    let words = identifier.dropFirst(kind.kind.count).split(separator: "-")
    isUnset = words.count == 1
    let folder =
      isUnset ? "onopgemaakt" : kind.isByYear ? String(words[0]) : words.dropLast().joined(separator: "-")
    path = "\(kind.folder)/\(folder)/\(identifier)/1"
  }

  /// Longer beginnings first; papers lie by their dossier, the others by their year.
  private static let folders: [(kind: String, folder: String, isByYear: Bool)] = [
    ("kst-", "kst", false), ("blg-", "blg", false), ("ah-tk-", "ah-tk", true), ("ah-ek-", "ah-ek", true),
    ("ah-", "ah-tk", true), ("kv-tk-", "kv", true), ("kv-", "kv", true), ("h-tk-", "h-tk", true),
    ("h-ek-", "h-ek", true),
  ]
}
