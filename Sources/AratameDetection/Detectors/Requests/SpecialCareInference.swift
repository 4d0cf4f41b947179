internal import AratameMatching

extension Detector {
  static let specialCareInference = Detector(
    id: "special-care-inference",
    entity: .specialCareInference,
    summary: Localized(
      ja: "特定の人の病気・信条・出自・犯罪歴・性的指向・妊娠・組合加入などを推測させる指示。",
      en:
        "A request to guess a specific person's illness, belief, origin, crime, orientation, pregnancy or union."
    ),
    sources: [
      "APPI (Japan) 19 (improper use) [V:A1]", "PPC Guidelines (general rules) 2-3 [V:A2]",
      "Microsoft Copilot consumer terms: no inferring of such traits [V:J2]",
      "legal-rules.md, sections 1.1 and 3.2",
    ],
    anchor: .words([
      "推測", "推定して", "推定し", "推察", "推論", "推し量", "見抜", "見極め", "言い当て", "当てて", "予想して", "予測して", "判別", "判定して",
      "判断して",
      "プロファイリング", "判断でき", "判定でき", "診断でき", "予測でき", "予想でき", "診断して", "思いますか", "だと思う", "かどうか", "可能性を", "可能性は",
      "可能性が高い人", "っぽい", "疑いがあるか", "診断名を", "割り出",
      "読み取って", "分析して", "探って", "あぶり出", "洗い出", "分類して", "特定して", "推理して", "か考えて", "判断お願い", "判断をお願い", "疑いがある",
      "疑いのある", "傾向がある人", "かもしれない人",
      "かな?", "見立て",
      "何だと思", "だろうか", "infer", "guess", "deduce", "speculate", "figure out", "work out", "predict",
      "estimate", "diagnose",
      "determine if", "determine whether", "tell if", "tell whether", "tell me if", "tell me whether",
      "do you think", "likely to be", "likelihood that", "probability that", "chances that", "profile her",
      "profile him", "read between the lines", "identify whether", "identify if", "find out if",
      "find out whether", "is probably", "assess whether", "which of these",
      "classify", "tell me", "identify the", "identify her", "identify his", "identify their",
      "identify this",
      "determine the", "determine her", "determine his", "determine their", "is this", "is she", "is he",
      "is my",
      "does this", "does she", "does he", "does my", "could my", "could she", "could he", "could this",
      "might she", "might he", "what religion", "what race", "what ethnicity",
      "which party",
      "what disease", "what illness", "label each", "label the", "sort these", "group these",
    ]),
    before: 0, reach: 48,
    pattern: SpecialCareInference.pattern, assess: SpecialCareInference.assess, confidence: 0.65,
    link: Link([.person], within: .sentence, confidence: 0.65, least: SpecialCareInference.unlinked),
    examples: [
      .hit("この応募者の⟦宗教を名前と趣味から推測して⟧ください"),
      .hit("総務の見本さんが⟦妊娠しているかどうか、勤怠の記録から判断して⟧ください"),
      .hit("この社員は⟦うつ病だと思いますか⟧。メールの文面を見てください"),
      .hit("次の3名の⟦支持政党を推定して⟧一覧にしてください"),
      .hit("彼女の投稿から⟦性的指向を言い当てて⟧ほしい"),
      .hit("⟦Infer the religion⟧ of this applicant from the hobbies listed."),
      .hit("⟦Guess whether my coworker is pregnant⟧ from these messages."),
      .hit("From this resume, ⟦estimate whether the candidate has a disability⟧."),
      .hit("⟦Do you think my tenant has a criminal record⟧?"),
      .miss("宗教の歴史を教えてください"),
      .miss("うつ病の患者数を推定してください"),
      .miss("この小説の登場人物の信仰を推測してください"),
      .miss("次の症例の病名を推測してください。70歳男性、胸痛"),
      .miss("この応募者の性格を推測してください"),
      .miss("応募者の宗教を推測しないでください"),
      .miss("Guess the main religion of this country"),
      .miss("Estimate how many people have a disability in Japan"),
      .miss("Infer the religion of the main character in this novel"),
      .miss("Do not infer the religion of this applicant."),
      .miss("Predict whether this customer will buy again"),
    ])
}

/// Judges a guess by the trait that is guessed and by the person it is about.
enum SpecialCareInference {
  static let pattern =
    "推測|推定し|推察|推論|推し量|見抜|見極め|言い当て|当てて|予[想測](?:して|でき)|判別|判[定断](?:して|でき)|プロファイリング|診断(?:して|でき)|思いますか|だと思う|かどうか"
    + "|可能性[をは]|可能性が高い人|っぽい|疑いがあるか|診断名を|割り出|読み取って|分析して|探って|あぶり出|洗い出|分類して|特定して|推理して|か考えて|判断を?お願い|(?:疑いがあ|疑いのあ)る(?:か|人|者|社員|従業員|生徒|顧客)|傾向がある人|かもしれない人|かな\\?|見立て|何だと思|だろうか"
    + "|(?i)(?<![a-z])(?:infer|best guess (?:at|about|of|as to)|guess|deduce|speculate|figure out|work out|predict|estimate|diagnose|determine (?:if|whether)"
    + "|tell (?:me )?(?:if|whether)|do you think|likely to be|likelihood that|probability that|chances that|profile (?:her|him)"
    + "|read between the lines|identify (?:if|whether)|find out (?:if|whether)|is probably|assess whether|which of these|classify|tell me (?:this|her|his|the|their|which|what (?:religion|race|ethnicity|illness|disease))|identify (?:the|her|his|their|this)"
    + "|determine (?:the|her|his|their)|(?:is|does|could|might) (?:this|she|he|my)|what (?:religion|race|ethnicity|disease|illness)|which party"
    + "|label (?:each|the)|(?:sort|group) these)(?![a-z])"

  /// Confidence of a guess about nobody, unless a name stands in the sentence.
  static let unlinked = 0.2

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard !general.occurs(in: text, sentence), !text.looksLikeCode(sentence) else { return nil }
    return text[candidate.match.lowerBound] < 0x80
      ? english(text, candidate.match, sentence) : japanese(text, candidate.match, sentence)
  }

  private static func japanese(_ text: Span<UInt8>, _ lead: Range<Int>, _ sentence: Range<Int>) -> Assessment?
  {
    guard let trait = traits.first(in: text, sentence) ?? asked(text, before: sentence),
      !text.has("観", at: trait.range.upperBound)
    else {
      return nil
    }
    let rest = lead.lowerBound..<sentence.upperBound
    let asks = Request.asks(in: text, rest) || questions.occurs(in: text, rest)
    guard asks, !refusals.occurs(in: text, rest) else { return nil }
    // What is analysed or judged is the trait itself: 「宗教を分析して」 of nobody's is study.
    if weak.hit(at: lead.lowerBound, in: text, limit: text.count) != nil,
      !guesses(text, trait.range.upperBound, lead.lowerBound)
    {
      return nil
    }
    let ends = Request.verb(of: verbs, in: text, rest)
    return assessment(text, trait.range, ends.map { lead.lowerBound..<$0.upperBound } ?? lead, sentence)
  }

  /// A trait that the sentence before asks about: 「…は妊婦さんですか?購入品から判断して」.
  private static func asked(_ text: Span<UInt8>, before sentence: Range<Int>) -> WordSet.Hit? {
    let start = max(text.neighbourhood(of: sentence).lowerBound, sentence.lowerBound - 120)
    let before = start..<sentence.lowerBound
    guard questions.occurs(in: text, before), !general.occurs(in: text, before) else { return nil }
    return traits.first(in: text, before)
  }

  /// Whether the trait is the object: at most a few words stand between it and the verb.
  private static func guesses(_ text: Span<UInt8>, _ trait: Int, _ lead: Int) -> Bool {
    trait <= lead && lead - trait <= 90
  }

  private static func english(_ text: Span<UInt8>, _ lead: Range<Int>, _ sentence: Range<Int>) -> Assessment?
  {
    let isQuestion = englishQuestions.exactHit(lead, in: text) != nil
    let rest = (isQuestion ? lead.lowerBound : lead.upperBound)..<sentence.upperBound
    guard
      let trait = englishTraits.first(in: text, rest)
        ?? (isQuestion ? englishTraits.first(in: text, sentence.lowerBound..<lead.lowerBound) : nil),
      trait.range.lowerBound - lead.upperBound <= 120
    else { return nil }
    guard isQuestion || Request.isCommand(at: lead.lowerBound, in: text, from: sentence.lowerBound),
      !englishRefusals.occurs(in: text, sentence.lowerBound..<lead.lowerBound)
    else { return nil }
    // Whoever only asks what something is names things that look like people.
    let isKnown = isOfSomeone(text, sentence)
    if isQuestion && !isKnown { return nil }
    return assessment(text, trait.range, lead, sentence)
  }

  /// Whether the request is about one person, also one that the sentence before speaks of.
  private static func isOfSomeone(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    Someone.isMeant(in: text, range) || pronouns.occurs(in: text, range)
  }

  private static func assessment(
    _ text: Span<UInt8>, _ trait: Range<Int>, _ lead: Range<Int>, _ sentence: Range<Int>
  ) -> Assessment {
    var end = max(trait.upperBound, lead.upperBound)
    while end < sentence.upperBound, text[end].isASCIILetter { end += 1 }
    let entity = min(trait.lowerBound, lead.lowerBound)..<end
    // In English `her` is everywhere: only the sentence itself counts.
    let start =
      text[lead.lowerBound] < 0x80 ? sentence.lowerBound : text.neighbourhood(of: sentence).lowerBound
    let isKnown = isOfSomeone(text, start..<sentence.upperBound)
    return Assessment(confidence: isKnown ? 0.65 : unlinked, term: "inference", entity: entity)
  }

  private static let traits = WordSet(
    SpecialCare.words + [
      "病気", "病名", "病歴", "疾患", "持病", "既往", "うつ病", "うつ状態", "うつっぽ", "うつかどう", "うつだ", "鬱", "メンタル不調", "メンタルの不調",
      "精神状態",
      "精神障害", "精神的な病", "発達障害", "知的障害", "身体障害", "障害の有無", "障害があ", "障害者", "障害を持", "健康状態", "健康リスク", "健康上", "依存症",
      "認知症", "ADHD", "ASD", "自閉", "HIV", "エイズ", "糖尿病", "がんか", "がんの", "がんに", "がんを", "癌", "通院", "服薬", "感染して",
      "遺伝",
      "宗教", "信仰", "信者", "入信", "改宗", "思想", "信条", "政治的な立場", "政治的立場", "政治的信条", "政治的な信条", "政治的傾向", "政治的な傾向",
      "政治的志向", "政治思想", "政治的思想", "政治的見解", "政治信条", "支持政党", "支持する政党", "どの政党", "何党", "投票先", "どの党",
      "党員", "右翼",
      "左翼",
      "保守かリベラル", "組合員", "組合に入", "労働組合", "労組", "人種", "民族", "出自", "ルーツ", "部落", "在日", "アイヌ", "前科", "犯罪歴",
      "犯罪の経歴",
      "逮捕歴", "犯罪者", "罪を犯し", "反社", "非行歴", "性的指向", "性的嗜好", "性自認", "同性愛", "ゲイ", "レズビアン", "バイセクシュアル", "トランスジェンダー",
      "LGBT", "セクシュアリティ", "妊娠", "不妊", "中絶", "妊婦", "妊活", "被差別", "虐待を受け", "性被害", "診断名", "障がい", "発達の特性", "性的少数",
    ])
  private static let verbs = WordSet(
    Request.forms(of: [
      "推測", "推定", "推察", "推論", "予想", "予測", "判別", "判定", "判断", "プロファイリング", "診断", "分析", "特定", "評価",
    ])
      + ["言い当てて", "当てて", "見抜いて", "見極めて", "割り出して", "読み取って", "探って", "教えて", "洗い出して", "あぶり出して", "推し量って"])
  private static let questions = WordSet([
    "思いますか", "と思う?", "思う?", "思いますでしょうか", "でしょうか", "ですか", "だろうか", "かな?", "だろうか", "何だと思", "ありますか", "どのくらい",
    "どれくらい",
  ])
  /// Leads that are everyday words: the trait must be what they are about.
  private static let weak = WordSet([
    "判定して", "判断して", "分析して", "診断して", "思いますか", "だと思う", "かどうか", "可能性を", "可能性は", "予想して", "予測して", "当てて", "っぽい",
    "読み取って", "探って", "洗い出", "割り出", "分類して", "特定して",
  ])
  private static let refusals = WordSet([
    "ないで", "しないよう", "せずに", "せず、", "べきではな", "べきでな", "避けて", "控えて", "禁止", "してはいけ", "してはな", "断って", "ないこと",
    "されないよう",
    "した場合", "できないよう", "基準を", "基準は", "方法を", "方法は", "サインを", "特徴を", "見分け方", "チェックリスト", "ことの問題", "ことは違", "ことの是非",
    "リスクを", "について",
  ])
  private static let pronouns = WordSet([
    "応募者の", "応募者が", "候補者の", "候補者が", "社員の誰", "従業員の誰", "誰が", "どの社員", "どの従業員", "どの応募者", "元カノ", "元カレ", "彼氏",
    "あの子", "アカウントの持ち主", "アカウントの主", "書き手の", "送り主", "奥さんが", "ご主人が", "相手の", "社員を", "従業員を", "生徒を", "学生を", "応募者を",
    "候補者を", "社長が", "部長が", "課長が", "社長の", "部長の", "課長の", "先輩が", "先輩の",
    "後輩が", "後輩の", "店長が", "店長の", "社員が", "従業員が", "生徒が", "顧客が", "書いた人",
    "書いた社員", "写真の人", "画像の人", "写っている人", "人物の",
    "人物が", "投稿主", "本人が", "送信者の", "社員の", "従業員の", "部下の", "生徒の", "顧客の", "写真の男性", "写真の女性", "画像の男性", "画像の女性",
    "この写真", "この画像", "この動画",
    "この音声", "この声", "このツイートから", "この投稿から", "投稿を読んで", "このアカウント", "このメール", "添付の写真", "添付の画像", "うちの", "私の上司", "上司は",
    "同僚は", "部下は",
    "隣人", "友人が", "友人は", "友達が", "友達は", "夫が", "夫は", "妻が", "妻は", "彼氏", "義理の", "店子", "この男", "この女", "取引先の", "さんは",
    "さんが",
    "she", "he is", "he was", "he has", "he's", "he had", "if he", "whether he", "does he", "is he",
    "he might", "he may", "their names", "applicants by", "customers by", "her", "his", "him",
    "their employees",
    "who wrote", "each of them", "the owner of",
    "the user", "the author of this", "which of these", "the customer", "the patient", "the student",
  ])
  private static let englishTraits = WordSet([
    "religion*", "religious", "faith", "muslim", "christian", "jewish", "catholic", "buddhist", "hindu",
    "atheist", "ethnicity", "ethnic", "race", "racial", "sexual orientation", "sexuality", "gay", "lesbian",
    "bisexual", "transgender", "gender identity", "pregnan*", "disability", "disabled", "disabilities",
    "illness*", "disease*", "mental health", "depressed", "depression", "bipolar", "autistic", "autism",
    "adhd",
    "hiv", "cancer", "alcoholi*", "addict*", "health condition*", "medical condition*", "medical history",
    "health status", "health problem*", "criminal record*", "criminal history", "criminal past", "ex-convict",
    "been arrested", "been convicted", "been in prison", "been to prison", "ever convicted", "ever arrested",
    "convicted of", "political", "politics", "republican", "democrat",
    "voted for", "votes for", "would vote", "union member*", "labor union", "labour union", "trade union",
    "in a union", "in the union", "ancestry", "ethnic origin", "national origin", "racial origin",
    "party affiliation",
    "diagnos*", "infertil*", "abortion", "caste", "dyslexi*", "mentally ill",
  ])
  private static let englishQuestions = WordSet([
    "do you think", "likely to be", "likelihood that", "probability that", "chances that", "which of these",
    "is probably", "best guess at", "best guess about", "best guess of", "best guess as to", "what religion",
    "what race", "what ethnicity", "what disease", "what illness",
    "which party",
  ])
  private static let englishRefusals = WordSet([
    "do not", "don't", "never", "not to", "must not", "should not", "avoid*", "refuse*", "without",
    "unable to",
    "cannot", "can't", "illegal to", "wrong to",
  ])
  /// Study, figures of many, and people who are not real.
  private static let general = WordSet([
    "小説", "物語", "主人公", "登場人物", "キャラクター", "キャラ", "アニメ", "漫画", "マンガ", "ドラマ", "映画", "ゲーム", "架空", "歴史上", "世紀",
    "時代の", "症例",
    "国家試験", "試験問題", "問題文", "選択肢", "患者数", "人口", "割合", "統計", "有病率", "発症率", "一般に", "一般的", "論文", "研究では", "法律",
    "条文",
    "ガイドライン", "とは何", "データセット", "モデルの精度", "犬", "猫", "ペット", "植物", "作物", "文章から", "感情を",
    "novel", "story", "character*", "fiction*", "movie", "film", "anime", "game", "hypothetical*", "imagine",
    "percentage", "statistic*", "prevalence", "how many", "population", "survey", "study", "studies",
    "research",
    "exam question", "case study", "vignette", "passage", "article", "sentence", "paragraph", "country",
    "countries",
    "century", "election", "president", "dog", "cat", "plant", "premise", "hypothesis", "dataset",
    "classifier",
    "essay", "my pregnancy", "my disability", "my diagnosis", "my illness", "my disease", "my depression",
    "maternity", "joke", "quiz", "riddle", "poem", "rate of", "the law", "state of", "city",
  ])
}
