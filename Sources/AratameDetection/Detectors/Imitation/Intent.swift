internal import AratameMatching

/// What a sentence asks for, told by its words.
///
/// Copyright Act 30-4 lets a work be used for analysis; what counts here is a request to make something
/// (legal-rules.md, section 4 [Q:C1,C2]).
enum Intent {
  /// Whether a request to make something stands in `range`.
  static func generates(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    generation(text, range) != nil || endsInRequest(text, range)
  }

  /// Whether `range`, but for punctuation, ends as a Japanese request does: 「…て」, 「…ください」, 「…10個」.
  static func endsInRequest(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    for _ in 0..<4 {
      guard end > range.lowerBound else { return false }
      if text[end - 1] <= 0x3F, !text[end - 1].isAlphanumeric {
        end -= 1
      } else if let mark = closers.hit(endingAt: end, in: text, from: range.lowerBound) {
        end = mark.range.lowerBound
      } else {
        break
      }
    }
    return endings.hit(endingAt: end, in: text, from: range.lowerBound) != nil
  }

  private static let closers = WordSet(["。", "」", "』", "、", "…"])
  private static let endings = WordSet([
    "して", "いて", "って", "えて", "けて", "せて", "げて", "めて", "んで", "ください", "下さい", "お願いします", "お願い", "ほしい",
    "欲しい", "くれ", "個", "案",
  ])

  /// Where the first request to make something stands in `range`.
  static func generation(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var position = range.lowerBound
    while position + 3 <= range.upperBound {
      if let hit = makes.hit(at: position, in: text, limit: range.upperBound) {
        if isRequest(hit.range, in: text, from: range.lowerBound) { return hit.range }
        position = hit.range.upperBound
      } else {
        position += 1
      }
    }
    return nil
  }

  /// Whether the verb at `verb` is asked for: 「書いて」 but not 「書いている」, `draw a cat` but not `they draw`.
  static func isRequest(_ verb: Range<Int>, in text: Span<UInt8>, from lower: Int) -> Bool {
    if text[verb.lowerBound] >= 0x80 {
      return states.hit(at: verb.upperBound, in: text, limit: text.count) == nil
    }
    return isImperative(at: verb.lowerBound, in: text, from: lower)
  }

  /// Whether the English verb at `position` begins a clause or follows a word that asks.
  static func isImperative(at position: Int, in text: Span<UInt8>, from lower: Int) -> Bool {
    let before = text.skippingSpaces(backFrom: position)
    if before <= lower { return true }
    let last = text[before - 1]
    if !last.isAlphanumeric { return true }
    var start = before
    while start > lower, text[start - 1].isLetter { start -= 1 }
    return askers.exactHit(start..<before, in: text) != nil
      || before - start == 2 && text.has("to", at: start)
  }

  /// Whether the sentence asks for study, a summary, an opinion and the like.
  static func analyses(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { analysis.occurs(in: text, range) }

  /// Whether the source is the writer's own.
  static func isOwn(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { own.occurs(in: text, range) }

  /// Whether the sentence says that a licence or permission is there, or that the source is free.
  static func isLicensed(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    licensed.occurs(in: text, range)
  }

  /// Whether the matter is technical, legal or clerical, where likeness and exact copies are everyday work.
  static func isTechnical(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    technical.occurs(in: text, range)
  }

  private static let makes = WordSet([
    "書いて", "書け", "書き直して", "書き換えて", "書き起こして下さい", "書くように", "書きたい", "作って", "つくって", "作れ",
    "作りたい", "作成", "制作して", "製作して", "創作して", "執筆して", "描いて", "描け", "描きたい", "描き直して", "描かせて",
    "生成", "作曲して", "作詞して", "デザインして", "考えて", "出して", "出力して", "仕上げて", "お願い", "詠んで", "歌って",
    "表現して", "リライトして", "アレンジして", "演じて", "語って", "話して", "して下さい", "にして", "してほしい", "してください",
    "してくれ", "直して", "撮って", "編集して", "再現して", "ほしい", "欲しい", "ちょうだい",
    "write", "draw", "create", "generate", "compose", "paint", "design", "sketch", "illustrate", "render",
    "produce", "draft", "craft", "make", "rewrite", "imagine", "sing", "give", "show", "build", "narrate",
    "redraw", "restyle", "turn", "retell", "tell", "invent", "pen", "reply", "respond", "speak", "animate",
    "depict", "recreate", "remake", "i need", "i want", "i'd like", "we need", "copy", "imitate", "mimic",
  ])
  private static let states = WordSet([
    "いる", "いた", "いて", "いま", "おり", "ある", "あり", "あった", "きた", "きました", "しまっ", "みた。", "者", "物", "日",
    "した", "しました", "され", "能力", "AI", "系", "済み",
  ])
  private static let askers = WordSet([
    "please", "you", "and", "then", "must", "should", "help", "now", "just", "also", "will", "lets", "can",
    "user", "human", "could", "would", "kindly", "need",
  ])
  private static let analysis = WordSet([
    "分析", "解説", "説明して", "説明する", "違いを", "比較", "特徴を", "特徴は", "要約", "翻訳", "英訳", "和訳", "現代語訳", "感想",
    "レビュー", "書評", "評論", "考察", "を紹介", "紹介文", "調べて", "あらすじ", "について", "意味", "理由", "歴史", "ランキング", "一覧",
    "年表", "とは", "添削", "校正", "検証", "確認", "チェックして", "チェックリスト", "おすすめ", "注意点",
    "explain*", "analy*", "compar*", "summar*", "review", "essay", "report", "discuss*", "describe how",
    "translat*", "critique*", "biograph*", "recommend*", "quiz", "trivia", "how to", "tips",
    "plot of",
    "history", "difference*", "checklist",
  ])
  private static let own = WordSet([
    "自分の", "私の", "わたしの", "僕の", "俺の", "自社", "うちの", "弊社の", "当社", "我が社", "わが社", "我々の", "私たちの", "自作",
    "過去の", "前回の", "以前の", "前任者の", "社内", "社歌", "校歌", "弊社ロゴ", "弊社サイト", "オリジナル曲", "許諾済み", "許諾を得",
    "ライセンスを受け", "青空文庫", "パブリックドメイン", "著作権切れ", "著作権の切れた", "昔話", "CC0", "フリー素材",
    "my own", "our own", "our company*", "our brand*", "our house", "our style", "our previous",
    "my previous",
    "my blog*", "my old*", "my past", "our existing", "our past", "i wrote", "we wrote", "my earlier",
    "house style",
    "public domain", "public-domain", "licensed", "brand guide*", "our guidelines",
  ])
  private static let licensed = WordSet([
    "許諾済み", "許諾を得", "ライセンスを受け", "ライセンス契約", "パブリックドメイン", "著作権切れ", "著作権の切れた", "licensed",
    "public domain", "public-domain", "with permission",
  ])
  private static let technical = WordSet([
    "コード", "関数", "変数", "文字列", "エラー", "ログ", "JSON", "CSV", "XML", "YAML", "SQL", "HTML", "CSS", "UI", "API",
    "テスト", "本番", "環境", "サーバ", "データ", "設定", "仕様", "入力", "プロンプト", "コマンド", "条文", "契約", "規約", "規則",
    "法律", "憲法", "民法", "刑法", "商法", "会社法", "法第", "議事録", "会議", "発言", "書き起こし", "文字起こし", "インタビュー",
    "メール", "マニュアル", "手順書", "ワイヤーフレーム", "モック", "スクリーンショット", "見出し", "配色", "フォーマル", "敬語",
    "レイアウト", "テンプレート", "フォーマット", "表記", "訳に", "アイコンを整理", "双子", "判定",
    "code", "codebase", "function*", "variable*", "error*", "log", "logs", "json", "csv", "xml", "yaml",
    "sql",
    "html", "css", "ui", "api", "test*", "environment*", "server*", "data", "dataset*", "config*",
    "repository",
    "repo", "commit", "mockup*", "screenshot*", "button*", "layout*", "spec", "specification*", "schema",
    "command*", "stack trace", "license", "licence", "contract*", "clause*", "minutes", "meeting*", "email*",
    "prompt*", "input*", "output format", "template*", "wireframe*", "replica set", "database*", "docker*",
    "instruction*", "above", "tweet*", "sentence*", "paragraph*", "format",
  ])
}
