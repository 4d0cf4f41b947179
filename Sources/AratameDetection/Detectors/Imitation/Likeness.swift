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
    anchor: .words([
      "そっくり", "酷似", "瓜二つ", "見分けがつか", "区別がつか", "限りなく近", "完コピ", "完全コピー", "パクっ", "パクり", "パクリ", "トレース", "に寄せ",
      "似せ", "exactly like", "identical to", "indistinguishable", "clone of",
      "replica of", "knock-off", "knockoff", "copy of", "just like", "exactly", "rip-off", "imitate",
      "lookalike",
    ]),
    before: 8, reach: 96,
    pattern: "そっくり|酷似|瓜二つ|(?:見分け|区別)がつか|限りなく近|完コピ|完全コピー|[丸まる]{0,2}パク(?:っ[たて]|り|リ)|トレースし"
      + "|に寄せ[てた]|似せ[てた]|(?i)(?<![a-z])(?:exactly like|identical to|indistinguishable|clone of|replica of"
      + "|knock-?off|rip-?off|(?:exact|carbon|perfect) copy of|just like|lookalike"
      + "|imitate (?=[^\\n]{1,16} perfectly)"
      + "|exactly(?= {0,4}(?:[.!\"]|$)))(?![a-z])",
    assess: Likeness.assess, confidence: 0.8,
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
      ja: "出力を既存の作品へさらに近づけさせる指示（S4）。",
      en: "A request to bring an output still closer to an existing work (S4)."),
    sources: workLikeness.sources,
    anchor: .words([
      "似て", "似せ", "近づけ", "寄せ", "再現度", "the original", "similar enough", "close enough", "more similar",
    ]),
    before: 110, reach: 200,
    pattern: "(?:(?:もっと|さらに|より|もう少し|もうちょっと)[^\\n\\x{1E}。]{0,12}?(?:原作|本家|元ネタ|元の(?:曲|絵|作品|歌|イラスト)|原曲|原画"
      + "|オリジナル)[^\\n\\x{1E}。]{0,6}?(?:似せ|近づけ|寄せ)"
      + "|(?:原作|本家|元ネタ|元の(?:曲|絵|作品|歌|イラスト)|原曲|原画|オリジナル)(?:の[^\\n\\x{1E}。]{1,8}?)?に"
      + "(?:もっと|さらに|より|もう少し|もうちょっと)?(?:似せ|近づけ|寄せ)"
      + "|(?:まだ|全然|あまり)似て(?:い)?な|(?:もっと|さらに)似せ|再現度を(?:もっと|さらに)?[上高あ]"
      + "|(?i:(?:more like|closer to|more similar to|more faithful to|enough like|sound like"
      + "|look like) the original"
      + "(?: (?:song|painting|artwork|character|melody|logo|novel|film|movie|artist|drawing|picture"
      + "|track|design|tune))?"
      + "|not (?:similar|close) enough|(?:make|get) it (?:even )?more similar)(?![A-Za-z]))",
    assess: Likeness.assessTuning, confidence: 0.75,
    examples: [
      .hit("いいですね。⟦もっと原作に近づけ⟧てください"),
      .hit("サビの⟦再現度を上⟧げて"),
      .hit("Good, now make the chorus sound ⟦more like the original song⟧"),
      .miss("もっと丁寧な言い方に近づけて"),
      .miss("翻訳をもっと原作に近づけて"),
      .miss("Keep the translation closer to the original text"),
    ])
}

/// Judges likeness words by whose work is meant.
enum Likeness {
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    if Intent.isOwn(text, sentence) || Intent.isTechnical(text, sentence) { return nil }
    guard Intent.generates(text, sentence) else { return nil }
    let end = candidate.match.upperBound
    let after = text.has("ない", at: end) ? end + 6 : end  // 「見分けがつかないように」 is no 「…ないように」
    if questions.occurs(in: text, after..<max(after, sentence.upperBound)) { return nil }
    if let named = Target.named(text, sentence) {
      return named.isFree ? nil : Assessment(confidence: 0.85, term: named.term ?? "title")
    }
    if Target.isOthers(text, sentence) { return Assessment(confidence: 0.75, term: "others-work") }
    guard
      blatant.occurs(in: text, candidate.match)
        || namesBrand(text, candidate.match.upperBound..<sentence.upperBound)
        || namesBrandInKatakana(text, sentence.lowerBound..<candidate.match.lowerBound)
    else { return nil }
    return Assessment(confidence: 0.65, term: "others-work")
  }

  static func assessTuning(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    if Intent.isOwn(text, sentence) || Intent.isTechnical(text, sentence) { return nil }
    if translations.occurs(in: text, text.neighbourhood(of: sentence)) { return nil }
    guard
      Intent.generates(text, sentence)
        || asks.occurs(in: text, candidate.match.lowerBound..<sentence.upperBound)
    else { return nil }
    return Assessment(confidence: 0.7, term: "tuning")
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
    return text.isKatakana(at: noun.range.lowerBound - 3) && text.isKatakana(at: noun.range.lowerBound - 6)
      && text.isKatakana(at: noun.range.lowerBound - 9)
  }

  private static let katakanaNouns = WordSet(["のロゴ", "のバッグ", "のパッケージ", "のスニーカー", "のキャラクター", "のマスコット"])
  private static let blatant = WordSet([
    "パクっ", "パクリ", "パクり", "完コピ", "knock-off", "knockoff", "rip-off", "ripoff",
  ])
  private static let brandNouns = WordSet([
    "logo", "song", "painting", "poster", "bag", "bags", "print", "character", "shoes", "sneakers", "mascot",
    "packaging", "jingle", "sound", "theme", "cover", "album", "artwork", "ロゴ", "バッグ",
  ])
  private static let questions = WordSet(["ないか", "かどうか", "確認", "教えて", "防", "避け", "ないよう", "しないで", "説明"])
  private static let translations = WordSet([
    "翻訳", "訳文", "訳を", "英訳", "和訳", "要約", "translat*", "transcri*", "summary", "original text", "paraphras*",
  ])
  private static let asks = WordSet(["して", "てくだ", "げて", "せて", "けて", "てほし", "て欲し", "ない", "more", "enough"])
}
