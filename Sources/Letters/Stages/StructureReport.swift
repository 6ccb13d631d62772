extension Letter {
  /// Blocks and footnotes, one a line: kind, level and number, lines of the source, and the text with its marks in
  /// brackets. References are left out: they are found later.
  public var structureReport: String {
    var report = StageReport()
    report.add("kind", kind.rawValue)
    report.add("date", date?.description)
    report.add("subject", subject)
    for signatory in signatories { report.add("signed", "\(signatory.name), \(signatory.office)") }
    for block in blocks {
      let name = [block.kind.rawValue, block.level.map(String.init), block.number].compactMap(\.self)
      report.add(name.joined(separator: " ") + StageReport.lines(block.lines), block.textWithMarks)
    }
    for note in footnotes { report.add("note \(note.label)" + StageReport.lines(note.lines), note.text) }
    for warning in warnings { report.add("warning", warning.sentence) }
    return report.text
  }
}

extension Block {
  fileprivate var textWithMarks: String {
    var text = String.UnicodeScalarView()
    var marks = footnotes[...]
    for (offset, scalar) in self.text.unicodeScalars.enumerated() {
      while let mark = marks.first, mark.offset <= offset {
        text += "[\(mark.label)]".unicodeScalars
        marks.removeFirst()
      }
      text.append(scalar)
    }
    for mark in marks { text += "[\(mark.label)]".unicodeScalars }
    return String(text)
  }
}
