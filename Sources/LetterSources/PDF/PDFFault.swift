/// Why a PDF gave no text.
public enum PDFFault: Error, Equatable, Sendable, Codable {
  /// poppler is not installed.
  case withoutPoppler
  case encrypted
  case damaged
  /// Pictures of pages.
  case scanned(pages: Int)
  case tooSlow(seconds: Int)
  case tooMuch
}

extension PDFFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .withoutPoppler: "reading PDF needs pdftotext; install poppler-utils"
    case .encrypted: "it is encrypted; save it without a password"
    case .damaged: "it is damaged; fetch it again"
    case .scanned(let pages):
      "it holds \(pages == 1 ? "a picture of a page" : "pictures of \(pages) pages") and no text; put it through OCR first (ocrmypdf)"
    case .tooSlow(let seconds):
      "pdftotext was not done with it in \(seconds == 1 ? "a second" : "\(seconds) seconds")"
    case .tooMuch: "it takes more memory than a letter can"
    }
  }
}
