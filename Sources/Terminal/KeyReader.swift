import CNcurses
import Glibc
import Screen

/// Reads what is typed from the terminal. ncurses only says what the keys of its type send: of sequences that it
/// does not know it makes keys, and it knows no paste.
struct KeyReader {
  private var decoder: KeyDecoder

  init(usesMouse: Bool) {
    decoder = KeyDecoder(usesMouse: usesMouse, own: Self.ownKeys())
  }

  /// The next key that has been typed, what was pasted, or what the mouse has done; nil when there is nothing.
  mutating func read() -> Event? {
    while true {
      if let event = decoder.next() { return event }
      guard Self.isReadable(STDIN_FILENO) else { return nil }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0 else { return nil }
      decoder.take(bytes.prefix(count))
    }
  }

  /// Milliseconds to wait for the rest of what has begun; -1 for as long as it takes when nothing has.
  var patience: Int32 { decoder.patience ?? -1 }

  /// The rest has not come.
  mutating func giveUp() { decoder.giveUp() }

  /// Whether there is something to read now.
  static func isReadable(_ file: Int32) -> Bool {
    var files = [pollfd(fd: file, events: Int16(POLLIN), revents: 0)]
    return poll(&files, 1, 0) > 0 && files[0].revents & Int16(POLLIN) != 0
  }

  /// What this type of terminal sends for its keys (terminfo(5)).
  private static func ownKeys() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in capabilities {
      guard let text = tigetstr(name), Int(bitPattern: text) != -1 else { continue }
      let bytes = Array(String(cString: text).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
    }
    return keys
  }

  private static let capabilities: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kpp", .pageUp),
    ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kent", .enter), ("kcbt", .backTab),
    ("kbs", .backspace), ("kdch1", .delete),
  ]
}
