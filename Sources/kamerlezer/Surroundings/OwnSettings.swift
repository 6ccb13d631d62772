import ArgumentParser
import Browser
import ConfigurationFiles
import LetterSources
import Wording

/// The reader's settings: those of `config.toml` over those of the locale.
struct OwnSettings {
  let settings: Settings
  /// Sentences on what in the file is wrong.
  let problems: [String]
  /// Nil where no home is known.
  let path: String?

  static func read() -> OwnSettings {
    let standard = Settings(language: Language(locale: Environment.locale))
    guard let path = UserFolder.configuration.knownPath(of: "config.toml") else {
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

/// What the command line says, in the reader's language.
func say(_ phrase: CommandPhrase, _ values: String...) -> String { Language.own.say(phrase, values) }

extension ArgumentHelp {
  init(_ phrase: CommandPhrase, valueName: String? = nil) { self.init(say(phrase), valueName: valueName) }
}

extension Language {
  /// What the command line speaks: the reader's language, as in the browser.
  static let own = OwnSettings.read().settings.language
}
