import ArgumentParser
import Glibc
import LetterLibrary
import LetterSources

@main
enum Main {
  /// Runs the command; an error becomes one sentence on standard error and an exit code of sysexits.
  static func main() {
    do {
      var command = try Kamerlezer.parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardError.say(failure.sentence)
      exit(failure.code)
    } catch let error as SourceError {
      StandardError.say(error.description)
      exit(Failure.code(for: error))
    } catch let error as LibraryError {
      StandardError.say(error.description)
      exit(Failure.code(for: error))
    } catch let error as QueryError {
      StandardError.say(error.description)
      exit(Failure.usage)
    } catch {
      Kamerlezer.exit(withError: error)
    }
  }
}
