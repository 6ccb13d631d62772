/// The words for times of the year. «De zomer» is that of the Kamer: its recess begins in the first half of July and
/// ends around the first of September. A span is wide rather than wrong.
enum DueWords {
  typealias Season = DuePoint.Season

  struct Named {
    let words: [[String]]
    let season: Season
    /// What «voor» it means, and «na»; nil where these follow from the season.
    var before: Season? = nil
    var after: Season? = nil
  }

  private static let toSummer = Season(1, 1, 7, 15)
  private static let fromSummer = Season(8, 1, 12, 31)

  static let seasons: [Named] = [
    Named(
      words: phrases(
        "de zomer, deze zomer, het zomerreces, de zomervakantie, zomer, komende zomer, de komende zomer"),
      season: Season(6, 1, 9, 20), before: toSummer, after: fromSummer),
    Named(
      words: phrases("het voorjaar, dit voorjaar, voorjaar, komend voorjaar, het komende voorjaar, de lente"),
      season: Season(3, 1, 6, 30)),
    Named(
      words: phrases(
        "het najaar, dit najaar, najaar, komend najaar, het komende najaar, de herfst, dit herfst"),
      season: Season(9, 1, 12, 21)),
    Named(words: phrases("de winter, deze winter, komende winter, winter"), season: Season(12, 1, 3, 31)),
    Named(
      words: phrases("de kerst, kerst, het kerstreces, kerstreces, de kerstvakantie"),
      season: Season(12, 18, 1, 8),
      before: Season(1, 1, 12, 25), after: Season(1, 2, 3, 31)),
    Named(
      words: phrases("de jaarwisseling, het jaareinde"), season: Season(12, 25, 1, 5),
      before: Season(1, 1, 12, 31),
      after: Season(1, 1, 3, 31)),
    Named(
      words: phrases("het herfstreces, herfstreces"), season: Season(10, 10, 11, 3),
      before: Season(1, 1, 10, 31),
      after: Season(10, 20, 12, 31)),
    Named(
      words: phrases("het voorjaarsreces, voorjaarsreces, het krokusreces, krokusreces"),
      season: Season(2, 7, 3, 10),
      before: Season(1, 1, 3, 5), after: Season(2, 20, 6, 30)),
    Named(
      words: phrases("het meireces, meireces"), season: Season(4, 20, 5, 12), before: Season(1, 1, 5, 5),
      after: Season(5, 1, 7, 15)),
    Named(words: phrases("de eerste helft"), season: Season(1, 1, 6, 30)),
    Named(words: phrases("de tweede helft"), season: Season(7, 1, 12, 31)),
    Named(
      words: phrases("het eerste kwartaal, eerste kwartaal, q1, kwartaal 1"), season: Season(1, 1, 3, 31)),
    Named(
      words: phrases("het tweede kwartaal, tweede kwartaal, q2, kwartaal 2"), season: Season(4, 1, 6, 30)),
    Named(words: phrases("het derde kwartaal, derde kwartaal, q3, kwartaal 3"), season: Season(7, 1, 9, 30)),
    Named(
      words: phrases("het vierde kwartaal, vierde kwartaal, q4, kwartaal 4, het laatste kwartaal"),
      season: Season(10, 1, 12, 31)),
  ]

  /// «dit jaar»: the one of the letter; «volgend jaar»: the one after it.
  static let coming: [(words: [[String]], unit: DuePoint.Unit, count: Int)] = [
    (phrases("dit jaar, het jaar, dit kalenderjaar, het kalenderjaar, het lopende jaar"), .year, 0),
    (phrases("volgend jaar, komend jaar, het komende jaar, het volgende jaar, het nieuwe jaar"), .year, 1),
    (phrases("deze maand, de maand, de lopende maand"), .month, 0),
    (phrases("volgende maand, de volgende maand, komende maand"), .month, 1),
    (phrases("dit kwartaal, het kwartaal, het lopende kwartaal"), .quarter, 0),
    (phrases("volgend kwartaal, het volgende kwartaal, komend kwartaal"), .quarter, 1),
    (phrases("deze week"), .week, 0), (phrases("volgende week, komende week"), .week, 1),
  ]

  static let vague = phrases(
    "op korte termijn, binnenkort, zo spoedig mogelijk, zo snel mogelijk, op afzienbare termijn, spoedig, binnen afzienbare tijd",
    "de komende weken, de komende maanden, de komende periode, komende maanden, komende weken, binnen enkele weken",
    "binnen enkele maanden, zo vroeg mogelijk, op de kortst mogelijke termijn, op zeer korte termijn")

  static let numbers: [String: Int] = [
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10,
    "elf": 11, "twaalf": 12, "achttien": 18, "anderhalf": 2,
  ]

  /// Days at most.
  static let units: [String: Int] = [
    "dag": 1, "dagen": 1, "werkdagen": 2, "week": 7, "weken": 7, "maand": 31, "maanden": 31, "jaar": 366,
    "jaren": 366, "kwartaal": 92,
  ]

  /// What narrows a time to a part of it.
  enum Part { case beginning, middle, end, whole }

  static let parts: [(words: [[String]], part: Part)] = [
    (phrases("het begin van, begin"), .beginning),
    (phrases("medio, halverwege, midden, het midden van"), .middle),
    (phrases("het einde van, het eind van, einde van, eind van, einde, eind"), .end),
    (phrases("de loop van, in de loop van"), .whole),
  ]

  /// How a time bounds what is promised.
  enum Limit { case before, after, during, until }

  /// Longest first where one opens another.
  static let limits: [(words: [[String]], limit: Limit)] = [
    (phrases("nog voor, voor, tegen, ruim voor, vlak voor, nog ruim voor"), .before),
    (phrases("uiterlijk voor, uiterlijk, uiterlijk in, uiterlijk op, uiterlijk per, tot uiterlijk"), .until),
    (phrases("na, vanaf, direct na, kort na, vlak na, meteen na, spoedig na"), .after),
    (phrases("in, nog in, op, per, rond, rondom, omstreeks, tijdens, gedurende, met, nog"), .during),
  ]

  private static func phrases(_ lines: String...) -> [[String]] {
    lines.flatMap { $0.split(separator: ",") }.map { $0.split(separator: " ").map(String.init) }
  }
}
