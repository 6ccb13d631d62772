import LetterLibrary
import OfficialSources
import System
import Wording

/// Reads on in the Kamer's register of commitments, into the library.
struct RegisterRun {
  let library: LibraryFile
  let sources: Sources

  /// - Parameter token: where it was read to; 0 is its beginning.
  /// - Returns: how many promises are new or changed.
  /// - Throws: ``FetchError`` and ``LibraryError``; the pages before are kept.
  func run(after token: Int, show: @escaping (Fetcher.Progress) -> Void) throws -> Int {
    let writer = try LibraryWriter(library)
    let count = try sources.withFetcher { fetcher throws(FetchError) in
      var count = 0
      try fetcher.register(after: token, show: show) { (page) throws(FetchError) in
        try keep(page, writer)
        count += page.changed.count
      }
      return count
    }
    try writer.noteRegister(now: Clock.now)
    return count
  }

  private func keep(_ page: RegisterPage, _ writer: LibraryWriter) throws(FetchError) {
    do {
      try writer.take(RegisterChanges(changed: page.changed, removed: page.removed, token: page.token))
    } catch {
      throw .notKept(path: library.path, reason: Language.own.sentence(error))
    }
  }
}
