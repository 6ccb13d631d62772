import LetterSources
import Letters

/// Brings documents from their sources into a folder: official publications as XML, else HTML, else PDF, and what
/// is not published yet as the file that the Tweede Kamer has.
public struct Fetcher: Sendable {
  private let client: PoliteClient
  private let addresses: SourceAddresses
  private let folder: DocumentFolder
  private let search: PublicationSearch
  private let openData: OpenData
  private let isHeld: @Sendable (String) -> Bool

  /// - Parameter isHeld: whether the reader has a publication, by its identifier, from elsewhere than the folder.
  public init(
    client: PoliteClient, addresses: SourceAddresses, folder: DocumentFolder,
    isHeld: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.isHeld = isHeld
    self.client = client
    self.addresses = addresses
    self.folder = folder
    search = PublicationSearch(client: client, address: addresses.search)
    openData = OpenData(client: client, address: addresses.openData)
  }

  /// How far a fetch is.
  public enum Progress: Sendable, Hashable {
    case listing(String)
    /// One of all documents is asked for.
    case document(String, Int, of: Int)
    /// Bytes of it that have come.
    case bytes(Int)
  }

  /// What became of a document.
  public enum Outcome: Sendable, Hashable {
    case new(file: String)
    /// Here before, and now in a better format or changed; that file is gone when it had another name.
    case renewed(file: String, before: String)
    case unchanged(file: String)
    /// The reader has it from elsewhere.
    case held
    case failed(FetchError)

    public var file: String? {
      switch self {
      case .new(let file), .renewed(let file, _), .unchanged(let file): file
      case .held, .failed: nil
      }
    }
  }

  public struct Report: Sendable {
    public var outcomes: [(name: String, outcome: Outcome)] = []
    /// It was interrupted; the same request goes on.
    public var isStopped = false
  }

  /// Fetches what is wanted. A document that cannot be had does not keep the others back, but a source that cannot
  /// be reached ends it.
  /// Who calls it off has what has come by then.
  /// - Throws: ``FetchError`` when what is wanted could not be listed.
  public func fetch(
    _ wanted: Wanted, show: (Progress) -> Void = { _ in }
  ) throws(FetchError) -> Report {
    let listed = try list(wanted, show)
    var report = Report()
    for (index, document) in listed.enumerated() {
      show(.document(document.name, index + 1, of: listed.count))
      do {
        report.outcomes.append((document.name, try fetch(document, show)))
      } catch .interrupted {
        report.isStopped = true
        break
      } catch {
        report.outcomes.append((document.name, .failed(error)))
        if error.endsAll { break }
      }
    }
    return report
  }

  // MARK: Listing

  private func list(
    _ wanted: Wanted, _ show: (Progress) -> Void
  ) throws(FetchError) -> [Listed] {
    switch wanted {
    case .paper(let identifier):
      return [Listed(identifier: identifier)]
    case .dossier(let dossier):
      show(.listing(dossier))
      return try papers(ofDossier: dossier)
    case .zaak(let number):
      show(.listing(number))
      return try found(openData.documents(ofZaak: number), for: number)
    case .document(let number):
      show(.listing(number))
      return try found(openData.documents(numbered: number), for: number)
    case .minister(let name, let since, let until):
      show(.listing(name))
      return try found(openData.letters(ofMinister: name, since: since, until: until), for: name)
    }
  }

  private func found(_ listed: [Listed], for wanted: String) throws(FetchError) -> [Listed] {
    guard !listed.isEmpty else { throw .missing(address: "\(wanted) (\(addresses.openData))") }
    return listed.merged()
  }

  /// Both sources know papers that the other does not: the search those of long ago, the open data those of today.
  private func papers(ofDossier dossier: String) throws(FetchError) -> [Listed] {
    var listed: [Listed] = []
    var failure: FetchError?
    do {
      listed += try search.papers(ofDossier: dossier)
    } catch {
      failure = error
    }
    do {
      listed += try openData.documents(ofDossier: dossier)
    } catch {
      failure = failure ?? error
    }
    if listed.isEmpty, let failure { throw failure }
    return try found(listed, for: dossier)
  }

  // MARK: One document

  private func fetch(
    _ listed: Listed, _ show: (Progress) -> Void
  ) throws(FetchError) -> Outcome {
    let held = folder.file(of: listed.name)
    if let held, folder.isComplete(listed.name) { return .unchanged(file: held) }
    if held == nil, let identifier = listed.identifier, isHeld(identifier) { return .held }
    var failure: FetchError?
    if let identifier = listed.identifier {
      do {
        if let outcome = try publication(identifier, held, show) { return outcome }
      } catch {
        if error.endsAll { throw error }
        failure = error
      }
    }
    if let key = listed.key { return try file(key, of: listed, held, show) }
    if let held { return .unchanged(file: held) }
    throw failure ?? .missing(address: "\(addresses.publications)/\(listed.name)")
  }

  /// Nil when there is no such publication.
  private func publication(
    _ identifier: String, _ held: String?, _ show: (Progress) -> Void
  ) throws(FetchError) -> Outcome? {
    var failure: FetchError?
    for manifestation in Manifestation.official {
      // What is here in this format or a better one need not come again.
      if let held, !manifestation.isBetter(than: held) { return .unchanged(file: held) }
      do {
        let response = try client.get(
          SourceRequest(address: "\(addresses.publications)/\(identifier).\(manifestation.ending)")
        ) { show(.bytes($0)) }
        guard Manifestation(of: response.body) == manifestation,
          manifestation != .html || Self.isPage(response.body, of: identifier)
        else { continue }  // An error page that is answered with 200.
        let file = try folder.keep(response.body, as: manifestation, of: identifier)
        try metadata(of: identifier)
        return held.map { .renewed(file: file, before: $0) } ?? .new(file: file)
      } catch .missing {
        continue
      } catch {
        // What cannot be had in one form may be had in another.
        if error.endsAll { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return nil
  }

  /// A page of a publication names it; an error page does not.
  private static func isPage(_ bytes: [UInt8], of identifier: String) -> Bool {
    bytes.firstRange(of: [UInt8](identifier.utf8)) != nil
      && PublicationMetadata.identifier(ofPage: bytes).map { $0 == identifier } ?? true
  }

  private func metadata(of identifier: String) throws(FetchError) {
    do {
      let response = try client.get(
        SourceRequest(address: "\(addresses.publications)/\(identifier)/metadata.xml"))
      if (try? XMLTree.parse(response.body)) != nil {
        try folder.keep(metadata: response.body, of: identifier)
      }
    } catch {
      // A publication can be read without.
      if error.endsAll { throw error }
    }
  }

  /// The file that the Tweede Kamer has.
  private func file(
    _ key: String, of listed: Listed, _ held: String?, _ show: (Progress) -> Void
  ) throws(FetchError) -> Outcome {
    let response = try client.get(
      SourceRequest(address: openData.file(of: key), isHeld: held != nil)
    ) { show(.bytes($0)) }
    if let held, response.isUnchanged { return .unchanged(file: held) }
    guard let manifestation = Manifestation(of: response.body) else {
      throw .unreadable(address: response.address, reason: "neither PDF nor Word")
    }
    let file = try folder.keep(response.body, as: manifestation, of: listed.name)
    return held.map { .renewed(file: file, before: $0) } ?? .new(file: file)
  }
}

extension FetchError {
  /// Whether the next document would fail as well.
  fileprivate var endsAll: Bool {
    switch self {
    case .offline, .untrusted, .notKept, .interrupted, .withoutCurl: true
    case .missing, .refused, .tooSlow, .tooLarge, .cut, .badRedirect, .unreadable, .notAnAddress: false
    }
  }
}
