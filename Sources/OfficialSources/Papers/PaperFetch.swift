import LetterSources

/// Brings one document into the folder, from whichever source has its best form.
struct PaperFetch {
  let client: PoliteClient
  let addresses: SourceAddresses
  let folder: DocumentFolder
  let search: PublicationSearch
  let openData: OpenData
  let isHeld: @Sendable (String) -> Bool
  /// Papers in the folder that were not set when they came.
  let unset: [Listed.Paper: String]
  /// Told how many bytes of a document have come.
  let show: (Int) -> Void

  func fetch(_ listed: Listed) throws(FetchError) -> Fetcher.Outcome {
    let held = folder.file(of: listed.name)
    if let held, folder.isComplete(listed.name) { return .unchanged(file: held) }
    if held == nil, let identifier = listed.identifier, isHeld(identifier) { return .held }
    var failure: FetchError?
    if let identifier = listed.identifier {
      do {
        if let outcome = try publication(identifier, listed, held) { return took(listed, outcome) }
      } catch {
        if error.endsAll { throw error }
        failure = error
      }
    }
    if let key = listed.key {
      do {
        return try file(key, of: listed, held)
      } catch {
        // What the Tweede Kamer does not have is told of by whoever should have had it.
        if case .missing = error, let failure { throw failure }
        throw error
      }
    }
    if let held { return .unchanged(file: held) }
    throw failure ?? .missing(address: "\(addresses.publications)/\(listed.name)")
  }

  /// A paper that was here before it was set gives way to what it has become.
  private func took(_ listed: Listed, _ outcome: Fetcher.Outcome) -> Fetcher.Outcome {
    guard case .new(let file) = outcome, let paper = listed.setPaper, let before = unset[paper],
      before != listed.name, let old = folder.file(of: before)
    else { return outcome }
    folder.remove(before)
    return .renewed(file: file, before: old)
  }

  // MARK: Publications

  /// Nil when there is no such publication.
  private func publication(
    _ identifier: String, _ listed: Listed, _ held: String?
  ) throws(FetchError) -> Fetcher.Outcome? {
    var failure: FetchError?
    if listed.forms == nil, let place = PublicationPlace(identifier) {
      let form = place.isUnset ? Manifestation.pdf : .xml
      if let held, !form.isBetter(than: held) { return .unchanged(file: held) }
      let address = "\(addresses.repository)/\(place.path)/\(form.ending)/\(identifier).\(form.ending)"
      if let outcome = try first([(form, address)], identifier, held, &failure) { return outcome }
    }
    let forms = try forms(of: identifier, listed, &failure)
    if let outcome = try first(forms, identifier, held, &failure) { return outcome }
    if let failure { throw failure }
    return held.map { .unchanged(file: $0) }
  }

  /// The forms that there are, the best one first: as the search lists them, or, where it cannot be asked, those in
  /// which papers are shown.
  private func forms(
    of identifier: String, _ listed: Listed, _ failure: inout FetchError?
  ) throws(FetchError) -> [(Manifestation, String)] {
    do throws(FetchError) {
      let found = listed.forms == nil ? try search.publication(identifier) : listed
      guard let forms = found?.forms else { return [] }
      var best = Manifestation.best.compactMap { form in forms[form].map { (form, $0) } }
      if forms[.xml] == nil, let number = listed.number, let xml = try openData.xml(ofDocument: number) {
        best.insert((.xml, xml), at: 0)
      }
      return best
    } catch {
      if error.endsAll { throw error }
      // Where one source is down, another one may have it.
      return Manifestation.official.map { ($0, "\(addresses.publications)/\(identifier).\($0.ending)") }
    }
  }

  /// The first of several forms that can be had, and is better than what is here.
  private func first(
    _ forms: [(Manifestation, String)], _ identifier: String, _ held: String?, _ failure: inout FetchError?
  ) throws(FetchError) -> Fetcher.Outcome? {
    for (form, address) in forms {
      if let held, !form.isBetter(than: held) { return .unchanged(file: held) }
      do throws(FetchError) {
        let response = try client.get(SourceRequest(address: address), show: show)
        guard form.holds(response.body, of: identifier) else {
          throw .unreadable(address: address, reason: .anotherPaper(than: identifier))
        }
        let file = try folder.keep(response.body, as: form, of: identifier)
        try metadata(of: identifier)
        return held.map { .renewed(file: file, before: $0) } ?? .new(file: file)
      } catch .missing {
        continue
      } catch {
        // What cannot be had in one form may be had in another.
        if error.endsAll { throw error }
        failure = failure ?? error
      }
    }
    return nil
  }

  /// A publication can be read without metadata; those of another one would do harm.
  private func metadata(of identifier: String) throws(FetchError) {
    let repository = PublicationPlace(identifier).map {
      "\(addresses.repository)/\($0.path)/metadata/metadata.xml"
    }
    for address in [repository, "\(addresses.publications)/\(identifier)/metadata.xml"].compactMap(\.self) {
      do {
        let response = try client.get(SourceRequest(address: address))
        guard (try? PublicationMetadata(response.body))?.identifier == identifier else { continue }
        return try folder.keep(metadata: response.body, of: identifier)
      } catch {
        if error.endsAll { throw error }
      }
    }
  }

  // MARK: Files

  /// The file that the Tweede Kamer has: from where its changes are told, else from the open data.
  private func file(
    _ key: String, of listed: Listed, _ held: String?
  ) throws(FetchError) -> Fetcher.Outcome {
    do {
      return try file(at: "\(addresses.feed)/Resources/\(key)", of: listed, held)
    } catch {
      if error.endsAll { throw error }
      return try file(at: openData.file(of: key), of: listed, held)
    }
  }

  private func file(
    at address: String, of listed: Listed, _ held: String?
  ) throws(FetchError) -> Fetcher.Outcome {
    let response = try client.get(SourceRequest(address: address, isHeld: held != nil), show: show)
    if let held, response.isUnchanged { return .unchanged(file: held) }
    // Word comes as «application/pdf» for hours: the bytes tell. A page is an error that was answered with 200.
    guard let form = Manifestation(of: response.body), form != .html else {
      throw .unreadable(address: address, reason: .neitherPDFNorWord)
    }
    if let held, !held.hasSuffix(".\(form.ending)"), !form.isBetter(than: held) {
      return .unchanged(file: held)
    }
    let file = try folder.keep(response.body, as: form, of: listed.name)
    return held.map { .renewed(file: file, before: $0) } ?? .new(file: file)
  }
}

extension Listed {
  /// Dossier and number, where its identifier has them.
  fileprivate var setPaper: Paper? { isUnset ? nil : paper ?? identifier.flatMap(Paper.init) }
}

extension Listed.Paper {
  /// Of `kst-36867-D`.
  fileprivate init?(_ identifier: String) {
    let words = identifier.split(separator: "-").map(String.init)
    guard words.count > 2, words[0] == "kst", let number = words.last else { return nil }
    self.init(dossier: words[1..<(words.count - 1)].joined(separator: "-"), number: number)
  }
}

extension FetchError {
  /// Whether nothing else can be fetched either.
  var endsAll: Bool {
    switch self {
    case .notKept, .interrupted, .withoutCurl: true
    case .offline, .untrusted, .missing, .refused, .tooSlow, .tooLarge, .cut, .badRedirect, .unreadable,
      .notAnAddress:
      false
    }
  }
}
