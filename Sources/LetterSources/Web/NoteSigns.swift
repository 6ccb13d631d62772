extension Element {
  /// Takes out of a note what only leads back: the label before its text, arrows, «X», «Noot».
  mutating func removeNoteSigns(label: String) {
    var hasText = false
    removeNoteSigns(label, &hasText)
  }

  private static let backs: Set<String> = [
    "X", "Noot", "noot", "^", "↑", "↩", "↩︎", "terug", "[terug]", "Terug",
  ]

  private mutating func removeNoteSigns(_ label: String, _ hasText: inout Bool) {
    children = children.compactMap { child in
      switch child {
      case .text(let text):
        let kept = hasText ? text : Self.withoutSigns(text, label)
        if kept.contains(where: { !$0.isWhitespace }) { hasText = true }
        return .text(kept)
      case .element(var inner):
        let bare = inner.text.filter { !$0.isWhitespace }
        let leadsBack = inner.name == "a" && inner.attributes["href"]?.hasPrefix("#") == true
        if leadsBack || Self.backs.contains(bare) { return nil }
        inner.removeNoteSigns(label, &hasText)
        return .element(inner)
      }
    }
  }

  /// A text that opens a note, without the words and the label before it.
  private static func withoutSigns(_ text: String, _ label: String) -> String {
    var rest = text[...].trimmingPrefix(while: \.isWhitespace)
    var isDone = false
    while !isDone {
      isDone = true
      for sign in ["X ", "Noot ", "[\(label)]", "(\(label))", "\(label) ", "\(label).", "\(label))"]
      where rest.hasPrefix(sign) || rest == sign.dropLast() {
        rest = rest.dropFirst(sign.count).trimmingPrefix(while: \.isWhitespace)
        isDone = sign.contains(label)
        break
      }
    }
    return String(rest)
  }
}
