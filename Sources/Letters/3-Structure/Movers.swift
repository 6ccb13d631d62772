/// Who moves a motion or an amendment.
enum Movers {
  /// The names below «en gaat over tot de orde van de dag.», which have their own spelling; else those of the
  /// metadata; else those of the title.
  /// - Parameter named: by the source's metadata.
  static func of(_ letter: Letter, named: [Mover] = []) -> [Mover] {
    guard letter.kind == .motion || letter.kind == .amendment else { return [] }
    let titled = letter.title.map(PaperTitle.movers) ?? []
    let signed = letter.kind == .motion ? signed(letter.blocks) : []
    if let first = signed.first, titled.isEmpty || begins(titled[0], with: first.name) { return signed }
    if !named.isEmpty, named.count >= titled.count { return named }
    return titled.map { Mover(name: $0) }
  }

  /// A list of movers is no longer than the Kamer.
  private static let mostMovers = 150
  /// Characters of a name, at most.
  private static let longestName = 40

  private static func signed(_ blocks: [Block]) -> [Mover] {
    guard let end = blocks.lastIndex(where: { $0.text.hasPrefix("en gaat over tot de orde") }) else {
      return []
    }
    let lines = blocks[(end + 1)...].prefix { $0.kind == .closing }.prefix(mostMovers)
    let names = lines.map { mover($0.text) }
    return names.allSatisfy { isName($0.name) } ? names : []
  }

  /// «Erkens (VVD)», «Van der Werf»
  private static func mover(_ text: String) -> Mover {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return Mover(name: text.trimmed)
    }
    return Mover(name: text[..<open].trimmed, party: String(text[text.index(after: open)..<close]))
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, text.count <= longestName else { return false }
    return (first.isUppercase || first == "'" || first == "’") && !text.contains { $0.isNumber }
      && !text.hasSuffix(".")
  }

  /// Whether a title names this member first, whatever it makes of the word behind: «CEDER EEN BREKELMANS».
  private static func begins(_ titled: String, with name: String) -> Bool {
    let (titled, name) = (Folding.fold(titled), Folding.fold(name))
    return titled == name || titled.hasPrefix(name + " ")
  }
}
