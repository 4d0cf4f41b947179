extension Detector {
  static let likenessTuning = Detector(
    id: "likeness-tuning",
    entity: .imitationTuning,
    summary: Localized(
      ja: "出力を既存の作品へさらに近づけさせる指示（S4）。会話の中で先に作品を挙げていれば、「もっと似せて」だけでも。",
      en:
        "A request to bring an output still closer to an existing work (S4), also one named earlier in the talk."
    ),
    sources: workLikeness.sources,
    anchor: .words(Tuning.leads),
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

/// Judges requests to bring an output closer to something.
enum Tuning {
  /// Words that speak of somebody's work by themselves.
  private static let pointed = [
    "原作に", "本家に", "元ネタに", "元の曲に", "元の絵に", "元の作品に", "元の歌に", "元のイラストに", "原曲に", "原画に", "オリジナルに", "原作と似て",
    "本家と似て", "原作の雰囲気に", "本家の雰囲気に", "再現度を", "本家の再現", "原作の再現", "原作の絵柄に", "本家っぽく", "原作っぽく", "本物に近づけ", "本物に寄せ",
    "公式の絵に", "公式絵に", "like the original", "to the original", "as the original", "from the original",
    "match the original", "copy the original", "元の絵と", "元の曲と", "元の作品と", "元のイラストと", "元のデザインと", "元の画像と",
    "オリジナルと", "原作と", "本家と", "本物そっくり", "本物に", "元ネタ感", "元ネタの", "本家の", "原曲どおり", "原曲通り", "原曲の", "原曲と", "原作どおり",
    "原作通り", "原作の", "原画と", "お手本の絵に", "the reference art", "the reference image", "the source image",
    "the source art", "the reference picture", "of the original", "the original artwork",
    "than the original", "the original's", "like the source", "to the source", "本家のジャケ", "元絵",
    "closer to the manga", "closer to the anime", "closer to the film", "closer to the movie",
    "closer to the game",
    "closer to the book", "closer to the comic", "公式アート", "元画像", "元のキャラ",
    "元キャラ", "本人っぽ", "本物の", "original art", "original character",
    "source material", "source artwork", "the real one", "closer to the real", "closer to the actual",
    "resemblance",
  ]
  /// Words that do so only when a work was named earlier in the talk, or with more of it.
  private static let bare = [
    "似て", "似せ", "近づけ", "寄せて", "similar enough", "close enough", "more similar", "make it closer",
    "get it closer", "even closer", "more like it", "more like him", "more like her", "more like them",
    "more like that", "closer match", "still off-model", "more accurate to", "go closer",
    "resembles it more", "too different from", "re-do it closer", "stick to it", "too different", "似せられ",
    "そのものに", "closer to", "見分けがつ", "unmistakably",
  ]
  static let leads = pointed + bare
  private static let words = WordSet(leads)
  private static let pointedWords = WordSet(pointed)

  /// Reads each sentence once; what a request does not name is looked for earlier in the document.
  static let read = Reading.each(next: { words.next(in: $0, $1) }, judge)

  private static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    let range = reading.range
    guard range.count < 300,
      let match = pointedWords.first(in: text, range) ?? words.first(in: text, range)
    else { return nil }
    if !reading.cues.isDisjoint(with: [.own, .technical, .layout])
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
    "もっと", "さらに", "更に", "より", "もう少し", "もうちょっと", "もう一歩", "まだ", "全然", "あまり", "あんまり", "もうちょい", "限界まで", "more",
    "closer", "even", "still", "not", "isn't", "enough", "doesn't", "too different", "もう一回", "再生成", "あと一歩",
    "だいぶ", "前のより", "さっきより",
  ])
  private static let phrases = WordSet([
    "似て", "似せ", "近づけ", "寄せて", "similar enough", "close enough", "more similar", "closer", "more like it",
    "more like him", "more like her", "more like them", "more like that",
    "more accurate to", "resembles it more", "too different from", "off-model", "そのもの", "more like", "見分けがつ",
    "unmistakabl*",
  ])
  /// What can hardly be said of anything but a likeness.
  private static let strongPhrases = WordSet([
    "似てない", "似ていない", "似せて", "似せろ", "similar enough", "make it more similar", "get it more similar",
    "make it even more similar", "get it even more similar",
  ])
  private static let asksCloser = WordSet([
    "似て", "似せ", "近づけ", "寄せ", "再現度を", "っぽく", "more like", "closer", "more similar", "more faithful",
    "enough like", "sound like", "look like", "looks like", "not close", "close enough", "similar enough",
    "match", "copy", "true to", "truer", "too far", "as possible", "exactly as", "identical",
    "indistinguishable", "isn't close", "faithful", "違う", "違って", "違い", "離れて", "離れた", "遠い", "足りない", "そっくり",
    "合わせて", "忠実", "真似", "揃え", "そろえ", "一致", "別物", "かけ離れ", "ほど遠", "聞こえない", "見えない", "同じ", "同様", "ならない",
    "resembl*", "push it", "crank", "unlike",
    "still off", "どおりに", "通りに", "まだまだ", "stick to", "strictly", "too different", "match*",
    "far from",
  ])
  private static let refusals = WordSet([
    "似ないよう", "似せないで", "寄せないで", "似ていないか確", "似てないか確", "似ていないかど", "似てないかど", "似すぎ", "too similar", "too close",
    "too much like", "less like", "似ている点", "似ている理由", "似てる人",
  ])
  private static let translations = WordSet([
    "翻訳", "訳文", "訳を", "英訳", "和訳", "要約", "translat*", "transcri*", "summary", "original text", "paraphras*",
    "original file", "original code", "original meaning", "original intent", "original function",
    "original data", "original version of the code", "original message", "original email",
    "original order", "compared to the original", "original question", "original price", "original size",
    "recording", "noise", "restor*", "ノイズ", "復元", "音質", "画質", "解像度", "リマスター", "味", "塩", "調味", "recipe*",
    "file size", "price", "schedule", "plan", "camera", "photo*", "uploaded", "crop", "proportion*",
    "face", "facial", "budget*", "forecast*", "target*", "estimate*", "requirement*", "deadline*", "予算", "数値",
    "計画", "目標", "実測", "正解", "値に",
    "サイズ", "定義", "仕様",
  ])
  private static let asks = WordSet([
    "please", "pls", "closer", "して", "てくだ", "げて", "せて", "けて", "てほし", "て欲し", "ない", "more", "enough", "どおりに",
    "通りに", "離れて", "違う", "足りない", "too different", "still", "match", "stick to",
  ])
}
