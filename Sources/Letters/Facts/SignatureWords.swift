/// The words that close a letter.
enum SignatureWords {
  private static let greetings: WordList = [
    "hoogachtend", "met vriendelijke groet", "met de meeste hoogachting", "met hartelijke groet",
    "met hoogachting",
  ]

  private static let offices: WordList = [
    "de minister van ", "de minister voor ", "de staatssecretaris van ", "de staatssecretaris voor ",
    "de minister-president", "minister van ", "staatssecretaris van ", "minister voor ",
    "de minister van,", "de viceminister-president",
  ]

  private static let onBehalf: WordList = ["mede namens ", "ook namens ", "namens ", "mede-namens "]

  /// How the function of an official begins who signs for a minister: no name, and no office of a minister.
  private static let functions: WordList = [
    "directeur", "plaatsvervangend ", "plv. ", "secretaris-generaal", "hoofd ", "afdelingshoofd",
    "teammanager",
    "manager ", "teamleider", "inspecteur", "algemeen ", "adjunct", "programmadirecteur", "projectdirecteur",
    "coördinator", "waarnemend ", "wnd. ", "hoofddirecteur", "thesaurier", "generale thesaurie",
    "voorzitter ",
    "unitmanager", "clustermanager", "lid van", "bureauhoofd", "sectorhoofd", "senior ", "juridisch ",
  ]

  /// «de directeur Wetgeving en Juridische Zaken,», «DIRECTEUR-GENERAAL MOBILITEIT», «Teammanager …».
  static func isFunction(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard range.count <= 100, !Prose.endsFully(range, of: bytes) else { return false }
    var start = range.lowerBound
    if bytes.has(anyCase: "de ", at: start) { start += 3 }
    return functions.stands(at: start, of: bytes)
  }

  /// How bodies, papers and parts of addresses begin that look like names: «P/a Belastingdienst».
  private static let noNames: WordList = [
    "p/a ", "nota ", "ministerie ", "rijksdienst ", "belastingdienst", "bijlage", "afschrift", "memorie ",
    "dienst ",
    "postbus ", "besluit ", "regeling ", "artikel ", "namens ", "afdeling ", "directie ", "directoraat",
    "staatsblad",
    "tweede kamer", "eerste kamer", "raad van", "den haag", "inspectie ", "autoriteit ", "koninkrijk ",
  ]

  /// Words in capitals alone name a paper or a function; a person has initials then.
  private static func isInCapitals(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    bytes[range].count { $0.isUpper } > 3 && !bytes[range].contains { $0.isLower }
  }

  static func isGreeting(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 40 && greetings.stands(at: range.lowerBound, of: bytes)
  }

  static func isOnBehalf(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 120 && onBehalf.stands(at: range.lowerBound, of: bytes)
      && !Prose.endsFully(range, of: bytes)
  }

  /// Whether a line starts with an office and could be the first line of a signature.
  static func startsOffice(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 120 && offices.stands(at: range.lowerBound, of: bytes)
      && !Prose.endsSentence(range, of: bytes)
  }

  /// «Ministerie van …, namens deze»: a ministry in whose name somebody signs, on this line or with the next.
  static func startsMinistry(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 120
      && (bytes.has(anyCase: "ministerie van ", at: range.lowerBound)
        || bytes.has(anyCase: "het ministerie van ", at: range.lowerBound))
      && !Prose.endsSentence(range, of: bytes)
  }

  private static let besideOffices: WordList = ["de minister ", "de staatssecretaris "]

  /// The offices of a line: one, or those that stand beside each other, each behind the other's comma.
  static func offices(beside range: Range<Int>, of bytes: Bytes) -> [Range<Int>] {
    let starts = range.dropFirst().filter { index in
      bytes[index - 1] == .blank && besideOffices.stands(at: index, of: bytes)
        && [UInt8(ascii: ","), UInt8(ascii: "-")].contains(
          bytes.byte(bytes.trimmed(range.lowerBound..<index).upperBound - 1))
    }
    return split(range, at: starts, of: bytes)
  }

  /// The names of a line that each begin with initials.
  static func names(beside range: Range<Int>, of bytes: Bytes) -> [Range<Int>] {
    guard range.count <= 100, hasInitials(range, of: bytes) else { return [] }
    let starts = range.dropFirst().filter { index in
      bytes[index - 1] == .blank && bytes[index].isUpper && bytes.byte(index + 1) == UInt8(ascii: ".")
        && bytes.byte(index - 2) != UInt8(ascii: ".")
    }
    return split(range, at: starts, of: bytes)
  }

  private static func split(_ range: Range<Int>, at starts: [Int], of bytes: Bytes) -> [Range<Int>] {
    zip([range.lowerBound] + starts, starts + [range.upperBound]).map { bytes.trimmed($0..<$1) }
  }

  static func startsSignature(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    isGreeting(range, of: bytes) || isOnBehalf(range, of: bytes)
      || (startsOffice(range, of: bytes) && bytes[range.upperBound - 1] == UInt8(ascii: ","))
  }

  /// «en gaat over tot de orde van de dag.», the last line of every motion.
  static func endsMotion(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    let end: StaticString = "orde van de dag."
    return range.count >= end.utf8CodeUnitCount
      && bytes.has(anyCase: end, at: range.upperBound - end.utf8CodeUnitCount)
  }

  /// «Van der Lee», «Diederik van Dijk», «Bromet»: a member of the Kamer as motions name them.
  static func isMember(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    let words = bytes[range].split(separator: .blank)
    return range.count <= 50 && (1...6).contains(words.count) && bytes[range.lowerBound].isUpper
      && bytes[range.upperBound - 1].isWord && !bytes[range].contains { $0.isDigit }
  }

  private static let titles: WordList = [
    "drs.", "dr.", "mr.", "ir.", "ing.", "prof.", "mw.", "dhr.", "jhr.", "w.g.", "mevrouw", "bc.",
  ]

  /// «D. Yeşilgöz-Zegerius», «drs. K.H. Ollongren», «Sander Dekker»: initials or names, no sentence.
  static func isName(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard range.count >= 4, range.count <= 50, !bytes[range].contains(where: { $0.isDigit }),
      bytes[range.upperBound - 1] != UInt8(ascii: "?"), bytes[range.upperBound - 1] != UInt8(ascii: ":")
    else { return false }
    if titles.stands(at: range.lowerBound, of: bytes) { return true }
    if isFunction(range, of: bytes)
      || noNames.stands(at: range.lowerBound, of: bytes)
    {
      return false
    }
    guard bytes[range.lowerBound].isUpper else { return false }
    if hasInitials(range, of: bytes) { return true }
    if isInCapitals(range, of: bytes) || bytes[range].contains(UInt8(ascii: "/")) { return false }
    let words = bytes[range].split(separator: .blank)
    let last = bytes[range.upperBound - 1]
    return (2...5).contains(words.count) && last.isWord
      && words.first?.first?.isUpper == true
      && words.last?.first.map { $0.isUpper || $0 >= 0x80 } == true
      && words.allSatisfy { $0.count > 1 }
  }

  /// «D. Yeşilgöz», «Th.C. de Graaf», «drs. I.K. van Engelshoven»
  static func hasInitials(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    titles.stands(at: range.lowerBound, of: bytes)
      || (bytes[range.lowerBound].isUpper
        && (bytes.byte(range.lowerBound + 1) == UInt8(ascii: ".")
          || bytes.byte(range.lowerBound + 2) == UInt8(ascii: ".")))
  }
}
