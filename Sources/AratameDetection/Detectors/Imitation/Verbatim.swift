extension Detector {
  static let verbatim = Detector(
    id: "verbatim-work",
    entity: .verbatim,
    summary: Localized(
      ja: "歌詞や作品の本文をそのまま出力させる指示（S5）。",
      en: "A request to output lyrics or a work's text as it is (S5)."),
    sources: [
      "Copyright Act (Japan) 21, 32 [G]",
      "LG München I, 42 O 14139/24, 2025-11-11 (GEMA v OpenAI), not final [S:L8]",
      "legal-rules.md, sections 4.2 and 4.3",
    ],
    anchor: .words([
      "一字一句", "一言一句", "そのまま", "丸ごと", "まるごと", "原文通り", "原文どおり", "原文のまま", "全文", "歌詞",
      "lyrics", "word for word", "word-for-word", "verbatim", "full ", "entire ", "complete ",
      "whole ", "in full",
    ]),
    before: 4, reach: 48,
    pattern: "一字一句|一言一句|そのまま|丸ごと|まるごと|原文(?:通り|どおり|のまま)|全文|歌詞"
      + "|(?i)(?<![a-z])(?:lyrics|word for word|word-for-word|verbatim|(?:full|entire|complete"
      + "|whole) (?:text|script|chapter"
      + "|novel|book|screenplay|poem)|in full)(?![a-z])",
    assess: Verbatim.assess, confidence: 0.8,
    examples: [
      .hit("朝礼で歌うので「夜に駆ける」の⟦歌詞⟧を全部書いて"),
      .hit("研修資料に『ノルウェイの森』の本文を⟦丸ごと⟧載せてください"),
      .hit("Please print the complete ⟦lyrics⟧ of Hotel California"),
      .hit("Type out The Hunger Games, chapter two, ⟦word for word⟧"),
      .miss("エラーメッセージを一字一句そのまま表示して"),
      .miss("『羅生門』の全文を出力して"),
      .miss("「夜に駆ける」の歌詞の意味を解説して"),
      .miss("Return the log line verbatim"),
    ])
}

/// Judges requests for exact text by what the text is.
enum Verbatim {
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard outputs(text, sentence), !Intent.isOwn(text, sentence) else { return nil }
    if study.occurs(in: text, sentence) { return nil }
    let isLyrics = lyrics.occurs(in: text, sentence)
    guard exact.occurs(in: text, sentence) || ofTitle.occurs(in: text, sentence) else { return nil }
    let named = Target.named(text, sentence)
    if let named, named.isFree { return nil }
    if !isLyrics, isTechnical(text, sentence, but: named?.range) { return nil }
    if let term = named?.term { return Assessment(confidence: 0.85, term: term) }
    guard isLyrics || Target.isProtectedText(text, sentence) else { return nil }
    // Lyrics of nobody in particular may be the user's; a title, a song or a pointer makes them somebody's.
    guard
      named != nil || others.occurs(in: text, sentence)
        || namesTitle(text, candidate.match.upperBound..<sentence.upperBound)
    else { return nil }
    return Assessment(confidence: 0.7, term: isLyrics ? "lyrics" : "text")
  }

  /// Whether the sentence is technical, the title left out: `The Da Vinci Code` is no code.
  private static func isTechnical(_ text: Span<UInt8>, _ range: Range<Int>, but title: Range<Int>?) -> Bool {
    guard let title else { return Intent.isTechnical(text, range) }
    return Intent.isTechnical(text, range.lowerBound..<title.lowerBound)
      || Intent.isTechnical(text, title.upperBound..<range.upperBound)
  }

  private static func outputs(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position + 3 <= range.upperBound {
      if let hit = verbs.hit(at: position, in: text, limit: range.upperBound) {
        if Intent.isRequest(hit.range, in: text, from: range.lowerBound) { return true }
        position = hit.range.upperBound
      } else {
        position += 1
      }
    }
    return Intent.endsInRequest(text, range)
  }

  /// ` of The Something`, ` to Something`: a capital after `of`, `to`, `the novel` and the like.
  private static func namesTitle(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var rest = range
    while let link = links.first(in: text, rest) {
      let start = text.skippingSpaces(from: link.range.upperBound)
      if start < range.upperBound, text[start] >= 0x41, text[start] <= 0x5A { return true }
      rest = link.range.upperBound..<range.upperBound
    }
    return false
  }

  private static let verbs = WordSet([
    "教えて", "書いて", "出力", "書き出して", "表示", "再現", "転載", "載せて", "掲載", "貼って", "コピーして", "見せて", "打って",
    "写して", "書き写して", "歌って", "ください", "what are the full", "what are the complete", "give", "print", "output",
    "type", "write", "recite", "reproduce",
    "show", "list", "post", "quote", "provide", "send", "display", "transcribe", "sing", "copy", "return",
    "repeat",
  ])
  private static let lyrics = WordSet(["歌詞", "lyrics"])
  private static let exact = WordSet([
    "一字一句", "一言一句", "そのまま", "丸ごと", "まるごと", "原文通り", "原文どおり", "原文のまま", "全文", "全部", "すべて",
    "全て", "フルで", "フルコーラス", "最後まで", "1番から", "word for word", "word-for-word", "verbatim", "full",
    "every word", "complete", "entire", "whole", "all the lyrics", "all of the lyrics", "in full",
  ])
  private static let ofTitle = WordSet(["lyrics to", "lyrics of", "lyrics for the song"])
  private static let links = WordSet([
    "to ", "of ", "from ", "for ", "the song", "the novel", "the book", "the movie", "the poem",
  ])
  private static let others = WordSet([
    "の曲", "この小説", "この漫画", "この歌", "この曲", "新聞記事", "ヒット曲", "人気曲", "この本の", "この絵本", "new york times",
    "newspaper", "this novel", "this book", "hit song", "the song",
  ])
  private static let study = WordSet([
    "要約", "翻訳", "英訳", "和訳", "現代語", "分析", "意味", "解説", "感想", "考察", "添削", "校正", "作詞", "テーマに", "オリジナル",
    "誰が", "返す", "summar*", "analy*", "translat*", "explain*", "meaning", "original lyrics", "who wrote",
    "proofread", "about", "my lyrics", "new lyrics",
  ])
}
