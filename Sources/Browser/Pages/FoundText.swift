import LetterLibrary
import Letters

/// What is lit in a letter.
enum Find: Sendable, Hashable {
  /// Letters as typed, anywhere in a word.
  case text(String)
  /// What the library is searched for.
  case words(Words)
}

/// Where a text holds what a reader searches for, case and accents forgiven.
enum FoundText {
  static func ranges(of find: Find?, in text: String) -> [Range<Int>] {
    switch find {
    case .text(let wanted): ranges(of: wanted, in: text)
    case .words(let words): HitFinder(words).ranges(in: text)
    case nil: []
    }
  }

  /// Ranges of scalars; empty when nothing is searched for.
  private static func ranges(of find: String, in text: String) -> [Range<Int>] {
    let wanted = find.unicodeScalars.map(plain).filter { $0 != nil }
    guard !wanted.isEmpty else { return [] }
    // Combining marks fold to nothing, so positions are kept beside what is compared.
    let folded = text.unicodeScalars.enumerated().compactMap { offset, scalar in
      plain(scalar).map { (offset, $0) }
    }
    var found: [Range<Int>] = []
    var index = 0
    while index + wanted.count <= folded.count {
      if zip(wanted, folded[index...]).allSatisfy({ $0 == $1.1 }) {
        let end = folded[index + wanted.count - 1].0 + 1
        found.append(folded[index].0..<end)
        index += wanted.count
      } else {
        index += 1
      }
    }
    return found
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return scalar.properties.isUppercase ? Unicode.Scalar(scalar.value | 0x20) : scalar }
    if (0x300...0x36F).contains(scalar.value) { return nil }
    return Folding.fold(String(scalar)).unicodeScalars.first ?? scalar
  }
}
