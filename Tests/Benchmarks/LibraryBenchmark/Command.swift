import Foundation
import Glibc
import System

/// A program that is run to its end, with what it took.
enum Command {
  struct Taken {
    let seconds: Double
    let peakMegabytes: Int
  }

  struct Failed: Error, CustomStringConvertible {
    let arguments: [String]
    let status: Int32

    var description: String { "\(arguments.joined(separator: " ")) ended with \(status)" }
  }

  @discardableResult
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Taken {
    for (name, value) in environment { setenv(name, value, 1) }
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    let start = ContinuousClock.now
    guard
      let program = try? StartedProgram(
        arguments, files: .init(output: nowhere, errors: nowhere), isAlone: false)
    else { throw Failed(arguments: arguments, status: 127) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(program.process, &status, 0, &usage) < 0 && errno == EINTR {}
    guard status == 0 else { throw Failed(arguments: arguments, status: status) }
    return Taken(
      seconds: (ContinuousClock.now - start).inSeconds, peakMegabytes: usage.ru_maxrss / 1000)
  }
}

/// Two things measured in turn, so that both meet the same machine.
enum Alternating {
  static func medians(
    _ times: Int, _ first: () throws -> Double, _ second: () throws -> Double
  ) rethrows -> (Double, Double) {
    var found: (first: [Double], second: [Double]) = ([], [])
    for _ in 0..<times {
      found.first.append(try first())
      found.second.append(try second())
    }
    return (found.first.sorted()[times / 2], found.second.sorted()[times / 2])
  }
}

/// Recoll's indexer on the same letters; nil where it is not installed (Debian: recollcmd).
enum Recoll {
  static func seconds(_ letters: String, in folder: String) throws -> Double? {
    let configuration = "\(folder)/recoll"
    try? FileManager.default.removeItem(atPath: configuration)
    try FileManager.default.createDirectory(atPath: configuration, withIntermediateDirectories: true)
    try Data("topdirs = \(letters)\n".utf8).write(to: URL(filePath: configuration + "/recoll.conf"))
    do {
      return try Command.run(["recollindex", "-c", configuration, "-z"]).seconds
    } catch let failed as Command.Failed where failed.status == 127 {
      return nil
    }
  }
}
