internal import AratameMatching

extension Detector {
  static let workLikeness = Detector(
    id: "work-likeness",
    entity: .likeness,
    summary: Localized(
      ja: "既存の作品・ロゴ・キャラクターにそっくりなものを作らせる指示（S4）。",
      en: "A request for something exactly like an existing work, logo or character (S4)."),
    sources: [
      "Agency for Cultural Affairs, AI and copyright, 2024-03-15: reliance and similarity [Q:C1,C2]",
      "legal-rules.md, sections 4.2 and 4.3",
    ],
    anchor: .words(Likeness.leads), before: Reading.before,
    reader: Reading.each(next: { Likeness.words.next(in: $0, $1) }, Likeness.judge), confidence: 0.8,
    examples: [
      .hit("広告用に、競合のロゴに⟦酷似⟧したマークを作って"),
      .hit("店の看板を有名ブランドと⟦見分けがつか⟧ないデザインにして"),
      .hit("マスコットはドラえもんに⟦そっくり⟧な姿で描いて"),
      .hit("Design a mascot that looks ⟦exactly like⟧ Hello Kitty"),
      .miss("本番とそっくりなテスト環境を作って"),
      .miss("自社の過去のチラシに似せて案内を作って"),
      .miss("Make the page look exactly like the mockup"),
    ])

  static let likenessTuning = Detector(
    id: "likeness-tuning",
    entity: .likeness,
    summary: Localized(
      ja: "出力を既存の作品へさらに近づけさせる指示（S4）。会話の中で先に作品を挙げていれば、「もっと似せて」だけでも。",
      en:
        "A request to bring an output still closer to an existing work (S4), also one named earlier in the talk."
    ),
    sources: workLikeness.sources,
    anchor: .words(Tuning.leads), before: Reading.before,
    reader: Tuning.read, confidence: 0.75,
    examples: [
      .hit("いいですね。もっと⟦原作に⟧近づけてください"),
      .hit("サビの⟦再現度を⟧上げて"),
      .hit("Good, now make the chorus sound more ⟦like the original⟧ song"),
      .miss("もっと丁寧な言い方に近づけて"),
      .miss("翻訳をもっと原作に近づけて"),
      .miss("Keep the translation closer to the original text"),
    ])
}

/// Judges likeness words by whose work is meant.
enum Likeness {
  static let leads = [
    "そっくり", "酷似", "瓜二つ", "瓜ふたつ", "うり二つ", "見分けがつか", "見分けのつか", "区別のつか", "区別がつか", "聞き分けがつか", "聞き間違え", "見間違え",
    "限りなく近", "完コピ", "完全コピー",
    "完全再現", "完全に再現", "忠実に再現", "パクっ", "パクり", "パクリ", "ぱくり", "ぱくって", "トレース", "に寄せて", "に寄せた", "に寄せまく", "似せて",
    "似せた", "激似", "なり似て", "丸写し", "まるコピ",
    "丸コピ", "模写", "と同じデザイン", "と同じ絵柄", "と同じロゴ", "と全く同じ", "とまったく同じ", "とほぼ同じ", "とほとんど同じ", "クローン", "偽物", "本物と",
    "コピー品", "レプリカ",
    "exactly like", "identical", "indistinguishable", "clone of", "clone the", "replica", "replicate",
    "knock-off", "knockoff",
    "exact copy", "carbon copy", "perfect copy", "1:1 copy", "just like", "exactly", "rip-off", "ripoff",
    "rip off", "imitate", "lookalike", "look-alike", "soundalike", "sound-alike",
    "dead ringer", "spitting image", "as close as possible to", "mistake it for", "mistaken for",
    "mistake for", "faithful recreation", "perfect recreation",
    "tell the difference", "tell them apart", "tell it apart", "see a difference", "see the difference",
    "trace over", "trace this", "trace the", "copycat", "counterfeit", "dupe of", "the same as",
    "same melody", "same logo", "note for note", "note-for-note", "beat for beat", "pixel-perfect copy",
    "pixel perfect copy", "copy the", "copies the", "mirror image of", "passes for the real",
    "pass for the real", "bootleg", "fake version of", "unmistakably",
  ]
  static let words = WordSet(leads)

  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    let range = reading.range
    guard let match = words.first(in: text, range), reading.asks || Style.asksNearby(text, reading) else {
      return nil
    }
    if isTechnical(text, reading) || reading.has(.licensed) { return nil }
    let end = match.range.upperBound
    let after = text.has("ない", at: end) ? end + 6 : end  // 「見分けがつかないように」 is no 「…ないように」
    if questions.occurs(in: text, after..<max(after, range.upperBound)) { return nil }
    let isWeak = weak.exactHit(match.range, in: text) != nil
    let brand = reading.names.first { $0.entry.kind == .brand }
    let named = Target.named(text, reading)
    if reading.has(.own), named?.term == nil { return nil }
    if let named {
      if named.isFree, brand == nil { return nil }
      if isWeak, named.term == nil || range.count > 300 { return nil }
      if reading.names.contains(where: { $0.entry.kind != .creator && Target.counts($0, text, reading) })
        || named.term == nil || !isWeak
      {
        return Candidate(match.range, confidence: 0.85, term: named.term ?? "title")
      }
    }
    if isWeak,
      brand.map({
        reading.has(.pictures)
          || $0.range.lowerBound - match.range.upperBound < 8 && $0.range.lowerBound > match.range.lowerBound
      }) != true
    {
      return nil
    }
    if brand != nil || reading.has(.others) {
      return Candidate(match.range, confidence: 0.75, term: brand?.entry.term ?? "others-work")
    }
    guard
      blatant.occurs(in: text, match.range)
        || namesBrand(text, match.range.upperBound..<range.upperBound)
        || namesBrandInKatakana(text, range.lowerBound..<match.range.lowerBound)
    else { return nil }
    return Candidate(match.range, confidence: 0.65, term: "others-work")
  }

  /// Whether the sentence is technical, names left out: `The Da Vinci Code` is no code.
  private static func isTechnical(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    guard reading.has(.technical) else { return false }
    guard let name = reading.names.first else { return true }
    return Reading.cues(in: text, reading.range.lowerBound..<name.range.lowerBound).contains(.technical)
      || Reading.cues(in: text, name.range.upperBound..<reading.range.upperBound).contains(.technical)
  }

  /// `the Starbucks logo`, `Nike shoes`: a capitalised word, then a noun for what brands and artists make.
  private static func namesBrand(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let noun = brandNouns.first(in: text, range) else { return false }
    var position = range.lowerBound
    while position < noun.range.lowerBound {
      let byte = text[position]
      if byte >= 0x41, byte <= 0x5A, position > 0, text[position - 1] == 0x20 { return true }
      position += 1
    }
    return false
  }

  /// 「スターバックスのロゴに」: a katakana name, の, and such a noun.
  private static func namesBrandInKatakana(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let noun = katakanaNouns.first(in: text, range) else { return false }
    guard noun.range.lowerBound - 9 >= range.lowerBound else { return false }
    return text.isKatakana(at: noun.range.lowerBound - 3) && text.isKatakana(at: noun.range.lowerBound - 6)
      && text.isKatakana(at: noun.range.lowerBound - 9)
  }

  private static let katakanaNouns = WordSet([
    "のロゴ", "のバッグ", "のパッケージ", "のスニーカー", "のキャラクター", "のマスコット", "のデザイン", "のCM", "のモノグラム", "の柄", "のパターン", "のボトル",
    "の看板", "のジングル", "の制服", "の缶", "のラベル", "のアイコン",
  ])
  /// Words that say it of a work only when one is named.
  private static let weak = WordSet([
    "exactly", "just like", "imitate", "identical", "copy the", "copies the", "the same as", "replicate",
    "に寄せて", "に寄せた", "トレース", "trace the", "trace this",
    "tell the difference", "本物と", "クローン", "模写", "mistaken for", "忠実に再現", "完全に再現", "unmistakably", "clone the",
    "bootleg", "レプリカ", "replica", "偽物", "似せて", "似せた",
  ])
  private static let blatant = WordSet([
    "パクっ", "パクリ", "パクり", "ぱくり", "ぱくって", "完コピ", "knock-off", "knockoff", "rip-off", "ripoff",
  ])
  private static let brandNouns = WordSet([
    "logo", "song", "painting", "poster", "bag", "bags", "print", "character", "shoes", "sneakers", "mascot",
    "packaging", "jingle", "sound", "theme", "cover", "album", "artwork", "pattern", "ロゴ", "バッグ",
  ])
  private static let questions = WordSet([
    "ないか", "かどうか", "確認", "教えて", "防", "避け", "ないよう", "しないで", "説明", "見抜", "見分ける方法",
  ])
}

/// Judges requests to bring an output closer to something.
enum Tuning {
  /// Words that speak of somebody's work by themselves.
  private static let pointed = [
    "原作に", "本家に", "元ネタに", "元の曲に", "元の絵に", "元の作品に", "元の歌に", "元のイラストに", "原曲に", "原画に", "オリジナルに", "原作と似て",
    "本家と似て", "原作の雰囲気に", "本家の雰囲気に",
    "再現度を", "本家の再現", "原作の再現", "原作の絵柄に", "本家っぽく", "原作っぽく", "本物に近づけ", "本物に寄せ", "公式の絵に", "公式絵に",
    "like the original", "to the original", "as the original", "from the original", "match the original",
    "copy the original",
  ]
  /// Words that do so only when a work was named earlier in the talk, or with more of it.
  private static let bare = [
    "似て", "似せ", "近づけ", "寄せて", "similar enough", "close enough", "more similar", "make it closer",
    "get it closer", "even closer", "more like it", "more like him", "more like her",
    "more like them", "more like that", "closer match", "still off-model", "more accurate to", "go closer",
    "resembles it more", "too different from",
  ]
  static let leads = pointed + bare
  private static let words = WordSet(leads)
  private static let pointedWords = WordSet(pointed)

  /// Reads each sentence once; what a request does not name is looked for earlier in the document.
  static let read: Detector.Reader = { text, starts, found in
    Reading.each(next: { words.next(in: $0, $1) }) { judge($0, $1) }(text, starts, found)
  }

  private static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    let range = reading.range
    guard range.count < 300, let match = words.first(in: text, range) else { return nil }
    if reading.has(.own) || reading.has(.technical)
      || translations.occurs(in: text, text.neighbourhood(of: range))
    {
      return nil
    }
    guard reading.asks || range.count < 110 && asks.occurs(in: text, range) else { return nil }
    if refusals.occurs(in: text, range) { return nil }
    let degrees = degrees.occurs(in: text, range)
    if pointedWords.occurs(in: text, range), asksCloser.occurs(in: text, range) {
      return Candidate(match.range, confidence: 0.7, term: "tuning")
    }
    guard degrees, phrases.occurs(in: text, range) else { return nil }
    if let named = Target.named(text, reading), let term = named.term, !named.isFree {
      return Candidate(match.range, confidence: 0.8, term: term)
    }
    if let work = workBefore(range.lowerBound, in: text) {
      return Candidate(match.range, confidence: 0.75, term: work)
    }
    return strongPhrases.occurs(in: text, range)
      ? Candidate(match.range, confidence: 0.5, term: "tuning") : nil
  }

  /// The name of a work, character or creator in copyright in an earlier message of the same talk.
  ///
  /// Messages are segments of the document; at most 4 KiB back are read.
  private static func workBefore(_ position: Int, in text: Span<UInt8>) -> String? {
    let lower = Swift.max(0, position - 4096)
    var end = position
    while end > lower, text[end - 1] != 0x1E { end -= 1 }
    var term: String?
    Lexicon.shared.forEachName(in: text, lower..<end) { hit in
      if hit.entry.isPublicDomain || hit.entry.isPlain && !Target.isMarked(hit.range, in: text) {
        return false
      }
      term = hit.entry.term
      return true
    }
    return term
  }

  private static let degrees = WordSet([
    "もっと", "さらに", "更に", "より", "もう少し", "もうちょっと", "もう一歩", "まだ", "全然", "あまり", "あんまり", "もうちょい", "限界まで",
    "more", "closer", "even", "still", "not", "isn't", "enough", "doesn't", "too different",
  ])
  private static let phrases = WordSet([
    "似て", "似せ", "近づけ", "寄せて", "similar enough", "close enough", "more similar", "closer", "more like it",
    "more like him", "more like her", "more like them", "more like that",
    "more accurate to", "resembles it more", "too different from", "off-model",
  ])
  /// What can hardly be said of anything but a likeness.
  private static let strongPhrases = WordSet([
    "似てない", "似ていない", "似せて", "似せろ", "similar enough", "make it more similar", "get it more similar",
    "make it even more similar", "get it even more similar",
  ])
  private static let asksCloser = WordSet([
    "似て", "似せ", "近づけ", "寄せ", "再現度を", "っぽく", "more like", "closer", "more similar", "more faithful",
    "enough like", "sound like", "look like", "looks like", "not close", "close enough", "similar enough",
    "match", "copy",
    "true to", "truer", "too far", "as possible", "exactly as", "identical", "indistinguishable",
    "isn't close", "faithful",
  ])
  private static let refusals = WordSet([
    "似ないよう", "似せないで", "寄せないで", "似ていないか確", "似てないか確", "似ていないかど", "似てないかど", "似すぎ", "too similar", "too close",
    "too much like", "less like", "似ている点", "似ている理由", "似てる人",
  ])
  private static let translations = WordSet([
    "翻訳", "訳文", "訳を", "英訳", "和訳", "要約", "translat*", "transcri*", "summary", "original text", "paraphras*",
    "original file", "original code", "original meaning", "original intent", "original function",
    "original data",
    "original version of the code", "original message", "original email", "original order",
    "compared to the original", "original question", "original price", "original size",
  ])
  private static let asks = WordSet([
    "please", "pls", "closer", "して", "てくだ", "げて", "せて", "けて", "てほし", "て欲し", "ない", "more", "enough",
  ])
}
