import Letters
import System
import TestSupport
import Testing

@testable import LetterSources

/// PDFs that are made to harm, and rows of print that cost more than they say.
@Suite("PDF made to harm")
struct PDFHarmTests {
  /// A row of one word and raised numbers behind it, as `pdftotext -tsv` tells it.
  private func row(of count: Int) -> [UInt8] {
    var table =
      "1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n4\t1\t0\t0\t0\t0\t0\t0\t595\t9\t-1\t###LINE###\n"
    table += "5\t1\t0\t0\t0\t0\t20\t34.1\t30\t10.2\t100\tWoord\n"
    for index in 1...count { table += "5\t1\t0\t0\t0\t\(index)\t\(50 + index * 8)\t33.7\t6\t5.5\t100\t12\n" }
    return [UInt8](table.utf8)
  }

  @Test("Raised numbers in one row cost what they are: twice as many cost about twice the work")
  func raised() {
    func work(_ count: Int) -> Double {
      let table = row(of: count)
      return ProcessorTime.least {
        #expect(!PrintedLetter.lines(of: PrintedPage.pages(ofTable: table, .none)).isEmpty)
      }
    }
    #expect(work(16_000) < 11 * work(4_000))
  }

  @Test("A program that works without end is ended by what it has worked, and says so")
  func work() throws {
    let limits = BoundedProgram.Limits(seconds: 20, work: 0.3, memory: 300_000_000, output: 1_000)
    #expect(throws: BoundedProgram.Fault.tooSlow(seconds: 1)) {
      try BoundedProgram.run(["awk", "BEGIN { while (1) s += 1 }"], input: MemoryFile(), limits: limits)
    }
    #expect(PDFFault.tooSlow(seconds: 1).description == "pdftotext was not done with it in a second")
  }
}
