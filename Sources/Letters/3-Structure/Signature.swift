/// The closing of a letter, and who signed it.
struct Signature {
  /// A name under an office, as written.
  struct Signed: Equatable {
    let name: String
    let office: String
  }

  private(set) var signed: [Signed] = []
  /// Indices of the body's lines that are greeting or signature.
  private(set) var closing: Set<Int> = []
  /// An office stands on a line of its own, with a name that could be read or not.
  private(set) var namesOffice = false

  init(_ lines: [RunningLine], of bytes: Bytes) {
    namesOffice = lines.contains {
      SignatureWords.startsOffice($0.range, of: bytes) && bytes[$0.range.upperBound - 1] == UInt8(ascii: ",")
    }
    var index = 0
    while index < lines.count {
      guard SignatureWords.startsOffice(lines[index].range, of: bytes),
        let end = read(lines, from: index, of: bytes)
      else {
        index += 1
        continue
      }
      takeBefore(index, lines, of: bytes)
      index = end
    }
    for (index, line) in lines.enumerated() where SignatureWords.isGreeting(line.range, of: bytes) {
      closing.insert(index)
    }
    for (index, line) in lines.enumerated() where SignatureWords.endsMotion(line.range, of: bytes) {
      takeMovers(lines[(index + 1)...], of: bytes)
    }
  }

  /// Who moved a motion: names below its last line, each on a line of its own.
  private mutating func takeMovers(_ lines: ArraySlice<RunningLine>, of bytes: Bytes) {
    for (index, line) in zip(lines.indices, lines) {
      guard SignatureWords.isMember(line.range, of: bytes) else { return }
      closing.insert(index)
    }
  }

  /// Reads an office of one to three lines and the name below it; nil when no name follows.
  private mutating func read(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int? {
    if let end = readBeside(lines, from: start, of: bytes) { return end }
    var office = bytes.string(lines[start].range)
    var index = start + 1
    while index < min(start + 6, lines.count) {
      let line = lines[index]
      let isUnfinished = goesOn(office)
      if SignatureWords.isOnBehalf(line.range, of: bytes), !isUnfinished {
        index = Self.behindOnBehalf(lines, from: index, of: bytes)
        continue
      }
      if SignatureWords.isName(line.range, of: bytes),
        !isUnfinished || SignatureWords.hasInitials(line.range, of: bytes)
      {
        signed.append(Signed(name: Self.name(line.range, of: bytes), office: Self.cleaned(office)))
        closing.formUnion(start...index)
        return index + 1
      }
      guard isUnfinished, line.width < 70, line.blanksBefore == 0, !Prose.endsFully(line.range, of: bytes)
      else { return nil }
      office += " " + bytes.string(line.range)
      index += 1
    }
    return nil
  }

  /// Two signatures beside each other: «De Minister van …, De Minister voor …,» over «H.G.J. Bruins Slot R.A.A.
  /// Jetten»; nil when a line holds one office.
  private mutating func readBeside(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int? {
    let offices = SignatureWords.offices(beside: lines[start].range, of: bytes)
    guard offices.count == 2, start + 1 < lines.count else { return nil }
    let names = SignatureWords.names(beside: lines[start + 1].range, of: bytes)
    guard names.count == 2 else { return nil }
    for (office, name) in zip(offices, names) {
      signed.append(Signed(name: Self.name(name, of: bytes), office: Self.cleaned(bytes.string(office))))
    }
    closing.formUnion([start, start + 1])
    return start + 2
  }

  /// «mede namens de Minister van …,» between an office and its name may take a second line.
  private static func behindOnBehalf(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int {
    let comma = UInt8(ascii: ",")
    guard bytes[lines[start].range.upperBound - 1] != comma, start + 1 < lines.count,
      lines[start + 1].blanksBefore == 0, bytes[lines[start + 1].range.upperBound - 1] == comma
    else { return start + 1 }
    return start + 2
  }

  /// An office goes on over the line when it stops in the middle of a ministry's name: «Minister van
  /// Onderwijs, Cultuur».
  private func goesOn(_ office: String) -> Bool {
    let last = office.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return ["en", "van", "voor", "der"].contains(last) || OfficeHolders.ministryGoesOn(after: office)
  }

  /// Greetings and «mede namens» right before the office.
  private mutating func takeBefore(_ index: Int, _ lines: [RunningLine], of bytes: Bytes) {
    var before = index - 1
    while before >= 0, before >= index - 4 {
      let range = lines[before].range
      guard SignatureWords.isGreeting(range, of: bytes) || SignatureWords.isOnBehalf(range, of: bytes) else {
        break
      }
      closing.insert(before)
      before -= 1
    }
  }

  private static func name(_ range: Range<Int>, of bytes: Bytes) -> String {
    var name = bytes.string(range)
    while name.hasSuffix(",") || name.hasSuffix(" ") { name.removeLast() }
    return name
  }

  static func cleaned(_ office: String) -> String {
    var office = office[...]
    while office.hasSuffix(",") || office.hasSuffix(" ") { office.removeLast() }
    if office.lowercased().hasPrefix("de ") { office = office.dropFirst(3) }
    return office.prefix(1).uppercased() + office.dropFirst()
  }
}
