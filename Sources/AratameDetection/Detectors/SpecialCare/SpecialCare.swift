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
    examples: [
      .hit("経理の見本さんは先月⟦うつ病⟧と診断されました"),
      .hit("患者 架空花子、⟦糖尿病⟧の治療中"),
      .hit("山本様は⟦執行猶予⟧中とのことです"),
      .hit("社員番号1024の者は⟦障害者手帳⟧を持っています"),
      .hit("田辺さんの⟦健康診断の結果⟧はD判定でした"),
      .hit("取引先の仮名氏が⟦逮捕され⟧ました"),
      .miss("糖尿病の食事の献立を考えて"),
      .miss("前科のある主人公の小説を書いて"),
      .miss("見本さんは健康診断を受けました"),
      .miss("見本さんは外国人です"),
      .miss("うつ病について医師の皆さん向けの記事を書いて"),
      .miss("見本さんに病院へ電話するよう頼んで"),
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
        "うつ病", "統合失調症", "双極性障害", "適応障害", "パニック障害", "糖尿病", "白血病", "胃がん", "肺がん", "乳がん", "大腸がん",
        "子宮頸がん", "悪性腫瘍", "脳梗塞", "心筋梗塞", "てんかん", "認知症", "HIV", "エイズ", "肝炎", "がんと診断", "癌と診断",
        "アルコール依存症", "既往歴", "持病",
      ]),
    Class("犯罪の経歴", ["前科", "有罪判決", "執行猶予", "服役", "拘禁刑", "懲役刑", "禁錮刑"]),
    Class("犯罪被害", ["被害届", "性犯罪被害", "性被害", "DV被害", "ストーカー被害", "犯罪被害"]),
    Class(
      "心身の障害",
      ["障害者手帳", "療育手帳", "精神保健福祉手帳", "発達障害", "知的障害", "精神障害", "身体障害", "指定難病", "聴覚障害", "視覚障害"]),
    Class(
      "健診・検査結果",
      [
        "健康診断の結果", "健診結果", "健診の結果", "人間ドックの結果", "ストレスチェックの結果", "高ストレス判定", "遺伝子検査の結果",
        "血液検査の結果", "要再検査", "要精密検査", "HbA1c",
      ]),
    Class("診療・調剤", ["通院し", "通院中", "入院し", "入院中", "手術を受け", "処方され", "処方箋", "お薬手帳", "服薬中", "投薬", "保健指導を受け"]),
    Class("刑事手続", ["逮捕され", "起訴され", "勾留", "書類送検", "被告人"]),
    Class("少年保護手続", ["少年院", "家裁送致", "保護処分"]),
    Class("信条", ["創価学会", "信者で", "入信し", "党員で", "共産党員", "エホバの証人"]),
    Class("人種・民族", ["アイヌ民族", "アイヌの出", "被差別部落", "部落出身", "同和地区出身"]),
    Class("社会的身分", ["嫡出でない子", "非嫡出子"]),
  ]

  /// Every expression: the detector's anchors.
  static let words: [String] = classes.flatMap(\.words)
  /// Any of the expressions, the longest first.
  static let pattern = words.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.joined(separator: "|")

  private static let terms: [String] = classes.flatMap { row in row.words.map { _ in row.term } }
  private static let lookup = WordSet(words)

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    guard let word = lookup.exactHit(candidate.entity, in: text) else { return nil }
    let sentence = text.sentence(around: candidate.match)
    if general.occurs(in: text, sentence) { return nil }
    let after = candidate.match.upperBound..<sentence.upperBound
    if topics.hit(at: after.lowerBound, in: text, limit: text.count) != nil { return nil }
    guard let confidence = link(text, sentence) else { return nil }
    return Assessment(confidence: confidence, term: terms[word.value])
  }

  /// How surely the sentence speaks of one person whom it names; nil when nobody is there.
  private static func link(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Double? {
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
    position > 0 && position + 1 < text.count && text[position - 1].isAlphanumeric
      && text[position + 1].isAlphanumeric
  }

  /// Whether U+4E00 to U+9FFF or 々 begins at `position`.
  private static func isKanji(at position: Int, in text: Span<UInt8>) -> Bool {
    guard position >= 0, position + 2 < text.count else { return false }
    return text[position] >= 0xE4 && text[position] <= 0xE9 || text.has("々", at: position)
  }

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
