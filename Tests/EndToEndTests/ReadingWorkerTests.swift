import Foundation
import Glibc
import TestSupport
import Testing

/// Files are read by processes of their own: one that dies of a file costs that file.
@Suite("Reading in a process of its own")
struct ReadingWorkerTests {
  @Test("A reader that is killed at a file costs that file, and the others are read")
  func killed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for number in 1...12 {
      try folder.write("Geachte voorzitter,\n\nDit is brief nummer \(number).\n", to: "a-\(number).txt")
    }
    // Takes seconds to read, in the middle of the others.
    try folder.write(
      String(repeating: "Zie Kamerstuk 29 911, nr. 3. Een zin die nog wat langer is.\n", count: 90_000),
      to: "b-groot.txt")
    for number in 1...12 {
      try folder.write(
        "Geachte voorzitter,\n\nDit is brief nummer 1\(number) van later.\n", to: "c-\(number).txt")
    }
    let output = folder.path + "/uit"
    let library = folder.path + "/bibliotheek.sqlite"
    let work = try Started([
      "/bin/sh", "-c",
      "exec '\(Terminal.program)' import --library '\(library)' '\(folder.path)' > '\(output)' 2>&1",
    ])
    var victim: pid_t?
    _ = Patience.wait {
      victim = Self.readers(of: work.process).first { Self.memory(of: $0) > Self.ofSmallFiles }
      return victim != nil
    }
    kill(try #require(victim, "no reader was at the large file"), SIGKILL)
    _ = work.wait()
    let said = try String(contentsOfFile: output, encoding: .utf8)
    #expect(said.contains("Letters: 24 added, 1 could not be read."), "\(said)")
    #expect(
      said.contains("b-groot.txt cannot be read: reading it ended the process that read it (signal 9)."),
      "\(said)")
  }

  /// Pages of memory that a reader of small letters never has; the large file takes several times as many.
  private static let ofSmallFiles = 60_000_000 / 4096

  /// Processes that read files for a program: its own, since tests beside this one start others.
  private static func readers(of program: pid_t) -> [pid_t] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap { pid_t($0) }.filter { process in
      let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
      return fields.count > 1 && fields[1] == "\(program)"
    }
  }

  /// What a process has in memory, in pages (proc(5), statm, field 2).
  private static func memory(of process: pid_t) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)) ?? ""
    let fields = text.split(separator: " ")
    return fields.count > 1 ? Int(fields[1]) ?? 0 : 0
  }
}
