import Glibc
import System

/// The five letters that come with the program.
enum DefaultLibrary {
  /// `share/kamerlezer/seeds` above the program, where it is installed, or `seeds` of the package that it was
  /// built in; nil when there is none.
  static func folder() -> String? {
    var folder = programFolder()
    while !folder.isEmpty {
      if isFolder(folder + "/share/kamerlezer/seeds") { return folder + "/share/kamerlezer/seeds" }
      if access(folder + "/Package.swift", F_OK) == 0, isFolder(folder + "/seeds") {
        return folder + "/seeds"
      }
      folder = parent(folder)
    }
    return nil
  }

  private static func programFolder() -> String {
    AbsolutePath.existing("/proc/self/exe").map(parent) ?? ""
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
