extension Letter {
  /// The sentences that promise something, or speak of an earlier promise, in the order of the text. Only papers of a
  /// government promise: motions, questions and amendments ask, and bills and minutes speak for others.
  public var commitments: [Commitment] {
    guard kind == .letter || kind == .answers || kind == .report || kind == .other else { return [] }
    let scanner = CommitmentScanner(writtenFrom: date ?? dateEarliest, to: date ?? dateLatest)
    return blocks.enumerated().flatMap { index, block in
      block.isWordsOfTheWriter ? scanner.commitments(in: block.text, block: index) : []
    }
  }
}

extension Block {
  fileprivate var isWordsOfTheWriter: Bool { kind == .paragraph || kind == .answer || kind == .listItem }
}

/// Finds promises in running text, sentence by sentence.
public struct CommitmentScanner: Sendable {
  private let due: DueTimes

  /// - Parameters:
  ///   - first: the earliest day on which the letter can have been written; nil when unknown.
  ///   - last: the latest one.
  public init(writtenFrom first: CalendarDate?, to last: CalendarDate?) {
    due = DueTimes(writtenFrom: first, to: last)
  }

  /// The commitments of one block's text.
  public func commitments(in text: String, block: Int) -> [Commitment] {
    let bytes = Bytes(text.utf8)
    guard Self.mayHold(bytes) else { return [] }
    var scalars = 0
    var counted = 0
    return Sentences.ranges(of: bytes).compactMap { range in
      guard let found = commitment(SentenceWords(range, of: bytes)) else { return nil }
      scalars += bytes.scalars(in: counted..<range.lowerBound)
      counted = range.lowerBound
      var commitment = found
      commitment.block = block
      commitment.offset = scalars
      commitment.length = bytes.scalars(in: range)
      return commitment
    }
  }

  /// Words without which no sentence is a commitment. Most passages have none, and every one passes here.
  private static let signs: [StaticString] = [
    "kamer", "toezeg", "toegez", "terug", "gestand", " u ", "parlement", "zal ik", "ik zal", "commissie",
    " volgt ",
  ]

  private static func mayHold(_ bytes: Bytes) -> Bool {
    signs.contains { bytes.firstIndex(ofAnyCase: $0, in: 0..<bytes.count) != nil }
      || bytes.starts(with: Array("U ".utf8))
  }

  private func commitment(_ sentence: SentenceWords) -> Commitment? {
    guard !sentence.isQuestion, sentence.count <= Self.longestSentence else { return nil }
    let text = sentence.bytes.string(sentence.range)
    let register = Self.register(sentence)
    func made(_ kind: Commitment.Kind) -> Commitment {
      Commitment(kind: kind, sentence: text, block: 0, offset: 0, length: 0, register: register)
    }
    let earlier = EarlierPromise(sentence)
    if earlier.isKept { return made(.kept) }
    if let form = PromiseForm.find(in: sentence, due) {
      var promise = made(.promise)
      promise.promisedBy = form.promisedBy
      promise.promisedTo = form.receiver.map(sentence.text)
      promise.about = form.about(in: sentence)
      promise.due = form.due
      return promise
    }
    return earlier.isRecalled ? made(.recalled) : nil
  }

  /// Words; what is longer is no sentence but a table that lost its cells.
  private static let longestSentence = 200

  /// «TZ202306-026», as the Kamer numbers promises.
  private static func register(_ sentence: SentenceWords) -> String? {
    for (index, word) in sentence.words.enumerated() where word.text.hasPrefix("tz") && word.text.count == 8 {
      let number = sentence[index + 1]
      guard word.text.dropFirst(2).allSatisfy(\.isNumber), number.count == 3, number.allSatisfy(\.isNumber)
      else {
        continue
      }
      return "\(word.text.uppercased())-\(number)"
    }
    return nil
  }
}
