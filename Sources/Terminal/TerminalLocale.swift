import CNcurses
import Glibc

/// The characters of the terminal, as the reader's locale tells them.
public enum TerminalLocale {
  /// Takes the locale of the environment. One that names UTF-8 and is not installed, as over ssh, leaves at least its
  /// characters.
  static func take() {
    setlocale(LC_ALL, "")
    guard !isUTF8, namesUTF8 else { return }
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name).uppercased() == "UTF-8"
  }

  /// What tells the characters, in the order of locale(7).
  private static var namesUTF8: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].map(variable).first { !$0.isEmpty } ?? ""
    return name.hasSuffix("utf-8") || name.hasSuffix("utf8") || name.contains("utf-8@")
      || name.contains("utf8@")
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0).lowercased() } ?? ""
  }
}
