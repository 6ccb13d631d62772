/// What an address gave.
public struct Response: Sendable, Hashable {
  public let address: String
  public let body: [UInt8]
  /// Without parameters, in lower case: `application/xml`.
  public let contentType: String?
  /// It had not changed since it was kept.
  public let isFromCache: Bool
}
