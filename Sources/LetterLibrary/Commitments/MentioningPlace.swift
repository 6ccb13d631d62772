import Letters

/// A place where a letter calls a motion by its movers.
public struct MentioningPlace: Sendable, Hashable {
  public let row: LetterRow
  public let mention: MotionMention
  public let sentence: String
}
