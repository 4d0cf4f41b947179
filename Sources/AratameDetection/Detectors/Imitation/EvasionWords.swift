/// The words of ``Evasion``.
enum EvasionWords {
  /// What is evaded: copyright, plagiarism and what looks for them.
  static let evaded = [
    "著作権", "コンテンツポリシー", "コピペ", "剽窃", "盗作", "盗用", "パクリ", "パクっ", "パクった", "コピーチェック", "コピーだと", "転載だと", "商標", "版権",
    "権利者", "権利的", "類似度",
    "類似チェック", "訴訟", "侵害", "AI判定", "AI検出", "AIチェッ", "AI検知", "透かし", "元ネタ", "元記事",
    "plagiar", "untraceable", "unnoticed", "content policy", "lawyers", "where it came from", "youtube won't",
    "won't claim", "copyright", "infring", "turnitin", "gptzero", "copyscape", "copyleaks", "content id",
    "dmca",
    "takedown", "lawsuit", "sue us", "sue me", "get sued", "be sued", "ai detect", "ai-detect", "ai check",
    "reverse image", "watermark", "similarity check", "zerogpt", "copied", "ripped off", "lifted",
    "trademark",
    "ai-generated", "written by ai", "written by an ai", "grammarly", "used chatgpt", "used ai",
    "originality.ai", "winston ai", "ai content detect", "ai text detect", "flagged as ai",
    "similarity score", "royalt", "legal team", "cease and desist", "gpl project", "gpl code", "gpl-licensed",
    "licence owner", "license owner", "where i got it", "where we got it",
  ]
  /// Verbs of finding out, negated.
  static let concealing =
    certain.followed(by: ["ない", "ず", "なく", "にく", "たくな", "ません"])
    + doubtful.followed(by: ["ない"]).followed(by: [
      "よう", "程度", "範囲", "レベル", "くらい", "ぐらい", "形で", "ほど", "言い", "文章", "表現", "に",
    ])
    + [
      "すり抜け", "くぐり抜け", "かいくぐ", "突破", "通過でき", "通過する", "チェックを通", "審査を通", "検査を通", "判定を通", "元記事がわから", "元記事が分から",
      "元ネタがわから", "元ネタが分から",
      "ごまかせる", "ごまかす", "ヒットしない", "出てこないよう", "AIってば", "ギリギリ", "ぎりぎり", "すれすれ", "スレスレ", "元がわから", "元が分から",
      "出所がわから", "出典がわから", "チェッカーを通", "チェックをパス", "ツールを通", "判定をパス",
      "気付かんよう", "気づかんよう", "わからんよう", "バレん", "ばれん", "気づかれん", "気づかない程度", "気付かない程度", "気づけない",
    ] + unnoticed
  /// Those in Japanese, which a report points at first, and what is evaded, which it points at next.
  static let negated = WordSet(concealing.filter { $0.utf8.first.map(\.isASCIILetter) != true })
  static let copyings = WordSet(evaded.map { $0.utf8.first.map(\.isASCIILetter) == true ? $0 + "*" : $0 })
  static let concealments = WordSet(
    concealing.map { $0.utf8.first.map(\.isASCIILetter) == true ? $0 + "*" : $0 })

  /// That nobody finds out, in words that are rare elsewhere.
  private static let unnoticed =
    ["no one ", "nobody "].followed(by: [
      "realis", "realiz", "will know", "knows it", "knows where", "notices", "will notice", "can tell",
      "would guess",
      "recogni",
    ])
    + [
      "won't recogni", "wouldn't recogni", "can't recogni", "won't realis", "won't realiz", "doesn't recogni",
    ]
    + [
      "without anyone noticing", "without anybody noticing", "can't be traced", "cannot be traced",
      "no one knows who", "nobody knows who", "can't detect", "cannot detect", "won't detect",
    ]

  /// Verbs that tell by themselves when they are negated.
  private static let certain = [
    "バレ", "ばれ", "見破られ", "見抜かれ", "悟られ", "気づかれ", "気付かれ", "検出され", "検知され", "疑われ", "引っかから", "引っ掛から", "ひっかから",
    "引っかかり",
    "見つから", "判定され", "指摘され", "認定され", "弾かれ", "訴えられ", "突っ込まれ", "通報され", "咎められ",
  ]
  /// Verbs that tell only of a purpose: 「わからないように」, not 「わからない」.
  private static let doubtful = [
    "わから", "分から", "掛から", "かから", "言われ", "思われ", "怒られ", "特定され", "アウトになら", "パクリになら", "侵害になら", "盗作になら", "問題になら",
    "違反になら", "文句が来", "文句を言われ", "クレームになら", "クレームが来", "連絡が来", "警告が出", "警告され", "消され", "止められ", "ブロックされ", "抵触し",
  ]

  /// 「侵害」 and the like beside which a slight change is no mere care.
  static let cares = WordSet([
    "侵害", "避け", "抵触しない", "わからない", "分からない", "訴えられない", "セーフ", "回避", "と言われない", "とわからない", "にならない", "怒られない",
    "大丈夫な", "許される", "バレない", "怒られん",
  ])
  static let dodges = WordSet([
    "回避", "避けて", "避けた", "避けら", "避ける", "以下になる", "以下に抑え", "以下にな", "率を下げ", "度を下げ", "下回",
  ])
  static let checks = WordSet([
    "チェック", "検出", "判定", "検知", "フィルタ", "ツール", "検査", "審査", "訴訟リスク", "類似度", "一致率", "コピペ率", "剽窃率", "類似率",
  ])

  /// A name that is to be left out.
  static let withoutName =
    ["名前", "単語", "キャラ名", "作品名", "固有名詞", "実名", "バンド名", "作家名", "商品名", "ブランド名"].followed(by: [
      "は", "を", "だけ", "には",
    ])
    .followed(by: ["出さ", "伏せ", "使わ", "書か", "言わ", "入れず", "入れない", "ぼかし", "隠し"])
    + [
      "って言わず", "とは言わず", "と書かず", "って書かず", "という単語を使わ", "名指しせ", "名指しは", "と書くと断", "と言うと断", "というと断", "と入れると断",
      "と書くと拒", "と言うと拒", "と書くとブロ", "著作権でブロ",
    ]
    + ["naming", "mentioning", "saying the name", "using the name", "using his name", "using her name"]
    .map { "without " + $0 }
    + ["don't ", "do not ", "never "].followed(by: [
      "mention", "name him", "name her", "name it", "use the name", "say the name", "use his name",
      "use her name", "using his name", "call him", "call her", "say his name",
    ]) + ["can't say", "cannot say", "can't mention", "can't use the name", "legally distinct"]
    + [
      "without his name", "without her name", "without its name", "without the name", "名前なしで", "名前抜きで",
      "名前無しで",
    ]
  static let nameless = WordSet(withoutName)

  /// Words for what is to be known all the same.
  static let recognisable = WordSet([
    "とわかる", "と分かる", "だとわか", "だと分か", "わかるよう", "分かるよう", "伝わるよう", "連想させ", "例のあれ", "例のやつ", "特徴だけ", "特徴で", "特徴を",
    "どう見ても", "誰が見ても",
    "一目で", "要するに", "obvious", "obviously", "recogni*", "unmistakabl*", "everyone knows", "everybody knows",
    "you know who", "you know which", "clearly", "know who", "knows who", "know it's", "can tell",
    "identifiable",
    "guess who", "clear who", "clear that it",
  ])

  /// Somebody's work under the user's own name.
  static let claiming = [
    "自分の作品として", "自分の記事として", "自分の文章として", "自分の論文として", "自分のレポートとして", "自作として", "自分の曲として", "自分の絵として", "自社の記事として",
    "自分の作品に見え", "自分のものに見え", "自作に見え", "自社のものに見え", "オリジナルに見せ", "自分で描いたことに", "自分で書いたことに",
    "pass it off as", "pass this off as", "pass them off as", "pass off as", "as my own", "as our own",
    "as if it were mine", "claim it as", "look like my own",
  ]
  static let claims = WordSet(claiming)

  /// How to put it so that a filter lets it pass.
  static let phrasing = [
    "phrasing", "a wording", "word the prompt", "phrase the prompt", "phrase it so", "word it so",
    "jailbreak",
  ]
  static let phrasings = WordSet(phrasing)
  static let filters = WordSet([
    "refuse*", "block*", "filter*", "content policy", "won't let", "guardrail*", "moderation", "censor*",
    "フィルタ", "ガードレール", "ブロックされ", "拒否され", "断られ", "規制",
  ])

  static let marks = WordSet(["watermark*", "透かし", "ウォーターマーク"])
  static let removals = WordSet([
    "remove", "erase", "strip", "get rid of", "take out", "clean off", "crop out", "delete", "消して", "除去",
    "取り除", "取って", "消去", "外して",
  ])
  /// Those who sell pictures.
  static let stocks = WordSet([
    "getty", "shutterstock", "istock", "adobe stock", "alamy", "stock photo*", "stock image*", "ストックフォト",
    "素材サイト", "写真素材", "サンプル画像", "PIXTA",
    "photographer*", "someone else*", "他人の",
  ])
}
