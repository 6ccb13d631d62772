import LetterLibrary
import Letters

/// Faults, dates and names as the interface says them.
extension Language {
  // MARK: Faults

  public func sentence(_ error: QueryError) -> String {
    let expected = expectation(error.expected)
    return error.word.isEmpty ? say(.queryFaultAtEnd, expected) : say(.queryFault, error.word, expected)
  }

  private func expectation(_ expected: QueryError.Expectation) -> String {
    switch expected {
    case .fieldName: say(.expectedField, Field.names(inDutch: self == .dutch))
    case .value(let field): say(Self.value(of: field), values(of: field))
    case .wordsInBrackets: say(.expectedWordsInBrackets)
    case .word: say(.expectedWord)
    case .wordBeforeOr: say(.expectedWordBeforeOr)
    case .wordAfterOr: say(.expectedWordAfterOr)
    case .openingBracket: say(.expectedOpeningBracket)
    case .wordsWithoutMinusAroundOr: say(.expectedNoMinusAroundOr)
    case .closingBracket: say(.expectedClosingBracket)
    case .fewerBrackets: say(.expectedFewerBrackets)
    case .fewerValues(let most): say(.expectedFewerValues, String(most))
    case .wordsInNear: say(.expectedWordsInNear)
    case .twoWordsInNear: say(.expectedTwoWordsInNear)
    }
  }

  /// «is:starred, is:unread, …»
  private func values(of field: Field) -> String {
    field.fixedValues(inDutch: self == .dutch).map { "\(name(of: field)):\($0)" }.joined(separator: ", ")
  }

  /// What a field is called in a query.
  public func name(of field: Field) -> String { field.name(inDutch: self == .dutch) }

  private static func value(of field: Field) -> Phrase {
    switch field {
    case .minister: .expectedMinister
    case .office: .expectedOffice
    case .ministry: .expectedMinistry
    case .date: .expectedDate
    case .dossier: .expectedDossier
    case .kind: .expectedKind
    case .asker: .expectedAsker
    case .party: .expectedParty
    case .cites: .expectedCites
    case .citedBy: .expectedCitedBy
    case .is, .has: .expectedIs
    case .due: .expectedDue
    case .label: .expectedLabel
    case .person: .expectedPerson
    case .words: .expectedWords
    }
  }

  public func sentence(_ error: DateFilter.Invalid) -> String { say(.notADate, error.text) }

  public func sentence(_ error: LibraryError) -> String {
    switch error {
    case .notFound(let path): say(.libraryNotFound, path)
    case .vanished(let path): say(.libraryVanished, path)
    case .notALibrary(let path): say(.notALibrary, path)
    case .damaged(let path): say(.libraryDamaged, path)
    case .newer(let path): say(.libraryNewer, path)
    case .readOnly(let path): say(.libraryReadOnly, path)
    case .diskFull(let path): say(.diskFull, path)
    case .busy(let path): say(.libraryBusy, path)
    case .notUsable(let path, let reason): say(.libraryUnusable, path, reason)
    }
  }

  // MARK: Letters

  /// The stated date, or «±2022-02» with a word that it is inferred, or «undated».
  public func date(of letter: Letter) -> String {
    if let date = letter.date { return date.dutch }
    return letter.dateEarliest.map { "\(DutchText.inferred($0)), \(say(.inferred))" } ?? say(.undated)
  }

  /// «2023-12-15», or «±2022-02» for a letter that states no date.
  public func date(_ row: LetterRow) -> String {
    row.date.map(\.description) ?? row.dateEarliest.map(DutchText.inferred) ?? say(.undated)
  }

  /// «F.B.J. Grapperhaus, Minister van Justitie en Veiligheid (inferred)»
  public func signatory(_ signatory: Signatory) -> String {
    "\(signatory.name), \(signatory.office)" + (signatory.basis == .inferred ? " (\(say(.inferred)))" : "")
  }

  /// «page 2 is missing», «pages 4–6 are missing»
  public func gap(_ block: Block) -> String {
    guard let missing = block.missing else { return block.text.lowercased() }
    return missing.count == 1
      ? say(.pageMissing, String(missing.lowerBound))
      : say(.pagesMissing, "\(missing.lowerBound)–\(missing.upperBound)")
  }

  /// What a reader of a letter should know.
  public func warning(_ warning: LetterWarning) -> String {
    switch warning {
    case .missingPages(let pages, let total):
      let numbers = pages.map(Self.span).joined(separator: ", ")
      return total.map { say(.warningPagesOf, numbers, String($0)) } ?? say(.warningPages, numbers)
    case .markWithoutFootnote(let label): return say(.warningMark, label)
    case .footnoteWithoutMark(let label): return say(.warningFootnote, label)
    case .notUTF8: return say(.warningEncoding)
    case .pagesWithoutText(let pages):
      return say(.warningEmptyPages, pages.map(String.init).joined(separator: ", "))
    }
  }

  /// «4», «4–6»
  private static func span(_ pages: ClosedRange<Int>) -> String {
    pages.count == 1 ? String(pages.lowerBound) : "\(pages.lowerBound)–\(pages.upperBound)"
  }

  // MARK: Months

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// «May 2022», «mei 2022»
  public func month(_ month: Month) -> String {
    switch self {
    case .english: "\(Self.englishMonths[month.month - 1]) \(month.year)"
    case .dutch: String(month.firstDay.dutch.dropFirst(2))
    }
  }
}
