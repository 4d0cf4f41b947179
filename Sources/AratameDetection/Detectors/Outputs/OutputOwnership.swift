internal import AratameMatching

extension Detector {
  static let outputOwnership = Detector(
    id: "output-ownership",
    entity: .outputOwnership,
    summary: Localized(
      ja: "出力の権利が誰にあるかの問い、出力を自分の権利として登録する計画。",
      en: "A question who owns an output, or a plan to register it as one's own."),
    sources: [
      "Agency for Cultural Affairs, AI and copyright, 2024-03-15 [Q:C1]",
      "USCO, Copyright and Artificial Intelligence, part 2, 2025-01-29 [S:L7]", "legal-rules.md, section 1.4",
    ],
    anchor: .words(OutputOwnership.leads.map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 }),
    reader: Statement.each(OutputOwnership.words, OutputOwnership.judge), confidence: 0.7,
    examples: [
      .hit("生成した画像の⟦著作権⟧は誰に帰属しますか。商標登録して販売したいです"),
      .hit("ここで作ったロゴを⟦商標登録⟧したいので、候補を出して"),
      .hit("ChatGPTで書いた小説の⟦著作権⟧は私のものになりますか"),
      .hit("あなたが作った曲の⟦権利⟧は当社が持てますか"),
      .hit("⟦Who owns⟧ the copyright in the images you generate for me?"),
      .hit("I want to ⟦register⟧ this logo as our trademark once you have drawn it"),
      .hit("Do ⟦I own⟧ the story you wrote for me?"),
      .hit("Can I claim ⟦copyright⟧ in AI-generated illustrations?"),
      .miss("この小説の作者は誰ですか"),
      .miss("著作権とは何か教えて"),
      .miss("商標登録の手続きを教えて"),
      .miss("ChatGPTで著作権法の要点をまとめた資料を作って"),
      .miss("Write a song about who owns the night"),
      .miss("Summarize the copyright chapter of this report"),
      .miss("Register this user in the database"),
      .miss("Draft an email to the copyright office"),
    ])
}

/// Judges talk of rights by whether it is of a model's output.
enum OutputOwnership {
  static let leads = [
    "著作権", "商標登録", "意匠登録", "権利", "所有権", "商標として登録", "商標を取", "商標出願", "特許出願", "copyright*", "who owns", "i own",
    "we own", "company own", "owner of", "rights to",
    "rights in", "trademark", "register", "belong to me", "belongs to me", "belong to us", "belong to my",
  ]
  static let words = WordSet(leads)

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard sentence.count < 400, let lead = words.first(in: text, sentence), Output.isNamed(text, sentence),
      !topics.occurs(in: text, sentence)
    else { return nil }
    let opening = sentence.lowerBound..<min(sentence.lowerBound + 24, sentence.upperBound)
    if text[lead.range.lowerBound] >= 0x80 {
      guard asksWhose.occurs(in: text, sentence) || plans.occurs(in: text, sentence) else { return nil }
    } else {
      let isAsked = asksWhoseInEnglish.occurs(in: text, sentence) || plansInEnglish.occurs(in: text, sentence)
      guard isAsked || asksInEnglish.occurs(in: text, opening) && holds.occurs(in: text, sentence) else {
        return nil
      }
    }
    return Candidate(lead.range, confidence: 0.7, term: "output-ownership")
  }

  private static let asksWhose = WordSet([
    "誰に", "誰の", "だれの", "だれに", "どちらに", "どこに帰属", "帰属", "私のもの", "のものに", "自分のもの", "当社のもの", "弊社のもの", "私にあ", "自分にあ",
    "当社にあ", "発生し", "発生する", "生じ", "認められ",
    "主張でき", "主張したい", "持てますか", "持てる", "持てます", "取れますか", "取れる", "取得でき", "もらえますか", "渡り", "移り", "移せ", "誰?", "譲渡",
    "ありますか",
    "あるのか", "あるの", "ある?", "あるんで", "どうな",
  ])
  private static let asksInEnglish = WordSet([
    "who", "whose", "can", "could", "do we", "do i", "does", "will", "are", "is the", "is this", "is it",
    "is my", "is your", "if you", "if chatgpt", "if claude", "am i",
  ])
  private static let holds = WordSet([
    "own", "owns", "owned", "hold", "holds", "belong*", "author of", "entitled", "copyrighted",
    "copyrightable", "have copyright", "the copyright", "rights", "mine",
  ])
  private static let plans = WordSet([
    "登録したい", "登録して", "登録する", "登録でき", "登録を考え", "出願したい", "出願する", "出願でき", "取りたい", "取得したい", "申請したい", "申請する",
  ])
  private static let asksWhoseInEnglish = WordSet([
    "who owns", "who own", "who holds", "who has", "who will own", "who is the owner", "do i own",
    "do we own", "will i own", "will we own",
    "can i own", "does my company own", "does our company own", "owner of", "belong to me", "belongs to me",
    "belong to us", "belong to my", "belong to openai",
    "claim copyright", "claim the copyright", "copyrightable", "be copyrighted", "hold the copyright",
    "have the copyright",
    "have copyright", "get copyright", "have the rights", "have all rights", "own the rights",
    "own the copyright", "own all",
    "rights to the", "mine or", "or mine", "are mine", "is mine", "be mine", "i own the", "we own the",
  ])
  private static let plansInEnglish = WordSet([
    "can i copyright", "can we copyright", "copyrightable", "register this", "register the", "register it",
    "register a trademark", "trademark this", "trademark it", "trademark the", "copyright this",
    "copyright it",
    "copyright the", "file a trademark", "apply for a trademark", "register them", "register your",
  ])
  private static let topics = WordSet([
    "要約", "翻訳", "資料を", "レポートを", "記事を書", "論文を", "法の", "法を", "条文", "人権", "クイズ", "研修", "summar*", "translate",
    "essay", "article about",
    "blog post", "report on", "quiz", "history", "user", "account", "event", "component", "class", "webinar",
    "email", "on its own", "your own",
    "my own words", "their own", "his own", "her own",
  ])
}
