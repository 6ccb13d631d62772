import Foundation
import GRDB

/// The texts of an archive, and what it takes to put nothing but them into a full-text table.
struct Texts {
  let paths: [String]
  let bytes: Int

  init(_ folder: String) throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted()
    paths = found.map { "\(folder)/\($0)" }
    bytes = paths.reduce(0) { $0 + Files.size($1) }
  }

  /// Seconds to read every file and insert its text, a thousand a transaction, on one core.
  func secondsToIndex(at path: String) throws -> Double {
    Files.remove(database: path)
    defer { Files.remove(database: path) }
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = NORMAL") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: "CREATE VIRTUAL TABLE texts USING fts5(text)") }
    let start = ContinuousClock.now
    for first in stride(from: 0, to: paths.count, by: 1000) {
      try queue.write { db in
        let insert = try db.makeStatement(sql: "INSERT INTO texts (text) VALUES (?)")
        for path in paths[first..<min(first + 1000, paths.count)] {
          try insert.execute(arguments: [String(decoding: Files.bytes(path), as: UTF8.self)])
        }
      }
    }
    // As with an import, the log is in the file at the end.
    try queue.close()
    return (ContinuousClock.now - start).inSeconds
  }
}

/// Files as the benchmark needs them.
enum Files {
  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: size(path))
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  static func remove(database path: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
