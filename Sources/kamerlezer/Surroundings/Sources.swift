import Dispatch
import Glibc
import LetterLibrary
import OfficialSources
import Synchronization

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
  func withFetcher<Value: Sendable>(
    isHeld: @escaping @Sendable (String) -> Bool,
    _ work: @escaping @Sendable (Fetcher) async throws(FetchError) -> Value
  ) throws(FetchError) -> Value {
    let (addresses, folder) = (addresses, folder)
    let cache = try? UserFolder.cache.path(of: "answers")
    if let cache { try? UserFolder.makeFolder(of: cache) }
    let result = Mutex<Result<Value, FetchError>?>(nil)
    let done = DispatchSemaphore(value: 0)
    let task = Task.detached {
      let client = PoliteClient(
        agent: "Kamerlezer/\(Kamerlezer.version) (reader of Kamerstukken in a terminal)",
        cache: cache.map { ResponseCache(folder: $0) })
      let fetcher = Fetcher(client: client, addresses: addresses, folder: folder, isHeld: isHeld)
      let came: Result<Value, FetchError>
      do throws(FetchError) {
        came = .success(try await work(fetcher))
      } catch {
        came = .failure(error)
      }
      await client.close()
      result.withLock { $0 = came }
      done.signal()
    }
    while done.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if Interruption.came { task.cancel() }
    }
    guard let came = result.withLock({ $0 }) else { throw .cut(address: addresses.publications) }
    return try came.get()
  }
}
