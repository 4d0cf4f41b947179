extension Cues {
  /// What is asked for, and what is made.
  static let actsWords: [(Cues, [String])] = [
    (
      .makes,
      [
        "書いて", "書け", "書き直して", "書き直し", "書き換えて", "書き起こして下さい", "書くように", "書きたい", "書かせて", "作って", "つくって", "作れ",
        "作りたい", "作成", "制作して", "製作して", "創作して", "執筆して", "描いて", "描け", "描きたい", "描き直して", "描かせて", "生成", "作曲して",
        "作詞して", "デザインして", "考えて", "考えたい", "出して", "出力して", "仕上げて", "お願い", "おねがい", "詠んで", "歌って", "表現して",
        "リライトして", "アレンジして", "演じて", "語って", "話して", "して下さい", "にして", "にしてほしい", "してほしい", "してください", "してくれ",
        "直して", "撮って", "編集して", "再現して", "ほしい", "欲しい", "ちょうだい", "頂戴", "いただけ", "もらえ", "くれない", "くれます", "変換して",
        "書ける?", "作れる?", "描ける?", "ひねり出して", "練って", "膨らませて", "書き足して", "仕立てて", "作れます", "書けます", "描けます", "できます",
        "出来ます", "してみて", "変えて", "読みたい", "つくりたい", "作っとい", "描いとい", "やってみて", "考案して", "提案して", "用意して", "頼みたい",
        "頼む", "頼みます", "喋って", "しゃべって", "書いとい", "write", "draw", "create", "generate", "compose", "paint",
        "design", "sketch", "illustrate", "render", "produce", "draft", "craft", "make", "rewrite",
        "imagine", "sing", "give", "show", "build", "narrate", "redraw", "restyle", "turn", "retell",
        "tell", "invent", "pen", "reply", "respond", "speak", "animate", "depict", "recreate", "remake",
        "i need", "i want", "i'd like", "we need", "we want", "copy", "imitate", "mimic", "continue",
        "reimagine", "do a", "do an", "do me", "come up with", "can i get", "can i have", "gimme",
        "need a", "looking for a", "i'm after", "put together", "whip up", "script", "photoshop",
        "i'd love", "channel", "emulate", "roast", "cook up", "help me", "put it", "say it", "rework",
        "redo", "transform", "adapt", "add", "do it", "do this", "deliver", "record", "perform",
        "freestyle", "doodle", "sculpt", "mock up", "mash up", "use", "apply", "try", "convert",
        "rephrase", "reword", "plan", "score", "film", "picture", "extend", "finish", "replicate", "trace",
        "clone", "explain it", "pretend", "act as", "act like", "be a", "describe", "書き下ろして", "仕上げたい",
        "見せて", "出せる", "作ろう", "書こう", "描こう", "作ってみて", "書ける", "作れる", "描ける", "作曲お願い", "登場させて", "出演させて",
        "共演させて", "詠みたい", "歌いたい", "出したい", "手がけて", "執筆して", "執筆を", "執筆お願い", "could i get", "may i have",
        "reframe", "write me",
        "how can i word", "how do i word", "how do i phrase", "how can i phrase", "spin a", "spin me",
        "書きなさい", "のせたい", "載せたい", "使いたい", "飾りたい", "印刷したい", "登場させたい", "貼りたい", "入れたい", "歌わせて", "歌わせたい", "作らせて",
        "描かせたい", "書き上げて", "印刷して", "あしらって", "合成して", "並べたい", "起こして", "組んで", "打って", "描きなさい", "作りなさい", "並べて",
        "ghostwrite", "could this", "could it", "can this", "dub",
        "co-write", "reprint", "pitch", "slap", "plaster", "jot down", "lay out", "narrate it",
        "storyboard", "decorate", "ていって", "role-play as", "role play as", "let's have", "let's see",
        "we'd like",
        "may we have", "please do", "could we have", "can we have", "stage", "adopt", "evoke", "borrow",
        "crank out", "knock out", "bang out", "mock", "dream up", "conjure", "envision", "visualize",
        "visualise", "set this to", "put this in", "put this into", "give it", "give this", "ボケて", "切って",
      ]
    ),
    (
      .outputs,
      [
        "教えて", "書いて", "出力", "書き出して", "書き起こして", "表示", "再現", "転載", "載せて", "掲載", "貼って", "貼り付けて", "コピーして",
        "見せて", "打って", "打ち込んで", "写して", "書き写して", "歌って", "ください", "下さい", "読ませて", "送って", "出して", "お願い", "くれ",
        "ちょうだい", "ほしい", "知りたい", "暗唱して", "張って", "コピペして", "引用して", "what are the full",
        "what are the complete", "what are all", "give", "print", "output", "type", "write", "recite",
        "reproduce", "show", "list", "post", "quote", "provide", "send", "display", "transcribe", "sing",
        "copy", "return", "repeat", "paste", "dump", "spit out", "share", "i need", "i want", "tell",
        "get me", "can i get", "can i have", "gimme", "lyrics to", "lyrics for", "drop", "retype",
        "read me", "pull up", "write out", "fetch", "text of the", "can you", "could you", "おしえて", "言える?",
        "what are the words", "what are the lyrics", "歌詞教え", "let me have", "spell out", "文字にして", "reprint",
        "recall", "let me see", "歌詞くれ", "歌詞ちょうだい", "入力して",
      ]
    ),
    (
      .alters,
      [
        "変えて", "変え", "変更", "言い換え", "書き換え", "書き直", "リライト", "改変", "コピー", "アレンジ", "加工", "入れ替え", "描いて", "描か",
        "修正して", "直して", "いじって", "調整して", "ようにして", "言い方", "作り変え", "作り替え", "人間らし", "人間っぽ", "人が書いた", "置き換え",
        "すり替え", "ぼかして", "ずらして", "書いて", "シャッフル", "崩して", "自然な文", "rewrite", "reword", "paraphrase", "change",
        "modify", "tweak", "alter", "rephrase", "edit", "describe", "draw", "make", "spin", "adjust",
        "disguise", "swap", "shuffle", "rework", "copy", "humanize", "humanise", "recreate", "mask",
        "scramble", "restructure", "write", "generate", "remix", "obfuscate", "twist", "jumble", "run",
        "clone", "turn", "convert", "redo", "translate", "pitch", "speed", "差し替え", "ずらし", "変換", "描き直",
        "作り直", "なぞって", "流用", "消して", "差し替えて", "組み替え", "altered", "remove", "strip", "obscure", "change up",
        "rearrange", "mash", "崩し", "shift", "take this", "launder", "scrub", "crop", "改稿", "置換",
      ]
    ),
    (
      .studies,
      [
        "分析", "解説", "説明して", "説明する", "違いを", "違いは", "比較", "特徴を", "特徴は", "要約", "翻訳", "英訳", "和訳", "現代語訳", "感想",
        "レビュー", "書評", "評論", "考察", "調べて", "あらすじ", "について", "意味", "理由", "歴史", "ランキング", "一覧", "年表", "とは", "添削",
        "校正", "検証", "確認", "チェックして", "チェックリスト", "おすすめ", "オススメ", "注意点", "論文", "レポート", "クイズ", "由来", "経歴",
        "プロフィール", "評価", "魅力", "分類", "抽出", "抜き出", "並べて", "リストアップ", "まとめて", "挙げて", "列挙", "特定して", "いつ公開",
        "いつ発売", "explain*", "analy*", "compar*", "summar*", "review", "essay", "report", "discuss*",
        "describe how", "translat*", "critique*", "biograph*", "recommend*", "suggest*", "quiz", "trivia",
        "how to", "tips", "plot of", "history", "difference*", "checklist", "interview with", "thesis",
        "who wrote", "who is", "who was", "what is", "when was", "when did", "why did", "why is",
        "is it true", "themes of", "timeline", "語り合いたい", "語り合おう",
      ]
    ),
    (
      .plays,
      [
        "になりきって", "なりきり", "口調で", "口調に", "として振る舞", "としてふるまっ", "として会話", "のふりをして", "を演じて", "ロールプレイ", "act as",
        "act like", "pretend to be", "pretend you", "pretend you're", "roleplay as", "role-play as",
        "role play as", "you are now", "speak like", "speak as", "talk like", "respond as", "reply as",
        "answer as", "i want you to act", "you are", "you're", "your name is", "play the part",
        "play the role", "impersonate",
      ]
    ),
  ]
}
