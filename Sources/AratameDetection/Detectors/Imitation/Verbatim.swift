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
    anchor: .words(Verbatim.leads),
    reader: Reading.each(next: { Verbatim.words.next(in: $0, $1) }, Verbatim.judge), confidence: 0.8,
    examples: [
      .hit("朝礼で歌うので「夜に駆ける」の⟦歌詞⟧を全部書いて"),
      .hit("研修資料に『ノルウェイの森』⟦の本文⟧を丸ごと載せてください"),
      .hit("Please print the complete ⟦lyrics⟧ of Hotel California"),
      .hit("⟦Type out⟧ The Hunger Games, chapter two, word for word"),
      .miss("エラーメッセージを一字一句そのまま表示して"),
      .miss("『羅生門』の全文を出力して"),
      .miss("「夜に駆ける」の歌詞の意味を解説して"),
      .miss("Return the log line verbatim"),
    ])
}

/// Judges requests for exact text by what the text is.
enum Verbatim {
  static let leads = [
    "一字一句", "一言一句", "一語一句", "そのまま", "丸ごと", "まるごと", "原文通り", "原文どおり", "原文のまま", "全文", "歌詞", "全セリフ", "セリフを全部",
    "台詞を全部", "全台詞", "最初から最後まで", "ノーカット", "省略せず", "ページ分", "第一章を", "第1章を", "本文を全部", "楽譜を", "まんま書", "まんま載",
    "まんま出", "の全部を", "丸写し", "完全版を", "lyrics", "word for word", "word-for-word", "verbatim", "full text",
    "full script", "full chapter", "full novel", "full book", "full screenplay", "full poem", "full song",
    "entire text", "entire script", "entire chapter", "entire novel", "entire book", "entire screenplay",
    "entire poem", "entire first chapter", "entire article", "full article", "complete text",
    "complete script", "complete novel", "complete book", "complete article", "whole text", "whole script",
    "whole chapter", "whole novel", "whole book", "whole song", "whole article", "whole screenplay",
    "whole poem", "in full", "start to finish", "beginning to end", "every line of", "all the words",
    "line by line", "unabridged", "words to the song", "paywall", "sheet music", "exact text",
    "exact words", "full transcript", "complete transcript", "全行", "書き写", "打ち込んで", "打ち出して", "最終章", "最初から打",
    "最初から入", "冒頭", "有料", "社説", "暗唱", "写経", "ページ目", "ページを", "全話", "セリフをすべて", "セリフも", "台本、", "台本を丸",
    "一語漏らさず", "の本文", "の原文", "紙面", "recite", "transcribe", "regurgitate", "word by word", "chapter",
    "every page", "pages ", "first page", "every line", "line of dialogue", "screenplay", "none missing",
    "no omissions", "copy out", "type out", "type up", "type them", "type it", "write out", "dump the",
    "as published", "training data", "words of", "words to", "every word", "as printed", "poem in full",
    "the whole of", "all of the", "recital", "full text of", "譜を", "譜面を", "楽譜が", "おしえて、歌詞", "編集手帳", "天声人語",
    "ずつ全部", "文字にして", "reciting", "spell out", "一言も変え", "頭から", "0章を", "1章を", "2章を", "3章を", "4章を", "5章を",
    "6章を", "7章を", "8章を", "9章を", "一章を", "二章を", "三章を", "四章を", "五章を", "六章を", "七章を", "八章を", "九章を", "十章を",
    "最終章を", "全章を", "各章を", "序章を", "終章を", "章全部", "exact wording", "in its entirety", "times article",
    "paywalled",
    "post article",
    "don't summarise", "don't summarize", "in their entirety", "page 1", "page one",
    "guitar tab", "tablature", "tab for", "タブ譜",
    "TAB譜", "まるっと", "exactly as it goes", "exactly as it appears", "まるうつし", "残さず", "台本全", "脚本全", "脚本を全",
    "台本を全",
  ]
  static let words = WordSet(leads)

  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    guard let match = words.first(in: text, reading.range), !text.looksLikeCode(reading.range),
      !reading.cues.isDisjoint(with: [.outputs, .makes, .reproduces]) || reading.endsInRequest
        || !reading.cues.isDisjoint(with: [.exact, .lyrics])
          && (Intent.isPhrase(text, reading.range) && Target.named(text, reading) != nil
            || isTakenUp(text, reading)),
      reading.cues.isDisjoint(with: [.own, .licensed])
    else { return nil }
    let named = Target.named(text, reading)
    if named?.isFree == true { return nil }
    if isNewText(text, reading) { return nil }
    if hasCue(.textStudy, text, reading, but: named), !isReason(text, reading),
      !noStudy.occurs(in: text, reading.range)
    {
      return nil
    }
    // `Write a sequel, first page` asks for a new text.
    if reading.has(.strong), !reading.has(.reproduces) { return nil }
    let isCopied = reading.has(.exact) || reading.has(.paid)
    if reading.has(.lyrics) {
      guard isCopied || reading.has(.reproduces) || isTold(text, reading) else { return nil }
    } else {
      let isTitled = named != nil || namesTitle(text, match.range.upperBound..<reading.range.upperBound)
      guard isCopied || isTitled && reading.has(.reproduces) && reading.has(.parts) else { return nil }
      let isWorksText =
        named?.term != nil && !reading.cues.isDisjoint(with: [.protectedText, .parts])
        || named?.isBook == true && reading.has(.protectedText)
      if !isWorksText, hasCue([.technical, .layout], text, reading, but: named) { return nil }
    }
    return candidate(match.range, named, text, reading)
  }

  /// 「米津玄師っぽい歌詞を」: a text in a creator's manner is a new one, unless it is to be exact.
  private static func isNewText(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    if strict.occurs(in: text, reading.range) { return false }
    return reading.names.contains { name in
      name.entry.kind == .creator && Style.manner(of: name.range, in: text, reading)?.isCredit == false
    }
  }

  private static let strict = WordSet([
    "そのまま", "一字一句", "一言一句", "全文", "原文", "丸ごと", "全部", "すべて", "全て", "フル", "最後まで", "verbatim", "word for word",
    "full lyrics",
    "complete lyrics", "in full", "every word", "exact", "entire",
  ])

  /// 「翻訳の練習なので…見せて」: a study that is only the reason, before a request that has none.
  private static func isReason(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    guard let reason = reasons.first(in: text, reading.range) else { return false }
    return Reading.cues(in: text, reason.range.upperBound..<reading.range.upperBound).isDisjoint(
      with: .textStudy)
  }

  private static let reasons = WordSet(["なので", "ので、", "ために、", "だから、", "から、", "用に、"])

  /// `What are the words to …? Type them all out.`: the next sentence asks for the text.
  private static func isTakenUp(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    let near = text.neighbourhood(of: reading.range)
    guard reading.range.count < 200, reading.range.upperBound < near.upperBound else { return false }
    let after = Reading.cues(in: text, reading.range.upperBound..<near.upperBound)
    return after.contains(.reproduces)
      || after.contains(.exact) && !after.isDisjoint(with: [.outputs, .makes])
      || reading.has(.exact) && after.contains(.makes)
  }

  /// The finding, if it can be told whose text it is.
  private static func candidate(
    _ match: Range<Int>, _ named: Target.Named?, _ text: Span<UInt8>, _ reading: Reading
  ) -> Candidate? {
    let isText = reading.has(.protectedText) || reading.has(.lyrics)
    if let term = named?.term,
      isText || reading.has(.parts)
        || reading.cues.isDisjoint(with: [.pictures, .layout, .technical])
          && (reading.has(.reproduces)
            || reading.has(.exact) && reading.has(.outputs) && !reading.has(.derives))
    {
      return Candidate(match, confidence: 0.85, term: term)
    }
    let isTitled = named != nil || namesTitle(text, match.upperBound..<reading.range.upperBound)
    guard
      isText || isTitled && hasPart(of: named, text, reading) || named?.isBook == true || reading.has(.paid)
    else { return nil }
    // Lyrics of nobody in particular may be the user's; a title, a song or a pointer makes them somebody's.
    guard isTitled || reading.has(.pointer) || reading.has(.paid) else { return nil }
    return Candidate(match, confidence: 0.7, term: reading.has(.lyrics) ? "lyrics" : "text")
  }

  /// Whether a part of a text stands right beside the title: 「『…』の最終章」, `the first five pages of "…"`.
  private static func hasPart(of title: Target.Named?, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    guard reading.has(.parts), let title, title.term == nil else { return reading.has(.parts) }
    let isJapanese = text[title.range.lowerBound - 1] >= 0x80
    let near =
      max(reading.range.lowerBound, title.range.lowerBound - (isJapanese ? 0 : 40))..<title.range.lowerBound
    let after = title.range.upperBound..<min(title.range.upperBound + 48, reading.range.upperBound)
    return Reading.cues(in: text, near).contains(.parts) || Reading.cues(in: text, after).contains(.parts)
  }

  /// Whether the sentence has a cue, the title left out: `The Da Vinci Code` is no code.
  private static func hasCue(_ cue: Cues, _ text: Span<UInt8>, _ reading: Reading, but title: Target.Named?)
    -> Bool
  {
    guard !reading.cues.isDisjoint(with: cue) else { return false }
    guard let title else { return true }
    return !Reading.cues(in: text, reading.range.lowerBound..<title.range.lowerBound).isDisjoint(with: cue)
      || !Reading.cues(in: text, title.range.upperBound..<reading.range.upperBound).isDisjoint(with: cue)
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

  /// 「『…』の歌詞教えて」, `Hotel California lyrics`: a song's lyrics are asked for, the whole of them if no part
  /// is named.
  private static func isTold(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    if ofTitle.occurs(in: text, reading.range) { return true }
    let work = reading.names.first { $0.entry.kind == .work && Target.counts($0, text, reading) }?.range
    guard let title = Target.title(text, reading.range)?.range ?? work, !reading.has(.technical),
      let lyrics = lyrics.first(in: text, title.upperBound..<reading.range.upperBound),
      lyrics.range.lowerBound - title.upperBound <= 60
    else { return false }
    return manners.first(in: text, title.upperBound..<lyrics.range.upperBound) == nil
  }

  private static let lyrics = WordSet(["歌詞", "lyrics"])
  /// What stands between a title and 「歌詞」 where new ones are asked for.
  private static let manners = WordSet([
    "みたい", "っぽ", "のよう", "風", "テイスト", "イメージ", "影響", "替え歌", "アンサー", "続編", "返歌", "style", "like", "inspired",
  ])
  private static let noStudy = WordSet([
    "要約せず", "要約しない", "要約ではなく", "要約じゃなく", "要約なし", "解説なし", "解説は不要", "no summary", "not a summary",
    "don't summarize", "not summarize", "don't summarise", "not summarise", "instead of a summary",
    "rather than a summary", "要約不要", "要約はいら", "no analysis", "without summar*", "no explanation",
  ])
  private static let ofTitle = WordSet([
    "lyrics to", "lyrics of", "lyrics for", "the words to",
  ])
  private static let links = WordSet([
    "to ", "of ", "from ", "for ", "the song", "the novel", "the book", "the movie", "the poem",
  ])
}
