import Letters

/// What a letter promises, keeps and mentions, as the library indexes it.
struct PreparedCommitments: Sendable {
  struct One: Sendable {
    let commitment: Commitment
    /// What the sentence of a kept or recalled promise cites, in its text or in a note that it calls.
    let cited: [String]
  }

  let commitments: [One]
  let mentions: [MotionMention]

  init(_ letter: Letter) {
    commitments = letter.commitments.map { One(commitment: $0, cited: letter.cited(by: $0)) }
    mentions = letter.motionMentions
  }
}

extension Letter {
  /// The canonical identifiers that a sentence about an earlier promise cites.
  fileprivate func cited(by commitment: Commitment) -> [String] {
    guard commitment.kind != .promise, blocks.indices.contains(commitment.block) else { return [] }
    let block = blocks[commitment.block]
    // A mark may stand right behind the full stop.
    let sentence = commitment.offset...commitment.offset + commitment.length
    let labels = Set(block.footnotes.filter { sentence.contains($0.offset) }.map(\.label))
    let own = block.references.filter { sentence.contains($0.offset) }
    let noted = footnotes.filter { labels.contains($0.label) }.flatMap(\.references)
    return (own + noted).map(\.target)
  }
}

// MARK: From one process to another

extension ByteWriter {
  mutating func write(_ prepared: PreparedCommitments) {
    write(prepared.commitments) { writer, one in
      writer.write(one.commitment)
      writer.write(one.cited) { $0.write($1) }
    }
    write(prepared.mentions) { writer, mention in
      writer.write(mention.text)
      writer.write(mention.block)
      writer.write(mention.offset)
      writer.write(mention.length)
      writer.write(mention.movers) { $0.write($1) }
      writer.write(mention.hasOthers ? 1 : 0)
    }
  }

  private mutating func write(_ commitment: Commitment) {
    write(Commitment.Kind.allCases.firstIndex(of: commitment.kind) ?? 0)
    write(commitment.sentence)
    write(commitment.block)
    write(commitment.offset)
    write(commitment.length)
    for text in [commitment.promisedBy, commitment.promisedTo, commitment.about, commitment.register] {
      write(text)
    }
    write(commitment.due) { writer, due in
      writer.write(due.words)
      writer.write(due.first?.dayNumber)
      writer.write(due.last?.dayNumber)
    }
  }
}

extension ByteReader {
  mutating func preparedCommitments() throws(Damaged) -> PreparedCommitments {
    PreparedCommitments(
      commitments: try array { reader throws(Damaged) in
        PreparedCommitments.One(
          commitment: try reader.commitment(),
          cited: try reader.array { reader throws(Damaged) in try reader.text() })
      },
      mentions: try array { reader throws(Damaged) in try reader.mention() })
  }

  private mutating func commitment() throws(Damaged) -> Commitment {
    var commitment = Commitment(
      kind: try choice(), sentence: try text(), block: try number(), offset: try number(),
      length: try number())
    commitment.promisedBy = try someText()
    commitment.promisedTo = try someText()
    commitment.about = try someText()
    commitment.register = try someText()
    commitment.due = try optional { reader throws(Damaged) in
      DueTime(words: try reader.text(), first: try reader.someDay(), last: try reader.someDay())
    }
    return commitment
  }

  private mutating func mention() throws(Damaged) -> MotionMention {
    MotionMention(
      text: try text(), block: try number(), offset: try number(), length: try number(),
      movers: try array { reader throws(Damaged) in try reader.text() }, hasOthers: try number() != 0)
  }

  private mutating func someText() throws(Damaged) -> String? {
    try optional { reader throws(Damaged) in try reader.text() }
  }

  private mutating func someDay() throws(Damaged) -> CalendarDate? {
    try optional { reader throws(Damaged) in try reader.number() }.flatMap(CalendarDate.init(dayNumber:))
  }
}

extension PreparedCommitments {
  fileprivate init(commitments: [One], mentions: [MotionMention]) {
    self.commitments = commitments
    self.mentions = mentions
  }
}
