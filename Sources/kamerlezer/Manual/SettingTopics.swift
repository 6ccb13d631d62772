import Browser
import ConfigurationFiles
import Glibc

extension ManualTopic {
  /// The file as the program prints it, with all that can be set.
  static var settingBlocks: [ManualBlock] {
    [
      .paragraph(
        """
        The file of settings is TOML. kamerlezer config prints what holds, with a comment to each line. What is \
        wrong in a line is said with its number, and everything else holds. Without a file these hold, with Dutch \
        where LC_ALL, LC_MESSAGES or LANG begins with nl.
        """),
      .example(ConfigurationFile.text(of: Settings())),
    ]
  }

  static var fileBlocks: [ManualBlock] {
    [
      .rows([
        ("$XDG_DATA_HOME/kamerlezer/library.sqlite", "the library (\(home(.data)) without the variable)"),
        ("…/library-documents", "papers that were fetched, each with its metadata, beside their library"),
        ("…/library-followed", "what is followed, beside its library"),
        ("…/library-news", "how far the feed of news was read, beside its library"),
        ("$XDG_CONFIG_HOME/kamerlezer/config.toml", "the settings (\(home(.configuration)))"),
        ("$XDG_STATE_HOME/kamerlezer", "where the browser was left (\(home(.state)))"),
        (
          "$XDG_CACHE_HOME/kamerlezer",
          "answers of the sources that need not be asked again (\(home(.cache)))"
        ),
        ("share/kamerlezer/seeds", "the letters that a new library begins with, above the program's folder"),
      ]),
      .rows([
        ("BROWSER", "the program that opens addresses; the setting browser comes first"),
        ("NO_COLOR", "no colours when it is set"),
        (
          "LC_ALL, LC_MESSAGES, LANG",
          "the language, where no setting names one; LC_ALL, LC_CTYPE: the encoding"
        ),
        ("KAMERLEZER_…", "other servers that stand in for the official sources: kamerlezer help sources"),
      ]),
    ]
  }

  private static func home(_ folder: UserFolder) -> String { "~" + folder.ordinary }

  /// By sysexits.h.
  static var exitBlocks: [ManualBlock] {
    [
      .paragraph("What is wrong is one sentence on standard error."),
      .rows([
        ("0", "done; compare: the files agree"),
        ("1", "compare: the files differ; update: nothing is new"),
        ("\(Failure.usage)", "the command line or a query is wrong"),
        ("\(Failure.data)", "a file, a library or a setting cannot be read as what it should be"),
        ("\(Failure.noInput)", "a file or a paper is not there"),
        ("\(Failure.unavailable)", "a program or a source that is needed cannot be used"),
        ("\(Failure.inputOutput)", "reading or writing failed"),
        ("\(Failure.tryAgain)", "a library that is busy or a source that did not answer: try again"),
        ("\(128 + SIGINT)", "stopped by Ctrl-C; the same command goes on"),
      ]),
    ]
  }

  static var exampleBlocks: [ManualBlock] {
    [
      .example(
        """
        kamerlezer import ~/kamerstukken
        kamerlezer search minister:yesilgoz date:2022.. drugs
        kamerlezer list kind:answers party:CDA --json
        kamerlezer show kst-29911-433 --markdown
        kamerlezer references 29911-433
        kamerlezer graph --dossier 29911 --format svg > dossier.svg
        kamerlezer parse --stage layout brief.pdf
        kamerlezer fetch --minister yesilgoz --since 2023
        pdftotext -layout brief.pdf - | kamerlezer parse --json -
        """)
    ]
  }
}
