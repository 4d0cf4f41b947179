internal import AratameMatching

extension Detector {
  static let pastedWorkAnalysis = Detector(
    id: "pasted-work-analysis",
    entity: .pastedWorkAnalysis,
    summary: Localized(
      ja: "記事や論文などの長い文章を貼り付け、要約・翻訳・分析・校正させる指示。自分の文章と分かるものは除く。",
      en:
        "A request to summarise, translate, analyse or proofread a long pasted article or paper, unless it is the user's own."
    ),
    sources: [
      "Copyright Act (Japan) 30-4 [G]", "Agency for Cultural Affairs, checklist, 2024-07-31 [Q:C2]",
      "legal-rules.md, sections 1.4 and 4.7",
    ],
    anchor: .words(PastedWork.leads),
    reader: Statement.each(PastedWork.words, PastedWork.judge), confidence: 0.6,
    examples: [
      .hit("次の記事を⟦要約⟧してください。\n\n【見本市＝見本通信】\(PastedWork.article)"),
      .hit("\(PastedWork.article)\n出典: 見本新聞 2025年4月1日\n\n上の文章を英語に⟦翻訳⟧して"),
      .hit("この論文の要旨を⟦分析⟧して、弱いところを挙げて\n要旨\n\(PastedWork.article)"),
      .hit("⟦Summarize⟧ the article below in three points.\n\n\(PastedWork.articleInEnglish)"),
      .hit(
        "By Taro Mihon, 3 May 2025\n\(PastedWork.articleInEnglish)\n\nPlease ⟦translate⟧ this into Japanese"),
      .hit("Can you ⟦proofread⟧ this paper?\n\nAbstract\n\(PastedWork.articleInEnglish)"),
      .miss("次の記事を要約してください。\n\n短い記事です。"),
      .miss("私が書いた次の記事を要約してください。\n\n\(PastedWork.article)"),
      .miss("以下の議事録を要約してください。\n\n\(PastedWork.article)"),
      .miss("記事の要約の仕方を教えて"),
      .miss("Summarize the article below.\n\nIt rained."),
      .miss("Proofread our draft article:\n\n\(PastedWork.articleInEnglish)"),
      .miss("Translate my essay into Japanese:\n\n\(PastedWork.articleInEnglish)"),
      .miss("How do I summarize an article?"),
    ])
}

/// Judges requests to study a text by whether a long text that is somebody else's stands beside them.
enum PastedWork {
  static let leads = [
    "要約", "翻訳", "和訳", "英訳", "訳して", "分析", "校正", "添削", "推敲", "要点", "まとめて", "解説して", "summarize", "summarise",
    "summary",
    "translate", "analyze", "analyse", "proofread", "key points", "main points", "tl;dr", "tldr", "critique",
    "takeaways",
  ]
  static let words = WordSet(leads)

  static func judge(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Candidate? {
    guard sentence.count < 420, text.count - sentence.count >= least else { return nil }
    let names = works.occurs(in: text, sentence)
    let points = pointers.occurs(in: text, sentence)
    // Among other sentences a request that neither names nor points at a work is about something else.
    guard names || points || text.standsAlone(sentence), !kinds.occurs(in: text, sentence),
      let lead = words.first(in: text, sentence), asks(text, sentence, points),
      let passage = Passage(beside: sentence, in: text, atLeast: least),
      passage.isLong(characters: 400, words: 150, in: text)
    else { return nil }
    let ends = passage.ends(text)
    let marks = ends.reduce(0) { $0 + bylines.count(in: text, $1, upTo: 3) }
    guard names && (points || marks > 0) || points && marks >= 2 || marks >= 3,
      !own.occurs(in: text, sentence), !text.looksLikeCode(sentence), !isItem(sentence, text),
      !passage.isCode(text), !passage.isList(text), !ends.contains(where: { letters.occurs(in: text, $0) }),
      !ownMarks.occurs(in: text, text.vicinity(of: sentence, before: 240, after: 240))
    else { return nil }
    return Candidate(lead.range, confidence: names && marks > 0 ? 0.75 : 0.6, term: "pasted-work")
  }

  /// Bytes that the shortest long passage has.
  private static let least = 600

  /// Whether the study is asked for rather than spoken of.
  private static func asks(_ text: Span<UInt8>, _ sentence: Range<Int>, _ points: Bool) -> Bool {
    if !points && Statement.isQuestion(text, sentence) { return false }
    return verbs.firstAsked(in: text, sentence) != nil || nouns.occurs(in: text, sentence)
  }

  /// Whether the sentence is an item of a list or a heading, as in a prompt that tells what to do with a text to come.
  private static func isItem(_ sentence: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let start = text.skippingSpaces(
      from: text.line(around: sentence.lowerBound..<sentence.lowerBound).lowerBound)
    return start + 1 < text.count && (text[start] == 0x2D || text[start] == 0x2A || text[start] == 0x23)
      && text[start + 1] != 0x2D
  }

  private static let verbs = WordSet([
    "要約して", "要約せよ", "要約お願い", "翻訳して", "和訳して", "英訳して", "訳して", "分析して", "校正して", "添削して", "推敲して", "まとめて", "解説して",
    "抽出して",
    "挙げて", "要約を", "翻訳を", "教えて", "書いて", "作成して", "示して", "説明して", "お願い", "ください", "summarize", "summarise",
    "translate", "analyze", "analyse", "proofread", "critique", "give", "write",
    "list", "extract", "provide", "make", "explain",
  ])
  private static let nouns = WordSet([
    "要点は", "要旨は", "論点は", "tl;dr", "tldr", "key points", "main points", "takeaways", "summary of th*",
  ])
  private static let pointers = WordSet([
    "この", "次の", "以下", "下の", "上の", "上記", "下記", "添付", "貼り付けた", "引用した", "the following", "below", "above",
    "this ", "attached",
    "following",
  ])
  private static let works = WordSet([
    "記事", "論文", "論説", "社説", "コラム", "随筆", "エッセイ", "小説", "書籍", "この章", "次の章", "章の要", "レポート", "報告書", "白書",
    "プレスリリース", "ニュース",
    "ブログ", "文献",
    "要旨", "抄録", "インタビュー", "スピーチ", "article*", "paper*", "abstract*", "news story", "news report*",
    "blog post*", "editorial*", "op-ed*",
    "essay*", "chapter*", "report*", "press release*", "study", "interview*", "column", "book", "speech",
    "story", "review",
  ])
  /// What stands at the head and the foot of an article or paper, or in its quotations.
  private static let bylines = WordSet([
    "通信】", "新聞】", "【", "記者", "編集部", "特派員", "（共同）", "（時事）", "ロイター", "出典", "著者", "著:", "文:", "取材", "掲載", "発表した",
    "明らかにした", "によると",
    "によれば", "と述べた", "と語った", "と話した", "と指摘", "年月日", "配信", "要旨", "抄録", "キーワード", "はじめに", "参考文献", "研究", "本稿",
    "本研究", "©", "published",
    "reuters", "associated press", "correspondent", "staff writer", "abstract", "introduction", "doi",
    "et al", "said", "according to",
    "told reporters", "keywords", "copyright", "reported", "researchers", "spokesman", "spokeswoman",
    "spokesperson", "announced",
    "updated", "photo:", "source:", "references", "university",
  ])
  private static let own = WordSet([
    "私の", "私が", "自分の", "自分が", "僕の", "僕が", "俺の", "うちの", "弊社", "当社", "自社", "我々の", "私たちの", "社内", "my ", "our ",
    "i wrote", "we wrote",
    "i've written", "myself", "my own",
  ])
  private static let ownMarks = WordSet([
    "私が書いた", "自分が書いた", "自分で書いた", "僕が書いた", "書いてみました", "書きました", "下書き", "草稿", "私の文章", "自作の", "i wrote",
    "we wrote", "i've written",
    "my draft", "our draft", "my essay", "my article", "my paper", "written by me", "パブリックドメイン", "青空文庫",
    "public domain",
  ])
  /// What is nobody's work, or what other detectors speak of.
  private static let kinds = WordSet([
    "議事録", "メール", "会議", "チャット", "ログを", "ログの", "コード", "契約書", "規約", "アンケート", "レビュー", "口コミ", "日報", "問い合わせ",
    "履歴書",
    "文字起こし", "法律", "条文",
    "email*", "e-mail*", "minutes", "meeting*", "transcript*", "contract*", "code", "log", "logs", "chat",
    "conversation*", "resume",
    "dialogue", "codebase", "files", "folder", "expand*", "sentiment", "customer review*", "sentence*",
  ])
  private static let letters = WordSet([
    "お世話になっております", "拝啓", "敬具", "議事録", "ご査収", "dear ", "best regards", "kind regards", "sincerely", "step 1:",
    "#include", "import ",
  ])

  /// A made-up article for the examples.
  static var article: String {
    String(
      repeating: "見本市は一日、港の再開発を始めると発表した。市によると、工事は来春に終わる予定で、市場は今の場所に残る。市長は会見で「港は町の顔だ」と述べた。", count: 7)
  }
  static var articleInEnglish: String {
    String(
      repeating:
        "The town of Sample said on Monday that it would rebuild its harbour, according to a statement that the mayor read to reporters at the old fish market. ",
      count: 7)
  }
}
