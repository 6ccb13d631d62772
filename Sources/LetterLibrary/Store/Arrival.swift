/// What an import found at a place.
public enum Arrival: Sendable {
  case letter(PreparedLetter, Place)
  /// The file was written anew with the same content.
  case touched(Place)
  /// The same content, read by another parser.
  case reread(PreparedLetter, Place)
}
