import Foundation
import Glibc

/// Someone at the browser with a stopwatch: from a key to the screen that it paints.
struct Typist {
  enum Kind: String, CaseIterable {
    case list = "a key in the list"
    case filter = "a key in the filter line"
  }

  struct Timed {
    var seconds: [Kind: [Double]] = [:]
    var residentMegabytes = 0
    var peakMegabytes = 0

    func percentile95(_ kind: Kind) -> Double {
      let sorted = (seconds[kind] ?? [0]).sorted()
      return sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
    }
  }

  private let terminal: Pseudoterminal

  init(_ program: String, library: String) throws {
    terminal = try Pseudoterminal([program, "--library", library])
  }

  private static let searches = [
    "drugs", "criminaliteit", "georganiseerde misdaad", "haven rotterdam", "minister van justitie", "cocaine",
    "onder crim", "minister:grapperhaus date:2019", "dossier:29911 kind:letter", "party:cda drugs",
    "date:2015..",
  ]

  func type() throws -> Timed {
    // The list of all letters is filled in the background of the first screen.
    settle(1000)
    var timed = Timed()
    for key in Array(repeating: "j", count: 40) + Array(repeating: " ", count: 20) + ["G", "k", "k", "g"] {
      time(key, .list, &timed)
    }
    for search in Self.searches {
      press("F")
      for character in search { time(String(character), .filter, &timed) }
      press("\r")
      for key in ["j", "j", " ", "k"] { time(key, .list, &timed) }
      press("c")
    }
    settle(1000)
    timed.residentMegabytes = memory("VmRSS:") / 1000
    timed.peakMegabytes = memory("VmHWM:") / 1000
    return timed
  }

  /// A key that paints nothing, such as `j` on the last letter, is none to be timed.
  private func time(_ key: String, _ kind: Kind, _ timed: inout Timed) {
    settle(30)
    let start = ContinuousClock.now
    terminal.type(key)
    if !terminal.read(1000).isEmpty {
      timed.seconds[kind, default: []].append((ContinuousClock.now - start).inSeconds)
    }
  }

  private func press(_ key: String) {
    settle(30)
    terminal.type(key)
    settle(200)
  }

  /// Waits until nothing more comes for so many milliseconds.
  private func settle(_ milliseconds: Int32) {
    while !terminal.read(milliseconds).isEmpty {}
  }

  /// Kilobytes of memory, as proc(5) names them.
  private func memory(_ name: String) -> Int {
    let status = String(decoding: Files.text("/proc/\(terminal.process)/status"), as: UTF8.self)
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}

extension Files {
  /// A file of the system, which has no size.
  static func text(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
