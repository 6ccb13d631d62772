extension Letter {
  /// The letter as `letter.schema.json` describes it: one object on one line, UTF-8, keys in the order of the
  /// alphabet, unknown values left out. No character in it commands a terminal.
  public var json: [UInt8] {
    let size = blocks.reduce(0) { $0 + $1.text.utf8.count + 128 * (1 + $1.references.count) }
    var json = JSONText(capacity: size + footnotes.count * 256 + 1_024)
    json.object(write)
    return json.bytes
  }

  private func write(_ json: inout JSONText) {
    json.member("addressee", addressee)
    json.member("askedOn", askedOn)
    json.member("askers", askers) { json, asker in json.person(asker.name, asker.party) }
    json.member("attachments", attachments)
    json.member("blocks", blocks) { $1.write(&$0) }
    json.member("caseNumber", caseNumber)
    json.member("date", date)
    json.member("dateBasis", dateBasis.rawValue)
    json.member("dateEarliest", dateEarliest)
    json.member("dateLatest", dateLatest)
    json.member("directorate", directorate)
    if let dossier { json.member("dossier") { dossier.write(&$0) } }
    json.member("footnotes", footnotes) { $1.write(&$0) }
    json.member("kamerstuk", kamerstuk)
    json.member("kind", kind.rawValue)
    json.member("ministry", ministry)
    json.member("movers", movers) { json, mover in json.person(mover.name, mover.party) }
    json.member("ourReference", ourReference)
    json.member("pages") { pages.write(&$0) }
    json.member("parliamentaryYear", parliamentaryYear)
    json.member("signatories", signatories) { $1.write(&$0) }
    json.member("subject", subject)
    json.member("title", title)
    if !titleReferences.isEmpty { json.member("titleReferences", titleReferences) { $1.write(&$0) } }
    json.member("warnings", warnings) { $0.string($1.sentence) }
    json.member("yourReference", yourReference)
  }
}

extension JSONText {
  /// A member of the Kamer, with the party where it is known.
  fileprivate mutating func person(_ name: String, _ party: String?) {
    object { json in
      json.member("name", name)
      json.member("party", party)
    }
  }
}

extension Dossier {
  fileprivate func write(_ json: inout JSONText) {
    json.member("number", number)
    json.member("title", title)
  }
}

extension PageCount {
  fileprivate func write(_ json: inout JSONText) {
    json.member("missing", missing.flatMap(Array.init)) { $0.number($1) }
    json.member("total", total)
  }
}

extension Signatory {
  fileprivate func write(_ json: inout JSONText) {
    json.object { json in
      json.member("basis", basis.rawValue)
      json.member("name", name)
      json.member("office", office)
      json.member("person", person)
    }
  }
}

extension Block {
  fileprivate func write(_ json: inout JSONText) {
    json.object { json in
      json.member("emphasis", emphasis) { json, emphasis in
        json.object { json in
          json.member("length", emphasis.length)
          json.member("offset", emphasis.offset)
        }
      }
      json.member("footnotes", footnotes) { $1.write(&$0) }
      json.member("kind", kind.rawValue)
      json.member("level", level)
      json.lines(lines)
      json.member("number", number)
      json.member("page", page)
      json.member("references", references) { $1.write(&$0) }
      json.member("text", text)
    }
  }
}

extension FootnoteMark {
  fileprivate func write(_ json: inout JSONText) {
    json.object { json in
      json.member("label", label)
      json.member("offset", offset)
      json.member("placement", placement?.rawValue)
    }
  }
}

extension Footnote {
  fileprivate func write(_ json: inout JSONText) {
    json.object { json in
      json.member("label", label)
      json.lines(lines)
      json.member("page", page)
      json.member("references", references) { $1.write(&$0) }
      json.member("text", text)
    }
  }
}

extension Reference {
  fileprivate func write(_ json: inout JSONText) {
    json.object { json in
      json.member("kind", kind.rawValue)
      json.member("length", length)
      json.member("offset", offset)
      json.member("page", page)
      json.member("target", target)
      json.member("text", text)
    }
  }
}

extension JSONText {
  /// First and last line of the source.
  fileprivate mutating func lines(_ lines: ClosedRange<Int>?) {
    guard let lines else { return }
    member("lines", [lines.lowerBound, lines.upperBound]) { $0.number($1) }
  }
}
