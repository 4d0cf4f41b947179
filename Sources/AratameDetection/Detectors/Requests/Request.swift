internal import AratameMatching

/// Whether a sentence asks for something to be done, told by how its verbs end.
enum Request {
  /// Whether `range` asks in Japanese: 「…ください」, 「…お願い」, 「…したい」 or a 「…て」 that ends a clause.
  static func asks(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    polite.occurs(in: text, range) || endsClause(in: text, range)
  }

  /// The first of `verbs`, each in its て-form, by which `range` asks, and not only tells: 「推測して」 but not
  /// 「推測している」.
  static func verb(of verbs: WordSet, in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var position = range.lowerBound
    while let hit = verbs.first(in: text, position..<range.upperBound) {
      if !tells(at: hit.range.upperBound, in: text), asks(in: text, hit.range.lowerBound..<range.upperBound) {
        return hit.range
      }
      position = hit.range.upperBound
    }
    return nil
  }

  /// The first of the English `verbs` in `range` that is a command: `rank them` but not `they rank`.
  static func command(of verbs: WordSet, in text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var position = range.lowerBound
    while let hit = verbs.first(in: text, position..<range.upperBound) {
      if isCommand(at: hit.range.lowerBound, in: text, from: range.lowerBound) { return hit.range }
      position = hit.range.upperBound
    }
    return nil
  }

  /// Whether the English verb at `position` is a command, also through somebody helped: `help me hash`.
  static func isCommand(at position: Int, in text: Span<UInt8>, from lower: Int) -> Bool {
    Intent.isImperative(at: position, in: text, from: lower)
      || helped.hit(endingAt: text.skippingSpaces(backFrom: position), in: text, from: lower) != nil
  }

  /// `words`, each with what makes an action word ask: 「推測」 gives 「推測して」, 「推測をお願い」, 「推測せよ」 and so on.
  static func forms(of words: [String]) -> [String] {
    words.followed(by: ["して", "をして", "お願い", "をお願い", "せよ", "しろ", "しなさい", "できますか", "できる?", "したい", "願います"])
  }

  /// `words`, て-forms, each with its 「…たい」 where that is made by changing the end: 「突き止めて」, 「突き止めたい」.
  static func wishes(_ words: [String]) -> [String] {
    let stems = ["し", "め", "け", "て", "ね", "べ", "せ", "れ", "え", "げ"]
    return words
      + words.filter { word in stems.contains { word.hasSuffix($0 + "て") } }.map {
        String($0.dropLast()) + "たい"
      }
  }

  /// Whether what follows a て-form makes it a statement or a permission.
  private static func tells(at end: Int, in text: Span<UInt8>) -> Bool {
    favours.hit(at: end, in: text, limit: text.count) == nil
      && states.hit(at: end, in: text, limit: text.count) != nil
  }

  private static func endsClause(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position + 3 <= range.upperBound {
      defer { position += 1 }
      guard text[position] == 0xE3,
        text.has("て", at: position) || text.has("で", at: position) && text.has("ん", before: position),
        isClosed(position + 3, text),
        connectives.hit(endingAt: position + 3, in: text, from: range.lowerBound) == nil
      else { continue }
      return true
    }
    return false
  }

  private static func isClosed(_ position: Int, _ text: Span<UInt8>) -> Bool {
    guard position < text.count else { return true }
    if text[position] < 0x80 { return !text[position].isASCIILetterOrDigit }
    return closers.hit(at: position, in: text, limit: text.count) != nil
  }

  private static let polite = WordSet([
    "ください", "下さい", "お願い", "ほしい", "欲しい", "てくれ", "もらえ", "いただけ", "いただきたい", "頂け", "頂きたい", "せよ", "しろ。", "しなさい",
    "ちょうだい", "頼む", "頼みます", "よろしく", "したい", "りたい", "きたい", "けたい", "べたい", "めたい", "てたい", "せたい", "れたい", "えたい",
    "げたい", "てみて", "できますか", "できますでしょうか", "できる?",
    "願います", "ましょう", "しろ!", "作れ。", "んでくれ", "いただく", "頂く", "もらう",
  ])
  /// Who is helped to do something: `help me hash`, `let us rank`.
  private static let helped = WordSet([
    "help me", "help us", "let me", "let us", "helps me", "helps us", "have it",
  ])
  private static let closers = WordSet([
    "。", "」", "』", "です", "ね", "よね", "よ。", "よ!", "よ」", "…", "】", "笑", "〜", "な。", "♪", "・",
  ])
  /// What ends in て and asks for nothing.
  private static let connectives = WordSet([
    "として", "について", "によって", "において", "対して", "とって", "初めて", "はじめて", "改めて", "すべて", "全て", "したがって", "従って", "よって",
    "かえって", "めぐって", "通して", "通じて", "つれて", "際して", "関して", "加えて", "併せて", "あわせて", "だって", "比べて", "含めて", "除いて",
    "そして", "決して", "せめて", "やがて", "かつて", "まして", "経て", "基づいて",
  ])
  private static let favours = WordSet(["いただ", "頂", "もら", "ほし", "欲し", "くれ", "くださ", "下さ"])
  private static let states = WordSet([
    "いる", "いた", "いて", "いま", "いな", "いれば", "おり", "おき", "ある", "あり", "あった", "きた", "きま", "しま", "から", "はいけ", "はなら",
    "はだめ", "はいな", "もよ", "もい", "も良", "よい", "良い", "いい", "も差", "も問", "も構", "もかま", "も、", "も個", "も法", "しまっ", "みた。",
    "みたが",
    "も大丈夫", "いけな", "るの", "る。",
  ])
}

/// Whether a sentence speaks of one person, or of people who are listed.
enum Someone {
  /// Whether one is named with a title or pointed at: 「見本さん」, 「この応募者」, 「候補者A」, `this applicant`.
  static func isMeant(in text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    pointers.occurs(in: text, sentence) || SpecialCare.link(text, sentence) != nil
      || SpecialCare.isFullName(text, sentence) || titles.occurs(in: text, sentence)
  }

  /// What points at somebody, and what is said of him.
  private static let pointers = WordSet(pointed + said + pointedEnglish)

  private static let pointed: [String] =
    ["この", "その", "あの", "次の", "以下の", "下記の", "上記の", "添付の", "貼り付けた", "送られてきた"].followed(by: [
      "人", "方の", "方が", "方は", "方を", "人物", "応募者", "候補者", "志願者", "志望者", "社員", "従業員", "職員", "部下", "同僚", "上司",
      "顧客", "お客",
      "会員", "患者", "生徒", "学生", "児童", "利用者", "ユーザー", "投稿者", "入居者", "入居希望者", "申込者", "申込み", "申し込み", "申請者", "借主",
      "男性",
      "女性", "相手", "履歴書", "職務経歴書", "エントリーシート", "志願書", "プロフィール", "名簿", "入社希望者", "求職者", "就活生", "社長", "営業マン",
      "住民", "カップル", "夫婦", "メンバー", "子を", "子の", "子は", "受験者", "受験生",
      "契約者",
      "加入希望者", "加入者", "被保険者", "スタッフ", "アルバイト", "友人", "知人", "家族", "選考対象者", "取引先担当", "2人", "3人", "4人", "5人",
      "2名", "3名",
      "4名", "5名", "6名", "8名", "10名", "10人", "二人", "三人", "四人", "五人", "二名", "三名", "五名", "全員", "発言者", "筆者の",
      "差出人",
    ])

  private static let said: [String] =
    [
      "彼女", "彼は", "彼が", "彼の", "彼を", "うちの部下", "私の部下", "うちの社員", "隣人", "隣の人", "元夫", "元妻", "元彼", "義父", "義母",
      "候補者A",
      "候補者B", "候補者1", "応募者A", "応募者B", "応募者1", "候補者a", "応募者一覧", "候補者一覧", "候補者リスト", "応募者リスト", "社員一覧", "従業員一覧",
      "名簿の各", "部下のA", "社員A", "Aさん", "Bさん", "A氏", "同僚のこと", "同僚が", "同僚の", "上司が", "上司の", "部下の", "部下を", "部下が",
      "社員番号",
      "新人の", "応募者ごと", "応募者それぞれ", "各応募者", "各候補者", "候補者ごと", "各社員", "社員ごと", "顧客ごと", "各顧客", "一人ずつ", "一人一人",
      "1人ずつ",
      "the applicant", "the applicants", "the candidate", "the candidates", "the borrower", "the candidate's",
      "the applicant's", "the people below", "the people listed", "the person who", "the employee",
      "the poster",
      "the tenant", "one of my employees", "candidate a", "applicant a", "employee a", "candidate 1",
    ]

  private static let pointedEnglish: [String] =
    [
      "this ", "these ", "my ", "our ", "each ", "the attached ", "the following ", "that ", "those ",
      "which of these ", "every ",
    ].followed(by: [
      "person", "man", "woman", "guy", "girl", "applicant", "applicants", "candidate", "candidates",
      "employee", "employees",
      "customer", "customers", "client", "clients", "patient", "patients", "student", "students", "user",
      "users",
      "tenant", "tenants", "borrower", "borrowers", "coworker", "coworkers", "co-worker", "co-workers",
      "colleague",
      "colleagues", "worker", "workers", "resume", "resumes", "résumé", "résumés", "cv", "cvs", "profile",
      "profiles", "individual", "individuals", "author", "writer", "people", "boss", "manager", "neighbor",
      "neighbour", "neighbors", "neighbours", "assistant", "teammate", "teammates", "loan applicant",
      "team members",
      "staff", "ex", "caller", "driver", "member",
      "members", "teacher", "friend", "roommate", "girlfriend", "boyfriend", "wife", "husband", "landlord",
      "nanny",
      "intern", "interns", "job applicant", "job applicants", "job candidate", "job candidates", "volunteer",
      "speaker", "poster", "subscriber", "policyholder",
      "respondent", "direct report", "direct reports", "supervisor", "secretary", "babysitter", "three",
      "two", "five",
    ])
  private static let titles = WordSet(
    ["mr.", "mrs.", "ms.", "dr. "]
      // Names of one character, which a title alone does not show.
      + [
        "森", "林", "原", "関", "谷", "辻", "岡", "堀", "菅", "島", "東", "西", "泉", "星", "秦", "畑", "柳", "沖", "榊", "桂",
      ].followed(by: ["さん", "くん", "様", "氏を", "氏が", "氏の"]))
}
