extension Cues {
  /// What kinds of works are spoken of.
  static let worksWords: [(Cues, [String])] = [
    (
      .protectedText,
      [
        "歌詞", "小説", "漫画", "マンガ", "絵本", "楽譜", "脚本", "新聞記事", "書籍", "雑誌", "アルバム", "楽曲", "台本", "エッセイ", "記事の本文",
        "台詞", "セリフ", "教科書", "参考書", "有料記事", "ニュース記事", "単行本", "文庫", "原作", "第一章", "第1章", "lyrics", "novel",
        "screenplay", "script", "song", "sheet music", "book", "poem", "chapter", "movie",
        "new york times", "newspaper", "article", "textbook", "magazine", "transcript of the movie",
        "episode", "comic", "manga", "paywall*", "社説", "コラム", "論説", "記事の全文", "詩集", "歌集", "editorial",
        "op-ed", "column", "読売新聞", "朝日新聞", "毎日新聞", "日経新聞", "日本経済新聞", "編集手帳", "天声人語", "short story",
        "new yorker", "nyt",
      ]
    ),
    (
      .lyrics,
      [
        "歌詞", "lyrics", "words to the song", "the words to",
      ]
    ),
    (
      [.strong, .derives],
      [
        "続編", "二次創作", "スピンオフ", "パロディ", "リメイク", "同人", "番外編", "前日譚", "後日談", "外伝", "クロスオーバー", "夢小説", "その後の話",
        "最終回の後", "if展開", "IFルート", "パロ", "スピンオフ", "二次小説", "続きの話", "fan fiction", "fic", "drabble",
        "headcanon*", "fanfic*", "fan-fiction", "sequel", "prequel", "spin-off", "spinoff", "parody",
        "remake", "crossover", "next chapter", "reboot", "alternate ending", "alternative ending",
        "continue the story", "fan art", "fanart", "au where", "rewrite the ending", "deleted scene",
        "next episode", "missing scene", "one more chapter", "another chapter", "another episode",
        "another season", "new chapter", "bonus chapter", "extra chapter", "missing chapter",
        "lost chapter", "remix of", "勝手に想像", "のその後", "を舞台に", "を舞台とし", "の世界で", "勝手に作", "想像して書", "妄想", "if設定",
        "but everyone is", "転生",
        "歴史改変", "次回作", "新章", "新シーズン", "アンサーソング", "epilogue", "into a picture book", "into a play",
        "into a stage play", "into a musical", "into a comic", "into a novel", "into a screenplay",
        "into a short story", "into a game", "into a poem", "into a manga",
      ]
    ),
    (
      .derives,
      [
        "続き", "世界観", "話を", "話が", "小説", "短編", "物語", "ストーリー", "脚本", "台本", "シナリオ", "シーン", "場面", "登場", "主人公",
        "漫画", "マンガ", "4コマ", "ネーム", "セリフ", "台詞", "会話劇", "エピソード", "コント", "新作", "出てくる", "掛け合い", "お話", "冒険",
        "絵本", "童話", "になりきって", "口調", "喋り方", "しゃべり方", "なりきり", "風の", "っぽい", "みたいな", "story", "stories",
        "scene", "featuring", "starring", "script", "screenplay", "episode", "season", "chapter", "comic",
        "dialogue", "protagonist", "storybook", "novel", "set in the world", "universe of", "campaign set",
        "conversation between", "skit", "monologue", "adventure", "tale", "rap battle", "fight between",
        "versus", "bedtime", "musical", "poem about", "one-shot", "oneshot", "musical about", "日記", "原稿",
        "結末", "最終回", "デート", "一話", "1話", "共演", "コスプレ", "パスティーシュ", "脚色", "舞台化", "映画化", "漫画化", "アニメ化", "ドラマ化",
        "翻案", "設定で", "新しい章", "新しい話", "新しいエピソード", "新種", "新キャラ", "新しいキャラ", "新しいコピー能力", "漫才", "生きていたら", "を舞台に",
        "の世界を", "寸劇", "文章題", "書き足し", "応援団", "朗読劇", "人形劇", "自白", "インタビュー風", "スピーチを", "ボイスドラマ", "SSを",
        "ショートショート", "四コマ", "コマ漫画", "話し合う", "対談", "escape room", "300 words", "500 words", "one-page",
        "storyboard", "pattern of", "side of the story", "'s side", "rival", "argue", "argues", "set in",
        "bubbles", "speech bubble*", "視点で", "視点から", "一章", "なぞらえ", "転職", "会話する", "掛け合", "quest", "bake",
        "retelling",
        "stage adaptation", "audits", "opens a", "ted talk", "themed", "cosplay", "話書いて", "会話を", "の話",
        "pilot", "stage play", "flyer", "strip", "version of", "remix",
        "prose", "fable", "narrat*", "sitcom", "letter from", "diary", "journal", "ending", "first page",
        "panel*", "saga", "stand-up", "duet", "trailer", "commercial", "ad", "advert", "jingle", "lullaby",
        "バージョン", "版を",
      ]
    ),
    (
      .pictures,
      [
        "描いて", "描か", "描き", "イラスト", "画像", "ロゴ", "アイコン", "似顔絵", "マスコット", "ポスター", "スタンプ", "壁紙", "Tシャツ", "バナー",
        "フィギュア", "キャラクター", "グッズ", "カット", "塗り絵", "ぬりえ", "動画", "3Dモデル", "絵を", "サムネ", "チラシ", "年賀状", "ステッカー",
        "アクスタ", "刺繍", "ケーキの", "ドット絵", "同人誌の表紙", "挿絵", "待ち受け", "draw", "paint", "sketch", "illustrat*",
        "render", "image*", "picture*", "poster", "logo", "icon", "sticker*", "t-shirt", "tshirt",
        "wallpaper", "artwork", "mascot", "banner", "drawing", "portrait", "animation", "video", "mural",
        "card", "cover", "thumbnail", "coloring page*", "colouring page*", "mug", "tattoo", "sprite*",
        "figurine", "cake topper", "pixel art", "plush", "hoodie", "avatar of", "広告に", "立ち絵", "アイキャッチ",
        "挿し絵", "カバー", "flyer", "graphic", "photo of", "wearing", "vector", "ukiyo-e", "billboard",
        "lock screen", "phone case", "tote bag", "cupcake*", "デザインして", "invitation*", "birthday card", "待受",
        "待ち受", "写真風", "柄に", "柄を", "絵をのせ",
        "絵を載せ", "絵をつ", "絵がほし", "絵が欲し", "看板", "パッケージ", "ビジュアル", "フライヤー", "パネル", "アバター", "ワッペン", "カレンダー", "のぼり",
        "エプロン", "backdrop", "storyboard", "pattern", "cross-stitch", "crochet", "signboard", "sign for",
        "marble bust", "bust", "飾り", "年賀", "図鑑", "booth", "decal", "topper", "box art", "costume*",
        "key visual", "gif", "cartoon",
        "colouring", "coloring", "watercolour*", "watercolor*", "doll box", "action figure", "comic strip",
        "comic panel", "realistic", "collage", "pin design", "enamel pin", "visual", "badge", "keychain",
        "puzzle", "menu board", "window display",
      ]
    ),
    (
      .pictured,
      [
        "キャラ", "登場人物", "主人公", "場面", "シーン", "描いて", "イラスト", "スタンプ", "登場", "似顔絵", "グッズ", "character*",
        "scene", "draw", "paint", "sketch", "featuring", "coloring page*", "colouring page*", "sticker*",
        "t-shirt", "mug",
      ]
    ),
    (
      .imagePrompt,
      [
        "高精細", "高画質", "16:9", "9:16", "アスペクト比", "油彩", "水彩", "アニメ塗り", "背景、", "逆光", "--ar", "--v ", "--niji",
        "4k", "8k", "highly detailed", "ultra detailed", "digital art", "concept art", "octane render",
        "unreal engine", "artstation", "photorealistic", "watercolor", "oil painting", "cinematic",
        "masterpiece", "bokeh", "volumetric", "color palette", "colour palette", "landscape", "portrait",
        "wallpaper", "character sheet", "line art", "lineart", "vector art", "isometric", "close-up",
        "wide shot", "35mm", "soft light*", "golden hour", "hyperrealistic", "matte painting",
        "anime style", "album cover", "oil on canvas", "dramatic pose", "intricate", "trending",
        "sharp focus", "studio lighting", "digital painting", "gouache", "depth of field",
        "dramatic lighting", "rim light", "ultra-detailed", "hyper-detailed", "lowres", "hdr",
        "vivid colors", "ink drawing", "ukiyo-e", "negative prompt", "8 k", "pastel", "no text", "轮廓",
        "極彩色", "逆光気味", "studio light", "85mm", "50mm", "24mm", "palette", "muted", "3d render",
        "film grain", "backlit", "watercolour", ", realistic", ", photoreal", "photo-realistic",
        "hyper-realistic", "ultra-realistic", "ultra realistic", "full body", "4:5", "3:4", "2:3", "1:1",
        "--s ", "style raw", "midjourney", "dall-e", "dalle", "stable diffusion", "lora", "best quality",
        "volumetric light*", "ray tracing", "unreal", "ドット絵", "厚塗り",
        "フルカラー",
      ]
    ),
    (
      .creative,
      [
        "小説", "短編", "掌編", "詩を", "俳句", "短歌", "歌詞", "曲を", "作曲", "絵を", "イラスト", "漫画", "エッセイ", "コラム", "脚本",
        "物語", "ポスター", "似顔絵", "背景", "壁紙", "画像", "ロゴ", "ピアノ曲", "メロディ", "サビ", "BGM", "キャラ", "構図", "story",
        "poem", "song", "lyrics", "painting", "illustration", "portrait", "landscape", "poster", "novel",
        "scene", "image", "picture", "art", "essay", "melody", "riff", "beat", "chorus", "verse", "film",
        "photo*", "sketch", "artwork", "comic", "cover", "logo", "mural", "sculpture", "haiku", "limerick",
        "作詞", "詞を", "短い話", "話を", "ポートレート", "selfie", "photograph", "verse*", "thriller", "monologue",
        "video", "speech", "prose", "script", "ballad", "track", "rap", "紹介文", "手紙文", "散文", "キャッチコピー",
        "描写", "ボケ", "ネタ", "newsletter", "caption", "eulogy", "toast", "ad copy", "collage", "zine",
        "shot of", "sonnet", "narration", "絵コンテ", "構図で", "パース", "絵", "塗り", "タッチの", "版画", "肖像", "壁画", "挿絵",
        "コピーを", "短冊", "川柳", "歌を", "歌声", "の声", "曲調", "ビート", "バラード", "ロック", "ポップ", "ラップ", "ソング", "ソネット", "台詞",
        "セリフ", "ネーム", "脚本", "シーン", "場面", "コント", "コメディ", "随筆", "日記", "会話", "スケッチ", "楽曲", "音源", "サウンド", "インスト",
        "キャラデザ", "戯曲", "スピーチ", "朗読", "謝罪文", "paragraph", "tune", "footnote*", "retelling", "joke*", "sitcom",
        "beats", "drums", "bpm", "playlist cover", "voiceover", "tagline", "slogan", "ambient", "jingle",
        "storyboard", "shot list", "dialogue", "diary", "spread",
      ]
    ),
    (
      .occasions,
      [
        "買った", "購入", "お礼", "メール", "案内", "告知", "大会", "社員旅行", "ランド", "展の", "上映会", "コンサート", "ぬいぐるみ", "通知",
        "議事録", "企画書", "仕入れ", "在庫", "表を", "リストを", "グラフ", "売上", "興行", "お問い合わせ", "問い合わせ", "コラボ商品", "コード",
        "確率", "チケット", "転売", "レンタル", "email", "e-mail", "invit*", "report", "tickets", "spreadsheet",
        "table", "list of", "box office", "screening", "sales figures", "presentation", "survey",
        "function", "code", "formula", "merchandise", "business model", "python", "sql", "javascript",
        "licensing", "birthday party",
      ]
    ),
  ]
}
