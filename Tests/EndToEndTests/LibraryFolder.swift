import Foundation
import LetterImport
import LetterLibrary
import TestSupport
import Testing

/// A folder with a library and the letters that the built program imports into it.
struct LibraryFolder {
  let folder: TemporaryFolder
  var library: String { folder.file("library.sqlite") }
  var letters: String { folder.file("letters") }

  init() throws { folder = try TemporaryFolder() }

  /// Writes letters that cite each other.
  /// - Parameter size: paragraphs of each.
  func write(_ count: Int, size: Int = 1) throws {
    for number in 1...count {
      let paragraph =
        "Alinea over haven\(number) en ondermijning, zie Kamerstuk 29 911, nr. \(max(1, number / 2)).\n\n"
      let text = """
        Vergaderjaar 2019–2020

        29 911

        Bestrijding georganiseerde criminaliteit

        Nr. \(number)

        BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

        Den Haag, \(number % 28 + 1) maart \(2010 + number % 12)

        \(String(repeating: paragraph, count: size))
        De Minister van Justitie en Veiligheid,
        F.B.J. Grapperhaus
        """
      try folder.write(text, to: "letters/\(number).txt")
    }
  }

  @discardableResult
  func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
    try Terminal.run(Terminal.program, arguments + ["--library", library])
  }

  /// Starts an import of the letters, and does not wait for it.
  func importer(batch: Int) throws -> Started {
    try Started([Terminal.program, "import", "--batch", String(batch), "--library", library, letters])
  }

  func count() throws -> Int { try Library(LibraryFile(existing: library)).count(Query()).value }

  func expectWhole() throws { #expect(try Inspection(LibraryFile(existing: library)).faults() == []) }

  func removeLibrary() {
    for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: library + ending) }
  }
}
