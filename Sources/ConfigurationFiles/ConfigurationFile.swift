import Browser
import LetterLibrary
import Screen
import TOMLKit
import Wording

/// The reader's settings as a TOML file: `config.toml`.
public struct ConfigurationFile: Sendable {
  /// The settings that the file makes of those it began with.
  public private(set) var settings: Settings
  /// What in the file is wrong, and was passed over.
  public private(set) var problems: [ConfigurationProblem] = []

  /// - Parameters:
  ///   - text: the file.
  ///   - settings: what holds where the file says nothing.
  public init(_ text: String, over settings: Settings) {
    self.settings = settings
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let table = table(&lines)
    // Lines are known by what stands in them: TOMLKit tells none for a value.
    read(table, LinesOfSettings(lines))
  }

  /// The table of the file without the lines that are no TOML: each is passed over, and the others hold.
  private mutating func table(_ lines: inout [String]) -> TOMLTable {
    for _ in 0...lines.count {
      do {
        return try TOMLTable(string: lines.joined(separator: "\n"))
      } catch let error as TOMLParseError {
        let line = min(max(1, Int(error.source.begin.line)), lines.count)
        problems.append(ConfigurationProblem(line: line, fault: .noTOML(error.description)))
        guard !lines[line - 1].isEmpty else { return TOMLTable() }
        lines[line - 1] = ""
      } catch {
        problems.append(ConfigurationProblem(line: 1, fault: .noTOML("\(error)")))
        return TOMLTable()
      }
    }
    return TOMLTable()
  }

  // MARK: Values

  private mutating func read(_ table: TOMLTable, _ lines: LinesOfSettings) {
    for (name, value) in table {
      guard let setting = Setting(rawValue: name) else {
        problems.append(
          ConfigurationProblem(line: lines.line(of: name, in: nil), fault: .unknown(name)))
        continue
      }
      if setting == .keys, let keys = value.table {
        readKeys(keys, lines)
      } else if setting == .searches, let searches = value.table {
        readSearches(searches, lines)
      } else if !take(setting, value) {
        problems.append(
          ConfigurationProblem(
            line: lines.line(of: name, in: nil), fault: .wrong(name, expected: setting)))
      }
    }
    problems.sort { $0.line < $1.line }
  }

  /// False for a value that is none of the setting's.
  private mutating func take(_ setting: Setting, _ value: any TOMLValueConvertible) -> Bool {
    switch setting {
    case .language: return set(\.language, value.string.flatMap(Language.init(rawValue:)))
    case .theme: return set(\.theme, value.string.flatMap(Theme.init(rawValue:)))
    case .width: return set(\.width, value.int.flatMap { Settings.widths.contains($0) ? $0 : nil })
    case .mouse: return set(\.usesMouse, value.bool)
    case .preview: return set(\.previews, value.bool)
    case .filter: return set(\.filter, value.string.flatMap { (try? Query(parsing: $0)).map(\.description) })
    case .browser:
      guard let command = value.string else { return false }
      settings.browser = command.isEmpty ? nil : command
      return true
    case .onNews:
      guard let command = value.string else { return false }
      settings.onNews = command.isEmpty ? nil : command
      return true
    case .contact:
      // It becomes part of a header of HTTP.
      guard let contact = value.string, contact.utf8.count <= 200,
        contact.utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
      else { return false }
      settings.contact = contact.isEmpty ? nil : contact
      return true
    case .keys, .searches: return false
    }
  }

  private mutating func set<Value>(_ path: WritableKeyPath<Settings, Value>, _ value: Value?) -> Bool {
    guard let value else { return false }
    settings[keyPath: path] = value
    return true
  }

  // MARK: Searches

  /// In the order of their names: TOML keeps no other.
  private mutating func readSearches(_ table: TOMLTable, _ lines: LinesOfSettings) {
    var found: [(line: Int, search: SavedSearch)] = []
    for (name, value) in table {
      let line = lines.line(of: name, in: "searches")
      if let query = value.string, !query.isEmpty, (try? Query(parsing: query)) != nil {
        found.append((line, SavedSearch(name: name, query: query)))
      } else {
        problems.append(
          ConfigurationProblem(
            line: line, fault: .wrong("searches.\(name)", expected: Setting.filter)))
      }
    }
    settings.searches = found.sorted { $0.line < $1.line }.map(\.search)
  }

  // MARK: Keys

  private mutating func readKeys(_ table: TOMLTable, _ lines: LinesOfSettings) {
    var keys: [Command: [Key]] = [:]
    for (name, value) in table {
      let line = lines.line(of: name, in: "keys")
      guard let command = Command(rawValue: name) else {
        problems.append(ConfigurationProblem(line: line, fault: .unknown("keys.\(name)")))
        continue
      }
      let names = value.string.map { [$0] } ?? value.array?.map { $0.string ?? "" } ?? []
      let found = names.compactMap(Key.init(name:))
      // An empty list is a command without a key.
      if found.count < names.count || (names.isEmpty && value.array == nil) {
        problems.append(
          ConfigurationProblem(
            line: line, fault: .wrong("keys.\(name)", expected: .keys)))
      } else {
        keys[command] = found
      }
    }
    settings.keymap = settings.keymap.setting(keys)
  }
}

/// What can be set, by the name it has in the file.
public enum Setting: String, Sendable, CaseIterable {
  case language, theme, width, mouse, preview, browser, filter, searches, keys
  case onNews = "on-news"
  case contact

  /// What its value must be, in words.
  func expected(_ language: Language) -> String {
    switch self {
    case .language: language.say(.wantedOneOf, Self.listed(Language.allCases.map(\.rawValue)))
    case .theme: language.say(.wantedOneOf, Self.listed(Theme.allCases.map(\.rawValue)))
    case .width:
      language.say(.wantedNumber, String(Settings.widths.lowerBound), String(Settings.widths.upperBound))
    case .mouse, .preview: language.say(.wantedOneOf, "true, false")
    case .browser, .onNews: language.say(.wantedProgram)
    case .contact: language.say(.wantedContact)
    case .filter: language.say(.wantedQuery)
    case .searches: language.say(.wantedSearches)
    case .keys: language.say(.wantedKeys)
    }
  }

  private static func listed(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

/// What is wrong in a line of the file.
public struct ConfigurationProblem: Sendable, Hashable {
  public enum Fault: Sendable, Hashable {
    case noTOML(String)
    case unknown(String)
    case wrong(String, expected: Setting)
  }

  /// From 1.
  public let line: Int
  public let fault: Fault

  /// A sentence that names the file and the line.
  public func sentence(path: String, _ language: Language) -> String {
    switch fault {
    case .noTOML(let reason): language.say(.settingUnreadable, path, String(line), reason)
    case .unknown(let name): language.say(.settingUnknown, path, String(line), name)
    case .wrong(let name, let setting):
      language.say(.settingWrong, path, String(line), name, setting.expected(language))
    }
  }
}

/// In which lines of a file settings stand.
struct LinesOfSettings {
  private var lines: [String: Int] = [:]

  init(_ text: [String]) {
    var section: String?
    for (index, line) in text.enumerated() {
      let words = line.drop { $0 == " " || $0 == "\t" }
      if words.hasPrefix("[") {
        section = String(words.dropFirst().prefix { $0 != "]" })
      } else {
        let name = words.prefix { $0 != "=" && $0 != " " && $0 != "." }.filter { $0 != "\"" && $0 != "'" }
        lines["\(section ?? "")/\(name)", default: index + 1] = index + 1
      }
    }
  }

  /// - Parameter section: nil is the head of the file.
  func line(of name: String, in section: String?) -> Int {
    lines["\(section ?? "")/\(name)"] ?? lines.first { $0.key.hasSuffix("/\(name)") }?.value ?? 1
  }
}
