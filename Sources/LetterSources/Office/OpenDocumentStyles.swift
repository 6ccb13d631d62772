/// What the styles of an ODT file say of its texts and lists.
struct OpenDocumentStyles {
  private struct Level {
    /// «1», «a», «i»; nil is a bullet.
    let format: String?
    let prefix: String
    let suffix: String
    let start: Int
  }

  private var italics: Set<String> = []
  private var lists: [String: [Int: Level]] = [:]

  /// - Parameter roots: of `styles.xml` and of `content.xml`, which has styles of its own.
  init(_ roots: [Element]) {
    for style in roots.flatMap({ $0.all("style") }) {
      guard let name = style.attributes["name"],
        style["text-properties"]?.attributes["font-style"] == "italic"
      else { continue }
      italics.insert(name)
    }
    for list in roots.flatMap({ $0.all("list-style") }) {
      guard let name = list.attributes["name"] else { continue }
      lists[name] = Self.levels(of: list)
    }
  }

  private static func levels(of list: Element) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for level in list.elements {
      guard let depth = level.number("level", within: StatedNumber.levels) else { continue }
      let format = level.name == "list-level-style-number" ? level.attributes["num-format"] ?? "" : nil
      levels[depth] = Level(
        format: format, prefix: level.attributes["num-prefix"] ?? "",
        suffix: level.attributes["num-suffix"] ?? ".",
        start: level.number("start-value", within: StatedNumber.items) ?? 1)
    }
    return levels
  }

  func isItalic(_ style: String?) -> Bool { style.map { italics.contains($0) } ?? false }

  /// The number of a list's first item.
  func start(of style: String?, depth: Int) -> Int { style.flatMap { lists[$0]?[depth]?.start } ?? 1 }

  /// «1.», «b)», «•»; nil for an item without any.
  func sign(_ number: Int, of style: String?, depth: Int) -> String? {
    guard let level = style.flatMap({ lists[$0]?[depth] }), let format = level.format else { return "•" }
    guard !format.isEmpty else { return nil }
    return level.prefix + ListNumber.spoken(number, format) + level.suffix
  }
}
