import Letters

/// A document that a source lists; all of it is well-formed.
struct Listed: Sendable, Hashable {
  /// Of the official publication, such as `kst-29911-433`; nil where it is none, or not yet.
  var identifier: String?
  /// Under which the Tweede Kamer keeps the file (a GUID); nil where only the publication is known.
  var key: String?
  /// The Tweede Kamer's number, such as `2021D44150`.
  var number: String?
  /// Dossier and number of a paper, the same before and after it was set.
  var paper: Paper?
  /// The forms in which it is published, each with its address; nil where nobody was asked.
  var forms: [Manifestation: String]?

  struct Paper: Sendable, Hashable {
    let dossier: String
    let number: String

    var identifier: String { DocumentID.kamerstuk(dossier: dossier, number: number).spelling }
  }

  /// What it is called among the reader's documents.
  var name: String { identifier ?? paper?.identifier ?? number ?? key ?? "unnamed" }

  /// Its identifier has no dossier in it.
  var isUnset: Bool { identifier.flatMap(PublicationPlace.init)?.isUnset ?? false }

  /// Papers by number, the others behind them by name.
  fileprivate var order: (Int, String) {
    let last = paper?.number ?? name.split(separator: "-").last.map(String.init) ?? name
    return (Int(last.prefix(while: \.isNumber)) ?? Int.max, name)
  }
}

extension [Listed] {
  /// Each document once, papers in the order of their numbers: what two sources say of one is put together.
  func merged() -> [Listed] {
    var places: [String: Int] = [:]
    var merged: [Listed] = []
    for listed in self {
      let names = [listed.identifier, listed.paper?.identifier, listed.number, listed.key].compactMap(\.self)
      if let place = names.lazy.compactMap({ places[$0] }).first {
        merged[place].add(listed)
        for name in names { places[name] = place }
      } else {
        for name in names { places[name] = merged.count }
        merged.append(listed)
      }
    }
    return merged.sorted { $0.order < $1.order }
  }
}

extension Listed {
  fileprivate mutating func add(_ other: Listed) {
    // What is set takes the place of what was not.
    if identifier == nil || (isUnset && other.identifier != nil && !other.isUnset) {
      identifier = other.identifier
      forms = other.forms ?? forms
    }
    key = key ?? other.key
    number = number ?? other.number
    paper = paper ?? other.paper
    forms = forms ?? other.forms
  }
}
