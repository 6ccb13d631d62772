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
}

extension State {
  /// The links on the screen, top to bottom; of one that runs over several lines the first line.
  var linkPlaces: [LinkPlace] {
    var seen: Set<LinkPlace.Target> = []
    return (pageLinkPlaces + drawerLinkPlaces).filter { seen.insert($0.link).inserted }
  }

  /// Every line of every link of the page that is on the screen.
  var pageLinkPlaces: [LinkPlace] {
    let arrangement = Arrangement(self)
    guard let reading, let pane = arrangement.letter else { return [] }
    let content = arrangement.content(of: pane)
    let lines = reading.page.lines.dropFirst(reading.top).prefix(content.height)
    return lines.enumerated().flatMap { index, line in
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

  /// The items in the drawer that are on the screen, each at its first line there.
  var drawerLinkPlaces: [LinkPlace] {
    let arrangement = Arrangement(self)
    guard reading != nil, let pane = arrangement.drawer else { return [] }
    let content = arrangement.content(of: pane)
    var line = -drawer.top
    var places: [LinkPlace] = []
    for (index, item) in drawer.items.enumerated() {
      line += item.heading.count
      let first = max(line, 0)
      line += item.lines.count
      if first < min(line, content.height) {
        places.append(
          LinkPlace(
            link: .inDrawer(index),
            cells: Rectangle(
              column: content.column, row: content.row + first, width: content.width, height: 1)))
      }
    }
    return places
  }
}
