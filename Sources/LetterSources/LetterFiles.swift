import Glibc

/// Files that may hold letters, in folders and by name.
public enum LetterFiles {
  /// What a folder is searched for; a file that is named is taken whatever its ending.
  private static let endings = [".txt", ".text"]

  /// The files that a path stands for: itself, or the letters below it, in the order of their names.
  ///
  /// Links to folders are not followed, so that a loop of them ends.
  /// - Throws: ``SourceError`` when the path is missing, closed, or a folder without letters.
  public static func find(_ path: String) throws(SourceError) -> [String] {
    switch kind(of: path) {
    case S_IFDIR?:
      let found = try letters(below: path)
      guard !found.isEmpty else { throw .folderWithoutLetters(path: path) }
      return found
    case S_IFREG?:
      return [path]
    case nil:
      throw errno == EACCES ? .notPermitted(path: path) : .notFound(path: path)
    default:
      throw .notRegular(path: path)
    }
  }

  /// The kind of file behind a path, links resolved.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func letters(below folder: String) throws(SourceError) -> [String] {
    var found: [String] = []
    var open = [folder]
    while let next = open.popLast() {
      guard let names = names(in: next) else {
        if next == folder { throw .notPermitted(path: folder) }
        continue
      }
      for name in names.sorted() where !name.hasPrefix(".") {
        let path = next.hasSuffix("/") ? next + name : "\(next)/\(name)"
        switch kindWithoutLinks(path) {
        case S_IFDIR?: open.append(path)
        case S_IFREG?, S_IFLNK?:
          if endings.contains(where: name.lowercased().hasSuffix) { found.append(path) }
        default: break
        }
      }
    }
    return found.sorted()
  }

  private static func kindWithoutLinks(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  private static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
