import Foundation
import Glibc
import Synchronization

/// A server on this machine that answers as it is told to, or as the real sources are documented to. It has threads of
/// its own, so that tests which wait cannot keep it from answering, and writes each byte itself, so that it can answer as
/// no server should.
package final class SourceServer: Sendable {
  package struct Asked: Sendable {
    package let path: String
    package let query: [String: String]
    /// By their names in lower case.
    package let headers: [String: String]
    package let at: ContinuousClock.Instant
  }

  private struct Script {
    /// For each path its answers, one after another; the last one stays.
    var answers: [String: [Answer]] = [:]
    var asked: [Asked] = []
    var isStopped = false
  }

  private let script = Mutex(Script())
  /// What answers an address that has no answers of its own.
  private let interface: @Sendable (Asked) -> Answer?
  private let listener: Int32
  package let port: UInt16

  package init(_ interface: @escaping @Sendable (Asked) -> Answer? = { _ in nil }) throws {
    self.interface = interface
    (listener, port) = try Socket.listening()
    let thread = Thread { [self] in serve() }
    thread.start()
  }

  package var address: String { "http://127.0.0.1:\(port)" }
  package var asked: [Asked] { script.withLock(\.asked) }

  package func answer(_ path: String, _ answers: Answer...) {
    script.withLock { $0.answers[path] = answers }
  }

  /// Answers while something is done.
  package func run<Value>(_ work: () throws -> Value) rethrows -> Value {
    defer { stop() }
    return try work()
  }

  /// Answers no more; answers that are being given end.
  package func stop() {
    script.withLock { $0.isStopped = true }
    shutdown(listener, Int32(SHUT_RDWR))
  }

  // MARK: Answering

  /// Each connection has a thread, and carries one question.
  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      let thread = Thread { [self] in
        respond(on: Socket(connection) { self.script.withLock(\.isStopped) })
      }
      thread.start()
    }
    close(listener)
  }

  private func respond(on socket: Socket) {
    defer { socket.end() }
    guard let asked = Asked(head: socket.head()) else { return }
    let answer = script.withLock { script -> Answer? in
      script.asked.append(asked)
      guard var answers = script.answers[asked.path], let first = answers.first else { return nil }
      if answers.count > 1 {
        answers.removeFirst()
        script.answers[asked.path] = answers
      }
      return first
    }
    (answer ?? interface(asked) ?? .status(404)).give(to: asked, on: socket)
  }
}

extension SourceServer.Asked {
  /// Nil for what is no GET.
  fileprivate init?(head: String) {
    let lines = head.split(separator: "\r\n").map(String.init)
    let words = (lines.first ?? "").split(separator: " ").map(String.init)
    guard words.count == 3, words[0] == "GET", let parts = URLComponents(string: words[1]) else { return nil }
    path = parts.path
    query = Dictionary(
      (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
    headers = Dictionary(
      lines.dropFirst().compactMap { line in
        let sides = line.split(separator: ":", maxSplits: 1)
        guard sides.count == 2 else { return nil }
        return (sides[0].lowercased(), sides[1].trimmingCharacters(in: .whitespaces))
      }, uniquingKeysWith: { $1 })
    at = .now
  }
}
