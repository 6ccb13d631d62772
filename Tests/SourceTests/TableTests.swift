import Foundation
import LetterSources
import Letters
import Testing

@testable import LetterSources

@Suite("Tables")
struct TableTests {
  private func rows(_ letter: Letter) -> [String] {
    letter.blocks.filter { $0.kind == .table }.map(\.text)
  }

  /// `Publications/kst-29911-9.xml`: a head of two rows, a cell over two columns, one over two rows, one left out.
  @Test("Official tables keep each cell in its column")
  func official() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Publications/kst-29911-9.xml")
    #expect(
      rows(try LetterReader.letter(at: path.path)) == [
        "Bedragen", "Onderwerp │ Bedrag │", "│ 2022 │ 2023", "Havens │ 1.250 │ 1.300", "Scholen │ │ 75",
      ])
  }

  @Test("Cells of a page that take several rows and columns leave the others where they are")
  func page() throws {
    let page = """
      <html><body><p>Geachte voorzitter,</p><table>
      <tr><th rowspan="2">Onderwerp</th><th colspan="2">Bedrag</th></tr><tr><th>2022</th><th>2023</th></tr>
      <tr><td>Havens</td><td colspan="2">samen 12</td></tr></table></body></html>
      """
    #expect(
      rows(try LetterReader.letter(Array(page.utf8), from: "tabel.html")) == [
        "Onderwerp │ Bedrag │", "│ 2022 │ 2023", "Havens │ samen 12 │",
      ])
  }

  @Test("A cell that claims a billion columns gets as many as a letter can have")
  func hostile() {
    var grid = TableGrid()
    let row = grid.row([.init(runs: [.text("a")], columns: 1_000_000_000, rows: 1_000_000_000)])
    #expect(row.count == 64)
    #expect(grid.row([.init(runs: [.text("b")], column: 900)]).count == 64)
  }
}
