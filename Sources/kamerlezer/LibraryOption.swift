import ArgumentParser
import Glibc
import LetterImport
import LetterLibrary

/// `--library FILE`, and where the library is without it.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(.optionLibrary, valueName: "file"))
  var library: String?

  func openOrMake() throws -> LibraryFile { try LibraryFile.chosen(library) }

  /// The library, for what makes no sense with a new one: a file that is named must be there.
  func open() throws -> LibraryFile {
    guard let library, !library.isEmpty else { return try openOrMake() }
    return try LibraryFile(existing: library)
  }
}

extension LibraryFile {
  /// The library that is named, else the reader's own; a new one holds the letters that come with the program.
  /// - Parameter isForImport: a new library that is named begins with what is imported.
  static func chosen(_ named: String?, isForImport: Bool = false) throws -> LibraryFile {
    if named?.isEmpty == true { throw Failure(sentence: say(.nameALibrary), code: Failure.usage) }
    let path = try named ?? UserFolder.data.path(of: "library.sqlite")
    let isNew = access(path, F_OK) != 0
    if isNew, named == nil { try UserFolder.makeFolder(of: path) }
    let file = try LibraryFile(at: path)
    if isNew, named == nil || !isForImport, let seeds = DefaultLibrary.folder() {
      _ = try Import([seeds]).run(into: file, isStopped: { false }, show: { _ in })
    }
    return file
  }
}
