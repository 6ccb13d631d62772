import FoundationEssentials
import System

/// One request and its answer, by the curl program: TLS, certificates and proxies are those of the system.
struct CurlTransfer {
  let agent: String
  let limits: FetchLimits

  /// What is asked besides the address.
  struct Question {
    var request: SourceRequest
    /// Asks for nothing that has not changed: an `ETag` or a `Last-Modified`.
    var known: String?
    /// Bytes that are here already, and the `ETag` of the whole that they are of.
    var resumed: (count: Int, tag: String)?
  }

  /// What came.
  struct Answer {
    let outcome: CurlOutcome
    let status: Int
    let body: [UInt8]
    let contentType: String?
    /// The address that a redirect names.
    let redirect: String?
    let entityTag: String
    let lastModified: String
    let retryAfter: String
    let contentRange: String
  }

  /// - Parameter watch: told how many bytes have come; false ends the transfer.
  /// - Throws: ``FetchError`` where curl could not be run to its end.
  func ask(_ question: Question, watch: (Int) -> Bool) throws(FetchError) -> Answer {
    let address = question.request.address
    let room = limits.size - (question.resumed?.count ?? 0)
    do {
      let result = try BoundedProgram.run(
        arguments(question, room: room), input: try MemoryFile(),
        limits: .init(
          seconds: FetchLimits.longestAnswer + limits.patience, work: Self.work, memory: Self.memory,
          output: room,
          complaints: Self.report),
        watch: watch)
      return answer(result)
    } catch let fault as BoundedProgram.Fault {
      switch fault {
      case .stopped: throw .interrupted
      case .tooMuch: throw .tooLarge(address: address, limit: limits.size)
      case .tooSlow(let seconds): throw .tooSlow(address: address, seconds: seconds)
      case .notStarted: throw .withoutCurl
      }
    } catch {
      throw .withoutCurl
    }
  }

  /// Seconds of the processor: the largest answer takes one.
  private static let work = 4.0
  private static let memory = 400_000_000
  /// Bytes of what curl reports of a transfer; the longest addresses and headers fit in.
  private static let report = 200_000

  // MARK: Arguments

  private func arguments(_ question: Question, room: Int) -> [String] {
    let request = question.request
    let patience = request.patience ?? limits.patience
    var arguments = [
      // First: what else a reader's .curlrc says is not asked for.
      "curl", "--disable", "--silent", "--globoff", "--proto", "=http,https", "--max-redirs", "0",
      "--connect-timeout", String(limits.patience), "--max-time", String(FetchLimits.longestAnswer),
      // Fewer bytes in a second than these, for all of the patience, are none.
      "--speed-limit", "50", "--speed-time", String(patience),
      "--max-filesize", String(max(1, room)),
      "--user-agent", agent, "--header", "Accept: \(request.types)", "--write-out", Self.format,
    ]
    if request.isList { arguments.append("--compressed") }
    if let (count, tag) = question.resumed {
      arguments += ["--range", "\(count)-", "--header", "If-Range: \(tag)"]
    } else if let known = question.known {
      arguments += [
        "--header", "\(Self.isEntityTag(known) ? "If-None-Match" : "If-Modified-Since"): \(known)",
      ]
    }
    return arguments + ["--url", request.address]
  }

  static func isEntityTag(_ validator: String) -> Bool {
    validator.hasPrefix("\"") || validator.hasPrefix("W/\"")
  }

  /// The body goes to standard output, what happened to standard error: a line of JSON, and a line for each header.
  private static let format =
    #"%{stderr}%{json}\n%header{etag}\n%header{last-modified}\n%header{retry-after}\n%header{content-range}\n"#

  // MARK: Report

  /// Of the JSON that curl writes.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  private struct Report: Decodable {
    let http_code: Int
    let content_type: String?
    let redirect_url: String?
    let time_connect: Double
    let num_connects: Int
  }

  private func answer(_ result: BoundedProgram.Result) -> Answer {
    let lines = result.complaints.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let header = { (index: Int) in lines.indices.contains(index) ? lines[index] : "" }
    let report = try? JSONDecoder().decode(Report.self, from: Data(header(0).utf8))
    let isReported = report != nil || result.code != 0
    return Answer(
      outcome: isReported
        ? CurlOutcome(code: result.code, isConnected: (report?.time_connect ?? 0) > 0)
        : .unreadable(reason: .oldCurl),
      status: report?.http_code ?? 0, body: result.output,
      contentType: report?.content_type?.split(separator: ";").first
        .map { $0.lowercased().filter { $0 != " " } },
      redirect: report?.redirect_url, entityTag: header(1), lastModified: header(2), retryAfter: header(3),
      contentRange: header(4))
  }
}
