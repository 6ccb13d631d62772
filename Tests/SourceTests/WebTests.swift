import Foundation
import LetterSources
import Letters
import Testing

@Suite("Web pages")
struct WebTests {
  private func letter(_ body: String, head: String = "") throws -> Letter {
    let page = "<!DOCTYPE html>\n<html lang=\"nl\"><head>\(head)</head><body>\(body)</body></html>"
    return try LetterReader.letter(Array(page.utf8), from: "brief.html")
  }

  private static let opening = "<p>Geachte voorzitter,</p>"

  @Test(
    "A mark leads to its note, however the page writes them",
    arguments: [
      // pandoc
      """
      <p>Zie de brief<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a> van mei.</p>
      <section class="footnotes"><hr><ol><li id="fn1"><p>Kamerstuk 29 911, nr. 309.<a href="#fnref1">↩︎</a></p></li></ol></section>
      """,
      // Word
      """
      <p>Zie de brief<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> van mei.</p>
      <div><br><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Kamerstuk 29 911, nr. 309.</p></div></div>
      """,
      // LibreOffice
      """
      <p>Zie de brief<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> van mei.</p>
      <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Kamerstuk 29 911, nr. 309.</p></div>
      """,
      // officielebekendmakingen.nl
      """
      <p>Zie de brief<sup><a href="#n1" id="n1-noot">1</a></sup> van mei.</p>
      <div><div><p><a href="#n1-noot">X</a> Noot</p><p id="n1"><sup>1</sup> Kamerstuk 29 911, nr. 309.</p></div></div>
      """,
    ])
  func notes(_ body: String) throws {
    let letter = try letter(Self.opening + body)
    #expect(letter.blocks.map(\.text) == ["Geachte voorzitter,", "Zie de brief van mei."])
    #expect(letter.blocks[1].footnotes == [FootnoteMark(label: "1", offset: "Zie de brief".count)])
    #expect(letter.footnotes.map(\.text) == ["Kamerstuk 29 911, nr. 309."])
    #expect(letter.footnotes.first?.references.map(\.target) == ["kst-29911-309"])
    #expect(letter.warnings == [])
  }

  @Test("Two notes with a mark each stay apart, and a link of the text is no note")
  func severalNotes() throws {
    let letter = try letter(
      Self.opening + """
        <p>Een<a href="#a" id="ar"><sup>1</sup></a> en twee<a href="#b" id="br"><sup>2</sup></a>; zie <a href="#3">3</a>.</p>
        <div class="noten"><p id="a">1 Eerste noot.</p><p id="b">2 Tweede noot.</p></div>
        """)
    #expect(letter.footnotes.map(\.text) == ["Eerste noot.", "Tweede noot."])
    #expect(letter.blocks[1].text == "Een en twee; zie 3.")
  }

  @Test("Headings, items, emphasis and links are told by the markup")
  func blocks() throws {
    let letter = try letter(
      Self.opening + """
        <h2>Aanpak</h2><p>Wat <em>zeer</em> helpt, staat in <a href="/kst-29911-365.html">de brief</a>:</p>
        <ol type="a"><li>een punt;</li><li><p>nog een punt:</p><ul><li>daaronder.</li></ul></li></ol>
        <ul class="expliciet"><li><span>1°.</span> <p>met eigen nummer.</p></li></ul>
        <p>Eerste regel.<br>en de tweede.</p><script>var x = "niet lezen"</script>
        """)
    let lines = letter.blocks.map { block in
      "\(block.kind)\(block.level.map { " \($0)" } ?? "")\(block.number.map { " [\($0)]" } ?? ""): \(block.text)"
    }
    #expect(
      lines == [
        "paragraph: Geachte voorzitter,", "heading 1: Aanpak",
        "paragraph: Wat zeer helpt, staat in de brief:",
        "listItem 1 [a]: een punt;", "listItem 1 [b]: nog een punt:", "listItem 2: daaronder.",
        "listItem 1 [1°]: met eigen nummer.", "paragraph: Eerste regel.", "paragraph: en de tweede.",
      ])
    #expect(letter.blocks[2].references.map(\.target) == ["kst-29911-365"])
    #expect(letter.blocks[2].emphasis == [Emphasis(offset: 4, length: 4)])
  }

  @Test("What the page knows of its publication is the letter's")
  func metadata() throws {
    let head = """
      <meta name="DC.identifier" content="kst-29911-433"><meta name="DCTERMS.issued" content="2023-12-15">
      <meta name="OVERHEIDop.vergaderjaar" content="2023-2024"><meta name="OVERHEIDop.dossiernummer" content="29911">
      """
    let letter = try letter(
      """
      <nav>Menu</nav><article><p>29 911 Bestrijding georganiseerde criminaliteit</p>
      <h1>Nr. 433 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID</h1>
      <p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p><p>De tekst.</p></article>
      """, head: head)
    #expect(letter.kamerstuk == "kst-29911-433")
    #expect(letter.date == CalendarDate("2023-12-15"))
    #expect(letter.parliamentaryYear == "2023-2024")
    #expect(letter.dossier == Dossier(number: "29911", title: "Bestrijding georganiseerde criminaliteit"))
    #expect(letter.blocks.map(\.text) == ["De tekst."])
  }

  @Test("A page in the Windows code page keeps its letters")
  func windows() throws {
    let bytes =
      Array("<html><body><p>Geachte voorzitter,</p><p>De minister Ye".utf8) + [0xEB]
      + Array("l.</p></body></html>".utf8)
    let letter = try LetterReader.letter(bytes, from: "brief.html")
    #expect(letter.blocks.last?.text == "De minister Yeël.")
  }

  @Test("Tags without end, tags within tags and bytes without sense are no crash")
  func hostile() throws {
    let deep = "<html><body>" + String(repeating: "<div>", count: 50_000) + "Brief"
    _ = try? LetterReader.letter(Array(deep.utf8), from: "diep.html")
    let many = "<html><body>" + String(repeating: "<p>Een <b>zin <i>staat", count: 20_000)
    _ = try? LetterReader.letter(Array(many.utf8), from: "veel.html")
    let noise = Array("<html>".utf8) + (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
    _ = try? LetterReader.letter(noise, from: "ruis.html")
    let entities =
      "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html><body><p>&b;</p></body></html>"
    _ = try? LetterReader.letter(Array(entities.utf8), from: "entiteit.html")
  }
}
