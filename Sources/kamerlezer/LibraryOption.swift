import ArgumentParser
import Glibc
import LetterImport
import LetterLibrary

/// `--library FILE`, and where the library is without it.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The library; without it, $XDG_DATA_HOME/kamerlezer/library.sqlite.", valueName: "file"))
  var library: String?

  func openOrMake() throws -> LibraryFile { try LibraryFile.chosen(library) }

  /// The library, for what makes no sense with a new one: a file that is named must be there.
  func open() throws -> LibraryFile {
    guard let library else { return try openOrMake() }
    return try LibraryFile(existing: library)
  }
}

extension LibraryFile {
  /// The library that is named, else the reader's own; a new one holds the letters that come with the program.
  /// - Parameter isForImport: a new library that is named begins with what is imported.
  static func chosen(_ named: String?, isForImport: Bool = false) throws -> LibraryFile {
    let path = try named ?? ownPath()
    let isNew = access(path, F_OK) != 0
    if isNew, named == nil { try makeFolder(of: path) }
    let file = try LibraryFile(at: path)
    if isNew, named == nil || !isForImport, let seeds = DefaultLibrary.folder() {
      _ = try Import([seeds]).run(into: file, isStopped: { false }, show: { _ in })
    }
    return file
  }

  /// By the XDG Base Directory Specification: `$XDG_DATA_HOME`, else `~/.local/share`.
  private static func ownPath() throws -> String {
    if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/kamerlezer/library.sqlite"
    }
    guard let home = variable("HOME") else {
      throw Failure(
        sentence: "neither XDG_DATA_HOME nor HOME is set; name the library with --library.",
        code: Failure.usage)
    }
    return home + "/.local/share/kamerlezer/library.sqlite"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func makeFolder(of path: String) throws {
    let folders = path.split(separator: "/").dropLast()
    for depth in folders.indices.map({ $0 + 1 }) {
      let folder = "/" + folders.prefix(depth).joined(separator: "/")
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST || access(folder, F_OK) == 0 else {
        throw Failure(
          sentence: "the folder \(folder) could not be made (\(String(cString: strerror(errno)))); "
            + "name the library with --library.", code: Failure.inputOutput)
      }
    }
  }
}
