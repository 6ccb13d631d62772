import Screen

/// Where a link stands on the screen.
struct LinkPlace: Sendable, Hashable {
  enum Target: Sendable, Hashable {
    /// By its index on the page.
    case ofPage(Int)
    /// By its index in the drawer.
    case inDrawer(Int)
  }

  let link: Target
  /// The cells that carry it, in one row.
  let cells: Rectangle

  /// The links on the screen, top to bottom; of one that runs over several lines the first line.
  static func onScreen(_ state: State) -> [LinkPlace] {
    guard let reading = state.reading else { return [] }
    let letter = state.layout.letter.map { reading.linkPlaces(in: state.layout.content(of: $0)) } ?? []
    let drawer = state.layout.drawer.map { state.drawer.linkPlaces(in: state.layout.content(of: $0)) } ?? []
    var seen: Set<LinkPlace.Target> = []
    return (letter + drawer).filter { seen.insert($0.link).inserted }
  }
}

extension LetterPane {
  /// Every line of every link of the page that is on the screen.
  func linkPlaces(in content: Rectangle) -> [LinkPlace] {
    page.lines.dropFirst(top).prefix(content.height).enumerated().flatMap { index, line in
      Self.places(in: line, column: content.column, row: content.row + index)
    }
  }

  private static func places(in line: TextLine, column: Int, row: Int) -> [LinkPlace] {
    var places: [LinkPlace] = []
    var column = column
    for span in line.spans {
      let width = CellWidth.of(span.text)
      if let link = span.link {
        places.append(
          LinkPlace(link: .ofPage(link), cells: Rectangle(column: column, row: row, width: width, height: 1)))
      }
      column += width
    }
    return places
  }
}

extension DrawerPane {
  /// The items that are on the screen, each at its first line there.
  func linkPlaces(in content: Rectangle) -> [LinkPlace] {
    var line = -top
    var places: [LinkPlace] = []
    for (index, item) in items.enumerated() {
      line += item.heading.count
      let first = max(line, 0)
      line += item.lines.count
      guard first < min(line, content.height) else { continue }
      let cells = Rectangle(
        column: content.column, row: content.row + first, width: content.width, height: 1)
      places.append(LinkPlace(link: .inDrawer(index), cells: cells))
    }
    return places
  }
}
