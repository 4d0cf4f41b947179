internal import AratameMatching

extension Detector {
  static let publicSectorMark = Detector(
    id: "public-sector-mark",
    entity: .publicSectorMatter,
    summary: Localized(
      ja: "行政の格付の表示（要機密情報、機密性2・3情報、特定秘密、防衛秘密など）。",
      en: "A government classification (要機密情報, 機密性2, 特定秘密, OFFICIAL-SENSITIVE and the like) as a mark."),
    sources: [
      "Digital Agency DS-920, 2025-05-27 [S:D5]", "Specially Designated Secrets Act (Japan) 3 [G]",
      "legal-rules.md, sections 1.3 and 3.4",
    ],
    anchor: .words([
      "要機密情報", "機密性2情報", "機密性3情報", "機密性2", "機密性3", "特定秘密", "防衛秘密", "OFFICIAL-SENSITIVE",
      "OFFICIAL: Sensitive",
      "FOR OFFICIAL USE ONLY", "CUI//", "CONTROLLED UNCLASSIFIED INFORMATION", "SPECIALLY DESIGNATED SECRET",
    ]),
    before: 0, reach: 56,
    pattern:
      "要機密情報|機密性[23](?:情報)?|特定秘密|防衛秘密|(?<![A-Za-z])(?:Official-Sensitive|OFFICIAL[-: ]{1,2}S(?:ENSITIVE|ensitive)"
      + "|F(?:OR OFFICIAL USE ONLY|or Official Use Only)|CUI(?=//)|C(?:ONTROLLED UNCLASSIFIED INFORMATION|ontrolled Unclassified Information)"
      + "|S(?:PECIALLY DESIGNATED SECRET|pecially Designated Secret))(?![A-Za-z])",
    assess: PublicSector.assessMark, confidence: 0.85,
    examples: [
      .hit("【⟦特定秘密⟧】この資料を要約してください"),
      .hit("依頼です\n⟦要機密情報⟧: 次年度の入札の日程を一覧にしてください"),
      .hit("取扱区分:⟦機密性2情報⟧\n次の文を整えてください"),
      .hit("この文書は⟦防衛秘密⟧です。翻訳してください"),
      .hit("この⟦要機密情報⟧を表に整理してください\n課名,担当,期限"),
      .hit("[⟦OFFICIAL-SENSITIVE⟧] Briefing for the minister"),
      .hit("Header\n** ⟦FOR OFFICIAL USE ONLY⟧ **\nThe plan follows"),
      .miss("要機密情報の定義を教えてください"),
      .miss("特定秘密の保護に関する法律を要約してください"),
      .miss("機密性2情報とは何ですか"),
      .miss("防衛秘密をめぐるニュースを説明してください"),
      .miss("What does OFFICIAL-SENSITIVE mean?"),
      .miss("Explain the label for official use only"),
    ])

  static let publicSectorMatter = Detector(
    id: "public-sector-matter",
    entity: .publicSectorMatter,
    summary: Localized(
      ja: "行政の内部の文書と情報（起案文書、公印の印影、住民情報、公表前の予定価格など）で、扱わせる指示のあるもの。",
      en:
        "An internal document or information of an authority (draft decision, residents' data, estimated price) to be worked on."
    ),
    sources: ["Digital Agency DS-920, 2025-05-27 [S:D5]", "legal-rules.md, section 1.3"],
    anchor: .words([
      "起案文書", "起案用紙", "起案書", "決裁文書", "伺い文", "公印", "住民情報", "住民データ", "住民基本台帳", "住民票の写し", "予定価格", "最低制限価格",
      "非公表の設計価格", "調査基準価格",
      "国会答弁", "答弁案", "estimated price of the tender", "tender's estimated price",
      "reserve price of the tender",
      "ceiling price", "residents' register", "resident register", "cabinet paper", "draft cabinet",
      "official seal",
    ]),
    before: 0, reach: 48,
    pattern: "起案(?:文書|用紙|書)|決裁文書|伺い文|公印|住民(?:情報|データ|基本台帳)|予定価格|最低制限価格|調査基準価格|国会答弁(?:書|案)?|答弁案"
      + "|(?i)(?<![a-z])(?:estimated price of the tender|tender's estimated price|reserve price of the tender|ceiling price|residents?'? register|(?:draft )?cabinet paper|official seal)(?![a-z])",
    assess: PublicSector.assessMatter, confidence: 0.6,
    examples: [
      .hit("当市の⟦住民情報⟧を地区ごとに集計してください"),
      .hit("次の⟦起案文書⟧を添削してください。件名 庁舎清掃の委託について"),
      .hit("来月の入札の⟦予定価格⟧は1,250万円です。比較表を作ってください"),
      .hit("この⟦公印⟧の印影を背景から切り抜いてください"),
      .hit("Our city's ⟦ceiling price⟧ for the bridge tender is 40 million yen; draft the memo"),
      .hit("Please tidy up this ⟦draft cabinet paper⟧: the ministry proposes the following"),
      .miss("起案文書の書き方を教えてください"),
      .miss("予定価格の算定方法について説明してください"),
      .miss("住民基本台帳法の目的を要約してください"),
      .miss("公印省略の意味を教えてください"),
      .miss("予定価格を公表している自治体のニュースを要約してください"),
      .miss("What is a ceiling price in public tenders?"),
      .miss("Explain what an official seal is"),
    ])
}

/// Tells a government's matter from talk about it.
enum PublicSector {
  static func assessMark(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    let standing = Mark.assess(text, candidate)?.confidence ?? heading(text, candidate.match, sentence)
    guard let mark = standing ?? handled(text, candidate.match, sentence) else {
      return nil
    }
    return Assessment(confidence: mark, term: term(text, candidate.match))
  }

  /// 「要機密情報: …」 at the start of a line, unless it is defined there.
  private static func heading(_ text: Span<UInt8>, _ mark: Range<Int>, _ sentence: Range<Int>) -> Double? {
    let before = text.skippingSpaces(backFrom: mark.lowerBound)
    let begins = before == 0 || text[before - 1] == 0x0A || text[before - 1] == 0x1E
    guard begins, mark.upperBound < text.count, text[mark.upperBound] == 0x3A,
      !talk.occurs(in: text, mark.upperBound..<sentence.upperBound)
    else { return nil }
    return 0.7
  }

  /// 「この要機密情報を整理して」: pointed at, and to be worked on.
  private static func handled(_ text: Span<UInt8>, _ mark: Range<Int>, _ sentence: Range<Int>) -> Double? {
    let isPointedAt = pointers.hit(endingAt: mark.lowerBound, in: text, from: sentence.lowerBound) != nil
    return isPointedAt && works(text, mark, sentence) ? 0.6 : nil
  }

  static func assessMatter(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard !talk.occurs(in: text, sentence) else { return nil }
    let near = text.near(candidate.match, 240)
    let isOurs =
      pointers.hit(endingAt: candidate.match.lowerBound, in: text, from: sentence.lowerBound) != nil
      || offices.occurs(in: text, sentence)
    if text[candidate.match.lowerBound] < 0x80 {
      let isWork = Request.command(of: englishWork, in: text, near) != nil
      return isOurs && isWork ? Assessment(confidence: 0.6, term: term(text, candidate.match)) : nil
    }
    let isPrice = amounts.occurs(in: text, candidate.match.upperBound..<sentence.upperBound)
    guard isOurs && Request.asks(in: text, candidate.match.upperBound..<near.upperBound) || isPrice else {
      return nil
    }
    return Assessment(confidence: 0.6, term: term(text, candidate.match))
  }

  /// Whether something is asked of what stands at `place`, and not about it.
  private static func works(_ text: Span<UInt8>, _ place: Range<Int>, _ sentence: Range<Int>) -> Bool {
    objects.hit(at: place.upperBound, in: text, limit: text.count) != nil && !talk.occurs(in: text, sentence)
      && Request.asks(in: text, place.upperBound..<sentence.upperBound)
  }

  private static func term(_ text: Span<UInt8>, _ place: Range<Int>) -> String {
    guard let hit = terms.hit(at: place.lowerBound, in: text, limit: text.count) else { return "official" }
    return termNames[hit.value]
  }

  private static let termNames = [
    "要機密情報", "機密性2情報", "機密性3情報", "特定秘密", "防衛秘密", "起案文書", "起案文書", "起案文書", "決裁文書", "公印", "住民情報", "住民情報", "住民情報",
    "予定価格",
    "予定価格", "予定価格", "国会答弁", "国会答弁", "特定秘密",
  ]
  private static let terms = WordSet([
    "要機密情報", "機密性2", "機密性3", "特定秘密", "防衛秘密", "起案文書", "起案用紙", "起案書", "決裁文書", "公印", "住民情報", "住民データ", "住民基本台帳",
    "予定価格",
    "最低制限価格", "調査基準価格", "国会答弁", "答弁案", "specially designated secret",
  ])
  private static let objects = WordSet(["を", "の一覧を", "の表を", "から", "の内容", "の要点", "に含まれ", "をもと", "(", "の文案"])
  private static let pointers = WordSet([
    "この", "次の", "以下の", "下記の", "添付の", "上記の", "当市の", "本市の", "当町の", "当村の", "当県の", "本県の", "当庁の", "当省の", "本省の",
    "当課の", "当局の",
    "当区の", "本区の", "当自治体の", "うちの市の", "当府の", "当センターの", "手元の", "our city's ", "our ", "this ", "the attached ",
    "following ",
    "ministry's ", "貼り付けた",
  ])
  private static let offices = WordSet([
    "当市", "本市", "当町", "本町の", "当村", "当県", "本県", "当庁", "当省", "本省", "当課", "当局", "当区", "本区", "当自治体", "来年度の入札",
    "次年度の入札",
    "来月の入札", "次回の入札", "入札前", "公表前", "our city", "our town", "our ministry", "our office", "our prefecture",
  ])
  private static let amounts = WordSet([
    "万円です", "億円です", "千円です", "円です", "万円で、", "億円で、", "円で、", "万円とし", "億円とし", "円とする",
  ])
  private static let englishWork = WordSet([
    "draft", "tidy", "rewrite", "summarise", "summarize", "edit", "proofread", "translate", "format", "turn",
    "compare", "make", "create", "write", "polish", "shorten", "check", "list",
  ])
  private static let talk = WordSet([
    "とは", "をいう", "を指す", "書き方", "作り方", "教えて", "方法", "について説明", "意味", "定義", "法の", "法律", "制度", "仕組み", "ニュース",
    "報道", "記事",
    "自治体の", "公表している",
    "一般", "テンプレート", "ひな形", "雛形", "様式", "研修", "架空", "小説", "歴史", "違い", "クイズ", "例文", "メリット", "注意点", "問題", "条例",
    "第1条", "規程",
    "what is", "explain", "what does", "how to", "difference", "definition", "template", "in general",
    "novel", "news",
  ])
}
