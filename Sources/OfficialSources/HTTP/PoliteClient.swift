import AsyncHTTPClient
import FoundationEssentials
import NIOCore
import NIOHTTP1

/// Fetches addresses as a guest does: says who it is, asks one thing at a time, waits when it is told to, goes on
/// where a connection broke off, and does not ask again for what has not changed.
public actor PoliteClient {
  private let client: HTTPClient
  private let limits: FetchLimits
  private let cache: ResponseCache?
  private let agent: String
  /// Ends when the request before has.
  private var turn: Task<Void, Never>?

  /// - Parameters:
  ///   - agent: how the program names itself, such as `Kamerlezer/0.2`.
  ///   - cache: nil keeps nothing.
  public init(agent: String, limits: FetchLimits = FetchLimits(), cache: ResponseCache?) {
    self.limits = limits
    self.cache = cache
    self.agent = agent
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow,
      timeout: .init(
        connect: .seconds(Int64(limits.patience)), read: .seconds(Int64(limits.patience))))
    configuration.decompression = .enabled(limit: .size(limits.size))
    // Who is offline wants to know at once.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// Has to be called once no more is asked for.
  public func close() async { try? await client.shutdown() }

  /// Fetches an address, after all that was asked for before.
  /// - Parameter show: told how many bytes have come, and of how many where the source says so.
  /// - Throws: ``FetchError``.
  public func get(
    _ address: String, accepting types: String = "*/*",
    show: @escaping @Sendable (Int, Int?) -> Void = { _, _ in }
  ) async throws(FetchError) -> Response {
    let before = turn
    let (turns, done) = AsyncStream<Void>.makeStream()
    turn = Task {
      for await _ in turns {}
    }
    defer { done.finish() }
    await before?.value
    if before != nil { try? await Task.sleep(for: limits.interval) }
    return try await attempt(Request(address: address, types: types, kept: cache?.kept(for: address)), show)
  }

  // MARK: Attempts

  /// What is asked for, and what of it has come.
  private struct Request {
    var address: String
    let types: String
    let kept: ResponseCache.Kept?
    var redirects = 0
    /// Bytes that came before the connection was cut, and what says that the rest belongs to them.
    var partial: [UInt8] = []
    var validator: String?
  }

  private enum Outcome {
    case response(Response)
    case redirect(to: String)
    case again(after: Duration?, FetchError)
  }

  private func attempt(
    _ original: Request, _ show: @escaping @Sendable (Int, Int?) -> Void
  ) async throws(FetchError) -> Response {
    var request = original
    var pause = limits.pause
    var attempts = 0
    while true {
      guard !Task.isCancelled else { throw .interrupted }
      switch try await outcome(of: &request, show) {
      case .response(let response): return response
      case .redirect(let target):
        request.redirects += 1
        guard request.redirects <= limits.redirects else { throw .badRedirect(address: original.address) }
        request.address = target
        request.partial = []
      case .again(let wanted, let error):
        attempts += 1
        guard attempts < limits.attempts else { throw error }
        try? await Task.sleep(for: min(wanted ?? pause, limits.longestPause))
        pause *= 2
      }
    }
  }

  private func outcome(
    of request: inout Request, _ show: @Sendable (Int, Int?) -> Void
  ) async throws(FetchError) -> Outcome {
    let answer: HTTPClientResponse
    do {
      answer = try await client.execute(
        try Self.written(request, agent: agent), deadline: .now() + .seconds(Int64(limits.patience * 20)))
    } catch let error as FetchError {
      throw error
    } catch {
      return try ClientFault(error, address: request.address, patience: limits.patience).outcome {
        .again(after: nil, $0)
      }
    }
    switch answer.status.code {
    case 200, 206: return try await body(of: answer, &request, show)
    case 304:
      guard let kept = request.kept else { throw .unreadable(address: request.address, reason: "status 304") }
      return .response(
        Response(
          address: request.address, body: kept.body, contentType: kept.contentType, isFromCache: true))
    case 301, 302, 303, 307, 308: return .redirect(to: try Self.target(of: answer, from: request.address))
    case 404, 410: throw .missing(address: request.address)
    case 416 where !request.partial.isEmpty:
      request.partial = []
      return .again(after: nil, .cut(address: request.address))
    case 429, 502, 503, 504:
      return .again(
        after: RetryAfter.pause(answer.headers.first(name: "retry-after")),
        .refused(address: request.address, status: Int(answer.status.code)))
    default: throw .refused(address: request.address, status: Int(answer.status.code))
    }
  }

  private static func written(_ request: Request, agent: String) throws(FetchError) -> HTTPClientRequest {
    guard request.address.hasPrefix("https://") || request.address.hasPrefix("http://") else {
      throw .notAnAddress(request.address)
    }
    var written = HTTPClientRequest(url: request.address)
    written.headers.add(name: "User-Agent", value: agent)
    written.headers.add(name: "Accept", value: request.types)
    if !request.partial.isEmpty, let validator = request.validator {
      written.headers.add(name: "Range", value: "bytes=\(request.partial.count)-")
      written.headers.add(name: "If-Range", value: validator)
    } else if let kept = request.kept, request.redirects == 0 {
      written.headers.add(
        name: kept.isEntityTag ? "If-None-Match" : "If-Modified-Since", value: kept.validator)
    }
    return written
  }

  /// Where a redirect leads; never from a host that proves itself to one that does not.
  private static func target(
    of answer: HTTPClientResponse, from address: String
  ) throws(FetchError) -> String {
    guard let location = answer.headers.first(name: "location"), let target = target(location, from: address)
    else { throw .badRedirect(address: address) }
    return target
  }

  /// The address that a location names, seen from another; nil where it may not be followed.
  static func target(_ location: String, from address: String) -> String? {
    guard let base = URL(string: address),
      let target = URL(string: location, relativeTo: base)?.absoluteString,
      target.hasPrefix("https://") || (target.hasPrefix("http://") && address.hasPrefix("http://"))
    else { return nil }
    return target
  }

  // MARK: Body

  private func body(
    of answer: HTTPClientResponse, _ request: inout Request, _ show: @Sendable (Int, Int?) -> Void
  ) async throws(FetchError) -> Outcome {
    // A source that cannot go on sends all of it again.
    if answer.status.code == 200 { request.partial = [] }
    let size = answer.headers.first(name: "content-length").flatMap { Int($0) }
      .map { $0 + request.partial.count }
    guard size ?? 0 <= limits.size else { throw .tooLarge(address: request.address, limit: limits.size) }
    // Only a strong validator says that two parts are of the same whole.
    request.validator = answer.headers.first(name: "etag").flatMap { $0.hasPrefix("W/") ? nil : $0 }
    do {
      for try await buffer in answer.body {
        request.partial += buffer.readableBytesView
        guard request.partial.count <= limits.size else {
          throw FetchError.tooLarge(address: request.address, limit: limits.size)
        }
        show(request.partial.count, size)
      }
    } catch let error as FetchError {
      throw error
    } catch {
      if request.validator == nil { request.partial = [] }
      return try ClientFault(error, address: request.address, patience: limits.patience).outcome {
        .again(after: nil, $0)
      }
    }
    return .response(kept(answer, request))
  }

  private func kept(_ answer: HTTPClientResponse, _ request: Request) -> Response {
    let type = answer.headers.first(name: "content-type")?.split(separator: ";").first
      .map { $0.lowercased().filter { $0 != " " } }
    if let validator = answer.headers.first(name: "etag") ?? answer.headers.first(name: "last-modified"),
      request.redirects == 0
    {
      cache?.keep(request.partial, for: request.address, validator: validator, contentType: type)
    }
    return Response(address: request.address, body: request.partial, contentType: type, isFromCache: false)
  }
}
