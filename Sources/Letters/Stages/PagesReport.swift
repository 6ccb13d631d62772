extension Pages {
  /// Page by page: the number of each line in the source, and the line where it stands on the page.
  func report(of bytes: Bytes) -> String {
    var report = StageReport()
    for page in pages {
      if let missing = page.missingBefore { report.add("missing", StageReport.span(missing)) }
      let of = total.map { " of \($0)" } ?? ""
      report.add("page", (page.number.map(String.init) ?? "without a number") + of)
      for line in page.lines { report.add(line, of: bytes) }
    }
    if let missingAtEnd { report.add("missing", StageReport.span(missingAtEnd)) }
    if let paper { report.add("paper", paper) }
    return report.text
  }
}
