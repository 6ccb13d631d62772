import Foundation
import Glibc
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
    for _ in 0..<3000 where victim == nil {
      usleep(10_000)
      victim = Self.readers().first { Self.processorTime(of: $0) > 20 }
    }
    kill(try #require(victim, "no reader was at the large file"), SIGKILL)
    _ = work.wait()
    let said = try String(contentsOfFile: output, encoding: .utf8)
    #expect(said.contains("Letters: 24 added, 1 could not be read."), "\(said)")
    #expect(
      said.contains("b-groot.txt cannot be read: reading it ended the process that read it (signal 9)."),
      "\(said)")
  }

  /// Processes that read files for a program of this test run.
  private static func readers() -> [pid_t] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.compactMap { pid_t($0) }.filter { process in
      let command = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") ?? Data()
      return command.range(of: Data("\0read-files-for-another-process".utf8)) != nil
        && command.starts(with: Data("/proc/".utf8))
    }
  }

  /// Of the process itself, in hundredths of a second (proc(5), fields 14 and 15).
  private static func processorTime(of process: pid_t) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }
}
