internal import AratameMatching

extension Detector {
  static let usageTerms = Detector(
    id: "usage-terms-notice",
    entity: .usageTerms,
    summary: Localized(
      ja: "貼り付けた文章・データにある利用条件の表示（無断転載禁止、会員限定記事、第三者提供の禁止など）。",
      en:
        "A notice of usage terms in pasted text or data: no reproduction, subscribers only, personal use only and the like."
    ),
    sources: [
      "Agency for Cultural Affairs, AI and copyright, 2024-03-15: databases sold for analysis [Q:C1]",
      "legal-rules.md, section 1.4",
    ],
    anchor: .words(UsageTerms.anchors),
    before: 260, reach: 260,
    pattern: UsageTerms.pattern, assess: UsageTerms.assess, confidence: 0.7,
    examples: [
      .hit("次の記事を要約して\n（⟦会員限定記事⟧）⟦無断転載を禁じ⟧ます。\n港の再開発が始まった。"),
      .hit("表を整えて\n市場データ 2025\nA社 12\n注: ⟦本データの第三者提供を禁じ⟧ます。"),
      .hit("和訳して。\n【⟦有料会員限定⟧】見本市の行方\n市場は静かに開いた。"),
      .hit("以下を3行にまとめて\n※⟦掲載記事の無断での複製・転載は固くお断り⟧します"),
      .hit(
        "Summarise this report:\nThe port grew by 4%.\n© Sample Data Ltd. ⟦Unauthorised reproduction prohibited⟧."
      ),
      .hit("Translate:\n⟦SUBSCRIBERS ONLY⟧\nThe fair opened today."),
      .hit("Key points please\nRates rose again.\nThis material is ⟦for personal, non-commercial use only⟧."),
      .hit(
        "What does table 2 say?\nTable 2 ...\n⟦No part of this report may be reproduced⟧ without permission."),
      .miss("無断転載とは何か教えて"),
      .miss("自社サイトに載せる「無断転載を禁じます」の文言を整えて"),
      .miss("会員限定記事の集客方法を考えて"),
      .miss("無断転載禁止と書いておけば法的に効力がありますか"),
      .miss("Draft a notice for our site that says unauthorised reproduction prohibited"),
      .miss("What does \"for personal, non-commercial use only\" mean?"),
      .miss("Write a subscribers-only newsletter plan"),
      .miss("How can we make an article subscriber-only in our CMS?"),
    ])
}

/// Judges wording of usage terms by whether a text says it of itself or somebody talks of it.
enum UsageTerms {
  /// One of these stands in each match.
  static let anchors = [
    "無断転載", "転載禁止", "転載を禁", "転載は", "転載・", "無断複製", "複製を禁", "無断で", "の無断", "無断使用", "無断引用", "を禁じます", "を禁ず", "は禁ず",
    "ご遠慮ください", "ご遠慮下さい", "republication or", "republication is", "redistribution or", "reproduction or",
    "reproduction and", "を禁じて",
    "を禁じる", "を禁止します", "を禁止して", "は禁じられ", "を固く禁", "固くお断り", "転載不可", "複製不可", "第三者提供を", "第三者提供は",
    "第三者への提供を", "第三者への提供は", "二次利用を禁", "二次利用は", "再配布を禁", "商用利用を禁", "会員限定", "購読者限定", "有料記事", "学習への利用を",
    "AIへの入力", "AIの学習を", "AI学習を禁",
    "AI学習禁止", "機械学習への", "subscribers only", "subscriber-only", "subscribers-only", "subscriber exclusive",
    "non-commercial use",
    "noncommercial use", "personal use only", "unauthorized reproduction", "unauthorised reproduction",
    "unauthorized copying", "unauthorised copying", "unauthorized distribution",
    "unauthorised distribution",
    "unauthorized use", "unauthorised use", "you may not copy", "you may not reproduce",
    "share with third parties", "shared with third parties", "not for redistribution",
    "may not be reproduced", "may not be republished", "may not be redistributed",
    "may not be published", "no part of this", "reproduction in whole", "reproduction without",
    "reproduction is prohibited", "reproduction prohibited", "content is licensed to",
    "licensed exclusively to", "for the exclusive use of",
    "text and data mining", "used to train",
  ]
  private static let anchorWords = WordSet(anchors)
  private static let uses =
    "(?:転載|複製|転用|引用|配布|再配布|再配信|配信|転送|コピー|複写|使用|利用|公開|改変|二次利用|二次使用|商用利用|営利利用|第三者提供|第三者への(?:提供|開示|配布)|AI学習|(?:生成)?AI(?:の学習|への入力)|機械学習)"
  static let pattern =
    "(?:本|当|掲載)?(?:データ|情報|記事|論文|資料|レポート|サイト|コンテンツ|文書|書|誌)?の?(?:無断(?:で)?の?|許可のない|許諾のない)?" + uses
    + "(?:(?:や|・|、|および|及び|または|又は|ならびに)(?:無断)?" + uses
    + "){0,5}(?:への利用|すること|等|など)?(?:は|を|も|について)?(?:、|、?法律で)?(?:固く|一切|厳に|かたく|堅く)?"
    + "(?:禁じ|禁ず|禁止|お断り|ご遠慮|不可|厳禁|できません|認められ(?:ていません|ません))"
    + "|(?:有料)?(?:会員|購読者)限定(?:の?記事|コンテンツ|公開|配信|です)?|有料記事(?:です)?"
    + "|(?i:(?<![a-z])(?:for )?(?:subscribers[ -]only|subscriber-only|subscriber exclusive)"
    + "|(?:for )?(?:your )?(?:own )?personal,? (?:and )?non-?commercial use(?: only)?|for personal use only"
    + "|unauthori[sz]ed (?:reproduction|copying|distribution|use)(?:,? (?:or|and) (?:reproduction|copying|distribution|use|redistribution|disclosure))?(?:,? (?:of this [a-z]{1,12} )?is)?(?: strictly)? (?:prohibited|forbidden)"
    + "|you may not (?:copy|reproduce),? (?:or )?(?:copy|reproduce|distribute|republish|share)|(?:do not share|(?:may|must) not be shared) with third parties|not for redistribution|may not be (?:reproduced|republished|redistributed|published,? broadcast)"
    + "|no part of this [a-z]{1,14} may be [a-z]{1,14}"
    + "|reproduction (?:in whole or (?:in )?part |without (?:written |prior )?permission )?(?:is )?(?:strictly )?(?:prohibited|forbidden)"
    + "|(?:republication|redistribution|reproduction|copying|distribution)(?:,? (?:or|and) (?:republication|redistribution|reproduction|copying|distribution))?(?: of this [a-z]{1,12})? (?:is|are) (?:strictly )?(?:prohibited|forbidden|not permitted)|(?:all )?content is licensed to|licensed exclusively to|for the exclusive use of"
    + "|(?:may not|must not|shall not) be used (?:for (?:text and data mining|machine learning)|to train)"
    + "|text and data mining[a-z ,]{0,40} (?:is|are) (?:not permitted|prohibited|reserved))(?![a-z])"

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let match = candidate.match
    guard anchorWords.occurs(in: text, match.lowerBound..<min(match.upperBound + 16, text.count)) else {
      return nil
    }
    let sentence = text.sentence(around: match)
    let line = text.line(around: match)
    let isJapanese = text[match.lowerBound] >= 0x80 || text[match.upperBound - 1] >= 0x80
    // A notice that a request names: 「無断転載禁止の記事を要約して」.
    let taken = takes.firstAsked(in: text, sentence) != nil && sources.occurs(in: text, sentence)
    if !taken, talk.occurs(in: text, sentence) || text[sentence.upperBound - 1] == 0x3F { return nil }
    if !taken, isTalked(match, text) { return nil }
    // 「…の第三者提供を禁止する」 is a rule of somebody's, unless the text speaks of itself.
    if rules.hit(at: match.upperBound, in: text, limit: text.count) != nil, !selves.occurs(in: text, match) {
      return nil
    }
    // Of several terms in a row the first speaks for them.
    let before = text.vicinity(of: match, before: 160, after: 0)
    if earlier.occurs(in: text, before.lowerBound..<match.lowerBound),
      text.firstOffset(of: 0x0A, from: before.lowerBound) ?? .max >= match.lowerBound
    {
      return nil
    }
    guard isLabel(match, text, isJapanese) else {
      return contracts.occurs(in: text, sentence) ? nil : Assessment(confidence: 0.7, term: "usage-terms")
    }
    return taken || standsAlone(match, line, text)
      || says.hit(endingAt: match.lowerBound, in: text, from: line.lowerBound) != nil
      ? Assessment(confidence: 0.65, term: "usage-terms") : nil
  }

  /// Whether the words only name a kind of text: 「会員限定記事」, `subscribers only`.
  private static func isLabel(_ match: Range<Int>, _ text: Span<UInt8>, _ isJapanese: Bool) -> Bool {
    if isJapanese { return statements.first(in: text, match) == nil }
    return labels.first(in: text, match) != nil
  }

  /// Whether a label is all its line holds, or stands in brackets.
  private static func standsAlone(_ match: Range<Int>, _ line: Range<Int>, _ text: Span<UInt8>) -> Bool {
    if openers.hit(endingAt: match.lowerBound, in: text, from: max(0, match.lowerBound - 3)) != nil {
      return true
    }
    if match.lowerBound > 0, text[match.lowerBound - 1] == 0x28 || text[match.lowerBound - 1] == 0x5B {
      return true
    }
    return match.lowerBound == line.lowerBound && line.count <= match.count + 12
  }

  private static func isTalked(_ match: Range<Int>, _ text: Span<UInt8>) -> Bool {
    followers.hit(at: match.upperBound, in: text, limit: text.count) != nil
      || match.lowerBound > 0 && text[match.lowerBound - 1] == 0x22
  }

  private static let rules = WordSet(["する", "して", "される", "された", "るため", "ること", "る規定", "る条"])
  private static let selves = WordSet([
    "無断", "本デ", "本記", "本資", "本書", "本文", "本誌", "本コ", "本サ", "本レ", "当サ", "当社",
  ])
  private static let openers = WordSet(["【", "（", "［", "〔", "《", "※"])
  private static let says = WordSet([
    "available to ", "is for ", "exclusive to ", "restricted to ", "この記事は", "本記事は", "この続きは", "続きは", "以下は",
    "ここから先は", "this article is ", "this story is ",
    "this content is ",
  ])
  private static let statements = WordSet([
    "禁じ", "禁ず", "禁止", "お断り", "ご遠慮", "不可", "厳禁", "できません", "認められ",
  ])
  private static let labels = WordSet([
    "subscribers only", "subscribers-only", "subscriber-only", "subscriber exclusive",
  ])
  private static let earlier = WordSet([
    "無断転載", "転載を禁", "転載禁止", "無断複製", "第三者提供を禁", "reproduction prohibited", "may not be reproduced",
    "non-commercial use", "unauthorized reproduction", "unauthorised reproduction",
  ])
  private static let followers = WordSet([
    "という", "といった", "」の", "」という", "」と書", "」は", "」を", "と書", "と記載", "と表示", "の表示", "の意味", "の文言", "の注意", "の効力",
    "の表記", "の法的", "って", "ですか", "でしょうか",
    "かどうか", "について", "の定義", "なのに", "\"", " mean", " notice", " clause",
  ])
  private static let talk = WordSet([
    "とは何", "とはどう", "とは?", "教えて", "意味", "書き方", "文言", "例文", "テンプレート", "雛形", "入れて", "入れた", "付けて", "つけて", "追加して",
    "作って", "作りたい", "作成して", "を作成", "考えて", "書いて",
    "サイトに", "ページに", "掲示を", "違反に", "違反です", "違反か", "罰則", "効力", "違法", "問題あ", "問題に", "問題ない", "方法を", "集客", "企画",
    "文を", "英訳すると", "は何", "理由を", "でしょうか", "ますか", "べき",
    "what does", "mean", "how to", "how can", "how do", "draft", "write", "template", "explain", "phrase",
    "why ", "should ",
    "is it ", "can i ", "can we ", "a notice", "a clause", "disclaimer", "wording", "our site", "our website",
    "my site",
    "my website", "my blog", "policy that", "generate a", "create a", "ideas",
  ])
  private static let contracts = WordSet([
    "甲は", "乙は", "甲及び", "本契約", "hereunder", "the licensee", "the parties",
  ])
  private static let takes = WordSet([
    "要約して", "要約お願い", "要点だけ教えて", "要点を教えて", "要点教えて", "翻訳して", "訳して", "和訳して", "英訳して", "分析して", "まとめて", "抽出して",
    "リライトして", "整理して", "summarise", "summarize",
    "translate",
    "analyse", "analyze", "extract", "rewrite",
  ])
  private static let sources = WordSet([
    "記事", "論文", "資料", "レポート", "データ", "の本", "文献", "article*", "report*", "paper*", "data", "dataset", "book*",
    "text",
  ])
}
