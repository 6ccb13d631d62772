import ArgumentParser
import Glibc
import LetterImport
import LetterLibrary
import LetterSources
import OfficialSources
import System
import Wording

@main
enum Main {
  /// Runs the command; an error becomes one sentence on standard error and an exit code of sysexits.
  static func main() {
    do {
      try run()
    } catch let failure as Failure {
      StandardError.say(failure.sentence)
      exit(failure.code)
    } catch let error as SourceError {
      StandardError.say(error.description)
      exit(Failure.code(for: error))
    } catch let error as LibraryError {
      StandardError.say(Language.own.sentence(error))
      exit(Failure.code(for: error))
    } catch let error as FetchError {
      StandardError.say(Language.own.sentence(error))
      exit(Failure.code(for: error))
    } catch let error as QueryError {
      StandardError.say(Language.own.sentence(error))
      exit(Failure.usage)
    } catch {
      end(with: error)
    }
  }

  /// What the parser of arguments has to say repeats them, and passes the gate as all else does.
  private static func end(with error: any Error) -> Never {
    let code = Kamerlezer.exitCode(for: error)
    let text = Kamerlezer.fullMessage(for: error)
    if !text.isEmpty, code == .success {
      do {
        try StandardOutput.write(text + "\n")
      } catch {
        StandardError.say(error.sentence)
        exit(error.code)
      }
    } else if !text.isEmpty {
      StandardError.say(Kamerlezer.message(for: error))
      // Of the usage only where to read it: the sentence is what matters.
      if let pointer = text.split(separator: "\n").last, pointer.hasPrefix(" ") {
        StandardError.write(pointer.drop { $0 == " " } + "\n")
      }
    }
    exit(code.rawValue)
  }

  /// Without an argument, or with none but the library, there is nothing to parse: the browser is on the
  /// screen before the parser of arguments would have begun.
  private static func run() throws {
    // A file that grows beyond what the shell allows is an error of writing, not the end without a word.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = FilePath.arguments
    if arguments == [ReadingService.name] { ReadingService.serve() }
    if arguments.isEmpty { return try Browse.open(LibraryFile.chosen(nil)) }
    if arguments.count == 2, arguments[0] == "--library" {
      return try Browse.open(LibraryFile.chosen(arguments[1]))
    }
    var command = try Kamerlezer.parseAsRoot(arguments)
    try command.run()
  }
}
