internal import AratameMatching

extension Detector {
  static let outputCommercial = Detector(
    id: "output-commercial",
    entity: .outputCommercial,
    summary: Localized(
      ja: "出力を販売する、商品や広告に使うなど、商用に使う計画。",
      en: "A plan to sell the output or to use it in goods, advertising and the like."),
    sources: [
      "Microsoft Copilot consumer terms, 2026-08-18: personal use [V:J2]",
      "Anthropic Consumer Terms, 2025-10-08: non-commercial use in the EEA [V:F3]",
      "legal-rules.md, section 1.4",
    ],
    anchor: .words(OutputCommercial.leads),
    reader: Statement.each(OutputCommercial.words, OutputCommercial.judge), confidence: 0.65,
    examples: [
      .hit("⟦販売する⟧LINEスタンプの文言を作って"),
      .hit("⟦商用利用⟧するので、猫のイラストを描いて"),
      .hit("新商品の⟦広告に使⟧うキャッチコピーを10個考えて"),
      .hit("⟦有料で配布⟧する塗り絵の絵柄を生成して"),
      .hit("Design a T-shirt print that I ⟦can sell⟧ on Etsy"),
      .hit("Write a jingle ⟦for our ad campaign⟧ this spring"),
      .hit("Create a set of icons; we will ⟦use them commercially⟧"),
      .hit("Draw a poster we can ⟦put up for sale⟧ in our shop"),
      .miss("販売するときの注意点を教えて"),
      .miss("商用利用とは何ですか"),
      .miss("先月販売した商品の売上を表にして"),
      .miss("この広告の効果を分析して"),
      .miss("How do I sell my car quickly?"),
      .miss("Write a letter to the people who sell us paper"),
      .miss("Explain the licence for commercial use"),
      .miss("Who sells the most shoes?"),
    ])
}

/// Judges words of trade by whether what is to be made would be traded.
enum OutputCommercial {
  private static let japanese = [
    "販売する", "販売したい", "販売用", "販売目的", "販売予定", "販売できる", "売り物にする", "売りたい", "売る", "売れる", "商品化する", "商品化したい",
    "商品にする", "商品にしたい",
    "グッズにする", "グッズにして売", "グッズ化する", "グッズとして販売", "商用利用", "商用で", "商用に使", "商業利用", "営利目的", "広告に使", "広告で使",
    "広告に載せ", "広告に掲載", "広告に出", "広告に", "広告用", "広告キャンペーン用", "CMに使",
    "CMで使", "有料で配布", "有料で公開", "有料で販売", "有料で提供", "有料noteで", "収益化する", "収益化したい", "Kindleで出版", "Kindle出版",
    "電子書籍として出版", "ストックフォトに", "LINEスタンプとして販売",
    "納品する", "納品用", "に納品", "クライアントに納品",
  ]
  private static let english = [
    "to sell", "and sell", "we sell", "i sell", "i'll sell", "will sell", "can sell", "to sell on", "sell on",
    "sell it", "sell them", "sell this", "sell these", "sell the result",
    "sell the results", "sell as", "put up for sale",
    "for sale on", "for sale in", "for sale at", "for commercial use", "use it commercially",
    "use them commercially", "use this commercially",
    "use these commercially", "commercial purposes", "commercial sale", " ads", "commercially",
    "for our ad campaign",
    "for my ad campaign",
    "our ad campaign", "our advertising campaign", "our ads",
    "in our ads", "for our ad", "our next ad", "paid ad campaign", "for a paid campaign", "monetize",
    "monetise", "print on demand", "print-on-demand", "for my etsy shop",
    "my etsy store", "my etsy shop", "on etsy", "on redbubble", "amazon kdp", "publish on kindle",
    "sell on amazon", "as merch", "for our merch",
    "merchandise", "stock photo site*", "deliver to our client", "deliver to my client",
    "for a client project", "for a client", "for my client", "for our client", "for a paying", "will pay me",
  ]
  static let words = WordSet(japanese + english)
  static let leads = (japanese + english).map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 }

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard sentence.count < 400, let lead = words.first(in: text, sentence) else { return nil }
    if Statement.isQuestion(text, sentence) && !asksForWork.occurs(in: text, sentence)
      || innocent.occurs(in: text, sentence)
    {
      return nil
    }
    if text[sentence.upperBound - 1] == 0x3F, makes.firstAsked(in: text, sentence) == nil { return nil }
    // What is asked for may stand in the sentence before: 「イラストを描いて。商用利用します」.
    let near = text.vicinity(of: sentence, before: 160, after: 160)
    let range = makes.firstAsked(in: text, sentence) != nil ? sentence : near
    guard makes.firstAsked(in: text, range) != nil, things.occurs(in: text, range) else { return nil }
    let start = text.skippingSpaces(from: lead.range.lowerBound)
    return Candidate(start..<lead.range.upperBound, confidence: 0.65, term: "output-commercial")
  }

  private static let makes = WordSet([
    "作って", "作成して", "生成して", "描いて", "書いて", "考えて", "デザインして", "出して", "制作して", "提案して", "作曲して", "作詞して", "仕上げて",
    "執筆して", "作りたい", "作成お願い",
    "ください", "お願い", "ほしい", "欲しい", "create", "design", "draw", "write", "generate", "make", "compose",
    "illustrate", "paint", "render", "produce", "craft", "come up with",
    "give", "need", "i want", "i need", "we need", "build",
  ])
  /// What can be traded as it comes out.
  private static let things = WordSet([
    "スタンプ", "イラスト", "画像", "絵", "写真", "ロゴ", "文言", "文章", "小説", "記事", "コピー", "キャッチ", "デザイン", "曲", "歌詞", "音楽",
    "動画", "キャラ", "アイコン", "ポスター", "塗り絵", "絵本",
    "電子書籍", "短編", "物語", "漫画", "マンガ", "バナー", "素材", "テンプレート", "セリフ", "台本", "図案", "柄", "ナレーション", "壁紙", "本を",
    "教材", "illustration*", "image*", "picture*", "photo*",
    "logo*", "slogan*", "tagline*", "jingle*", "song*", "lyrics", "poster*", "print*", "t-shirt*", "shirt*",
    "sticker*", "icon*", "design*", "book*",
    "novel*", "story", "stories", "coloring page*", "colouring page*", "pattern*", "artwork*", "art",
    "video*", "copy", "banner*", "template*", "mug*", "character*",
    "card*", "tune*", "soundtrack*", "theme*", "voiceover*", "voice-over*", "music", "mascot*", "ebook*",
    "planner*",
    "wallpaper*", "poem*", "cover*",
    "headline*", "visual*",
  ])
  private static let asksForWork = WordSet(["案を", "候補を", "キャッチコピー", "文言を", "slogan*", "tagline*"])
  private static let innocent = WordSet([
    "注意点", "方法を", "手順を", "手続き", "ライセンス", "価格", "売上", "効果", "分析", "戦略", "事業計画", "マーケティング", "メール", "規約", "契約",
    "可能か", "できるか", "フリー素材", "サイトを教え", "商用利用不可",
    "商用利用可能な", "商用利用可の", "商用利用できる", "how to sell", "how do i sell", "how can i sell", "licen*", "pricing",
    "strategy", "revenue", "business plan", "email to",
    "marketing plan", "story about", "a song about", "poem about", "sell me", "wants to sell", "they sell",
    "he sells", "decided to sell", "have to sell",
    "sell it to me", "sell it to them", "free for commercial", "sell them on", "can be used for commercial",
    "buy and sell", "buys and sells", "売買",
    "report*", "essay", "product description*", "code", "function",
  ])
}
