import CNcurses
import Glibc

/// What the browser asks of a terminal beside its screen, and how that is given back: what is pasted comes in
/// brackets, and the mouse tells what it does (xterm's control sequences: 2004, 1000, 1006).
struct TerminalModes {
  let asking: [UInt8]
  let givingBack: [UInt8]

  /// - Parameter usesMouse: of terminals whose type has a mouse.
  init(usesMouse: Bool) {
    // A terminal that places text otherwise would print these.
    guard let place = tigetstr("cup"), Int(bitPattern: place) != -1,
      String(cString: place).hasPrefix("\u{1B}[")
    else {
      asking = []
      givingBack = []
      return
    }
    let mouse = tigetstr("kmous")
    let hasMouse = usesMouse && mouse != nil && Int(bitPattern: mouse) != -1
    asking = Array(("\u{1B}[?2004h" + (hasMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")).utf8)
    givingBack = Array(("\u{1B}[?2004l" + (hasMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "")).utf8)
  }

  func ask() { Self.send(asking) }

  func giveBack() { Self.send(givingBack) }

  private static func send(_ bytes: [UInt8]) { _ = write(STDOUT_FILENO, bytes, bytes.count) }
}
