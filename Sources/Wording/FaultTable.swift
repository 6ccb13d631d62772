extension FaultPhrase {
  /// Both languages beside each other, phrase by phrase.
  static let table: [FaultPhrase: (english: String, dutch: String)] = [
    .faultOffline: (
      "{1} cannot be reached ({2}); go online and try again. What is in the library can be read as ever.",
      "{1} is niet te bereiken ({2}); ga online en probeer het opnieuw. Wat in de bibliotheek is kunt u gewoon lezen."
    ),
    .faultMissing: (
      "{1} is not there; check the number.",
      "{1} is er niet; kijk het nummer na."
    ),
    .faultRefused: (
      "{1} was answered with status {2}; try again later.",
      "{1} gaf status {2}; probeer het later opnieuw."
    ),
    .faultTooSlow: (
      "{1} gave nothing for {2} seconds; try again later.",
      "{1} gaf {2} seconden niets; probeer het later opnieuw."
    ),
    .faultTooLarge: (
      "{1} is larger than {2} MB; open it in a browser instead.",
      "{1} is groter dan {2} MB; open het in een webbrowser."
    ),
    .faultCut: (
      "{1} broke off again and again; try again later.",
      "{1} brak telkens af; probeer het later opnieuw."
    ),
    .faultUntrusted: (
      "{1} does not prove that it is {1} ({2}); nothing was fetched.",
      "{1} bewijst niet dat het {1} is ({2}); er is niets opgehaald."
    ),
    .faultRedirect: (
      "{1} leads nowhere by redirects; nothing was fetched.",
      "{1} verwijst door naar nergens; er is niets opgehaald."
    ),
    .faultUnreadable: (
      "{1} gave an answer that cannot be read ({2}); try again later.",
      "{1} gaf een antwoord dat niet te lezen is ({2}); probeer het later opnieuw."
    ),
    .faultInterrupted: (
      "the fetch was interrupted; the same command goes on.",
      "het ophalen is onderbroken; dezelfde opdracht gaat verder."
    ),
    .faultWithoutCurl: (
      "fetching needs curl, which does not run here; apt install curl installs it.",
      "ophalen vraagt curl, dat hier niet draait; apt install curl installeert het."
    ),
    .faultNoAddress: (
      "{1} is no web address.",
      "{1} is geen webadres."
    ),
    .faultNotKept: (
      "{1} could not be written ({2}).",
      "{1} kon niet worden geschreven ({2})."
    ),
    .reasonUnknownProxy: (
      "unknown proxy",
      "onbekende proxy"
    ),
    .reasonUnknownHost: (
      "unknown host, or no network",
      "onbekende host, of geen netwerk"
    ),
    .reasonRefusedConnection: (
      "connection refused",
      "verbinding geweigerd"
    ),
    .reasonProxyRefused: (
      "the proxy refused",
      "de proxy weigerde"
    ),
    .reasonNoConnection: (
      "no connection in {1} seconds",
      "geen verbinding in {1} seconden"
    ),
    .reasonNotSecured: (
      "the connection could not be secured",
      "de verbinding kon niet worden beveiligd"
    ),
    .reasonCertificate: (
      "its certificate cannot be verified",
      "het certificaat is niet na te gaan"
    ),
    .reasonWithoutCertificates: (
      "this system has no certificates: install ca-certificates",
      "dit systeem heeft geen certificaten: installeer ca-certificates"
    ),
    .reasonNoHTTP: (
      "it is no HTTP",
      "het is geen HTTP"
    ),
    .reasonCompression: (
      "it is compressed in an unknown way",
      "het is op een onbekende manier ingepakt"
    ),
    .reasonOldCurl: (
      "curl 7.84 or later is needed",
      "curl 7.84 of later is nodig"
    ),
    .reasonNoFeed: (
      "no Atom",
      "geen Atom"
    ),
    .reasonNoRows: (
      "no OData",
      "geen OData"
    ),
    .reasonNoRecords: (
      "no searchRetrieveResponse",
      "geen searchRetrieveResponse"
    ),
    .reasonEndlessPages: (
      "its pages have no end",
      "de bladzijden houden niet op"
    ),
    .reasonPagesElsewhere: (
      "its next page lies elsewhere",
      "de volgende bladzijde ligt elders"
    ),
    .reasonEmpty: (
      "it is empty",
      "het is leeg"
    ),
    .reasonNeitherPDFNorWord: (
      "neither PDF nor Word",
      "PDF noch Word"
    ),
    .reasonMarkup: (
      "line {1}: {2}",
      "regel {1}: {2}"
    ),
    .reasonAnotherPaper: (
      "it is not {1}",
      "het is niet {1}"
    ),
    .reasonTooFew: (
      "it gave {1} of {2} records",
      "het gaf {1} van {2} records"
    ),
    .lackPublished: (
      "papers that are published may lack",
      "gepubliceerde stukken kunnen ontbreken"
    ),
    .lackUnpublished: (
      "papers that are not published yet may lack",
      "nog niet gepubliceerde stukken kunnen ontbreken"
    ),
    .lackAttachments: (
      "attachments may lack",
      "bijlagen kunnen ontbreken"
    ),
    .lackDays: (
      "letters of {1} may lack",
      "brieven van {1} kunnen ontbreken"
    ),
    .lackRegister: (
      "what has changed there may lack",
      "wat daar is veranderd kan ontbreken"
    ),
    .mayLack: (
      "{1}: {2}, for {3}",
      "{1}: {2}, want {3}"
    ),
    .namesNothing: (
      "“{1}” names nothing that can be fetched; try kst-29911-433, 29911, 36600-VII, 2022Z18766, 2021D44150, new, register, or a citation such as “Kamerstukken II 2020/21, 29 911, nr. 309”.",
      "“{1}” noemt niets wat kan worden opgehaald; probeer kst-29911-433, 29911, 36600-VII, 2022Z18766, 2021D44150, new, register, of een aanhaling zoals “Kamerstukken II 2020/21, 29 911, nr. 309”."
    ),
  ]
}
