/// Words of a letterhead that are no labels: offices, addresses, requests to the answerer.
enum LetterheadWords {
  /// How the name of a directorate begins.
  private static let directorates: [StaticString] = [
    "directoraat-generaal", "directoraat generaal", "hoofddirectie", "directie ", "generale thesaurie",
    "bestuurskern", "bestuursdepartement", "secretaris-generaal", "dg ", "dienst ", "programma ",
    "kerndepartement", "afdeling ", "inspectie ", "nationaal coördinator", "cluster ", "eenheid ",
    "project directoraat", "programmadirectie", "bureau ", "bestuursstaf",
  ]

  static func startsDirectorate(_ line: Line, of bytes: Bytes) -> Bool {
    guard line.width <= 50, bytes[line.range.lowerBound].isUpper,
      !endsSentence(line, of: bytes)
    else { return false }
    return directorates.contains { name in
      if bytes.has(anyCase: name, at: line.range.lowerBound) { return true }
      // A name that a line end cuts off right behind its first word: «Directie».
      return name.utf8CodeUnitCount == line.range.count + 1 && isCutOff(name, line.range, of: bytes)
    }
  }

  private static func isCutOff(_ name: StaticString, _ range: Range<Int>, of bytes: Bytes) -> Bool {
    let start = name.utf8Start
    return start[range.count] == .blank
      && range.indices.allSatisfy { bytes[$0].lowercased == start[$0 - range.lowerBound] }
  }

  private static func endsSentence(_ line: Line, of bytes: Bytes) -> Bool {
    let last = bytes[line.range.upperBound - 1]
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: ";")
  }

  /// Requests to whoever answers, which a margin breaks over lines anyhow.
  private static let requests = [
    "bij beantwoording de datum en ons kenmerk vermelden. wilt u slechts één zaak in uw brief behandelen.",
    "bij beantwoording afschrift en ons kenmerk vermelden.",
    "bij beantwoording de datum en ons kenmerk vermelden wilt u slechts een zaak in uw brief behandelen",
    "correspondentie uitsluitend richten aan het retouradres met vermelding van de datum en het kenmerk van deze brief.",
    "wij verzoeken u bij uw antwoord het kenmerk te vermelden. vriendelijk verzoeken wij u bij beantwoording kenmerk en datum van deze brief te vermelden.",
    "uw brief is ingeschreven onder",
  ].map { Bytes(" \($0) ".utf8) }

  /// How the words of requests begin: tells almost every other line apart.
  private static let requestStarts: Set<UInt32> = Set(
    requests.flatMap { $0.split(separator: .blank) }.map { start(of: Bytes($0), at: 0) })

  /// The first three bytes of a word, in lower case.
  private static func start(of bytes: Bytes, at index: Int) -> UInt32 {
    (0..<3).reduce(0) {
      $0 << 8 | UInt32(bytes.byte(index + $1).isWord ? bytes.byte(index + $1).lowercased : 0)
    }
  }

  /// Whether a line is a stretch of a request to the answerer: three words or more, or, where a line
  /// before was one (`goesOn`), its last words.
  static func isRequest(_ line: Line, of bytes: Bytes, goesOn: Bool = false) -> Bool {
    guard line.width <= 90, requestStarts.contains(start(of: bytes, at: line.range.lowerBound)) else {
      return false
    }
    let words = line.range.count { bytes[$0] == .blank && bytes.byte($0 + 1) != .blank } + 1
    // A narrow margin leaves a word alone: «brief | behandelen.»
    guard words > 1 || goesOn else { return false }
    // Two words could be anybody's («deze brief.»), unless a request starts with them.
    let atStart = words == 2 && !goesOn
    return requests.contains { request in
      (atStart ? 0..<1 : request.indices).contains { index in
        request[index] == .blank && isStretch(line.range, of: bytes, at: index + 1, in: request)
      }
    }
  }

  /// Whether a request goes on with the words of a line at a place.
  private static func isStretch(
    _ line: Range<Int>, of bytes: Bytes, at start: Int, in request: Bytes
  ) -> Bool {
    var place = start
    for index in line where bytes[index] != .blank || bytes.byte(index - 1) != .blank {
      guard place < request.count, bytes[index].lowercased == request[place] else { return false }
      place += 1
    }
    return place < request.count && request[place] == .blank
  }

  private static let addressStarts: WordList = [
    "postbus ", "> retouradres", ">retouradres", "retouradres", "www.rijksoverheid.nl", "www.defensie.nl",
    "www.minbuza.nl",
    "bezoekadres", "postadres", "ter griffie", "t 0", "t +", "f 0", "f +", "t  0", "f  0", "tel.", "fax ",
    "m 06", "m +", "info@",
  ]

  /// Words that are part of an address when they are a line.
  private static let addressLines: [StaticString] = [
    "den haag", "'s-gravenhage", "’s-gravenhage", "nederland",
  ]

  private static let senders: WordList = [
    "ministerie van ", "tweede kamer der staten-generaal", "eerste kamer der staten-generaal",
  ]

  /// «Ministerie van Justitie» above a letter, a chamber above a printed paper.
  static func namesSender(_ line: Line, of bytes: Bytes) -> Bool {
    line.width <= 60 && bytes[line.range.lowerBound].isUpper && !Prose.endsFully(line.range, of: bytes)
      && senders.stands(at: line.range.lowerBound, of: bytes)
  }

  /// Part of an address that nothing else can be: Postbus, postal code, telephone, web address.
  static func isAddress(_ line: Line, of bytes: Bytes) -> Bool {
    guard line.width <= 60, !Prose.endsFully(line.range, of: bytes) else { return false }
    return addressStarts.stands(at: line.range.lowerBound, of: bytes)
      || addressLines.contains {
        $0.utf8CodeUnitCount == line.range.count && bytes.has(anyCase: $0, at: line.range.lowerBound)
      }
      || hasPostalCode(line, of: bytes) || isElectronic(line, of: bytes)
  }

  /// «www.rvo.nl», «KPEU_Wob@rvo.nl», and nothing else on the line.
  private static func isElectronic(_ line: Line, of bytes: Bytes) -> Bool {
    let text = bytes[line.range]
    guard !text.contains(.blank), text.contains(UInt8(ascii: ".")) else { return false }
    return bytes.has(anyCase: "www.", at: line.range.lowerBound) && !text.contains(UInt8(ascii: "/"))
      || text.contains(UInt8(ascii: "@"))
  }

  /// «Assen», «Den- Haag», below a street.
  static func isCity(_ line: Line, of bytes: Bytes) -> Bool {
    line.width <= 25 && line.blanksBefore == 0 && bytes[line.range.lowerBound].isUpper
      && !bytes[line.range].contains { $0.isDigit } && !endsSentence(line, of: bytes)
      && bytes[line.range].count { $0 == .blank } < 3
  }

  /// «2500 EA  DEN HAAG», or «EA DEN HAAG» behind a line that ended in its digits.
  private static func hasPostalCode(_ line: Line, of bytes: Bytes) -> Bool {
    var index = line.range.lowerBound
    if line.width <= 20, bytes[index].isUpper, bytes.byte(index + 1).isUpper,
      bytes.byte(index + 2) == .blank, bytes.firstIndex(ofAnyCase: "den haag", in: line.range) != nil
    {
      return true
    }
    while index + 6 < line.range.upperBound {
      if bytes[index].isDigit {
        let end = bytes.endOfDigits(at: index)
        if end - index == 4, bytes.byte(end) == .blank, bytes.byte(end + 1).isUpper,
          bytes.byte(end + 2).isUpper, !bytes.byte(end + 3).isWord
        {
          return true
        }
        index = end
      } else {
        index += 1
      }
    }
    return false
  }

  /// «Turfmarkt 147», «Korte Voorhout 7»: words with capitals and a house number.
  static func isStreet(_ line: Line, of bytes: Bytes) -> Bool {
    guard line.width <= 35, bytes[line.range.lowerBound].isUpper else { return false }
    let words = bytes[line.range].split(separator: .blank)
    guard (2...5).contains(words.count), let number = words.last, number.count <= 4,
      number.first?.isDigit == true, number.dropLast().allSatisfy(\.isDigit)
    else { return false }
    return words.dropLast().allSatisfy { word in
      word.first.map { $0.isUpper || $0 >= 0x80 } == true || word.elementsEqual("van".utf8)
        || word.elementsEqual("de".utf8)
    }
      && !words.dropLast().contains {
        $0.elementsEqual("Vraag".utf8) || $0.elementsEqual("Antwoord".utf8)
          || $0.elementsEqual("Bijlage".utf8) || $0.elementsEqual("Noot".utf8)
      }
  }

  /// «Aan de …», «De voorzitter van de …», «der Staten-Generaal».
  static func isAddressee(_ line: Line, of bytes: Bytes) -> Bool {
    let start = line.range.lowerBound
    if bytes.has(anyCase: "der staten-generaal", at: start) { return true }
    if bytes.has(anyCase: "aan de ", at: start) || bytes.has("Aan ", at: start) { return line.width <= 100 }
    return bytes.has(anyCase: "de voorzitter van de ", at: start) && line.width <= 60
  }

  private static let addressees: [(StaticString, String)] = [
    ("voorzittervandetweedekamer", "Voorzitter van de Tweede Kamer der Staten-Generaal"),
    ("voorzittervandeeerstekamer", "Voorzitter van de Eerste Kamer der Staten-Generaal"),
    ("voorzitterderstaten-generaal", "Voorzitter der Staten-Generaal"),
  ]

  /// The chair of a chamber, however its words are torn or glued.
  static func chair(in text: Bytes) -> String? {
    let glued = text.filter { $0 != .blank }
    for (words, name) in addressees
    where glued.firstIndex(ofAnyCase: words, in: 0..<glued.count) != nil {
      return name
    }
    return nil
  }

  /// How letters begin that greet nobody: no subject goes on so.
  private static let openings: [StaticString] = [
    "In antwoord op ", "Hierbij ", "Hiermee ", "Met deze brief ", "Met verwijzing naar ",
    "Naar aanleiding van ",
    "Uw Kamer heeft ", "Bijgaand ", "In reactie op ", "Op verzoek van ", "Op verzoek ", "Zoals ",
  ]

  static func opensLetter(_ line: Line, of bytes: Bytes) -> Bool {
    line.width > 40
      && (openings.contains { bytes.has($0, at: line.range.lowerBound) }
        || bytes.has("Op ", at: line.range.lowerBound)
          && WrittenDate(at: line.range.lowerBound + 3, of: bytes) != nil)
  }

  private static let salutations: WordList = [
    "geachte ", "geacht ", "hooggeachte ", "hooggeachte", "beste ", "excellentie", "mijnheer de voorzitter",
    "mevrouw de voorzitter", "zeer geachte ",
  ]

  private static let bareSalutations: [StaticString] = ["geachte", "geachte,", "beste", "beste,"]

  /// «Geachte ,»: the name is blacked out.
  private static func isBareSalutation(_ line: Line, _ bytes: Bytes) -> Bool {
    bareSalutations.contains {
      $0.utf8CodeUnitCount == line.range.count && bytes.has(anyCase: $0, at: line.range.lowerBound)
    }
  }

  static func isSalutation(_ line: Line, of bytes: Bytes) -> Bool {
    line.width <= 60 && bytes[line.range.lowerBound].isUpper
      && (salutations.stands(at: line.range.lowerBound, of: bytes)
        || isBareSalutation(line, bytes))
      && !Prose.endsSentence(line.range, of: bytes)
  }
}
