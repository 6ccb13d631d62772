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
  /// Verbs whose other part stands at the end: «doe ik de motie af», «voer ik de motie uit».
  private static let parted = [
    "doe": "af", "doen": "af", "doet": "af", "voer": "uit", "voeren": "uit", "voert": "uit",
  ]

  public static func tells(_ sentence: String) -> Bool {
    let folded = " \(Folding.fold(sentence)) "
    guard folded.contains(" motie") else { return false }
    if forms.contains(where: { folded.contains(" \($0) ") }) { return true }
    let words = folded.split(separator: " ").map(String.init)
    return words.indices.contains { index in
      parted[words[index]].map { words[index...].contains($0) } ?? false
    }
  }
}
