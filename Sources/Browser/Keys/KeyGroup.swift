import Wording

/// What keys are about, in the order of the help.
public enum KeyGroup: Sendable, Hashable, CaseIterable {
  case moving, links, letter, panes, pages, finding, own, taking, program

  public var name: Phrase {
    switch self {
    case .moving: .groupMoving
    case .links: .groupLinks
    case .letter: .groupLetter
    case .panes: .groupPanes
    case .pages: .groupPages
    case .finding: .groupFinding
    case .own: .groupOwn
    case .taking: .groupTaking
    case .program: .groupProgram
    }
  }
}
