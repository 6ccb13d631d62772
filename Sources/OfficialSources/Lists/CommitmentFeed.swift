import LetterSources
import Letters

/// A page of changes in the register of commitments.
public struct RegisterPage: Sendable, Hashable {
  public var changed: [RegisteredCommitment] = []
  /// Keys of what was taken back.
  public var removed: [String] = []
  /// With which the register goes on behind it.
  public var token: Int
}

extension ChangeFeed {
  /// Gives the register's pages in their order, from a token on; 0 is the beginning.
  /// - Parameter take: keeps a page. What follows is asked for once it is kept, so that who is interrupted goes on there.
  func register(
    after kept: Int, take: (RegisterPage) throws(FetchError) -> Void
  ) throws(FetchError) {
    var token = kept
    for _ in 0..<Self.mostPages {
      let entries = try page(.commitment, after: token)
      // On an empty page the token stays: the one that it offers may be far too high.
      guard let last = entries.last, last.token > token else { return }
      token = last.token
      var page = RegisterPage(token: token)
      for entry in entries {
        // A placeholder that has no number yet is no promise.
        if let commitment = entry.entity.flatMap({ RegisteredCommitment($0, key: entry.key) }) {
          page.changed.append(commitment)
        } else {
          page.removed.append(entry.key)
        }
      }
      try take(page)
    }
  }
}

extension RegisteredCommitment {
  /// Unicode scalars of a promise's text; the longest have a few thousand.
  private static let longestText = 8_000
  /// Papers that one promise names at most.
  private static let mostLetters = 20

  /// Of an element of the feed; every field that does not fit its form is none.
  init?(_ element: Element, key: String) {
    guard let number = element.value("nummer").flatMap(WellFormed.commitment) else { return nil }
    let word = { (name: String) in element.value(name)?.cleaned }
    let parts = [word("initialen"), word("tussenvoegsel"), word("achternaam")].compactMap(\.self)
    self.init(
      key: key, number: number,
      text: (element.value("tekst") ?? "").cleaned(atMost: Self.longestText),
      status: word("status").flatMap(Status.init(register:)),
      promisedBy: word("naam") ?? (parts.isEmpty ? nil : parts.joined(separator: " ")),
      office: word("functie"), ministry: word("ministerie"),
      madeOn: word("aanmaakdatum").flatMap(DutchDay.of), keptOn: word("datumNakoming").flatMap(DutchDay.of),
      letters: Self.letters(element))
  }

  /// The field comes several times, and may hold several names.
  private static func letters(_ element: Element) -> [String] {
    let words = element.elements.filter { $0.name == "kamerbriefNakoming" }.flatMap { field in
      field.text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    }
    let known = words.compactMap {
      WellFormed.register($0, .zaak) ?? WellFormed.register($0, .document) ?? WellFormed.publication($0)
    }
    var seen: Set<String> = []
    return Array(known.filter { seen.insert($0).inserted }.prefix(mostLetters))
  }
}
