internal import AratameMatching

extension Detector {
  static let specialCare = Detector(
    id: "special-care",
    entity: .specialCare,
    summary: Localized(
      ja: "要配慮個人情報にあたる語で、同じ文の個人に結び付いているもの。",
      en: "A word for special-care personal information, linked to a person in the same sentence."),
    sources: [
      "APPI (Japan) 2(3); Cabinet Order 2 [G]", "PPC Guidelines (general rules) 2-3 [V:A2]",
      "legal-rules.md, section 3.2",
    ],
    anchor: .words(SpecialCare.words), before: 40, reach: 80,
    pattern: SpecialCare.pattern,
    assess: SpecialCare.assess, confidence: 0.75,
    link: Link(SpecialCare.people, within: .sentence, confidence: 0.7),
    examples: [
      .hit("経理の見本さんは先月⟦うつ病⟧と診断されました"),
      .hit("患者 架空花子、⟦糖尿病⟧の治療中"),
      .hit("山本様は⟦執行猶予⟧中とのことです"),
      .hit("社員番号1024の者は⟦障害者手帳⟧を持っています"),
      .hit("田辺さんの⟦健康診断の結果⟧はD判定でした"),
      .hit("取引先の仮名氏が⟦逮捕され⟧ました"),
      .hit("見本太郎さんは⟦人工透析⟧を受けています"),
      .hit("架空さんは⟦HIV陽性⟧だと人事に伝えました"),
      .miss("糖尿病の食事の献立を考えて"),
      .miss("前科のある主人公の小説を書いて"),
      .miss("見本さんは健康診断を受けました"),
      .miss("見本さんは外国人です"),
      .miss("うつ病について医師の皆さん向けの記事を書いて"),
      .miss("見本さんに病院へ電話するよう頼んで"),
    ])
}

extension Detector {
  static let specialCareEnglish = Detector(
    id: "special-care-en",
    entity: .specialCare,
    summary: Localized(
      ja: "英語で書かれた要配慮個人情報で、同じ文の個人に結び付いているもの。",
      en: "Special-care information in English, linked to a person in the same sentence."),
    sources: specialCare.sources,
    anchor: .words([
      "diagnosed with", "diagnosis of", "suffers from", "suffering from", "treated for", "hospitalized",
      "hospitalised", "hiv-positive", "hiv positive", "convicted of", "on parole", "on probation",
      "criminal record", "was arrested",
      "was indicted", "in prison for", "served time", "medical history", "blood test results", "chemotherapy",
      "prescribed ", "disability benefits", "is bipolar", "is schizophrenic", "underwent surgery",
      "sexually assaulted", "domestic violence victim", "juvenile detention",
    ]),
    before: 0, reach: 64,
    pattern:
      "(?i)(?<![a-z])(?:diagnosed with|diagnosis of|suffer(?:s|ing) from|treated for|hospitali[sz]ed|hiv[- ]positive|convicted of|on (?:parole|probation)|criminal record"
      + "|was (?:arrested|indicted)|in prison for|served time|medical history|blood test results|chemotherapy|prescribed(?= [a-z0-9])|disability benefits|is (?:bipolar|schizophrenic)|underwent surgery"
      + "|sexually assaulted|domestic violence victim|juvenile detention)(?![a-z])",
    assess: SpecialCare.assessEnglish, confidence: 0.7,
    link: Link(SpecialCare.people, within: .sentence, confidence: 0.7),
    examples: [
      .hit("Our employee Jane Placeholder was ⟦diagnosed with⟧ lupus in May; draft the leave letter"),
      .hit("Mr. Sample was ⟦convicted of⟧ fraud, please summarise the file"),
      .hit("My patient is 54 and is being ⟦treated for⟧ hepatitis C"),
      .miss("What foods help people diagnosed with diabetes?"),
      .miss("Write a story about a man convicted of a crime"),
      .miss("Summarize the report on chemotherapy"),
    ])

  static let gdprSpecial = Detector(
    id: "gdpr-special-category",
    entity: .gdprSpecial,
    summary: Localized(
      ja: "性的指向、労働組合、政治的意見、遺伝・生体のデータで、同じ文の個人に結び付いているもの（GDPR 9条。個人情報保護法の要配慮個人情報ではない）。",
      en:
        "Sexual orientation, trade union, political opinion, genetic or biometric data, linked to a person in the same sentence (GDPR Art. 9; not special-care under the APPI)."
    ),
    sources: ["GDPR (EU) 2016/679 Art. 9(1), 4(13)-(14) [G]", "legal-rules.md, section 3.2"],
    anchor: .words(SpecialCare.gdprWords), before: 0, reach: 64,
    pattern: SpecialCare.gdprPattern,
    assess: SpecialCare.assessGDPR, confidence: 0.7,
    link: Link(SpecialCare.people, within: .sentence, confidence: 0.65),
    examples: [
      .hit("経理の見本さんは⟦同性愛者⟧だと聞いたので配慮文を書いて"),
      .hit("社員番号2048の者は⟦労働組合員⟧です"),
      .hit("Mr. Sample is a ⟦trade union member⟧, adjust the roster"),
      .hit("Dr. Placeholder ⟦came out as⟧ trans last week; write a supportive note"),
      .miss("労働組合員の権利をまとめて"),
      .miss("Explain what a trade union member pays"),
      .miss("同性愛者の登場する小説を書いて"),
    ])
}

/// Judges special-care words by the person beside them; prefers a miss to a false alarm.
enum SpecialCare {
  /// A class of APPI 2(3) and the Cabinet Order, with the expressions that speak of one.
  private struct Class {
    var term: String
    var words: [String]
    init(_ term: String, _ words: [String]) {
      self.term = term
      self.words = words
    }
  }

  private static let classes: [Class] = [
    Class(
      "病歴",
      [
        "うつ病", "統合失調症", "鬱病", "躁うつ病", "摂食障害", "不安障害", "PTSD", "心筋症", "狭心症", "不整脈", "腎不全", "人工透析", "透析中",
        "肝硬変", "リウマチ", "膠原病", "パーキンソン病", "アルツハイマー", "クローン病", "潰瘍性大腸炎", "子宮内膜症", "不妊治療", "流産", "結核", "梅毒",
        "ヘルニア", "喘息", "バセドウ病", "甲状腺がん", "膵臓がん", "前立腺がん", "すい臓がん", "食道がん", "HIV陽性", "ギャンブル依存症", "薬物依存症",
        "休職診断書", "余命", "双極性障害", "適応障害", "パニック障害", "糖尿病", "白血病", "胃がん", "肺がん", "乳がん", "大腸がん",
        "子宮頸がん", "悪性腫瘍", "脳梗塞", "心筋梗塞", "てんかん", "認知症", "HIV", "エイズ", "肝炎", "がんと診断", "癌と診断",
        "アルコール依存症", "既往歴", "持病",
      ]),
    Class(
      "犯罪の経歴",
      ["前科", "有罪判決", "執行猶予", "前歴", "実刑判決", "懲役", "罰金刑", "仮釈放", "出所し", "保護観察", "服役", "拘禁刑", "懲役刑", "禁錮刑"]),
    Class(
      "犯罪被害",
      ["被害届", "性犯罪被害", "性被害", "わいせつ被害", "詐欺被害", "暴行を受け", "ストーカーの被害", "DVの被害", "DV被害", "ストーカー被害", "犯罪被害"]),
    Class(
      "心身の障害",
      [
        "障害者手帳", "療育手帳", "精神保健福祉手帳", "発達障害", "自閉スペクトラム症", "ASDと診断", "ADHDと診断", "障害等級", "障害年金", "知的障害",
        "精神障害", "身体障害", "指定難病", "聴覚障害", "視覚障害",
      ]),
    Class(
      "健診・検査結果",
      [
        "健康診断の結果", "健診結果", "健診の結果", "人間ドックの結果", "ストレスチェックの結果", "高ストレス判定", "遺伝子検査の結果",
        "血液検査の結果", "健康診断結果", "ストレスチェック結果", "MRIの結果", "CTの結果", "陽性反応", "がん検診の結果", "要治療", "要再検査", "要精密検査",
        "HbA1c",
      ]),
    Class(
      "診療・調剤",
      [
        "通院し", "通院中", "通院歴", "カウンセリングを受け", "服用し", "抗うつ薬", "抗がん剤", "投与し", "診療録", "カルテ", "主治医", "休職中", "入院し",
        "入院中", "手術を受け", "処方され", "処方箋", "お薬手帳", "服薬中", "投薬", "保健指導を受け",
      ]),
    Class("刑事手続", ["逮捕され", "起訴され", "勾留", "書類送検", "被告人", "被疑者", "在宅起訴", "略式起訴", "家宅捜索を受け"]),
    Class("少年保護手続", ["少年院", "家裁送致", "少年鑑別所", "少年審判", "保護処分"]),
    Class(
      "信条",
      ["創価学会", "信者で", "入信し", "党員で", "共産党員", "エホバの証人", "統一教会", "クリスチャンで", "ムスリムで", "イスラム教徒", "仏教徒で", "思想信条"]),
    Class("人種・民族", ["アイヌ民族", "アイヌの出", "被差別部落", "部落出身", "同和地区出身", "在日韓国人", "在日朝鮮人", "琉球民族"]),
    Class("社会的身分", ["嫡出でない子", "非嫡出子"]),
  ]

  private static let gdprClasses: [Class] = [
    Class(
      "性的指向・性自認",
      [
        "同性愛者", "ゲイで", "ゲイだ", "レズビアン", "バイセクシュアル", "トランスジェンダー", "性的指向", "性自認", "came out as", "is gay",
        "is a lesbian", "is bisexual", "is transgender", "sexual orientation is",
      ]),
    Class(
      "労働組合",
      [
        "労働組合員", "労組の組合員", "組合員で", "労働組合に加入", "trade union member", "union member", "member of the union",
        "union rep",
      ]),
    Class(
      "政治的意見",
      [
        "支持政党は", "自民党支持", "立憲民主党支持", "共産党支持", "に投票し", "votes republican", "votes democrat", "votes labour",
        "is a republican", "is a democrat", "is a communist", "political views are",
      ]),
    Class(
      "遺伝・生体",
      [
        "遺伝子情報", "ゲノムデータ", "指紋データ", "顔認証データ", "虹彩データ", "声紋データ", "genetic data", "dna profile",
        "fingerprint template", "biometric template", "face template",
      ]),
  ]

  /// Findings that say who is spoken of.
  static let people: Set<Entity> = [Entity(rawValue: "PERSON"), .myNumber, .emailAddress, .phoneNumber]

  static let gdprWords: [String] = gdprClasses.flatMap(\.words)
  static let gdprPattern = "(?i)(?<![a-z])(?:" + pattern(of: gdprWords) + ")(?![a-z])"
  private static let gdprTerms: [String] = gdprClasses.flatMap { row in row.words.map { _ in row.term } }
  private static let gdprLookup = WordSet(gdprWords)

  /// Any of `words`, the longest first.
  private static func pattern(of words: [String]) -> String {
    words.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.joined(separator: "|")
  }

  /// Every expression: the detector's anchors.
  static let words: [String] = classes.flatMap(\.words)
  /// Any of the expressions, the longest first.
  static let pattern = pattern(of: words)

  private static let terms: [String] = classes.flatMap { row in row.words.map { _ in row.term } }
  private static let lookup = WordSet(words)

  /// Confidence of a word with nobody beside it: below the floor, unless a finding nearby says who it is.
  private static let unlinked = 0.2

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    guard let word = lookup.exactHit(candidate.entity, in: text) else { return nil }
    return judge(text, candidate, term: terms[word.value])
  }

  static func assessGDPR(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    guard let word = gdprLookup.exactHit(candidate.entity, in: text) else { return nil }
    if text[candidate.entity.lowerBound] < 0x80 {
      return judgeEnglish(text, candidate, term: gdprTerms[word.value])
    }
    return judge(text, candidate, term: gdprTerms[word.value])
  }

  static func assessEnglish(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    judgeEnglish(text, candidate, term: "health or crime")
  }

  private static func judge(_ text: Span<UInt8>, _ candidate: Candidate, term: String) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    if general.occurs(in: text, sentence) { return nil }
    let after = candidate.match.upperBound..<sentence.upperBound
    if topics.hit(at: after.lowerBound, in: text, limit: text.count) != nil { return nil }
    return Assessment(confidence: link(text, sentence) ?? unlinked, term: term)
  }

  private static func judgeEnglish(_ text: Span<UInt8>, _ candidate: Candidate, term: String) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    if englishGeneral.occurs(in: text, sentence) { return nil }
    let before = sentence.lowerBound..<candidate.match.lowerBound
    // What the press reports of somebody's arrest is information at most.
    if crimes.occurs(in: text, candidate.match), !requests.occurs(in: text, text.neighbourhood(of: sentence))
    {
      return Assessment(confidence: unlinked, term: term)
    }
    if addresses.occurs(in: text, before) || isFullName(text, before) {
      return Assessment(confidence: 0.7, term: term)
    }
    return Assessment(confidence: relations.occurs(in: text, sentence) ? 0.55 : unlinked, term: term)
  }

  /// `employee Jane Placeholder`: a role, then two capitalised words.
  static func isFullName(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let role = englishRoles.first(in: text, range) else { return false }
    var position = role.range.upperBound
    for _ in 0..<2 {
      while position < range.upperBound,
        text[position] == 0x20 || text[position] == 0x2C || text[position] == 0x3A
      { position += 1 }
      guard position < range.upperBound, text[position] >= 0x41, text[position] <= 0x5A else { return false }
      position += 1
      guard position < range.upperBound, text[position] >= 0x61, text[position] <= 0x7A else { return false }
      while position < range.upperBound, text[position].isASCIILetter { position += 1 }
    }
    return true
  }

  /// How surely the sentence speaks of one person whom it names; nil when nobody is there.
  static func link(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Double? {
    var position = sentence.lowerBound
    while position + 3 <= sentence.upperBound {
      if let title = titles.hit(at: position, in: text, limit: sentence.upperBound) {
        if isName(endingAt: position, after: title.range.upperBound, in: text, sentence) { return 0.75 }
      } else if let role = roles.hit(at: position, in: text, limit: sentence.upperBound) {
        if isNamed(after: role.range.upperBound, in: text, sentence) { return 0.7 }
      } else if text[position] == 0x40, isAddress(around: position, in: text) {
        return 0.7
      }
      position += 1
    }
    return nil
  }

  /// Two to eight kanji or katakana before the title, not a common noun, and no kanji going on after it
  /// (氏名, 様式).
  private static func isName(endingAt end: Int, after: Int, in text: Span<UInt8>, _ sentence: Range<Int>)
    -> Bool
  {
    if isKanji(at: after, in: text) { return false }
    if follows.hit(at: after, in: text, limit: text.count) != nil { return false }
    if nouns.hit(endingAt: end, in: text, from: sentence.lowerBound) != nil { return false }
    var start = end
    while start - 3 >= sentence.lowerBound, isKanji(at: start - 3, in: text) || text.isKatakana(at: start - 3)
    {
      start -= 3
    }
    return end - start >= 6 && end - start <= 24
  }

  /// 患者 架空花子, 社員番号1024, 従業員:見本: a name-like word or a number right after a role.
  private static func isNamed(after position: Int, in text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    var start = position
    if numbers.hit(at: start, in: text, limit: sentence.upperBound) != nil {
      start = numbers.hit(at: start, in: text, limit: sentence.upperBound)?.range.upperBound ?? start
    }
    let gap = start
    while start < sentence.upperBound, text[start] == 0x20 || text[start] == 0x3A { start += 1 }
    guard start < sentence.upperBound else { return false }
    if text[start] >= 0x30, text[start] <= 0x39 {
      var digits = start
      while digits < sentence.upperBound, text[digits] >= 0x30, text[digits] <= 0x39 { digits += 1 }
      return digits - start >= 3 && gap > position
    }
    guard start > gap else { return false }
    var end = start
    while end < sentence.upperBound, isKanji(at: end, in: text) { end += 3 }
    return end - start >= 9 && end - start <= 18 && text.has("、", at: end)
  }

  private static func isAddress(around position: Int, in text: Span<UInt8>) -> Bool {
    position > 0 && position + 1 < text.count && text[position - 1].isASCIILetterOrDigit
      && text[position + 1].isASCIILetterOrDigit
  }

  /// Whether U+4E00 to U+9FFF or 々 begins at `position`.
  private static func isKanji(at position: Int, in text: Span<UInt8>) -> Bool {
    guard position >= 0, position + 2 < text.count else { return false }
    return text[position] >= 0xE4 && text[position] <= 0xE9 || text.has("々", at: position)
  }

  private static let crimes = WordSet([
    "convicted of", "was arrested", "was indicted", "in prison for", "served time",
  ])
  private static let requests = WordSet([
    "our ", "my ", "applicant", "employee", "client", "the file", "draft", "please", "candidate", "tenant",
  ])
  private static let addresses = WordSet(["mr.", "mrs.", "ms.", "miss ", "mr ", "mrs ", "ms ", "dr. "])
  private static let englishRoles = WordSet([
    "employee", "patient", "client", "customer", "applicant", "candidate", "tenant", "student", "colleague",
    "coworker", "co-worker", "staff member", "claimant", "defendant", "resident",
  ])
  private static let relations = WordSet([
    "my patient", "our patient", "the patient is", "my employee", "our employee", "my client", "my coworker",
    "my co-worker", "my colleague", "my student", "my tenant", "one of our employees", "our applicant",
    "my direct report", "our tenant",
  ])
  private static let englishGeneral = WordSet([
    "story", "novel", "character", "fiction*", "movie", "film", "article", "history", "president", "actor",
    "actress", "singer", "senator", "king", "queen", "prime minister", "minister", "author", "football",
    "player", "century", "19*",
    "people diagnosed", "patients diagnosed", "patients with", "people with", "research", "study", "studies",
    "explain*", "what is", "what are", "if someone", "hypothetical*", "example", "imagine", "essay",
    "scenario", "court of", "supreme court", "serial killer", "politician", "scandal",
    "news", "reporter*", "celebrity", "rapper", "mayor", "governor", "congress*", "trial", "episode",
    "lawyer", "band", "born", "according to", "police said", "charges",
  ])
  private static let titles = WordSet(["さん", "様", "氏", "くん", "ちゃん"])
  private static let roles = WordSet(["患者", "社員", "従業員", "職員", "顧客", "利用者", "入居者", "生徒"])
  private static let numbers = WordSet(["番号は", "番号", "ID:", "ID ", "ID番号", "IDは", "No.", "コード"])
  private static let follows = WordSet(["々", "向け", "方", "たち", "のよう"])
  private static let nouns = WordSet([
    "患者", "皆", "医者", "お客", "客", "利用者", "看護師", "奥", "子供", "息子", "娘", "母", "父", "兄", "姉", "爺", "婆", "同",
    "両", "王", "神", "仏", "殿", "お子", "家族", "医師", "先生", "店員", "担当者", "選手", "作者", "読者", "隣", "各位", "者",
  ])
  private static let topics = WordSet([
    "について", "とは", "に関する", "の予防", "の患者数", "の治療法", "の原因", "の症状は", "の食事", "の研究", "の一般", "の説明",
  ])
  private static let general = WordSet([
    "小説", "物語", "主人公", "記事", "ドラマ", "映画", "漫画", "アニメ", "報道", "世紀", "年代", "歴史", "大臣", "選手", "監督", "俳優",
    "歌手", "議員", "大統領", "首相", "皇帝", "天皇", "作家", "教授", "博士", "条", "法律", "ガイドライン", "例えば", "論文", "研究",
    "皆さん", "弁護士", "裁判所", "事件", "容疑", "生まれ", "死去", "亡くな", "架空の", "サンプル", "講座", "講演", "セミナー", "サポーター", "戦",
    "将軍", "政権", "党首",
  ])
}
