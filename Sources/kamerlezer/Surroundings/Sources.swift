import LetterLibrary
import OfficialSources

/// The sources that letters are fetched from, and what a library keeps of them.
struct Sources {
  let addresses: SourceAddresses
  /// Beside the library: `library-documents`.
  let folder: DocumentFolder
  /// Beside the library: `library-followed`.
  let followed: Followed
  /// Beside the library: `library-news`.
  let position: FeedPosition

  /// What is followed; a line that is no query any more is passed over.
  var follows: [Follow] { followed.all.compactMap { try? Follow($0) } }

  init(of library: LibraryFile) {
    let name =
      library.path.hasSuffix(".sqlite") ? String(library.path.dropLast(".sqlite".count)) : library.path
    folder = DocumentFolder(name + "-documents")
    followed = Followed(path: name + "-followed")
    let standard = SourceAddresses()
    position = FeedPosition(path: name + "-news")
    addresses = SourceAddresses(
      repository: Environment.variable("KAMERLEZER_REPOSITORY") ?? standard.repository,
      publications: Environment.variable("KAMERLEZER_PUBLICATIONS") ?? standard.publications,
      search: Environment.variable("KAMERLEZER_SEARCH") ?? standard.search,
      openData: Environment.variable("KAMERLEZER_OPEN_DATA") ?? standard.openData,
      feed: Environment.variable("KAMERLEZER_FEED") ?? standard.feed)
  }

  /// Does something with a client, to its end or until the reader interrupts it.
  func withFetcher<Value>(
    isHeld: @escaping @Sendable (String) -> Bool = { _ in false },
    _ work: (Fetcher) throws(FetchError) -> Value
  ) throws(FetchError) -> Value {
    let shared = try? UserFolder.cache.path(of: "sources")
    if let shared { try? UserFolder.makeFolder(of: shared) }
    let client = PoliteClient(
      agent: Self.agent, sources: addresses.all, folder: shared,
      isStopped: { Interruption.came })
    defer { client.close() }
    return try work(
      Fetcher(client: client, addresses: addresses, folder: folder, position: position, isHeld: isHeld))
  }

  /// «Kamerlezer/0.3.0 (reader of Kamerstukken in a terminal; +me@example.org)»
  private static var agent: String {
    let named = Environment.variable("KAMERLEZER_CONTACT") ?? OwnSettings.read().settings.contact
    let contact = named.map { "; +\($0)" } ?? ""
    let printable = contact.filter { $0.isASCII && !$0.isNewline && $0 >= " " }
    return "Kamerlezer/\(Kamerlezer.version) (reader of Kamerstukken in a terminal\(printable))"
  }
}
