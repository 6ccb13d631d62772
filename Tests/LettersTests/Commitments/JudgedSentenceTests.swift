import Foundation
import Testing

@testable import Letters

/// Precision and recall over sentences that were judged by hand. `written` are those that the forms were written by,
/// `aside` those of papers that were set aside and measured at the end.
@Suite("Promises among sentences of real papers")
struct JudgedSentenceTests {
  struct Judged: Sendable {
    let kind: Commitment.Kind?
    let part: String
    let date: CalendarDate?
    let sentence: String
  }

  static let all: [Judged] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "judged-sentences.tsv")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false).map(
        String.init)
      guard fields.count == 5 else { return nil }
      return Judged(
        kind: .init(rawValue: fields[0]), part: fields[1], date: CalendarDate(fields[3]), sentence: fields[4])
    }
  }()

  @Test("The table holds more than a hundred sentences, most of which promise nothing")
  func tableIsWhole() {
    #expect(Self.all.count > 100)
    #expect(Self.all.filter { $0.kind == nil }.count > Self.all.count / 2)
  }

  @Test(
    "Of the sentences that are found, 95 % are commitments; of the commitments, 80 % are found",
    arguments: ["written", "aside", "fresh"])
  func precisionAndRecall(_ part: String) {
    var (right, found, expected) = (0, 0, 0)
    var wrong: [String] = []
    for judged in Self.all where judged.part == part {
      let scanner = CommitmentScanner(writtenFrom: judged.date, to: judged.date)
      let kind = scanner.commitments(in: judged.sentence, block: 0).first?.kind
      if kind != nil { found += 1 }
      if judged.kind != nil { expected += 1 }
      if kind != nil, kind == judged.kind { right += 1 }
      if kind != judged.kind {
        wrong.append("\(kind?.rawValue ?? "none") for \(judged.kind?.rawValue ?? "none"): \(judged.sentence)")
      }
    }
    let precision = Double(right) / Double(max(found, 1))
    let recall = Double(right) / Double(max(expected, 1))
    wrong.append("\(part): \(right) right of \(found) found, \(expected) there")
    #expect(precision >= 0.95, Comment(rawValue: wrong.joined(separator: "\n")))
    #expect(recall >= 0.8, Comment(rawValue: wrong.joined(separator: "\n")))
  }
}
