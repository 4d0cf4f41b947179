internal import AratameMatching

extension Detector {
  static let childDetail = Detector(
    id: "child-detail",
    entity: .child,
    summary: Localized(
      ja: "16歳未満の年齢、学年・組、園児・児童などの語で、同じ文の氏名に結び付いているもの。",
      en:
        "An age under 16, a school year or class, or a word for a child, linked to a name in the same sentence."
    ),
    sources: ["PPC Guidelines (general rules) 2-16 [V:A2]", "legal-rules.md, section 1.1"],
    anchor: .words(Child.words), before: 12, reach: 48,
    pattern: Child.pattern, assess: Child.assess, confidence: 0.7,
    link: Link([.person], within: .sentence, confidence: 0.65, least: Child.unlinked),
    examples: [
      .hit("⟦3年2組⟧の見本花子さんの所見を書いてください"),
      .hit("見本花子さん(⟦8歳⟧)の指導案を直してください"),
      .hit("⟦園児⟧の架空はなちゃんが転んだので、連絡帳の文を書いてください"),
      .hit("⟦小学4年生⟧の見本太郎くんは算数が苦手です"),
      .hit("見本さんの⟦母子健康手帳⟧の記録を要約してください"),
      .hit("Write a report for Jane Placeholder, ⟦aged 9⟧."),
      .hit("Our ⟦7-year-old⟧ student Jane Placeholder was hurt today; write to her parents"),
      .hit("Student Jane Placeholder, ⟦Grade 3⟧, needs a reading plan"),
      .hit("Draft a note about client Jane Placeholder, ⟦age 12⟧"),
      .miss("8歳向けの読み物を書いてください"),
      .miss("見本花子さん(38歳)の経歴をまとめてください"),
      .miss("3年2組の時間割を作ってください"),
      .miss("見本さんは大学3年生です"),
      .miss("見本さんは5歳でピアノを始めた作曲家です"),
      .miss("Suggest games for a 7-year-old"),
      .miss("Write a story about Jane Placeholder, a 7-year-old girl"),
      .miss("Jane Placeholder is a 47-year-old engineer"),
      .miss("Our student Jane Placeholder has worked here for 9 years"),
    ])

  static let classRoster = Detector(
    id: "child-class-roster",
    entity: .child,
    summary: Localized(
      ja: "学級名簿・園児名簿・座席表などの見出しで、そばに氏名があるもの。",
      en: "The heading of a class roster or a list of pupils, with names beside it."),
    sources: childDetail.sources,
    anchor: .words([
      "学級名簿", "クラス名簿", "児童名簿", "園児名簿", "生徒名簿", "児童一覧", "園児一覧", "座席表", "出席簿", "出席番号", "組名簿", "組 名簿", "児童氏名",
      "園児氏名",
      "生徒氏名", "児童名", "園児名", "組の名簿", "class list", "class roster", "list of pupils", "pupil list",
      "kindergarten roster",
      "class register", "pupil name",
    ]),
    before: 0, reach: 48,
    pattern:
      "(?:学級|クラス|児童|園児|生徒|組 ?の?)名簿|(?:児童|園児)一覧|座席表|出席簿|出席番号|(?:児童|園児|生徒)氏名|(?:児童|園児)名(?!簿)"
      + "|(?i)(?<![a-z])(?:class (?:list|roster|register)|list of pupils|pupil (?:list|name)|kindergarten roster)(?![a-z])",
    assess: Child.assessRoster, confidence: 0.2,
    link: Link([.person], within: .record, confidence: 0.65, least: Child.unlinked),
    examples: [
      .hit("2年1組の⟦学級名簿⟧です。班に分けてください\n見本花子さん\n架空太郎さん"),
      .hit("⟦園児名簿⟧\n見本はなちゃん\n架空太郎くん\nこの順で名札を作ってください"),
      .hit("⟦出席番号⟧1 見本花子さん 国語80点\nこの表を直してください"),
      .hit("⟦Class roster⟧:\nMs. Sample's group\nStudent Jane Placeholder\nStudent John Placeholder"),
      .miss("学級名簿の様式を作ってください"),
      .miss("座席表を作るマクロを書いてください"),
      .miss("Make a template for a class list"),
      .miss("What should a class roster contain?"),
    ])
}

/// Judges words for a child by the name beside them.
enum Child {
  static let words =
    [
      "歳", "才)", "才の", "才、", "才で", "年1組", "年2組", "年3組", "年4組", "年5組", "年6組", "年7組", "年8組", "年A組", "年B組",
      "年C組", "年D組", "小学",
      "中学", "小1", "小2", "小3", "小4", "小5", "小6", "中1の", "中2の", "中3の", "園児", "児童", "母子手帳", "母子健康手帳", "年長組",
      "年少組", "年中組",
      "年長さん", "年少さん", "幼児クラス", "幼児室", "幼児健診", "乳児クラス", "乳児室", "乳児健診", "乳児健康診査", "ヶ月児", "か月児", "ヶ月の", "か月の",
      "-year-old", "year old", "years old", "months old", "month-old", "aged ", "grade", "kindergart",
      "preschooler", "toddler", "pupil", "-grader", "newborn",
    ] + ["age ", "age: "].followed(by: (1...9).map { String($0) })

  static let pattern =
    "(?<![0-9.~-])(?:1[0-5]|[0-9])(?:歳|才)(?:[0-9]{1,2}[かヶケ]月)?(?:児(?!相当))?(?![以未向~前代台]|から|まで|頃|ごろ|くらい|ぐらい|違|差|若|上|下|年|児の)"
    + "|(?<![0-9.])[0-9]{1,2}[かヶケ]月(?:児|の(?:赤ちゃん|乳児))"
    + "|(?<![0-9])[1-6]年[1-9A-E]組|(?:小学校?[1-6一二三四五六]|中学校?[1-3一二三])年生?(?!生|以上|以下|未満|程度|レベル|向け|相当|から|まで|の(?:内容|問題|教科書|算数))|(?<![大最])小[1-6](?![0-9,.])|(?<![大最])中[1-3](?=の)"
    + "|園児|(?<!保育)児童(?![相手書文館虐ポ福養精心憲労発劇会期学])|母子(?:健康)?手帳|年[長少中](?:組|さん)|[幼乳]児(?:クラス|室|健診|健康診査)|乳幼児健診"
    + "|(?i)(?<![a-z0-9.,-])(?:(?:1[0-5]|[1-9])[- ]years?[- ]old(?!s)|[1-9][0-9]?[- ]months?[- ]old|age[d:]? ?(?:1[0-5]|[1-9])(?![0-9+-]|[.,][0-9]| ?(?:to|and|or|years (?!old)))"
    + "|(?:1[0-5]|[1-9]) years old|grade (?:[1-9]|1[0-2])(?![0-9])|[1-8](?:st|nd|rd|th)[- ]grade(?:r)?|kindergart(?:ner|en(?= (?:student|pupil|child)))|preschooler|toddler|pupil|newborn)(?![a-z0-9])"

  /// Confidence of a child without a name; a name in the sentence raises it.
  static let unlinked = 0.2

  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard !general.occurs(in: text, sentence), !text.looksLikeCode(sentence),
      past.hit(at: candidate.match.upperBound, in: text, limit: text.count) == nil,
      !text.has("で", at: candidate.match.upperBound) || text.has("です", at: candidate.match.upperBound)
    else { return nil }
    // The word alone says who a name is of only where it is asked about or told of today.
    if text[candidate.match.lowerBound] < 0x80 && text[candidate.match.upperBound - 1] < 0x80,
      englishGeneral.occurs(in: text, sentence)
    {
      return nil
    }
    if isNamed(text, sentence) || isAfterName(text, candidate.match) { return Assessment(confidence: 0.7) }
    // A tale of somebody's childhood names people too.
    return Assessment(confidence: tales.occurs(in: text, sentence) ? untold : unlinked)
  }

  /// Confidence of a child in a tale: below what a name raises.
  private static let untold = 0.1

  /// `Jane Placeholder (age 8)`, `Jane Placeholder, 6 years old`: two capitalised words right before.
  private static func isAfterName(_ text: Span<UInt8>, _ age: Range<Int>) -> Bool {
    var position = age.lowerBound
    var hasBreak = false
    while position > 0, text[position - 1] == 0x20 || text[position - 1] == 0x28 || text[position - 1] == 0x2C
    {
      hasBreak = hasBreak || text[position - 1] != 0x20
      position -= 1
      if let word = articles.hit(endingAt: position, in: text, from: 0) {
        hasBreak = true
        position = word.range.lowerBound
      }
    }
    guard hasBreak else { return false }
    for _ in 0..<2 {
      let end = position
      while position > 0, text[position - 1] >= 0x61, text[position - 1] <= 0x7A { position -= 1 }
      guard end - position >= 1, position > 0, text[position - 1] >= 0x41, text[position - 1] <= 0x5A else {
        return false
      }
      position -= 1
      position = text.skippingSpaces(backFrom: position)
    }
    return true
  }

  static func assessRoster(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard !templates.occurs(in: text, sentence) else { return nil }
    let near = candidate.match.lowerBound..<min(text.count, candidate.match.upperBound + 240)
    return Assessment(confidence: isNamed(text, near) ? 0.65 : unlinked)
  }

  private static func isNamed(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    SpecialCare.link(text, range) != nil || SpecialCare.isFullName(text, range) || isCalled(text, range)
  }

  /// A name in kana with ちゃん or くん: 「はなちゃん」, but not 「赤ちゃん」.
  private static func isCalled(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var rest = range
    while let title = diminutives.first(in: text, rest) {
      let end = title.range.lowerBound
      if relatives.hit(endingAt: end, in: text, from: range.lowerBound) == nil, end - range.lowerBound >= 6,
        text.isHiragana(endingAt: end), text.isHiragana(endingAt: end - 3)
      {
        return true
      }
      rest = title.range.upperBound..<range.upperBound
    }
    return false
  }

  private static let diminutives = WordSet(["ちゃん", "くん"])
  private static let relatives = WordSet([
    "おじい", "おばあ", "お母", "お父", "おかあ", "おとう", "おねえ", "おにい", "わん", "にゃん", "あか", "お姉", "お兄", "じい", "ばあ", "みんな",
    "どうしたの",
    "うさぎ", "ねこ", "いぬ", "くま", "ぞう", "ねずみ", "ぶた",
  ])
  /// What makes an age one of a life told: 「5歳で始めた」.
  private static let past = WordSet([
    "の時", "のとき", "の頃", "のころ", "のときに", "より", "にして", "になった", "になると", "に満た", "程度", "ほど", "ほどの", "の子ども向け",
    "の子供向け", "向け", "時に",
    "時点", "用の", "年下", "年上", "馬", "牡", "牝", "年長", "にも満", "だった", "であった", "の女の子が主", "の男の子が主", "の若さ",
  ])
  private static let general = WordSet([
    "小説", "物語", "主人公", "童話", "絵本", "登場人物", "キャラ", "ドラマ", "映画", "漫画", "アニメ", "架空の", "世紀", "生まれ", "デビュー", "選手",
    "監督", "俳優",
    "歌手", "作曲家", "作家", "議員", "将軍", "天皇", "皇帝", "王妃", "死去", "亡くな", "即位", "大河", "競走馬", "世界記録", "受賞", "大会",
    "卒業し", "入団",
    "移籍", "舞台", "子役", "記事", "制度", "児童書", "児童文学", "作品", "年代", "戦国", "昭和", "大正", "明治", "江戸", "ゲーム", "サンプルデータ",
    "ダミー",
  ])
  private static let englishGeneral = WordSet([
    "story", "stories", "novel", "character", "fiction*", "movie", "film", "play the", "tale", "actor",
    "actress",
    "singer", "president", "king", "queen", "prince", "century", "born", "career", "debut", "album", "league",
    "season", "championship", "olympic*", "professor", "author", "horse", "wine", "whisky", "whiskey",
    "university",
    "grade point", "when he was", "when she was", "since he was", "since she was", "at the age", "by the age",
    "from the age", "article", "passage", "premise", "question:", "imagine", "scene", "script", "poem",
    "song",
    "explain like", "explain it", "like i'm", "as if i", "18*", "19*", "died", "war", "steel", "dilation",
    "eye", "eyes", "police said",
  ])
  private static let articles = WordSet([", a", ", an", " is", " is a", " is an", " who is", " is only"])
  private static let tales = WordSet([
    "先生", "皆さん", "みなさん", "た。", "だった", "であった", "ました。", "である。", "少年", "少女", "の息子", "の娘", "双子", "声優", "シリーズ",
    "優勝", "魔法", "犯行", "判決",
    "洗礼", "主張",
    "合わせると", "推論", "引っ越", "何歳", "恋に", "王国", "学園", "ていた", "させた", "という設定",
    "told ", "court", "prosecutor*", "charge*", "custody", "victim*", "rape*", "accused", "said ", "was ",
    "were ",
    "had ", "became",
  ])
  private static let templates = WordSet([
    "様式", "ひな形", "雛形", "テンプレート", "マクロ", "とは", "架空", "サンプルデータ", "ダミー", "書き方", "フォーマット", "管理方法", "template",
    "what ", "fictional",
    "fake", "dummy", "how to", "macro",
  ])
}
