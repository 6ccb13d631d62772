/// How a letter is cited in running text.
extension Letter {
  /// «Kamerstukken II 2023/24, 29911, nr. 433, p. 3» (Aanwijzing voor de regelgeving 3.43); a letter that is no
  /// printed paper by its minister, date and kenmerk.
  /// - Parameter page: as printed on the source; nil cites the whole.
  public func citation(page: Int? = nil) -> String {
    let whole = kamerstukCitation ?? letterCitation
    return whole + (page.map { ", p. \($0)" } ?? "")
  }

  /// The paper's dossier and number: `29911` and `433` of `kst-29911-433`.
  var paperNumber: (dossier: String, number: String)? {
    guard case .kamerstuk(let dossier, let number)? = kamerstuk.flatMap({ DocumentID(canonical: $0) }) else {
      return nil
    }
    return (dossier, number)
  }

  private var kamerstukCitation: String? {
    guard let kamerstuk else { return nil }
    if case .aanhangsel(let chamber, let year, let number)? = DocumentID(canonical: kamerstuk) {
      return "Aanhangsel Handelingen \(chamber.numeral) \(Self.short(year)), nr. \(number)"
    }
    guard let (dossier, number) = paperNumber else { return "Kamerstuk \(kamerstuk)" }
    let isLettered = chamber == .eerste
    let year = shortYear.map { " \($0)" } ?? ""
    return "Kamerstukken \(isLettered ? "I" : "II")\(year), \(dossier), \(isLettered ? "" : "nr. ")\(number)"
  }

  /// «2023/24»
  private var shortYear: String? {
    let year = parliamentaryYear ?? date?.vergaderjaar
    guard let years = year?.split(whereSeparator: { !$0.isNumber }), years.count == 2 else { return year }
    return "\(years[0])/\(years[1].suffix(2))"
  }

  private static func short(_ year: Vergaderjaar) -> String {
    "\(year.first)/\(String(year.first + 1).suffix(2))"
  }

  /// The chamber in whose papers the letter is printed.
  var chamber: Chamber? {
    switch kamerstuk.flatMap({ DocumentID(canonical: $0) }) {
    // Papers of the Eerste Kamer are lettered: «C», «188b».
    case .kamerstuk(_, let number): number.contains { $0.isLetter } ? .eerste : .tweede
    case .aanhangsel(let chamber, _, _), .handelingen(let chamber, _, _, _): chamber
    default: nil
    }
  }

  private var letterCitation: String {
    var text = kind == .answers ? "Antwoorden" : "Brief"
    if let signatory = signatories.first {
      text += " van de \(signatory.office)"
    } else if let ministry {
      text += " van het ministerie van \(ministry)"
    }
    text += date.map { " van \($0.dutch)" } ?? " (ongedateerd)"
    if kind == .answers, let caseNumber {
      text += " op Kamervragen \(caseNumber)"
    } else if let subject {
      text += " over «\(subject)»"
    }
    if let ourReference { text += ", kenmerk \(ourReference)" }
    return text
  }
}

extension CalendarDate {
  /// «15 december 2023»
  public var dutch: String {
    "\(day) \(Months.names[month - 1].name) \(year)"
  }
}
