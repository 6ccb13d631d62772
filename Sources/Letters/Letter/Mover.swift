/// A member of the Kamer who moves a motion or an amendment.
public struct Mover: Sendable, Hashable, Codable {
  /// As signed, else as the title prints it, in the case of a name: «Van der Werf».
  public var name: String
  public var party: String?

  public init(name: String, party: String? = nil) {
    self.name = name
    self.party = party
  }

  /// Of a name as metadata has it: «P.A. Grinwis», «I. (Inge) van Dijk» are `Grinwis` and `Inge van Dijk`.
  public init(submitter: String) {
    var words = submitter.split(separator: " ").filter { !$0.contains(".") }.map(String.init)
    if let first = words.first, first.hasPrefix("("), first.hasSuffix(")") {
      words[0] = String(first.dropFirst().dropLast())
    }
    let name = words.isEmpty ? submitter : words.joined(separator: " ")
    self.init(name: name.prefix(1).uppercased() + name.dropFirst())
  }
}
