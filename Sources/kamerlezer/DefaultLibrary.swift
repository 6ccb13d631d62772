import Glibc

/// The five letters that come with the program.
enum DefaultLibrary {
  /// `seeds` in this folder, or beside the program or in a folder above it, where a build leaves it.
  /// - Throws: ``Failure`` when there is none.
  static func folder() throws -> String {
    if isFolder("seeds") { return "seeds" }
    var folder = programFolder()
    while !folder.isEmpty {
      if isFolder(folder + "/seeds") { return folder + "/seeds" }
      folder = parent(folder)
    }
    throw Failure(
      sentence: "the letters that come with the program are not there; name a file or a folder.",
      code: Failure.noInput)
  }

  private static func programFolder() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return parent(String(cString: path))
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
