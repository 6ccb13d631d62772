import CNcurses
import Glibc

/// Gives the terminal back when the program dies. Signal handlers run at any moment and may only make
/// calls that are safe then (signal-safety(7)), so all that they need is made ready before.
enum Restoration {
  private struct Prepared {
    var modes: termios
    /// What to print to leave the second screen, keypad mode and attributes.
    var text: UnsafeMutableBufferPointer<UInt8>
    var isOpen: Bool
  }

  /// Set once, before any handler is, and never freed; handlers only read it, hence unsafe and sound.
  nonisolated(unsafe) private static var prepared: UnsafeMutablePointer<Prepared>?
  /// The pipe by which handlers wake the loop; set once, before any handler is.
  nonisolated(unsafe) private static var pipeEnd: Int32 = -1

  private static let events = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT]
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE]

  /// Remembers the terminal's modes; call before ncurses changes them.
  static func remember() {
    guard prepared == nil else { return }
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    let place = UnsafeMutablePointer<Prepared>.allocate(capacity: 1)
    place.initialize(to: Prepared(modes: modes, text: .allocate(capacity: 0), isOpen: false))
    prepared = place
  }

  /// Remembers how this type of terminal is left; call once ncurses knows the type.
  static func rememberCapabilities(_ modes: TerminalModes) {
    var text = modes.givingBack
    for name in ["sgr0", "cnorm", "rmkx", "rmcup"] {
      guard let found = tigetstr(name), Int(bitPattern: found) != -1 else { continue }
      text += Array(String(cString: found).utf8)
    }
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
    _ = buffer.initialize(from: text)
    prepared?.pointee.text = buffer
  }

  /// Whether the program has the terminal now.
  static var isOpen: Bool {
    get { prepared?.pointee.isOpen ?? false }
    set { prepared?.pointee.isOpen = newValue }
  }

  /// Puts the modes back as they were found.
  static func restoreModes() {
    guard let prepared else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &prepared.pointee.modes)
  }

  // MARK: Signals

  /// Routes signals: crashes give the terminal back, all others wake the loop.
  /// - Returns: the file to read the numbers of signals from, a byte each.
  static func watchSignals() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    pipeEnd = ends[1]
    for signal in events { watch(signal) }
    unblock(events)
    for crash in crashes { signal(crash, onCrash) }
    return ends[0]
  }

  /// Whoever started the program may have blocked signals, and the program would inherit that.
  private static func unblock(_ numbers: [Int32]) {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    sigprocmask(SIG_UNBLOCK, &set, nil)
  }

  static func watch(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = onEvent
    sigaction(number, &action, nil)
  }

  static func ignore(_ number: Int32) { signal(number, SIG_IGN) }

  static func unwatch(_ number: Int32) { signal(number, SIG_DFL) }

  static func unwatchAll() {
    for signal in events + crashes { unwatch(signal) }
  }

  private static let onEvent: @convention(c) (Int32) -> Void = { number in
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(Restoration.pipeEnd, &byte, 1)
  }

  private static let onCrash: @convention(c) (Int32) -> Void = { number in
    if let prepared = Restoration.prepared, prepared.pointee.isOpen {
      prepared.pointee.isOpen = false
      _ = write(STDOUT_FILENO, prepared.pointee.text.baseAddress, prepared.pointee.text.count)
      tcsetattr(STDIN_FILENO, TCSANOW, &prepared.pointee.modes)
    }
    signal(number, SIG_DFL)
    raise(number)
  }
}
