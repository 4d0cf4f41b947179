internal import AratameMatching

extension Detector {
  static let publicPersona = Detector(
    id: "public-persona",
    entity: .publicPersona,
    summary: Localized(
      ja: "AIであることを隠して、または人間のふりをして、公衆の相手をさせる計画。",
      en: "A chatbot or persona for the public that hides being an AI or passes for a human."),
    sources: [
      "EU AI Act 50 [S:L6]", "AI Guidelines for Business 1.2, 2026-03-31 [Q:D4]",
      "legal-rules.md, section 1.4",
    ],
    anchor: .words(PublicPersona.leads),
    reader: Statement.each(PublicPersona.words, PublicPersona.judge), confidence: 0.7,
    examples: [
      .hit("⟦人間のふり⟧をして顧客と話す接客チャットボットの人格を作って"),
      .hit("問い合わせに答えるボットです。⟦AIであること⟧は客に明かさず、担当者の田中として返答して"),
      .hit("SNSで宣伝する架空の大学生アカウントを⟦実在の人間⟧だと思わせる投稿を作って"),
      .hit("サイトの相談窓口で⟦AIだと気づかれない⟧ように受け答えする設定を書いて"),
      .hit("Write a support bot persona that pretends to ⟦be a human⟧ when customers ask"),
      .hit("You are our sales agent Mia. Never reveal that you ⟦are an AI⟧ to our customers."),
      .hit("Build a chatbot for our website that will pass as a ⟦real person⟧"),
      .hit("Create social media accounts with AI text so that followers think they are ⟦real people⟧"),
      .miss("チャットボットの仕組みを教えて"),
      .miss("AIであることを最初に伝える接客チャットボットの挨拶を書いて"),
      .miss("人間のふりをする宇宙人の短編を書いて"),
      .miss("人間らしい自然な文章に直して"),
      .miss("Write a story about a robot that pretends to be a human"),
      .miss("Our support bot must always say that it is an AI"),
      .miss("Explain the Turing test"),
      .miss("Act as a human resources manager and reply to customers"),
    ])
}

/// Judges talk of passing for a human by whether the public would be deceived.
enum PublicPersona {
  private static let pretends = [
    "人間のふり", "人間のフリ", "人間の振り", "人間になりすま", "人間を装", "人間だと思わせ", "人間だと信じ", "人間だと偽", "人間として振る舞", "人間としてふるま",
    "人間の担当者として", "人間の担当者のふり", "人間のオペレーターとして", "人間のスタッフになり", "人間のスタッフとして", "人間の社員として", "人間の社員になり", "人間と思わせ",
    "実在の人物と思わせ", "実在の人物だと思わせ", "人間に見せ", "人間らしく見せ",
    "人間のように見せ", "人間が書いてるように見せ", "人間が対応しているように", "「中の人", "中の人として", "中の人のふり", "中の人になり", "実在の人間", "実在する人間",
    "実在の人物として", "生身の人間",
    "本物の人間", "be human", "be a human", "real person", "real people", "as a human", "as human",
    "pass for human",
    "pass for a human", "passes for human", "passes for a human", "is human", "are human", "you're human",
    "it's human", "to a human", "human agent",
  ]
  private static let hides = [
    "AIであること", "AIだという", "AIだということ", "AIだと気", "AIだとバレ", "AIだとばれ", "AIだと悟ら", "AIだと分から", "AIだとわから", "AIだと知られ",
    "AIだと明か", "AIだとは", "AIなのは", "AIなのを", "AIですか", "AIなの?", "AIが返", "AIが対応", "AIと知られ", "AIと明か", "AIと気づ",
    "AIとバレ", "AIとばれ",
    "AIとは気", "ボットであること", "ボットだと気", "ボットだとバレ", "ボットだとばれ",
    "ボットとバレ", "自動応答だと", "機械だと気", "AIが書いていること", "AIが答えていること",
    "to an ai", "with an ai", "to a bot", "with a bot", "to a machine", "being an ai", "is an ai",
    "are an ai", "it's an ai", "you're an ai", "being a bot", "is a bot",
    "are a bot", "it's a bot",
    "you're a bot", "is ai", "an ai wrote",
  ]
  static let leads = pretends + hides
  static let words = WordSet(leads)
  private static let pretendWords = WordSet(pretends)
  private static let hideWords = WordSet(hides)

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard let lead = words.first(in: text, sentence)?.range else { return nil }
    if Statement.isQuestion(text, sentence) || innocent.occurs(in: text, sentence) { return nil }
    guard passes(lead, text, sentence) || hides(text, sentence) else { return nil }
    let near = text.vicinity(of: sentence, before: 300, after: 300)
    if fiction.occurs(in: text, near) { return nil }
    guard publics.occurs(in: text, near) else {
      return Candidate(whole(lead, text), confidence: 0.4, term: "persona")
    }
    return Candidate(whole(lead, text), confidence: 0.7, term: "persona")
  }

  /// Whether a human is played: in Japanese the lead says so, in English a verb before it does.
  private static func passes(_ lead: Range<Int>, _ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    guard pretendWords.exactHit(lead, in: text) != nil else { return false }
    guard text[lead.upperBound - 1] < 0x80 else { return true }
    guard let verb = pretendVerbs.first(in: text, sentence.lowerBound..<lead.upperBound) else { return false }
    return deniers.hit(
      endingAt: text.skippingSpaces(backFrom: verb.range.lowerBound), in: text, from: sentence.lowerBound)
      == nil
  }

  /// Whether it is kept back that a machine answers.
  private static func hides(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    guard let lead = hideWords.first(in: text, sentence)?.range else { return false }
    if text[lead.upperBound - 1] >= 0x80 {
      return negations.occurs(in: text, lead.lowerBound..<sentence.upperBound)
    }
    let before = sentence.lowerBound..<lead.lowerBound
    return negations.occurs(in: text, before) && hideVerbs.occurs(in: text, before)
      || denials.occurs(in: text, lead.upperBound..<sentence.upperBound)
  }

  /// 「AIだと気づかれない」 to its end.
  private static func whole(_ lead: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    guard let tail = tails.hit(at: lead.upperBound, in: text, limit: text.count) else { return lead }
    return lead.lowerBound..<tail.range.upperBound
  }

  private static let denials = WordSet([
    "deny", "denies", "say no", "say you're not", "say you are not", "insist",
  ])
  private static let pretendVerbs = WordSet([
    "look like", "looks like", "looking like", "appear*", "seem*", "insist*", "assert*", "pretend*", "pose",
    "poses", "posing", "pass", "passes", "passing", "passed",
    "impersonat*", "claim*",
    "convinc*", "believe*", "think*", "say", "says", "mistake*",
    "fool*", "trick*", "sign as", "taken",
  ])
  private static let hideVerbs = WordSet([
    "reveal*", "admit*", "disclos*", "mention*", "say", "says", "saying", "tell*", "hide", "hides", "hiding",
    "conceal*", "realiz*", "realis*", "notice*",
    "know*", "suspect*", "find out", "no idea", "let on", "let slip", "give away", "catch on", "acknowledg*",
    "confess*",
    "state*", "deny", "denies", "out that",
    "obvious",
  ])
  private static let tails = WordSet(["づかれない", "付かれない"])
  private static let deniers = WordSet(["never", "don't", "do not", "not"])
  private static let negations = WordSet([
    "いいえ", "違います", "内緒", "秘密に", "言うな", "隠し", "隠す", "隠せ", "明かさ", "言わない", "言わず", "伏せ", "気づかれ", "気付かれ", "気づかせ",
    "気付かせ", "バレ",
    "ばれ", "悟られ", "悟らせ",
    "分からない", "わからない", "知られ", "伝えず", "伝えない", "触れず", "触れない", "否定", "認めない", "never", "don't", "do not", "not",
    "without", "hide*", "conceal*", "nobody", "no one", "no idea", "doesn't", "does not", "shouldn't",
    "won't", "cannot",
    "can't", "refuse", "deny", "avoid",
  ])
  private static let publics = WordSet([
    "顧客", "お客", "客に", "客と", "客が", "接客", "ユーザー", "利用者", "来訪者", "訪問者", "問い合わせ", "サポート", "窓口", "サイト", "SNS",
    "フォロワー", "視聴者", "読者", "会員", "患者", "応募者", "有権者", "アカウント", "マッチングアプリ", "出会い系", "一般公開", "公開する", "電話",
    "コールセンター", "オペレーター", "カスタマー", "口コミ", "レビュー", "投稿", "消費者", "相談者", "配信", "customer*", "client*", "users",
    "visitor*", "caller*", "support", "website", "site", "public",
    "social media", "followers", "voters", "patients", "applicants", "subscribers", "audience", "viewers",
    "readers", "account*", "profile*", "dating", "hotline", "call center", "call centre",
    "helpdesk", "help desk", "shoppers", "leads", "prospects", "tenants", "guests", "twitter", "instagram",
    "tiktok", "reddit", "forum", "discord", "reviews", "chatbot",
  ])
  private static let innocent = WordSet([
    "最初に伝え", "明示", "開示する", "開示し", "明記", "必ず伝え", "伝える", "名乗る", "知らせる", "説明する", "隠さ", "検出", "見抜", "見分け", "防ぐ",
    "禁止", "規制", "研究", "論文", "always say", "always tell", "must say", "must tell", "must disclose",
    "should disclose",
    "should tell", "make clear", "makes clear", "clearly state", "detect*", "prevent", "prohibit*", "forbid*",
    "ban", "regulation", "law ", "essay", "turing test", "must not pretend", "never pretend", "don't pretend",
    "do not pretend", "must never pretend", "should not pretend", "should never pretend", "not claim to be",
    "never claim to be", "never pose", "ふりをしない", "装わない", "ふりをさせない", "なりすまさない",
  ])
  private static let fiction = WordSet([
    "小説", "短編", "物語", "童話", "漫画", "映画", "脚本", "宇宙人", "妖怪", "人狼", "ゲーム", "novel", "short story", "a story",
    "fiction*", "screenplay", "movie", "film", "alien*", "werewolf", "sci-fi", "game", "poem", "thriller",
  ])
}
