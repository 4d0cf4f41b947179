internal import AratameMatching

/// Judges sentences that name a creator, whose manner may be asked for or who may only be spoken of.
enum Style {
  /// How a manner hangs on a name.
  struct Manner {
    /// The name with the cue.
    var range: Range<Int>
    /// Whether it says how something is to be done (「…風に」, `in the style of …`), not just what it is like.
    var isAdverbial: Bool
    /// Whether it may be no more than a credit: `directed by …`.
    var isCredit = false
  }

  /// The first creator in copyright whose manner is asked for.
  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    let names = reading.names.filter { name in
      name.entry.kind == .creator && !name.entry.isPublicDomain
        && (!name.entry.isPlain || Target.isMarked(name.range, in: text))
    }
    for name in names {
      guard let manner = manner(of: name.range, in: text, reading) else { continue }
      let confidence = confidence(manner, text, reading)
      if confidence > 0 {
        return Candidate(
          manner.range, confidence: confidence, term: name.entry.term,
          kind: Mention.raised(name, text, reading))
      }
    }
    guard let name = names.first(where: { Mention.isUsed($0, text, reading) }) else { return nil }
    return Candidate(
      name.range, confidence: 0.5, term: name.entry.term, kind: Mention.raised(name, text, reading))
  }

  /// How surely something is to be made in this manner; 0 for a mention.
  private static func confidence(_ manner: Manner, _ text: Span<UInt8>, _ reading: Reading) -> Double {
    if isRefused(manner, text, reading) || mentions.occurs(in: text, reading.range) { return 0 }
    if !manner.isAdverbial, reading.has(.studies), !reading.endsInRequest { return 0 }
    if reading.asks { return reading.has(.studies) && !manner.isAdverbial ? 0.6 : 0.85 }
    if Likeness.directives.occurs(in: text, reading.range), !reading.has(.studies) { return 0.6 }
    if manner.isAdverbial, adverbial.occurs(in: text, reading.range) { return 0.8 }
    let isCreative = !reading.cues.isDisjoint(with: [.creative, .pictures, .imagePrompt])
    if reading.has(.imagePrompt), isCreative, !Intent.isClause(text, reading.range) { return 0.75 }
    if reading.has(.studies) { return 0 }
    if manner.isAdverbial, asksNearby(text, reading) { return 0.65 }
    let isPrompt = isCreative && !manner.isCredit || text.commas(in: reading.range) >= 2
    // 「…タッチで女の子の横顔」: how it is to be done, and a thing, with no verb.
    let isOrder = manner.isAdverbial && text[manner.range.upperBound - 1] >= 0x80 && reading.range.count < 160
    return (isPrompt || isOrder) && reading.range.count < 240 && Intent.isPhrase(text, reading.range)
      ? 0.55 : 0
  }

  /// Whether the manner is not wanted (「…風ではなく」, `avoid anything like …`) or only read about.
  private static func isRefused(_ manner: Manner, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    let end = max(manner.range.upperBound, reading.range.upperBound)
    let near = manner.range.upperBound..<min(end, manner.range.upperBound + 30)
    let before = max(reading.range.lowerBound, manner.range.lowerBound - 40)..<manner.range.lowerBound
    return refusals.occurs(in: text, near) || refusalsBefore.occurs(in: text, before)
      || readings.occurs(in: text, manner.range.upperBound..<end)
  }

  /// Whether the sentence before or after asks for something to be made.
  static func asksNearby(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    let near = text.neighbourhood(of: reading.range)
    if near.lowerBound < reading.range.lowerBound {
      let before = near.lowerBound..<reading.range.lowerBound
      if Reading.cues(in: text, before).contains(.makes) || Intent.endsInRequest(text, before) { return true }
    }
    guard reading.range.upperBound < near.upperBound else { return false }
    let after = reading.range.upperBound..<near.upperBound
    return Reading.cues(in: text, after).contains(.makes) || Intent.endsInRequest(text, after)
  }

  // MARK: How a manner hangs on a name

  static func manner(of name: Range<Int>, in text: Span<UInt8>, _ reading: Reading) -> Manner? {
    listed(name, in: text, reading) ?? mannerAfter(name, in: text, reading) ?? mannerEnglishAfter(
      name, in: text, reading)
      ?? mannerBefore(name, in: text, reading)
  }

  /// 「…風」「…さんの文体で」「…になりきって」: the cue behind the name.
  private static func mannerAfter(_ name: Range<Int>, in text: Span<UInt8>, _ reading: Reading) -> Manner? {
    var end = name.upperBound
    for _ in 0..<4 {
      if end < text.count, text[end] == 0x20, end + 1 < text.count, text[end + 1] >= 0x80 { end += 1 }
      if let cue = cuesAfter.hit(at: end, in: text, limit: text.count) {
        return judgeCue(name.lowerBound..<cue.range.upperBound, text, isNoun: false)
      }
      if let cue = nounsAfter.hit(at: end, in: text, limit: text.count) {
        let range = name.lowerBound..<cue.range.upperBound
        if text.has("を", at: cue.range.upperBound),
          imitates.occurs(
            in: text, cue.range.upperBound..<min(cue.range.upperBound + 72, reading.range.upperBound))
        {
          return Manner(range: range, isAdverbial: true)
        }
        return judgeCue(range, text, isNoun: true)
      }
      if let cue = supposals.hit(at: end, in: text, limit: text.count),
        suppositions.occurs(in: text, cue.range.upperBound..<reading.range.upperBound)
      {
        return Manner(range: name.lowerBound..<cue.range.upperBound, isAdverbial: true)
      }
      if let cue = cueBehindNoun(end, in: text, reading) {
        return judgeCue(name.lowerBound..<cue.upperBound, text, isNoun: false)
      }
      guard let title = titles.hit(at: end, in: text, limit: text.count) else { return nil }
      end = title.range.upperBound
    }
    return nil
  }

  /// 「…のドラマみたいな」: の, a noun of a few characters, and a cue.
  private static func cueBehindNoun(_ start: Int, in text: Span<UInt8>, _ reading: Reading) -> Range<Int>? {
    guard text.has("の", at: start) else { return nil }
    var position = start + 3
    let most = min(start + 36, reading.range.upperBound)
    while position < most {
      if let cue = cuesBehindNoun.hit(at: position, in: text, limit: text.count) { return cue.range }
      if particles.hit(at: position, in: text, limit: text.count) != nil { return nil }
      position += 1
    }
    return nil
  }

  private static let thoughts = WordSet([
    "i think", "you think", "we think", "they think", "people think", "who think",
  ])
  private static let supposing = WordSet(["what would", "how would", "what might", "how might", "how did"])
  private static let cuesBehindNoun = WordSet([
    "みたいな", "みたいに", "っぽい", "っぽく", "のような", "のように", "風の", "風に", "風で", "風、", "を彷彿", "を思わせ", "タッチ", "ぽい", "ぽく",
    "感じ", "空気感", "ノリで", "テイスト", "みたいだ", "風味", "を真似", "をまね", "色で", "リズムで", "文章で", "口ぶりで", "調子で", "やり方で",
    "手法で", "視点で", "構図で", "音で", "声で", "言葉で", "色づかいで", "色使いで", "色遣いで", "筆致で", "タッチで", "画風で", "作風で", "文体で",
    "絵柄で", "線で", "塗りで", "描き方で", "書き方で", "語り口で", "口調で", "雰囲気で", "演出で",
    "視線で", "ユーモアで", "感性で", "美学で", "質感で", "叙情で", "抒情で", "間合いで", "節回しで", "筆で", "文法で", "を意識", "に倣", "を踏襲", "に近い",
    "に近く", "さながら", "に寄せ",
    "を参考に", "をベースに", "を下敷き", "をお手本", "的な",
    "的に", "仕様", "ライク", "調で", "調の", "節で", "ムードで", "トーンで", "テンションで", "世界で", "世界観で", "語りで", "回しで", "雰囲気で",
    "雰囲気に", "を連想", "を想起",
    "に似た", "の質感", "の手触り",
  ])
  private static let particles = WordSet([
    "は", "が", "を", "へ", "。",
  ])

  private static func judgeCue(_ range: Range<Int>, _ text: Span<UInt8>, isNoun: Bool) -> Manner? {
    let end = range.upperBound
    if topics.hit(at: end, in: text, limit: text.count) != nil
      || winds.hit(at: end - 3, in: text, limit: text.count) != nil
    {
      return nil
    }
    if people.hit(at: end, in: text, limit: text.count) != nil { return nil }
    // 「作風が変わった」 speaks of the manner, 「作風で」 uses it.
    if isNoun, subjects.hit(at: end, in: text, limit: text.count) != nil { return nil }
    return Manner(
      range: range,
      isAdverbial: adverbs.hit(at: end, in: text, limit: text.count) != nil || text.has("で", before: end)
        || text.has("に", before: end) || text.has("く", before: end) || text.has("て", before: end))
  }

  /// `Stephen King's style`, `Banksy-esque`, `Tolkien would`: the cue behind the name.
  private static func mannerEnglishAfter(_ name: Range<Int>, in text: Span<UInt8>, _ reading: Reading)
    -> Manner?
  {
    var end = name.upperBound
    let isPossessive = text.has("'s ", at: end) || text.has("’s ", at: end) || text.has("' ", at: end)
    if text.has("'s", at: end) {
      end += 2
    } else if text.has("’s", at: end) {
      end += 4
    } else if text.has("'", at: end) {
      end += 1
    }
    if end < text.count, text[end] == 0x2D || text[end] == 0x20 { end += 1 }
    for _ in 0..<3 {
      if let cue = englishAfter.hit(at: end, in: text, limit: text.count) {
        let range = name.lowerBound..<cue.range.upperBound
        guard !about.occurs(in: text, reading.range.lowerBound..<name.lowerBound) else { return nil }
        if kinds.exactHit(cue.range, in: text) != nil,
          articles.hit(
            endingAt: text.skippingSpaces(backFrom: name.lowerBound), in: text, from: reading.range.lowerBound
          ) == nil
        {
          return nil
        }
        if isSaying(cue.range, text) {
          let before = text.skippingSpaces(backFrom: name.lowerBound)
          let creates =
            creations.hit(at: text.skippingSpaces(from: cue.range.upperBound), in: text, limit: text.count)
            != nil
          let isSupposed =
            before - 2 == reading.range.lowerBound
            && (text.has("If", before: before) || text.has("if", before: before))
          return creates && reading.asks || isSupposed
            || likeness.hit(endingAt: before, in: text, from: reading.range.lowerBound) != nil
            ? Manner(range: range, isAdverbial: true) : nil
        }
        return Manner(
          range: range, isAdverbial: kinds.exactHit(cue.range, in: text) != nil && !reading.has(.studies))
      }
      // `King's painterly look`: a word or two between.
      guard isPossessive || between.hit(at: end, in: text, limit: text.count) != nil else { return nil }
      while end < reading.range.upperBound, text[end].isASCIILetter || text[end] >= 0x80 { end += 1 }
      guard end < text.count, text[end] == 0x20 || text[end] == 0x2D else { return nil }
      end += 1
    }
    return nil
  }

  /// `would` and `wrote` say it of a manner only after `as`, `like`, `what` and the like.
  private static func isSaying(_ cue: Range<Int>, _ text: Span<UInt8>) -> Bool {
    sayings.hit(at: cue.lowerBound, in: text, limit: text.count) != nil
  }

  /// `in the style of`, `channel your inner`, `by`: the cue before the name.
  private static func mannerBefore(_ name: Range<Int>, in text: Span<UInt8>, _ reading: Reading) -> Manner? {
    var end = text.skippingSpaces(backFrom: name.lowerBound)
    let lower = reading.range.lowerBound
    for _ in 0..<5 {
      if end > lower, text[end - 1] == 0x22 || text[end - 1] == 0x27 { end -= 1 }
      if let cue = roles.hit(endingAt: end, in: text, from: lower),
        roleEnds.hit(at: name.upperBound, in: text, limit: text.count) != nil
      {
        return Manner(range: cue.range.lowerBound..<name.upperBound, isAdverbial: true)
      }
      if let cue = adverbialBefore.hit(endingAt: end, in: text, from: lower) {
        if thoughts.hit(endingAt: end, in: text, from: lower) != nil { return nil }
        // `How did Beyoncé influence …` asks for no work.
        if supposing.exactHit(cue.range, in: text) != nil,
          creations.hit(at: text.skippingSpaces(from: name.upperBound), in: text, limit: text.count) == nil
        {
          return nil
        }
        return Manner(
          range: cue.range.lowerBound..<name.upperBound,
          isAdverbial: !text.has(" of", before: cue.range.upperBound)
            || uses.hit(endingAt: text.skippingSpaces(backFrom: cue.range.lowerBound), in: text, from: lower)
              != nil
        )
      }
      if let cue = looseBefore.hit(endingAt: end, in: text, from: lower) {
        if about.occurs(in: text, lower..<cue.range.lowerBound) { return nil }
        return Manner(range: cue.range.lowerBound..<name.upperBound, isAdverbial: false, isCredit: true)
      }
      if isCredit(endingAt: end, text, reading) {
        return Manner(range: end - 2..<name.upperBound, isAdverbial: false)
      }
      guard let filler = fillers.hit(endingAt: end, in: text, from: lower) else { return nil }
      end = text.skippingSpaces(backFrom: filler.range.lowerBound)
    }
    return nil
  }

  /// `…, Syd Mead, matte painting, 8k`: a name by itself between the commas of a prompt for a picture.
  private static func listed(_ name: Range<Int>, in text: Span<UInt8>, _ reading: Reading) -> Manner? {
    guard reading.has(.imagePrompt), !reading.has(.studies) else { return nil }
    let before = text.skippingSpaces(backFrom: name.lowerBound)
    guard before > reading.range.lowerBound, text[before - 1] == 0x2C || text.has("、", before: before),
      name.upperBound == reading.range.upperBound || text[name.upperBound] == 0x2C
        || text.has("、", at: name.upperBound)
    else { return nil }
    return Manner(range: name, isAdverbial: false)
  }

  /// `, by Banksy` in what is a prompt for a picture.
  private static func isCredit(endingAt end: Int, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    guard end >= 3, text.has("by", before: end), !text[end - 3].isASCIILetterOrDigit else { return false }
    let before = text.skippingSpaces(backFrom: end - 2)
    guard before > reading.range.lowerBound else { return false }
    return !reading.has(.studies)
      && ((text[before - 1] == 0x2C || !Intent.isClause(text, reading.range))
        && !reading.cues.isDisjoint(with: [.pictures, .imagePrompt])
        || credits.hit(endingAt: before, in: text, from: reading.range.lowerBound) != nil)
  }
}

extension Span<UInt8> {
  /// How many commas, `,` or 、, stand in `range`.
  fileprivate func commas(in range: Range<Int>) -> Int {
    var commas = 0
    for i in range where self[i] == 0x2C || has("、", at: i) { commas += 1 }
    return commas
  }
}
