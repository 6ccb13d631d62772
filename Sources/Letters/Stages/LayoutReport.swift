extension RunningText {
  /// What stands around the letter's text, then the text, line by line.
  func report(of bytes: Bytes) -> String {
    var report = StageReport()
    report.add(head)
    if let printed { report.add(printed) }
    report.add("measure", String(measure))
    for line in lines {
      if let missing = line.missingBefore { report.add("missing", StageReport.span(missing)) }
      if line.opensPage { report.add("page", line.page.map(String.init) ?? "without a number") }
      report.add(line.line, of: bytes)
    }
    if let missingAtEnd { report.add("missing", StageReport.span(missingAtEnd)) }
    return report.text
  }
}

extension StageReport {
  fileprivate mutating func add(_ head: Letterhead) {
    add("date", head.date?.description)
    add("subject", head.subject)
    add("addressee", head.addressee)
    for line in head.directorate { add("directorate", line) }
    add("our reference", head.ourReference)
    add("your reference", head.yourReference)
    add("attachments", head.attachments.map(String.init))
    for line in head.marginLines.sorted() { add("margin", line) }
  }

  fileprivate mutating func add(_ head: PrintedHead) {
    add("vergaderjaar", head.vergaderjaar)
    add("dossier", head.dossier?.identifier)
    add("title of the dossier", head.dossierTitle)
    add("number", head.number)
    add("title", head.title)
    add("date", head.date?.description)
    add("addressee", head.addressee)
  }
}
