internal import AratameMatching

/// Judges style phrases by the name beside them and by what is asked for.
enum Style {
  /// 「…風」「…の文体で」: the cue is the candidate, the creator stands before it.
  static func assessJapanese(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    guard let creator = creator(endingAt: candidate.match.lowerBound, in: text) else { return nil }
    if creator.entry.isPublicDomain { return nil }
    let sentence = text.sentence(around: candidate.match)
    let after = candidate.match.upperBound..<sentence.upperBound
    if topics.hit(at: after.lowerBound, in: text, limit: text.count) != nil { return nil }
    if people.hit(at: after.lowerBound, in: text, limit: text.count) != nil { return nil }
    let generates = Intent.generates(text, after) || adverbial.occurs(in: text, after)
    if !generates, !Intent.generates(text, text.neighbourhood(of: sentence)) { return nil }
    if refusals.occurs(in: text, after) { return nil }
    return Assessment(
      confidence: generates ? 0.85 : 0.6, term: creator.entry.term,
      entity: creator.range.lowerBound..<candidate.match.upperBound)
  }

  /// The creator's name that ends at `end`, or before 「さん」「監督」「の小説」 and the like.
  private static func creator(endingAt end: Int, in text: Span<UInt8>) -> Lexicon.Hit? {
    var end = end
    for _ in 0..<3 {
      if let hit = Lexicon.shared.name(endingAt: end, in: text), hit.entry.kind == .creator { return hit }
      guard let title = titles.hit(endingAt: end, in: text, from: 0) else { return nil }
      end = title.range.lowerBound
    }
    return nil
  }

  /// `in the style of X`, `X's style`, `X-esque`, `as X would`.
  static func assessEnglish(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard let creator = creator(beside: candidate.match, in: text, sentence), !creator.entry.isPublicDomain
    else { return nil }
    if studies.occurs(in: text, sentence) { return nil }
    let isManner =
      manner.hit(endingAt: candidate.match.lowerBound, in: text, from: sentence.lowerBound) != nil
    let before = sentence.lowerBound..<min(creator.range.lowerBound, candidate.match.lowerBound)
    let asks =
      Intent.generates(text, sentence)
      || isManner && explains.hit(at: sentence.lowerBound, in: text, limit: text.count) != nil
    guard asks || isManner && Intent.generates(text, text.neighbourhood(of: sentence)) else { return nil }
    if !isManner, about.occurs(in: text, before) { return nil }
    let lower = min(creator.range.lowerBound, candidate.match.lowerBound)
    return Assessment(
      confidence: 0.8, term: creator.entry.term,
      entity: lower..<max(creator.range.upperBound, candidate.match.upperBound))
  }

  /// The creator right after the cue, or right before it.
  private static func creator(
    beside cue: Range<Int>, in text: Span<UInt8>, _ sentence: Range<Int>
  ) -> Lexicon.Hit? {
    var start = text.skippingSpaces(from: cue.upperBound)
    for _ in 0..<5 {
      if let hit = Lexicon.shared.name(at: start, in: text, limit: text.count), hit.entry.kind == .creator {
        return hit
      }
      guard let filler = fillers.hit(at: start, in: text, limit: text.count) else { break }
      start = text.skippingSpaces(from: filler.range.upperBound)
    }
    var end = text.skippingSpaces(backFrom: cue.lowerBound)
    if end > 0, text[end - 1] == 0x2D { end -= 1 }
    if end > 1, text[end - 1] == 0x73 {
      if text[end - 2] == 0x27 { end -= 2 } else if text.has("’s", before: end) { end -= 4 }
    } else if end > 0, text[end - 1] == 0x27 {
      end -= 1
    }
    guard let hit = Lexicon.shared.name(endingAt: end, in: text, from: sentence.lowerBound),
      hit.entry.kind == .creator
    else { return nil }
    // `Stephen King would`, `Stephen King wrote` say it of a style only after `as` or `like`.
    guard text.has("would", at: cue.lowerBound) || text.has("wrote", at: cue.lowerBound) else { return hit }
    let before = text.skippingSpaces(backFrom: hit.range.lowerBound)
    return text.has("as", before: before) || text.has("like", before: before)
      || text.has("if", before: before)
      || text.has("way", before: before) || text.has("something", before: before) ? hit : nil
  }

  /// A name with a word that makes it a creator's, and a style word.
  static let cuePattern =
    "(?:(?:[\\p{Han}々]{1,4}[ ]?[\\p{Han}\\p{Hiragana}々]{0,4}|\\p{Katakana}[\\p{Katakana}ー・]{2,14})"
    + "(?:先生の(?:作風|画風|文体|絵柄|タッチ|語り口|筆致)|画伯(?:の(?:作風|画風|絵柄|タッチ|筆致)|風|っぽ|のよう|みたい)"
    + "|さん風の(?:エッセイ|小説|短編|文章|詩|イラスト|絵|歌詞|曲|漫画|コラム))"
    + "|(?:作家|小説家|漫画家|画家|歌手|作詞家|作曲家|詩人|エッセイスト|イラストレーター|バンド)(?:の|・|「|『)"
    + "[\\p{Han}\\p{Hiragana}\\p{Katakana}ー・A-Za-z ]{2,14}?(?:さん|氏|」|』){0,2}"
    + "(?:の(?:作風|画風|文体|絵柄|タッチ|語り口|筆致|曲調|ような|ように)|風|っぽ|みたい)"
    + "|style of (?:the )?(?:(?:late |famous |great |legendary ){0,2}(?i:band|artist|painter|novelist"
    + "|author|singer"
    + "|illustrator|writer|poet|rapper|composer"
    + "|director) [A-Z][A-Za-z\\x{C0}-\\x{17F}.'-]{1,20}(?: [A-Z][A-Za-z\\x{C0}-\\x{17F}.'-]{1,20}){0,3}"
    + "|(?:[A-Z][A-Za-z\\x{C0}-\\x{17F}.'-]{1,20} ){1,3}(?:Band|Orchestra|Quartet|Quintet|Trio"
    + "|Ensemble)(?![A-Za-z])))"

  /// A listed name is another detector's, and a free one nobody's.
  static func assessCue(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    var isListed = false
    Lexicon.shared.forEachName(in: text, candidate.match) { hit in
      isListed = hit.entry.kind == .creator
      return isListed
    }
    let sentence = text.sentence(around: candidate.match)
    let after = candidate.match.upperBound..<sentence.upperBound
    if isListed || topics.hit(at: after.lowerBound, in: text, limit: text.count) != nil { return nil }
    if studies.occurs(in: text, sentence) || !Intent.generates(text, sentence) { return nil }
    return Assessment(confidence: 0.7, term: "creator")
  }

  private static let manner = WordSet(["in the "])
  private static let titles = WordSet([
    "さん", "先生", "監督", "の小説", "の作品", "作品", "の映画", "映画", "の曲", "の歌", "の歌詞", "の詩", "の絵", "の漫画",
    "のマンガ", "のアニメ", "アニメ", "の文章", "の短編", "のエッセイ", "本人", "の文体", "の画風", "の作風", "の絵柄", "的な",
  ])
  private static let topics = WordSet([
    "を分析", "を解説", "を説明", "を比較", "を教えて", "とは", "について", "の特徴", "の違い", "を調べ", "の変遷", "を論じ", "を研究",
    "を紹介", "の魅力", "を評価", "を要約", "と東", "を語って", "の分析", "に関する", "の解説", "を一言で",
  ])
  private static let people = WordSet([
    "作家", "人を", "人は", "人が", "小説家", "監督", "漫画家", "アーティスト", "歌手", "画家", "有名人", "天才", "存在",
  ])
  private static let adverbial = WordSet([
    "説明して", "要約して", "訳して", "紹介して", "解説して", "答えて", "教えて", "まとめて", "挨拶", "自己紹介",
  ])
  private static let refusals = WordSet(["ないで", "避けて", "ではなく", "禁止", "かどうか", "読んで", "探して", "おすすめ"])
  private static let fillers = WordSet([
    "the", "late", "great", "famous", "legendary", "director", "author", "artist", "singer", "painter",
    "band",
    "novelist", "writer", "films of", "film by", "songs of", "song by", "works of", "novels of",
    "paintings of",
    "poet", "composer", "something", "that", "had been", "was", "were", "it was", "it were", "written by",
    "painted by", "drawn by", "made by", "composed by", "from", "one of", "by ", "an ", "of ", "this",
    "these", "studio",
  ])
  private static let studies = WordSet([
    "analy*", "compar*", "how to", "tips", "difference*", "discuss*", "review", "essay on", "essay about",
    "quiz",
    "what is", "what makes", "recommend*", "biograph*", "分析", "比較", "違い",
  ])
  private static let explains = WordSet([
    "explain", "describe", "tell", "summarize", "summarise", "answer", "reply", "rewrite", "translate",
  ])
  private static let about = WordSet([
    "about", "letter to", "email to", "meet", "likes", "would like", "fans",
  ])
}
