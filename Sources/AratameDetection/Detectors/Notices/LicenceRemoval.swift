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
    anchor: .words(LicenceRemoval.leads.map(LicenceRemoval.anchor)), before: Statement.before,
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
  /// What is to go.
  private static let notices = [
    "ライセンス表示", "ライセンス表記", "ライセンスヘッダ", "ライセンスのヘッダ", "ライセンス文", "ライセンスコメント", "ライセンス条項", "ライセンスの条項", "ライセンス条件",
    "ライセンス義務", "ライセンスの義務", "著作権表示", "著作権表記", "著作権ヘッダ", "著作権のコメント", "コピーライト表記", "コピーライト表示", "クレジット表記", "SPDX",
    "license header*", "licence header*", "license notice*", "licence notice*", "license comment*",
    "licence comment*", "license block*", "license text", "licence text", "license banner*",
    "copyright header*",
    "copyright notice*", "copyright comment*", "copyright line*", "copyright block*", "copyright banner*",
    "attribution", "spdx",
  ]
  /// What may no longer apply.
  private static let licences = [
    "GPL", "AGPL", "LGPL", "コピーレフト", "ライセンスが", "ライセンスに縛", "ライセンスを回避", "ライセンスの対象", "ライセンス違反に", "元のライセンス",
    "copyleft",
    "the license", "the licence", "its license", "its licence", "original license", "original licence",
  ]
  static let leads = notices + licences
  static let words = WordSet(leads)
  private static let noticeWords = WordSet(notices)

  /// The literal that finds `lead`.
  static func anchor(_ lead: String) -> String { lead.hasSuffix("*") ? String(lead.dropLast()) : lead }

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard let lead = words.first(in: text, sentence) else { return nil }
    if Statement.isQuestion(text, sentence) || innocent.occurs(in: text, sentence) { return nil }
    if let notice = noticeWords.first(in: text, sentence),
      removes.firstAsked(in: text, sentence) != nil
        || vanishes.occurs(in: text, sentence)
          && rewrites.firstAsked(in: text, sentence) != nil
    {
      return Candidate(whole(notice.range, text), confidence: 0.8, term: "licence-removal")
    }
    guard rewrites.firstAsked(in: text, sentence) != nil,
      vanishes.occurs(in: text, sentence)
    else { return nil }
    return Candidate(whole(lead.range, text), confidence: 0.75, term: "licence-removal")
  }

  /// 「ライセンスヘッダー」 for 「ライセンスヘッダ」.
  private static func whole(_ range: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    text.has("ー", at: range.upperBound) ? range.lowerBound..<range.upperBound + 3 : range
  }

  private static let removes = WordSet([
    "消して", "消した", "消せ", "削除して", "削除し", "削除お願い", "除去して", "除去し", "取り除いて", "取り除き", "取り除いた", "取って", "外して", "外した",
    "剥がして", "はがして", "なくして", "無くして", "省いて", "省いた", "抜いて", "抜いた", "カットして", "落として", "隠して", "差し替えて", "すり替えて",
    "書き換えて", "書き換え", "置き換えて", "remove", "strip", "delete", "drop", "erase", "get rid of", "take out",
    "take off", "cut",
    "scrub", "wipe", "clear", "clean out", "hide", "omit", "leave out", "lose", "replace", "swap",
  ])
  private static let rewrites = WordSet([
    "書き換えて", "書き直して", "リライトして", "リファクタリングして", "リファクタして", "作り変えて", "作り直して", "変えて", "変換して", "移植して", "直して", "して",
    "にして", "出して", "改変して", "実装して", "rewrite", "refactor", "rework", "reimplement", "change", "modify", "alter",
    "convert",
    "port", "redo", "obfuscate", "make", "transform", "reword", "restructure", "adapt", "disguise",
    "translate", "tweak",
    "launder",
  ])
  private static let vanishes = WordSet([
    "要らなく", "いらなく", "不要に", "必要なく", "必要がなく", "必要がない", "及ばない", "及ばなく", "適用されない", "適用されなく", "かからない", "かからなく",
    "縛られない",
    "縛られなく", "回避", "逃れ", "避け", "対象外", "外れる", "外れた", "バレない", "ばれない", "分からない", "わからない", "無効に", "抵触しない", "引っかから",
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
    "risk*", "detect", "find files", "lint",
  ])
}
