import CNcurses
import Screen

/// Turns what ncurses reads into keys and movements of the mouse.
struct KeyReader {
  private let window: UnsafeMutablePointer<WINDOW>

  init(window: UnsafeMutablePointer<WINDOW>) {
    self.window = window
    nodelay(window, true)
  }

  /// The next key that has been typed, or what the mouse has done; nil when there is nothing.
  func read() -> Event? {
    var code: wint_t = 0
    while true {
      let kind = wget_wch(window, &code)
      if kind == ERR { return nil }
      if kind == KEY_CODE_YES, Int32(bitPattern: code) == KEY_MOUSE {
        if let mouse = Self.mouse() { return .mouse(mouse) }
      } else if let key = kind == KEY_CODE_YES
        ? Self.function(Int32(bitPattern: code)) : Self.character(code)
      {
        return .key(key)
      }
    }
  }

  // MARK: Mouse

  private static let actions: [(button: mmask_t, action: Mouse.Action)] = [
    (ncurses_button_pressed(1), .click), (ncurses_button_pressed(4), .wheelUp),
    (ncurses_button_pressed(5), .wheelDown),
  ]

  /// Asks the terminal to tell what the mouse does.
  static func watchMouse() {
    mouseinterval(0)
    mousemask(ncurses_all_buttons(), nil)
  }

  private static func mouse() -> Mouse? {
    var event = MEVENT()
    guard getmouse(&event) == OK, let action = actions.first(where: { event.bstate & $0.button != 0 })?.action
    else { return nil }
    return Mouse(action, column: Int(event.x), row: Int(event.y))
  }

  // MARK: Keys

  private static func function(_ code: Int32) -> Key? {
    functions[code]
  }

  private static let functions: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end, KEY_ENTER: .enter, KEY_BTAB: .backTab,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete,
  ]

  private static func character(_ code: wint_t) -> Key? {
    switch code {
    case 0x0D, 0x0A: return .enter
    case 0x09: return .tab
    case 0x1B: return .escape
    case 0x08, 0x7F: return .backspace
    case 0x01...0x1A:
      return Unicode.Scalar(code + 0x60).map { .control(Character($0)) }
    default:
      guard code >= 0x20, let scalar = Unicode.Scalar(code) else { return nil }
      return .character(Character(scalar))
    }
  }
}
