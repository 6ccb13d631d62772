import CNcurses
import FoundationEssentials
import Glibc
import Screen

/// The terminal while the browser has it: keys and resizes in, grids out. There is one terminal, so
/// there is one session; closing it, or any end of the program, leaves the terminal as it was.
public final class TerminalSession {
  private let window: UnsafeMutablePointer<WINDOW>
  private let painter: Painter
  private let signals: Int32
  private let news: NewsBell
  private var keys: KeyReader
  private var typedAhead: Event?
  private let modes: TerminalModes

  /// What woke the loop.
  public enum Input: Sendable, Hashable {
    case event(Event)
    /// The program has to end, as if by this signal.
    case terminated(signal: Int32)
    /// Another process stopped the program.
    case stopped
  }

  /// - Parameters:
  ///   - palette: the colours, where the terminal has any and the reader wants them.
  ///   - usesMouse: the mouse moves and selects; else it is the terminal's own.
  /// - Throws: ``TerminalError``.
  public init(palette: Palette, usesMouse: Bool) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    TerminalLocale.take()
    Restoration.remember()
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    guard ncurses_open_screen() != nil,
      let window = newwin(0, 0, 0, 0)
    else { throw .unknownType(type) }
    guard let place = tigetstr("cup"), Int(bitPattern: place) != -1 else {
      endwin()
      throw .cannotPlaceText(type)
    }
    self.window = window
    painter = Painter(
      window: self.window, isUTF8: TerminalLocale.isUTF8, palette: Self.usesColour ? palette : nil)
    modes = TerminalModes(usesMouse: usesMouse)
    keys = KeyReader(usesMouse: usesMouse)
    Restoration.rememberCapabilities(modes)
    signals = Restoration.watchSignals()
    news = NewsBell()
    enter()
  }

  deinit { close() }

  /// Whether the terminal shows more than ASCII.
  public var hasUnicode: Bool { TerminalLocale.isUTF8 }

  /// The NO_COLOR convention (no-color.org): any value but the empty one turns colours off.
  private static var usesColour: Bool {
    getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
  }

  private func enter() {
    raw()
    noecho()
    nonl()
    keypad(window, true)
    curs_set(0)
    Restoration.isOpen = true
    modes.ask()
  }

  /// Columns and rows now.
  public var size: (columns: Int, rows: Int) {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return (Int(size.ws_col), Int(size.ws_row))
    }
    return (Int(getmaxx(window)), Int(getmaxy(window)))
  }

  // MARK: In

  /// Whether something was typed already that ``next()`` has not given: keys that come faster than screens can
  /// be read need no screen each.
  public var hasMore: Bool {
    if typedAhead == nil { typedAhead = keys.read() }
    return typedAhead != nil
  }

  /// Waits for a key, a resize or a signal. A signal comes first: one that ends the program does not wait for
  /// keys that were typed ahead.
  public func next() -> Input {
    while true {
      if KeyReader.isReadable(signals), let input = readSignal() { return input }
      if hasMore, let event = typedAhead {
        typedAhead = nil
        return .event(event)
      }
      var files = [STDIN_FILENO, signals, news.file].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let ready = poll(&files, 3, keys.patience)
      guard ready >= 0 || errno == EINTR else { return .terminated(signal: SIGHUP) }
      if ready == 0 { keys.giveUp() }
      // What poll says of the files holds only when it says that it has looked.
      guard ready > 0 else { continue }
      if files[2].revents & Int16(POLLIN) != 0 {
        news.silence()
        return .event(.news)
      }
      // The terminal is gone.
      if files[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .terminated(signal: SIGHUP) }
    }
  }

  private func readSignal() -> Input? {
    var byte: UInt8 = 0
    guard Glibc.read(signals, &byte, 1) == 1 else { return nil }
    switch Int32(byte) {
    case SIGWINCH:
      return resized()
    case SIGCONT:
      painter.repaintAll()
      return resized()
    case SIGTSTP:
      return .stopped
    default:
      return .terminated(signal: Int32(byte))
    }
  }

  private func resized() -> Input {
    let (columns, rows) = size
    resizeterm(Int32(rows), Int32(columns))
    wresize(window, Int32(rows), Int32(columns))
    painter.repaintAll()
    return .event(.resize(columns: columns, rows: rows))
  }

  /// Rings from any thread: the next input is ``Event/news``.
  public var bell: @Sendable () -> Void {
    let news = news
    return { news.ring() }
  }

  // MARK: Out

  /// Shows a grid; only what differs from the last one is sent.
  public func show(_ grid: Grid) { painter.paint(grid) }

  /// Puts a text on the reader's clipboard, by the terminal's own means (OSC 52 of xterm's control sequences);
  /// false where the type of the terminal is known to have none.
  public func copy(_ text: String) -> Bool {
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    guard !Self.withoutClipboard.contains(where: type.hasPrefix) else { return false }
    let sequence = Array("\u{1B}]52;c;\(Data(Safety.printed(text).utf8).base64EncodedString())\u{07}".utf8)
    return write(STDOUT_FILENO, sequence, sequence.count) == sequence.count
  }

  /// They print what they do not understand.
  private static let withoutClipboard = ["linux", "vt", "ansi", "dumb", "cons"]

  /// Draws everything anew with the next grid, as after a message of another program.
  public func redraw() { painter.repaintAll() }

  /// Gives the terminal to the shell until the reader comes back.
  public func suspend() {
    lend {
      Restoration.unwatch(SIGTSTP)
      raise(SIGTSTP)
      Restoration.watch(SIGTSTP)
    }
  }

  /// Gives the terminal to another program, as it was found, while `work` runs.
  public func lend(_ work: () -> Void) {
    modes.giveBack()
    endwin()
    Restoration.isOpen = false
    // Ctrl-C and Ctrl-\ are meant for the other program.
    for signal in [SIGINT, SIGQUIT] { Restoration.ignore(signal) }
    work()
    for signal in [SIGINT, SIGQUIT] { Restoration.watch(signal) }
    enter()
    painter.repaintAll()
  }

  /// Gives the terminal back as it was found. Closing twice does no harm.
  public func close() {
    guard Restoration.isOpen else { return }
    modes.giveBack()
    curs_set(1)
    endwin()
    Restoration.isOpen = false
    Restoration.restoreModes()
    Restoration.unwatchAll()
  }
}
