extension Cues {
  /// Whose work it is, and on what ground.
  static let whoseWords: [(Cues, [String])] = [
    (
      .own,
      [
        "自分の", "私の", "わたしの", "僕の", "俺の", "自社", "うちの", "弊社の", "当社", "我が社", "わが社", "我々の", "私たちの", "自作",
        "過去の", "前回の", "以前の", "前任者の", "社内", "社歌", "校歌", "弊社", "オリジナル曲", "許諾済み", "許諾を得", "ライセンスを受け", "青空文庫",
        "パブリックドメイン", "著作権切れ", "著作権の切れた", "昔話", "CC0", "フリー素材", "祖母の", "父の", "母の", "先月の", "先週の", "昨年の",
        "去年の", "わたしが書いた", "私が書いた", "自分が書いた", "自分で書いた", "僕が書いた", "俺が書いた", "自分で作った", "私が作った", "同人誌の原稿",
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
        "許諾済み", "許諾を得", "ライセンスを受け", "ライセンス契約", "パブリックドメイン", "著作権切れ", "著作権の切れた", "公式の許可", "licensed",
        "public domain", "public-domain", "with permission",
      ]
    ),
    (
      .others,
      [
        "他社", "他人の", "競合", "ライバル", "人気", "有名", "大手", "ブランド", "本家", "原作", "元ネタ", "元の曲", "原曲", "元の絵", "元の作品",
        "オリジナルの曲", "既存の作品", "市販", "プロの作品", "流行", "ヒット曲", "あの曲", "この曲", "この漫画", "このアニメ", "他の人の", "ほかの人の",
        "あの作家", "あの漫画", "あのゲーム", "既存のキャラ", "世の中の", "話題の", "公式の", "famous", "popular", "well-known",
        "competitor*", "rival*", "brand", "original song", "the original", "original painting",
        "original artwork", "original novel", "bestsell*", "hit song", "someone else*", "somebody else*",
        "another artist*", "theirs", "their logo", "existing character", "official logo", "a real brand",
        "official art*", "designer bag*", "luxury", "このアーティスト", "この歌手", "この写真集", "このブランド", "あのブランド",
        "このイラストレーター", "この漫画家", "この作家", "この画家", "元のイラスト", "元の作者", "元の記事", "元の写真", "元の動画", "元の文章", "原作者",
        "作者に", "権利者", "撮影者", "あの会社", "有名人", "この歌の", "この歌を", "プロの", "their homepage", "their website",
        "their site", "their landing page", "their design*", "their packaging", "their brochure",
        "their article", "their blog", "this artist*", "this singer*", "this band*", "that brand",
        "this brand*", "this photographer*", "reference artwork", "source artwork", "someone's",
        "stock photo*", "found online", "off the internet", "from the internet", "original artist",
        "original author", "the photographer", "a competing", "このバンド", "このグループ", "このゲーム", "このメーカー", "あの",
        "元サイト", "ネットで拾", "拾った画像", "他サイト", "元の写真家", "the source", "their terms", "news story",
      ]
    ),
    (
      .technical,
      [
        "コードを", "コードに", "コードの", "コードは", "コードで", "ソースコード", "コードブロック", "サンプルコード", "コード例", "関数", "変数", "文字列",
        "エラー", "ログ", "JSON", "CSV", "XML", "YAML", "SQL", "API", "テスト", "本番", "環境", "サーバ", "データ", "設定",
        "仕様", "入力", "プロンプト", "コマンド", "条文", "契約", "規約", "規則", "法律", "憲法", "民法", "刑法", "商法", "会社法", "法第",
        "議事録", "会議", "発言", "インタビュー", "メール", "マニュアル", "手順書", "モック", "スクリーンショット", "見出し", "閾値", "クラスタ", "アルゴリズム",
        "パラメータ", "機械学習", "フォーマル", "敬語",
        "テンプレート", "フォーマット", "表記", "訳に", "アイコンを整理", "双子", "判定", "お客様の声", "アンケート", "表を", "数式", "レシピ", "住所",
        "議題", "チャットの", "設計書", "回路", "部品", "code", "codebase", "function*", "variable*", "error*", "log",
        "logs", "json", "csv", "xml", "yaml", "sql", "api", "test*", "environment*", "server*", "data",
        "dataset*", "config*", "repository", "repo", "commit", "screenshot*", "spec", "specification*",
        "schema", "command*", "stack trace", "license", "licence", "contract*", "clause*", "minutes",
        "meeting*", "email*", "prompt*", "input*", "output format", "template*", "replica set",
        "database*", "docker*", "instruction*", "above", "tweet*", "sentence*", "paragraph*", "format",
        "staging", "production", "tile*", "table", "markdown", "spreadsheet*", "recipe*", "regulation*",
        "twins",
        "constitution", "statute*",
      ]
    ),
    (
      .pointer,
      [
        "の曲", "この小説", "この漫画", "この歌", "この曲", "新聞記事", "ヒット曲", "人気曲", "この本の", "この絵本", "有料記事", "あの歌", "あの曲",
        "主題歌", "new york times", "newspaper", "this novel", "this book", "hit song", "the song",
        "that song", "theme song", "paywall*", "washington post", "wall street journal", "nyt", "wsj",
        "the guardian", "the economist", "economist article", "guardian article", "economist piece",
        "bloomberg", "reuters", "朝日新聞", "読売新聞", "毎日新聞", "日経新聞", "日本経済新聞",
        "産経新聞", "少年ジャンプ", "文春", "週刊誌", "この詩", "あの小説", "あの漫画", "その歌", "the times",
      ]
    ),
    (
      .paid,
      [
        "有料記事", "有料会員", "有料部分", "会員限定", "新聞記事", "日経", "paywall*", "subscriber-only", "subscribers only",
        "有料note", "有料マガジン", "有料コンテンツ", "有料版", "members-only", "paid article",
      ]
    ),
    (
      .lawful,
      [
        "注意点", "防ぐ", "防止", "確認して", "チェックして", "かどうか", "ないか", "教育", "研修", "ルール", "ガイドライン", "対策", "検出する",
        "検知する", "まとめて", "説明して", "解説", "オリジナル", "フリー素材", "許諾", "引用の", "方法を教えて", "コツ", "とは", "自分の", "いらすとや",
        "見抜く", "見つける方法", "仕組み", "判定する", "引用する", "出典を", "正しい引用", "how to avoid", "how can i avoid",
        "how do", "tips", "ways to", "list", "guide", "explain", "training", "best practice*",
        "check whether", "citing", "cite", "citation*", "original lyrics", "original story",
        "original content", "original work*", "original text",
        "original idea*", "own words", "an original", "is it", "policy", "what is", "ensure",
        "public domain", "essay about", "essay on", "article about", "write about", "how does",
        "blog post about", "build a", "train a", "classifier", "with proper", "properly attribut*",
        "detect whether", "report on", "quiz", "lecture", "teach",
      ]
    ),
    (
      .layout,
      [
        "UI", "HTML", "CSS", "ワイヤーフレーム", "配色", "レイアウト", "html", "css", "ui", "button*", "layout*",
        "wireframe*", "mockup*",
      ]
    ),
  ]
}
