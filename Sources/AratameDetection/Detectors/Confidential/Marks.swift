internal import AratameMatching

extension Detector {
  static let markTop = Detector(
    id: "confidential-mark-top",
    entity: .markTop,
    summary: Localized(
      ja: "秘密区分の表示のうち最上位のもの（極秘、厳秘、機密性3、特定秘密、TLP:RED など）。",
      en: "A confidentiality mark of the top class (極秘, TLP:RED, Strictly Confidential and the like)."),
    sources: [
      "FIRST TLP 2.0, 2022-08 [G]", "Unfair Competition Prevention Act (Japan) 2(6) [G]",
      "Government standards, 機密性3情報 (DS-920 [S:D5])", "legal-rules.md, section 3.4",
    ],
    anchor: .words([
      "極秘", "厳秘", "機密性3", "特定秘密", "TLP:RED", "TLP RED", "STRICTLY CONFIDENTIAL", "TOP SECRET",
      "HIGHLY CONFIDENTIAL", "RESTRICTED",
    ]),
    before: 0, reach: 40,
    pattern: "極秘|厳秘|機密性3(?:情報)?|特定秘密|TLP[: ]RED|(?<![A-Za-z])(?:STRICTLY CONFIDENTIAL|Strictly Confidential"
      + "|TOP SECRET|Top Secret|HIGHLY CONFIDENTIAL|Highly Confidential|RESTRICTED|Restricted)(?![A-Za-z])",
    assess: Mark.assess, confidence: 0.85,
    examples: [
      .hit("資料の右上に【⟦極秘⟧】と印字\n売上の見込みは次のとおり"),
      .hit("この報告書は⟦厳秘⟧です"),
      .hit("(⟦TLP:RED⟧) 攻撃の概要"),
      .hit("添付の表です\n=== ⟦TOP SECRET⟧ ===\n売上の見込みは次のとおり"),
      .hit("[⟦Strictly Confidential⟧] Plan for the merger"),
      .miss("極秘レシピのカレーを作って"),
      .miss("特定秘密の保護に関する法律を要約して"),
      .miss("機密性3情報とは何ですか"),
      .miss("the area is Restricted to staff"),
    ])

  static let markInternal = Detector(
    id: "confidential-mark-internal",
    entity: .markInternal,
    summary: Localized(
      ja: "社内や関係者に限る秘密区分の表示（社外秘、部外秘、関係者限り、CONFIDENTIAL など）。",
      en: "A confidentiality mark of the internal class (社外秘, CONFIDENTIAL and the like)."),
    sources: markTop.sources,
    anchor: .words([
      "社外秘", "部外秘", "部内秘", "部内限り", "社内限", "関係者限", "関係者外秘", "取扱注意", "取り扱い注意", "取扱い注意",
      "機密性2", "マル秘", "丸秘", "㊙", "TLP:AMBER", "TLP AMBER", "CONFIDENTIAL", "INTERNAL USE ONLY",
      "INTERNAL ONLY",
      "DO NOT DISTRIBUTE", "NOT FOR DISTRIBUTION",
    ]),
    before: 20, reach: 64,
    pattern: "社外秘|部外秘|部内秘|部内限り|社内限り?|関係者限り?|関係者外秘|取(?:り?扱|扱)い?注意|機密性2(?:情報)?|マル秘|丸秘|㊙"
      + "|TLP[: ]AMBER(?:\\+STRICT)?|(?<![A-Za-z])(?:(?:COMPANY |Company |Private & )?(?:CONFIDENTIAL"
      + "|Confidential)"
      + "|(?:FOR |For )?(?:INTERNAL USE ONLY|Internal Use Only)|Internal Only|INTERNAL ONLY"
      + "|DO NOT DISTRIBUTE|Do [Nn]ot [Dd]istribute|N(?:OT FOR DISTRIBUTION"
      + "|ot for [Dd]istribution))(?![A-Za-z])",
    assess: Mark.assess, confidence: 0.85,
    examples: [
      .hit("冒頭に【⟦社外秘⟧】とある議事録を要約して"),
      .hit("取扱区分:⟦関係者限り⟧\n次の表を整理して"),
      .hit("この資料は⟦社外秘⟧です。要点をまとめて"),
      .hit("[⟦CONFIDENTIAL⟧] Roadmap for next year"),
      .hit("※⟦取扱注意⟧ 下記の名簿を整えて"),
      .hit("次の文書を直して\n**⟦社外秘⟧**\n来期の計画は次のとおり"),
      .hit("営業会議　議事録　　　⟦社外秘⟧\n出席者は6名"),
      .hit("The plan follows.\n\nExample Corp. | ⟦Confidential⟧ | Page 3\n2026-04-01"),
      .hit("<⟦TLP:AMBER+STRICT⟧> indicators follow"),
      .miss("社外秘とはどういう意味ですか"),
      .miss("文書の区分を説明して\n- 社外秘\n- 公開\nの二つです"),
      .miss("区分の例\n極秘 | 社外秘 | 公開可\nどれを使うべきか"),
      .miss("「社外秘」の定義を教えて"),
      .miss("資料に社外秘と書くべきか相談したい"),
      .miss("please keep this confidential between us"),
      .miss("a film called L.A. Confidential won awards"),
    ])

  static let markPublic = Detector(
    id: "confidential-mark-public",
    entity: .markPublic,
    summary: Localized(
      ja: "公開してよいことを示す表示（機密性1、TLP:GREEN、TLP:CLEAR など）。",
      en: "A mark that allows disclosure (機密性1, TLP:GREEN, TLP:CLEAR and the like)."),
    sources: markTop.sources,
    anchor: .words([
      "機密性1", "TLP:GREEN", "TLP GREEN", "TLP:CLEAR", "TLP CLEAR", "TLP:WHITE", "TLP WHITE", "公開可",
    ]),
    before: 6, reach: 40,
    pattern: "機密性1(?:情報)?|TLP[: ](?:GREEN|CLEAR|WHITE)|(?:社外)?公開可(?!能)",
    assess: Mark.assess, confidence: 0.85,
    examples: [
      .hit("【⟦機密性1⟧】開催案内"),
      .hit("[⟦TLP:CLEAR⟧] Advisory for everyone"),
      .hit("取扱区分:⟦公開可⟧\n次の文を直して"),
      .miss("機密性1とは何か"),
      .miss("TLP:GREEN and TLP:CLEAR differ in scope, please explain"),
      .miss("公開可能な範囲を教えて"),
    ])
}

/// Tells a mark from a mention of one by where it stands.
///
/// A mark stands in brackets, alone on its line, in a header or footer, after ※ or a label (取扱区分:), or as what
/// a document is said to be (この資料は社外秘です). Everything else mentions it.
enum Mark {
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let mark = candidate.entity
    guard let confidence = standing(mark, in: text) else { return nil }
    return Assessment(confidence: confidence, term: Lexicon.mark(mark, in: text))
  }

  private static func standing(_ mark: Range<Int>, in text: Span<UInt8>) -> Double? {
    let before = text.skippingSpaces(backFrom: mark.lowerBound)
    let after = text.skippingSpaces(from: mark.upperBound)
    let isProse = text[mark.lowerBound] < 0x80 && text[mark.lowerBound + 1] >= 0x61
    if isMention(after, in: text) { return nil }
    if isBracketed(before, after, in: text) { return 0.9 }
    if text.has("※", before: before) || isLabelled(before, in: text) { return isProse ? 0.8 : 0.85 }
    let position = MarkPosition(of: mark, in: text)
    if position.isAlone(in: text) { return 0.85 }
    if position.isInMargin(in: text) { return 0.8 }
    let begins = before == 0 || text[before - 1] == 0x0A || text[before - 1] == 0x1E
    let ends = after == text.count || text[after] == 0x0A || text[after] == 0x1E
    // A line may begin a sentence with a mark's words in capitals; at a line's end they stand alone.
    if ends, before < mark.lowerBound, text[mark.lowerBound] < 0x80, text[before - 1] == 0x2E { return 0.7 }
    if begins, !isProse,
      after > mark.upperBound || separators.hit(at: after, in: text, limit: text.count) != nil
    {
      return 0.7
    }
    if !isProse, subjects.hit(endingAt: before, in: text, from: 0) != nil,
      predicates.hit(at: after, in: text, limit: text.count) != nil
    {
      return 0.8
    }
    return nil
  }

  /// 【社外秘】, (社外秘), [CONFIDENTIAL], <社外秘>, ≪社外秘≫, also with a little more inside: 【社外秘・転載禁止】.
  private static func isBracketed(_ before: Int, _ after: Int, in text: Span<UInt8>) -> Bool {
    guard before > 0,
      opening.hit(endingAt: before, in: text, from: 0) != nil || isASCIIOpening(text[before - 1])
    else { return false }
    var end = after
    let most = min(text.count, after + 48)
    while end < most {
      if closing.hit(at: end, in: text, limit: text.count) != nil { break }
      if text[end] == 0x29 || text[end] == 0x5D || text[end] == 0x3E { break }
      if text[end] == 0x0A || text.has("。", at: end) { return false }
      end += 1
    }
    guard end < most else { return false }
    // In round brackets in a sentence a list of marks is an explanation: 「区分(社外秘、部外秘)」.
    let hasList = text[before - 1] == 0x28 && (end > after || isInsideSentence(before - 1, in: text))
    return !hasList && !isMention(end + (text[end] < 0x80 ? 1 : 3), in: text)
  }

  /// Whether a kana right before `position` shows that a sentence is going on.
  private static func isInsideSentence(_ position: Int, in text: Span<UInt8>) -> Bool {
    particles.hit(endingAt: position, in: text, from: 0) == nil && position > 3
      && text[position - 1] >= 0x80 && labels.hit(endingAt: position, in: text, from: 0) == nil
      && !text.has("。", before: position) && !text.has("、", before: position)
      && explanations.hit(endingAt: position, in: text, from: 0) != nil
  }

  private static func isASCIIOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B || byte == 0x3C }

  private static func isLabelled(_ before: Int, in text: Span<UInt8>) -> Bool {
    guard before > 0, text[before - 1] == 0x3A else { return false }
    return labels.hit(endingAt: text.skippingSpaces(backFrom: before - 1), in: text, from: 0) != nil
  }

  /// 社外秘とは, 社外秘の意味, 社外秘レシピ, 社外秘などの: what follows makes it a word in a sentence.
  static func isMention(_ after: Int, in text: Span<UInt8>) -> Bool {
    mentions.hit(at: after, in: text, limit: text.count) != nil
  }

  private static let opening = WordSet(["【", "〔", "〈", "《", "≪", "[[", "［", "<<"])
  private static let closing = WordSet(["】", "〕", "〉", "》", "≫", "］"])
  private static let separators = WordSet(["】", "・", "/", "|", ":", "-", "。", "、", "※", "("])
  private static let labels = WordSet([
    "取扱区分", "取り扱い区分", "機密区分", "秘密区分", "情報区分", "区分", "取扱い", "取扱", "機密レベル", "格付け", "格付", "分類",
    "classification", "sensitivity", "distribution", "marking", "label", "security level", "handling",
  ])
  private static let subjects = WordSet([
    "資料は", "文書は", "文章は", "本書は", "内容は", "ファイルは", "データは", "メールは", "以下は", "下記は", "本件は", "本資料は",
    "報告書は", "議事録は", "図面は", "一覧は", "全て", "すべて", "こちらは", "これは", "document is", "file is", "this is",
    "email is", "report is", "material is", "information is",
  ])
  private static let predicates = WordSet([
    "です", "だ。", "だから", "なので", "であ", "扱い", "につき", "のため", "となり", "となって", "とします", "とする", "でお願い", ".", ". ",
    "。",
  ])
  private static let mentions = WordSet([
    "とは", "という", "って", "の意味", "の定義", "の違い", "の基準", "の書き方", "の表示", "のマーク", "のスタンプ", "の印", "の区分",
    "の例", "レシピ", "と書", "と表示", "とい", "と記", "と呼", "など", "等", "または", "又は", "や", "と社外", "と部外", "と極秘", "と機密",
    "と TLP", "とTLP", "および", "及び", "情報の保護",
    "情報とは", "の保護", "の指定", "の取扱", "の管理", "会議の", "任務", "文書とは", "か?", "かどうか", "にすべき", "にあた", "に当た",
    "ですか", "でしょうか", "の英訳", "を英語", "の対義", "作戦", "捜査", "裏", "テク", "映画", "ファイルという",
    "means", "mean ", "is a", "stamp", "label", "vs", "and TLP", "or TLP",
  ])
  private static let particles = WordSet(["は", "が", "を", "に", "の", "と", "も"])
  private static let explanations = WordSet(["区分", "表示", "ラベル", "マーク", "用語", "格付", "種類", "情報", "秘密"])
}

extension Lexicon {
  /// Whether a mark of any class stands at `place`.
  static func hasMark(at place: Int, in text: Span<UInt8>) -> Bool {
    marks.words.hit(at: place, in: text, limit: text.count) != nil
  }

  /// The canonical form of a mark, as marks.tsv has it; nil for what it does not list.
  static func mark(_ range: Range<Int>, in text: Span<UInt8>) -> String? {
    marks.words.exactHit(range, in: text).map { marks.rows[$0.value].term }
  }

  /// The first mark at or after `start`, with its canonical form and its class; not within a word of ASCII letters.
  static func firstMark(in text: Span<UInt8>, from start: Int) -> (
    range: Range<Int>, term: String, kind: String
  )? {
    var position = start
    while let hit = marks.words.first(in: text, position..<text.count) {
      let row = marks.rows[hit.value]
      if text[hit.range.lowerBound] >= 0x80
        || text.isOpen(before: hit.range.lowerBound, .ascii)
          && text.isOpen(after: hit.range.upperBound, .ascii)
      {
        return (hit.range, row.term, row.kind)
      }
      position = hit.range.lowerBound + 1
    }
    return nil
  }

  private static let marks: (words: WordSet, rows: [(term: String, kind: String)]) = {
    var bytes: [UInt8] = []
    var words: [WordSet.Word] = []
    var rows: [(term: String, kind: String)] = []
    for row in marksTSV.utf8.split(separator: 0x0A) {
      let columns = row.split(separator: 0x09)
      guard columns.count > 1 else { continue }
      let names = columns[0].split(separator: 0x7C)
      for name in names {
        words.append(
          WordSet.Word(
            start: Int32(bytes.count), count: Int32(name.count), foldsCase: true, left: .none, right: .none,
            value: Int32(rows.count)))
        bytes.append(contentsOf: name)
      }
      rows.append((String(names[0]) ?? "", String(columns[1]) ?? ""))
    }
    return (WordSet(bytes: bytes, words: words), rows)
  }()
}
