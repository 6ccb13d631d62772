/// Turns the bytes that a terminal sends into events, however they are split over reads. What is pasted is one
/// event; sequences that mean nothing here, and broken ones, are none. Control sequences are those of ECMA-48 and
/// of xterm.
public struct KeyDecoder: Sendable {
  private enum Stage: Sendable {
    case text
    case escape
    /// `ESC [`, and what follows it.
    case control
    /// `ESC O`
    case single
    /// `ESC [ [`, of Linux's console.
    case console
    /// `ESC [ M`, and three bytes of an old mouse.
    case oldMouse
    /// An answer of the terminal that ends with BEL or `ESC \`.
    case answer
    case paste
  }

  private var stage = Stage.text
  /// Bytes of what is not complete.
  private var bytes: [UInt8] = []
  /// Bytes that the character begun still lacks.
  private var missing = 0
  private var events: [Event] = []
  private let usesMouse: Bool
  /// Keys of this type of terminal, by what it sends for them.
  private let own: [[UInt8]: Key]

  /// Of a paste longer than this the rest is left out.
  static let longestPaste = 1 << 20
  /// A sequence longer than this is none of a terminal's.
  private static let longestSequence = 256
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// - Parameter own: keys of this type of terminal beside those that all have, by the bytes sent for them.
  public init(usesMouse: Bool = true, own: [[UInt8]: Key] = [:]) {
    self.usesMouse = usesMouse
    self.own = own
  }

  public mutating func take(_ read: some Sequence<UInt8>) {
    for byte in read { take(byte) }
  }

  /// The next event that is complete.
  public mutating func next() -> Event? { events.isEmpty ? nil : events.removeFirst() }

  /// Milliseconds to wait for the rest of what has begun; nil when nothing has.
  public var patience: Int32? {
    switch stage {
    case .text: missing > 0 ? 200 : nil
    // Whoever presses Esc wants it now.
    case .escape: 50
    case .control, .single, .console, .oldMouse: 500
    case .answer: 1000
    case .paste: 2000
    }
  }

  /// The rest has not come: Escape was the key, a paste is over, all else was nothing.
  public mutating func giveUp() {
    switch stage {
    case .escape: events.append(.key(.escape))
    case .paste: finishPaste(bytes)
    case .text, .control, .single, .console, .oldMouse, .answer: break
    }
    reset()
  }

  private mutating func reset() {
    stage = .text
    bytes = []
    missing = 0
  }

  private mutating func take(_ byte: UInt8) {
    switch stage {
    case .text: takeText(byte)
    case .escape: takeEscape(byte)
    case .control: takeControl(byte)
    case .single:
      reset()
      if byte == 0x1B { stage = .escape } else { press(Self.finals[byte]) }
    case .console: reset()
    case .oldMouse: takeOldMouse(byte)
    case .answer: takeAnswer(byte)
    case .paste: takePaste(byte)
    }
  }

  private mutating func press(_ key: Key?) {
    if let key { events.append(.key(key)) }
  }

  // MARK: Characters

  private mutating func takeText(_ byte: UInt8) {
    if missing > 0 {
      guard byte & 0xC0 == 0x80 else {
        reset()
        return takeText(byte)
      }
      bytes.append(byte)
      missing -= 1
      if missing == 0 { finishCharacter() }
    } else if byte == 0x1B {
      stage = .escape
    } else if byte < 0x80 {
      press(Self.key(byte))
    } else if let length = Self.length(byte) {
      bytes = [byte]
      missing = length - 1
    }
  }

  /// Bytes of a character in UTF-8, by its first one.
  private static func length(_ first: UInt8) -> Int? {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private mutating func finishCharacter() {
    let text = String(decoding: bytes, as: UTF8.self)
    reset()
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1, scalar != "\u{FFFD}",
      scalar.value >= 0xA0
    else { return }
    press(.character(Character(scalar)))
  }

  private static func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20..<0x7F: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  // MARK: Sequences

  private mutating func takeEscape(_ byte: UInt8) {
    reset()
    switch byte {
    case 0x1B:
      events.append(.key(.escape))
      stage = .escape
    case UInt8(ascii: "["): stage = .control
    case UInt8(ascii: "O"): stage = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      stage = .answer
    default:
      if let key = own[[0x1B, byte]] { return press(key) }
      // Esc and a key soon after it, which is also what Alt sends.
      events.append(.key(.escape))
      takeText(byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: stage = .console
    case UInt8(ascii: "M") where bytes.isEmpty: stage = .oldMouse
    case 0x20..<0x40:
      bytes.append(byte)
      if bytes.count > Self.longestSequence { reset() }
    case 0x40..<0x7F:
      let parameters = bytes
      reset()
      finish(parameters, final: byte)
    default:
      // Broken off: what comes now is something else.
      reset()
      takeText(byte)
    }
  }

  private mutating func finish(_ parameters: [UInt8], final: UInt8) {
    if let key = own[[0x1B, UInt8(ascii: "[")] + parameters + [final]] { return press(key) }
    switch (String(decoding: parameters, as: UTF8.self), final) {
    case ("200", UInt8(ascii: "~")): stage = .paste
    case ("", _), ("1", UInt8(ascii: "A")...UInt8(ascii: "H")): press(Self.finals[final])
    case (let number, UInt8(ascii: "~")): press(Self.numbers[number])
    case (let mouse, UInt8(ascii: "M")) where mouse.hasPrefix("<"): takeMouse(mouse.dropFirst())
    case (let mouse, UInt8(ascii: "m")) where mouse.hasPrefix("<"):
      takeMouse(mouse.dropFirst(), isRelease: true)
    default: break
    }
  }

  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab, UInt8(ascii: "M"): .enter,
  ]

  private static let numbers: [String: Key] = [
    "1": .home, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
  ]

  private mutating func takeAnswer(_ byte: UInt8) {
    switch byte {
    case 0x07, 0x18, 0x1A: reset()
    case UInt8(ascii: "\\") where bytes.last == 0x1B: reset()
    // Broken off by a key or another sequence.
    case _ where bytes.last == 0x1B:
      reset()
      takeEscape(byte)
    default: bytes = [byte]
    }
  }

  // MARK: Mouse

  /// `0;12;7`: the button, the column and the row, both from 1.
  private mutating func takeMouse(_ text: Substring, isRelease: Bool = false) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2] else {
      return
    }
    mouse(button, column, row, isRelease: isRelease)
  }

  private mutating func takeOldMouse(_ byte: UInt8) {
    bytes.append(byte)
    guard bytes.count == 3 else { return }
    let numbers = bytes.map { Int($0) - 32 }
    reset()
    mouse(numbers[0], numbers[1], numbers[2])
  }

  /// The bits of shift, meta and control say nothing here.
  private mutating func mouse(_ button: Int, _ column: Int, _ row: Int, isRelease: Bool = false) {
    guard usesMouse, column > 0, row > 0, let action = Self.actions[button & ~0x1C] else { return }
    guard !isRelease || action == .click else { return }
    let done = isRelease ? .release : action
    events.append(.mouse(Mouse(done, column: column - 1, row: row - 1)))
  }

  private static let actions: [Int: Mouse.Action] = [0: .click, 64: .wheelUp, 65: .wheelDown]

  // MARK: Paste

  private mutating func takePaste(_ byte: UInt8) {
    bytes.append(byte)
    if byte == UInt8(ascii: "~"), bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      finishPaste(bytes.dropLast(Self.pasteEnd.count))
      reset()
    } else if bytes.count > Self.longestPaste + Self.pasteEnd.count {
      bytes.removeSubrange(Self.longestPaste..<bytes.count - Self.pasteEnd.count)
    }
  }

  private mutating func finishPaste(_ pasted: some Collection<UInt8>) {
    events.append(.paste(String(decoding: pasted, as: UTF8.self)))
  }
}
