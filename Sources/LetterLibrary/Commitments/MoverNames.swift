import Letters

/// The names by which a mover is called: «Diederik van Dijk» is «Van Dijk» to most letters.
enum MoverNames {
  private static let prefixes: Set<String> = ["van", "de", "der", "den", "el", "ter", "ten", "t"]

  /// Folded: the whole name, and the family name where a given name stands before it.
  static func all(of name: String) -> [String] {
    let words = Folding.fold(name).split(separator: " ").map(String.init)
    let start =
      words.firstIndex(where: prefixes.contains)
      // «Michon-Derkzen» folds to two words, and so does «Inge Bakker»: only the hyphen tells.
      ?? (name.contains(" ")
        ? words.count
          - Folding.fold(String(name.split(separator: " ").last ?? "")).split(separator: " ").count : 0)
    let whole = words.joined(separator: " ")
    let family = words.dropFirst(start).joined(separator: " ")
    return family.isEmpty || family == whole ? [whole] : [whole, family]
  }
}
