import Letters
import Screen

/// A letter beside every link on the screen.
struct Hints: Sendable {
  struct Hint: Sendable {
    let label: String
    let place: LinkPlace
  }

  var typed = ""
  let hints: [Hint]

  /// The letters under the fingers come first.
  private static let alphabet = Array("asdfghjklqwertyuiopzxcvbnm")

  init(_ places: [LinkPlace]) {
    let isShort = places.count <= Self.alphabet.count
    hints = places.prefix(Self.alphabet.count * Self.alphabet.count).enumerated().map { index, place in
      let (high, low) = index.quotientAndRemainder(dividingBy: Self.alphabet.count)
      let label = isShort ? [Self.alphabet[low]] : [Self.alphabet[high], Self.alphabet[low]]
      return Hint(label: String(label), place: place)
    }
  }
}

extension State {
  mutating func startHints() {
    let places = linkPlaces
    guard !places.isEmpty else {
      message = say(reading == nil ? .noLetterOpen : .noLinksOnScreen)
      return
    }
    dialogue = .hints(Hints(places))
  }

  mutating func type(_ key: Key, in old: Hints) {
    dialogue = nil
    guard case .character(let character) = key else { return }
    var hints = old
    hints.typed.append(contentsOf: character.lowercased())
    if let hint = hints.hints.first(where: { $0.label == hints.typed }) {
      follow(hint.place)
    } else if hints.hints.contains(where: { $0.label.hasPrefix(hints.typed) }) {
      dialogue = .hints(hints)
    } else {
      message = say(.noHint, hints.typed)
    }
  }

  /// Selects a link on the screen and follows it.
  mutating func follow(_ place: LinkPlace) {
    switch place.link {
    case .ofPage(let index):
      guard let reading, reading.page.links.indices.contains(index) else { return }
      focus = .letter
      setAnew()
      self.reading?.link = index
      follow(reading.page.links[index].target)
    case .inDrawer(let index):
      focus = .drawer
      setAnew()
      selectDrawerItem(index)
      followDrawerItem()
    }
  }
}
