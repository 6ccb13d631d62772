import Letters
import System

/// Brings documents from their sources into a folder: official publications in the best form that they have, and what
/// is not published yet as the file that the Tweede Kamer has.
public struct Fetcher: Sendable {
  private let client: PoliteClient
  private let addresses: SourceAddresses
  private let folder: DocumentFolder
  private let search: PublicationSearch
  private let openData: OpenData
  private let position: FeedPosition?
  private let isHeld: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - position: how far the reader has read the feed of changes; nil for who reads it once.
  ///   - isHeld: whether the reader has a publication, by its identifier, from elsewhere than the folder.
  public init(
    client: PoliteClient, addresses: SourceAddresses, folder: DocumentFolder, position: FeedPosition? = nil,
    isHeld: @escaping @Sendable (String) -> Bool = { _ in false }
  ) {
    self.position = position
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
    /// So many promises of the register have come.
    case register(Int)
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
    /// What may lack because a source could not list it.
    public var gaps: [Gap] = []
    /// It was interrupted; the same request goes on.
    public var isStopped = false

    var isComplete: Bool {
      gaps.isEmpty && outcomes.allSatisfy { if case .failed = $0.outcome { false } else { true } }
    }
  }

  /// Fetches what is wanted. A document that cannot be had does not keep the others back, but a disk that takes no more
  /// ends it. Who calls it off has what has come by then.
  /// - Parameter withAttachments: what was sent along with the papers is fetched too.
  /// - Throws: ``FetchError`` when what is wanted could not be listed.
  public func fetch(
    _ wanted: Wanted, withAttachments: Bool = false, show: @escaping (Progress) -> Void = { _ in }
  ) throws(FetchError) -> Report {
    var lister = Lister(
      addresses: addresses, search: search, openData: openData,
      feed: ChangeFeed(client: client, address: addresses.feed), position: position)
    var listed = try lister.list(wanted, show)
    if withAttachments { listed += try lister.attachments(of: listed, show) }
    var report = Report()
    report.gaps = lister.gaps
    let paper = PaperFetch(
      client: client, addresses: addresses, folder: folder, search: search, openData: openData,
      isHeld: isHeld,
      unset: folder.unset(), show: { show(.bytes($0)) })
    fetch(listed, paper, &report, show)
    // What failed is news still the next time.
    if let token = lister.token, !report.isStopped, report.isComplete { try position?.keep(token) }
    return report
  }

  /// Reads the register of commitments from where it was read to; 0 is its beginning.
  /// - Parameter take: keeps a page; the next one is asked for once that is done.
  /// - Throws: ``FetchError``; the pages before it are kept.
  public func register(
    after token: Int, show: @escaping (Progress) -> Void = { _ in },
    take: (RegisterPage) throws(FetchError) -> Void
  ) throws(FetchError) {
    var count = 0
    show(.register(count))
    try ChangeFeed(client: client, address: addresses.feed).register(after: token) {
      (page) throws(FetchError) in
      try take(page)
      count += page.changed.count
      show(.register(count))
    }
  }

  /// How a motion ended, as the open data have it today.
  /// - Parameter identifier: `kst-36600-VI-101`
  /// - Throws: ``FetchError``, `.missing` for what is no motion.
  public func motion(_ identifier: String) throws(FetchError) -> MotionRecord {
    guard case .kamerstuk(let dossier, let number)? = DocumentID(canonical: identifier),
      WellFormed.dossier(dossier) == dossier, let number = Int(number), (1...99_999).contains(number)
    else { throw .missing(address: identifier.cleaned) }
    return try openData.motion(dossier: dossier, number: number)
  }

  private func fetch(
    _ listed: [Listed], _ paper: PaperFetch, _ report: inout Report, _ show: (Progress) -> Void
  ) {
    for (index, document) in listed.enumerated() {
      show(.document(document.name, index + 1, of: listed.count))
      do {
        report.outcomes.append((document.name, try paper.fetch(document)))
      } catch .interrupted {
        report.isStopped = true
        return
      } catch {
        report.outcomes.append((document.name, .failed(error)))
        if error.endsAll { return }
      }
    }
  }
}

/// What may lack of what was wanted, because one of its sources could not list it.
public struct Gap: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    /// Of a dossier: papers that are published, papers that are not yet.
    case published, unpublished
    case attachments
    /// Of a minister: letters of these days.
    case days(String)
    /// What the register of commitments has changed.
    case register
  }

  public let wanted: String
  public let part: Part
  public let error: FetchError

  public init(wanted: String, part: Part, error: FetchError) {
    self.wanted = wanted
    self.part = part
    self.error = error
  }
}
