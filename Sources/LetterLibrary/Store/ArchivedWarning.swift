import Letters

/// How a warning is told from others; the numbers stay as they are.
enum ArchivedWarning: Int {
  case missingPages, markWithoutFootnote, footnoteWithoutMark, notUTF8, pagesWithoutText

  init(_ warning: LetterWarning) {
    switch warning {
    case .missingPages: self = .missingPages
    case .markWithoutFootnote: self = .markWithoutFootnote
    case .footnoteWithoutMark: self = .footnoteWithoutMark
    case .notUTF8: self = .notUTF8
    case .pagesWithoutText: self = .pagesWithoutText
    }
  }
}
