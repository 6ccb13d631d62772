import Foundation
import Glibc
import TestSupport
import Testing

/// A real terminal: the built program in a pane of tmux, keys typed in, the screen read back.
final class Terminal {
  private let name = "kamerlezer-\(UUID().uuidString.prefix(8))"
  /// tmux's own server for this terminal, so that tests do not meet.
  private var tmux: [String] { ["-L", name, "-u", "-f", "/dev/null"] }

  static let isAvailable = (try? run("/usr/bin/env", ["tmux", "-V"]).status) == 0

  /// The program that this test run built.
  static let program: String = {
    let bundle =
      Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" } ?? Bundle.main.bundleURL
    let folders = [
      bundle.deletingLastPathComponent(), Bundle.main.bundleURL, root.appending(path: ".build/debug"),
    ]
    return folders.map { $0.appending(path: "kamerlezer").path }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    } ?? "kamerlezer"
  }()

  static let root = Repository.root

  /// Where the programs that tests start keep their libraries: nowhere near the tester's own.
  static let data: String = {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kamerlezer-data-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    setenv("XDG_DATA_HOME", folder.path, 1)
    atexit { try? FileManager.default.removeItem(atPath: Terminal.data) }
    // Who opens a library that another program just makes sees it grow: tests begin with all of it.
    _ = try? Started([program, "list"]).wait()
    return folder.path
  }()

  /// Opens a terminal with a shell in it.
  init(columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    // Each has its own state, so that no test begins where another one left.
    var settings = [
      "LC_ALL=C.UTF-8", "PS1=shell$ ", "XDG_DATA_HOME=\(Self.data)", "XDG_STATE_HOME=\(Self.data)/\(name)",
      "XDG_CONFIG_HOME=\(Self.data)/none",
    ]
    settings += environment.map { "\($0.key)=\($0.value)" }
    // SwiftPM sets NO_COLOR for what it runs.
    let shell = ["env", "-u", "NO_COLOR"] + settings + ["bash", "--norc", "--noprofile"]
    try run(
      ["new-session", "-d", "-s", "main", "-x", "\(columns)", "-y", "\(rows)", "-c", Self.root.path] + shell)
    try wait { $0.contains("shell$") }
  }

  deinit { _ = try? Self.run("/usr/bin/env", ["tmux"] + tmux + ["kill-server"]) }

  /// Types a command line and Enter.
  func command(_ line: String) throws {
    try run(["send-keys", "-t", "main", "-l", line])
    try run(["send-keys", "-t", "main", "Enter"])
  }

  /// Presses keys, by tmux's names for them.
  func press(_ keys: String...) throws {
    for key in keys { try run(["send-keys", "-t", "main", key]) }
  }

  /// Presses many keys, as fast as they can be sent.
  func press(_ keys: [String]) throws { try run(["send-keys", "-t", "main"] + keys) }

  /// Types a text.
  func type(_ text: String) throws { try run(["send-keys", "-t", "main", "-l", text]) }

  // MARK: Mouse

  /// Clicks a cell, counted from 0.
  func click(column: Int, row: Int) throws {
    try button(0, column, row)
    try button(3, column, row)
  }

  func wheelDown(column: Int, row: Int) throws { try button(65, column, row) }

  /// As xterm tells it: in the form that the program asked for, with 3 for whatever was let go.
  private func button(_ number: Int, _ column: Int, _ row: Int) throws {
    // All in one piece, as a terminal sends it: an Escape that comes alone is a key.
    try run(["set-buffer", "--", sequence(number, column, row)])
    try run(["paste-buffer", "-d", "-r", "-t", "main"])
  }

  private func sequence(_ number: Int, _ column: Int, _ row: Int) throws -> String {
    if try mode("mouse_sgr_flag") == "1" {
      return "\u{1B}[<\(number == 3 ? 0 : number);\(column + 1);\(row + 1)\(number == 3 ? "m" : "M")"
    } else {
      let bytes = [number, column + 1, row + 1].map { String(UnicodeScalar(UInt8(32 + $0))) }
      return "\u{1B}[M" + bytes.joined()
    }
  }

  /// The screen once it has not changed for half a second, which a busy machine may take for a key.
  func settled() throws -> String {
    var last = try screen
    var unchanged = 0
    while unchanged < 5 {
      usleep(100_000)
      let next = try screen
      unchanged = next == last ? unchanged + 1 : 0
      last = next
    }
    return last
  }

  // MARK: What the terminal knows

  /// A flag of the pane, by tmux's name for it.
  func mode(_ name: String) throws -> String {
    try run(["display-message", "-p", "-t", "main", "#{\(name)}"]).trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  func set(_ option: String, _ value: String) throws { try run(["set-option", "-s", option, value]) }

  func clipboard() throws -> String { try run(["show-buffer"]) }

  /// The screen with its colours and attributes.
  var painted: String {
    get throws { try run(["capture-pane", "-p", "-e", "-t", "main"]) }
  }

  func resize(_ columns: Int, _ rows: Int) throws {
    try run(["resize-window", "-t", "main", "-x", "\(columns)", "-y", "\(rows)"])
  }

  var screen: String {
    get throws { try run(["capture-pane", "-p", "-t", "main"]) }
  }

  /// The process of the program in the pane.
  func programProcess() throws -> pid_t {
    let shell = try run(["display-message", "-p", "-t", "main", "#{pane_pid}"]).trimmingCharacters(
      in: .whitespacesAndNewlines)
    let child = try Self.run("/usr/bin/env", ["pgrep", "-P", shell]).output.trimmingCharacters(
      in: .whitespacesAndNewlines)
    return try #require(pid_t(child.split(separator: "\n").last ?? ""))
  }

  /// Waits until the screen is as wanted; the screen then, or a failure that shows it. The deadline only ends a
  /// test that hangs: on a busy machine a program built for debugging is slow.
  @discardableResult
  func wait(
    _ what: String = "the screen", seconds: Double = 120, until wanted: (String) throws -> Bool
  ) throws -> String {
    let deadline = Date.now.addingTimeInterval(seconds)
    var last = ""
    while Date.now < deadline {
      last = try screen
      if try wanted(last) { return last }
      usleep(20_000)
    }
    Issue.record("waited in vain for \(what):\n\(last)")
    throw TimeOut()
  }

  struct TimeOut: Error {}

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    try Self.run("/usr/bin/env", ["tmux"] + tmux + arguments).output
  }

  @discardableResult
  static func run(_ program: String, _ arguments: [String], input: String = "") throws -> (
    status: Int32, output: String, errors: String
  ) {
    _ = data
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let files = ["in", "out", "err"].map(folder.file)
    try Data(input.utf8).write(to: URL(filePath: files[0]))
    let status = try Started([program] + arguments, standardFiles: files).wait()
    let text = try Data(contentsOf: URL(filePath: files[1]))
    let complaint = try Data(contentsOf: URL(filePath: files[2]))
    return (status, String(decoding: text, as: UTF8.self), String(decoding: complaint, as: UTF8.self))
  }
}
