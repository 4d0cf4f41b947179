internal import AratameMatching

extension Detector {
  static let publicPersona = Detector(
    id: "public-persona",
    entity: .publicPersona,
    summary: Localized(
      ja: "AIであることを隠して、または人間のふりをして、公衆の相手をさせる計画。",
      en: "A chatbot or persona for the public that hides being an AI or passes for a human."),
    sources: [
      "EU AI Act 50 [S:L6]", "AI Guidelines for Business 1.2, 2026-03-31 [Q:D4]", "legal-rules.md, section 1.4",
    ],
    anchor: .words(PublicPersona.leads), before: Statement.before,
    reader: Statement.each(PublicPersona.words, PublicPersona.judge), confidence: 0.7,
    examples: [
      .hit("⟦人間のふり⟧をして顧客と話す接客チャットボットの人格を作って"),
      .hit("問い合わせに答えるボットです。⟦AIであること⟧は客に明かさず、担当者の田中として返答して"),
      .hit("SNSで宣伝する架空の大学生アカウントを⟦実在の人間⟧だと思わせる投稿を作って"),
      .hit("サイトの相談窓口で⟦AIだと気づかれない⟧ように受け答えする設定を書いて"),
      .hit("Write a support bot persona that ⟦pretends to be a human⟧ when customers ask"),
      .hit("You are our sales agent Mia. ⟦Never reveal that you are an AI⟧ to our customers."),
      .hit("Build a chatbot for our website that will ⟦pass as a real person⟧"),
      .hit("Create social media accounts with AI text so that followers ⟦think they are real people⟧"),
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
    "人間のふり", "人間のフリ", "人間の振り", "人間になりすま", "人間を装", "人間だと思わせ", "人間だと信じ", "人間だと偽", "人間として振る舞", "人間としてふるま", "人間の担当者として", "人間の担当者のふり", "人間のオペレーターとして", "実在の人間", "実在する人間", "実在の人物として", "生身の人間",
    "本物の人間", "pretends to be a human", "pretends to be human", "pretend to be a human", "pretend to be human", "pretends to be a real person", "pretend to be a real person",
    "pretending to be human", "pretending to be a human", "pretending to be a real person", "poses as a human", "pose as a human", "posing as a human", "poses as a real person", "pose as a real person",
    "pass as a human", "pass as human", "passes as human", "passes as a human", "pass as a real person", "passes as a real person", "pass for a human", "pass for human", "passes for human", "passes for a human",
    "impersonate a human", "impersonates a human", "claim to be a human", "claims to be human", "claim to be human", "claims to be a human", "say you are human", "say it is human", "say you're human", "say that you are human",
    "think they are real people", "think it is a real person", "think it's a real person", "think they're real people", "believe it is a real person", "believe they are talking to a human", "think they are talking to a human", "think they're talking to a human",
    "convinced it's a human", "believe it's human", "believe it is human", "think it is human", "think it's human", "as if a human wrote back",
  ]
  private static let hides = [
    "AIであること", "AIだという", "AIだということ", "AIだと気", "AIだとバレ", "AIだとばれ", "AIだと悟ら", "AIだと分から", "AIだとわから", "AIだと知られ", "AIだと明か", "AIだとは", "AIと気づ", "AIとバレ", "AIとばれ", "AIとは気", "ボットであること", "ボットだと気", "ボットだとバレ", "ボットだとばれ", "ボットとバレ", "自動応答だと", "機械だと気", "AIが書いていること", "AIが答えていること",
    "reveal that you are an ai", "reveal you are an ai", "reveal you're an ai", "reveal that you're an ai", "reveal that it is an ai", "reveal it is an ai", "reveal that it's an ai", "reveal it's an ai",
    "admit that you are an ai", "admit you are an ai", "admit you're an ai", "admit to being an ai", "admit being an ai", "admit that it is an ai", "mention that you are an ai", "mention you are an ai", "mention that it is an ai",
    "disclose that you are an ai", "disclose that it is an ai", "disclose that it's an ai", "disclose it is an ai", "disclose being an ai", "hide that it is an ai", "hide that it's an ai", "hide that you are an ai", "hides that it is an ai", "hides that it's an ai", "hide the fact that",
    "conceal that it is an ai", "conceals that it is", "hides being an ai", "say you are an ai", "say that you are an ai", "say it is an ai", "say that it is an ai", "tell them you are an ai", "tell them it is an ai", "tell anyone it's an ai", "knowing it's an ai", "knowing it is an ai", "realize it's an ai", "realise it's an ai", "realize it is an ai",
    "notice it's an ai", "notice that it is an ai", "know it's a bot", "knowing it's a bot", "reveal it's a bot", "reveal that it is a bot", "reveal that it's a bot", "realize it's a bot", "realise it's a bot", "admit it's a bot", "say it is a bot",
  ]
  static let leads = pretends + hides
  static let words = WordSet(leads)
  private static let pretendWords = WordSet(pretends)

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard let lead = words.first(in: text, sentence)?.range else { return nil }
    if Statement.isQuestion(text, sentence) || innocent.occurs(in: text, sentence) { return nil }
    let isPretence = pretendWords.occurs(in: text, sentence)
    guard isPretence || negations.occurs(in: text, sentence) else { return nil }
    let near = text.vicinity(of: sentence, before: 300, after: 300)
    if fiction.occurs(in: text, near) { return nil }
    guard publics.occurs(in: text, near) else { return Candidate(whole(lead, text), confidence: 0.4, term: "persona") }
    return Candidate(whole(lead, text), confidence: 0.7, term: "persona")
  }

  /// `Never reveal that you are an AI`: with the word that denies.
  private static func whole(_ lead: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    var lead = lead
    if text[lead.lowerBound] < 0x80 {
      let before = text.skippingSpaces(backFrom: lead.lowerBound)
      if let word = deniers.hit(endingAt: before, in: text, from: max(0, before - 8)) {
        lead = word.range.lowerBound..<lead.upperBound
      }
    } else if let tail = tails.hit(at: lead.upperBound, in: text, limit: text.count) {
      lead = lead.lowerBound..<tail.range.upperBound
    }
    return lead
  }

  private static let tails = WordSet(["づかれない", "付かれない"])
  private static let deniers = WordSet(["never", "don't", "do not", "not"])
  private static let negations = WordSet([
    "隠し", "隠す", "隠せ", "明かさ", "言わない", "言わず", "伏せ", "気づかれ", "気付かれ", "気づかせ", "気付かせ", "バレ", "ばれ", "悟られ", "悟らせ", "分からない", "わからない", "知られ", "伝えず", "伝えない", "触れず", "触れない", "否定", "認めない", "never", "don't", "do not", "not",
    "without", "hide*", "conceal*", "nobody", "no one", "doesn't", "does not", "shouldn't", "won't", "cannot", "can't", "refuse", "deny", "avoid",
  ])
  private static let publics = WordSet([
    "顧客", "お客", "客に", "客と", "客が", "接客", "ユーザー", "利用者", "来訪者", "訪問者", "問い合わせ", "サポート", "窓口", "サイト", "SNS", "フォロワー", "視聴者", "読者", "会員", "患者", "応募者", "有権者", "アカウント", "マッチングアプリ", "出会い系", "一般公開", "公開する", "電話",
    "コールセンター", "オペレーター", "カスタマー", "口コミ", "レビュー", "投稿", "消費者", "相談者", "配信", "customer*", "client*", "user*", "visitor*", "caller*", "support", "website", "site", "public",
    "social media", "followers", "voters", "patients", "applicants", "subscribers", "audience", "viewers", "readers", "account*", "profile*", "dating", "hotline", "call center", "call centre",
    "helpdesk", "help desk", "shoppers", "leads", "prospects", "tenants", "guests", "twitter", "instagram", "tiktok", "reddit", "forum", "discord", "reviews", "chatbot",
  ])
  private static let innocent = WordSet([
    "最初に伝え", "明示", "開示する", "開示し", "明記", "必ず伝え", "伝える", "名乗る", "知らせる", "説明する", "隠さ", "検出", "見抜", "見分け", "防ぐ", "禁止", "規制", "研究", "論文", "always say", "always tell", "must say", "must tell", "must disclose", "should disclose",
    "should tell", "make clear", "makes clear", "clearly state", "detect*", "prevent", "prohibit*", "forbid*", "ban", "regulation", "law ", "essay", "turing test", "must not pretend", "never pretend", "don't pretend",
    "do not pretend", "must never pretend", "should not pretend", "should never pretend", "not claim to be", "never claim to be", "never pose", "ふりをしない", "装わない", "ふりをさせない", "なりすまさない",
  ])
  private static let fiction = WordSet([
    "小説", "短編", "物語", "童話", "漫画", "映画", "脚本", "宇宙人", "妖怪", "人狼", "ゲーム", "novel", "short story", "a story", "fiction*", "screenplay", "movie", "film", "alien*", "werewolf", "sci-fi", "game", "poem", "thriller",
  ])
}
