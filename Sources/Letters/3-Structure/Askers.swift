/// Who asked the questions, and when: «vragen van de leden Van der Werf en Sneller (beiden D66) …
/// (ingezonden 6 oktober 2022, 2022Z18766)».
struct Askers {
  private(set) var askers: [Asker] = []
  private(set) var askedOn: CalendarDate?
  private(set) var caseNumber: String?

  private static let openings: [StaticString] = [
    "van het lid ", "van de leden ", "van het kamerlid ", "van de kamerleden ", "van de tweede kamerleden ",
    "door het lid ", "door de leden ", "kamervragen lid ", "kamervragen leden ", "vragen lid ",
    "van lid ", "van leden ",
  ]

  /// Reads the texts in order; the first that says a thing says it for all.
  init(_ texts: [String]) {
    for text in texts {
      let bytes = Bytes(text.utf8)
      if askers.isEmpty { askers = Self.askers(in: bytes) }
      if askedOn == nil { askedOn = Self.askedOn(in: bytes) }
      if caseNumber == nil { caseNumber = Self.caseNumber(in: bytes) }
    }
    if askedOn == nil { askedOn = texts.lazy.compactMap { Self.yourLetter(in: Bytes($0.utf8)) }.first }
  }

  private static func askers(in bytes: Bytes) -> [Asker] {
    let all = 0..<bytes.count
    let starts = openings.compactMap { opening in
      bytes.firstIndex(ofAnyCase: opening, in: all).map { $0 + opening.utf8CodeUnitCount }
    }
    for start in starts.sorted() {
      let found = list(from: start, of: bytes)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// «Kuik (CDA)», «Van den Berg (CDA) en Ploumen (PvdA)», «Van der Werf en Sneller (beiden D66)».
  private static func list(from start: Int, of bytes: Bytes) -> [Asker] {
    var askers: [Asker] = []
    var withoutParty = 0
    var index = start
    while index < bytes.count, askers.count < 30 {
      guard let name = name(at: index, of: bytes) else { break }
      var party: String?
      var next = name.upperBound
      if bytes.has(" (", at: next), let close = bytes[next...].firstIndex(of: UInt8(ascii: ")")),
        close - next < 40
      {
        party = bytes.string(next + 2..<close)
        next = close + 1
      }
      askers.append(Asker(name: bytes.string(name), party: nil))
      if let party {
        let shared = party.hasPrefix("beiden ") || party.hasPrefix("allen ") || party.hasPrefix("beide ")
        let plain = shared ? String(party.drop { $0 != " " }.dropFirst()) : party
        for position in withoutParty..<askers.count where shared || withoutParty < askers.count {
          askers[position].party = plain
        }
        withoutParty = askers.count
      }
      guard let join = join(at: next, of: bytes) else { break }
      index = join
    }
    // Without any party it is a mention, not a list of askers.
    return askers.contains { $0.party != nil } ? Array(askers.prefix(withoutParty)) : []
  }

  private static func join(at index: Int, of bytes: Bytes) -> Int? {
    for word in [", en ", " en ", ", "] as [StaticString] where bytes.has(word, at: index) {
      return index + word.utf8CodeUnitCount
    }
    return nil
  }

  private static let prefixes: [StaticString] = [
    "in ’t ", "in 't ", "van ’t ", "van 't ", "op ’t ", "op 't ", "van der ", "van den ", "van de ",
    "van het ", "van ", "de ", "den ", "ter ", "ten ", "el ", "el-",
  ]

  /// The bytes of the prefixes that stand at a place: «van der ».
  private static func prefix(at index: Int, of bytes: Bytes) -> Int? {
    prefixes.first { bytes.has(anyCase: $0, at: index) }?.utf8CodeUnitCount
  }

  /// A surname: prefixes in any case, then words with capitals.
  private static func name(at start: Int, of bytes: Bytes) -> Range<Int>? {
    let index = start + (prefix(at: start, of: bytes) ?? 0)
    guard index < bytes.count, bytes[index].isUpper || bytes[index] >= 0x80 || bytes.has("'t ", at: index)
    else { return nil }
    var end = index
    while end < bytes.count {
      if bytes[end].isWord || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "'")
        || bytes[end] == UInt8(ascii: ".")
      {
        end += 1
      } else if bytes[end] == .blank, bytes.byte(end + 1).isUpper {
        end += 1
      } else if bytes[end] == .blank, let prefix = prefix(at: end + 1, of: bytes),
        bytes.byte(end + 1 + prefix).isUpper
      {
        end += 1 + prefix  // «Romke de Jong»
      } else {
        break
      }
    }
    while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start..<end
  }

  /// «ingezonden 6 oktober 2022», «ingezonden op …»
  private static func askedOn(in bytes: Bytes) -> CalendarDate? {
    date(behind: "ingezonden ", in: bytes)
  }

  /// «In antwoord op uw brief van 21 oktober 2022»: the questions came with that letter.
  private static func yourLetter(in bytes: Bytes) -> CalendarDate? {
    date(behind: "uw brief van ", in: bytes)
  }

  private static func date(behind words: StaticString, in bytes: Bytes) -> CalendarDate? {
    guard let found = bytes.firstIndex(ofAnyCase: words, in: 0..<bytes.count) else { return nil }
    let start = found + words.utf8CodeUnitCount
    return WrittenDate.all(in: start..<min(bytes.count, start + 40), of: bytes).lazy.compactMap(\.date).first
  }

  private static func caseNumber(in bytes: Bytes) -> String? {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "Z") && index >= 4 {
      guard bytes.startsWord(index - 4),
        let found = IdentifierCitation.readRegister(at: index - 4, of: bytes)?.first
      else { continue }
      return found.document.spelling
    }
    return nil
  }
}
