import LetterLibrary
import Letters
import Screen
import Wording

/// The page of a dossier: its papers by number, with what is not here between them, and when they were written.
enum DossierPage {
  /// - Parameter number: without blanks: `29911`, `36600-VII`.
  static func make(
    _ number: String, _ library: Library, width: Int, language: Language, canFetch: Bool
  ) -> Page {
    let papers = (try? library.papers(ofDossier: number)) ?? []
    var setter = PageSetter(width: width)
    let name = PaperName.spoken(.dossier, DocumentID.dossier(number).spelling)
    setter.addHeading(name + (library.title(ofDossier: number).map { ": \($0)" } ?? ""))
    let held = papers.count { $0.row != nil }
    setter.add(language.say(.dossierHolds, String(held), String(papers.count - held)))
    if let address = DocumentID.dossier(number).address {
      setter.add(address, style: Style(underlined: true))
    }
    if canFetch {
      setter.addLink(language.say(.fetchDossier), to: .fetch(.dossier, DocumentID.dossier(number).spelling))
    }
    setter.addTimeline(of: number, papers.compactMap(\.row), language)
    setter.addPapers(papers, of: number, language)
    if library.citingCount(.paper(DocumentID.dossier(number).spelling)) > 0 {
      setter.addBlank()
      setter.addCiting(DocumentID.dossier(number).spelling, library, language)
    }
    return Page(source: .dossier(number), title: name, lines: setter.lines, links: setter.links)
  }
}

extension PageSetter {
  // MARK: Timeline

  private static let longestBar = 40

  /// A bar a year, or a month where all is of one year; each leads to its letters in the list.
  fileprivate mutating func addTimeline(of number: String, _ rows: [LetterRow], _ language: Language) {
    let dates = rows.compactMap(\.date)
    guard let first = dates.min(), let last = dates.max() else { return }
    addBlank()
    addHeading(language.say(.timeline))
    let isYears = first.year < last.year
    let counts = Dictionary(grouping: dates) { date in
      isYears ? String(date.year) : String(date.description.prefix(7))
    }.mapValues(\.count)
    let most = counts.values.max() ?? 1
    let bar = max(1, min(Self.longestBar, measure - 16))
    for (span, count) in counts.sorted(by: { $0.key < $1.key }) {
      let length = max(1, count * bar / most)
      addLink(
        "\(span) \(String(repeating: "█", count: length)) \(count)",
        to: .query("dossier:\(number) date:\(span)"))
    }
  }

  // MARK: Papers

  fileprivate mutating func addPapers(_ papers: [DossierPaper], of number: String, _ language: Language) {
    addBlank()
    addHeading(language.say(.papers))
    var before: Int?
    for paper in papers {
      let label = Self.label(of: paper.target, in: number)
      if let before, let here = Int(label), here > before + 1 { addGap(before + 1...here - 1, language) }
      add(paper, label: label, language)
      before = Int(label) ?? before
    }
  }

  /// `433` of `kst-29911-433`; with its chapter where the dossier has some: `VII, 12`.
  private static func label(of target: String, in number: String) -> String {
    target.dropFirst(DocumentID.beginning(ofPapersIn: number).count).split(separator: "-").joined(
      separator: ", ")
  }

  private mutating func add(_ paper: DossierPaper, label: String, _ language: Language) {
    let sign = Span(text: (paper.row == nil ? "○ " : "● ") + label + "  ", style: .plain)
    let cited = paper.cited == 0 ? "" : " · " + language.say(paper.cited, one: .citedOnce, many: .citedTimes)
    if let row = paper.row {
      addLink("\(language.summary(row)) \(row.title)\(cited)", to: .place(row.id, nil), first: [sign])
    } else {
      addLink(
        language.say(.notHere) + cited, to: .paper(.kamerstuk, paper.target, page: nil), first: [sign])
    }
  }

  private mutating func addGap(_ numbers: ClosedRange<Int>, _ language: Language) {
    let span = numbers.count == 1 ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
    add("· " + language.say(.gapInDossier, span), style: Style(dim: true, tone: .quiet))
  }
}
