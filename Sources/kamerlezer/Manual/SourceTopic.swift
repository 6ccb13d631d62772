extension ManualTopic {
  static var sourceBlocks: [ManualBlock] {
    [
      .paragraph(
        """
        A paper comes from the repository of official publications, as XML where there is one, else in the best \
        form that its search (SRU) lists, and what is not published yet as the file that the Tweede Kamer has. A \
        dossier is asked of both; where one of them fails, a sentence says which papers may lack. What the library \
        has from elsewhere is not fetched a second time.
        """),
      .rows([
        ("kst-29911-433", "a paper; also as it is cited: \"Kamerstukken II 2020/21, 29 911, nr. 309\""),
        ("29911, 36600-VII", "all papers of a dossier"),
        ("2022Z18766, 2021D44150", "the documents of a case; one document"),
        ("new", "letters of the government since the last time, a week back at first"),
        ("register", "the Kamer's register of commitments, from where it was read to; update reads it, too"),
      ]),
      .paragraph(
        """
        follow fetches and keeps up to date: update asks for what is new in all that is followed. A paper that \
        came as PDF is asked for again, since its XML comes days later; one that had no number in its dossier yet \
        gives way to the same paper under its number. Stars stay.
        """),
      .paragraph(
        """
        The program says who it is, asks each host one thing at a time with pauses, also when several of it run, \
        waits when it is told to, goes on where a connection broke off, asks no host that does not prove itself, \
        and follows redirects to these sources only. Error pages, empty answers and papers other than was asked \
        for are refused. Proxies are those of the environment.
        """),
      .rows([
        ("KAMERLEZER_REPOSITORY", "stands in for repository.overheid.nl/frbr: papers in all forms"),
        ("KAMERLEZER_SEARCH", "stands in for repository.overheid.nl/sru: dossiers, forms, attachments"),
        (
          "KAMERLEZER_PUBLICATIONS",
          "stands in for zoek.officielebekendmakingen.nl: papers, where the search is down"
        ),
        (
          "KAMERLEZER_OPEN_DATA",
          "stands in for gegevensmagazijn.tweedekamer.nl/OData/v5: what is not published, cases, ministers"
        ),
        ("KAMERLEZER_FEED", "stands in for gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0: what is new, files"),
        ("KAMERLEZER_CONTACT", "where the sources can reach you; so does contact in config.toml"),
      ]),
      .paragraph(
        """
        The sources could not be reached from where the program was made: it was written by their documentation \
        and by what others recorded of them, and run against a server that speaks as those say.
        """),
    ]
  }
}
