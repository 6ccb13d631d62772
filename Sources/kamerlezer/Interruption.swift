import Glibc
import Synchronization

/// Ctrl-C, or a request to end, that lets work come to a clean end; a second one ends it at once.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  static var came: Bool { requested.load(ordering: .relaxed) }

  static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.requested.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }
}
