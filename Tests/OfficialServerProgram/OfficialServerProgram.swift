import Foundation
import OfficialServer

/// Serves the papers of a folder (`kst-29911-433.xml`) as the official sources do, until it is killed; prints its
/// address. The papers are looked for anew with each request.
@main
enum OfficialServerProgram {
  static func main() async throws {
    let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    let server = SourceServer { asked in Interfaces(papers: papers(in: folder)).answer(asked) }
    try await server.run {
      FileHandle.standardOutput.write(Data("\(server.address)\n".utf8))
      try await Task.sleep(for: .seconds(3600))
    }
  }

  private static func papers(in folder: URL) -> [Interfaces.Paper] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      let parts = name.split(separator: ".").first?.split(separator: "-") ?? []
      guard name.hasSuffix(".xml"), parts.count == 3, let number = Int(parts[2]),
        let content = try? Data(contentsOf: folder.appending(path: name))
      else { return nil }
      return Interfaces.Paper(dossier: String(parts[1]), number: number, published: ["xml": [UInt8](content)])
    }
  }
}
