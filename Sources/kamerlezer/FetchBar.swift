import Glibc
import OfficialSources
import Synchronization

/// Tells on standard error how far a fetch is: a bar on a terminal, now and then a line elsewhere.
final class FetchBar: Sendable {
  private struct Shown {
    var document = ""
    var number = 0
    var total = 0
    var last: ContinuousClock.Instant?
    var hasBar = false
    /// Which of all that is wanted is asked for, from 1, and how many there are.
    var part = (number: 1, total: 1)
  }

  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let isSilent: Bool
  private let shown = Mutex(Shown())

  init(isSilent: Bool) {
    self.isSilent = isSilent
  }

  /// Begins with one of all that is wanted.
  func begin(_ number: Int, of total: Int) { shown.withLock { $0.part = (number, total) } }

  func show(_ progress: Fetcher.Progress) {
    guard !isSilent else { return }
    shown.withLock { shown in
      switch progress {
      case .listing(let name): write(say(.lookingFor, name) + part(shown), &shown, isStep: true)
      case .document(let name, let number, let total):
        (shown.document, shown.number, shown.total) = (name, number, total)
        write(line(shown, bytes: nil), &shown, isStep: true)
      case .register(let count): write(say(.readingRegister, String(count)), &shown, isStep: true)
      case .bytes(let bytes): write(line(shown, bytes: bytes), &shown, isStep: false)
      }
    }
  }

  /// Leaves the line of the bar to what follows.
  func end() {
    if shown.withLock({ $0.hasBar }) { StandardError.writeOver("") }
  }

  /// - Parameter isStep: more than bytes have come; those are shown ten times a second at most.
  private func write(_ line: String, _ shown: inout Shown, isStep: Bool) {
    let pause = isTerminal ? Duration.milliseconds(100) : .seconds(5)
    if let last = shown.last, ContinuousClock.now - last < pause, !(isTerminal && isStep) { return }
    shown.last = .now
    shown.hasBar = isTerminal
    if isTerminal { StandardError.writeOver(line) } else { StandardError.write("\(line)\n") }
  }

  /// « · 3 of 12», where there are several.
  private func part(_ shown: Shown) -> String {
    shown.part.total > 1 ? " · " + say(.numberOf, String(shown.part.number), String(shown.part.total)) : ""
  }

  /// «[####      ]  4 of 10 · kst-29911-433 · 120 kB»
  private func line(_ shown: Shown, bytes: Int?) -> String {
    let bar = ProgressBar.drawn(shown.number - 1, of: shown.total)
    let place = say(.numberOf, String(shown.number), String(shown.total))
    return "\(bar) \(place) · \(shown.document)" + (bytes.map { " · \($0 / 1000) kB" } ?? "")
  }
}
