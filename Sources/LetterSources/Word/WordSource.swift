import Letters

/// Letters in Word files.
enum WordSource {
  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    do {
      return try Letter(lines: WordDocument.lines(of: ZipArchive(bytes)))
    } catch let fault as ZipArchive.Fault {
      throw .brokenArchive(path: path, reason: reason(fault))
    } catch let error as MarkupError {
      throw .brokenMarkup(path: path, line: error.line, reason: error.reason)
    } catch let error as UnreadableDocument {
      throw .notALetter(path: path, error)
    } catch {
      throw .notReadable(path: path, reason: "\(error)")
    }
  }

  private static func reason(_ fault: ZipArchive.Fault) -> String {
    switch fault {
    case .damaged: "it is damaged, or another kind of zip"
    case .encrypted: "it is encrypted; save it without a password"
    case .tooLarge: "what is packed in it is too large for a letter"
    }
  }
}
