import ArgumentParser
import Browser
import LetterLibrary
import System

/// `kamerlezer notes`: the reader's notes as Markdown.
struct PrintNotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: say(.aboutNotes), discussion: say(.moreNotes))

  @Option(help: ArgumentHelp(.optionEachIn, valueName: "folder")) var eachIn: String?
  @OptionGroup var chosen: LibraryOption

  func run() throws {
    let library = try Library(chosen.open())
    let documents = NotesMarkdown.documents(library)
    if let problem = library.takeProblem() { throw problem }
    guard !documents.isEmpty else { return StandardError.say(say(.noNotes)) }
    guard let folder = eachIn else { return try StandardOutput.write(NotesMarkdown.document(library)) }
    for document in documents {
      let path = "\(folder)/\(document.fileName)"
      do {
        try WholeFile.create(Array(document.text.utf8), at: path, isForOthers: true)
        try StandardOutput.write(path + "\n")
      } catch WholeFile.Fault.exists {
        StandardError.say(say(.notesExist, path))
      } catch let fault as WholeFile.Fault {
        throw Failure(sentence: say(.notesNotWritten, path, fault.description), code: Failure.inputOutput)
      }
    }
  }
}
