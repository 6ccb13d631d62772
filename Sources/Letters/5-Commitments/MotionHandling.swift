/// Tells whether a sentence about a motion says how it is carried out: «Met deze brief doe ik de motie … af».
public enum MotionHandling {
  /// Words that stand together, folded.
  private static let forms = [
    "afgedaan", "uitgevoerd", "ter uitvoering van", "uitvoering te geven", "uitvoering gegeven",
    "uitvoering aan",
    "geef ik uitvoering", "geven wij uitvoering", "invulling gegeven", "invulling te geven", "invulling aan",
    "geef ik invulling", "gestand", "kom ik tegemoet", "tegemoet gekomen", "tegemoetgekomen",
    "tegemoet te komen",
    "opvolging gegeven", "opvolging aan", "opvolging te geven",
  ]
  /// Verbs whose «af» stands at the end: «doe ik de motie af».
  private static let parted: Set<String> = ["doe", "doen", "doet"]

  public static func tells(_ sentence: String) -> Bool {
    let folded = " \(Folding.fold(sentence)) "
    guard folded.contains(" motie") else { return false }
    if forms.contains(where: { folded.contains(" \($0) ") }) { return true }
    let words = folded.split(separator: " ").map(String.init)
    guard let verb = words.firstIndex(where: parted.contains) else { return false }
    return words[verb...].contains("af")
  }
}
