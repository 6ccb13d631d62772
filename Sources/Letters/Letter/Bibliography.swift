/// A letter as an entry for programs that keep bibliographies.
public enum Bibliography {
  /// BibTeX that biblatex and classic `bibtex` both take: `@techreport{kst-29911-433, …}`. The series, which no
  /// report has there, is part of the note.
  public static func bibtex(_ letter: Letter) -> String {
    let entry = Entry(letter)
    var fields: [(String, String)] = [
      ("title", "{\(escaped(entry.title))}"),
      ("author", entry.authors.map(bibtexAuthor).joined(separator: " and ")),
      ("type", escaped(entry.genre)), ("institution", escaped(entry.publisher ?? "")),
      ("number", escaped(entry.number ?? "")),
      ("date", entry.date?.description ?? ""), ("year", entry.date.map { String($0.year) } ?? ""),
      ("url", entry.address ?? ""),
      ("note", escaped(letter.citation())),
      ("langid", "dutch"),
    ]
    fields.removeAll { $0.1.isEmpty }
    let lines = fields.map { "  \($0.0) = {\($0.1)}," }
    return "@techreport{\(entry.key),\n\(lines.joined(separator: "\n"))\n}\n"
  }

  /// RIS, as Zotero, EndNote and Mendeley read it.
  public static func ris(_ letter: Letter) -> String {
    let entry = Entry(letter)
    var lines = ["TY  - GOVDOC", "TI  - \(line(entry.title))"]
    lines += entry.authors.map { "AU  - \($0.family)\($0.given.isEmpty ? "" : ", \($0.given)")" }
    if let date = entry.date {
      let parts = date.description.split(separator: "-")
      lines += ["PY  - \(parts[0])", "DA  - \(parts.joined(separator: "/"))/"]
    }
    if let publisher = entry.publisher { lines.append("PB  - \(line(publisher))") }
    if let series = entry.series { lines.append("T3  - \(line(series))") }
    if let number = entry.number { lines.append("SN  - \(line(number))") }
    if let address = entry.address { lines.append("UR  - \(address)") }
    lines += ["M3  - \(entry.genre)", "N1  - \(line(letter.citation()))", "LA  - nl", "ER  - "]
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  /// An item of CSL JSON (the schema of the Citation Style Language, version 1.0.2).
  public struct Item: Encodable, Sendable {
    let id: String
    let type = "report"
    let title: String
    let author: [Name]
    let genre: String
    let publisher: String?
    let collectionTitle: String?
    let number: String?
    let issued: Issued?
    let address: String?
    let note: String
    let language = "nl"

    struct Name: Encodable, Sendable {
      let family: String
      let given: String
    }

    struct Issued: Encodable, Sendable {
      let dateParts: [[Int]]

      enum CodingKeys: String, CodingKey {
        case dateParts = "date-parts"
      }
    }

    enum CodingKeys: String, CodingKey {
      case id, type, title, author, genre, publisher, number, issued, note, language
      case collectionTitle = "collection-title"
      case address = "URL"
    }

    public init(_ letter: Letter) {
      let entry = Entry(letter)
      id = entry.key
      title = entry.title
      author = entry.authors
      genre = entry.genre
      publisher = entry.publisher
      collectionTitle = entry.series
      number = entry.number
      issued = entry.date.map { Issued(dateParts: [[$0.year, $0.month, $0.day]]) }
      address = entry.address
      note = letter.citation()
    }
  }

  // MARK: What all forms say

  private struct Entry {
    let key: String
    let title: String
    let authors: [Item.Name]
    let genre: String
    let publisher: String?
    let series: String?
    let number: String?
    let date: CalendarDate?
    let address: String?

    init(_ letter: Letter) {
      key =
        (letter.kamerstuk ?? letter.caseNumber ?? letter.ourReference).map(Self.key)
        ?? "brief-\(letter.date?.description ?? "ongedateerd")"
      title = letter.listTitle
      authors =
        letter.signatories.map { Item.Name(parting: $0.name, family: $0.familyName) }
        + letter.movers.map { Item.Name(parting: $0.name, family: $0.familyName) }
      genre = Self.genre(of: letter)
      publisher = letter.ministry.map { "Ministerie van \($0)" } ?? letter.chamber?.name
      (series, number) = Self.place(of: letter)
      date = letter.date
      address =
        (letter.kamerstuk ?? letter.caseNumber).flatMap { DocumentID(canonical: $0)?.address }
    }

    /// The series that a paper is printed in and its number there; of any other its case or kenmerk.
    private static func place(of letter: Letter) -> (series: String?, number: String?) {
      switch letter.kamerstuk.flatMap({ DocumentID(canonical: $0) }) {
      case .kamerstuk(let dossier, let number): ("Kamerstukken, \(dossier)", number)
      case .aanhangsel(_, _, let number): ("Aanhangsel van de Handelingen", number)
      case .handelingen(_, _, let number, _): ("Handelingen", number)
      case .gazette(let gazette, _, let number): (gazette.name, number)
      default: (nil, letter.caseNumber ?? letter.ourReference)
      }
    }

    private static func genre(of letter: Letter) -> String {
      switch letter.kind {
      case .motion: "Motie"
      case .amendment: "Amendement"
      case .answers: "Antwoorden op Kamervragen"
      case .questions: "Kamervragen"
      case .letter where letter.kamerstuk == nil: "Kamerbrief"
      default: "Kamerstuk"
      }
    }

    private static func key(_ text: String) -> String {
      String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" ? $0 : "-" })
    }
  }

  /// A family name with prefixes is kept together by braces.
  private static func bibtexAuthor(_ name: Item.Name) -> String {
    let family = name.family.contains(" ") ? "{\(escaped(name.family))}" : escaped(name.family)
    return name.given.isEmpty ? family : "\(family), \(escaped(name.given))"
  }

  private static func escaped(_ text: String) -> String {
    line(text).map { "\\{}$&#%_^~".contains($0) ? escape($0) : String($0) }.joined()
  }

  private static func escape(_ character: Character) -> String {
    switch character {
    case "\\": "\\textbackslash{}"
    case "^": "\\textasciicircum{}"
    case "~": "\\textasciitilde{}"
    default: "\\\(character)"
    }
  }

  /// No line of an entry may be broken by what a letter says.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}

extension Bibliography.Item.Name {
  /// A name parted before its family name: «de Jonge» and «H.M.».
  fileprivate init(parting name: String, family: String) {
    let given = name.hasSuffix(family) ? name.dropLast(family.count) : ""
    self.init(family: family, given: String(given.reversed().drop { $0 == " " }.reversed()))
  }
}
