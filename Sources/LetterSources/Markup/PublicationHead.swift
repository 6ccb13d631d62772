import Letters

/// What stands around the text of an official publication: dossier, number, title, day, signature.
extension OfficialPublication {
  mutating func readHead(_ root: Element) {
    document.identifier = Self.identifier(root)
    let dossier = root.first("dossiernummer") ?? root.first("dossier")
    document.dossierNumber = (dossier?.first("dossiernr") ?? root.first("dossiernr") ?? root.first("dosnr"))
      .map { $0.text.onOneLine }
    document.dossierAddition = dossier.flatMap(Self.addition)
    document.dossierTitle = root.first("dossier")?["titel"].map { $0.text.onOneLine }
    document.paperNumber = (root.first("ondernummer") ?? root.first("stuknr")).flatMap {
      Self.number($0.text)
    }
    document.title = root.first("stuk")?["titel"].map { Self.withoutNotes($0).text.onOneLine }
    document.vergaderjaar = Self.vergaderjaar(root)
    document.date =
      (root.first("datumtekst") ?? root).first("datum").flatMap(Self.day)
      ?? root.first("datumtekst").flatMap { CalendarDate(in: $0.text.onOneLine) }
    document.letterKind = Self.kinds[root.name] ?? root.elements.lazy.compactMap { Self.kinds[$0.name] }.first
    if root.name == "kamerwrk" { readOlderHead(root) }
    readQuestionsHead(root)
  }

  /// What elements of a publication say of its kind.
  private static let kinds: [String: Letter.Kind] = [
    "handelingen": .minutes, "staatsblad": .gazette, "staatscourant": .gazette, "tractatenblad": .gazette,
  ]

  /// Dossier, number, title and day of papers before about 2010.
  private mutating func readOlderHead(_ root: Element) {
    let front = root.first("frontm") ?? root
    document.paperNumber =
      document.paperNumber
      ?? front.first("onderw")?["nummer"].flatMap { Self.number($0.text) }
    document.title =
      document.title ?? front.first("onderw")?["naam"].map { Self.withoutNotes($0).text.onOneLine }
    document.date = document.date ?? root.first("ltrlabel").flatMap { CalendarDate(in: $0.text.onOneLine) }
  }

  /// The day that an element states, by its attribute or in words: «3december 2024».
  private static func day(_ element: Element) -> CalendarDate? {
    element.attributes["isodatum"].flatMap { CalendarDate($0) } ?? CalendarDate(in: element.text.onOneLine)
  }

  /// By the address of its metadata: `…/kst-29398-1127/metadata.xml`.
  private static func identifier(_ root: Element) -> String? {
    let record = root.all("meta").first { $0.attributes["name"] == "OVERHEIDop.externMetadataRecord" }
    guard let parts = record?.attributes["content"]?.split(separator: "/"), parts.count >= 2 else {
      return nil
    }
    let name = String(parts[parts.count - 2])
    return name.contains("-") ? name : nil
  }

  /// «XIV» of a budget's chapter, «02» of an EU council; not the number of a Rijkswet.
  private static func addition(_ dossier: Element) -> String? {
    ["begrotingshoofdstuk", "raadnr", "dossiertoevoeging", "toevoeging"].lazy
      .compactMap { dossier.first($0).map { $0.text.onOneLine } }.first { !$0.isEmpty }
  }

  /// `2023-2024` of «Vergaderjaar 2023-2024», «Vergaderjaar 2023–2024».
  private static func vergaderjaar(_ root: Element) -> String? {
    let lines = root.all("tekstregel") + root.all("vergjaar") + root.all("vergaderjaar")
    for line in lines {
      let years = line.text.split(whereSeparator: { !$0.isNumber }).map(String.init).filter { $0.count == 4 }
      if years.count == 2 { return "\(years[0])-\(years[1])" }
    }
    return nil
  }

  private static func number(_ text: String) -> String? {
    text.onOneLine.split(separator: " ").last.map(String.init)
  }

  // MARK: Kamervragen

  /// The descriptions of question and answer say who asked and answered, and when.
  private mutating func readQuestionsHead(_ root: Element) {
    guard let questions = root.name == "kamervragen" ? root : root.first("kamervragen") else { return }
    document.isAppendix = true
    document.letterKind = nil
    let descriptions = questions.all("kamervraagomschrijving")
    let subjects = questions.all("kamervraagonderwerp").map { $0.text.onOneLine }
    document.subject = subjects.first
    document.title = (descriptions.isEmpty ? subjects : descriptions.map { $0.text.onOneLine })
      .joined(separator: " ")
    let asked = descriptions.first { $0.attributes["type"] == "vraag" }
    let answered = descriptions.first { $0.attributes["type"] == "antwoord" }
    document.askedOn = asked?.first("datum").flatMap(Self.day)
    document.date = answered?.first("datum").flatMap(Self.day)
    if answered == nil { document.date = document.askedOn }
  }

  // MARK: Signature

  mutating func readSignature(_ root: Element) {
    for signature in root.all("ondertekening") + root.all("ondtek") {
      let office = signature.all("functie").map { $0.text.onOneLine }.joined(separator: " ")
      let names = signature.all("naam") + signature.all("deze").filter { $0.first("naam") == nil }
      for name in names {
        line = name.line
        let parts = name.elements.isEmpty ? [name.text] : name.elements.map(\.text)
        let words = parts.joined(separator: " ").onOneLine
        guard !words.isEmpty else { continue }
        if !office.isEmpty { document.signed.append((words, office)) }
        if !office.isEmpty { addPart(.closing, [.text(office)]) }
        addPart(.closing, [.text(words)])
      }
    }
  }
}
