import Browser
import Dispatch
import System

/// The programs that open addresses for the reader: the setting's, else those of `BROWSER`, else the system's.
struct ReadersBrowser: Sendable {
  /// One program with its arguments; `%s` stands for the address.
  struct Program: Sendable {
    let words: [String]

    func arguments(_ address: String) -> [String] {
      words.contains { $0.contains("%s") }
        ? words.map { $0.replacing("%s", with: address) } : words + [address]
    }

    private var name: String { words.first?.split(separator: "/").last.map(String.init) ?? "" }

    /// They draw on the terminal themselves.
    private static let ofTerminal: Set<String> = [
      "lynx", "w3m", "links", "links2", "elinks", "browsh", "carbonyl", "cha", "edbrowse",
    ]
    /// They choose a program, which is one for the terminal where there is no other screen.
    private static let choosing: Set<String> = ["xdg-open", "sensible-browser", "www-browser"]

    var needsTerminal: Bool {
      let hasScreen = ["DISPLAY", "WAYLAND_DISPLAY"].contains { Environment.variable($0) != nil }
      return Self.ofTerminal.contains(name) || (Self.choosing.contains(name) && !hasScreen)
    }
  }

  /// The first one that says that it opened an address is enough.
  private let programs: [Program]

  init(_ settings: Settings) {
    let lines =
      settings.browser.map { [$0] } ?? Environment.variable("BROWSER")?.split(separator: ":").map(String.init)
      ?? ["xdg-open"]
    programs = lines.map { Program(words: $0.split(separator: " ").map(String.init)) }
      .filter { !$0.words.isEmpty }
  }

  var needsTerminal: Bool { programs.contains(where: \.needsTerminal) }

  /// Opens an address, to the end of the program that does.
  /// - Parameter lend: gives the terminal to a program that needs it.
  /// - Returns: why it could not be opened; nil when a program said that it was.
  func open(_ address: String, lend: (() -> Void) -> Void = { $0() }) -> String? {
    var problem: String? = say(.noBrowser)
    for program in programs {
      let arguments = program.arguments(address)
      if program.needsTerminal {
        lend { problem = Self.runInTerminal(arguments) }
      } else {
        problem = Self.runInBackground(arguments)
      }
      if problem == nil { break }
    }
    return problem
  }

  private static func runInTerminal(_ arguments: [String]) -> String? {
    do {
      return fault(try OtherProgram.inTerminal(arguments).wait(), of: arguments)
    } catch {
      return error.reason
    }
  }

  /// A program that is still there after this has a window of its own.
  private static let patience = DispatchTimeInterval.milliseconds(1500)

  private static func runInBackground(_ arguments: [String]) -> String? {
    do {
      let ending = ProgramEnd(of: try OtherProgram.inBackground(arguments))
      return ending.code(within: patience).flatMap { fault($0, of: arguments) }
    } catch {
      return error.reason
    }
  }

  private static func fault(_ code: Int32, of arguments: [String]) -> String? {
    code == 0 ? nil : say(.browserEnded, arguments[0], String(code))
  }
}
