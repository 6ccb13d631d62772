import LetterSources

extension ManualTopic {
  static var libraryBlocks: [ManualBlock] {
    [
      .paragraph(
        """
        Letters are kept in one SQLite file, or in another that --library FILE names. Import takes files and \
        folders; what is unchanged is passed over, and an import that was stopped goes on with the next one. The \
        files themselves stay as they are, and remove takes nothing but the library's copy away.
        """),
      .paragraph(
        """
        The same letter under two names is one letter with two places. Of a paper that is there in two forms, say its \
        XML and its PDF, the better is kept, and what it lacks is filled from the other. Another program may import while the \
        browser is open: new letters appear, and neither waits for the other. A damaged library is recognised and \
        left as it is. Each file is read in a process of its own, so that one that ends it costs only itself.
        """),
      .paragraph(
        """
        A name of a letter is kst-29911-433, 29911-433, 2022Z18766 or the path of a file; kamerlezer with the name \
        of a paper, or a citation of it, opens the browser there. References by date alone \
        (mijn brief van 4 oktober jl.) lead to the one letter of that signatory, else of that ministry, that \
        bears the date, and are marked as found so.
        """),
    ]
  }

  static var promiseBlocks: [ManualBlock] {
    [
      .paragraph(
        """
        A promise is a sentence that says that the Kamer will be told or sent something («ik zal uw Kamer voor de \
        zomer informeren»), found by a table of forms. «voor de zomer», «eind 2024», «binnen drie maanden» become \
        days, counted from the letter's date, rather wide than wrong.
        """),
      .paragraph(
        """
        It is kept when a later letter here says that it keeps a promise and cites this letter, or both name its \
        number (TZ202306-026); of a letter with several promises only that number tells which. Overdue says that \
        the time is over and no letter here keeps it. Letters that an earlier version read have their promises \
        after kamerlezer reindex.
        """),
      .example("kamerlezer commitments ministry:justitie --status overdue"),
    ]
  }

  static var formatBlocks: [ManualBlock] {
    [
      .paragraph("Content tells what a file is, not its name; what it says of itself is used."),
      .rows(
        SourceFormat.allCases.map { format in
          (format.manualName, "\(format.manualMeaning); up to \(format.largest / 1_000_000) MB")
        }),
      .paragraph(
        """
        Scanned, encrypted and damaged files are a sentence each. compare shows where two files of one letter \
        differ, for instance its XML and its PDF.
        """),
    ]
  }
}

extension SourceFormat {
  fileprivate var manualName: String {
    switch self {
    case .text: "text"
    case .publication: "official XML"
    case .page: "web pages"
    case .markdown: "Markdown"
    case .office: "Word, ODT"
    case .book: "EPUB"
    case .pdf: "PDF"
    }
  }

  fileprivate var manualMeaning: String {
    switch self {
    case .text:
      "torn or whole: letterhead, pages, marks, notes, headings, lists, as far as the text shows them"
    case .publication:
      "both dialects, with metadata.xml or without: metadata, divisions, lists, tables, questions and answers, "
        + "notes at their marks, links, emphasis, signatures"
    case .page:
      "notes by the links to them and back, headings, lists, tables, links, emphasis, the publication's metadata"
    case .markdown: "notes, headings, lists, tables, links, emphasis, and the head that Kamerlezer writes"
    case .office:
      "notes, headings by style, lists by numbering, tables, links, emphasis, letterheads in tables and frames; "
        + "no deletions; up to 12 MB when unpacked"
    case .book:
      "the chapters in their order, as web pages are read, notes of other chapters too; no title page and no contents"
    case .pdf:
      "with poppler's pdftotext and pdftohtml: margin, heads and feet by their place, marks by size and height, "
        + "notes by their type, headings by size and weight, columns, tables, links, pages; 20 seconds at most"
    }
  }
}
