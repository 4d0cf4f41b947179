internal import AratameMatching

extension Detector {
  static let reidentification = Detector(
    id: "reidentification",
    entity: .reidentification,
    summary: Localized(
      ja: "仮名加工情報・匿名加工情報などから本人を割り出す指示。",
      en: "A request to find out who people in pseudonymised or anonymised data are."),
    sources: ["APPI (Japan) 41(7), 43(5) [V:A1]", "legal-rules.md, section 1.1"],
    anchor: .words([
      "仮名加工", "仮名化", "匿名", "再識別", "再特定", "ハッシュ化された", "伏せられた", "マスクされた",
      "reidentif", "re-identif", "deanonymi", "de-anonymi", "anonymi", "pseudonymi", "anonymous", "unmask",
      "redacted names", "hashed",
    ]),
    before: 8, reach: 48,
    pattern: Reidentification.pattern, assess: Reidentification.assess, confidence: 0.7,
    examples: [
      .hit("この⟦仮名加工情報から、購入者が誰かを割り出して⟧ください"),
      .hit("⟦匿名化した患者データをSNSと突き合わせて⟧本人を特定してください"),
      .hit("⟦匿名アンケートの回答者が誰なのか、文体から推測して⟧ください"),
      .hit("次の会員データを⟦再識別して⟧、氏名の列を埋めてください"),
      .hit("Please ⟦re-identify⟧ the customers in this export."),
      .hit("Here is the ⟦anonymised survey; work out who⟧ wrote each answer."),
      .hit("⟦Match the pseudonymised records⟧ with the staff list and add names."),
      .hit("⟦De-anonymize⟧ the users in the attached log."),
      .miss("匿名加工情報から本人を特定することは禁止されているか教えてください"),
      .miss("この仮名加工情報を集計してください"),
      .miss("データを匿名化して、個人が特定されないようにしてください"),
      .miss("再識別のリスクについて説明してください"),
      .miss("Explain how anonymised data can be re-identified"),
      .miss("Anonymize this file so that nobody can identify the customers"),
      .miss("Write a scene in which the hero will unmask the villain"),
      .miss("Summarise the pseudonymised records by age"),
    ])

  static let pseudonymisedNotice = Detector(
    id: "pseudonymised-notice",
    entity: .pseudonymisedNotice,
    summary: Localized(
      ja: "渡されたデータが仮名加工情報・匿名加工情報であるという表示。",
      en: "A statement that the data at hand is pseudonymously or anonymously processed information."),
    sources: ["APPI (Japan) 2(5), 2(6), 41(6) [V:A1]", "legal-rules.md, section 1.1"],
    anchor: .words([
      "仮名加工", "匿名加工", "pseudonymously processed", "anonymously processed", "pseudonymised data",
      "pseudonymized data", "pseudonymised record", "pseudonymized record", "pseudonymised customer",
      "pseudonymized customer", "pseudonymised patient", "pseudonymized patient",
    ]),
    before: 0, reach: 56,
    pattern: "仮名加工(?:情報|データ|済み(?:の)?データ)|匿名加工(?:情報|データ)"
      + "|(?i)(?<![a-z])(?:(?:pseudonym|anonym)ously processed (?:information|data)|pseudonymi[sz]ed (?:data(?:set)?|records?|(?:customer|patient) (?:data|records?)))(?![a-z])",
    assess: Reidentification.assessNotice, confidence: 0.7,
    examples: [
      .hit("次の⟦仮名加工情報⟧を集計してください: 会員A 30代 神奈川"),
      .hit("【⟦仮名加工情報⟧】\nID,年代,購入額\n1,30代,1200"),
      .hit("添付のデータは⟦仮名加工情報⟧です。傾向を要約してください"),
      .hit("データ区分:⟦匿名加工情報⟧\nこの表をグラフにしてください"),
      .hit("Summarise the following ⟦pseudonymised data⟧: member A, thirties, Kanagawa"),
      .hit("[⟦Pseudonymously processed information⟧]\nID 1, age 30s"),
      .miss("仮名加工情報とは何か教えてください"),
      .miss("仮名加工情報と匿名加工情報の違いを表にしてください"),
      .miss("個人情報取扱事業者は、仮名加工情報を作成するときは、基準に従うこと"),
      .miss("仮名加工情報の作り方を説明してください"),
      .miss("What is pseudonymised data under the GDPR?"),
      .miss("Write a policy on pseudonymised data"),
    ])
}

/// Judges what is asked of data without names.
enum Reidentification {
  static let pattern =
    "仮名(?:加工|化)|匿名(?:加工|化)?(?!性|組合|関数|係数|化)|再(?:識別|特定)|(?:ハッシュ化|伏せら|マスク)され?た|伏せられた"
    + "|(?i)(?<![a-z])(?:re-?identif(?:y|ies)|de-?anonymi[sz]e|(?:pseudo)?anonymi[sz]ed|pseudonymi[sz]ed|unmask|anonymous(?= (?:letter|note|reviews?|posts?|comments?|survey|feedback|tips?|e-?mails?|messages?|account|users?|authors?|reviewers?|posters?|responses?|answers?|data|donors?|sender|caller|blog|form|complaints?|reports?|questionnaire|submissions?|tweets?|records?|whistleblower|employees?|customers?))|redacted names|hashed)(?![a-z])"

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard !talk.occurs(in: text, sentence) else { return nil }
    let found =
      text[candidate.match.lowerBound] < 0x80
      ? english(text, candidate.match, sentence) : japanese(text, candidate.match, sentence)
    return found.map { Assessment(confidence: 0.7, term: "re-identification", entity: $0) }
  }

  private static func japanese(_ text: Span<UInt8>, _ lead: Range<Int>, _ sentence: Range<Int>) -> Range<Int>?
  {
    if direct.hit(at: lead.lowerBound, in: text, limit: text.count) != nil {
      return Request.verb(of: directVerbs, in: text, lead.lowerBound..<sentence.upperBound)
    }
    let rest = lead.upperBound..<sentence.upperBound
    if people.occurs(in: text, rest), let verb = Request.verb(of: verbs, in: text, rest) {
      return lead.lowerBound..<verb.upperBound
    }
    // The data may be named in a sentence of its own.
    let near = text.neighbourhood(of: sentence)
    for part in [near.lowerBound..<lead.lowerBound, sentence.upperBound..<near.upperBound] {
      guard let verb = Request.verb(of: verbs, in: text, part) else { continue }
      let asked = text.sentence(around: verb)
      if people.occurs(in: text, asked), !talk.occurs(in: text, asked) {
        return min(lead.lowerBound, verb.lowerBound)..<max(lead.upperBound, verb.upperBound)
      }
    }
    return nil
  }

  private static func english(_ text: Span<UInt8>, _ lead: Range<Int>, _ sentence: Range<Int>) -> Range<Int>?
  {
    if englishDirect.exactHit(lead, in: text) != nil {
      guard Intent.isImperative(at: lead.lowerBound, in: text, from: sentence.lowerBound),
        data.occurs(in: text, lead.upperBound..<sentence.upperBound)
      else { return nil }
      return lead
    }
    if let verb = Request.command(of: matches, in: text, sentence.lowerBound..<lead.lowerBound),
      names.occurs(in: text, lead.upperBound..<sentence.upperBound)
    {
      let end = records.first(in: text, lead.upperBound..<min(sentence.upperBound, lead.upperBound + 16))
      return verb.lowerBound..<(end?.range ?? lead).upperBound
    }
    if let verb = finds.first(in: text, lead.upperBound..<sentence.upperBound) {
      return lead.lowerBound..<verb.range.upperBound
    }
    if let verb = finds.first(in: text, sentence.lowerBound..<lead.lowerBound) {
      return verb.range.lowerBound..<lead.upperBound
    }
    let after = sentence.upperBound..<text.neighbourhood(of: sentence).upperBound
    guard let verb = searches.first(in: text, after),
      !talk.occurs(in: text, text.sentence(around: verb.range))
    else { return nil }
    return lead.lowerBound..<verb.range.upperBound
  }

  static func assessNotice(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard
      isLabel(text, candidate) || isPointedAt(text, candidate.match, sentence)
        || isSaid(text, candidate.match, sentence)
    else { return nil }
    let isAnonymous = anonymous.hit(at: candidate.match.lowerBound, in: text, limit: text.count) != nil
    return Assessment(confidence: 0.7, term: isAnonymous ? "匿名加工情報" : "仮名加工情報")
  }

  /// Whether it stands as a mark does, and alone: no 【仮名加工情報の作成】, no 「2-10(仮名加工情報)参照」.
  private static func isLabel(_ text: Span<UInt8>, _ candidate: Candidate) -> Bool {
    let before = text.skippingSpaces(backFrom: candidate.match.lowerBound)
    if before > 1, text[before - 1] == 0x28, text[before - 2] != 0x0A { return false }
    return Mark.assess(text, candidate) != nil
      && noticeTalk.hit(at: candidate.match.upperBound, in: text, limit: text.count) == nil
  }

  /// 「次の仮名加工情報を集計して」: pointed at, and something is asked of it.
  private static func isPointedAt(_ text: Span<UInt8>, _ label: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = text.skippingSpaces(backFrom: label.lowerBound)
    guard pointers.hit(endingAt: before, in: text, from: sentence.lowerBound) != nil,
      noticeTalk.hit(at: label.upperBound, in: text, limit: text.count) == nil
    else { return false }
    let rest = label.upperBound..<sentence.upperBound
    return label.lowerBound < text.count && text[label.lowerBound] < 0x80 || Request.asks(in: text, rest)
  }

  /// 「このデータは仮名加工情報です」.
  private static func isSaid(_ text: Span<UInt8>, _ label: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = text.skippingSpaces(backFrom: label.lowerBound)
    return subjects.hit(endingAt: before, in: text, from: sentence.lowerBound) != nil
      && predicates.hit(at: label.upperBound, in: text, limit: text.count) != nil
      || englishSubjects.hit(endingAt: before, in: text, from: sentence.lowerBound) != nil
  }

  private static let direct = WordSet(["再識別", "再特定"])
  private static let directVerbs = WordSet(Request.forms(of: ["再識別", "再特定"]))
  private static let people = WordSet([
    "誰か", "誰が", "誰な", "誰で", "誰の", "だれ", "本人", "氏名", "実名", "名前", "身元", "個人を", "個人が", "人物を", "どの人", "どの社員",
    "どの顧客",
    "投稿者を", "回答者を", "書いた人", "持ち主", "正体", "当人", "患者を特定", "会員を特定", "元の値", "元のID", "社員名簿", "顧客名簿", "名簿と",
    "さんの回答", "さんの投稿", "中の人",
  ])
  private static let verbs = WordSet(
    Request.forms(of: [
      "特定", "照合", "突合", "推測", "推定", "判別", "割り出し", "復元", "逆引き", "紐付け", "紐づけ", "マッチング", "リンク", "同定", "解読",
    ])
      + Request.wishes([
        "割り出して", "突き止めて", "突き合わせて", "当てて", "見つけて", "紐付けて", "紐づけて", "結び付けて", "結びつけて", "調べて", "教えて", "戻して",
        "言い当てて",
        "暴いて", "探して", "探し出して", "洗い出して", "絞り込んで", "つなげて", "明らかにして",
      ]))
  private static let talk = WordSet([
    "されない", "できない", "ないよう", "ないで", "防ぐ", "防い", "防止", "リスク", "おそれ", "恐れ", "禁止", "避け", "とは", "について", "違反", "法律",
    "してはな",
    "基準", "可能性", "ことは", "方法を教え", "手法", "仕組み", "規則", "規程", "条の", "小説", "架空", "伏せて", "氏名を削除", "名前を削除", "名前を消して",
    "名前を伏せ",
    "ではない", "考えられ", "ですか", "でしょうか", "匿名化して", "匿名化できて", "匿名化が", "議論", "攻撃", "意見交換", "匿名希望", "匿名で投稿", "匿名で相談",
    "so that", "nobody", "no one", "cannot", "can't", "prevent*", "risk*", "explain", "what is", "how can",
    "how to", "how do", "attack*", "protect*", "story", "novel", "scene", "villain", "hero", "without",
    "avoid*",
    "do not", "don't", "never", "not to", "whether", "policy", "anonymous function*", "anonymous class*",
    "hashed password*", "why", "fiction*", "article", "research", "alcoholics anonymous", "impossible",
  ])
  private static let englishDirect = WordSet([
    "reidentify", "re-identify", "deanonymize", "de-anonymize", "deanonymise", "de-anonymise", "unmask",
  ])
  private static let data = WordSet([
    "data", "dataset", "records", "record", "users", "user", "customers", "customer", "patients", "patient",
    "people", "members", "log", "file", "export", "respondents", "individuals", "employees", "table", "rows",
    "subscribers", "participants", "them", "accounts", "author", "authors", "reviewer", "reviewers", "poster",
    "whistleblower", "sender", "list", "spreadsheet", "students",
  ])
  private static let finds = WordSet([
    "who is", "who they", "who wrote", "who each", "who these", "who the", "who sent", "who posted",
    "work out who",
    "figure out who", "find out who", "identify who", "guess who", "tell me who", "identify the people",
    "identify the person", "identify the individuals", "identify the customers", "identify the patients",
    "identify the author", "identify the respondents", "identify each person", "identify each customer",
    "identify each patient", "real names", "real name of", "real identities", "real identity", "names behind",
    "identities behind", "reveal the names", "recover the names", "which employee", "which customer",
    "which person",
    "which patient", "identify individual*", "identify the users", "identify the employees", "original names",
    "original e-mail*", "original email*",
  ])
  private static let searches = WordSet([
    "figure out who", "work out who", "find out who", "identify who", "guess who", "tell me who",
    "real names",
    "identify the people", "identify each person", "find their names", "names of the people",
    "find the names",
  ])
  private static let matches = WordSet([
    "match", "link", "join", "cross-reference", "compare", "merge", "reverse", "map", "tie", "connect",
    "correlate",
    "crack", "combine",
  ])
  private static let records = WordSet([
    "records", "data", "dataset", "rows", "ids", "entries", "emails", "survey",
  ])
  private static let names = WordSet([
    "names", "name", "identities", "identity", "staff list", "people", "persons", "individuals", "who",
    "linkedin",
    "facebook", "social media", "voter roll*", "phone book", "directory", "customer list", "employee list",
    "original", "profiles",
  ])
  private static let anonymous = WordSet(["匿名加工", "anonymously"])
  private static let pointers = WordSet([
    "次の", "以下の", "下記の", "この", "上記の", "上の", "添付の", "添付した", "貼り付けた", "手元の", "こちらの", "当社の", "弊社の", "自社の", "次に示す",
    "the following", "this", "these", "the attached", "following", "our", "the", "below is", "here is the",
    "here are the", "attached",
  ])
  private static let noticeTalk = WordSet([
    "とは", "という", "の定義", "の作り方", "の制度", "の作成", "の取扱", "の取り扱", "に関する", "について", "の違い", "と匿名", "と仮名", "の規定",
    "取扱事業者",
    " under", " means", " policy", " is ", " guideline",
  ])
  private static let subjects = WordSet([
    "データは", "表は", "資料は", "ファイルは", "以下は", "下記は", "これは", "こちらは", "リストは", "一覧は", "情報は、", "内容は", "CSVは", "ログは",
    "次は", "以下、", "下記、", "下記が", "以下が",
    "以下のデータは、", "これらは", "すべて", "全て",
  ])
  private static let predicates = WordSet([
    "です", "だ。", "なので", "だから", "であり", "につき", "のため", "となって", "として作成", "として受",
  ])
  private static let englishSubjects = WordSet([
    "data is", "file is", "table is", "this is", "these are", "records are", "below is", "dataset is",
    "list is",
    "rows are", "export is", "following is",
  ])
}
