import Screen
import Testing

@Suite("What a terminal sends")
struct KeyDecoderTests {
  /// All events of some bytes, read in pieces, once nothing more comes.
  private func events(_ text: String, piece: Int) -> [Event] {
    var decoder = KeyDecoder()
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      decoder.take(bytes.prefix(piece))
      bytes = bytes.dropFirst(piece)
    }
    decoder.giveUp()
    var events: [Event] = []
    while let event = decoder.next() { events.append(event) }
    return events
  }

  @Test(
    "Keys are known by what is sent for them, however it is split",
    arguments: [
      ("j", [Event.key("j")]), ("é", [.key("é")]), ("\r", [.key(.enter)]), ("\u{1B}", [.key(.escape)]),
      ("\u{1B}[A\u{1B}OB", [.key(.up), .key(.down)]),
      ("\u{1B}[5~\u{1B}[6~", [.key(.pageUp), .key(.pageDown)]),
      ("\u{1B}[Z", [.key(.backTab)]), ("\u{4}", [.key(.control("d"))]),
      ("\u{1B}j", [.key(.escape), .key("j")]),
      (
        "\u{1B}[<0;12;7M\u{1B}[<0;12;7m",
        [.mouse(Mouse(.click, column: 11, row: 6)), .mouse(Mouse(.release, column: 11, row: 6))]
      ),
      ("\u{1B}[<65;1;1M", [.mouse(Mouse(.wheelDown, column: 0, row: 0))]),
      ("\u{1B}]1;x\u{1B}\u{1B}q", [.key(.escape), .key(.escape), .key("q")]),
      ("\u{1B}[M !!", [.mouse(Mouse(.click, column: 0, row: 0))]),
    ])
  func keys(_ text: String, _ expected: [Event]) {
    for piece in 1...4 { #expect(events(text, piece: piece) == expected) }
  }

  @Test(
    "What is pasted is one event, whatever stands in it",
    arguments: ["q", "|touch x\r", "a\nb", "\u{1B}[A", "\u{1B}[20", "é", ""])
  func pastes(_ pasted: String) {
    for piece in 1...4 {
      #expect(
        events("\u{1B}[200~\(pasted)\u{1B}[201~j", piece: piece) == [.paste(pasted), .key("j")])
    }
    #expect(events("\u{1B}[200~\(pasted)", piece: 1) == [.paste(pasted)])
  }

  @Test(
    "Sequences that mean nothing here, and broken ones, do nothing",
    arguments: [
      "\u{1B}[109;5u", "\u{1B}[?62;22c", "\u{1B}[27;5;109~", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r\u{1B}\\",
      "\u{1B}[1;5A", "\u{1B}[[A", "\u{1B}[109", "\u{1B}O", "\u{1B}]52;c;qq", "\u{1B}[<0;0;0M",
      "\u{1B}[<9999999999999999999999;1;1M", "\u{9B}",
    ])
  func nothing(_ text: String) {
    for piece in 1...4 { #expect(events(text, piece: piece).isEmpty) }
  }
}
