import Letters

/// Where the sources are. A mirror, or a server of one's own, may stand in for each.
public struct SourceAddresses: Sendable, Hashable {
  /// Publications as they are kept, each in all its forms.
  public var repository: String
  /// Publications as they are shown.
  public var publications: String
  /// The search of all publications (SRU 2.0).
  public var search: String
  /// The Tweede Kamer's open data (OData v5).
  public var openData: String
  /// What changes at the Tweede Kamer (SyncFeed 2.0).
  public var feed: String

  public init(
    repository: String = "https://repository.overheid.nl/frbr/officielepublicaties",
    publications: String = "https://zoek.officielebekendmakingen.nl",
    search: String = "https://repository.overheid.nl/sru",
    openData: String = "https://gegevensmagazijn.tweedekamer.nl/OData/v5",
    feed: String = "https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0"
  ) {
    self.repository = Self.withoutSlash(repository)
    self.publications = Self.withoutSlash(publications)
    self.search = Self.withoutSlash(search)
    self.openData = Self.withoutSlash(openData)
    self.feed = Self.withoutSlash(feed)
  }

  /// Of these, and of hosts that they are known to send on to.
  public var all: [String] {
    [
      repository, publications, search, openData, feed, "https://zoek.officielebekendmakingen.nl",
      "https://www.officielebekendmakingen.nl", "https://repository.overheid.nl",
      "https://repository.officiele-overheidspublicaties.nl", "https://gegevensmagazijn.tweedekamer.nl",
    ]
  }

  private static func withoutSlash(_ address: String) -> String {
    address.hasSuffix("/") ? String(address.dropLast()) : address
  }

  /// An address with its values, each written as RFC 3986 wants it.
  static func address(_ base: String, _ values: [(String, String)]) -> String {
    base + "?" + values.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "$"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
