/// The closing of a letter, and who signed it.
struct Signature {
  /// A name under an office, as written.
  struct Signed: Equatable {
    let name: String
    let office: String
  }

  private(set) var signed: [Signed] = []
  /// The lines that it was read from; greeting and signature say that they are.
  private(set) var lines: [RunningLine]
  /// An office stands on a line of its own, with a name that could be read or not.
  private(set) var namesOffice = false

  init(_ lines: [RunningLine], of bytes: Bytes) {
    self.lines = lines
    namesOffice = lines.contains { Self.namesOffice($0, of: bytes) }
    var index = 0
    while index < lines.count {
      guard Self.opens(lines, at: index, of: bytes), let end = read(lines, from: index, of: bytes) else {
        index += 1
        continue
      }
      takeBefore(index, lines, of: bytes)
      index = end
    }
    for (index, line) in lines.enumerated() where SignatureWords.isGreeting(line.range, of: bytes) {
      close(index...index)
    }
    for (index, line) in lines.enumerated() where SignatureWords.endsMotion(line.range, of: bytes) {
      takeMovers(lines[(index + 1)...], of: bytes)
    }
  }

  /// Whether somebody signs here in an office, his name read or not.
  private static func namesOffice(_ line: RunningLine, of bytes: Bytes) -> Bool {
    guard SignatureWords.startsOffice(line.range, of: bytes) else {
      return SignatureWords.isOnBehalf(line.range, of: bytes) && line.width < 60
    }
    return bytes[line.range.upperBound - 1] == UInt8(ascii: ",") || line.blanksBefore > 0 && line.width < 60
  }

  /// An office, or a ministry in whose name somebody signs.
  private static func opens(_ lines: [RunningLine], at index: Int, of bytes: Bytes) -> Bool {
    let range = lines[index].range
    if SignatureWords.startsOffice(range, of: bytes) { return true }
    guard SignatureWords.startsMinistry(range, of: bytes) else { return false }
    return lengthBeforeBehalf(of: range, bytes) != nil
      || lines.dropFirst(index + 1).prefix(2).contains { SignatureWords.isOnBehalf($0.range, of: bytes) }
  }

  private static let endings: [StaticString] = [", namens deze", " namens deze", ", voor deze"]

  /// The office of a line that ends in on whose behalf it is signed: «De Minister van …, namens deze,».
  private static func behalf(endingIn line: String) -> String? {
    let bytes = Bytes(line.utf8)
    return lengthBeforeBehalf(of: 0..<bytes.count, bytes).map { bytes.string(0..<$0) }
  }

  /// The bytes of such a line before its ending.
  private static func lengthBeforeBehalf(of line: Range<Int>, _ bytes: Bytes) -> Int? {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] < 0x80, !bytes[end - 1].isLetter { end -= 1 }
    for ending in endings {
      let start = end - ending.utf8CodeUnitCount
      if start >= line.lowerBound, bytes.has(anyCase: ending, at: start) { return start - line.lowerBound }
    }
    return nil
  }

  /// Who moved a motion: names below its last line, each on a line of its own.
  private mutating func takeMovers(_ lines: ArraySlice<RunningLine>, of bytes: Bytes) {
    for (index, line) in zip(lines.indices, lines) {
      guard SignatureWords.isMember(line.range, of: bytes) else { return }
      close(index...index)
    }
  }

  private mutating func close(_ part: some Sequence<Int>) {
    for index in part { lines[index].isClosing = true }
  }

  /// Reads an office of one to three lines and the name below it; nil when no name follows.
  private mutating func read(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int? {
    if let end = readBeside(lines, from: start, of: bytes) ?? readStacked(lines, from: start, of: bytes) {
      return end
    }
    var office = bytes.string(lines[start].range)
    var deputises = false
    if let behalf = Self.behalf(endingIn: office) { (office, deputises) = (behalf, true) }
    var index = start + 1
    while index < min(start + Self.mostLines, lines.count) {
      let line = lines[index]
      let isUnfinished = goesOn(office)
      // «Minister van Justitie» may go on with «en Veiligheid», but not with «mede namens …».
      if SignatureWords.isOnBehalf(line.range, of: bytes), !Self.hangs(office) {
        deputises = true
        index = Self.behindOnBehalf(lines, from: index, of: bytes)
        continue
      }
      if deputises, SignatureWords.isFunction(line.range, of: bytes) {
        index = Self.behindFunction(lines, from: index, of: bytes)
        continue
      }
      if SignatureWords.isName(line.range, of: bytes),
        !isUnfinished || SignatureWords.hasInitials(line.range, of: bytes)
      {
        signed.append(Signed(name: Self.name(line.range, of: bytes), office: Self.cleaned(office)))
        let end = deputises ? Self.behindDeputy(lines, from: index + 1, of: bytes) : index + 1
        close(start..<end)
        return end
      }
      guard isUnfinished, line.width < 70, line.blanksBefore == 0, !Prose.endsFully(line.range, of: bytes)
      else { return nil }
      office = Self.joined(office, bytes.string(line.range))
      if let behalf = Self.behalf(endingIn: office) { (office, deputises) = (behalf, true) }
      index += 1
    }
    return nil
  }

  /// An office, on whose behalf, a function and a name take no more lines.
  private static let mostLines = 8

  /// «de directeur Wetgeving en | Juridische Zaken,» may take a second line, up to its comma.
  private static func behindFunction(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int {
    guard bytes[lines[start].range.upperBound - 1] != UInt8(ascii: ","), start + 1 < lines.count,
      lines[start + 1].blanksBefore == 0, !SignatureWords.hasInitials(lines[start + 1].range, of: bytes),
      bytes[lines[start + 1].range.upperBound - 1] == UInt8(ascii: ",")
    else { return start + 1 }
    return start + 2
  }

  /// What an official is stands below the name: «Teammanager …» over «Rijksdienst …», right below each other.
  private static func behindDeputy(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int {
    var end = start
    while end < min(start + 3, lines.count), lines[end].blanksBefore == 0, lines[end].width < 70,
      !Prose.endsSentence(lines[end].range, of: bytes),
      end > start || SignatureWords.isFunction(lines[end].range, of: bytes)
    {
      end += 1
    }
    return end
  }

  /// Signatures beside each other: «De Minister van …, De Minister voor …,» over «H.G.J. Bruins Slot R.A.A.
  /// Jetten»; nil when a line holds one office.
  private mutating func readBeside(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int? {
    var offices = SignatureWords.offices(beside: lines[start].range, of: bytes).map { bytes.string($0) }
    guard offices.count > 1 else { return nil }
    var index = start + 1
    // A column too narrow for its office breaks it over the line.
    if let broken = offices.firstIndex(where: goesOn), index < lines.count,
      SignatureWords.names(beside: lines[index].range, of: bytes).count != offices.count
    {
      offices[broken] = Self.joined(offices[broken], bytes.string(lines[index].range))
      index += 1
    }
    guard index < lines.count else { return nil }
    let names = SignatureWords.names(beside: lines[index].range, of: bytes)
    guard names.count == offices.count else { return nil }
    sign(zip(offices, names).map { ($0, Self.name($1, of: bytes)) })
    close(start...index)
    return index + 1
  }

  /// No letter is signed in more offices.
  private static let mostOffices = 20

  /// Offices below each other, then as many names: what stood beside each other, read column by column.
  private mutating func readStacked(_ lines: [RunningLine], from start: Int, of bytes: Bytes) -> Int? {
    var offices: [String] = []
    var index = start
    while index < lines.count, offices.count < Self.mostOffices,
      SignatureWords.startsOffice(lines[index].range, of: bytes)
    {
      var office = bytes.string(lines[index].range)
      index += 1
      while index < lines.count, goesOn(office), lines[index].width < 70, lines[index].blanksBefore == 0,
        !SignatureWords.startsOffice(lines[index].range, of: bytes)
      {
        office = Self.joined(office, bytes.string(lines[index].range))
        index += 1
      }
      offices.append(office)
    }
    let names = lines.dropFirst(index).prefix(offices.count)
    guard offices.count > 1, names.count == offices.count,
      names.allSatisfy({ SignatureWords.isName($0.range, of: bytes) })
    else { return nil }
    sign(zip(offices, names).map { ($0, Self.name($1.range, of: bytes)) })
    close(start..<index + offices.count)
    return index + offices.count
  }

  private mutating func sign(_ signatures: [(office: String, name: String)]) {
    signed += signatures.map { Signed(name: $0.name, office: Self.cleaned($0.office)) }
  }

  /// Two lines of an office as one: «Volksge-» and «zondheid, Welzijn en Sport,».
  private static func joined(_ office: String, _ rest: String) -> String {
    guard office.hasSuffix("-"), rest.first?.isLowercase == true else { return office + " " + rest }
    return office.dropLast() + rest
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
    Self.hangs(office) || OfficeHolders.ministryGoesOn(after: office)
  }

  /// Whether an office ends in a word that leads to another, or in the middle of one.
  private static func hangs(_ office: String) -> Bool {
    let bytes = Bytes(office.utf8)
    let text = bytes.trimmed(0..<bytes.count)
    let start = (bytes[text].lastIndex(of: .blank) ?? text.lowerBound - 1) + 1
    return bytes[start..<text.upperBound].last == UInt8(ascii: "-")
      || wordsThatLead.contains {
        $0.utf8CodeUnitCount == text.upperBound - start && bytes.has(anyCase: $0, at: start)
      }
  }

  private static let wordsThatLead: [StaticString] = ["en", "van", "voor", "der"]

  /// Greetings and «mede namens» right before the office.
  private mutating func takeBefore(_ index: Int, _ lines: [RunningLine], of bytes: Bytes) {
    var before = index - 1
    while before >= 0, before >= index - 4 {
      let range = lines[before].range
      guard SignatureWords.isGreeting(range, of: bytes) || SignatureWords.isOnBehalf(range, of: bytes) else {
        break
      }
      close(before...before)
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
