import Glibc
import System

/// Files that may hold letters, in folders and by name.
public enum LetterFiles {
  /// What a folder is searched for; a file that is named is taken whatever its ending.
  private static let endings = [
    ".txt", ".text", ".xml", ".docx", ".odt", ".epub", ".pdf", ".html", ".htm", ".md", ".markdown",
  ]

  /// The files that a path stands for: itself, or the letters below it, in the order of their names.
  /// - Throws: ``SourceError`` when the path is missing, closed, or a folder without letters.
  public static func find(_ path: String) throws(SourceError) -> [String] {
    var found: [String] = []
    try visit(path) { file in
      found.append(file)
      return true
    }
    guard !found.isEmpty else { throw .folderWithoutLetters(path: path) }
    return found
  }

  /// Shows the files that a path stands for one after another, a folder's in the order of their names, until
  /// the visitor wants no more; a folder of a million files is never held as a whole.
  ///
  /// Links to folders are not followed, so that a loop of them ends.
  /// - Throws: ``SourceError`` when the path is missing or closed.
  public static func visit(_ path: String, _ visitor: (String) -> Bool) throws(SourceError) {
    switch kind(of: path) {
    case S_IFDIR?:
      guard names(in: path) != nil else { throw .notPermitted(path: path) }
      _ = visit(folder: path, visitor)
    case S_IFREG?:
      _ = visitor(path)
    case nil:
      throw errno == EACCES ? .notPermitted(path: path) : .notFound(path: path)
    default:
      throw .notRegular(path: path)
    }
  }

  /// The kind of file behind a path, links resolved.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(FilePath.bytes(path), &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Gives whether the visitor wants more. A folder below that may not be read is passed over.
  private static func visit(folder: String, _ visitor: (String) -> Bool) -> Bool {
    for entry in names(in: folder)?.sorted(by: { $0.name < $1.name }) ?? [] where !entry.name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      switch entry.kind ?? kindWithoutLinks(path) {
      case S_IFDIR?:
        guard visit(folder: path, visitor) else { return false }
      case S_IFREG?, S_IFLNK?:
        if hasEnding(entry.name), !isAboutLetters(entry.name) {
          guard visitor(path) else { return false }
        }
      default: break
      }
    }
    return true
  }

  /// The metadata of a publication, or what tells readers of a folder what is in it.
  private static func isAboutLetters(_ name: String) -> Bool {
    PublicationMetadata.fileNames.contains { name == $0 || name.hasSuffix(".\($0)") }
      || name.lowercased().hasPrefix("readme.")
  }

  private static func hasEnding(_ name: String) -> Bool {
    endings.contains { ending in
      name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 | 0x20 }
    }
  }

  private static func kindWithoutLinks(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(FilePath.bytes(path), &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// A name in a folder; its kind where the file system says it at once.
  private struct Entry {
    let name: String
    let kind: mode_t?
  }

  private static func names(in folder: String) -> [Entry]? {
    guard let directory = opendir(FilePath.bytes(folder)) else { return nil }
    defer { closedir(directory) }
    var entries: [Entry] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        FilePath.string(raw.prefix { $0 != 0 })
      }
      let kind = entry.pointee.d_type == 0 ? nil : mode_t(entry.pointee.d_type) << 12
      if name != ".", name != ".." { entries.append(Entry(name: name, kind: kind)) }
    }
    return entries
  }
}
