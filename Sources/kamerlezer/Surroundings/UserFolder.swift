import Glibc

/// Where a reader's own files are, by the XDG Base Directory Specification.
enum UserFolder {
  case data, configuration, state, cache

  private var variable: String {
    switch self {
    case .data: "XDG_DATA_HOME"
    case .configuration: "XDG_CONFIG_HOME"
    case .state: "XDG_STATE_HOME"
    case .cache: "XDG_CACHE_HOME"
    }
  }

  /// Below `HOME`, where the variable is not set.
  var ordinary: String {
    switch self {
    case .data: "/.local/share"
    case .configuration: "/.config"
    case .state: "/.local/state"
    case .cache: "/.cache"
    }
  }

  /// The path of a file of Kamerlezer's; nil when neither the folder's variable nor `HOME` is set.
  func knownPath(of name: String) -> String? {
    if let folder = Environment.variable(variable), folder.hasPrefix("/") {
      return "\(folder)/kamerlezer/\(name)"
    }
    return Environment.variable("HOME").map { "\($0)\(ordinary)/kamerlezer/\(name)" }
  }

  /// As ``knownPath(of:)``.
  /// - Throws: ``Failure`` when it is not known.
  func path(of name: String) throws -> String {
    guard let path = knownPath(of: name) else {
      throw Failure(sentence: say(.neitherSet, variable), code: Failure.usage)
    }
    return path
  }

  static func makeFolder(of path: String) throws {
    let folders = path.split(separator: "/").dropLast()
    for depth in folders.indices.map({ $0 + 1 }) {
      let folder = "/" + folders.prefix(depth).joined(separator: "/")
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST || access(folder, F_OK) == 0 else {
        throw Failure(
          sentence: say(.folderNotMade, folder, String(cString: strerror(errno))), code: Failure.inputOutput)
      }
    }
  }
}

enum Environment {
  /// A variable that is set and says something.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What says the language, in the order of locale(7).
  static var locale: String? {
    variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG")
  }
}
