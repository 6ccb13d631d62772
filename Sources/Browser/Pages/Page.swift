import LetterLibrary
import Letters
import Screen

/// What a link leads to.
enum LinkTarget: Sendable, Hashable {
  /// A footnote of the letter, by its label.
  case footnote(String)
  /// A cited paper, by its canonical identifier.
  case paper(Reference.Kind, String, page: String?)
  /// A place in a letter that is held; nil is its beginning.
  case place(LetterID, Anchor?)
  /// Words of a letter, at which a reader wrote a note: where they stand is looked for when they are followed.
  case passage(LetterID, QuotedPassage)
  /// The letters of a query, in the list.
  case query(String)
  /// What is to be fetched from its source, by its canonical identifier.
  case fetch(Reference.Kind, String)
  /// How a motion ended, to be asked, by the identifier of its paper.
  case record(String)
  /// A page that is no letter.
  case page(PageSource)
}

/// A link on a page, in reading order.
struct Link: Sendable, Hashable {
  var target: LinkTarget
  var anchor: Anchor
  /// The words that carry it.
  var text: String
}

/// What the reading view can show.
enum PageSource: Sendable, Hashable {
  case letter(LetterID)
  /// A paper that the library does not hold.
  case absent(Reference.Kind, String)
  /// A dossier, by its number without blanks.
  case dossier(String)
  /// All notes of the reader's.
  case ownNotes
  /// The file of a letter, line by line as it came.
  case source(LetterID)
  /// What the letters of a query promise.
  case promises(String)
  /// A minister or a member of the Kamer, by a name as it is written.
  case person(String)
  case motion(LetterID)
  /// A motion that is not held, by its identifier.
  case absentMotion(String)
  case news

  /// The page of a paper that is no letter here.
  static func of(_ kind: Reference.Kind, _ target: String) -> PageSource {
    guard case .dossier(let number) = DocumentID(kind: kind, spelling: target) else {
      return .absent(kind, target)
    }
    return .dossier(number)
  }
}

/// A page of the reading view, set to a width.
struct Page: Sendable {
  let source: PageSource
  let title: String
  let lines: [TextLine]
  let links: [Link]
  /// Signs in the margin, by line: `»` promises, `«` speaks of a promise.
  var margin: [Int: String] = [:]

  /// The line in which a place stands: the last one that starts at or before it.
  func line(of anchor: Anchor) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].anchor <= anchor { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The lines that carry a link.
  func lines(ofLink link: Int) -> [Int] {
    guard links.indices.contains(link), !lines.isEmpty else { return [] }
    let start = line(of: links[link].anchor)
    return (max(0, start - 1)..<min(lines.count, start + 6)).filter { index in
      lines[index].spans.contains { $0.link == link }
    }
  }
}
