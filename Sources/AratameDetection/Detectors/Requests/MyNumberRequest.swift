internal import AratameMatching

extension Detector {
  static let myNumberRequest = Detector(
    id: "my-number-request",
    entity: .myNumberRequest,
    summary: Localized(
      ja: "マイナンバー（個人番号）の入力・送信・提出を人に求める文。アプリやチャットボットにそう言わせる指示を含む。",
      en:
        "Text that asks somebody to enter, send or tell a My Number, also as an instruction to an app or a bot."
    ),
    sources: ["My Number Act (Japan) 15 [V:A7]", "legal-rules.md, section 1.1"],
    anchor: .words(MyNumberTalk.words), before: 0, reach: 48,
    pattern: MyNumberTalk.pattern, assess: MyNumberRequest.assess, confidence: 0.7,
    examples: [
      .hit("利用者に「⟦マイナンバーを入力して⟧ください」と尋ねるチャットボットにして"),
      .hit("以下の文面で送って:氏名と⟦マイナンバー(12桁)を返信して⟧ください。"),
      .hit("扶養家族の⟦個人番号をお知らせください⟧"),
      .hit("新入社員に⟦マイナンバーの提出を求め⟧るメールを作ってください"),
      .hit("入社手続きアプリに⟦マイナンバー入力欄⟧を付けてください"),
      .hit("Please ⟦enter your 12-digit My Number⟧ below."),
      .hit("Build an intake bot that will ⟦ask the user for their My Number⟧ and address"),
      .hit("Could you ⟦send me your My Number⟧ by Friday?"),
      .hit("Write an e-mail to staff: please ⟦reply with your individual number⟧"),
      .miss("マイナンバー制度について教えてください"),
      .miss("このフォームにマイナンバーは入力しないでください"),
      .miss("番号法15条は、個人番号の提供を求めてはならないと定めています。要約してください"),
      .miss("会社からマイナンバーの提出を求められました。断れるか教えてください"),
      .miss("マイナンバーカードの申請方法を教えてください"),
      .miss("Please do not enter your My Number in this form"),
      .miss("What is the My Number system? Please explain."),
      .miss("Can my employer ask for my My Number?"),
      .miss("Please send my number to the plumber"),
    ])

  static let myNumberTransformation = Detector(
    id: "my-number-transformation",
    entity: .myNumberTransformation,
    summary: Localized(
      ja: "マイナンバー（個人番号）を分割・暗号化・ハッシュ化・読み替えなどする指示。形を変えても個人番号である。",
      en:
        "An instruction to split, encode, encrypt, hash or re-code a My Number, which stays one in any form."),
    sources: [
      "PPC Guidelines on Specific Personal Information, note to My Number Act 2(9) [V:A8]",
      "PPC My Number Q&A 9-2, 9-3 [Q:A9]", "legal-rules.md, section 1.1",
    ],
    anchor: .words(MyNumberTalk.words), before: 0, reach: 48,
    pattern: MyNumberTalk.pattern, assess: MyNumberTransformation.assess, confidence: 0.7,
    examples: [
      .hit("社員の⟦マイナンバーを前半と後半に分割⟧して保存する表を作ってください"),
      .hit("⟦マイナンバーを暗号化⟧するPythonの関数を書いてください"),
      .hit("名簿の⟦個人番号をハッシュ⟧値に直してください"),
      .hit("この⟦マイナンバーを逆順⟧に並べてもらえますか"),
      .hit("あとで元に戻せるように⟦マイナンバーを伏せ⟧てください"),
      .hit("Please ⟦split each My Number⟧ into two halves and put them in separate columns"),
      .hit("⟦Encrypt the employees' My Numbers⟧ before we paste them"),
      .hit("⟦Write a script that hashes the My Number⟧ column with SHA-256"),
      .hit("Please ⟦spell out this My Number⟧ in words"),
      .miss("マイナンバーを暗号化すれば送ってよいか教えてください"),
      .miss("パスワードをハッシュ化する関数を書いてください"),
      .miss("マイナンバーを暗号化しても個人番号に当たるのはなぜですか"),
      .miss("マイナンバーの列を削除してから表を分割してください"),
      .miss("Is an encrypted My Number still a My Number?"),
      .miss("Please encrypt the file with the customer list"),
      .miss("Explain how banks encrypt My Numbers"),
      .miss("Please delete the My Number column and split the rest"),
    ])
}

/// The words for a My Number.
enum MyNumberTalk {
  static let words = ["マイナンバー", "個人番号", "My Number", "MyNumber", "individual number"]
  static let pattern =
    "(?:マイナンバー|個人番号)(?!制度|法(?!律)|事務|通知(?!カード)|ポータル)"
    + "|(?<![A-Za-z])(?:M(?:y ?Number|Y NUMBER)s?|my number(?= \\(| ID| card number)|(?i:individual numbers?))(?![A-Za-z0-9])"
    + "(?! (?:system|[Aa]ct|law|portal|scheme|program|policy|card reader))"

  /// Where the word's object ends: after 「カードの番号」, 「(12桁)」 and the like; nil for a card that is not its number.
  static func end(of number: Range<Int>, in text: Span<UInt8>) -> Int? {
    var end = number.upperBound
    if text.has("通知", at: end) { end += "通知".utf8.count }
    if text.has("カード", at: end) {
      guard let part = cardParts.hit(at: end, in: text, limit: text.count) else { return nil }
      end = part.range.upperBound
    }
    if end < text.count, text[end] == 0x28 {
      var close = end + 1
      while close < text.count, close < end + 48, text[close] != 0x29, text[close] != 0x0A { close += 1 }
      if close < text.count, text[close] == 0x29 { end = close + 1 }
    }
    if let digits = digits.hit(at: end, in: text, limit: text.count) { end = digits.range.upperBound }
    return end
  }

  private static let cardParts = WordSet(
    ["カードの", "カード"].followed(by: [
      "番号", "コピー", "写し", "画像", "写真", "裏面", "両面", "表と裏", "数字", "スキャン", "12桁", "情報",
    ]))
  private static let digits = WordSet(["12桁", "の12桁", "十二桁", "番号", "の番号", "の数字", "情報"])
}

/// Judges what is asked of whoever has a My Number.
enum MyNumberRequest {
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    let found =
      text[candidate.match.lowerBound] < 0x80
      ? english(text, candidate.match, sentence) : japanese(text, candidate.match, sentence)
    return found.map { Assessment(confidence: 0.7, term: "my-number", entity: $0) }
  }

  private static func japanese(_ text: Span<UInt8>, _ number: Range<Int>, _ sentence: Range<Int>)
    -> Range<Int>?
  {
    guard let end = MyNumberTalk.end(of: number, in: text), !talk.occurs(in: text, sentence) else {
      return nil
    }
    let rest = end..<max(end, sentence.upperBound)
    if let app = apps.hit(at: end, in: text, limit: text.count), makes(text, app.range.upperBound, sentence) {
      return number.lowerBound..<app.range.upperBound
    }
    guard objects.hit(at: end, in: text, limit: text.count) != nil else { return nil }
    if let verb = Request.verb(of: verbs, in: text, rest), isNear(verb, end, text) {
      return number.lowerBound..<verb.upperBound
    }
    if let ask = asks.first(in: text, rest), isNear(ask.range, end, text) {
      return number.lowerBound..<ask.range.upperBound
    }
    if let verb = indirect.first(in: text, rest), isNear(verb.range, end, text),
      makes(text, verb.range.upperBound, sentence)
    {
      return number.lowerBound..<verb.range.upperBound
    }
    return nil
  }

  /// Whether the sentence, or the segment after it, goes on to ask for something to be made.
  private static func makes(_ text: Span<UInt8>, _ end: Int, _ sentence: Range<Int>) -> Bool {
    Request.asks(in: text, end..<max(end, sentence.upperBound)) || bots.occurs(in: text, sentence)
  }

  /// Whether the verb is of the number: no other object of its own stands between.
  private static func isNear(_ verb: Range<Int>, _ end: Int, _ text: Span<UInt8>) -> Bool {
    verb.lowerBound - end <= 90 && !others.occurs(in: text, end..<verb.lowerBound)
      && !MyNumberTransformation.changes.occurs(in: text, end..<verb.lowerBound)
  }

  private static func english(_ text: Span<UInt8>, _ number: Range<Int>, _ sentence: Range<Int>)
    -> Range<Int>?
  {
    let start = text.skippingSpaces(backFrom: number.lowerBound)
    if let question = englishQuestions.hit(endingAt: start, in: text, from: sentence.lowerBound) {
      return question.range.lowerBound..<number.upperBound
    }
    guard !englishTalk.occurs(in: text, sentence) else { return nil }
    let before = max(sentence.lowerBound, number.lowerBound - 80)..<number.lowerBound
    guard
      let verb = Request.command(of: englishVerbs, in: text, before)
        ?? program(text, before, sentence.lowerBound),
      !MyNumberTransformation.englishChanges.occurs(in: text, verb.upperBound..<number.lowerBound),
      !englishOthers.occurs(in: text, verb.upperBound..<number.lowerBound)
    else { return nil }
    return verb.lowerBound..<number.upperBound
  }

  /// `make a form that collects …`.
  private static func program(_ text: Span<UInt8>, _ before: Range<Int>, _ start: Int) -> Range<Int>? {
    guard let verb = programs.first(in: text, before),
      Request.command(of: MyNumberTransformation.makes, in: text, start..<verb.range.lowerBound) != nil
    else { return nil }
    return verb.range
  }

  private static let programs = WordSet([
    "collects", "collecting", "asks for", "asking for", "asks", "asking", "requests", "requesting",
    "requires",
    "gathers", "enter", "submit", "takes", "captures", "gather", "collect", "ask for", "request", "prompts",
    "get", "gets", "we obtain",
  ])
  private static let verbs = WordSet(
    Request.forms(of: [
      "入力", "記入", "送信", "送付", "提示", "提出", "申告", "記載", "アップロード", "連絡", "回答", "返信", "登録", "収集", "回収", "取得",
      "通知", "タイプ",
      "共有", "提供", "開示", "ヒアリング", "報告", "明記", "添付", "持参", "貼付", "届出",
    ])
      + [
        "送って", "教えて", "知らせて", "打ち込んで", "打って", "答えて", "伝えて", "書いて", "書き込んで", "貼って", "貼り付けて", "届け出て", "聞かせて",
        "見せて", "明かして", "聞いて", "尋ねて", "訊いて", "集めて", "求めて", "聞き出して", "お聞きして", "撮って", "言って", "添えて", "送っといて",
        "送っておいて", "教えといて", "書いといて",
        "書いておいて", "聞いておいて", "聞いといて", "届けて", "聞き取って", "伺って", "お伺いして",
      ])
  /// What asks without a て-form.
  private static let asks = WordSet(
    ["ご", "お"].followed(by: [
      "入力", "記入", "送信", "送付", "提示", "提出", "申告", "記載", "連絡", "回答", "返信", "登録", "知らせ", "送り", "伝え", "教え", "聞かせ",
      "書き", "用意",
      "提供", "通知", "答え", "共有",
    ]).followed(by: ["ください", "下さい", "願い", "願います", "いただけ", "いただき", "頂け", "頂き", "をお願い", "のほど"])
      + ["お伺いしてもよろし", "お聞きしてもよろし", "伺ってもよろし", "お伺いします", "お聞きします", "は何番", "お尋ねします", "お伺いいたします"])
  /// What has a text or a program ask.
  private static let indirect = WordSet([
    "入力させ", "入力を求め", "入力を促", "入力するよう", "入力してもら", "の入力をお願い", "提出を求め", "提出を依頼", "提出を促", "提出するよう", "提出させ",
    "提出をお願い", "を聞く", "を尋ねる", "を聞き出す", "を収集する", "を集める", "を求める", "を取得する", "を回収する", "を質問する", "を聞き取", "の提供を求め",
    "の申告を求め", "を入力する画面", "を入力するフォーム", "を入力できる", "を訊く", "を受け取る", "送信させ", "送るよう", "伝えるよう", "教えるよう", "知らせるよう",
    "届け出るよう", "記入させ", "記入するよう", "記入を求め", "の提示を求め", "の回答を求め", "の記入を依頼", "の収集", "の回収", "に促す", "を促す", "の届出",
    "言わせ", "答えさせ", "送らせ",
  ])
  private static let apps = WordSet([
    "入力欄", "の入力欄", "記入欄", "の記入欄", "入力フォーム", "の入力フォーム", "入力画面", "の入力画面", "登録フォーム", "の登録フォーム", "提出フォーム",
    "収集フォーム", "の収集フォーム", "登録画面", "の登録画面", "回収フォーム", "の提出依頼", "提出依頼", "の入力依頼", "提供依頼", "の提供依頼", "収集のお願い",
    "提出のお願い", "の提出のお願い", "の収集依頼", "ご提出のお願い",
  ])
  private static let bots = WordSet([
    "ボット", "チャットbot", "あなたは", "アシスタント", "受付係", "エージェント", "必ず", "最初に", "まず", "ステップ", "手順:",
  ])
  /// What the word must be followed by to be somebody's object.
  private static let objects = WordSet([
    "を", "も", "と", "、", "・", "及び", "および", "や", "の入力", "の記入", "の提", "の送", "の申告", "の連絡", "の回答", "の収集", "の回収",
    "の取得",
    "の登録", "の写し", "のコピー", "の写真", "の画像", "の数字", "のご", "の記載", "の通知", "の下", "の全", "の届", "は何番", "は必ず", "は以下",
    "は下記", "はこちら", "はここ", "はお手数", "教えて", "送って",
    "おしえて", "が必要", "だけ", "は?",
    "は、", "まで", "欄に", "又は",
    "または",
  ])
  /// What takes the verb for itself.
  private static let others = WordSet([
    "方法", "仕組", "制度", "使い方", "違い", "意味", "理由", "歴史", "根拠", "手続", "申請", "場合", "とき", "際に", "影響", "メリット",
    "デメリット",
    "取扱い", "取り扱い", "ルール", "注意点", "規程", "列を", "含む", "含まれ", "入った", "載った", "記載された", "扱う", "管理",
  ])
  private static let talk = WordSet([
    "とは", "というの", "制度", "ないで", "不要", "必要はあり", "必要はない", "必要ない", "ない範囲", "せず", "求めません", "聞きません", "入力しません",
    "必要ありません",
    "禁止", "してはな", "はならない", "いけない", "いけません", "拒否", "断れ", "断り方", "求められ", "聞かれ", "言われ", "方法を教え", "違いを", "番号法",
    "法律",
    "義務", "べきか", "べきです", "漏えい", "漏洩", "流出", "詐欺", "について", "に関する", "ないよう", "避け", "控え", "マスク", "削除", "消して",
    "除いて",
    "外して", "伏せ", "条は", "条に", "条の", "第十", "理由を", "お願いされ", "依頼され", "促され", "頼まれ", "なぜ", "どこに", "どこで", "問題ない",
    "よいか", "いいか", "良いか", "ますか教え",
    "のか教え",
    "架空", "小説", "クイズ", "検出", "検知", "見つけ", "置換", "置き換え", "含まれ", "含めない", "不可", "ブロック", "拒む", "防ぐ", "以外", "代わりに",
    "できません",
  ])
  private static let englishVerbs = WordSet([
    "enter", "type", "type in", "provide", "send", "submit", "give", "tell", "share", "upload", "input",
    "supply", "fill in", "fill out", "write down", "reply with", "reply", "respond", "state", "email",
    "e-mail", "register",
    "disclose", "ask", "ask for", "asks", "request", "requests", "require", "requires", "collect", "collects",
    "obtain", "gather", "prompt", "prompts", "message me", "text me", "let us know", "let me know", "show",
    "attach", "include", "confirm", "specify", "put in", "report", "read out", "paste", "respond with",
    "bring",
  ])
  private static let englishTalk = WordSet([
    "do not", "don't", "never", "not to", "without", "must not", "should not", "shouldn't", "no need",
    "not need", "refuse*", "what is", "what are", "what happens", "why", "is it legal", "is it ok", "can my",
    "may my", "can a company", "do i have", "should i", "do i need", "explain", "how do", "how does",
    "how to",
    "difference", "instead of", "avoid*", "remov*", "redact*", "mask*", "detect*", "told me", "asked me",
    "asked for", "not allowed", "prohibit*", "forbid*", "article 15", "under the act", "law", "summar*",
    "about the", "scam", "phishing", "leak*", "delete", "block", "cannot", "can't", "except", "regex",
  ])
  private static let englishQuestions = WordSet([
    "what is your", "what's your", "may i have your", "can i have your",
  ])
  private static let englishOthers = WordSet([
    "code that", "code to", "script that", "about", "how", "whether", "history", "guide", "article", "rules",
    "regex", "excluding", "not the",
    "other than", "without", "function", "validator", "that checks", "which checks", "with fake",
    "summary of",
  ])
}
