import Foundation
import LetterLibrary
import LetterSources
import Letters
import Screen
import TestSupport
import Testing

@testable import Browser

/// A case is made again with `KAMERLEZER_SEED=…`; `KAMERLEZER_KEYS=100000` presses more.
@Suite("Whatever is pressed")
struct RandomKeysTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let keys = environment["KAMERLEZER_KEYS"].flatMap { Int($0) } ?? 600
  private static let seeds =
    environment["KAMERLEZER_SEED"].flatMap { Int($0) }.map { [$0] } ?? Array(0..<6)

  @Test(
    "Keys, clicks, pastes and bytes at every size leave a screen, while the library changes", arguments: seeds
  )
  func anythingIsSafe(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var run = try RandomRun(seed, library: folder.file("library.sqlite"))
    for _ in 0..<Self.keys { try run.step() }
  }
}

/// A reader who presses anything, and somebody else who changes the library meanwhile.
private struct RandomRun {
  private var random: SeededRandom
  private var reader: Reader
  private var decoder = KeyDecoder()
  /// As another process has it: by a connection of its own.
  private let other: LibraryWriter
  private let letters: [Letter]

  init(_ seed: Int, library path: String) throws {
    random = SeededRandom(seed)
    letters = try LetterFiles.find(Reader.seeds).map { try LetterReader.letter(at: $0) }
    other = try LibraryWriter(LibraryFile(at: path))
    _ = try other.commit(letters.enumerated().map { Shelf.arrival($1, at: "/\($0).txt") })
    reader = try Reader(columns: 80, rows: 24, library: Library(LibraryFile(at: path), patience: 1000))
  }

  mutating func step() throws {
    switch random.below(100) {
    case 0..<70: send(.key(key()))
    case 70..<80:
      send(.mouse(Mouse(action(), column: random.below(502) - 1, row: random.below(202) - 1)))
    case 80..<84: send(.paste(text()))
    case 84..<90: bytes()
    case 90..<94: resize()
    case 94..<97: try changeLibrary()
    default: send(.news)
    }
    let grid = reader.state.draw()
    #expect(grid.columns == reader.state.layout.columns && grid.rows == reader.state.layout.rows)
    #expect(quits(), "Esc, Esc, Esc, Q leaves the browser")
  }

  /// On a copy of the state, which goes on as it was.
  private func quits() -> Bool {
    var state = reader.state
    for key: Key in [.escape, .escape, .escape] { _ = state.update(.key(key)) }
    return state.update(.key(.character("Q"))).contains(.quit)
  }

  private mutating func send(_ event: Event) {
    reader.send(event)
    for _ in 0..<8 {
      for effect in reader.takeEffects() { answer(effect) }
    }
  }

  // MARK: Keys

  private static let commands: [Key] = Keymap.standard.rows.flatMap(\.keys)
  private static let others: [Key] =
    [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .tab, .backTab, .backspace, .delete,
      .escape, .character("é"), .character("\u{301}"), .character("字"), .character("👩"),
    ] + (0x20..<0x7F).map { .character(Character(Unicode.Scalar(UInt8($0)))) }
    + (0x61...0x7A).map { .control(Character(Unicode.Scalar(UInt8($0)))) }

  private mutating func key() -> Key {
    let keys = random.below(3) == 0 ? Self.others : Self.commands
    return keys[random.below(keys.count)]
  }

  private mutating func action() -> Mouse.Action {
    let actions: [Mouse.Action] = [.click, .wheelUp, .wheelDown]
    return actions[random.below(actions.count)]
  }

  private static let texts = [
    "2022", "|touch x\n", "minister:yesilgoz", "\u{1B}[31m\u{202E}", "a\r\nb\tc", "e\u{301}\u{301}", "",
    "\"(",
    "date:..", "georganiseerde criminaliteit", "\u{E0041}", String(repeating: "字", count: 300),
  ]

  private mutating func text() -> String { Self.texts[random.below(Self.texts.count)] }

  // MARK: Bytes

  private static let sequences = [
    "\u{1B}[109;5u", "\u{1B}[?62;22c", "\u{1B}[27;5;109~", "\u{1B}]11;rgb:0/0/0\u{07}", "\u{1B}P1$r\u{1B}\\",
    "\u{1B}[<0;10;5M", "\u{1B}[<999999999999999999999;1;1M", "\u{1B}[M", "\u{1B}[200~q|x\r\u{1B}[201~",
    "\u{1B}O",
    "\u{1B}[", "\u{1B}", "\u{1B}[1;5A", "\u{1B}[[A",
  ]

  /// Sequences whole and broken, and any bytes, in pieces.
  private mutating func bytes() {
    var bytes =
      random.below(3) == 0
      ? (0..<random.below(12)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      : Array(Self.sequences[random.below(Self.sequences.count)].utf8)
    if random.below(3) == 0 { bytes = Array(bytes.prefix(random.below(bytes.count + 1))) }
    for byte in bytes {
      decoder.take([byte])
      if random.below(20) == 0 { decoder.giveUp() }
    }
    if random.below(2) == 0 { decoder.giveUp() }
    while let event = decoder.next() { send(event) }
  }

  // MARK: What happens around

  private mutating func resize() {
    let isSmall = random.below(3) == 0
    reader.resize(1 + random.below(isSmall ? 24 : 500), 1 + random.below(isSmall ? 8 : 200))
  }

  private mutating func changeLibrary() throws {
    let number = random.below(letters.count)
    if random.below(2) == 0 {
      _ = try other.remove(placesAt: "/\(number).txt")
    } else {
      _ = try other.commit([Shelf.arrival(letters[random.below(letters.count)], at: "/\(number).txt")])
    }
    send(.news)
  }

  private mutating func answer(_ effect: Effect) {
    let isGood = random.below(2) == 0
    switch effect {
    case .quit, .suspend, .redraw, .mark, .keep: break
    case .copy(let text): reader.take(.copied(text, isGood))
    case .open(let address): reader.take(.opened(address: address, problem: isGood ? nil : "no"))
    case .readSource(let id, let path):
      let lines = (0..<random.below(80)).map { "line \($0)" }
      reader.take(isGood ? .source(id, lines: lines) : .sourceUnreadable(path: path, problem: "gone"))
    case .write(_, let path): reader.take(isGood ? .written(path: path) : .exists(path: path))
    case .fetch(let kind, let target): reader.take(.fetched(kind, target, problem: isGood ? nil : "no"))
    case .askRecord(let target): reader.take(.recordAsked(target, problem: isGood ? nil : "no"))
    case .update: reader.take(.updated(news: random.below(3), problem: isGood ? nil : "no"))
    case .pipe(_, let command): reader.take(.piped(command: command, status: isGood ? 0 : 1))
    }
  }
}
