internal import AratameMatching

extension Detector {
  static let licenceRemoval = Detector(
    id: "licence-removal",
    entity: .licenceRemoval,
    summary: Localized(
      ja: "他人のコードのライセンス表示・著作権表示を消す、またはライセンスが及ばないように書き換える指示。",
      en:
        "A request to strip the licence or copyright notice of code, or to rewrite it so that its licence falls away."
    ),
    sources: [
      "Copyright Act (Japan) 113(8): rights management information [G]", "legal-rules.md, section 1.3",
    ],
    anchor: .words(LicenceRemoval.leads.map(LicenceRemoval.anchor)),
    reader: Statement.each(LicenceRemoval.words, LicenceRemoval.judge), confidence: 0.75,
    examples: [
      .hit("このコードの⟦ライセンス表示⟧が要らなくなるように書き換えて"),
      .hit("貼ったファイルの⟦著作権表示⟧を全部消して、うちの製品に組み込めるようにして"),
      .hit("このモジュールを⟦GPL⟧が適用されない形にリライトして"),
      .hit("冒頭の⟦ライセンスヘッダー⟧を取り除いた版を出して"),
      .hit("Please strip the ⟦license header⟧ from this file"),
      .hit("Rewrite the parser so the ⟦GPL⟧ no longer applies to it"),
      .hit("Remove the ⟦copyright notice⟧ and rename the variables so nobody can tell where it came from"),
      .hit("Refactor this so that we can drop the ⟦attribution⟧ the licence asks for"),
      .miss("ライセンス表示を消すと違法ですか"),
      .miss("ライセンス表示は残したまま関数名を直して"),
      .miss("GPLのコードを製品に使うときの注意点を教えて"),
      .miss("重複したライセンスヘッダーを削除して一つにまとめて"),
      .miss("What happens if someone removes the license header from a GPL file?"),
      .miss("Refactor this file without touching the license header"),
      .miss("Rewrite this module, but keep the copyright notice"),
      .miss("Add a license header to each file"),
    ])
}

/// Judges talk of licence notices by whether they are to go.
enum LicenceRemoval {
  static let leads = [
    "ライセンス", "著作権", "コピーライト", "クレジット表記", "コピーレフト", "GPL", "SPDX", "licens*", "licenc*", "copyright*",
    "copyleft", "attribution", "公開義務", "ソース公開", "legal header*",
  ]
  static let words = WordSet(leads + ["AGPL", "LGPL", "GPLv2", "GPLv3"])

  /// The literal that finds `lead`.
  static func anchor(_ lead: String) -> String { lead.hasSuffix("*") ? String(lead.dropLast()) : lead }

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard sentence.count < 400, let lead = words.first(in: text, sentence)?.range else { return nil }
    if Statement.isQuestion(text, sentence) || innocent.occurs(in: text, sentence) { return nil }
    let rewritten = rewrites.firstAsked(in: text, sentence) != nil
    let vanished = vanishes.occurs(in: text, sentence)
    var rest = sentence
    while var noun = words.first(in: text, rest)?.range {
      // `licens*` to its end.
      while text[noun.lowerBound] < 0x80, noun.upperBound < sentence.upperBound,
        text[noun.upperBound].isASCIILetter
      {
        noun = noun.lowerBound..<noun.upperBound + 1
      }
      rest = noun.upperBound..<sentence.upperBound
      guard let notice = notice(at: noun, text, sentence) else { continue }
      if removes.firstAsked(in: text, sentence) != nil || vanished && rewritten
        || lacks.occurs(in: text, sentence) && (rewritten || wants.firstAsked(in: text, sentence) != nil)
      {
        return Candidate(notice, confidence: 0.8, term: "licence-removal")
      }
    }
    return rewritten && vanished ? Candidate(lead, confidence: 0.75, term: "licence-removal") : nil
  }

  /// The notice that a noun names with the word after it: 「ライセンス表示」, `license header`.
  private static func notice(at noun: Range<Int>, _ text: Span<UInt8>, _ sentence: Range<Int>) -> Range<Int>?
  {
    if wholes.exactHit(noun, in: text) != nil { return noun }
    var next = noun.upperBound
    if text[noun.lowerBound] >= 0x80 {
      if let link = links.hit(at: next, in: text, limit: text.count) { next = link.range.upperBound }
    } else {
      next = text.skippingSpaces(from: next)
      if let link = links.hit(at: next, in: text, limit: text.count) {
        next = text.skippingSpaces(from: link.range.upperBound)
      }
    }
    if let part = parts.hit(at: next, in: text, limit: text.count) {
      return noun.lowerBound..<part.range.upperBound
    }
    let before = max(sentence.lowerBound, noun.lowerBound - 24)..<noun.lowerBound
    return abouts.occurs(in: text, before) ? noun : nil
  }

  private static let wholes = WordSet(["クレジット表記", "SPDX", "attribution", "legal header", "legal headers"])
  private static let links = WordSet([
    "の", "に関する", "についての", "/copyright", "and copyright", "or copyright", "and author", "/author", "・著作権",
    "と著作権",
  ])
  private static let parts = WordSet([
    "表示", "表記", "ヘッダー", "ヘッダ", "文言", "文", "コメント", "条項", "条件", "義務", "記述", "記載", "行", "情報", "部分", "注記", "ブロック",
    "header*", "notice*",
    "comment*", "line*", "text*", "block*", "banner*", "info*", "statement*", "tag*", "preamble*",
    "boilerplate", "stuff", "terms", "mention*", "reference*",
  ])
  private static let abouts = WordSet([
    "about the", "about its", "about licensing", "mention of the", "mentions of the", "reference to the",
    "references to the", "traces of the",
  ])
  private static let removes = WordSet([
    "消して", "消した", "消せ", "削除して", "削除し", "削除お願い", "除去して", "除去し", "取り除いて", "取り除き", "取り除いた", "取って", "外して", "外した",
    "剥がして", "はがして", "なくして", "無くして", "省いて", "省いた", "抜いて", "抜いた", "カットして", "落として", "隠して", "差し替えて", "すり替えて",
    "書き換えて", "書き換え", "置き換えて", "take", "remove", "strip", "delete", "drop", "erase", "get rid of", "take out",
    "take off", "cut", "scrub", "wipe", "clear", "clean out", "hide", "omit", "leave out", "lose", "replace",
    "swap",
  ])
  /// 「…抜きで」, `without the …`.
  private static let lacks = WordSet([
    "抜きで", "抜きの", "なしで", "無しで", "なしの", "無しの", "を含まない", "without the", "without any", "without its",
    "minus the", "free of",
  ])
  private static let wants = WordSet([
    "ください", "ほしい", "欲しい", "お願い", "出力して", "貼って", "give", "send", "show", "print", "output", "i want",
    "i'd like", "i need", "need", "return",
  ])
  private static let rewrites = WordSet([
    "書き換えて", "書き直して", "リライトして", "リファクタリングして", "リファクタして", "作り変えて", "作り直して", "変えて", "変換して", "移植して", "直して", "して",
    "にして", "出して", "改変して", "実装して", "別実装に", "してくれ", "してほしい", "してください", "rewrite", "refactor", "rework",
    "reimplement", "change", "modify", "alter",
    "convert",
    "port", "redo", "obfuscate", "make", "transform", "reword", "paraphrase", "rephrase", "restructure",
    "adapt", "disguise",
    "translate", "tweak",
    "launder",
  ])
  private static let vanishes = WordSet([
    "要らなく", "いらなく", "済むように", "済む形", "しなくて", "免れ", "すり抜け", "クローズド", "closed source", "closed-source",
    "kick in", "ignore", "is gone", "goes away", "go away", "disappears", "nobody notices", "縛りが", "なくなるよう",
    "なくなる形", "義務がなく", "関係なく", "不要に", "必要なく", "必要がなく", "必要がない", "及ばない", "及ばなく", "適用されない", "適用されなく", "かからない",
    "かからなく",
    "縛られない",
    "縛られなく", "回避", "逃れ", "避け", "負わな", "生じない", "対象外", "外れる", "外れた", "バレない", "ばれない", "分からない", "わからない", "無効に",
    "抵触しない", "引っかから",
    "従わなくて", "守らなくて", "触れない", "no longer", "does not apply", "doesn't apply", "not apply",
    "won't apply", "avoid", "avoids", "escape", "escapes", "circumvent", "bypass", "get around", "evade",
    "free of", "free from",
    "can drop", "can remove", "can ignore", "not needed", "not need", "don't need", "unnecessary",
    "nobody can tell",
    "no one can tell", "without the gpl", "not be bound", "isn't bound", "aren't bound", "not subject",
    "isn't subject", "not bound", "without having to",
    "out of the", "void", "get out of", "sidestep",
  ])
  private static let innocent = WordSet([
    "残した", "残して", "残す", "消さ", "維持", "保った", "そのままに", "そのままで", "重複", "古い", "誤字", "自社の", "自社コード", "自分の", "私の",
    "自作", "当社の", "弊社の",
    "注意点", "年に", "年を", "更新", "チェック", "確認して", "リスク", "代わりになる", "代替", "おすすめ", "お勧め", "推奨", "keep", "keeping",
    "preserve", "preserving", "retain",
    "intact", "without touching", "without removing", "duplicate*", "outdated", "typo", "our own", "my own",
    "i wrote", "we wrote",
    "alternative*", "recommend*", "update*", "year", "suggest", "compare", "checklist", "is there a",
    "are there", "library that", "libraries that",
    "risk*", "detect", "find files", "lint", "license key*", "licence key*", "driver's licen*",
    "driving licen*", "software license agreement", "抜けがない", "抜け漏れ", "点検", "Markdown", "markdown", "候補",
    "to comply",
  ])
}
