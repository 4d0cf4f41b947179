internal import AratameMatching

/// What a sentence asks for, told by its words.
///
/// Copyright Act 30-4 lets a work be used for analysis; what counts here is a request to make something
/// (legal-rules.md, section 4 [Q:C1,C2]).
enum Intent {
  /// Whether `range`, but for punctuation, ends as a Japanese request to make something does: 「…て」,
  /// 「…ください」, 「…10個」, but not 「…教えて」 and 「…説明してください」.
  static func endsInRequest(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = trimmed(text, range)
    guard let ending = endings.hit(endingAt: end, in: text, from: range.lowerBound) else {
      return isCount(text, range.lowerBound..<end)
    }
    var stem = end
    for _ in 0..<3 {
      guard let polite = politeness.hit(endingAt: stem, in: text, from: range.lowerBound) else { break }
      stem = polite.range.lowerBound
    }
    return studyEndings.hit(endingAt: stem, in: text, from: range.lowerBound) == nil && ending.range.count > 0
  }

  /// Whether `range` ends in a thing or a number of things: 「短編を」, 「案を5つ」, 「短歌を三首」.
  private static func isCount(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if text.has("を", before: range.upperBound), range.count > 6 {
      return !text.isHiragana(endingAt: range.upperBound - 3)
    }
    guard let counter = counters.hit(endingAt: range.upperBound, in: text, from: range.lowerBound),
      counter.range.lowerBound > range.lowerBound
    else { return false }
    let before = counter.range.lowerBound
    return text[before - 1] &- 0x30 < 10
      || numerals.hit(endingAt: before, in: text, from: range.lowerBound) != nil
  }

  private static let counters = WordSet([
    "つ", "案", "本", "枚", "首", "曲", "篇", "編", "点", "通り", "種類", "パターン", "話", "句", "字", "文字", "行",
  ])
  private static let numerals = WordSet(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "数"])

  /// Whether `range` is no sentence but a phrase, as prompts for pictures are: it ends in a noun.
  static func isPhrase(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let end = trimmed(text, range)
    guard end > range.lowerBound else { return false }
    if phraseEndings.hit(endingAt: end, in: text, from: range.lowerBound) != nil { return true }
    if text[end - 1] >= 0x80 {
      return !text.isHiragana(endingAt: end)
        || nounEndings.hit(endingAt: end, in: text, from: end - 3) != nil
          && !text.isHiragana(endingAt: end - 3)
    }
    return range.count < 160 && text[range.lowerBound] < 0x80 && !clauses.occurs(in: text, range)
  }

  /// Whether English words with a verb and one who acts stand in `range`.
  static func isClause(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { clauses.occurs(in: text, range) }

  /// What makes English words a clause: a phrase has none of them.
  private static let clauses = WordSet([
    "is ", "are ", "was ", "were ", "has ", "have ", "had ", "does ", "did ", "they ", "she ", "you ", "we ",
    "who ", "which ", "would ", "will ", "can be ", "can i ", "can we ", "can it ", "could ", "should ",
    "what ", "when ", "why ",
    " i ", "expected ", "shows ", "plans ", "seemed ", "seems ", "said ", "says ", "won ", "made ", "wrote ",
    "became ", "i'm ",
    "it's ", "he's ", "isn't ", "died ", "released ", "published ", "the following", "based on the",
    "called ", "known ",
  ])

  /// The end of `range` without punctuation.
  static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    for _ in 0..<6 {
      guard end > range.lowerBound else { return end }
      if text[end - 1] <= 0x3F, !text[end - 1].isASCIILetterOrDigit {
        end -= 1
      } else if let mark = closers.hit(endingAt: end, in: text, from: range.lowerBound) {
        end = mark.range.lowerBound
      } else {
        break
      }
    }
    return end
  }

  private static let closers = WordSet(["。", "」", "』", "、", "…", "♪", "〜", "～", "笑"])
  private static let endings = WordSet([
    "して", "いて", "って", "えて", "けて", "せて", "げて", "めて", "んで", "ください", "下さい", "お願いします", "お願い", "ほしい", "欲しい",
    "ほしいです", "欲しいです", "くれ", "くれない", "くれますか", "くれる", "もらえますか", "もらえる", "もらえない", "いただけますか", "頂けますか", "個",
    "案", "みて", "よろしく", "頼む", "頼みます", "しなさい", "せよ", "一本", "出せる", "書ける", "作れる", "描ける", "できる", "書けますか",
    "作れますか", "描けますか", "ほしいな", "欲しいな", "くれると嬉しい", "くれるとうれしい", "書いて欲しいな", "くださいな", "くださいませ", "頂きたい",
    "いただきたい", "たのむ", "たのみます", "おねがい", "おねがいします", "ちょうだい", "ちょうだいな", "希望", "希望です", "みてよ", "てよ", "てね", "どうぞ",
    "話を", "詩を", "曲を", "絵を", "小説を", "短編を", "歌詞を", "イラストを", "一篇を", "物語を", "画像を", "ロゴを", "デザインを", "脚本を",
    "台本を", "エッセイを", "ポスターを", "感じで", "感じに", "風で", "調で", "please", "pls", "plz", "thanks", "thx", "べて", "ねて",
    "入れて", "ひとつ", "ふたつ", "みっつ", "いいので", "絵に", "画像に", "漫画に", "脚本に", "コンテに", "曲に", "歌に", "写真に", "形に", "台本に",
    "動画に", "文章に", "よろ", "ショート", "いいから", "柄に", "てー", "てっ", "くれませんか", "もらえませんか", "いただけませんか", "頂けませんか",
    "いただけると幸いです", "いただけるとうれしいです", "いただけると嬉しいです", "もらえると嬉しい", "もらえるとうれしい", "くれると助かる", "お願いできますか", "お願いできませんか",
    "お願いできれば", "お願いいたします", "お願い致します", "お願いしたいです", "お願いしたい", "くれるかな", "くれん", "くださいませんか", "下さいませんか", "ちょうだいよ",
    "もらえるかな", "もらっていい", "もらっていいですか", "デザインに", "仕上がりに", "見た目に", "しろ", "書け", "描け", "入れたい", "助かります", "助かる",
    "くれたら", "もらえたら", "助かるな",
  ])
  private static let politeness = WordSet([
    "ください", "下さい", "お願いします", "お願い", "ほしい", "欲しい", "くれ", "くれますか", "くれない", "もらえますか", "もらえる", "いただけますか",
    "頂けますか", "です", "ほしいです", "欲しいです", "くれる", "くれませんか", "もらえませんか", "いただけませんか", "くださいませんか", "お願いできますか",
    "お願いいたします",
    "お願いしたいです", "いただけると幸いです", "もらえると嬉しい", "くれるかな", "もらえるかな", "ー", "っ", "ね", "よ",
  ])
  private static let studyEndings = WordSet([
    "教えて", "おしえて", "説明して", "解説して", "分析して", "要約して", "まとめて", "比較して", "比べて", "調べて", "紹介して", "翻訳して", "訳して",
    "確認して", "チェックして", "評価して", "推薦して", "聞かせて", "読んで", "探して", "添削して", "答えて", "列挙して", "挙げて", "あげて", "検索して",
    "たしい", "らしい", "ましい", "楽しい", "新しい", "美しい", "正しい", "難しい", "優しい", "嬉しい", "見て", "考察して", "示して", "知って",
    "ついて", "とって", "よって", "なって", "思って", "使って", "持って", "あって", "おいて", "日本", "基本", "見本", "絵本", "だって", "んだって",
    "るって", "たって", "言って", "いって", "分類して", "抽出して", "見つけて", "記入して", "選んで", "特定して", "区切って", "分けて", "当てて",
    "並べ替えて", "選択して",
  ])
  /// A last kana behind a kanji or katakana that ends a noun or a phrase of manner: 「縁取り」, 「多め」, 「構成で」.
  private static let nounEndings = WordSet(["り", "め", "け", "み", "ち", "ぎ", "び", "れ", "で", "の", "に"])
  private static let phraseEndings = WordSet(["感じ", "っぽい", "掛け合い", "言い合い", "まで", "だけ", "ぶん", "みたいな", "ふう"])

  /// Whether the verb at `verb` is asked for: 「書いて」 but not 「書いている」, `draw a cat` but not `they draw`.
  static func isRequest(_ verb: Range<Int>, in text: Span<UInt8>, from lower: Int) -> Bool {
    if text[verb.lowerBound] >= 0x80 {
      return states.hit(at: verb.upperBound, in: text, limit: text.count) == nil
    }
    return isImperative(at: verb.lowerBound, in: text, from: lower)
  }

  /// Whether the English verb at `position` begins a clause or follows a word that asks.
  static func isImperative(at position: Int, in text: Span<UInt8>, from lower: Int) -> Bool {
    let before = text.skippingSpaces(backFrom: position)
    if before <= lower { return true }
    let last = text[before - 1]
    if !last.isASCIILetterOrDigit { return last != 0x27 && last != 0x2D }
    var start = before
    while start > lower, text[start - 1].isASCIILetter { start -= 1 }
    return askers.exactHit(start..<before, in: text) != nil
      || before - start == 2
        && (text.has("to", at: start) || text.has("so", at: start) || text.has("or", at: start))
      || before - start == 1
        && (text.has("u", at: start)
          || (text.has("i", at: start) || text.has("I", at: start))
            && modals.hit(endingAt: text.skippingSpaces(backFrom: start), in: text, from: lower) != nil)
  }

  private static let modals = WordSet(["how should", "how can", "how do", "how could", "how would"])
  private static let states = WordSet([
    "いる", "いた", "いて", "いま", "おり", "ある", "あり", "あった", "きた", "きました", "しまっ", "みた。", "者", "物", "日",
    "した", "しました", "され", "場合", "とき", "時は", "と頼ん", "と言っ", "と述べ", "と依頼し", "と求め", "と語っ", "能力", "AI", "系", "済み",
  ])
  private static let askers = WordSet([
    "please", "pls", "plz", "you", "me", "and", "then", "must", "should", "help", "now", "just", "also",
    "will",
    "lets", "can", "user", "human", "could", "would", "kindly", "need", "but", "quickly", "inner", "hey",
    "okay", "instead", "maybe", "let's", "or", "gonna", "wanna", "to", "so", "pretty",
    "briefly", "next", "first", "finally", "again",
  ])
}

extension Span<UInt8> {
  /// Whether U+3041 to U+3096 ends at `end`.
  func isHiragana(endingAt end: Int) -> Bool {
    guard end >= 3, self[end - 3] == 0xE3 else { return false }
    return self[end - 2] == 0x81 || self[end - 2] == 0x82 && self[end - 1] <= 0x96
  }
}
