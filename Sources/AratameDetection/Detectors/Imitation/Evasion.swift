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
    anchor: .words([
      "バレない", "ばれない", "バレず", "ばれず", "引っかからない", "ひっかからない", "引っ掛からない", "検出されない", "検知されない",
      "見つからない", "気づかれない", "見破られない", "訴えられない", "すり抜け", "回避", "くぐり抜け", "避け", "侵害", "ギリギリ",
      "わからない", "分からない", "にならない", "抵触しない", "セーフ",
      "bypass", "evade", "avoid", "get around", "get past", "slip past", "fool", "dodge", "circumvent",
      "beat",
      "infring", "detect", "nobody", "no one", "noticing", "not block", "n't block", "not flag", "n't flag",
      "not notice", "n't notice", "not catch", "n't catch", "not know", "not realize", "n't know",
      "n't realize",
    ]),
    before: 8, reach: 48,
    pattern: "(?:バレ|ばれ)(?:ない|ず)|(?:引っかから|ひっかから|引っ掛から|(?:検出|検知)され|見つから|気づかれ|見破られ|訴えられ|抵触し)ない"
      + "|すり抜け|回避|くぐり抜け|避け|侵害(?:に|と|を|し)?(?:なら|し)?な|ギリギリ|セーフ|[わ分]からない|にならない"
      + "|(?i)(?<![a-z])(?:bypass|evade|avoid|get (?:around|past)|slip past|fool|dodge|circumvent|beat"
      + "|infring(?:e|es|ement|ing)|detect(?:s|ed|able)?|nobody|no one|noticing|not (?:block|flag"
      + "|notice|catch|know|realize))(?![a-z])|n't (?:block|flag|notice|catch|know|realize)(?![a-z])",
    assess: Evasion.assess, confidence: 0.85,
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
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    if legitimate.occurs(in: text, sentence) { return nil }
    if text[candidate.match.lowerBound] < 0x80 { return assessEnglish(text, candidate.match, sentence) }
    let tells = concealment.hit(at: candidate.match.lowerBound, in: text, limit: text.count) != nil
    let isDomain = domain.occurs(in: text, sentence)
    let isAltered = alterations.occurs(in: text, sentence)
    guard isDomain || tells && copies.occurs(in: text, sentence) else { return nil }
    guard isAltered || tells && Intent.generates(text, sentence) else { return nil }
    // 「侵害にならないように」 alone is care; with a slight change or a copy it is evasion.
    if care.hit(at: candidate.match.lowerBound, in: text, limit: text.count) != nil,
      !slight.occurs(in: text, sentence)
    {
      return nil
    }
    return Assessment(confidence: 0.8, term: "evasion")
  }

  private static func assessEnglish(_ text: Span<UInt8>, _ match: Range<Int>, _ sentence: Range<Int>)
    -> Assessment?
  {
    guard isAskedChange(text, sentence) else { return nil }
    let escapes = escapesWords.occurs(in: text, sentence)
    let isDomain = domain.occurs(in: text, sentence)
    guard isDomain, escapes || slight.occurs(in: text, sentence) && negations.occurs(in: text, sentence)
    else { return nil }
    return Assessment(confidence: 0.8, term: "evasion")
  }

  private static func isAskedChange(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position + 3 <= range.upperBound {
      if let hit = changes.hit(at: position, in: text, limit: range.upperBound) {
        if Intent.isImperative(at: hit.range.lowerBound, in: text, from: range.lowerBound) { return true }
        position = hit.range.upperBound
      } else {
        position += 1
      }
    }
    return false
  }

  private static let concealment = WordSet([
    "バレ", "ばれ", "検出されない", "検知されない", "見つからない", "気づかれない", "見破られない", "すり抜け", "くぐり抜け", "引っかから",
    "ひっかから", "引っ掛から",
  ])
  private static let care = WordSet(["侵害", "避け", "にならない", "抵触しない", "わからない", "分からない", "訴えられない"])
  private static let slight = WordSet([
    "少し", "ちょっと", "微妙に", "程度", "わずか", "コピー", "パク", "だけ変え", "ギリギリ", "入れ替え", "盗作",
    "just enough", "slightly", "a bit", "a little", "a few", "enough so", "minor",
  ])
  private static let domain = WordSet([
    "著作権", "コピペ", "剽窃", "盗作", "盗用", "パク", "コピー元", "コピーチェック", "商標", "無断転載", "転載元", "類似度チェック", "元ネタ",
    "plagiari*", "copyright*", "infring*", "turnitin", "content id", "copied", "stolen", "trademark*",
    "copyscape",
    "rip-off", "dmca",
  ])
  private static let copies = WordSet(["言い換え", "書き換え", "リライト", "コピー", "改変", "他人の", "他社の"])
  private static let alterations = WordSet([
    "変え", "変更", "言い換え", "書き換え", "書き直", "リライト", "改変", "コピー", "アレンジ", "加工", "入れ替え", "描いて", "描か",
    "修正して", "直して", "いじって", "調整して", "ようにして", "言い方",
  ])
  private static let changes = WordSet([
    "rewrite", "reword", "paraphrase", "change", "modify", "tweak", "alter", "rephrase", "edit", "describe",
    "draw",
    "make", "spin", "adjust", "disguise", "swap", "shuffle", "rework", "copy",
  ])
  private static let escapesWords = WordSet([
    "bypass", "evade", "avoid copyright", "avoid plagiarism detect*", "avoid detection",
    "avoid being detected",
    "avoid a copyright", "avoid content id", "get around", "get past", "slip past", "fool", "dodge",
    "circumvent",
    "nobody", "no one", "doesn't detect", "won't detect", "does not detect", "not detect*", "undetect*",
    "can't detect", "does not block", "doesn't block", "doesn't flag", "won't flag", "not flag",
    "without getting caught",
    "avoid dmca", "won't know", "won't catch", "not catch", "doesn't catch", "won't realize", "not know",
    "not realize", "not notice", "can't tell",
    "never know", "won't notice",
  ])
  private static let negations = WordSet([
    "not", "isn't", "won't", "doesn't", "can't", "cannot", "without", "don't", "avoid", "never",
  ])
  private static let legitimate = WordSet([
    "注意点", "防ぐ", "防止", "確認して", "チェックして", "かどうか", "ないか", "教育", "研修", "ルール", "ガイドライン", "対策", "検出する",
    "検知する", "まとめて", "説明して", "解説", "オリジナル", "フリー素材", "許諾", "引用の", "方法を教えて", "コツ", "とは", "自分の",
    "いらすとや", "how to avoid", "tips", "ways to", "list", "guide", "explain", "training", "best practice*",
    "check whether",
    "citing", "cite", "citation*", "original", "is it", "policy", "what is", "ensure", "public domain",
    "essay about",
  ])
}
