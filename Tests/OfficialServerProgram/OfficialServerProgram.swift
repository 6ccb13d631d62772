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
        ? .status(403) : Interfaces(papers: papers(in: folder)).answer(asked)
    }
    FileHandle.standardOutput.write(Data("\(server.address)\n".utf8))
    Thread.sleep(forTimeInterval: 3600)
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
