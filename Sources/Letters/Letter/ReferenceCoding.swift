/// A reference as the contract writes it: its document as kind and target.
extension Reference: Codable {
  private enum CodingKeys: CodingKey {
    case kind, text, target, offset, length, page
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      DocumentID(
        kind: try values.decode(Kind.self, forKey: .kind),
        spelling: try values.decode(String.self, forKey: .target)),
      text: try values.decode(String.self, forKey: .text),
      offset: try values.decode(Int.self, forKey: .offset),
      length: try values.decode(Int.self, forKey: .length),
      page: try values.decodeIfPresent(String.self, forKey: .page))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    try values.encode(text, forKey: .text)
    try values.encode(target, forKey: .target)
    try values.encode(offset, forKey: .offset)
    try values.encode(length, forKey: .length)
    try values.encodeIfPresent(page, forKey: .page)
  }
}
