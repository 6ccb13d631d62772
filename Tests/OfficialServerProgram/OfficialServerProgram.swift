import Foundation
import OfficialServer

/// Serves the papers of a folder (`kst-29911-433.xml`, `kst-29911-433.html`) as the official sources do, until it is killed; prints its
/// address. The papers are looked for anew with each request. Sources that are named behind the folder, by the beginning of
/// their paths (`/sru`), are down.
@main
enum OfficialServerProgram {
  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    let down = CommandLine.arguments.dropFirst(2)
    let server = try SourceServer { asked in
      down.contains(where: asked.path.hasPrefix)
        ? .status(403) : interfaces(of: folder).answer(asked)
    }
    FileHandle.standardOutput.write(Data("\(server.address)\n".utf8))
    Thread.sleep(forTimeInterval: 3600)
  }

  /// The papers, and what `register.tsv` (number, status, what keeps it) and `motions.tsv` (paper, case, decision, votes
  /// such as `VVD:24:Voor`) say beside them.
  private static func interfaces(of folder: URL) -> Interfaces {
    var interfaces = Interfaces(papers: papers(in: folder))
    interfaces.promises = rows("register.tsv", in: folder).map { row in
      Interfaces.Promise(
        row[0], status: row[1], keptBy: row.count > 2 ? row[2].split(separator: ",").map(String.init) : [])
    }
    for row in rows("motions.tsv", in: folder) where row.count > 3 {
      let votes = row[3].split(separator: ",").map { $0.split(separator: ":").map(String.init) }
      interfaces.motions[row[1]] = Interfaces.Motion([
        .init(
          row[2], votes: votes.filter { $0.count == 3 }.map { .init($0[0], Int($0[1]), $0[2]) })
      ])
      for index in interfaces.papers.indices where interfaces.papers[index].identifier == row[0] {
        interfaces.papers[index].zaak = row[1]
      }
      if !interfaces.papers.contains(where: { $0.identifier == row[0] }) {
        let words = row[0].split(separator: "-").map(String.init)
        interfaces.papers.append(
          Interfaces.Paper(
            dossier: words.dropFirst().dropLast().joined(separator: "-"), number: Int(words.last ?? "") ?? 0,
            zaak: row[1]))
      }
    }
    return interfaces
  }

  private static func rows(_ name: String, in folder: URL) -> [[String]] {
    let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }.filter {
      $0.count > 1
    }
  }

  /// The day on which a paper's file was written is the paper's own.
  private static func day(of file: URL) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let moment = attributes?[.modificationDate] as? Date ?? Date()
    return String(moment.ISO8601Format().prefix(10))
  }

  private static func papers(in folder: URL) -> [Interfaces.Paper] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var papers: [String: Interfaces.Paper] = [:]
    for name in names {
      let parts = name.split(separator: ".").map(String.init)
      let words = (parts.first ?? "").split(separator: "-")
      guard parts.count == 2, words.count == 3, let number = Int(words[2]),
        let content = try? Data(contentsOf: folder.appending(path: name))
      else { continue }
      let paper = Interfaces.Paper(
        dossier: String(words[1]), number: number, date: day(of: folder.appending(path: name)))
      papers[parts[0], default: paper]
        .keep([UInt8](content), as: parts[1])
    }
    return papers.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Interfaces.Paper {
  /// A Word file is what the Tweede Kamer has of a paper that is not published.
  fileprivate mutating func keep(_ content: [UInt8], as ending: String) {
    if ending == "docx" { file = content } else { published[ending] = content }
  }
}
