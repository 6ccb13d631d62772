import Letters

/// Why a path gave no letter. Each description is a sentence that names the path and what to do.
public enum SourceError: Error, Equatable, Sendable, Codable {
  case notFound(path: String)
  case notPermitted(path: String)
  case folderWithoutLetters(path: String)
  /// A pipe, a device or a socket.
  case notRegular(path: String)
  case notReadable(path: String, reason: String)
  case notALetter(path: String, UnreadableDocument)
  /// Markup that is broken, from 1.
  case brokenMarkup(path: String, line: Int, reason: String)
  /// A Word file, ODT or EPUB that could not be unpacked.
  case brokenArchive(path: String, reason: String)
  case unreadablePDF(path: String, PDFFault)
  /// The process that read it died of it, or took too long.
  case endedReader(path: String, reason: String)
  /// XML of another kind than official publications.
  case unknownMarkup(path: String, root: String)
  /// Official XML, of which nothing but the structure can be shown.
  case withoutStages(path: String)
}

extension SourceError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notFound(let path): "\(path) does not exist; check the spelling."
    case .notPermitted(let path): "\(path) may not be read; change its permissions (chmod u+r)."
    case .folderWithoutLetters(let path):
      "\(path) holds no letters; name a folder with .txt, .docx or .xml files, or a file."
    case .notRegular(let path): "\(path) is no file or folder; name one, or - for standard input."
    case .notReadable(let path, let reason): "\(path) could not be read (\(reason)); try again."
    case .notALetter(let path, let document): "\(path) \(document)."
    case .brokenMarkup(let path, let line, let reason):
      "\(path), line \(line): the XML cannot be read (\(reason)); fetch the file again."
    case .brokenArchive(let path, let reason):
      "\(path) cannot be read as a Word file, ODT or EPUB: \(reason)."
    case .unreadablePDF(let path, let fault): "\(path) cannot be read as a PDF: \(fault)."
    case .endedReader(let path, let reason): "\(path) cannot be read: \(reason)."
    case .unknownMarkup(let path, let root):
      "\(path) is XML of another kind (<\(root)>); official publications and text can be read."
    case .withoutStages(let path):
      "\(path) says itself what its parts are and passes no such stage; use --stage structure."
    }
  }
}
