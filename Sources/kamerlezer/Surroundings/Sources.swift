import LetterLibrary
import OfficialSources

/// The sources that letters are fetched from, and what a library keeps of them.
struct Sources {
  let addresses: SourceAddresses
  /// Beside the library: `library-documents`.
  let folder: DocumentFolder
  /// Beside the library: `library-followed`.
  let followed: Followed

  init(of library: LibraryFile) {
    let name =
      library.path.hasSuffix(".sqlite") ? String(library.path.dropLast(".sqlite".count)) : library.path
    folder = DocumentFolder(name + "-documents")
    followed = Followed(path: name + "-followed")
    let standard = SourceAddresses()
    addresses = SourceAddresses(
      publications: Environment.variable("KAMERLEZER_PUBLICATIONS") ?? standard.publications,
      search: Environment.variable("KAMERLEZER_SEARCH") ?? standard.search,
      openData: Environment.variable("KAMERLEZER_OPEN_DATA") ?? standard.openData)
  }

  /// Does something with a client, to its end or until the reader interrupts it.
  func withFetcher<Value>(
    isHeld: @escaping @Sendable (String) -> Bool, _ work: (Fetcher) throws(FetchError) -> Value
  ) throws(FetchError) -> Value {
    let shared = try? UserFolder.cache.path(of: "sources")
    if let shared { try? UserFolder.makeFolder(of: shared) }
    let client = PoliteClient(
      agent: "Kamerlezer/\(Kamerlezer.version) (\(Self.contact))", sources: addresses.all, folder: shared,
      isStopped: { Interruption.came })
    defer { client.close() }
    return try work(Fetcher(client: client, addresses: addresses, folder: folder, isHeld: isHeld))
  }

  /// Whom a source can turn to.
  private static let contact = "reader of Kamerstukken in a terminal; kamerlezer@example.org"
}
