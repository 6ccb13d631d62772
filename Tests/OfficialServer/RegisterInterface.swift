import Foundation

extension Interfaces {
  /// A promise of the register, as the feed tells of it.
  package struct Promise: Sendable {
    package var number: String
    package var status = "Openstaand"
    package var text = "De minister stuurt de Kamer voor de zomer een brief."
    package var ministry = "Financiën"
    package var keptBy: [String] = []
    package var isDeleted = false
    /// GUID; by its place in the list where none is given.
    package var key: String?

    package init(_ number: String, status: String = "Openstaand", keptBy: [String] = []) {
      self.number = number
      self.status = status
      self.keptBy = keptBy
    }
  }

  /// The first change of the register has this token, the next ones every tenth; a promise that changes comes again
  /// under a new one.
  static let firstOfRegister = 900_000

  /// Pages of the register: with a prefix that other entities have not, as it was recorded.
  package func register(after: Int) -> Answer {
    let entries = promises.enumerated().map { (token: Self.firstOfRegister + $0 * 10, promise: $1) }
      .filter { $0.token > after }.prefix(pageSize)
    guard !entries.isEmpty else {
      return atom(
        "<feed><title>Gegevensmagazijn SyncFeed</title><link rel=\"resume\" href=\"x?skiptoken=99999999\"/></feed>"
      )
    }
    let all = entries.map { entry($0.promise, $0.token) }.joined()
    return atom("<feed><title>Gegevensmagazijn SyncFeed</title>\(all)</feed>")
  }

  private func entry(_ promise: Promise, _ token: Int) -> String {
    let digits = String(promise.number.filter { $0.isASCII && $0.isNumber }.prefix(12))
    let key = promise.key ?? Self.key(Int(digits) ?? token)
    let letters = promise.keptBy.map { "<ns1:kamerbriefNakoming>\($0)</ns1:kamerbriefNakoming>" }.joined()
    let fields =
      promise.isDeleted
      ? ""
      : """
      <ns1:toegezegdAan><ns1:fractie ref="0208097d-ef04-438a-8c29-eebb84956204"/></ns1:toegezegdAan>
      <ns1:aanmaakdatum>2025-04-10T00:00:00</ns1:aanmaakdatum><ns1:nummer>\(promise.number)</ns1:nummer>
      <ns1:naam>J. Voorbeeld</ns1:naam><ns1:functie>minister van \(promise.ministry)</ns1:functie>
      <ns1:status>\(promise.status)</ns1:status>\(letters)<ns1:ministerie>\(promise.ministry)</ns1:ministerie>
      <ns1:tekst>\(promise.text)</ns1:tekst>
      """
    return """
      <entry><title>\(key)</title><updated>2026-08-06T15:23:40.5832396Z</updated><category term="toezegging"/>
      <link rel="next" href="https://x.nl/SyncFeed/2.0/Feed?skiptoken=\(token)&amp;category=Toezegging"/>
      <content type="application/xml"><ns1:toezegging xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="\(key)"
      ns1:verwijderd="\(promise.isDeleted ? "True" : "false")">\(fields)</ns1:toezegging></content></entry>
      """
  }
}
