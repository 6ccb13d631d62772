import Letters
import System

/// Finds out which documents are wanted, and notes what its sources could not tell.
struct Lister {
  let addresses: SourceAddresses
  let search: PublicationSearch
  let openData: OpenData
  let feed: ChangeFeed
  let position: FeedPosition?
  private(set) var gaps: [Gap] = []
  /// With which the feed goes on, where it was read.
  private(set) var token: Int?

  init(
    addresses: SourceAddresses, search: PublicationSearch, openData: OpenData, feed: ChangeFeed,
    position: FeedPosition?
  ) {
    self.addresses = addresses
    self.search = search
    self.openData = openData
    self.feed = feed
    self.position = position
  }

  mutating func list(
    _ wanted: Wanted, _ show: (Fetcher.Progress) -> Void
  ) throws(FetchError) -> [Listed] {
    if case .paper(let identifier) = wanted { return [Listed(identifier: identifier)] }
    show(.listing(wanted.name))
    let listed: [Listed]
    switch wanted {
    case .paper: listed = []
    case .dossier(let dossier): listed = try papers(ofDossier: dossier)
    case .zaak(let number): listed = try openData.documents(ofZaak: number)
    case .document(let number): listed = try openData.documents(numbered: number)
    case .minister(let name, let since, let until):
      let letters = try openData.letters(ofMinister: name, since: since, until: until, today: Self.today)
      gaps += letters.gaps.map { Gap(wanted: name, part: .days($0.days), error: $0.error) }
      listed = letters.listed
    case .news(let since): return try news(since: since).merged()
    }
    guard !listed.isEmpty else { throw .missing(address: "\(wanted.name) (\(addresses.openData))") }
    return listed.merged()
  }

  /// Both sources know papers that the other does not: the search those that are published, the open data those of
  /// today.
  private mutating func papers(ofDossier dossier: String) throws(FetchError) -> [Listed] {
    let published = try part(.published, of: dossier) { [search] () throws(FetchError) in
      try search.papers(ofDossier: dossier)
    }
    let known = try part(.unpublished, of: dossier) { [openData] () throws(FetchError) in
      try openData.documents(ofDossier: dossier)
    }
    if published == nil || known == nil, published?.isEmpty ?? true, known?.isEmpty ?? true,
      let gap = gaps.first
    {
      throw gap.error
    }
    // What the search does not list is not published: nobody need be asked for it.
    let today = (known ?? []).map { document in
      var document = document
      if published != nil { document.forms = [:] }
      return document
    }
    return (published ?? []) + today
  }

  /// - Returns: nil where a source could not tell.
  private mutating func part(
    _ part: Gap.Part, of wanted: String, _ list: () throws(FetchError) -> [Listed]
  ) throws(FetchError) -> [Listed]? {
    do {
      return try list()
    } catch {
      if error.endsAll { throw error }
      gaps.append(Gap(wanted: wanted, part: part, error: error))
      return nil
    }
  }

  mutating func attachments(
    of papers: [Listed], _ show: (Fetcher.Progress) -> Void
  ) throws(FetchError) -> [Listed] {
    var attachments: [Listed] = []
    for identifier in papers.compactMap(\.identifier) where !identifier.hasPrefix("blg-") {
      show(.listing(identifier))
      attachments +=
        try part(.attachments, of: identifier) { [search] () throws(FetchError) in
          try search.attachments(of: identifier)
        } ?? []
    }
    return attachments.merged()
  }

  /// The letters that came since the feed was read last.
  private mutating func news(since day: CalendarDate?) throws(FetchError) -> [Listed] {
    let first = day ?? CalendarDate(dayNumber: Self.today - Self.firstDays)
    guard let first else { return [] }
    let news = try feed.letters(after: day == nil ? position?.token : nil, since: first, today: Self.today)
    token = news.token
    return news.listed
  }

  /// Days that the first reading of the feed goes back.
  private static let firstDays = 7

  /// The number of this day in the Netherlands, or of the day after.
  private static var today: Int { epoch + (Clock.now + 7_200) / 86_400 }
  /// Of 1 January 1970.
  private static let epoch = 719_163
}
