import Testing

@testable import Screen

@Suite("Cells")
struct CellTests {
  @Test(
    "Characters take the columns that terminals give them",
    arguments: [("a", 1), ("ş", 1), ("s\u{327}", 1), ("€", 1), ("«", 1), ("中", 2), ("😀", 2), ("é", 1)])
  func charactersTakeTheirColumns(_ row: (String, Int)) {
    #expect(CellWidth.of(row.0) == row.1)
  }

  @Test("A wide character is never cut in half")
  func wideCharactersAreWhole() {
    var grid = Grid(columns: 4, rows: 1)
    grid.write("a中中", column: 0, row: 0)
    #expect(grid.text(row: 0) == "a中 ")
    #expect(grid[2, 0].width == 0)
  }

  @Test("Text that does not fit ends in an ellipsis")
  func longTextIsCut() {
    var grid = Grid(columns: 10, rows: 1)
    grid.writeCut("Yeşilgöz-Zegerius", column: 0, row: 0, limit: 6)
    #expect(grid.text(row: 0) == "Yeşil…    ")
  }
}
