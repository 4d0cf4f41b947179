extension Detector {
  static let evasion = Detector(
    id: "infringement-evasion",
    entity: .evasion,
    summary: Localized(
      ja: "侵害や盗用が見つからないように作り変えさせる指示（S6）。",
      en: "A request to change a work so that infringement or copying goes undetected (S6)."),
    sources: [
      "Agency for Cultural Affairs, AI and copyright, 2024-03-15: intent and reliance [Q:C1]",
      "legal-rules.md, sections 4.2 and 4.3",
    ],
    anchor: .words(Evasion.leads), before: Reading.before,
    reader: Reading.each(next: { Evasion.words.next(in: $0, $1) }, Evasion.judge), confidence: 0.8,
    examples: [
      .hit("この記事を盗用だと⟦バレない⟧程度に言い換えて"),
      .hit("コピペ判定を⟦すり抜け⟧るように語尾を変えて書き直して"),
      .hit("Reword the report to ⟦bypass⟧ the plagiarism checker"),
      .hit("Tweak the logo slightly so that ⟦nobody⟧ notices it was copied"),
      .miss("盗用を避けるための研修資料を作って"),
      .miss("著作権侵害にならないか確認して"),
      .miss("List ways to avoid plagiarism in a thesis"),
    ])
}

/// Judges words of evasion by what is evaded and what is done.
enum Evasion {
  /// Words that speak of being found out.
  private static let concealing = [
    "バレない", "ばれない", "バレず", "ばれず", "バレにく", "ばれにく", "検出されない", "検知されない", "検出されず", "検知されず", "見つからない", "気づかれない",
    "気付かれない", "気づかれたくない", "気付かれたくない", "見破られない", "見破られず",
    "すり抜け", "くぐり抜け", "引っかからない", "ひっかからない", "引っ掛からない", "引っかからず", "ひっかからず", "引っかかりたくない", "指摘されない", "通るように",
    "通過でき", "突破", "判定されない", "判定されにく", "疑われない", "見抜かれない", "元記事がわから", "元記事が分から", "元ネタがわから", "元ネタが分から",
    "コピーだとわから", "コピーだと分から",
    "パクリだとわから", "パクリだと分から", "ギリギリ", "ぎりぎり", "すれすれ",
  ]
  /// Words that may be mere care.
  private static let caring = [
    "侵害", "避け", "抵触しない", "わからない", "分からない", "訴えられない", "訴えられずに", "セーフ", "回避", "避けて", "と言われない", "とわからない",
    "にならない程度", "問題にならない程度", "怒られない",
  ]
  private static let english = [
    "bypass", "evade", "avoid", "get around", "get past", "gets past", "slip past", "slips past",
    "sneak past", "sneaks past", "fool", "dodge", "circumvent", "beat", "infring", "detect", "nobody",
    "no one",
    "noticing", "not block", "n't block", "not flag", "n't flag", "cannot flag", "not notice", "n't notice",
    "not catch", "n't catch", "not know", "not realize", "n't know", "n't realize", "pick it up",
    "pick up on",
    "sued", "get caught", "getting caught", "get flagged", "gptzero", "turnitin", "copyleaks",
    "copyright claim", "copyright strike", "get away with", "pass as human", "passes as human", "undetect",
    "outsmart", "trick", "throw off", "hide that", "hide the fact",
    "copyscape", "clean pass", "back clean", "up clean", "can't claim", "can't prove", "n't tell", "not tell",
    "can't sue", "won't sue", "won't trip", "doesn't trip",
  ]
  static let leads = concealing + caring + english
  /// The same, ASCII ones open at their end: `detects`, `infringement`.
  static let words = WordSet(leads.map { $0.utf8.first.map(\.isLetter) == true ? $0 + "*" : $0 })

  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    guard let match = words.first(in: text, reading.range), reading.has(.domain) || reading.has(.copies)
    else { return nil }
    if reading.has(.lawful) && !reading.has(.others) || reading.has(.licensed) { return nil }
    let isEvasion = text[match.range.lowerBound] < 0x80 ? evadesInEnglish(reading) : evades(text, reading)
    return isEvasion ? Candidate(match.range, confidence: 0.8, term: "evasion") : nil
  }

  private static func evades(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    if reading.has(.escapes) && evadesInEnglish(reading) { return true }
    let tells =
      concealments.occurs(in: text, reading.range)
      || dodges.occurs(in: text, reading.range) && checks.occurs(in: text, reading.range)
    guard reading.has(.domain) || tells && reading.has(.copies) else { return false }
    guard reading.has(.alters) || tells && (reading.asks || Style.asksNearby(text, reading)) else {
      return false
    }
    // 「侵害にならないように」 alone is care; with a slight change or a copy it is evasion.
    return tells || reading.has(.slight)
  }

  private static func evadesInEnglish(_ reading: Reading) -> Bool {
    guard reading.has(.domain), reading.has(.alters) else { return false }
    return reading.has(.escapes) || reading.has(.slight) && reading.has(.negation)
  }

  private static let concealments = WordSet(concealing)
  private static let dodges = WordSet(["回避", "避けて", "避けた", "避けら"])
  private static let checks = WordSet(["チェック", "検出", "判定", "検知", "フィルタ", "ツール", "検査", "審査"])
}
