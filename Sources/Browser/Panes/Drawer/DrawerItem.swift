import LetterLibrary
import Letters
import Screen

/// A thing in the drawer that can be selected, as it reads.
struct DrawerItem: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case footnote(label: String)
    /// A reference, and the place on the page that it stands at.
    case reference(LinkTarget, anchor: Anchor)
    case citing(CitingPlace)
    /// A note of the reader's, and where it stands; nil where its words are gone.
    case own(OwnNote, at: Anchor?)
    /// What a page that is no letter leads to.
    case target(LinkTarget)
    /// A sentence of the letter that promises, or speaks of a promise.
    case promise(Anchor)
  }

  let kind: Kind
  /// What stands above the first item of a group.
  var heading: [TextLine] = []
  let lines: [TextLine]

  var isFootnote: Bool { if case .footnote = kind { true } else { false } }

  var height: Int { heading.count + lines.count }
}
