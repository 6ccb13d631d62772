import Letters

extension Element {
  /// Its text with what stands in it, in order.
  /// - Parameter inline: what an element within it becomes.
  func runs(_ inline: (Element) -> [MarkedDocument.Run]) -> [MarkedDocument.Run] {
    children.flatMap { child -> [MarkedDocument.Run] in
      switch child {
      case .text(let text): [.text(text)]
      case .element(let inner): inline(inner)
      }
    }
  }
}
