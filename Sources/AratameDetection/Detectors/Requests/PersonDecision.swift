internal import AratameMatching

extension Detector {
  static let personDecision = Detector(
    id: "person-decision",
    entity: .personDecision,
    summary: Localized(
      ja: "特定の人・候補者の採用、解雇、昇進、給与、与信、入学、保険の引受などを判定・採点・順位付けさせる指示。",
      en:
        "A request to decide, score or rank a named person or listed candidates for hiring, firing, pay, credit, admission or insurance."
    ),
    sources: [
      "APPI (Japan) 19 [V:A1]", "EU AI Act Annex III(4), (5) [S:L6]", "legal-rules.md, section 1.1",
    ],
    anchor: .words([
      "採用", "採否", "合否", "内定", "解雇", "クビに", "リストラ", "退職勧奨", "昇進", "昇格", "昇給", "降格", "賞与", "ボーナス", "査定", "考課",
      "書類選考",
      "選考", "雇う", "雇って", "雇った", "融資", "与信", "ローン", "信用スコア", "返済能力", "入学", "入居審査", "引受", "加入可否", "加入を認",
      "人事評価",
      "候補者", "応募者", "志願者", "申込者", "給与", "年俸", "保険料", "評価ランク", "推薦入試", "受験者", "入居希望者", "お金を貸", "引き受け", "保険加入",
      "奨学金",
      "受験生", "合格", "適性順", "適性が", "適性の高", "管理職への", "面接に呼", "契約を更新すべき", "懲戒",
      "hire", "hiring", "promot", "candidate", "applicant", "creditworth", "loan", "admit", "admission",
      "shortlist", "lay off", "laid off", "layoff", "underwrit", "resume", "résumé", "fire ", "fired",
      "bonus",
      "pay raise", "salary", "terminate", "credit limit", "insur", "borrower", "cvs", "tenant", "a raise",
      "let go", "performance rating",
    ]),
    before: 0, reach: 32,
    pattern: PersonDecision.pattern, assess: PersonDecision.assess, confidence: 0.65,
    link: Link([.person], within: .record, confidence: 0.65, least: PersonDecision.unlinked),
    examples: [
      .hit("⟦応募者の見本花子さんを採用すべきか判定して⟧ください"),
      .hit("以下の⟦候補者を営業職への適性が高い順に並べて⟧ください。\n候補者A: 経験3年\n候補者B: 経験8年"),
      .hit("この履歴書を読んで⟦書類選考の合否を決めて⟧ください"),
      .hit("うちの部下の見本さんを⟦昇進させるべきか、意見を聞かせて⟧ください"),
      .hit("この⟦申込者への融資の可否を判断して⟧ください"),
      .hit("⟦Score these candidates⟧ from 1 to 10 and tell me whom to interview."),
      .hit("⟦Should we hire this applicant⟧ for the sales job?"),
      .hit("Please ⟦decide whether Ms. Sample deserves a promotion⟧ from her reviews below."),
      .hit("Here is a file: ⟦assess whether this borrower should get the loan⟧."),
      .miss("採用面接の質問を10個考えてください"),
      .miss("営業職の採用基準を作ってください"),
      .miss("この方式を採用すべきか判定してください"),
      .miss("解雇の要件について教えてください"),
      .miss("私の履歴書を読んで、書類選考に通るよう直してください"),
      .miss("Write ten interview questions for candidates"),
      .miss("What criteria should we use to rank applicants in general?"),
      .miss("Please review my resume and rate it"),
      .miss("Explain how banks decide on a loan"),
      .miss("Write a poem about a person who was fired"),
    ])
}

/// Judges a decision by what is decided, and by the person it is about.
enum PersonDecision {
  static let pattern =
    "採用|採否|合否|内定|解雇|クビに|リストラ|退職勧奨|昇進|昇格|昇給|降格|賞与|ボーナス|査定|考課|書類選考|選考|雇(?:う|って|った)|融資|与信|ローン|信用スコア|返済能力|入学"
    + "|入居審査|引受|加入可否|加入を認|人事評価|候補者|応募者|志願者|申込者|給与|年俸|保険料|評価ランク|推薦入試|受験者|入居希望者|お金を貸|引き受け|保険加入|奨学金|受験生|合格|適性(?:順|が|の高)|管理職への|面接に呼|契約を更新すべき|懲戒"
    + "|(?i)(?<![a-z])(?:hir(?:e|ed|ing)|promot(?:e|ed|ion)|candidates?|applicants?|creditworth(?:y|iness)|loan|admit(?:ted)?|admission|shortlist"
    + "|la(?:y|id) off|layoffs?|underwrit(?:e|ing)|r[eé]sum[eé]s?|fired?|bonus|pay raise|a raise|salary|terminated?|credit limit|insur(?:e|ance|able)"
    + "|borrower|cvs|tenant|let go|performance rating)(?![a-z])"

  /// Confidence of a decision about nobody, unless a name stands in the sentence.
  static let unlinked = 0.2

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard !text.looksLikeCode(sentence) else { return nil }
    return text[candidate.match.lowerBound] < 0x80
      ? english(text, candidate.match, sentence) : japanese(text, candidate.match, sentence)
  }

  private static func japanese(_ text: Span<UInt8>, _ topic: Range<Int>, _ sentence: Range<Int>)
    -> Assessment?
  {
    guard !talk.occurs(in: text, sentence) else { return nil }
    let rest = topic.lowerBound..<sentence.upperBound
    // 「この応募者を評価して」 decides, 「この応募者に返信して」 does not.
    guard let end = decision(text, rest) else {
      guard let chooser = choosers.first(in: text, sentence.lowerBound..<topic.lowerBound) else { return nil }
      return assessment(text, chooser.range.lowerBound..<topic.upperBound, sentence)
    }
    return assessment(text, topic.lowerBound..<end, sentence)
  }

  /// The end of what decides: a question, or a verb that is asked for.
  private static func decision(_ text: Span<UInt8>, _ rest: Range<Int>) -> Int? {
    if let question = questions.first(in: text, rest) {
      let after = question.range.upperBound..<rest.upperBound
      let verb = Request.verb(of: tells, in: text, after)
      if results.exactHit(question.range, in: text) != nil, !Request.asks(in: text, after) { return nil }
      return (verb ?? question.range).upperBound
    }
    return Request.verb(of: verbs, in: text, rest)?.upperBound
  }

  private static func english(_ text: Span<UInt8>, _ topic: Range<Int>, _ sentence: Range<Int>) -> Assessment?
  {
    guard !englishTalk.occurs(in: text, sentence) else { return nil }
    let before = sentence.lowerBound..<topic.lowerBound
    if let verb = Request.command(of: englishVerbs, in: text, before),
      topic.lowerBound - verb.upperBound <= 120,
      englishWeak.exactHit(verb, in: text) == nil
        || englishMeasures.occurs(in: text, verb.upperBound..<sentence.upperBound)
    {
      return assessment(text, verb.lowerBound..<topic.upperBound, sentence)
    }
    guard let question = englishQuestions.first(in: text, sentence)?.range,
      topic.lowerBound - question.upperBound <= 40, question.lowerBound - topic.upperBound <= 40
    else { return nil }
    let entity =
      min(question.lowerBound, topic.lowerBound)..<max(question.upperBound, topic.upperBound)
    return assessment(text, entity, sentence)
  }

  private static func assessment(_ text: Span<UInt8>, _ entity: Range<Int>, _ sentence: Range<Int>)
    -> Assessment
  {
    let isOfSomeone =
      Someone.isMeant(in: text, sentence) || lists.occurs(in: text, sentence)
      || SpecialCare.link(text, text.neighbourhood(of: sentence)) != nil
    return Assessment(confidence: isOfSomeone ? 0.65 : unlinked, term: "decision", entity: entity)
  }

  /// What a decision is called; asked for, it is to be made.
  private static let results = WordSet(["合否を", "採否を", "当落を", "可否を", "採否", "可否"])
  private static let questions = WordSet([
    "合否を", "採否を", "当落を", "可否を", "していいです", "ていいですか", "ていいでしょうか", "ていい?", "かどうか決め", "かどうか判", "か不合格か", "か不採用か",
    "すべきか", "すべきで", "すべき?", "べきか", "べきでしょうか", "べきですか", "した方がいい", "したほうがいい", "した方が良い", "する方がいい", "していいか",
    "してよいか",
    "してもいいか", "ても大丈夫", "て大丈夫", "可否", "採否", "誰を", "どちらを", "どの人を", "どの人か", "どの人が", "どちらが", "どれを採用", "どなたを",
    "どっちを", "誰に", "誰が一番", "誰が最も", "誰がいい",
    "いくらが妥当",
    "いくらが適正", "いくらにす", "妥当か", "ふさわしいか", "向いているか", "に値する", "値するか", "通すか", "落とすか", "残すか", "切るか", "対象にするか",
    "てもいいですか", "てもいいと思", "ていいと思", "べきだと思", "てもいい?", "てよいですか", "てもよいですか", "てもいいでしょうか", "か、落と",
  ])
  private static let choosers = WordSet([
    "誰を", "どちらを", "どの人を", "どっちを", "どなたを", "誰から", "どの社員を", "どの候補を",
  ])
  private static let tells = WordSet(
    Request.forms(of: ["判定", "判断", "決定", "回答", "提案", "評価"]) + ["教えて", "答えて", "決めて", "選んで", "聞かせて", "考えて"])
  private static let verbs = WordSet(
    Request.forms(of: [
      "判定", "判断", "決定", "採点", "選考", "選定", "選抜", "推薦", "査定", "審査", "評価", "ランク付け", "ランキング", "順位付け", "点数化",
      "点数付け", "スコアリング",
      "スコア化", "格付け", "限度額を設定", "与信枠を設定", "レコメンド", "ピックアップ", "スクリーニング", "足切り", "スコアを計算", "点数を計算", "スコアを算出",
      "返済能力を計算", "S〜Dで", "で評価", "並べ替え", "並び替え", "振り分け", "選別", "提案", "10点満点で", "5段階で", "一人選出", "選出",
    ])
      + [
        "決めて", "選んで", "絞って", "絞り込んで", "並べて", "並べ替えて", "並び替えて", "で付けて", "でつけて", "振り分けて", "点数をつけて", "点数を付けて",
        "点をつけて", "順位をつけて", "順位を付けて", "ランクをつけて",
        "ランクを付けて", "落として", "通して", "スコアをつけて", "スコアを付けて", "ふるいにかけて",
      ])
  private static let lists = WordSet([
    "候補者", "応募者", "受験者", "受験生", "志願者", "入居希望者", "申込者の", "部下", "履歴書", "職務経歴書", "エントリーシート", "社員を", "社員の",
    "社員に", "従業員を", "従業員の", "スタッフを", "アルバイトを", "営業担当", "担当者を", "メンバーを", "部長を", "課長を", "部長の", "課長の",
    "志願者の", "申込者の", "入居希望者の", "候補者を", "応募者を", "志願者を", "候補者から", "応募者から", "候補者の中", "応募者の中", "一番優秀", "最も優秀",
    "上位3", "上位5", "1位",
    "whom", "who should", "which candidate", "which applicant", "which of them", "which of these", "her",
    "him", "she", "his ", "he is", "he was", "these", "the best candidate", "this driver", "this worker",
    "this member",
    "this policyholder", "this player", "each", "attached", "below", "following",
  ])
  private static let talk = WordSet([
    "質問を", "質問例", "基準を", "基準は", "方針", "制度", "テンプレート", "ひな形", "雛形", "一般に", "一般的", "一般論", "とは", "について教え", "法律",
    "労働法", "要件",
    "模擬", "練習", "架空", "小説", "物語", "ゲーム", "私の履歴書", "私の職務", "私の経歴", "私の年収", "私の給", "私の志望", "私のローン", "私を",
    "私は合格", "自分の", "僕の", "求人票", "求人広告", "募集要項", "手順",
    "流れを", "仕組み",
    "方式", "技術を", "技術の", "ライブラリ", "フレームワーク", "製品", "商品", "デザイン案", "キャンペーン", "案内", "記事", "アンケート", "選挙", "当選",
    "計算方法",
    "計算式", "論文", "アルゴリズム", "メリット", "事例", "ロゴ案", "ネーミング", "単語", "ないで", "しないよう", "俳優", "映画", "アイドル", "大統領",
    "受賞",
    "ポイント", "コツ", "通知", "メールを", "メール文", "連絡", "お知らせ", "知らせる", "お礼", "お祝い", "祝い", "面接官", "評価シート", "シフト", "書き方",
    "心構え", "準備", "対策", "観点", "項目", "シートを", "平均", "相場",
  ])
  private static let englishVerbs = WordSet([
    "decide", "rank", "score", "rate", "grade", "evaluate", "assess", "recommend", "choose", "select", "pick",
    "shortlist", "determine", "judge", "approve", "reject", "screen", "tell me if", "tell me whether",
    "tell me who", "tell me which", "say whether", "predict", "advise", "compare", "narrow", "sort", "give",
    "assign",
    "calculate", "set",
  ])
  /// Verbs that decide only with a measure or a choice beside them.
  private static let englishWeak = WordSet([
    "determine", "assess", "tell me if", "tell me whether", "say whether", "judge", "compare", "give", "sort",
    "predict", "advise", "narrow", "calculate", "set", "select", "choose", "pick", "recommend",
  ])
  private static let englishMeasures = WordSet([
    "score", "scores", "rating", "ranking", "grade", "best", "whether", "whom", "who", "which", "top", "hire",
    "reject", "credit limit", "premium", "raise", "bonus", "from 1", "out of", "order of", "to promote",
    "to fire",
    "to lay off", "to let go", "fit", "suitable", "qualif*", "deserve*", "admit", "approve", "creditworth*",
    "promote",
    "interview", "good enough", "should", "get the", "fired", "for the job", "for the role",
    "for the position", "loan",
  ])
  private static let englishQuestions = WordSet([
    "should we hire", "should i hire", "should we", "should i", "should they", "whether to hire",
    "who should",
    "which candidate", "which applicant", "whether to", "is she", "is he", "would you hire", "would you",
    "does she deserve", "does he deserve", "who deserves", "whether we should", "whether i should",
    "who to", "whom to", "does this applicant", "does this", "does she qualify", "does he qualify",
    "qualify for", "qualifies for", "eligible for", "is this applicant", "is this candidate",
    "is this person", "good hire", "best fit",
    "how much of a", "can we", "ok to", "safe to", "worth hiring", "which of them", "which of these",
    "should she be", "should he be", "should this",
  ])
  private static let englishTalk = WordSet([
    "questions", "criteria", "rubric", "job description", "job ad", "job posting", "my resume", "my résumé",
    "my cv", "my application", "my salary", "act as", "i want you", "policy", "policies", "template", "essay",
    "story", "novel", "fiction*", "hypothetical*", "explain", "what is", "what are", "how to", "how do",
    "how does",
    "how can", "sample answer", "best practice*", "in general", "generally", "election", "president*", "vote",
    "game", "player", "football team", "genes", "defeat", "sports", "poem", "joke", "movie", "lyrics",
    "algorithm", "code", "function",
    "company should",
    "passage", "sentence", "paragraph", "article", "question:", "answer the", "based on the text", "do not",
    "don't",
    "cover letter", "my loan", "my boss", "my credit", "insurance policy", "insurance company", "actor",
    "role of",
    "drug", "protein", "gene", "solution", "should i do", "for me", "i am a", "i'm a", "product", "lawyer",
    "a lawyer",
    "a company", "an attorney",
  ])
}
