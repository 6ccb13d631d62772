/// Tries the forms of promises at one word of a sentence after the other. Dutch sets the verb's parts far apart:
/// «ik zal uw Kamer hierover voor de zomer informeren», «kom ik daar later op terug».
struct PromiseFinder {
  let sentence: SentenceWords
  let due: DueTimes
  /// The sentence speaks of this letter: «hierbij», «in hoofdstuk 3».
  private let isOfThisLetter: Bool

  init(_ sentence: SentenceWords, _ due: DueTimes) {
    self.sentence = sentence
    self.due = due
    isOfThisLetter = sentence.has(anyOf: CommitmentWords.thisLetter)
  }

  func form(at index: Int) -> PromiseForm? {
    switch sentence[index] {
    case "zal", "zullen", "zult": isOfThisLetter ? nil : future(at: index)
    case "wordt", "worden", "word": isOfThisLetter ? nil : passive(at: index)
    case "ontvangt", "ontvang", "ontvangen", "hoort", "krijgt": isOfThisLetter ? nil : receiving(at: index)
    case "kom", "komen", "komt": isOfThisLetter ? nil : comingBack(at: index)
    case "zeg", "zeggen", "zegt": saying(at: index)
    case "toezeggen": affirming(at: index)
    case "ga", "gaan": isOfThisLetter ? nil : goingInto(at: index)
    case "houd", "houden", "houdt": isOfThisLetter ? nil : keepingPosted(at: index)
    case "volgt", "volgen": isOfThisLetter ? nil : following(at: index)
    case "kan", "kunt": isOfThisLetter ? nil : expecting(at: index)
    case let word where CommitmentWords.present.contains(word): isOfThisLetter ? nil : telling(at: index)
    default: isOfThisLetter ? nil : intending(at: index)
    }
  }

  // MARK: «zal»

  /// Words between «zal» and its verb.
  private static let reach = 45

  private func future(at index: Int) -> PromiseForm? {
    let actor = actor(at: index)
    for verb in index + 1..<max(index + 1, min(sentence.count, index + Self.reach)) {
      if CommitmentWords.negations.contains(sentence[verb]) || isAnotherSubject(verb, after: index) {
        return nil
      }
      let stretch = index..<verb + 1
      if sentence[verb] == "worden" || CommitmentWords.participles.contains(sentence[verb]) {
        if let form = futurePassive(stretch, actor) { return form }
      } else if let form = futureActive(stretch, actor) {
        return form
      }
    }
    return nil
  }

  private func isAnotherSubject(_ word: Int, after index: Int) -> Bool {
    word > index + 1 && CommitmentWords.writer.contains(sentence[word])
  }

  /// «Uw Kamer zal … worden geïnformeerd», «zal met uw Kamer gedeeld worden».
  private func futurePassive(_ stretch: Range<Int>, _ actor: Actor?) -> PromiseForm? {
    let last = stretch.upperBound - 1
    guard CommitmentWords.participles.contains(sentence[last]),
      sentence[last - 1] == "worden" || sentence[last + 1] == "worden"
        || stretch.contains(where: { sentence[$0] == "worden" })
    else { return nil }
    guard let receiver = receiver(around: stretch) else { return nil }
    return made(stretch, receiver, actor.flatMap { $0.name })
  }

  private func futureActive(_ stretch: Range<Int>, _ actor: Actor?) -> PromiseForm? {
    let verb = sentence[stretch.upperBound - 1]
    if verb == "ontvangen" || verb == "krijgen" || verb == "vernemen" {
      // «zal uw Kamer een brief ontvangen»: who receives is the subject.
      guard let receiver = receiver(around: stretch), isNext(receiver, to: stretch.lowerBound) else {
        return nil
      }
      return made(stretch, receiver, nil)
    }
    guard let actor else { return nil }
    if verb == "terugkomen" {
      return hasReturn(stretch) && (isLater(stretch) || receiver(around: stretch) != nil)
        ? made(stretch, receiver(around: stretch), actor.name) : nil
    }
    if CommitmentWords.infinitives.contains(verb), let receiver = receiver(around: stretch, verb: verb) {
      return made(stretch, receiver, actor.name)
    }
    if verb == "houden", sentence[stretch.upperBound - 2] == "hoogte",
      let receiver = receiver(around: stretch)
    {
      return made(stretch, receiver, actor.name)
    }
    if actor.isWriter, CommitmentWords.publishing.contains(verb), time(of: stretch, loose: true) != nil {
      return made(stretch, nil, nil)
    }
    let reports = [
      "brengen", "ingaan", "stilstaan", "opnemen", "meenemen", "rapporteren", "berichten", "schetsen",
      "besteden", "geven",
    ]
    if actor.isWriter, reports.contains(verb), sentence.has(anyOf: CommitmentWords.nextPapers) {
      return made(stretch, receiver(around: stretch), nil)
    }
    return nil
  }

  // MARK: The present

  /// «wordt uw Kamer voor de zomer geïnformeerd»
  private func passive(at index: Int) -> PromiseForm? {
    guard
      let verb = (index + 1..<max(index + 1, min(sentence.count, index + Self.reach))).first(where: {
        CommitmentWords.participles.contains(sentence[$0])
      })
    else { return nil }
    let stretch = index..<verb + 1
    guard !stretch.contains(where: { CommitmentWords.negations.contains(sentence[$0]) }),
      let receiver = receiver(around: stretch), isLater(stretch)
    else { return nil }
    return made(stretch, receiver, nil)
  }

  /// «Uw Kamer ontvangt hierover eind 2024 een brief»
  private func receiving(at index: Int) -> PromiseForm? {
    guard sentence[index - 1] != "te", !sentence.has(anyOf: Self.perfect) else { return nil }
    let stretch = index..<min(sentence.count, index + 1)
    guard let receiver = receiver(around: stretch), isNext(receiver, to: index), isLater(stretch) else {
      return nil
    }
    return made(stretch, receiver, nil)
  }

  private static let perfect = CommitmentWords.phrases("heeft, hebt, hebben, is, zijn, was, waren")

  /// «kom ik hier voor de zomer op terug»
  private func comingBack(at index: Int) -> PromiseForm? {
    guard let actor = actor(at: index),
      let back = (index + 1..<max(index + 1, min(sentence.count, index + Self.reach))).first(where: {
        sentence[$0] == "terug"
      })
    else { return nil }
    let stretch = index..<back + 1
    guard hasReturn(stretch), isLater(stretch) || receiver(around: stretch) != nil else { return nil }
    return made(stretch, receiver(around: stretch), actor.name)
  }

  private func hasReturn(_ stretch: Range<Int>) -> Bool {
    (max(0, stretch.lowerBound - 20)..<stretch.upperBound).contains {
      ["op", "hierop", "daarop", "erop", "waarop"].contains(sentence[$0])
    }
  }

  /// «informeer ik uw Kamer voor de zomer», «stuur ik uw Kamer een brief»
  private func telling(at index: Int) -> PromiseForm? {
    let stretch = index..<index + 1
    guard let receiver = receiver(around: stretch), sentence[index - 1] != "te" else { return nil }
    let actor = actor(at: index) ?? trailingActor(before: index)
    guard actor != nil || sentence[index] == "informeer" else { return nil }
    let end = min(sentence.count, index + Self.reach)
    let isRefused = (index..<end).contains { CommitmentWords.negations.contains(sentence[$0]) }
    guard !isRefused, isLater(stretch, loose: false) else { return nil }
    return made(stretch, receiver, actor?.name)
  }

  /// «waarna ik uw Kamer informeer»: the subject opens the clause that the verb ends.
  private func trailingActor(before index: Int) -> Actor? {
    for start in stride(from: index - 2, through: max(0, index - 14), by: -1) {
      if CommitmentWords.writer.contains(sentence[start]) {
        return ["waarna", "zodra", "dat"].contains(sentence[start - 1])
          ? Actor(name: nil, isWriter: true) : nil
      }
    }
    return nil
  }

  /// «In de volgende voortgangsbrief ga ik hier nader op in»
  private func goingInto(at index: Int) -> PromiseForm? {
    let end = min(sentence.count, index + Self.reach)
    guard let actor = actor(at: index), actor.isWriter, sentence.has(anyOf: CommitmentWords.nextPapers),
      let particle = (index + 1..<max(index + 1, end)).last(where: { sentence[$0] == "in" }),
      !(index..<end).contains(where: { CommitmentWords.negations.contains(sentence[$0]) })
    else { return nil }
    return made(index..<particle + 1, receiver(around: index..<index + 1), nil)
  }

  /// «Ik houd uw Kamer op de hoogte»
  private func keepingPosted(at index: Int) -> PromiseForm? {
    guard let actor = actor(at: index), let receiver = receiver(around: index..<index + 1),
      let end = (index + 1..<max(index + 1, min(sentence.count, index + Self.reach))).first(where: {
        sentence[$0] == "hoogte"
      }), !(index..<end).contains(where: { CommitmentWords.negations.contains(sentence[$0]) })
    else { return nil }
    return made(index..<end + 1, receiver, actor.name)
  }

  /// «Een kabinetsreactie volgt in het najaar van 2024»
  private func following(at index: Int) -> PromiseForm? {
    let stretch = index..<index + 1
    let papers: Set<String> = [
      "brief", "kamerbrief", "kabinetsreactie", "beleidsreactie", "voortgangsbrief", "voortgangsrapportage",
      "reactie",
    ]
    let near = max(0, index - 6)..<min(sentence.count, index + 12)
    guard near.contains(where: { papers.contains(sentence[$0]) }), let time = time(of: stretch, loose: true),
      time.first != nil || time.last != nil
    else { return nil }
    return made(stretch, receiver(around: stretch), nil)
  }

  /// «Uw Kamer kan deze brief eind 2024 verwachten»
  private func expecting(at index: Int) -> PromiseForm? {
    let end = min(sentence.count, index + 25)
    guard
      let verb = (index + 1..<max(index + 1, end)).first(where: {
        sentence[$0] == "verwachten" || sentence[$0] == "tegemoetzien"
          || (sentence[$0] == "zien" && sentence[$0 - 1] == "tegemoet")
      })
    else { return nil }
    let stretch = index..<verb + 1
    guard let receiver = receiver(around: stretch), isNext(receiver, to: index), isLater(stretch) else {
      return nil
    }
    return made(stretch, receiver, nil)
  }

  // MARK: «toezeggen» and intentions

  /// «Ik zeg uw Kamer toe dat …»
  private func saying(at index: Int) -> PromiseForm? {
    guard let actor = actor(at: index),
      let particle = (index + 1..<max(index + 1, min(sentence.count, index + 14))).first(where: {
        sentence[$0] == "toe"
      })
    else { return nil }
    let stretch = index..<particle + 1
    guard !stretch.contains(where: { CommitmentWords.negations.contains(sentence[$0]) }) else { return nil }
    return made(stretch, receiver(around: stretch), actor.name)
  }

  /// «kan ik uw Kamer toezeggen dat …»
  private func affirming(at index: Int) -> PromiseForm? {
    let before = max(0, index - 14)..<index
    let modals: Set<String> = ["kan", "wil", "zal", "kunnen", "willen", "mag"]
    guard let modal = before.first(where: { modals.contains(sentence[$0]) }), let actor = actor(at: modal),
      !before.contains(where: { CommitmentWords.negations.contains(sentence[$0]) })
    else { return nil }
    let stretch = modal..<index + 1
    return made(stretch, receiver(around: stretch), actor.name)
  }

  /// «Ik verwacht uw Kamer voor de zomer te kunnen informeren»
  private func intending(at index: Int) -> PromiseForm? {
    guard let length = sentence.length(of: CommitmentWords.intentions, at: index) else { return nil }
    let bases: Set<String> = [
      "sturen", "zenden", "bieden", "leggen", "lichten", "doen", "brengen", "stellen",
    ]
    for verb in index + length..<max(index + length, min(sentence.count, index + Self.reach)) {
      if CommitmentWords.negations.contains(sentence[verb]) { return nil }
      let isVerb = CommitmentWords.infinitives.contains(sentence[verb]) || bases.contains(sentence[verb])
      guard isVerb, sentence[verb - 1] == "te" || sentence[verb - 2] == "te" else { continue }
      let stretch = index..<verb + 1
      guard let receiver = receiver(around: stretch, verb: sentence[verb]) else { return nil }
      return made(stretch, receiver, nil)
    }
    return nil
  }

  // MARK: Later

  /// Whether what is told comes with another letter: at a time, on a condition, or in a paper that is yet to be written.
  private func isLater(_ stretch: Range<Int>, loose: Bool = true) -> Bool {
    time(of: stretch, loose: loose) != nil || sentence.has(anyOf: CommitmentWords.conditions)
      || sentence.has(anyOf: CommitmentWords.comingPapers) || sentence.has(anyOf: CommitmentWords.nextPapers)
  }

  private func made(_ stretch: Range<Int>, _ receiver: Range<Int>?, _ name: String?) -> PromiseForm {
    PromiseForm(stretch: stretch, receiver: receiver, promisedBy: name, due: time(of: stretch, loose: true))
  }
}
