import Foundation
import LetterImport
import LetterLibrary
import LetterSources
import Letters

/// Libraries for tests: in memory, or in a folder that goes with the test.
public enum Shelf {
  public static let seeds = Repository.seeds

  /// The five letters, in memory.
  public static func seedLibrary() throws -> Library {
    try library(
      LetterFiles.find(seeds).map { (URL(filePath: $0).lastPathComponent, try LetterReader.letter(at: $0)) })
  }

  /// Letters as texts, each under a path, in memory.
  public static func library(texts: [(path: String, text: String)]) throws -> Library {
    try library(texts.map { ($0.path, try Letter(parsing: Array($0.text.utf8))) })
  }

  public static func library(_ letters: [(path: String, letter: Letter)]) throws -> Library {
    let file = try LibraryFile.inMemory()
    _ = try LibraryWriter(file).commit(letters.map { arrival($0.letter, at: $0.path) })
    return try Library(file, patience: 60_000)
  }

  /// A letter as an import finds it; its hash is that of its path.
  public static func arrival(_ letter: Letter, at path: String) -> Arrival {
    .letter(
      PreparedLetter(letter, hash: ContentHash.hash(Array(path.utf8))),
      Place(path: path, stamp: .init(size: 0, modified: 0, changed: 0)))
  }

  /// A printed Kamerstuk with a text.
  public static func kamerstuk(
    _ dossier: String, _ number: Int, date: String, by minister: String = "F.B.J. Grapperhaus",
    office: String = "Minister van Justitie en Veiligheid", _ text: String
  ) -> String {
    """
    Vergaderjaar 2019–2020

    \(dossier)

    Bestrijding georganiseerde criminaliteit

    Nr. \(number)

    BRIEF VAN DE \(office.uppercased())

    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

    Den Haag, \(date)

    \(text)

    De \(office),
    \(minister)

    """
  }

  /// The paths or names of a query's letters, in order.
  public static func names(_ library: Library, _ query: String, _ order: Order = .newest) throws -> [String] {
    var names: [String] = []
    try library.each(Query(parsing: query), order) { row in
      names.append(row.name)
      return true
    }
    return names
  }
}
