internal import AratameMatching

extension Detector {
  static let contractClause = Detector(
    id: "contract-secrecy-clause",
    entity: .contractClause,
    summary: Localized(
      ja: "秘密保持契約の条項。用語が三つ以上そろい、雛形の作成でないとき。",
      en:
        "A clause of a confidentiality agreement: three of its terms together, and no template being drafted."
    ),
    sources: ["legal-rules.md, section 3.4"],
    anchor: .words([
      "秘密保持契約", "秘密保持義務", "開示当事者", "受領当事者", "被開示者", "秘密情報", "receiving party", "disclosing party",
      "shall not disclose",
    ]),
    before: 0, reach: 40,
    pattern:
      "秘密保持(?:契約|義務)|(?:開示|受領)当事者|被開示者|秘密情報|(?i)(?<![a-z])(?:(?:receiving|disclosing) party|shall not disclose)(?![a-z])",
    assess: ConfidentialMatter.assessContract, confidence: 0.6,
    examples: [
      .hit("第3条 受領者は⟦開示当事者⟧の秘密情報を第三者に開示してはならない。本契約終了後も秘密保持義務を負う。この条項のリスクを見て"),
      .hit(
        "4.2 The ⟦Receiving Party⟧ shall not disclose any Confidential Information of the Disclosing Party."),
      .miss("秘密保持契約の雛形を作成して。開示当事者と受領当事者、秘密情報の定義を入れて"),
      .miss("秘密情報とは何ですか"),
      .miss(
        "Draft a template NDA with a Receiving Party and a Disclosing Party; it shall not disclose names"),
    ])

  static let dealInformation = Detector(
    id: "deal-information",
    entity: .dealInformation,
    summary: Localized(
      ja: "公表前の買収・業績・配当の情報。公表前であることと取引の語と当事者か金額がそろうとき。",
      en: "A deal or results before their announcement: a word for each, and a party or an amount."),
    sources: ["FIEA (Japan) 166, 167: insider trading [G]", "legal-rules.md, section 3.4"],
    anchor: .words([
      "未公表", "公表前", "発表前", "開示前", "未発表", "インサイダー情報", "情報解禁前", "not yet announced", "unannounced",
      "non-public",
      "nonpublic", "before the announcement", "not been announced", "not public yet", "before we announce",
    ]),
    before: 0, reach: 48,
    pattern:
      "未公表|(?:公表|発表|開示|情報解禁)前|未発表|インサイダー情報|(?i)(?<![a-z])(?:not (?:yet announced|been announced|public yet)|unannounced|non-?public"
      + "|before (?:the announcement|we announce))(?![a-z])",
    assess: ConfidentialMatter.assessDeal, confidence: 0.6,
    examples: [
      .hit("⟦未公表⟧ですが、当社は見本工業へのTOBを来月決議します。想定問答を作って"),
      .hit("適時⟦開示前⟧の業績予想の修正です。売上高は120億円に下方修正。リリース文を直して"),
      .hit(
        "This is ⟦not yet announced⟧: our acquisition of Sample Corp closes at $40 million. Draft a memo."),
      .miss("TOBとは何ですか"),
      .miss("未発表の新曲について想像して"),
      .miss("Explain how unannounced mergers affect share prices"),
    ])

  static let proprietarySource = Detector(
    id: "proprietary-source-notice",
    entity: .proprietarySource,
    summary: Localized(
      ja: "ソースコードの冒頭などにある、非公開であることの表示。",
      en: "A notice that source code is proprietary, as file headers have it."),
    sources: ["legal-rules.md, section 3.4"],
    anchor: .words([
      "proprietary and confidential", "confidential and proprietary", "unauthorized copying of this",
      "confidential trade secret",
      "all rights reserved. confidential", "reserved - confidential", "proprietary source code",
    ]),
    before: 24, reach: 96,
    pattern:
      "(?i)(?<![a-z])(?:proprietary and confidential|confidential and proprietary|unauthorized copying of this (?:file|software|code|program)"
      + "|confidential trade secrets?|all rights reserved(?:\\.| -) {0,2}confidential|proprietary source code of)(?![a-z])",
    assess: ConfidentialMatter.assessNotice, confidence: 0.75,
    examples: [
      .hit(
        "/*\n * Copyright 2025 Sample Corp.\n * ⟦PROPRIETARY AND CONFIDENTIAL⟧\n */\nint main(void) { return 0; }"
      ),
      .hit("# ⟦Unauthorized copying of this file⟧ is strictly prohibited\ndef price(x): return x"),
      .hit("// (c) Example Ltd. ⟦All rights reserved. Confidential⟧.\nfunc a() {}"),
      .miss("What does \"proprietary and confidential\" mean?"),
      .miss("Write a header that says confidential and proprietary"),
    ])

  static let internalHost = Detector(
    id: "internal-host-name",
    entity: .internalHost,
    summary: Localized(
      ja: "社内だけで引けるホスト名（.corp、.internal、.intranet など）。",
      en: "A host name that only resolves inside an organisation (.corp, .internal, .intranet and the like)."),
    sources: ["ICANN Board resolution on .internal, 2024-07-29 [G]", "RFC 6762 appendix G [G]"],
    anchor: .words([".corp", ".internal", ".intranet"]),
    before: 120, reach: 160,
    pattern:
      "(?i)(?<![a-z0-9@._-])[a-z0-9][a-z0-9-]{1,40}(?:\\.[a-z0-9][a-z0-9-]{0,40}){0,3}\\.(?:corp|internal|intranet)(?![a-z0-9_(-]|\\.[a-z0-9])",
    assess: ConfidentialMatter.assessHost, confidence: 0.4,
    examples: [
      .hit("つながらないので直して: https://⟦wiki.sample.corp⟧/deploy"),
      .hit("ssh build@host失敗、⟦ci-runner.example.internal⟧ を確認"),
      .miss("Use metadata.google.internal in the example"),
      .miss("obj.internal = true; host.docker.internal"),
      .miss("mycorp.example.com"),
    ])

  static let privilegedAdvice = Detector(
    id: "privileged-advice",
    entity: .privilegedAdvice,
    summary: Localized(
      ja: "弁護士と依頼者の間の秘匿の表示、受け取った法律意見書。",
      en: "A mark of attorney–client privilege, or a legal opinion that was received."),
    sources: [
      "JFTC guidelines on the attorney–client privilege determination procedure, 2020-12-25 [G]",
      "legal-rules.md, section 3.4",
    ],
    anchor: .words([
      "attorney-client privilege", "attorney client privilege", "attorney work product",
      "privileged and confidential", "privileged & confidential",
      "秘匿特権", "法律意見書", "特定通信",
    ]),
    before: 0, reach: 64,
    pattern:
      "(?i)(?<![a-z])(?:attorney[- ]client privileged?|attorney work product|privileged (?:and|&) confidential)(?![a-z])"
      + "|(?:弁護士・?依頼者間)?秘匿特権(?:対象)?|法律意見書|公取審査規則特定通信",
    assess: ConfidentialMatter.assessPrivilege, confidence: 0.75,
    examples: [
      .hit("⟦PRIVILEGED AND CONFIDENTIAL⟧\nTo: General Counsel\nWe advise against the filing."),
      .hit("[⟦Attorney-Client Privileged⟧] Draft memo follows"),
      .hit("顧問の先生から届いた⟦法律意見書⟧を要約して"),
      .miss("What is attorney-client privilege?"),
      .miss("法律意見書の書き方を教えて"),
      .miss("秘匿特権とは何か説明して"),
    ])

  static let exportControlled = Detector(
    id: "export-controlled",
    entity: .exportControlled,
    summary: Localized(
      ja: "輸出管理の対象であることを示す番号や表示。",
      en: "A number or mark that says a thing is export-controlled."),
    sources: [
      "15 CFR 774 supplement 1 (ECCN) [G]", "Foreign Exchange Act (Japan) 25, 48 [G]",
      "legal-rules.md, section 3.4",
    ],
    anchor: .words(["ECCN", "ITAR", "輸出管理", "該非判定", "リスト規制"]),
    before: 4, reach: 64,
    pattern:
      "ECCN[: #]{0,3}[0-9][A-E][0-9]{3}(?:\\.[a-z])?(?![0-9A-Za-z])|(?<![A-Za-z])ITAR[- ][Cc](?:ontrolled|ONTROLLED)(?![a-z])"
      + "|輸出管理(?:対象|該当)(?:品|技術|貨物)?|該非判定書|リスト規制(?:該当|対象)(?:品|技術|貨物)?",
    assess: ConfidentialMatter.assessExport, confidence: 0.6,
    examples: [
      .hit("当社の加工機は⟦ECCN 2B001⟧です。顧客向けの説明を英訳して"),
      .hit("This drawing is ⟦ITAR-controlled⟧. Rewrite the assembly steps for our supplier."),
      .hit("弊社の部品は⟦リスト規制該当⟧なので、取扱手順を整えて"),
      .miss("ECCNとは何ですか"),
      .miss("輸出管理の仕組みを説明して"),
      .miss("該非判定書の書き方を教えて"),
    ])

  static let unfiledInvention = Detector(
    id: "unfiled-invention",
    entity: .unfiledInvention,
    summary: Localized(
      ja: "自社の出願前の発明。", en: "The writer's own invention before it is filed."),
    sources: ["Patent Act (Japan) 29(1) [G]", "legal-rules.md, section 3.4"],
    anchor: .words([
      "未出願", "出願前", "発明届出書", "発明提案書", "unfiled", "not yet filed", "before filing", "before we file",
      "invention disclosure", "unpublished invention",
    ]),
    before: 0, reach: 48,
    pattern:
      "未出願|(?:特許)?出願前|発明(?:届出|提案)書|(?i)(?<![a-z])(?:unfiled (?:patent|invention)|not yet filed|before (?:we )?fil(?:e|ing)|invention disclosure|unpublished invention)(?![a-z])",
    assess: ConfidentialMatter.assessInvention, confidence: 0.6,
    examples: [
      .hit("当社の⟦未出願⟧の発明です。請求項の案を整えて:電極を二層にする"),
      .hit("弊社研究所の⟦発明届出書⟧を要約して"),
      .hit("Our ⟦invention disclosure⟧ covers a hinge with two springs; tidy up the claims."),
      .miss("特許の出願前に何を調べるべきか教えて"),
      .miss("発明届出書の書き方は?"),
      .miss("What is an invention disclosure?"),
    ])
}

/// Judges the language of confidential matter by what stands around it: a word alone is talk of the thing.
enum ConfidentialMatter {
  static func assessContract(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let near = text.stretch(around: candidate.match, 420)
    if isTalk(text, near) || drafting.occurs(in: text, near) { return nil }
    // The first term of a clause speaks for it.
    if terms.occurs(in: text, near.lowerBound..<candidate.match.lowerBound) { return nil }
    var seen: UInt64 = 0
    var rest = near
    while let hit = terms.first(in: text, rest) {
      seen |= 1 << UInt64(hit.value)
      rest = hit.range.upperBound..<near.upperBound
    }
    guard seen.nonzeroBitCount >= 3 else { return nil }
    return Assessment(confidence: clauses.occurs(in: text, near) ? 0.6 : 0.4, term: "contract")
  }

  static func assessDeal(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let near = text.stretch(around: candidate.match, 240)
    guard deals.occurs(in: text, near), !isTalk(text, near), !fiction.occurs(in: text, near) else {
      return nil
    }
    let isOurs = parties.occurs(in: text, near)
    guard isOurs || amounts.occurs(in: text, near) else { return nil }
    return Assessment(confidence: 0.6, term: "deal")
  }

  static func assessNotice(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    isTalk(text, text.sentence(around: candidate.match)) || isQuoted(candidate.match, text)
      ? nil : Assessment(confidence: 0.75, term: "source")
  }

  static func assessHost(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    if wellKnown.occurs(in: text, candidate.match) || !text.hasTwoDots(candidate.match) { return nil }
    return Assessment(confidence: 0.4)
  }

  static func assessPrivilege(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    if isTalk(text, sentence) { return nil }
    if text.has("法律意見書", before: candidate.match.upperBound) {
      return received.occurs(in: text, sentence) ? Assessment(confidence: 0.6, term: "privileged") : nil
    }
    return Mark.assess(text, candidate).map { Assessment(confidence: $0.confidence, term: "privileged") }
  }

  static func assessExport(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    if isTalk(text, sentence) { return nil }
    let near = text.stretch(around: candidate.match, 160)
    return Assessment(confidence: parties.occurs(in: text, near) ? 0.6 : 0.4, term: "export")
  }

  static func assessInvention(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let near = text.stretch(around: candidate.match, 120)
    guard parties.occurs(in: text, near), !isTalk(text, near) else { return nil }
    return Assessment(confidence: 0.6, term: "invention")
  }

  /// Whether the text asks about the thing or asks for a form of it.
  private static func isTalk(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    talk.occurs(in: text, range)
  }

  private static func isQuoted(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = text[range.lowerBound - 1]
    return before == 0x22 || before == 0x27 || text.has("「", before: range.lowerBound)
      || text.has("“", before: range.lowerBound)
  }

  private static let talk = WordSet([
    "とは", "教えて", "書き方", "意味", "解説して", "説明して", "雛形", "ひな形", "ひな型", "テンプレート", "サンプルを", "例文", "一般的な", "一般論",
    "違いは",
    "what is", "what are", "what does", "explain", "how to", "template", "meaning of", "difference between",
    "definition of", "in general", "sample clause", "write a header", "add a header",
    "how do", "tips", "example of", "架空の", "小説", "物語", "fictional", "novel",
  ])
  private static let drafting = WordSet([
    "作成して", "作って", "書いて", "案を出して", "draft a", "draft an", "write a", "write an", "create a", "generate a",
  ])
  private static let terms = WordSet([
    "開示当事者", "受領当事者", "被開示者", "秘密情報", "秘密保持義務", "秘密保持契約", "第三者に開示", "目的外", "返還又は", "複製して",
    "receiving party", "disclosing party", "confidential information", "shall not disclose", "third party",
    "return or destroy", "need-to-know", "need to know", "hereinafter", "survive termination",
  ])
  private static let clauses = WordSet([
    "条 ", "条(", "条　", "条第", "第1条", "第2条", "第3条", "甲は", "乙は", "甲及び", "甲および", "本契約", "shall", "hereto",
    "hereunder",
  ])
  private static let deals = WordSet([
    "買収", "TOB", "公開買付", "LOI", "意向表明", "基本合意", "合併", "株式交換", "株式譲渡", "業績予想", "上方修正", "下方修正", "増配", "減配",
    "配当予想", "第三者割当", "増資", "M&A", "決算", "上場廃止", "業務提携",
    "資本提携", "自己株式", "acquisition", "acquire", "merger", "tender offer", "guidance", "earnings", "dividend",
    "takeover", "letter of intent", "term sheet", "buyback", "ipo", "layoffs", "divest*",
  ])
  private static let parties = WordSet([
    "当社", "弊社", "我が社", "わが社", "自社", "我々", "本件", "うちの", "our ", "we are", "we will", "we plan", "we have",
    "my company", "we intend",
  ])
  private static let amounts = WordSet([
    "億円", "万円", "百万円", "円/株", "1株", "ドル", "billion", "million", "per share",
  ])
  private static let fiction = WordSet([
    "新曲", "アルバム", "ゲーム", "アニメ", "映画", "ドラマ", "album", "movie", "game", "song", "novel",
  ])
  private static let received = WordSet([
    "から届い", "先生から", "からの", "受領", "いただい", "頂い", "添付", "以下の", "下記の", "事務所の", "取得した", "入手した",
  ])
  private static let wellKnown = WordSet([
    "google.internal", "docker.internal", "compute.internal", "containers.internal", "ec2.internal",
    "amazonaws", "k3d.internal", "minikube.internal", "lima.internal", "azure.internal",
  ])
}

extension Span<UInt8> {
  /// `place` with at most `reach` bytes to either side.
  fileprivate func stretch(around place: Range<Int>, _ reach: Int) -> Range<Int> {
    Swift.max(0, place.lowerBound - reach)..<Swift.min(count, place.upperBound + reach)
  }

  /// Whether two full stops stand in `range`: `wiki.sample.corp`, not `object.internal`.
  fileprivate func hasTwoDots(_ range: Range<Int>) -> Bool {
    var dots = 0
    for i in range where self[i] == 0x2E { dots += 1 }
    return dots >= 2
  }
}
