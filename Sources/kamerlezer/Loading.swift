import Dispatch
import LetterSources
import Letters
import Synchronization

/// The letters behind the paths that a reader names, parsed on all cores.
enum Loading {
  struct Loaded {
    var letters: [(path: String, letter: Letter)] = []
    /// What could not be read, in the order of the paths.
    var problems: [SourceError] = []
  }

  /// - Throws: ``Failure`` when there is no path and the letters that come with the program are lost.
  static func load(_ paths: [String]) throws -> Loaded {
    let paths = try paths.isEmpty ? [DefaultLibrary.folder()] : paths
    var loaded = Loaded()
    var files: [String] = []
    for path in paths {
      do {
        files += try LetterFiles.find(path)
      } catch {
        loaded.problems.append(error)
      }
    }
    for (file, result) in zip(files, read(files)) {
      switch result {
      case .success(let letter): loaded.letters.append((file, letter))
      case .failure(let error): loaded.problems.append(error)
      }
    }
    return loaded
  }

  private static func read(_ files: [String]) -> [Result<Letter, SourceError>] {
    let results = Mutex([Result<Letter, SourceError>?](repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let result = Result { () throws(SourceError) in try LetterReader.letter(at: files[index]) }
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
