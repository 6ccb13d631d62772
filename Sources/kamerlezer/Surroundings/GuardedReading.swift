import Glibc
import LetterImport

extension Import {
  /// An import of strangers' files: each is read by a process of this program's own, so that it costs at most
  /// itself.
  static func guarded(_ paths: [String]) -> Import {
    var work = Import(paths)
    work.reader = ReadingWorker.thisProgram
    return work
  }
}

extension ReadingWorker {
  /// This very program, though its file may have been replaced since it was started.
  static var thisProgram: [String] { ["/proc/\(getpid())/exe", ReadingService.name] }
}
