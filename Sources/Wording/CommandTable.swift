extension CommandPhrase {
  /// Both languages beside each other, phrase by phrase.
  static let table: [CommandPhrase: (english: String, dutch: String)] = [
    // Commands, by their help
    .moreProgram: (
      "Without a subcommand, the browser opens on the library, or on the files and folders that are named. "
        + "Press ? in it for its keys.",
      "Zonder opdracht opent de bibliotheek om te lezen, of de bestanden en mappen die zijn genoemd. Druk daar "
        + "op ? voor de toetsen."
    ),
    .moreFetch: (
      "What is wanted is a paper (kst-29911-433), a dossier (29911, 36600-VII), a case (2022Z18766), a document "
        + "(2021D44150), a citation, new (letters of the government since the last time) or register (the register of commitments, from where it was read to). Papers come as XML, else HTML, else PDF; Ctrl-C stops, and the same command "
        + "goes on.",
      "Gewenst is een stuk (kst-29911-433), een dossier (29911, 36600-VII), een zaak (2022Z18766), een document "
        + "(2021D44150), een aanhaling, new (brieven van de regering sinds de vorige keer) of register (het register van toezeggingen, vanaf waar het gelezen was). Stukken komen als XML, anders HTML, anders PDF; Ctrl-C houdt op, en "
        + "dezelfde opdracht gaat verder."
    ),
    .aboutHelp: (
      "Show a part of the manual, or the options of a command.",
      "Een deel van de handleiding tonen, of wat een opdracht kan."
    ),
    .optionManualPage: (
      "The whole manual, as a page for man.",
      "De hele handleiding, als bladzijde voor man."
    ),
    .optionTopic: (
      "A part of the manual, or a command; without one, the parts.",
      "Een deel van de handleiding, of een opdracht; zonder dat de delen."
    ),
    .optionOneFile: (
      "A file of the letter.",
      "Een bestand van de brief."
    ),
    .optionOtherFile: (
      "Another file of the same letter.",
      "Een ander bestand van dezelfde brief."
    ),
    .notATopic: (
      "“{1}” is no part of the manual and no command; the parts are {2}.",
      "“{1}” is geen deel van de handleiding en geen opdracht; de delen zijn {2}."
    ),
    .aboutProgram: (
      "Read letters of Dutch ministers and other Kamerstukken in the terminal.",
      "Brieven van ministers en andere Kamerstukken lezen in de terminal."
    ),
    .aboutBrowse: (
      "Open the browser on the library, on a paper of it, or on files and folders (default).",
      "De bibliotheek openen om te lezen, een stuk daaruit, of bestanden en mappen (gewoonlijk)."
    ),
    .aboutList: (
      "List letters, newest first.",
      "Brieven opsommen, nieuwste eerst."
    ),
    .aboutStats: (
      "Count letters by year, kind, minister and ministry; what is cited most, and what lacks.",
      "Brieven tellen per jaar, soort, minister en ministerie; wat het meest is aangehaald, en wat ontbreekt."
    ),
    .aboutUnfollow: (
      "Follow a dossier no longer; its letters stay in the library.",
      "Een dossier niet langer volgen; zijn brieven blijven in de bibliotheek."
    ),
    .aboutReindex: (
      "Read letters anew that an earlier version of the program has read.",
      "Brieven opnieuw lezen die een eerdere versie van het programma heeft gelezen."
    ),
    .moreReindex: (
      "Letters whose files are gone stay as they are. Stars and read marks stay.",
      "Brieven waarvan het bestand weg is, blijven zoals ze zijn. Sterren en wat gelezen is blijven."
    ),
    .aboutCompare: (
      "Show where two files of one letter differ, for instance its XML and its PDF.",
      "Tonen waarin twee bestanden van een brief verschillen, bijvoorbeeld XML en PDF."
    ),
    .moreCompare: (
      "The exit code is 0 when metadata, text, footnotes and references agree, else 1.",
      "De uitkomst is 0 als gegevens, tekst, noten en verwijzingen overeenkomen, anders 1."
    ),
    .aboutDossier: (
      "List the papers of a dossier, by number: those here, and those that letters here cite.",
      "De stukken van een dossier op nummer: die hier zijn, en die brieven hier aanhalen."
    ),
    .moreDossier: (
      "With a query, only letters that fit it.",
      "Met een vraag alleen brieven die daarbij passen."
    ),
    .aboutConfiguration: (
      "Print the settings that hold, as TOML with comments; what is wrong goes to standard error.",
      "De geldende instellingen als TOML met toelichting; wat niet klopt gaat naar de foutuitvoer."
    ),
    .moreConfiguration: (
      "They are read from $XDG_CONFIG_HOME/kamerlezer/config.toml, else ~/.config/kamerlezer/config.toml.",
      "Ze komen uit $XDG_CONFIG_HOME/kamerlezer/config.toml, anders uit ~/.config/kamerlezer/config.toml."
    ),
    .aboutSearch: (
      "Search letters, and show the sentences that hold what is searched for.",
      "Brieven doorzoeken, en de zinnen tonen waarin het gezochte staat."
    ),
    .aboutShow: (
      "Print letters of the library as clean text, Markdown or JSON.",
      "Brieven uit de bibliotheek als tekst, Markdown of JSON."
    ),
    .moreShow: (
      "Names of letters come first (kst-29911-433, 2022Z18766, the path of a file), then a query.",
      "Eerst namen van brieven (kst-29911-433, 2022Z18766, het pad van een bestand), dan een vraag."
    ),
    .aboutCitedBy: (
      "List the places that cite a paper, held or not, newest letter first.",
      "De plaatsen die een stuk aanhalen, hier of niet, nieuwste brief eerst."
    ),
    .moreCitedBy: (
      "With a query, only places in letters that fit it.",
      "Met een vraag alleen plaatsen in brieven die daarbij passen."
    ),
    .moreUpdate: (
      "A line for each new letter: date, who, kind, name, title, what it is here for, and the sentence that holds what a "
        + "saved search looks for. The register of commitments is read on, too. Exit status 0 with news and 1 without, "
        + "more when something could not be fetched. "
        + "on-news in config.toml names a command that gets the same lines on its standard input.",
      "Een regel per nieuwe brief: datum, wie, soort, naam, titel, waarvoor hij er is, en de zin met wat een bewaarde "
        + "zoekvraag zoekt. Ook het register van toezeggingen wordt verder gelezen. Afsluitcode 0 met nieuws en 1 zonder, "
        + "meer als iets niet opgehaald kon worden. "
        + "on-news in config.toml noemt een opdracht die dezelfde regels op de standaardinvoer krijgt."
    ),
    .aboutCommitments: (
      "List what letters promise the Kamer, and whether a later letter says that it is kept.",
      "Wat brieven de Kamer toezeggen, en of een latere brief zegt dat het is nagekomen."
    ),
    .moreCommitments: (
      "A line each: status, when it is due, the letter, who promises, and the sentence. A promise is kept when a later "
        + "letter here says that it keeps one and cites this letter; overdue only says that no letter here does. "
        + "due:..2024-12 holds the letters with a promise whose last day is in or before December 2024. Behind them come "
        + "the promises of the Kamer's register, as it was when update last read it; one whose number a letter writes is "
        + "shown with that letter.",
      "Een regel per toezegging: stand, wanneer zij afloopt, de brief, wie toezegt, en de zin. Nagekomen (kept) is zij als "
        + "een latere brief hier zegt een toezegging na te komen en deze brief aanhaalt; overdue zegt alleen dat geen "
        + "brief hier dat doet. uiterlijk:..2024-12 houdt de brieven over met een toezegging die uiterlijk in december 2024 afloopt. "
        + "Daarna komen de toezeggingen van het register van de Kamer, zoals het was toen update het voor het laatst las; een "
        + "waarvan een brief het nummer schrijft staat bij die brief."
    ),
    .optionQuiet: (
      "Nothing on the output; only the exit status tells.",
      "Niets op de uitvoer; alleen de afsluitcode zegt het."
    ),
    .optionAtom: (
      "An Atom feed, for newsboat and other readers of feeds; 100 letters without --limit.",
      "Een Atom-feed, voor newsboat en andere feedlezers; 100 brieven zonder --limit."
    ),
    .optionStatus: (
      "Only these: open, due, overdue or kept.",
      "Alleen deze: open, due, overdue of kept."
    ),
    .optionDay: (
      "Count from this day on instead of today's.",
      "Reken vanaf deze dag in plaats van vandaag."
    ),
    .atomOrJSON: (
      "--atom and --json are two forms; choose one.",
      "--atom en --json zijn twee vormen; kies er een."
    ),
    .notADay: (
      "“{1}” is no day; write it as 2024-12-31.",
      "“{1}” is geen dag; schrijf die als 2024-12-31."
    ),
    .noAnswerHere: (
      "{1}\tno answer is here; asked {2}, due {3}",
      "{1}\tgeen antwoord hier; gevraagd {2}, te verwachten tot {3}"
    ),
    .onNewsFailed: (
      "the command of on-news ended with {1}.",
      "de opdracht van on-news eindigde met {1}."
    ),
    .onNewsNotStarted: (
      "the command of on-news could not be started ({1}).",
      "de opdracht van on-news kon niet worden gestart ({1})."
    ),
    .keptBy: (
      "by {1}",
      "door {1}"
    ),
    .aboutUpdate: (
      "Fetch what is new for all that is followed.",
      "Ophalen wat nieuw is voor alles wat wordt gevolgd."
    ),
    .aboutFollow: (
      "Follow a dossier, a case, a paper or a search: what is new comes with every update.",
      "Een dossier, zaak, stuk of zoekvraag volgen: wat nieuw is komt met elke update."
    ),
    .moreFollow: (
      "A dossier, a case and a paper are fetched now; a search waits for the next update: minister:yesilgoz "
        + "\"georganiseerde criminaliteit\", ministry:justitie, asker:kuik, date:2026-11-01.. for everything since a day. "
        + "Without a name, what is followed is listed.",
      "Een dossier, zaak of stuk wordt nu opgehaald; een zoekvraag wacht op de volgende update: minister:yesilgoz "
        + "\"georganiseerde criminaliteit\", ministerie:justitie, vragensteller:kuik, datum:2026-11-01.. voor alles sinds een dag. "
        + "Zonder naam staat er wat wordt gevolgd."
    ),
    .aboutImport: (
      "Add letters of files and folders to the library; what is unchanged is passed over.",
      "Brieven uit bestanden en mappen in de bibliotheek zetten; wat niet is veranderd wordt overgeslagen."
    ),
    .moreImport: (
      "Ctrl-C stops it; the next import goes on where it ended.",
      "Ctrl-C houdt het op; de volgende import gaat daar verder."
    ),
    .aboutParse: (
      "Print letters as clean text, Markdown or JSON.",
      "Brieven als tekst, Markdown of JSON."
    ),
    .aboutCheck: (
      "Check that the library is whole, and that the files of its letters are as they were.",
      "Nagaan of de bibliotheek heel is, en of de bestanden van haar brieven zijn zoals ze waren."
    ),
    .aboutFetch: (
      "Fetch papers from officielebekendmakingen.nl and the Tweede Kamer into the library.",
      "Stukken van officielebekendmakingen.nl en de Tweede Kamer in de bibliotheek halen."
    ),
    .aboutGraph: (
      "Print who cites whom as DOT (Graphviz), JSON or an SVG picture.",
      "Wie wie aanhaalt, als DOT (Graphviz), JSON of een tekening in SVG."
    ),
    .moreGraph: (
      "With a query, what letters that fit it cite.",
      "Met een vraag wat de brieven die daarbij passen aanhalen."
    ),
    .aboutReferences: (
      "List what a letter cites, and which of it is here.",
      "Wat een brief aanhaalt, en wat daarvan hier is."
    ),
    .moreReferences: (
      "With a query, only references to letters here that fit it.",
      "Met een vraag alleen verwijzingen naar brieven hier die daarbij passen."
    ),
    .aboutRemove: (
      "Take letters out of the library; their files stay where they are.",
      "Brieven uit de bibliotheek nemen; hun bestanden blijven waar ze zijn."
    ),
    .moreRemove: (
      "A letter that was read from several files stays until the last of them is named.",
      "Een brief die uit meer bestanden is gelezen, blijft tot het laatste daarvan is genoemd."
    ),

    // Arguments, by their help
    .formJSON: (
      "One JSON object a line, a letter each.",
      "Een JSON-object per regel, een brief elk."
    ),
    .formMarkdown: (
      "Markdown, with footnotes as [^1].",
      "Markdown, met noten als [^1]."
    ),
    .formText: (
      "Plain text, wrapped, footnotes at the end (default).",
      "Tekst, afgebroken op regels, noten aan het eind (gewoonlijk)."
    ),
    .formBibTeX: (
      "The letter's entry for BibTeX.",
      "De brief voor BibTeX."
    ),
    .formRIS: (
      "The letter's entry in RIS, for Zotero and others.",
      "De brief in RIS, voor Zotero en andere."
    ),
    .formCSL: (
      "The letter's entry in CSL JSON, for Zotero and others.",
      "De brief in CSL JSON, voor Zotero en andere."
    ),
    .optionLibrary: (
      "The library; without it, $XDG_DATA_HOME/kamerlezer/library.sqlite.",
      "De bibliotheek; anders $XDG_DATA_HOME/kamerlezer/library.sqlite."
    ),
    .optionJSON: (
      "One JSON object a line.",
      "Een JSON-object per regel."
    ),
    .optionOrder: (
      "newest, oldest, minister, most-cited or best-match.",
      "newest (nieuwste), oldest (oudste), minister, most-cited (meest aangehaald) of best-match (beste treffer)."
    ),
    .optionLimit: (
      "So many letters and no more.",
      "Zoveel brieven en niet meer."
    ),
    .optionQuery: (
      "What to look for: minister:yesilgoz date:2022.. dossier:29911 kind:answers words \"a phrase\" -not …",
      "Wat te zoeken: minister:yesilgoz datum:2022.. dossier:29911 soort:antwoorden woorden \"een zin\" -niet …"
    ),
    .optionPlain: (
      "Line by line, without a screen: for screen readers and terminals that only print.",
      "Regel voor regel, zonder scherm: voor schermlezers en terminals die alleen afdrukken."
    ),
    .optionPaths: (
      "Files or folders to read without keeping them, or the name or citation of a paper; without any, the library "
        + "opens.",
      "Bestanden of mappen om te lezen zonder ze te bewaren, of de naam of aanhaling van een stuk; zonder opent de "
        + "bibliotheek."
    ),
    .optionTop: (
      "So many of each.",
      "Zoveel van elk."
    ),
    .optionFollowed: (
      "What `kamerlezer follow` lists.",
      "Wat `kamerlezer follow` opsomt."
    ),
    .optionAll: (
      "Every letter, whatever version has read it.",
      "Elke brief, welke versie die ook heeft gelezen."
    ),
    .optionHits: (
      "Sentences of a letter, at most.",
      "Zinnen van een brief, hoogstens."
    ),
    .optionNames: (
      "Names of letters, or what to look for.",
      "Namen van brieven, of wat te zoeken."
    ),
    .optionPaper: (
      "kst-29911-365, 2022Z18766, or the path of a file.",
      "kst-29911-365, 2022Z18766, of het pad van een bestand."
    ),
    .optionLetter: (
      "kst-29911-433, 2022Z18766, or the path of a file.",
      "kst-29911-433, 2022Z18766, of het pad van een bestand."
    ),
    .optionDossier: (
      "A dossier, such as 29911 or 36600-VII.",
      "Een dossier, zoals 29911 of 36600-VII."
    ),
    .optionNumber: (
      "29911, or 36600-VII.",
      "29911, of 36600-VII."
    ),
    .optionFiles: (
      "Files or folders.",
      "Bestanden of mappen."
    ),
    .optionStage: (
      "Show instead what a stage of the parser makes of a file: pages, layout or structure.",
      "Toon wat een stap van de ontleder van een bestand maakt: pages, layout of structure."
    ),
    .optionFilesOrInput: (
      "Files or folders; - is standard input.",
      "Bestanden of mappen; - is de standaardinvoer."
    ),
    .optionMinister: (
      "Letters of this minister or state secretary.",
      "Brieven van deze minister of staatssecretaris."
    ),
    .optionSince: (
      "With --minister or new: from this day, month or year on.",
      "Met --minister of new: vanaf deze dag, maand of dit jaar."
    ),
    .optionAttachments: (
      "What was sent along with the papers, too.",
      "Ook wat met de stukken is meegestuurd."
    ),
    .optionOutcomes: (
      "Tell what became of each document by lines of JSON.",
      "Zeg met regels JSON wat er van elk document is gekomen."
    ),
    .optionUntil: (
      "With --minister: up to this day, month or year.",
      "Met --minister: tot en met deze dag, maand of dit jaar."
    ),
    .optionWanted: (
      "What is wanted.",
      "Wat gewenst is."
    ),
    .optionDossierOfGraph: (
      "What letters of this dossier cite.",
      "Wat brieven van dit dossier aanhalen."
    ),
    .optionGraphFormat: (
      "dot, json or svg.",
      "dot, json of svg."
    ),
    .optionWhich: (
      "Which letters.",
      "Welke brieven."
    ),
    .optionRemoved: (
      "Files, folders, or names such as kst-29911-433.",
      "Bestanden, mappen, of namen zoals kst-29911-433."
    ),

    // Faults
    .nameWhatToSearch: (
      "Name what to search for.",
      "Noem wat er gezocht moet worden."
    ),
    .nameAFile: (
      "Name a file, or - for standard input.",
      "Noem een bestand, of - voor de standaardinvoer."
    ),
    .nameAPaper: (
      "Name a paper, a dossier or a case, or --minister.",
      "Noem een stuk, een dossier of een zaak, of --minister."
    ),
    .datesNeedMinister: (
      "--since goes with --minister or new, --until with --minister.",
      "--since hoort bij --minister of new, --until bij --minister."
    ),
    .browserEnded: ("{1} ended with code {2}", "{1} eindigde met code {2}"),
    .noBrowser: ("BROWSER names no program", "BROWSER noemt geen programma"),
    .browserNeedsTerminal: (
      "the browser needs a terminal; use kamerlezer --plain, kamerlezer list or kamerlezer parse without one.",
      "lezen vraagt een terminal; gebruik zonder kamerlezer --plain, kamerlezer list of kamerlezer parse."
    ),

    // What commands print, with values
    .outputNotWritten: (
      "the output could not be written ({1}).",
      "de uitvoer kon niet worden geschreven ({1})."
    ),
    .notFollowed: (
      "{1} is not followed; kamerlezer follow lists what is.",
      "{1} wordt niet gevolgd; kamerlezer follow somt op wat wel."
    ),
    .noDossierNumber: (
      "“{1}” is no number of a dossier; try 29911 or 36600-VII.",
      "“{1}” is geen nummer van een dossier; probeer 29911 of 36600-VII."
    ),
    .notCalled: (
      "no letter here is called {1}.",
      "geen brief hier heet {1}."
    ),
    .notCalledTryList: (
      "no letter here is called {1}; kamerlezer list shows their names.",
      "geen brief hier heet {1}; kamerlezer list toont hun namen."
    ),
    .namesNoPaper: (
      "{1} names no paper; try kst-29911-365, 2022Z18766 or the path of a file.",
      "{1} noemt geen stuk; probeer kst-29911-365, 2022Z18766 of het pad van een bestand."
    ),
    .followedAlready: (
      "{1} is followed already.",
      "{1} wordt al gevolgd."
    ),
    .nothingFollowed: (
      "Nothing is followed; kamerlezer follow 29911 follows a dossier.",
      "Er wordt niets gevolgd; kamerlezer follow 29911 volgt een dossier."
    ),
    .removed: (
      "{1} removed: {2}",
      "{1} verwijderd: {2}"
    ),
    .notCalledOrRead: (
      "no letter here is called {1}, or was read from there.",
      "geen brief hier heet {1} of is daaruit gelezen."
    ),
    .neitherSet: (
      "neither {1} nor HOME is set; name the library with --library.",
      "{1} noch HOME is gezet; noem de bibliotheek met --library."
    ),
    .folderNotMade: (
      "the folder {1} could not be made ({2}); name the library with --library.",
      "de map {1} kon niet worden gemaakt ({2}); noem de bibliotheek met --library."
    ),
    .notADateToFetch: (
      "“{1}” is no date; try 2024, 2024-03 or 2024-03-15.",
      "“{1}” is geen datum; probeer 2024, 2024-03 of 2024-03-15."
    ),
    .libraryWhole: (
      "The library {1} is whole; {2} files are as they were, {3} changed, {4} gone.",
      "De bibliotheek {1} is heel; {2} bestanden zijn zoals ze waren, {3} veranderd, {4} weg."
    ),
    .agree: (
      "{1} and {2} agree.",
      "{1} en {2} komen overeen."
    ),
    .partBlock: (
      "block {1}",
      "blok {1}"
    ),
    .partFootnote: (
      "footnote {1}",
      "noot {1}"
    ),
    .partMark: (
      "words before mark {1}",
      "woorden voor verwijzingsteken {1}"
    ),
    .partReference: (
      "reference",
      "verwijzing"
    ),
    .nothing: (
      "(nothing)",
      "(niets)"
    ),
    .citedOnce: (
      "cited {1} time",
      "{1} keer aangehaald"
    ),
    .citedTimes: (
      "cited {1} times",
      "{1} keer aangehaald"
    ),
    .undated: (
      "undated",
      "ongedateerd"
    ),
    .notHere: (
      "not here",
      "niet hier"
    ),
    .here: (
      "here: {1}",
      "hier: {1}"
    ),
    .hereByDate: (
      "here, by its date: {1}",
      "hier, op datum: {1}"
    ),
    .byItsDate: (
      "(by its date) {1}",
      "(op datum) {1}"
    ),
    .citesNotHere: (
      "cites {1} not here",
      "haalt {1} aan die hier niet zijn"
    ),
    .whoCitesWhom: (
      "Who cites whom",
      "Wie wie aanhaalt"
    ),
    .lettersImported: (
      "Letters: {1}.",
      "Brieven: {1}."
    ),
    .added: (
      "{1} added",
      "{1} toegevoegd"
    ),
    .readAnew: (
      "{1} read anew",
      "{1} opnieuw gelezen"
    ),
    .changed: (
      "{1} changed",
      "{1} veranderd"
    ),
    .hereAlready: (
      "{1} here already under another name",
      "{1} al hier onder een andere naam"
    ),
    .unchanged: (
      "{1} unchanged",
      "{1} onveranderd"
    ),
    .unreadable: (
      "{1} could not be read",
      "{1} niet te lezen"
    ),
    .stopped: (
      "Stopped; the same command goes on.",
      "Gestopt; dezelfde opdracht gaat verder."
    ),
    .documents: (
      "Documents: {1}.",
      "Documenten: {1}."
    ),
    .none: (
      "none",
      "geen"
    ),
    .fetchedNew: (
      "{1} new",
      "{1} nieuw"
    ),
    .renewed: (
      "{1} renewed",
      "{1} vernieuwd"
    ),
    .hereFromElsewhere: (
      "{1} here from elsewhere",
      "{1} al hier van elders"
    ),
    .notToBeHad: (
      "{1} not to be had",
      "{1} niet te krijgen"
    ),
    .aboutVotes: (
      "Tell how a motion ended: who voted how, and what the cabinet thought of it.",
      "Zeggen hoe een motie afliep: wie hoe stemde, en wat het kabinet ervan vond."
    ),
    .moreVotes: (
      "The open data of the Tweede Kamer are asked, and what they say is kept with its day; without a network, or with "
        + "--offline, what was known is told, with the day. The motion need not be in the library.",
      "De open data van de Tweede Kamer worden gevraagd, en wat ze zeggen blijft met de dag bewaard; zonder netwerk of met "
        + "--offline staat er wat bekend was, met de dag. De motie hoeft niet in de bibliotheek te zijn."
    ),
    .optionOffline: (
      "Ask no source: only what was known.",
      "Vraag geen bron: alleen wat bekend was."
    ),
    .optionMotion: (
      "The paper of the motion, such as kst-36600-VI-101.",
      "Het stuk van de motie, zoals kst-36600-VI-101."
    ),
    .noMotionCalled: (
      "“{1}” names no paper of a dossier; try kst-36600-VI-101.",
      "“{1}” noemt geen stuk van een dossier; probeer kst-36600-VI-101."
    ),
    .nothingKnownOfMotion: (
      "how {1} ended was never asked; kamerlezer votes without --offline does so.",
      "er is nooit gevraagd hoe {1} afliep; kamerlezer votes zonder --offline doet dat."
    ),
    .registerNotRead: (
      "the register of commitments has not been read to its end here; kamerlezer fetch register reads it.",
      "het register van toezeggingen is hier nog niet ten einde gelezen; kamerlezer fetch register leest het."
    ),
    .registerOfCommitments: (
      "register of commitments",
      "register van toezeggingen"
    ),
    .readingRegister: (
      "Reading the register of commitments: {1}",
      "Het register van toezeggingen wordt gelezen: {1}"
    ),
    .registered: (
      "Register of commitments: {1} new or changed.",
      "Register van toezeggingen: {1} nieuw of veranderd."
    ),
    .lookingFor: (
      "Looking for {1}",
      "Op zoek naar {1}"
    ),
    .numberOf: (
      "{1} of {2}",
      "{1} van {2}"
    ),
    .filesOf: (
      "{1} of {2} files",
      "{1} van {2} bestanden"
    ),
    .reading: (
      "reading",
      "lezen"
    ),
    .rate: (
      "{1} a second · {2} left",
      "{1} per seconde · nog {2}"
    ),
    .unknownOption: (
      "{1} is no option of this command; -word leaves letters out that hold the word.",
      "{1} is geen optie van deze opdracht; -woord laat brieven weg waarin het woord staat."
    ),
    .nothingCited: ("no letter here cites a paper.", "geen brief hier haalt een stuk aan."),
    .wantsWholeNumber: ("it takes a number from 0.", "er hoort een getal vanaf 0."),
    .nameALibrary: (
      "--library takes the name of a file.", "bij --library hoort de naam van een bestand."
    ),
    .stageIsText: (
      "--stage prints text; leave the other form out.", "--stage schrijft tekst; laat de andere vorm weg."
    ),
    .neitherCommandNorFile: (
      "{1} is no command, file, folder or paper; kamerlezer --help lists the commands.",
      "{1} is geen opdracht, bestand, map of Kamerstuk; kamerlezer --help noemt de opdrachten."
    ),
    .nameWhatToShow: (
      "Name letters, or what they are to fit: kamerlezer show 29911-433, kamerlezer show minister:yesilgoz date:2022.",
      "Noem brieven, of waaraan ze moeten voldoen: kamerlezer show 29911-433, kamerlezer show minister:yesilgoz datum:2022."
    ),
    .libraryIsEmpty: (
      "the library is empty; kamerlezer import PATH… fills it.",
      "de bibliotheek is leeg; kamerlezer import PAD… vult haar."
    ),
    .nothingFits: (
      "no letter fits {1}.",
      "geen brief voldoet aan {1}."
    ),
    .citedNowhere: (
      "no letter here cites {1}.",
      "geen brief hier haalt {1} aan."
    ),
    .citesNothing: (
      "{1} cites nothing that was asked for.",
      "{1} haalt niets aan waarnaar is gevraagd."
    ),
    .noPaperOfDossier: (
      "no paper of dossier {1} is here or cited.",
      "geen stuk van dossier {1} is hier of wordt aangehaald."
    ),
    .aboutNotes: (
      "Print your own notes as Markdown.",
      "Eigen aantekeningen afdrukken als Markdown."
    ),
    .moreNotes: (
      "Each has the words that it is about, a citation with the page, and the official address of the letter.",
      "Bij elk staan de woorden waarover hij gaat, een verwijzing met de bladzijde en het officiële adres van de brief."
    ),
    .optionEachIn: (
      "Write a file a letter into this folder; files that are there stay as they are.",
      "Schrijf een bestand per brief in deze map; bestanden die er al zijn blijven zoals ze zijn."
    ),
    .noNotes: (
      "there are no notes; i in the browser makes one at a passage.",
      "er zijn geen aantekeningen; i maakt er bij het lezen een bij een passage."
    ),
    .notesExist: (
      "there is a file {1} already; it was left as it is.",
      "er is al een bestand {1}; het is gelaten zoals het is."
    ),
    .notesNotWritten: (
      "{1} could not be written ({2}).",
      "{1} kon niet worden geschreven ({2})."
    ),
  ]
}
