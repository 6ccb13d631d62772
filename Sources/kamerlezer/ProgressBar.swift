import Glibc
import LetterImport

/// Tells on standard error how far an import is: a bar on a terminal, now and then a line elsewhere.
struct ProgressBar {
  private let start = ContinuousClock.now
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var lastLine = ContinuousClock.now
  private var isShown = false

  mutating func show(_ progress: Import.Progress) {
    if isTerminal {
      StandardError.writeOver(bar(progress))
      isShown = true
    } else if ContinuousClock.now - lastLine > .seconds(5) {
      lastLine = .now
      StandardError.write(
        say(.filesOf, String(progress.done), String(progress.files)) + " · \(rate(progress))\n")
    }
  }

  /// Leaves the line of the bar to what follows.
  func end() {
    if isShown { StandardError.writeOver("") }
  }

  /// «[#########           ]  45 %  4500 of 10000 · 2310 a second · 3 s left»
  private func bar(_ progress: Import.Progress) -> String {
    let percent = progress.files == 0 ? 0 : progress.done * 100 / progress.files
    let bar = Self.drawn(progress.done, of: progress.files)
    return
      "\(bar) \(percent) %  \(say(.numberOf, String(progress.done), String(progress.files))) · \(rate(progress))"
  }

  /// «[####      ]», twenty columns wide.
  static func drawn(_ done: Int, of all: Int) -> String {
    let width = 20
    let filled = all == 0 ? 0 : done * width / all
    return "[" + String(repeating: "#", count: filled) + String(repeating: " ", count: width - filled) + "]"
  }

  private func rate(_ progress: Import.Progress) -> String {
    let (seconds, fraction) = (ContinuousClock.now - start).components
    let elapsed = Double(seconds) + Double(fraction) * 1e-18
    guard progress.done > 0, elapsed > 0 else { return say(.reading) }
    let rate = Double(progress.done) / elapsed
    let left = Int(Double(progress.files - progress.done) / rate)
    let time =
      left < 60
      ? "\(left) s"
      : left < 3600 ? "\(left / 60) min \(left % 60) s" : "\(left / 3600) h \(left / 60 % 60) min"
    return say(.rate, String(Int(rate)), time)
  }
}
