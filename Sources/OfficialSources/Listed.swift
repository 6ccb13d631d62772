/// A document that a source lists.
public struct Listed: Sendable, Hashable {
  /// Of the official publication, such as `kst-29911-433`; nil where it is none, or not yet.
  public var identifier: String?
  /// Under which the Tweede Kamer's open data give the file (a GUID); nil where only the publication is known.
  public var key: String?
  /// The Tweede Kamer's number, such as `2021D44150`.
  public var number: String?

  public init(identifier: String? = nil, key: String? = nil, number: String? = nil) {
    self.identifier = identifier
    self.key = key
    self.number = number
  }

  /// What it is called among the reader's documents.
  public var name: String { identifier ?? number ?? key ?? "unnamed" }
}

extension [Listed] {
  /// Each document once: what two sources say of one is put together.
  func merged() -> [Listed] {
    var places: [String: Int] = [:]
    var merged: [Listed] = []
    for listed in self {
      guard let place = places[listed.name] else {
        places[listed.name] = merged.count
        merged.append(listed)
        continue
      }
      merged[place].key = merged[place].key ?? listed.key
      merged[place].number = merged[place].number ?? listed.number
    }
    return merged
  }
}
