internal import AratameMatching

/// Reads the sentences that a lead stands in, each once.
enum Statement {
  /// A detector's reader that judges each sentence with one of `leads` in it, which are the detector's anchors.
  ///
  /// - Parameter judge: Gets the text and the sentence.
  static func each(
    _ leads: WordSet, _ judge: @escaping @Sendable (Span<UInt8>, Range<Int>) -> Candidate?
  ) -> Detector.Reader {
    { text, starts, found in
      for position in starts {
        guard let lead = leads.hit(at: position, in: text, limit: text.count)?.range else { continue }
        let sentence = text.sentence(around: lead)
        // The first lead of a sentence speaks for it.
        guard leads.first(in: text, sentence)?.range.lowerBound == position else { continue }
        if let candidate = judge(text, sentence) { found(candidate) }
      }
    }
  }

  /// Whether a sentence asks what may be done or what a thing is, rather than to do something.
  static func isQuestion(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    questions.occurs(in: text, sentence)
  }

  private static let questions = WordSet([
    "とは何", "とはなん", "とはどう", "とはどん", "とは?", "とは説明", "教えて", "知りたい", "意味", "仕組み", "書き方を", "書き方は", "書き方の", "作り方を",
    "作り方は", "やり方を", "やり方は", "違いは",
    "違いを", "解説して", "説明して", "について", "考え方", "違法",
    "合法", "してもいい", "しても良い", "ても大丈夫", "ても問題", "いいですか", "べきですか", "どうなり", "どうなる", "なぜ", "理由",
    "what is", "what are", "what does", "what happens", "explain", "how does", "how do", "why ",
    "how long", "how much", "how many", "is it legal",
    "is it ok", "is it okay", "is it illegal", "may i", "am i allowed", "are we allowed", "can i legally",
    "difference between", "meaning of", "tell me about", "pros and cons", "essay", "history of",
    "describe how",
  ])
}

extension WordSet {
  /// The first of these verbs in `range` that is asked for: 「消して」 but not 「消している」 nor 「消してはいけない」, `remove`
  /// but not `they remove` nor `don't remove`.
  func firstAsked(in text: Span<UInt8>, _ range: Range<Int>) -> Hit? {
    var position = range.lowerBound
    while let next = nextCandidate(in: text, position..<range.upperBound) {
      if let hit = hit(at: next, in: text, limit: range.upperBound) {
        if Intent.isRequest(hit.range, in: text, from: range.lowerBound),
          Self.unasked.hit(at: hit.range.upperBound, in: text, limit: text.count) == nil
        {
          return hit
        }
        position = hit.range.upperBound
      } else {
        position = next + 1
      }
    }
    return nil
  }

  /// How many of these words stand in `range`, each place once; at most `most`.
  func count(in text: Span<UInt8>, _ range: Range<Int>, upTo most: Int) -> Int {
    var count = 0
    var rest = range
    while count < most, let hit = first(in: text, rest) {
      count += 1
      rest = hit.range.upperBound..<range.upperBound
    }
    return count
  }

  private static let unasked = WordSet([
    "はいけ", "はなら", "はダメ", "はだめ", "は駄目", "もいい", "も良い", "もよい", "も大丈夫", "も問題", "はいません", "はない", "ほしくない", "欲しくない",
    "いいです", "よいです", "良いです", "よいか", "いいか", "良いか",
  ])
}

extension Span<UInt8> {
  /// The line around `place`, without its line feed; at most 400 bytes to either side.
  func line(around place: Range<Int>) -> Range<Int> {
    var lower = place.lowerBound
    let least = Swift.max(0, lower - 400)
    while lower > least, self[lower - 1] != 0x0A, self[lower - 1] != 0x1E { lower -= 1 }
    var upper = place.upperBound
    let most = Swift.min(count, upper + 400)
    while upper < most, self[upper] != 0x0A, self[upper] != 0x1E { upper += 1 }
    return lower..<upper
  }

  /// `place` with at most `before` and `after` bytes of its segment around it.
  func vicinity(of place: Range<Int>, before: Int, after: Int) -> Range<Int> {
    let least = Swift.max(0, place.lowerBound - before)
    let lower = extracting(least..<place.lowerBound).lastOffset(of: 0x1E).map { least + $0 + 1 } ?? least
    let most = Swift.min(count, place.upperBound + after)
    let near = extracting(0..<most)
    return lower..<(near.firstOffset(of: 0x1E, from: place.upperBound) ?? most)
  }

  /// Whether nothing but spaces stands beside `sentence` in its line.
  func standsAlone(_ sentence: Range<Int>) -> Bool {
    let before = skippingSpaces(backFrom: sentence.lowerBound)
    guard before == 0 || self[before - 1] == 0x0A || self[before - 1] == 0x1E else { return false }
    let after = skippingSpaces(from: sentence.upperBound)
    return after == count || self[after] == 0x0A || self[after] == 0x1E
  }

  /// Whether the line that begins at `start` opens or goes on with a comment, as most languages write it.
  func isComment(lineAt start: Int) -> Bool {
    var i = start
    while i < count, self[i] == 0x20 || self[i] == 0x09 { i += 1 }
    guard i < count else { return false }
    switch self[i] {
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: ";"), UInt8(ascii: "%"): return true
    default:
      return has("//", at: i) || has("/*", at: i) || has("--", at: i) || has("<!--", at: i)
        || has("\"\"\"", at: i) || has("'''", at: i) || has("(*", at: i) || has("REM ", at: i)
    }
  }
}
