/// Who signed: by the signature, by the printed title, or by the office on the date.
struct Signatories {
  private(set) var signatories: [Signatory] = []
  /// The terms that the names may mean, for dating a letter that states no date.
  private(set) var terms: [OfficeHolders.Term] = []

  /// - Parameter namesOffice: an office stands on a line of its own anywhere in the letter.
  init(_ signature: Signature, _ text: RunningText, date: CalendarDate?, namesOffice: Bool) {
    if let printed = text.printed, printed.isAppendix {
      signatories = Self.answering(printed.title ?? "", date: date)
    } else {
      signatories = signature.signed.map { Self.signed($0, date: date) }
    }
    // Who signs in an office has signed himself, whether his name is found or not.
    if signatories.isEmpty, !namesOffice {
      signatories = Self.inferred(text, date: date).map { [$0] } ?? []
    }
    terms = signatories.flatMap { Self.terms(of: $0) }
  }

  static func signed(_ signed: Signature.Signed, date: CalendarDate?) -> Signatory {
    Signatory(
      name: signed.name, person: person(signed.name, office: signed.office, date: date),
      office: OfficeHolders.canonical(signed.office) ?? signed.office, basis: .stated)
  }

  /// The key of the person whom the table knows under this name, else the name's own.
  private static func person(_ name: String, office: String, date: CalendarDate?) -> String {
    let written = PersonName(name)
    if let date, let holder = OfficeHolders.holder(of: office, on: date),
      holder.parts.matches(written)
    {
      return holder.person
    }
    return OfficeHolders.terms(named: written).first?.person ?? written.key
  }

  private static func terms(of signatory: Signatory) -> [OfficeHolders.Term] {
    let name = PersonName(signatory.name)
    return OfficeHolders.terms(of: signatory.office).filter { $0.parts.matches(name) }
  }

  // MARK: Aanhangsel

  /// «Antwoord van Minister Yeşilgöz-Zegerius (Justitie en Veiligheid) (ontvangen 10 november 2022)»
  static func answering(_ title: String, date: CalendarDate?) -> [Signatory] {
    let ranks = ["Minister ", "Staatssecretaris "]
    guard let start = title.firstRange(of: "Antwoord van ") else { return [] }
    var found: [Signatory] = []
    for rank in ranks {
      var rest = title[start.upperBound...]
      while let position = rest.firstRange(of: rank) {
        rest = rest[position.upperBound...]
        guard let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") else {
          break
        }
        let name = rest[..<open].trimmed
        let office = rank + "van " + rest[rest.index(after: open)..<close]
        if !name.isEmpty, name.count < 40 {
          found.append(
            Signatory(
              name: name, person: person(name, office: office, date: date),
              office: OfficeHolders.canonical(office) ?? office, basis: .stated))
        }
        rest = rest[close...]
      }
    }
    return found
  }

  // MARK: Inferred

  /// The holder on the date of the office that the printed title or the letterhead's address names.
  private static func inferred(_ text: RunningText, date: CalendarDate?) -> Signatory? {
    guard let date else { return nil }
    // A service at the ministry's address writes to others in nobody's name.
    let isToChamber = text.head.addressee?.hasSuffix("der Staten-Generaal") ?? false
    var offices = isToChamber ? MinistryAddresses.offices(in: text.head.marginLines) : []
    if let office = text.printed?.title.flatMap(office) { offices.insert(office, at: 0) }
    for office in offices {
      if let term = OfficeHolders.holder(of: office, on: date) {
        return Signatory(name: term.name, person: term.person, office: term.office, basis: .inferred)
      }
    }
    return nil
  }

  /// The holder on a date of the office that a printed title names.
  static func holder(ofOfficeIn title: String?, on date: CalendarDate?) -> Signatory? {
    guard let date, let office = title.flatMap(office), let term = OfficeHolders.holder(of: office, on: date)
    else { return nil }
    return Signatory(name: term.name, person: term.person, office: term.office, basis: .inferred)
  }

  /// «BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID»
  private static func office(in title: String) -> String? {
    let folded = Folding.fold(title)
    guard let start = folded.firstRange(of: "van de ") else { return nil }
    let name = String(folded[start.upperBound...])
    return OfficeHolders.canonical(name)
  }
}

extension Signatory {
  /// Whoever a name in an office stands for, by the table of office-holders.
  /// - Parameter date: of the letter.
  public init(named name: String, in office: String, on date: CalendarDate?) {
    self = Signatories.signed(Signature.Signed(name: name, office: office), date: date)
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
