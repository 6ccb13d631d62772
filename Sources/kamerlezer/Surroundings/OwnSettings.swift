import Browser
import ConfigurationFiles
import LetterSources

/// The reader's settings: those of `config.toml` over those of the locale.
struct OwnSettings {
  let settings: Settings
  /// Sentences on what in the file is wrong.
  let problems: [String]
  /// Nil where no home is known.
  let path: String?

  static func read() -> OwnSettings {
    let standard = Settings(language: Language(locale: Environment.locale))
    guard let path = try? UserFolder.configuration.path(of: "config.toml") else {
      return OwnSettings(settings: standard, problems: [], path: nil)
    }
    do {
      let file = ConfigurationFile(
        String(decoding: try LetterReader.bytes(at: path), as: UTF8.self), over: standard)
      let language = file.settings.language
      return OwnSettings(
        settings: file.settings, problems: file.problems.map { $0.sentence(path: path, language) }, path: path
      )
    } catch SourceError.notFound {
      return OwnSettings(settings: standard, problems: [], path: path)
    } catch {
      return OwnSettings(settings: standard, problems: ["\(error)"], path: path)
    }
  }
}
