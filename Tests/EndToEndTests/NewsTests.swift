import Foundation
import FoundationXML
import Glibc
import TestSupport
import Testing

/// `follow` and `update` against a server that speaks the sources' interfaces.
@Suite("What is new")
struct NewsTests {
  private let folder: TemporaryFolder
  private let server: Started
  private let address: String
  private var library: String { folder.path + "/letters.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    for name in ["/papers", "/config/kamerlezer"] {
      try FileManager.default.createDirectory(atPath: folder.path + name, withIntermediateDirectories: true)
    }
    let program = URL(filePath: Terminal.program).deletingLastPathComponent().appending(
      path: "official-server")
    server = try Started(
      [program.path, folder.path + "/papers"],
      standardFiles: ["/dev/null", folder.path + "/address", "/dev/null"])
    address = Patience.lines(of: folder.file("address")) { _ in true }.trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  private func close() {
    server.kill(SIGKILL)
    _ = server.wait()
    folder.remove()
  }

  private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
    let variables = [
      "KAMERLEZER_REPOSITORY=\(address)/frbr/officielepublicaties", "KAMERLEZER_PUBLICATIONS=\(address)",
      "KAMERLEZER_SEARCH=\(address)/sru", "KAMERLEZER_OPEN_DATA=\(address)/OData/v5",
      "KAMERLEZER_FEED=\(address)/SyncFeed/2.0", "XDG_CACHE_HOME=\(folder.path)/cache",
      "XDG_CONFIG_HOME=\(folder.path)/config",
    ]
    return try Terminal.run(
      "/usr/bin/env", variables + [Terminal.program] + arguments + ["--library", library])
  }

  private func publish(_ numbers: Int..., words: String = "De tekst van stuk", dated: String? = nil) throws {
    for number in numbers {
      try folder.write(Self.paper(number, words, dated), to: "papers/kst-29911-\(number).xml")
    }
  }

  private static func paper(_ number: Int, _ words: String, _ date: String?) -> String {
    let dated = date.map { "<al>Den Haag, \($0)</al>" } ?? ""
    return """
      <?xml version="1.0"?><officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord"
      content="https://zoek.officielebekendmakingen.nl/kst-29911-\(number)/metadata.xml"/></metadata><kamerstuk>
      <dossier><dossiernummer><dossiernr>29 911</dossiernr></dossiernummer><titel>Bestrijding</titel></dossier>
      <stuk><stuknr>Nr. <ondernummer kamer="2">\(number)</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel>
      <algemeen><vrije-tekst><tekst>\(dated)<al>Dit is een begin. \(words) \(number).</al></tekst></vrije-tekst></algemeen>
      </stuk></kamerstuk></officiele-publicatie>
      """
  }

  @Test("update lists what is new and nothing else: a correction that brings old papers out again is no news")
  func updateTwice() throws {
    try publish(1, 2, 3)
    #expect(try run("follow", "29911").output == "Documents: 3 new.\n")
    let none = try run("update")
    #expect(none.status == 1 && none.output.isEmpty, "\(none)")
    try publish(4)
    let first = try run("update")
    #expect(first.status == 0)
    #expect(
      first.output.split(separator: "\n").count == 1 && first.output.contains("kst-29911-4\t"), "\(first)")
    try publish(1, 2, words: "De verbeterde tekst van stuk")
    try publish(5)
    let second = try run("update", "--json")
    #expect(second.status == 0 && second.output.split(separator: "\n").count == 1, "\(second)")
    #expect(second.output.contains("\"follows\":[\"29911\"]") && second.output.contains("kst-29911-5"))
    let new = try run("list", "is:new")
    #expect(new.output.contains("kst-29911-4") && new.output.contains("kst-29911-5"))
    #expect(!new.output.contains("kst-29911-1\t"))
    close()
  }

  @Test("A saved search lists the letters that fit it, with the sentence that hits")
  func savedSearch() throws {
    #expect(try run("follow", "\"havens van Rotterdam\"").status == 0)
    #expect(try run("follow").output == "\"havens van Rotterdam\"\n")
    try publish(6, words: "Wij spraken in de havens van Rotterdam over stuk")
    try publish(7)
    let found = try run("update")
    #expect(found.status == 0 && found.output.split(separator: "\n").count == 1, "\(found)")
    #expect(
      found.output.hasSuffix(
        "\"havens van Rotterdam\"\tWij spraken in de havens van Rotterdam over stuk 6.\n"),
      "\(found)")
    #expect(try run("update").status == 1)
    #expect(try run("unfollow", "\"havens van Rotterdam\"").status == 0)
    #expect(try run("follow", "minister:").status == 64)
    #expect(try run("follow", "1").status == 64)
    close()
  }

  @Test("--quiet tells by the exit status alone, and on-news gets the lines on its standard input")
  func quiet() throws {
    let told = folder.path + "/told"
    try folder.write("on-news = \"cat > '\(told)'\"\n", to: "config/kamerlezer/config.toml")
    try publish(1)
    _ = try run("follow", "29911")
    let none = try run("update", "--quiet")
    #expect(none.status == 1 && none.output.isEmpty && none.errors.isEmpty, "\(none)")
    #expect(!FileManager.default.fileExists(atPath: told))
    try publish(2, words: "$(touch /tmp/evil) `id` stuk")
    let some = try run("update", "--quiet")
    #expect(some.status == 0 && some.output.isEmpty && some.errors.isEmpty, "\(some)")
    #expect(try folder.text("told").contains("kst-29911-2\t"))
    close()
  }

  @Test(
    "update reads the register on from where it was; what the register changed is no news, and offline is what was known"
  )
  func register() throws {
    try publish(1)
    _ = try run("follow", "29911")
    let promise = "TZ202504-001\tOpenstaand\n"
    try folder.write(promise, to: "papers/register.tsv")
    #expect(try run("commitments").errors.contains("kamerlezer fetch register"))
    let first = try run("update")
    #expect(
      first.status == 1 && first.errors.contains("Register of commitments: 1 new or changed."), "\(first)")
    let known = try run("commitments", "minister:voorbeeld", "--json").output
    #expect(known.contains("\"source\":\"register\"") && known.contains("\"status\":\"open\""), "\(known)")
    // A correction re-issues old rows, this one changed.
    try folder.write(promise + "TZ202504-001\tVoldaan\tkst-29911-1\n", to: "papers/register.tsv")
    try publish(1, words: "De verbeterde tekst van stuk")
    #expect(try run("update").status == 1)
    server.kill(SIGKILL)
    _ = server.wait()
    let offline = try run("commitments").output
    #expect(offline.contains("kept") && offline.contains("TZ202504-001"), "\(offline)")
    let fault = try run("update")
    #expect(fault.status == 75 && fault.errors.contains("register"), "\(fault)")
    folder.remove()
  }

  @Test("votes tells how a motion ended that is not here, and offline what was known, with the day")
  func votes() throws {
    try folder.write(
      "kst-36600-VI-101\t2025Z17647\tStemmen - aangenomen\tVVD:24:Voor,PVV:37:Tegen,NSC:19:Voor\n",
      to: "papers/motions.tsv")
    #expect(try run("votes", "--offline", "kst-36600-VI-101").status == 66)
    let told = try run("votes", "kst-36600-VI-101")
    #expect(told.output.contains("Aangenomen, 43 for, 37 against (met handopsteken)"), "\(told)")
    #expect(told.output.contains("For (43): VVD (24), NSC (19)\n"))
    #expect(try run("votes", "kst-29911-1").status == 66)
    #expect(try run("votes", "29911").status == 64)
    server.kill(SIGKILL)
    _ = server.wait()
    let offline = try run("votes", "--json", "kst-36600-VI-101")
    #expect(offline.status == 75 && offline.output.contains("\"outcome\":\"aangenomen\""), "\(offline)")
    #expect(offline.output.contains("\"problem\""))
    folder.remove()
  }

  @Test("list --atom writes a feed, and one without letters is a feed too")
  func atom() throws {
    try publish(1)
    _ = try run("follow", "29911")
    for query in ["tekst", "nietsdergelijks"] {
      let feed = try run("list", "--atom", query)
      #expect(feed.status == 0)
      let document = try XMLDocument(xmlString: feed.output)
      let entries = try document.nodes(forXPath: "//*[local-name()='entry']")
      #expect(entries.count == (query == "tekst" ? 1 : 0))
      for name in ["id", "title", "updated"] {
        let path = "/*/*[local-name()='\(name)'] | //*[local-name()='entry']/*[local-name()='\(name)']"
        #expect(try document.nodes(forXPath: path).count == 1 + entries.count)
      }
    }
    #expect(try run("list", "--atom", "--json").status == 64)
    close()
  }
}
