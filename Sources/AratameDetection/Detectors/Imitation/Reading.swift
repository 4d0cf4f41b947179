/// What one sentence says, read once: its cues and the names in it.
struct Reading {
  /// Half-open, in bytes of the text.
  let range: Range<Int>
  /// What its words stand for.
  private(set) var cues: Cues = []
  /// Creators, works, characters and brands, left to right.
  private(set) var names: [Lexicon.Hit] = []
  /// Whether it ends as a Japanese request to make something does.
  let endsInRequest: Bool

  /// Most names that are kept of one sentence.
  private static let mostNames = 12

  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    self.range = range
    endsInRequest = Intent.endsInRequest(text, range)
    cues = Self.cues(in: text, range)
    var names: [Lexicon.Hit] = []
    Lexicon.shared.forEachName(in: text, range) { hit in
      names.append(hit)
      return names.count == Self.mostNames
    }
    self.names = names
  }

  /// The cues in `range`, verbs only where they are asked for.
  static func cues(in text: Span<UInt8>, _ range: Range<Int>) -> Cues {
    let words = Cues.words
    var cues: Cues = []
    var position = range.lowerBound
    while let next = words.nextCandidate(in: text, position..<range.upperBound) {
      words.forEachHit(at: next, in: text, limit: range.upperBound) { end, word in
        var cue = Cues.of(word)
        if !cue.isDisjoint(with: .verbs), !cues.isSuperset(of: cue),
          !Intent.isRequest(next..<end, in: text, from: range.lowerBound)
        {
          cue.subtract(.verbs)
        }
        cues.formUnion(cue)
      }
      position = next + 1
    }
    return cues
  }

  func has(_ cue: Cues) -> Bool { cues.contains(cue) }

  /// Whether something is to be made.
  var asks: Bool { has(.makes) || endsInRequest }
}

extension Reading {
  /// A detector's reader that judges each sentence once in which `next` finds a lead.
  ///
  /// - Parameter next: The first lead that begins in a stretch of the text.
  static func each(
    next: @escaping @Sendable (Span<UInt8>, Range<Int>) -> Range<Int>?,
    _ judge: @escaping @Sendable (Span<UInt8>, Reading) -> Candidate?
  ) -> Detector.Reader {
    { text, starts, found in
      var position = starts.lowerBound
      while position < starts.upperBound, let lead = next(text, position..<starts.upperBound) {
        position = lead.lowerBound + 1
        let sentence = text.sentence(around: lead)
        // The first lead of a sentence speaks for it, unless so much stands before this one that it was not read with it.
        if lead.lowerBound - sentence.lowerBound < Span<UInt8>.longestSentence,
          next(text, sentence.lowerBound..<lead.lowerBound) != nil
        {
          continue
        }
        if let candidate = judge(text, Reading(text, sentence)) { found(candidate) }
      }
    }
  }
}

extension WordSet {
  /// The first word that begins in `starts`, wherever it ends.
  func next(in text: Span<UInt8>, _ starts: Range<Int>) -> Range<Int>? {
    var position = starts.lowerBound
    let end = min(text.count, starts.upperBound + 2)
    while let next = nextCandidate(in: text, position..<end) {
      if let hit = hit(at: next, in: text, limit: text.count) { return hit.range }
      position = next + 1
    }
    return nil
  }
}
