import LetterLibrary
import Letters

extension State {
  /// Takes something of the letter to the world outside.
  mutating func takeOut(_ command: Command) {
    switch command {
    case .cite: cite()
    case .openOutside: openOutside()
    case .export: startExportPicker()
    default: startPipe()
    }
  }

  /// The letter at hand, whole.
  private var wholeLetter: Letter? {
    guard let row = letterAtHand else { return nil }
    return reading?.row?.id == row.id ? reading?.letter ?? library.letter(row.id) : library.letter(row.id)
  }

  // MARK: Citation

  private mutating func cite() {
    guard let letter = wholeLetter else {
      message = say(.noLetterHere)
      return
    }
    wanted.append(.copy(letter.citation(page: citedPage(of: letter))))
  }

  /// The page of what is read: of the selected note, of the selected link, else of the top of the screen; nil
  /// in the list.
  private func citedPage(of letter: Letter) -> Int? {
    switch focus {
    case .list: return nil
    case .drawer:
      if drawer.items.indices.contains(drawer.selected),
        case .footnote(let label) = drawer.items[drawer.selected].kind
      {
        return letter.footnotes.first { $0.label == label }?.page ?? pageAtHand
      }
      return pageAtHand
    case .letter:
      guard let reading, let link = reading.link, reading.page.links.indices.contains(link) else {
        return pageAtHand
      }
      let block = reading.page.links[link].anchor.block
      return letter.blocks.prefix(max(0, block) + 1).last { $0.page != nil }?.page
    }
  }

  // MARK: Address

  private mutating func openOutside() {
    guard let address = addressAtHand, Self.isAddress(address) else {
      message = say(.noAddress)
      return
    }
    wanted.append(.open(address: address))
  }

  /// Of the selected link, else of the page, else of the letter.
  private var addressAtHand: String? {
    if case .paper(let kind, let target, _)? = targetAtHand { return kind.address(of: target) }
    if focus != .list {
      switch reading?.page.source {
      case .absent(let kind, let target)?: return kind.address(of: target)
      case .dossier(let number)?: return Reference.Kind.dossier.address(of: "dossier-\(number)")
      case .letter?, .source?, nil: break
      }
    }
    guard let row = letterAtHand else { return nil }
    return row.kamerstuk.flatMap { Reference.Kind.kamerstuk.address(of: $0) }
      ?? row.caseNumber.flatMap { Reference.Kind.zaak.address(of: $0) }
  }

  /// Only addresses of the web leave the program: what a letter says may be anything.
  private static func isAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://"))
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }

  // MARK: Export

  var formats: [Picker.Row] {
    ExportFormat.allCases.map { Picker.Row(choice: .format($0), text: say($0.name), right: "") }
  }

  private mutating func startExportPicker() {
    guard letterAtHand != nil else {
      message = say(.noLetterHere)
      return
    }
    dialogue = .picker(Picker(purpose: .export, rows: formats))
  }

  mutating func startExport(as format: ExportFormat) {
    guard let letter = wholeLetter else {
      message = say(.noLetterHere)
      return
    }
    startPrompt(.export(format), text: format.fileName(of: letter))
  }

  mutating func finishExport(_ prompt: Prompt, _ format: ExportFormat) {
    dialogue = nil
    guard let letter = wholeLetter, !prompt.text.isEmpty else { return }
    do {
      let text = try format.document(of: letter, width: LetterPage.widestMeasure, language: language)
      wanted.append(.write(text: text, path: prompt.text))
    } catch {
      message = say(.notWritten, prompt.text, "\(error)")
    }
  }

  // MARK: Pipe

  private mutating func startPipe() {
    guard letterAtHand != nil else {
      message = say(.noLetterHere)
      return
    }
    startPrompt(.pipe, text: "")
  }

  /// Nothing of the letter becomes part of the command: it comes on the command's standard input.
  mutating func finishPipe(_ prompt: Prompt) {
    remember(prompt)
    dialogue = nil
    guard let letter = wholeLetter, !prompt.text.isEmpty else { return }
    let lines = LetterPage.plainText(letter, width: LetterPage.widestMeasure, language: language)
    wanted.append(.pipe(text: lines.joined(separator: "\n") + "\n", command: prompt.text))
  }
}
