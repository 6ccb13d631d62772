import LetterLibrary
import Letters

/// Opens official pages and addresses in the reader's own browser.
enum Addresses {
  /// A thing that can be opened, by the words that name it.
  private struct Choice: Sendable, Hashable {
    let text: String
    let address: String
  }

  /// Opens what is selected, and never anything else; where nothing is, the page that is open. A note that names several
  /// things asks which.
  static func openOutside(_ state: inout State) {
    let choices = atHand(state).filter { isOfWeb($0.address) }
    switch choices.count {
    case 0: state.message = state.say(state.noteOfLink == nil ? .noAddress : .noteWithoutAddress)
    case 1: open(choices[0], &state)
    default: state.dialogue = Picker(picker(choices), state)
    }
  }

  private static func open(_ choice: Choice, _ state: inout State) {
    state.message = state.say(.opening, choice.address)
    state.wanted.append(.open(address: choice.address))
  }

  private static func picker(_ choices: [Choice]) -> Picker.Subject {
    Picker.Subject(title: .openTitle) { typed, _ in
      Picker.fitting(typed, choices.map { choice in Picker.Row(text: choice.text) { open(choice, &$0) } })
    }
  }

  // MARK: What is at hand

  private static func atHand(_ state: State) -> [Choice] {
    if let note = state.noteOfLink { return choices(of: note) }
    let address: String?
    switch state.focus {
    case .list: address = state.list.selectedRow?.address
    case .letter: address = ofLink(state)
    case .drawer: address = ofDrawer(state)
    }
    return address.map { [Choice(text: $0, address: $0)] } ?? []
  }

  /// What a note names, each once, in the order of its words.
  private static func choices(of note: Footnote) -> [Choice] {
    var seen: Set<String> = []
    return note.references.compactMap { reference in
      guard let address = reference.document.address, seen.insert(address).inserted else { return nil }
      return Choice(text: reference.text, address: address)
    }
  }

  private static func ofDrawer(_ state: State) -> String? {
    switch state.drawer.selectedItem?.kind {
    case .reference(let target, _)?, .target(let target)?: address(of: target, state)
    case .citing(let place)?: place.row.address
    case .own(let note, _)?: note.address
    case .footnote?: nil
    case .promise?, nil: ofPage(state)
    }
  }

  private static func ofLink(_ state: State) -> String? {
    guard let target = state.reading?.selectedLink?.target else { return ofPage(state) }
    return address(of: target, state)
  }

  private static func address(of target: LinkTarget, _ state: State) -> String? {
    switch target {
    case .paper(let kind, let name, _), .fetch(let kind, let name):
      DocumentID(kind: kind, spelling: name).address
    case .record(let name): DocumentID(canonical: name)?.address
    case .place(let letter, _), .passage(let letter, _): state.library.row(letter)?.address
    case .page(let source): address(of: source, state)
    case .footnote, .query: nil
    }
  }

  private static func ofPage(_ state: State) -> String? {
    state.reading.flatMap { address(of: $0.page.source, state) }
  }

  private static func address(of source: PageSource, _ state: State) -> String? {
    switch source {
    case .absent(let kind, let target): DocumentID(kind: kind, spelling: target).address
    case .absentMotion(let target): DocumentID(canonical: target)?.address
    case .dossier(let number): DocumentID.dossier(number).address
    case .letter(let letter), .source(let letter), .motion(let letter): state.library.row(letter)?.address
    case .ownNotes, .promises, .person, .news: nil
    }
  }

  /// Only addresses of the web leave the program: what a letter says may be anything.
  private static func isOfWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://"))
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}

extension LetterRow {
  /// The official page of the letter, else of the case that it answers.
  var address: String? { (kamerstuk ?? caseNumber).flatMap { DocumentID(canonical: $0)?.address } }
}
