/// How notes begin that cite or link.
enum NoteOpenings {
  private static let words: [StaticString] = [
    "kamerstuk", "kamerbrief", "zie ", "http", "www.", "<http", "stcrt", "stb.", "handelingen",
    "aanhangsel", "tk ", "tweede kamer", "ecli", "brief ", "idem", "ibid", "motie ", "motie-", "moties van",
    "bijlage bij", "bijlage 1 ", "bijlage 2 ", "bijlage 3 ", "verordening", "richtlijn", "com(", "swd(",
    "join(", "trb.", "eerste kamer", "vgl. ",
  ]

  static func cites(at index: Int, of bytes: Bytes) -> Bool {
    words.contains { bytes.has(anyCase: $0, at: index) }
  }
}
