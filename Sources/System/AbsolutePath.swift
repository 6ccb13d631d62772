import Glibc

/// Paths as the library keeps them: from the root, without links.
public enum AbsolutePath {
  /// The path of a file or folder that is there; nil where it is not.
  public static func existing(_ path: String) -> String? {
    guard let resolved = realpath(FilePath.bytes(path), nil) else { return nil }
    defer { free(resolved) }
    return FilePath.string(UnsafePointer(resolved))
  }

  /// The path of a file that may be gone: its folder is resolved where that is still there.
  public static func of(_ path: String) -> String {
    if let path = existing(path) { return path }
    let (folder, name) = parts(of: path)
    if let folder = existing(folder) { return folder == "/" ? "/\(name)" : "\(folder)/\(name)" }
    guard !path.hasPrefix("/"), let here = existing(".") else { return path }
    return "\(here)/\(path)"
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (
      slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...])
    )
  }
}
