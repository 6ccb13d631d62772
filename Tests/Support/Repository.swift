import Foundation

/// Where the files of this repository, and those beside it, are.
public enum Repository {
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized
  /// The five letters that come with the program.
  public static let seeds = root.appending(path: "seeds").path

  /// A file or folder of the material that lies beside the repository on some machines.
  public static func shared(_ name: String) -> URL { root.appending(path: "../shared/\(name)").standardized }

  /// Whether the material beside the repository is here: a test that needs it is disabled where it is not.
  public static func hasShared(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shared(name).path)
  }
}
