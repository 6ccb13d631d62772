import Synchronization
import System

/// Fetches addresses as a guest does: says who it is, asks one thing at a time, waits when it is told to, goes on
/// where a connection broke off, and does not ask again for what has not changed.
public final class PoliteClient: Sendable {
  private let curl: CurlTransfer
  private let limits: FetchLimits
  private let queue: HostQueue
  private let validators: Validators?
  /// By host: why nothing more is asked of it. Who wants hundreds of papers need not hear hundreds of times that it is
  /// down.
  private let down = Mutex<[String: FetchError]>([:])
  /// By host: how many files, one after another, it did not give.
  private let refusals = Mutex<[String: Int]>([:])
  /// Hosts that a redirect may lead to from any other.
  private let sources: Set<String>
  let isStopped: @Sendable () -> Bool

  /// - Parameters:
  ///   - agent: how the program names itself, and where its keeper can be reached.
  ///   - sources: addresses of all sources that there are; redirects lead to their hosts only.
  ///   - folder: where programs of this reader agree on whose turn it is, and validators are kept; is made when it is not
  ///     there.
  ///   - isStopped: asked several times a second, from the thread that fetches.
  public init(
    agent: String, limits: FetchLimits = FetchLimits(), sources: [String] = [], folder: String? = nil,
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    self.limits = limits
    self.isStopped = isStopped
    self.sources = Set(sources.compactMap { WebLocation($0)?.authority })
    curl = CurlTransfer(agent: agent, limits: limits)
    queue = HostQueue(folder: folder, limits: limits)
    validators = folder.map { Validators(path: $0 + "/validators") }
  }

  /// Keeps what was learnt of addresses; to be called once no more is asked for.
  public func close() { validators?.save() }

  /// Fetches an address; blocks until it is there.
  /// - Parameter show: told how many bytes have come.
  /// - Throws: ``FetchError``.
  func get(_ request: SourceRequest, show: (Int) -> Void = { _ in }) throws(FetchError) -> Response {
    guard let location = WebLocation(request.address) else { throw .notAnAddress(request.address.cleaned) }
    if let known = down.withLock({ $0[location.authority] }) { throw known }
    do {
      let response = try response(to: request, at: location, show)
      refusals.withLock { $0[location.authority] = nil }
      return response
    } catch {
      note(error, of: location.authority, isList: request.isList)
      throw error
    }
  }

  /// Files that a host refuses, or breaks off, one after another, each after all attempts, after which a host is down.
  private static let mostRefusals = 2

  /// A list may be too much for a host that has files still.
  private func note(_ error: FetchError, of host: String, isList: Bool) {
    switch error {
    case .offline, .untrusted: down.withLock { $0[host] = error }
    case .refused, .cut, .tooSlow:
      if isList { break }
      if case .refused(_, let status) = error, !Self.busy.contains(status) { break }
      let count = refusals.withLock { refusals in
        refusals[host, default: 0] += 1
        return refusals[host] ?? 0
      }
      if count >= Self.mostRefusals { down.withLock { $0[host] = error } }
    default: break
    }
  }

  private func response(
    to request: SourceRequest, at location: WebLocation, _ show: (Int) -> Void
  ) throws(FetchError) -> Response {
    var fetch = Fetch(request: request, location: location)
    var pause = limits.pause
    var attempts = 0
    while true {
      switch try step(&fetch, show) {
      case .response(let response): return response
      case .redirect(let target): try fetch.follow(target, limits, sources)
      case .again(let wanted, let error):
        attempts += 1
        guard attempts < limits.attempts else { throw error }
        guard Clock.wait(min(wanted ?? pause, limits.longestPause), isStopped: isStopped) else {
          throw .interrupted
        }
        pause *= 2
      }
    }
  }

  // MARK: Steps

  /// What is asked for, and what of it has come.
  private struct Fetch {
    let request: SourceRequest
    /// Where it is now, after redirects.
    var location: WebLocation
    var redirects = 0
    /// Bytes that came before the connection was cut.
    var partial: [UInt8] = []
    /// The strong `ETag` of the whole that they are of.
    var tag: String?

    /// - Throws: ``FetchError`` where a redirect may not be followed.
    mutating func follow(
      _ target: String?, _ limits: FetchLimits, _ sources: Set<String>
    ) throws(FetchError) {
      guard let target, let next = location.following(target), redirects < limits.redirects,
        next.authority == location.authority || sources.contains(next.authority)
      else { throw .badRedirect(address: request.address) }
      // Where officielebekendmakingen.nl sends who asks for what is not there, to be told so with status 200.
      guard !next.path.lowercased().contains("fout404") else { throw .missing(address: request.address) }
      redirects += 1
      location = next
      (partial, tag) = ([], nil)
    }
  }

  private enum Step {
    case response(Response)
    case redirect(to: String?)
    case again(after: Duration?, FetchError)
  }

  private func step(_ fetch: inout Fetch, _ show: (Int) -> Void) throws(FetchError) -> Step {
    var question = CurlTransfer.Question(request: fetch.request)
    question.request.address = fetch.location.text
    if let tag = fetch.tag, !fetch.partial.isEmpty {
      question.resumed = (fetch.partial.count, tag)
    } else if fetch.request.isHeld, fetch.redirects == 0 {
      question.known = validators?.validator(of: fetch.request.address)
    }
    let before = question.resumed?.count ?? 0
    let host = fetch.location.host
    let answer = try queue.turn(at: host, isStopped: isStopped) { () throws(FetchError) in
      try curl.ask(question) { bytes in
        if bytes > 0 { show(before + bytes) }
        return !isStopped()
      }
    }
    queue.note(isBusy: Self.busy.contains(answer.status), of: host)
    switch answer.outcome {
    case .done: return try step(answer, &fetch, question)
    case .cut:
      keep(answer, &fetch)
      return .again(after: nil, .cut(address: fetch.request.address))
    default: throw FetchError(answer.outcome, of: fetch.request, at: fetch.location, limits)
    }
  }

  /// Statuses of a source that may answer in a while.
  private static let busy: Set<Int> = [429, 500, 502, 503, 504]

  private func step(
    _ answer: CurlTransfer.Answer, _ fetch: inout Fetch, _ question: CurlTransfer.Question
  ) throws(FetchError) -> Step {
    let address = fetch.request.address
    switch answer.status {
    case 200:
      fetch.partial = []
      return .response(try whole(answer, fetch))
    case 206 where question.resumed != nil:
      guard answer.contentRange.hasPrefix("bytes \(fetch.partial.count)-") else { break }
      return .response(try whole(answer, fetch))
    case 304 where question.known != nil:
      return .response(Response(address: address, body: [], contentType: nil, isUnchanged: true))
    case 301, 302, 303, 307, 308: return .redirect(to: answer.redirect)
    case 404, 410: throw .missing(address: address)
    case 416 where question.resumed != nil: break
    case let status where Self.busy.contains(status):
      return .again(
        after: RetryAfter.pause(answer.retryAfter, longest: limits.longestPause),
        .refused(address: address, status: status))
    default: throw .refused(address: address, status: answer.status)
    }
    // The rest of it is not to be had; all of it may be.
    fetch.partial = []
    return .again(after: nil, .cut(address: address))
  }

  /// Keeps what came of an answer that broke off. Only a strong validator says that two parts are of one whole.
  private func keep(_ answer: CurlTransfer.Answer, _ fetch: inout Fetch) {
    let isStrong =
      answer.entityTag.hasPrefix("\"") && answer.entityTag.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    guard !fetch.request.isList, isStrong, answer.status == 200 || answer.entityTag == fetch.tag else {
      (fetch.partial, fetch.tag) = ([], nil)
      return
    }
    let isRest = answer.status == 206 && answer.contentRange.hasPrefix("bytes \(fetch.partial.count)-")
    fetch.partial = isRest ? fetch.partial + answer.body : answer.status == 200 ? answer.body : []
    fetch.tag = answer.entityTag
  }

  private func whole(_ answer: CurlTransfer.Answer, _ fetch: Fetch) throws(FetchError) -> Response {
    let body = fetch.partial + answer.body
    guard !body.isEmpty else { throw .unreadable(address: fetch.request.address, reason: .empty) }
    if !fetch.request.isList, fetch.redirects == 0 {
      validators?.keep(
        answer.entityTag.isEmpty ? answer.lastModified : answer.entityTag, of: fetch.request.address)
    }
    return Response(
      address: fetch.location.text, body: body, contentType: answer.contentType, isUnchanged: false)
  }
}

extension FetchError {
  /// What no further attempt helps against.
  fileprivate init(
    _ outcome: CurlOutcome, of request: SourceRequest, at location: WebLocation, _ limits: FetchLimits
  ) {
    let address = request.address
    switch outcome {
    case .offline(let reason): self = .offline(host: location.host, reason: reason)
    case .notConnected:
      self = .offline(host: location.host, reason: .noConnection(seconds: limits.patience))
    case .tooSlow: self = .tooSlow(address: address, seconds: request.patience ?? limits.patience)
    case .untrusted(let reason): self = .untrusted(host: location.host, reason: reason)
    case .tooLarge: self = .tooLarge(address: address, limit: limits.size)
    case .notAnAddress: self = .notAnAddress(address)
    case .unreadable(let reason): self = .unreadable(address: address, reason: reason)
    case .notInstalled: self = .withoutCurl
    case .done, .cut: self = .cut(address: address)
    }
  }
}
