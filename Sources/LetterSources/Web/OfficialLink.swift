/// What a link of a page leads to, where it is an official publication.
enum OfficialLink {
  private static let hosts = [
    "https://zoek.officielebekendmakingen.nl/", "http://zoek.officielebekendmakingen.nl/",
  ]
  private static let kinds = ["kst-", "ah-", "h-", "stcrt-", "stb-", "trb-", "dossier/"]

  /// `kst-29911-365` of «https://zoek.officielebekendmakingen.nl/kst-29911-365.html»; an address elsewhere as it is;
  /// nil for a place in the page itself and for what is no address.
  static func target(_ link: String) -> String? {
    var name = link[...]
    for host in hosts where name.hasPrefix(host) { name = name.dropFirst(host.count) }
    if name.hasPrefix("/") { name = name.dropFirst() }
    guard kinds.contains(where: { name.hasPrefix($0) }) else {
      return link.hasPrefix("http://") || link.hasPrefix("https://") ? link : nil
    }
    let isDossier = name.hasPrefix("dossier/")
    let end = name.dropFirst(isDossier ? "dossier/".count : 0).firstIndex { ".?#/".contains($0) }
    return String(name[..<(end ?? name.endIndex)])
  }
}
