import GRDB
import Letters

extension Library {
  /// The motion that a letter calls by its movers; nil unless exactly one that is held fits.
  public func motion(_ mention: MotionMention, in letter: LetterID) -> LetterRow? {
    let found = read(otherwise: nil) { db in
      try Graph(db).letter(letter.value).flatMap { try Motions(db).motion(mention, in: $0, letter.value) }
    }
    return found.flatMap { row(LetterID($0)) }
  }

  /// The letters that call a motion by its movers, the newest first.
  public func mentions(ofMotion motion: LetterID) -> [MentioningPlace] {
    let found = read(otherwise: []) { try Motions($0).mentions(of: motion.value) }
    return found.compactMap { mention, sentence, letter in
      row(LetterID(letter)).map { MentioningPlace(row: $0, mention: mention, sentence: sentence) }
    }
  }
}

/// Tells which motion a name means. Many members move many motions, and few of them are held, so that the name alone
/// says nothing: dossier, day and words have to fit too.
struct Motions {
  private let db: Database

  init(_ db: Database) { self.db = db }

  /// The motion that a letter means; nil where none fits, or more than one.
  func motion(_ mention: MotionMention, in letter: Letter, _ number: Int) throws -> Int? {
    guard let first = mention.movers.first, let day = letter.date?.dayNumber else { return nil }
    let dossiers = letter.dossiers
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT letters.id, letters.dossier FROM movers JOIN letters ON letters.id = movers.letter
          WHERE movers.name = ? AND movers.position = 0 AND letters.date <= ? AND letters.id <> ?
          """), arguments: [first, day, number])
    var fitting: [Int] = []
    for row in rows {
      let dossier: String? = try row.value(1)
      guard let dossier, dossiers.contains(dossier) else { continue }
      let motion: Int = try row.value(0)
      if try fits(mention, motion) { fitting.append(motion) }
    }
    guard let only = fitting.first, fitting.count == 1 else { return nil }
    return try hasSameSubject(only, as: mention, in: letter) ? only : nil
  }

  /// Whether everyone who is named moved the motion, and others where «c.s.» says so.
  private func fits(_ mention: MotionMention, _ motion: Int) throws -> Bool {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT name, position FROM movers WHERE letter = ?"), arguments: [motion])
    let names = Set(try rows.map { try $0.value(0) as String })
    let movers = Set(try rows.map { try $0.value(1) as Int }).count
    guard mention.movers.allSatisfy(names.contains) else { return false }
    return mention.hasOthers ? movers > mention.movers.count : true
  }

  // MARK: What it is about

  /// Words that a letter and a motion must share, at least.
  private static let sharedWords = 2
  private static let lettersOfWord = 7
  /// Words of every motion and of every letter about one.
  private static let common: Set<String> = [
    "regering", "verzoekt", "verzoeken", "overwegende", "constaterende", "aangenomen", "uitvoering",
    "informeren",
    "minister", "staatssecretaris", "kabinet", "uitgevoerd", "ingediend", "verzocht", "aanleiding",
    "vergaderjaar",
    "beraadslaging", "beraadslagingen", "voorzitter", "gehoord", "invulling", "gegeven", "waarbij", "hiermee",
    "nederland", "nederlandse", "afgedaan", "conform", "onderzoek", "aandacht", "expliciete", "expliciet",
    "specifiek",
    "specifieke", "verkennen", "onderzoeken", "inzetten", "mogelijkheden", "mogelijke", "betrekken",
    "aangeven",
    "voorkomen", "nadere", "waarborgen", "verbeteren", "maatregelen",
  ]

  private func hasSameSubject(_ motion: Int, as mention: MotionMention, in letter: Letter) throws -> Bool {
    guard let text = try Graph(db).letter(motion)?.blocks.map(\.text),
      letter.blocks.indices.contains(mention.block)
    else { return false }
    let movers = Set(mention.movers.flatMap { $0.split(separator: " ").map(String.init) })
    let here = Self.words(
      Sentence.around(mention.offset, in: Array(letter.blocks[mention.block].text.unicodeScalars)))
    let there = text.reduce(into: Set<String>()) { $0.formUnion(Self.words($1)) }
    return here.intersection(there).subtracting(movers).count >= Self.sharedWords
  }

  private static func words(_ text: String) -> Set<String> {
    Set(Folding.fold(text).split(separator: " ").filter { $0.utf8.count >= lettersOfWord }.map(String.init))
      .subtracting(common)
  }

  // MARK: Who mentions it

  func mentions(of motion: Int) throws -> [(mention: MotionMention, sentence: String, letter: Int)] {
    let names = try String.fetchAll(
      db.cachedStatement(sql: "SELECT name FROM movers WHERE letter = ? AND position = 0"),
      arguments: [motion])
    var letters: Set<Int> = []
    for name in names {
      let found = try Int.fetchAll(
        db.cachedStatement(sql: "SELECT DISTINCT letter FROM motion_mentions WHERE name = ?"),
        arguments: [name])
      letters.formUnion(found)
    }
    var found: [(mention: MotionMention, sentence: String, letter: Int)] = []
    for number in letters.sorted(by: >) {
      guard let letter = try Graph(db).letter(number) else { continue }
      for mention in letter.motionMentions where try self.motion(mention, in: letter, number) == motion {
        let scalars = Array(letter.blocks[mention.block].text.unicodeScalars)
        found.append((mention, Sentence.around(mention.offset, in: scalars), number))
      }
    }
    return found
  }
}

extension Letter {
  /// The dossier of the letter, and those that it cites.
  fileprivate var dossiers: Set<String> {
    let cited = references.compactMap { reference -> String? in
      switch reference.kind {
      case .kamerstuk:
        let parts = reference.target.split(separator: "-").dropFirst()
        return parts.count > 1 ? parts.dropLast().joined(separator: "-") : nil
      case .dossier:
        return reference.target.hasPrefix("dossier-") ? String(reference.target.dropFirst(8)) : nil
      default: return nil
      }
    }
    return Set(cited + [dossier?.number].compactMap(\.self))
  }
}
