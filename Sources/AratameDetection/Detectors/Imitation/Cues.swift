/// What the words of a sentence say of a request; each word of ``Cues/words`` stands for one or more.
struct Cues: OptionSet, Sendable {
  let rawValue: UInt64

  /// A request to make something.
  static let makes = Cues(rawValue: 1 << 0)
  /// A request to output a text.
  static let outputs = Cues(rawValue: 1 << 1)
  /// A request to change a text or picture.
  static let alters = Cues(rawValue: 1 << 2)
  /// Study, summary, opinion: Copyright Act 30-4 lets a work be used for analysis.
  static let studies = Cues(rawValue: 1 << 3)
  /// The writer's own source.
  static let own = Cues(rawValue: 1 << 4)
  /// A licence or permission, or a free source.
  static let licensed = Cues(rawValue: 1 << 5)
  /// Technical, legal or clerical matter, where likeness and exact copies are everyday work.
  static let technical = Cues(rawValue: 1 << 6)
  /// Somebody else's work, not named.
  static let others = Cues(rawValue: 1 << 7)
  /// A kind of protected text.
  static let protectedText = Cues(rawValue: 1 << 8)
  /// A sequel and the like.
  static let strong = Cues(rawValue: 1 << 9)
  /// What is made out of a work.
  static let derives = Cues(rawValue: 1 << 10)
  /// A picture.
  static let pictures = Cues(rawValue: 1 << 11)
  /// A picture of a person or a scene.
  static let pictured = Cues(rawValue: 1 << 12)
  /// Trade and everyday business around a work.
  static let occasions = Cues(rawValue: 1 << 13)
  /// In full, word for word.
  static let exact = Cues(rawValue: 1 << 14)
  static let lyrics = Cues(rawValue: 1 << 15)
  /// A pointer to one song or text that is not named.
  static let pointer = Cues(rawValue: 1 << 16)
  /// Not the text but what is said about it.
  static let textStudy = Cues(rawValue: 1 << 17)
  /// Copyright, plagiarism and what looks for it.
  static let domain = Cues(rawValue: 1 << 18)
  /// Escaping notice.
  static let escapes = Cues(rawValue: 1 << 19)
  static let slight = Cues(rawValue: 1 << 20)
  static let negation = Cues(rawValue: 1 << 21)
  /// A lawful concern with infringement.
  static let lawful = Cues(rawValue: 1 << 22)
  static let copies = Cues(rawValue: 1 << 23)
  /// What an image generator's prompt has.
  static let imagePrompt = Cues(rawValue: 1 << 24)
  /// A part to be played.
  static let plays = Cues(rawValue: 1 << 25)
  /// A program that tells machine-written text.
  static let machineCheck = Cues(rawValue: 1 << 26)
  /// What a text or picture that is made is called.
  static let creative = Cues(rawValue: 1 << 27)
  /// A pay wall or a paid article.
  static let paid = Cues(rawValue: 1 << 28)

  /// Words that count only where they are asked for: 「書いて」 but not 「書いている」.
  static let verbs: Cues = [.makes, .outputs, .alters]

  /// The cues of the word with this number.
  static func of(_ word: Int) -> Cues { masks[word] }

  /// Every word that stands for a cue.
  static let words: WordSet = WordSet(table.words)
  private static let masks: [Cues] = table.masks

  private static let table: (words: [String], masks: [Cues]) = {
    var places: [String: Int] = [:]
    var words: [String] = []
    var masks: [Cues] = []
    for (cue, list) in lists {
      for word in list {
        if let place = places[word] {
          masks[place].formUnion(cue)
        } else {
          places[word] = words.count
          words.append(word)
          masks.append(cue)
        }
      }
    }
    return (words, masks)
  }()

  private static let lists: [(Cues, [String])] = [
    (
      .makes,
      [
        "書いて", "書け", "書き直して", "書き直し", "書き換えて", "書き起こして下さい", "書くように", "書きたい", "書かせて", "作って",
        "つくって", "作れ", "作りたい", "作成", "制作して", "製作して", "創作して", "執筆して", "描いて", "描け", "描きたい", "描き直して",
        "描かせて", "生成", "作曲して", "作詞して", "デザインして", "考えて", "考えたい", "出して", "出力して", "仕上げて", "お願い",
        "おねがい", "詠んで", "歌って", "表現して", "リライトして", "アレンジして", "演じて", "語って", "話して", "して下さい",
        "にして", "にしてほしい", "してほしい", "してください", "してくれ", "直して", "撮って", "編集して", "再現して", "ほしい",
        "欲しい", "ちょうだい", "頂戴", "いただけ", "もらえ", "くれない", "くれます", "変換して", "書ける?", "作れる?", "描ける?",
        "ひねり出して", "練って", "膨らませて", "書き足して", "仕立てて", "作れます", "書けます", "描けます", "できます", "出来ます", "してみて", "変えて",
        "読みたい", "つくりたい", "作っとい", "描いとい", "やってみて", "考案して", "提案して", "用意して", "頼みたい", "頼む", "頼みます", "喋って",
        "しゃべって", "書いとい",
        "write", "draw", "create", "generate", "compose", "paint", "design", "sketch", "illustrate", "render",
        "produce", "draft", "craft", "make", "rewrite", "imagine", "sing", "give", "show", "build", "narrate",
        "redraw", "restyle", "turn", "retell", "tell", "invent", "pen", "reply", "respond", "speak",
        "animate",
        "depict", "recreate", "remake", "i need", "i want", "i'd like", "we need", "we want", "copy",
        "imitate",
        "mimic", "continue", "reimagine", "do a", "do an", "do me", "come up with", "can i get", "can i have",
        "gimme", "need a", "looking for a", "i'm after", "put together", "whip up", "script", "photoshop",
        "i'd love", "channel", "emulate", "roast", "cook up", "help me", "put it", "say it", "rework", "redo",
        "transform", "adapt", "add", "do it", "do this", "deliver", "record", "perform", "freestyle",
        "doodle", "sculpt", "mock up", "mash up", "use", "apply", "try", "convert", "rephrase", "reword",
        "plan", "score", "film", "picture", "extend", "finish",
        "replicate", "trace", "clone", "explain it", "pretend", "act as", "act like", "be a", "describe",
      ]
    ),
    (
      .outputs,
      [
        "教えて", "書いて", "出力", "書き出して", "書き起こして", "表示", "再現", "転載", "載せて", "掲載", "貼って", "貼り付けて",
        "コピーして", "見せて", "打って", "打ち込んで", "写して", "書き写して", "歌って", "ください", "下さい", "読ませて", "送って",
        "出して", "お願い", "くれ", "ちょうだい", "ほしい", "知りたい", "暗唱して", "張って", "コピペして", "引用して",
        "what are the full", "what are the complete", "what are all", "give", "print", "output", "type",
        "write",
        "recite", "reproduce", "show", "list", "post", "quote", "provide", "send", "display", "transcribe",
        "sing",
        "copy", "return", "repeat", "paste", "dump", "spit out", "share", "i need", "i want", "tell",
        "get me",
        "can i get", "can i have", "gimme", "lyrics to", "lyrics for", "drop", "retype", "read me", "pull up",
        "write out", "fetch", "text of the", "can you", "could you",
      ]
    ),
    (
      .alters,
      [
        "変えて", "変え", "変更", "言い換え", "書き換え", "書き直", "リライト", "改変", "コピー", "アレンジ", "加工", "入れ替え",
        "描いて", "描か", "修正して", "直して", "いじって", "調整して", "ようにして", "言い方", "作り変え", "作り替え", "人間らし",
        "人間っぽ", "人が書いた", "置き換え", "すり替え", "ぼかして", "ずらして", "書いて", "シャッフル", "崩して", "自然な文",
        "rewrite", "reword", "paraphrase", "change", "modify", "tweak", "alter", "rephrase", "edit",
        "describe",
        "draw", "make", "spin", "adjust", "disguise", "swap", "shuffle", "rework", "copy", "humanize",
        "humanise",
        "recreate", "mask", "scramble", "restructure", "write", "generate", "remix", "obfuscate", "twist",
        "jumble", "run", "clone", "turn", "convert", "redo", "translate", "pitch", "speed",
      ]
    ),
    (
      .studies,
      [
        "分析", "解説", "説明して", "説明する", "違いを", "違いは", "比較", "特徴を", "特徴は", "要約", "翻訳", "英訳", "和訳",
        "現代語訳", "感想", "レビュー", "書評", "評論", "考察", "紹介文", "調べて", "あらすじ", "について", "意味", "理由",
        "歴史", "ランキング", "一覧", "年表", "とは", "添削", "校正", "検証", "確認", "チェックして", "チェックリスト", "おすすめ",
        "オススメ", "注意点", "論文", "レポート", "クイズ", "語り合", "由来", "経歴", "プロフィール", "評価", "魅力", "分類", "抽出", "抜き出", "並べて",
        "リストアップ", "まとめて", "挙げて", "列挙", "特定して", "いつ公開", "いつ発売",
        "explain*", "analy*", "compar*", "summar*", "review", "essay", "report", "discuss*", "describe how",
        "translat*", "critique*", "biograph*", "recommend*", "suggest*", "quiz", "trivia", "how to", "tips",
        "plot of", "history", "difference*", "checklist", "interview with", "thesis", "who wrote", "who is",
        "who was", "what is", "when was", "when did", "why did", "why is", "is it true", "themes of",
        "timeline",
      ]
    ),
    (
      .own,
      [
        "自分の", "私の", "わたしの", "僕の", "俺の", "自社", "うちの", "弊社の", "当社", "我が社", "わが社", "我々の", "私たちの",
        "自作", "過去の", "前回の", "以前の", "前任者の", "社内", "社歌", "校歌", "弊社", "オリジナル曲", "許諾済み", "許諾を得",
        "ライセンスを受け", "青空文庫", "パブリックドメイン", "著作権切れ", "著作権の切れた", "昔話", "CC0", "フリー素材", "祖母の",
        "父の", "母の", "先月の", "先週の", "昨年の", "去年の", "わたしが書いた", "私が書いた", "自分が書いた", "自分で書いた",
        "僕が書いた", "俺が書いた", "自分で作った", "私が作った", "同人誌の原稿",
        "my own", "our own", "our company*", "our brand*", "our house", "our style", "our previous",
        "my previous", "my blog*", "my old*", "my past", "our existing", "our past", "i wrote", "we wrote",
        "my earlier", "house style", "public domain", "public-domain", "licensed", "brand guide*",
        "our guidelines", "my novel", "my story", "my poem", "my manuscript", "my draft", "our current",
        "our old", "i composed", "my song", "my band", "our logo", "my logo", "our last", "my last",
      ]
    ),
    (
      .licensed,
      [
        "許諾済み", "許諾を得", "ライセンスを受け", "ライセンス契約", "パブリックドメイン", "著作権切れ", "著作権の切れた", "公式の許可",
        "licensed", "public domain", "public-domain", "with permission",
      ]
    ),
    (
      .technical,
      [
        "コードを", "コードに", "コードの", "コードは", "コードで", "ソースコード", "コードブロック", "サンプルコード", "コード例", "関数", "変数", "文字列",
        "エラー", "ログ", "JSON", "CSV", "XML", "YAML", "SQL", "HTML", "CSS", "UI", "API",
        "テスト", "本番", "環境", "サーバ", "データ", "設定", "仕様", "入力", "プロンプト", "コマンド", "条文", "契約", "規約", "規則",
        "法律", "憲法", "民法", "刑法", "商法", "会社法", "法第", "議事録", "会議", "発言", "書き起こし", "文字起こし", "インタビュー",
        "メール", "マニュアル", "手順書", "ワイヤーフレーム", "モック", "スクリーンショット", "見出し", "配色", "フォーマル", "敬語",
        "レイアウト", "テンプレート", "フォーマット", "表記", "訳に", "アイコンを整理", "双子", "判定", "お客様の声", "アンケート",
        "表を", "数式", "レシピ", "住所", "議題", "チャットの", "設計書", "回路", "部品",
        "code", "codebase", "function*", "variable*", "error*", "log", "logs", "json", "csv", "xml", "yaml",
        "sql", "html", "css", "ui", "api", "test*", "environment*", "server*", "data", "dataset*", "config*",
        "repository", "repo", "commit", "mockup*", "screenshot*", "button*", "layout*", "spec",
        "specification*", "schema", "command*", "stack trace", "license", "licence", "contract*", "clause*",
        "minutes", "meeting*", "email*", "prompt*", "input*", "output format", "template*", "wireframe*",
        "replica set", "database*", "docker*", "instruction*", "above", "tweet*", "sentence*", "paragraph*",
        "format", "staging", "production", "table", "markdown", "spreadsheet*", "recipe*", "regulation*",
        "twins",
        "constitution", "statute*",
      ]
    ),
    (
      .others,
      [
        "他社", "他人の", "競合", "ライバル", "人気", "有名", "大手", "ブランド", "本家", "原作", "元ネタ", "元の曲", "原曲",
        "元の絵", "元の作品", "オリジナルの曲", "既存の作品", "市販", "プロの作品", "流行", "ヒット曲", "あの曲", "この曲", "この漫画",
        "このアニメ", "他の人の", "ほかの人の", "あの作家", "あの漫画", "あのゲーム", "既存のキャラ", "世の中の", "話題の", "公式の",
        "famous", "popular", "well-known", "competitor*", "rival*", "brand", "original song", "the original",
        "original painting", "original artwork", "original novel", "bestsell*", "hit song", "someone else*",
        "somebody else*", "another artist*", "theirs", "their logo", "existing character", "official logo",
        "a real brand", "official art*", "designer bag*", "luxury",
      ]
    ),
    (
      .protectedText,
      [
        "歌詞", "小説", "漫画", "マンガ", "絵本", "楽譜", "脚本", "新聞記事", "書籍", "雑誌", "アルバム", "楽曲", "台本", "エッセイ",
        "記事の本文", "台詞", "セリフ", "教科書", "参考書", "有料記事", "ニュース記事", "単行本", "文庫", "原作", "第一章", "第1章",
        "lyrics", "novel", "screenplay", "script", "song", "sheet music", "book", "poem", "chapter", "movie",
        "new york times", "newspaper", "article", "textbook", "magazine", "transcript of the movie",
        "episode",
        "comic", "manga", "paywall*",
      ]
    ),
    (
      [.strong, .derives],
      [
        "続編", "二次創作", "スピンオフ", "パロディ", "リメイク", "同人", "番外編", "前日譚", "後日談", "外伝", "クロスオーバー",
        "夢小説", "その後の話", "最終回の後", "if展開", "IFルート", "パロ", "スピンオフ", "二次小説", "続きの話",
        "fan fiction", "fic", "drabble", "headcanon*", "fanfic*", "fan-fiction", "sequel", "prequel",
        "spin-off", "spinoff", "parody",
        "remake",
        "crossover", "next chapter", "reboot", "alternate ending", "alternative ending", "continue the story",
        "fan art", "fanart", "au where", "rewrite the ending", "deleted scene", "next episode",
        "missing scene",
      ]
    ),
    (
      .derives,
      [
        "続き", "世界観", "話を", "話が", "小説", "短編", "物語", "ストーリー", "脚本", "台本", "シナリオ", "シーン", "場面", "登場", "主人公",
        "漫画", "マンガ", "4コマ", "ネーム", "セリフ", "台詞", "会話劇", "エピソード", "コント", "新作", "出てくる", "掛け合い",
        "お話", "冒険", "絵本", "童話", "になりきって", "口調", "喋り方", "しゃべり方", "なりきり", "風の", "っぽい", "みたいな",
        "story", "stories", "scene", "featuring", "starring", "script", "screenplay", "episode", "season",
        "chapter", "comic", "dialogue", "protagonist", "storybook", "novel", "set in the world",
        "universe of",
        "campaign set", "conversation between", "skit", "monologue", "adventure", "tale", "rap battle",
        "fight between", "versus", "bedtime", "musical", "poem about", "one-shot", "oneshot", "musical about",
      ]
    ),
    (
      .pictures,
      [
        "描いて", "描か", "描き", "イラスト", "画像", "ロゴ", "アイコン", "似顔絵", "マスコット", "ポスター", "スタンプ", "壁紙",
        "Tシャツ", "バナー", "フィギュア", "キャラクター", "グッズ", "カット", "塗り絵", "ぬりえ", "動画", "3Dモデル", "絵を",
        "サムネ", "チラシ", "年賀状", "ステッカー", "アクスタ", "刺繍", "ケーキの", "ドット絵", "同人誌の表紙", "挿絵", "待ち受け",
        "draw", "paint", "sketch", "illustrat*", "render", "image*", "picture*", "poster", "logo", "icon",
        "sticker*", "t-shirt", "tshirt", "wallpaper", "artwork", "mascot", "banner", "drawing", "portrait",
        "animation", "video", "mural", "card", "cover", "thumbnail", "coloring page*", "colouring page*",
        "mug", "tattoo", "sprite*", "figurine", "cake topper", "pixel art", "plush", "hoodie", "avatar of",
      ]
    ),
    (
      .pictured,
      [
        "キャラ", "登場人物", "主人公", "場面", "シーン", "描いて", "イラスト", "スタンプ", "登場", "似顔絵", "グッズ", "character*", "scene",
        "draw", "paint", "sketch",
        "featuring", "coloring page*", "colouring page*", "sticker*", "t-shirt", "mug",
      ]
    ),
    (
      .occasions,
      [
        "買った", "購入", "お礼", "メール", "案内", "告知", "大会", "社員旅行", "ランド", "展の", "上映会",
        "コンサート", "ぬいぐるみ", "通知", "議事録", "企画書", "仕入れ", "在庫", "表を", "リストを", "グラフ", "売上", "興行",
        "お問い合わせ", "問い合わせ", "コラボ商品", "コード", "確率", "チケット", "転売", "レンタル",
        "email", "e-mail", "invit*", "report", "tickets", "spreadsheet", "table", "list of", "box office",
        "screening", "sales figures", "presentation", "survey", "function", "code", "formula", "merchandise",
        "business model", "python", "sql", "javascript", "licensing", "birthday party",
      ]
    ),
    (
      .exact,
      [
        "一字一句", "一言一句", "そのまま", "丸ごと", "まるごと", "原文通り", "原文どおり", "原文のまま", "全文", "全部", "すべて",
        "全て", "フルで", "フルコーラス", "最後まで", "1番から", "フル歌詞", "全歌詞", "ノーカット", "省略せず", "略さず", "まんま",
        "ページ分", "全セリフ", "全台詞", "一語一句", "完全版", "丸写し", "全話", "フル",
        "word for word", "word-for-word", "verbatim", "full", "every word", "complete", "entire", "whole",
        "all the lyrics", "all of the lyrics", "in full", "every line", "start to finish", "all of them",
        "beginning to end", "top to bottom", "line by line", "all verses", "all the verses", "exact text",
        "first chapter of", "exact lyrics", "unabridged", "full-length", "without skipping", "from memory",
        "exact words", "all the words", "uncut",
      ]
    ),
    (.lyrics, ["歌詞", "lyrics", "words to the song"]),
    (
      .pointer,
      [
        "の曲", "この小説", "この漫画", "この歌", "この曲", "新聞記事", "ヒット曲", "人気曲", "この本の", "この絵本", "有料記事",
        "あの歌", "あの曲", "主題歌", "new york times", "newspaper", "this novel", "this book", "hit song", "the song",
        "that song", "theme song", "paywall*", "washington post", "wall street journal",
      ]
    ),
    (
      .paid,
      ["有料記事", "有料会員", "有料部分", "会員限定", "新聞記事", "日経", "paywall*", "subscriber-only", "subscribers only"]
    ),
    (
      .textStudy,
      [
        "要約", "翻訳", "英訳", "和訳", "現代語", "分析", "意味", "解説", "感想", "考察", "添削", "校正", "作詞", "テーマに",
        "オリジナル", "誰が", "返す", "お客様", "アンケート", "替え歌", "説明して", "を訳", "抽出", "summar*", "analy*", "translat*",
        "explain*", "meaning",
        "original lyrics", "who wrote", "proofread", "my lyrics", "new lyrics", "own lyrics", "lyrics about",
        "song about", "poem about", "story about", "book about", "list of", "titles of",
      ]
    ),
    (
      .domain,
      [
        "著作権", "コピペ", "剽窃", "盗作", "盗用", "パク", "コピー元", "コピーチェック", "商標", "無断転載", "転載元",
        "類似度チェック", "元ネタ", "元記事", "意匠権", "権利侵害", "類似度", "コンテンツID", "類似チェック", "コピーだと", "転載だと", "訴えられ",
        "plagiari*", "copyright*", "infring*", "turnitin", "content id", "copied", "stolen", "trademark*",
        "copyscape", "rip-off", "dmca", "ripped off", "sue us", "sued", "takedown*", "lifted from",
        "similarity check*",
        "similarity score", "grammarly",
      ]
    ),
    (
      [.domain, .machineCheck],
      [
        "AI判定", "AI検出", "AIチェッカー", "AIチェック", "AI検知", "AI生成だと", "AIが書いたと", "AIだと", "GPTだと",
        "ChatGPTだと", "AIで書いた", "AIを使った", "チャットGPTだと", "生成AIだと", "AIっぽさ判定",
        "gptzero", "ai detector*", "ai detection", "ai checker*", "ai-detector*", "ai-detection", "zerogpt",
        "originality.ai", "ai content detect*", "ai text detect*", "ai-generated", "written by ai",
        "written by an ai", "used ai", "used chatgpt", "detected as ai", "flagged as ai", "winston ai",
        "copyleaks",
      ]
    ),
    (
      .copies,
      ["言い換え", "書き換え", "リライト", "コピー", "改変", "他人の", "他社の", "レポート", "論文", "課題", "提出"]
    ),
    (
      .slight,
      [
        "少し", "ちょっと", "微妙に", "程度", "わずか", "コピー", "パク", "だけ変え", "ギリギリ", "入れ替え", "盗作", "ぎりぎり",
        "すれすれ", "スレスレ",
        "just enough", "slightly", "a bit", "a little", "a few", "enough so", "minor", "enough that", "a tad",
        "only so", "tiny", "small change*", "just different enough",
      ]
    ),
    (
      .escapes,
      [
        "bypass", "bypasses", "evade", "evades", "avoid copyright", "avoid plagiarism detect*",
        "avoid detection",
        "avoid being detected", "avoid a copyright", "avoid content id", "get around", "get past",
        "gets past",
        "slip past", "slips past", "fool", "fools", "dodge", "dodges", "circumvent", "beat", "beats",
        "nobody", "no one", "doesn't detect", "won't detect", "does not detect", "not detect*", "undetect*",
        "can't detect", "does not block", "doesn't block", "doesn't flag", "won't flag", "not flag",
        "can't flag",
        "cannot flag", "without getting caught", "avoid dmca", "won't know", "won't catch", "not catch",
        "doesn't catch", "can't catch", "won't realize", "not know", "not realize", "not notice",
        "can't tell",
        "never know", "won't notice", "pick it up", "pick up on", "don't get sued", "not get sued",
        "won't get sued", "doesn't get flagged", "won't get flagged", "not get flagged", "not get caught",
        "don't get caught", "won't get caught", "get away with", "sneak past", "sneaks past",
        "passes as human",
        "pass as human", "pass the ai", "passes ai", "pass ai", "passes gptzero", "pass gptzero",
        "pass turnitin",
        "passes turnitin", "0% ai", "100% human", "outsmart", "trick", "tricks", "throw off", "hide that",
        "hide the fact", "can't sue", "won't sue", "don't sue", "score zero", "scores zero", "look stolen",
        "cover our tracks", "doesn't trip", "won't trip", "clean pass", "clean bill", "comes back clean",
        "come back clean", "comes up clean", "can't claim", "cannot claim", "can't prove", "can't accuse",
        "can't object", "passes copyscape", "passes the plagiarism", "pass the plagiarism", "pass plagiarism",
        "passes plagiarism",
        "won't get a copyright", "don't get a copyright", "not get a copyright", "doesn't get a copyright",
      ]
    ),
    (
      .negation,
      [
        "not", "isn't", "won't", "doesn't", "can't", "cannot", "without", "don't", "avoid", "never", "wont",
        "doesnt", "cant", "dont",
      ]
    ),
    (
      .lawful,
      [
        "注意点", "防ぐ", "防止", "確認して", "チェックして", "かどうか", "ないか", "教育", "研修", "ルール", "ガイドライン", "対策",
        "検出する", "検知する", "まとめて", "説明して", "解説", "オリジナル", "フリー素材", "許諾", "引用の", "方法を教えて", "コツ",
        "とは", "自分の", "いらすとや", "見抜く", "見つける方法", "仕組み", "判定する", "引用する", "出典を", "正しい引用",
        "how to avoid", "how can i avoid", "how do", "tips", "ways to", "list", "guide", "explain",
        "training",
        "best practice*", "check whether", "citing", "cite", "citation*", "original", "is it", "policy",
        "what is",
        "ensure", "public domain", "essay about", "essay on", "article about", "write about", "how does",
        "blog post about", "build a", "train a", "classifier", "with proper", "properly attribut*",
        "detect whether",
        "report on", "quiz", "lecture", "teach",
      ]
    ),
    (
      .imagePrompt,
      [
        "高精細", "高画質", "16:9", "9:16", "アスペクト比", "油彩", "水彩", "アニメ塗り", "背景、", "逆光", "--ar", "--v ",
        "--niji", "4k", "8k", "highly detailed", "ultra detailed", "digital art", "concept art",
        "octane render",
        "unreal engine", "artstation", "photorealistic", "watercolor", "oil painting", "cinematic",
        "masterpiece", "bokeh", "volumetric", "color palette", "colour palette", "landscape", "portrait",
        "wallpaper", "character sheet", "line art", "lineart", "vector art", "isometric", "close-up",
        "wide shot",
        "35mm", "soft light*", "golden hour", "hyperrealistic", "matte painting", "anime style",
        "album cover",
      ]
    ),
    (
      .plays,
      [
        "になりきって", "なりきり", "口調で", "口調に", "として振る舞", "としてふるまっ", "として会話", "のふりをして", "を演じて", "ロールプレイ",
        "act as", "act like", "pretend to be", "pretend you", "pretend you're", "roleplay as", "role-play as",
        "role play as", "you are now", "speak like", "speak as", "talk like", "respond as", "reply as",
        "answer as",
        "i want you to act", "you are", "you're", "your name is", "play the part", "play the role",
        "impersonate",
      ]
    ),
    (
      .creative,
      [
        "小説", "短編", "掌編", "詩を", "俳句", "短歌", "歌詞", "曲を", "作曲", "絵を", "イラスト", "漫画", "エッセイ", "コラム", "脚本",
        "物語", "ポスター", "似顔絵", "背景", "壁紙", "画像", "ロゴ", "ピアノ曲", "メロディ", "サビ", "BGM", "キャラ", "構図",
        "story", "poem", "song", "lyrics", "painting", "illustration", "portrait", "landscape", "poster",
        "novel",
        "scene", "image", "picture", "art", "essay", "melody", "riff", "beat", "chorus", "verse", "film",
        "photo*",
        "sketch", "artwork", "comic", "cover", "logo", "mural", "sculpture", "haiku", "limerick",
      ]
    ),
  ]
}
