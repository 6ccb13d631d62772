/// The words by which a minister promises, or speaks of a promise. All are folded.
enum CommitmentWords {
  static func phrases(_ lines: String...) -> [[String]] {
    lines.flatMap { $0.split(separator: ",") }.map { $0.split(separator: " ").map(String.init) }
  }

  // MARK: Who and to whom

  /// The writer of the letter.
  static let writer: Set<String> = ["ik", "wij", "we"]

  /// Somebody else of the government, where a phrase of it begins.
  static let others = phrases(
    "het kabinet, de regering, de minister, de staatssecretaris, de ministers, de staatssecretarissen, mijn ambtgenoot",
    "mijn collega, mijn ambtsopvolger, mijn opvolger, het demissionaire kabinet, het nieuwe kabinet",
    "de minister president, een volgend kabinet, mijn ministerie")

  static let receivers = phrases(
    "uw kamer, de kamer, de tweede kamer, de eerste kamer, beide kamers, het parlement, uw beide kamers, u, uw vaste commissie",
    "de staten generaal, de kamers, uw commissie")

  // MARK: Verbs of telling and sending

  /// Infinitives behind «zal», each with what a receiver must be; the second words part in main clauses.
  static let infinitives: Set<String> = [
    "informeren", "berichten", "inlichten", "sturen", "toesturen", "toezenden", "zenden", "verzenden",
    "aanbieden",
    "voorleggen", "rapporteren", "melden", "meedelen", "mededelen", "toekomen", "delen", "doorsturen",
    "nazenden",
    "verstrekken", "infomeren", "betrekken", "updaten", "terugkoppelen", "toelichten", "schrijven",
    "versturen",
    "overleggen", "doorgeleiden", "presenteren", "beantwoorden", "verschaffen",
  ]

  /// Infinitives that promise something to be seen by all, where a time is set.
  static let publishing: Set<String> = [
    "presenteren", "publiceren", "uitbrengen", "aanbieden", "vaststellen",
  ]

  static let participles: Set<String> = [
    "geinformeerd", "bericht", "ingelicht", "gestuurd", "toegestuurd", "toegezonden", "gezonden", "verzonden",
    "aangeboden", "voorgelegd", "gerapporteerd", "gemeld", "gedeeld", "verstrekt", "verstuurd", "nagezonden",
    "toegelicht", "meegedeeld", "medegedeeld", "teruggekoppeld",
  ]

  /// First and third persons in the present.
  static let present: Set<String> = [
    "informeer", "informeren", "informeert", "bericht", "berichten", "stuur", "sturen", "stuurt", "zend",
    "zenden",
    "zendt", "meld", "melden", "meldt", "rapporteer", "rapporteren", "rapporteert", "bied", "bieden", "biedt",
    "verstrek", "verstrekken", "verstrekt", "deel", "delen", "deelt", "leg", "leggen", "legt", "licht",
    "lichten",
  ]

  // MARK: What tells a time to come from this letter

  /// What a letter that is yet to be written is called, without the article of one that is known.
  static let comingPapers = phrases(
    "een brief, een kamerbrief, een voortgangsbrief, een voortgangsrapportage, een reactie, een kabinetsreactie",
    "een beleidsreactie, een separate brief, een aparte brief, een afzonderlijke brief, een nadere brief",
    "een volgende brief, een nadere reactie, een inhoudelijke reactie, een nieuwe brief, een uitgebreide brief",
    "een vervolgbrief, separate brief, aparte brief, afzonderlijke brief")

  /// A letter in a series, of which the next is meant.
  static let nextPapers: [[String]] = {
    let adjectives = ["volgende", "eerstvolgende", "komende", "aankomende"]
    let papers = [
      "brief", "voortgangsbrief", "voortgangsbrieven", "halfjaarbrief", "halfjaarbrieven", "kamerbrief",
      "voortgangsrapportage", "voortgangsrapportages", "rapportage", "verzamelbrief", "stand van zakenbrief",
      "jaarrapportage", "monitor", "kwartaalrapportage", "jaarbrief",
    ]
    return adjectives.flatMap { word in papers.map { [word] + $0.split(separator: " ").map(String.init) } }
  }()

  /// What makes a telling wait.
  static let conditions = phrases(
    "zodra, wanneer, nadat, na afronding, na ommekomst, na ontvangst, na afloop, te zijner tijd, op een later moment",
    "in een later stadium, als de resultaten, als het onderzoek, op het moment dat, bij gelegenheid, te gelegener tijd",
    "tzt, medio, waarna, daarna, vervolgens, na publicatie, na besluitvorming, na oplevering, wanneer daar aanleiding"
  )

  /// What says that this letter itself tells.
  static let thisLetter = phrases(
    "hierbij, hiermee, bijgaand, bijgaande, bijgevoegd, bijgevoegde, hieronder, onderstaand, onderstaande, hierna",
    "hiernavolgend, in het navolgende, deze brief, deze kamerbrief, deze halfjaarbrief, deze voortgangsbrief",
    "deze rapportage, deze voortgangsrapportage, deze verzamelbrief, deze kabinetsreactie, deze beleidsreactie",
    "deze reactie, deze nota, deze beantwoording, dit schrijven, deze weg, deze bijlage, hoofdstuk, paragraaf",
    "in het vervolg van deze, in de bijlage, als bijlage, in bijlage, dit antwoord, mijn antwoord, het antwoord op vraag",
    "bijlage bij deze, deze antwoorden, in paragraaf, deze memorie")

  /// Softer than «zal», with «te» and an infinitive behind.
  static let intentions = phrases(
    "verwacht ik, ik verwacht, hoop ik, ik hoop, streef ik, ik streef, ben ik voornemens, ik ben voornemens",
    "ben voornemens, ik ben van plan, ben ik van plan, is het kabinet voornemens, het kabinet is voornemens",
    "het kabinet verwacht, verwacht het kabinet, het kabinet streeft, streeft het kabinet, ik beoog, beoog ik, wij verwachten",
    "verwachten wij, is mijn streven, het streven is, is het streven, mijn streven is, wij streven, streven wij, we verwachten",
    "zijn wij voornemens, wij zijn voornemens, kan ik, ik kan, ik zal trachten, ik tracht, tracht ik")

  /// What makes an earlier promise stand for itself: it was, or was not, one's own words.
  static let negations: Set<String> = ["niet", "geen", "nooit", "nimmer", "evenmin"]

  // MARK: Earlier promises

  static let keeping = phrases(
    "toezegging gestand, toezeggingen gestand, gestand doe, gestand te doen, doe ik gestand, geef ik invulling aan mijn toezegging",
    "geef ik invulling aan de toezegging, invulling aan mijn toezegging, invulling aan de toezegging, invulling aan deze toezegging",
    "invulling aan die toezegging, uitvoering aan mijn toezegging, uitvoering aan de toezegging, uitvoering aan deze toezegging",
    "voldoe ik aan mijn toezegging, voldoe ik aan de toezegging, voldoe ik aan die toezegging, voldoe ik aan deze toezegging",
    "kom ik mijn toezegging na, kom ik de toezegging na, kom ik tegemoet aan de toezegging, kom ik tegemoet aan mijn toezegging",
    "aan de toezegging voldaan, aan mijn toezegging voldaan, toezegging afgedaan, toezegging is afgedaan, toezegging hiermee",
    "de toezegging na te komen, los ik mijn toezegging in, los ik de toezegging in, toezegging in te lossen, toezegging als afgedaan",
    "toezegging is hiermee, toezeggingen afgedaan, invulling aan toezeggingen, invulling aan de toezeggingen, toezegging nagekomen",
    "voldaan aan de toezegging, voldaan aan mijn toezegging, voldaan aan deze toezegging, voldaan aan die toezegging",
    "invulling aan een toezegging, uitvoering aan een toezegging, voldoe ik aan een toezegging, voldoen wij aan de toezegging"
  )

  static let recalling = phrases(
    "zoals toegezegd, heb ik toegezegd, ik heb toegezegd, heb toegezegd, conform toezegging",
    "conform mijn toezegging, conform de toezegging, zoals ik heb toegezegd, zoals eerder toegezegd, als toegezegd",
    "ik toegezegd, wij toegezegd, kamer toegezegd, overeenkomstig mijn toezegging, naar aanleiding van mijn toezegging",
    "naar aanleiding van de toezegging, toegezegd aan uw kamer, toezegging aan uw kamer, mijn toezegging, zegde ik, had ik toegezegd",
    "ambtsvoorganger toegezegd, toegezegd heb, zoals aan uw kamer toegezegd"
  )

  /// The same of anybody: a bank promises, too.
  static let recallingOfSomebody = phrases(
    "heeft toegezegd, hebben toegezegd, is toegezegd, eerder toegezegd, gedane toezegging")

  /// What says that something comes with this letter, and the verbs that bring it.
  static let hereby = phrases(
    "hierbij, hiermee, bijgaand, bijgevoegd, met deze brief, in deze brief, middels deze brief, via deze brief",
    "met dit schrijven")
  static let coming = present.union(["ontvangt", "treft", "vindt", "ga", "gaan", "geef", "geven"])
}
