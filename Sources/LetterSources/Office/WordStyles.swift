/// What the styles of a Word file say of its paragraphs.
struct WordStyles {
  /// Levels of a heading as Word counts them; 9 is none.
  private static let outlineLevels = 0..<9

  private var levels: [String: Int] = [:]
  private var numberings: [String: Element] = [:]

  /// - Parameter root: of `styles.xml`.
  init(_ root: Element?) {
    for style in root?.all("style") ?? [] {
      guard let id = style.attributes["styleId"] else { continue }
      let name = style["name"]?.attributes["val"]?.lowercased() ?? ""
      if name.hasPrefix("heading "), let level = Int(name.dropFirst("heading ".count)),
        StatedNumber.levels.contains(level)
      {
        levels[id] = level
      } else if let outline = style["pPr"]?["outlineLvl"]?.attributes["val"].flatMap({ Int($0) }),
        Self.outlineLevels.contains(outline)
      {
        levels[id] = outline + 1
      }
      if let numbering = style["pPr"]?["numPr"] { numberings[id] = numbering }
    }
  }

  /// The level of a heading, from 1; nil for any other paragraph.
  func level(of style: String?) -> Int? { style.flatMap { levels[$0] } }

  func numbering(of style: String?) -> Element? { style.flatMap { numberings[$0] } }
}

/// The lists of a Word file: what stands before each item, counted as the items come.
struct WordNumbering {
  private struct Level {
    var format: String
    var start: Int
    var text: String
  }

  private struct Place: Hashable {
    let list: String
    let level: Int
  }

  /// Levels of a list as Word counts them.
  private static let depths = 0...8

  private var levels: [Place: Level] = [:]
  private var counts: [Place: Int] = [:]

  /// - Parameter root: of `numbering.xml`.
  init(_ root: Element?) {
    let abstract = Dictionary(
      (root?.all("abstractNum") ?? []).map { ($0.attributes["abstractNumId"] ?? "", $0) },
      uniquingKeysWith: { $1 })
    for list in root?.all("num") ?? [] {
      guard let id = list.attributes["numId"], let of = list["abstractNumId"]?.attributes["val"] else {
        continue
      }
      for level in abstract[of]?.all("lvl") ?? [] {
        guard let depth = level.number("ilvl", within: Self.depths) else { continue }
        levels[Place(list: id, level: depth)] = Level(
          format: level["numFmt"]?.attributes["val"] ?? "decimal",
          start: level["start"]?.number("val", within: StatedNumber.items) ?? 1,
          text: level["lvlText"]?.attributes["val"] ?? "%1.")
      }
    }
  }

  /// «1.», «b)», «•»; nil for a paragraph of no list.
  /// - Parameter properties: the paragraph's `numPr`.
  mutating func sign(of properties: Element?) -> String? {
    guard let list = properties?["numId"]?.attributes["val"], list != "0" else { return nil }
    let depth = properties?["ilvl"]?.number("val", within: Self.depths) ?? 0
    let place = Place(list: list, level: depth)
    guard let level = levels[place], level.format != "none" else { return nil }
    guard level.format != "bullet" else { return "•" }
    let number = (counts[place] ?? level.start - 1) + 1
    counts[place] = number
    for deeper in Self.depths where deeper > depth { counts[Place(list: list, level: deeper)] = nil }
    return text(of: level, place, number)
  }

  /// The level's own text, with the numbers of the levels around it: «%1.%2» is «3.1».
  private func text(of level: Level, _ place: Place, _ number: Int) -> String {
    var text = level.text
    for depth in 0...place.level {
      let around = Place(list: place.list, level: depth)
      let value = depth == place.level ? number : counts[around] ?? levels[around]?.start ?? 1
      text = text.replacing(
        "%\(depth + 1)",
        with: ListNumber.spoken(value, Self.formats[levels[around]?.format ?? "decimal"] ?? "1"))
    }
    return text
  }

  /// The names that Word has for formats of numbers.
  private static let formats = [
    "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I",
  ]
}
