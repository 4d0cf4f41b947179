/// The words of ``Style``: what hangs on a name and makes it a manner.
extension Style {
  static let cuesAfter = WordSet([
    "をリスペクト", "のエッセンス", "を目指し", "に影響され", "イズム", "ライクに", "風に", "風の", "風な", "風で", "風", "ふうに", "ふうの", "っぽい",
    "っぽく", "っぽさ", "ぽい", "みたいな", "みたいに", "のような", "のように", "のごとく", "ばりの", "ばりに", "顔負けの", "ライクな", "チックな",
    "チックに", "調の", "調で", "調に", "節で", "節の", "節全開", "流に", "流の", "テイスト", "タッチ", "スタイル", "になりきって", "になりきり",
    "になったつもり", "になったと思って", "のつもりで", "のふりをして", "を真似", "をまね", "をマネ", "の真似", "のまね", "を模し", "を模倣", "に倣", "に似せ",
    "に寄せ", "を意識し", "をイメージし", "を彷彿", "を思わせ", "を連想させ", "を想起させ", "を感じさせ", "テイストの", "に憧れた", "を参考に", "の描く", "の書く",
    "の撮る", "の作る", "の歌う", "っぽ", "風味", "の手にかか", "リスペクト",
    "インスパイア", "みのある", "みがある", "感のある", "感で", "感を出", "感強め", "ならではの", "お得意の", "十八番の", "に書かせ", "に描かせ", "に撮らせ",
    "に歌わせ", "に作らせ", "が乗り移", "の魂で", "をベースに",
    "を下敷きに", "をお手本に", "を手本に", "に近い", "に近く", "に通じる", "系の", "系で", "系に", "を踏襲", "にならって", "さながら", "路線で", "路線の",
    "を目標に", "に触発", "直系の", "めいた", "を思い出させ", "を念頭に", "仕込みの", "に負けない", "が得意とする", "が好んで", "の影響下", "よろしく、",
    "が出しそう", "が出す", "が奏でそう", "が弾きそう", "が撮るよう", "が撮るみたい", "が監督したよう", "が演出したよう", "が演出する", "が描きそうな", "が語りそう",
    "へのオマージュ",
    "のオマージュ", "をオマージュ", "にインスパイア", "に影響を受け", "を参考にし", "的な", "的に", "が書いたよう", "が書いたみたい", "が書いたかの", "が書いたっぽ",
    "が書いた風", "が書きそう", "が書くよう", "が書くみたい", "が描いたよう", "が描いたみたい", "が描いたかの", "が描いたっぽ", "が描いた風", "が描きそう",
    "が描くよう", "が作ったよう", "が作ったみたい", "が作りそう", "が歌いそう", "が歌うよう", "が作曲したよう", "が作曲したみたい", "が撮ったよう", "が撮ったみたい",
    "が撮ったかの", "が撮りそう", "が言いそう", "が手がけたよう", "が手掛けたよう", "の描くような", "の書くような", "ワールド全開", "を憑依", "として書",
    "に書いてもらった", "ぽく", "ぽさ", "の文体模写", "の模写", "の線で", "っぽの", "の真似をし", "のまねをし", "フォロワー", "オマージュ", "へのリスペクト",
    "が歌いそうな", "が書いてそう", "が作ってそう", "が手がけた",
  ])
  static let nounsAfter = WordSet([
    "の文体", "の画風", "の作風", "のタッチ", "の絵柄", "の筆致", "の語り口", "の口調", "の世界観", "のスタイル", "のテイスト", "のトーン", "の雰囲気",
    "のノリ", "の感じ", "の言葉遣い", "の言い回し", "の色使い", "の色彩", "の構図", "の演出", "の曲調", "の歌い方", "のメロディ", "の書き方", "の描き方",
    "の絵", "文体", "画風", "作風", "絵柄", "の調子", "節", "のリズム", "の話し方", "の喋り", "の癖", "の色彩感", "の空気感", "の世界", "の線",
    "の美学", "の間", "の構成", "の比喩", "の描写", "の台詞回し", "の詩情", "の音づくり", "のサウンド", "のビート", "のコード感", "の質感", "の配色",
    "のユーモア", "のリズム感", "のテンポ", "のスピード感", "の筆で", "の目線", "の視点", "の表現", "の色彩感覚", "の持つ", "の抒情", "の叙情", "の余韻",
    "の筆遣い", "の詞の", "の詩風", "の色づかい", "の色遣い", "の配色", "の線画", "の描線",
    "の構え", "の声色", "の歌声", "の語彙", "の手法", "の手つき", "の手癖", "の技法", "の画面", "のカメラワーク", "の演出法", "の流儀", "のテンション",
    "の世界の", "の音楽性", "のコード進行", "のメロディライン", "の節回し", "の音で", "の空気", "のセンス", "の持ち味", "の様式", "の造形", "の感性", "の芸風",
    "のキャラデザ",
  ])
  static let imitates = WordSet([
    "真似", "まね", "マネ", "模し", "模倣", "意識し", "再現", "借り", "取り入れ", "踏襲", "意識して", "コピー",
  ])
  static let subjects = WordSet([
    "が", "は", "って", "と", "も", "や", "から", "を教", "を分", "を説", "を解", "を比", "を調", "を論", "について", "に関", "とは",
  ])
  static let adverbs = WordSet([
    "に", "で", "な感じで", "を真似", "をまね", "を意識", "を再現", "を取り入れ", "を参考", "を使っ", "を借り", "感じで",
  ])
  static let supposals = WordSet(["なら", "だったら", "であれば", "が", "に"])
  static let suppositions = WordSet([
    "どう書く", "どう描く", "どう表現", "どう歌", "どう撮", "何と書", "なんて書", "だったらどう", "したらどう", "としたら", "書いたら", "描いたら", "作ったら",
    "したら", "歌ったら", "ならどう書", "ならどう描", "ならどう表", "なら、どう", "なら何と", "書くとしたら", "どう書くか", "どう描くか", "憑依して", "どう詠",
    "どう語", "どう動", "どう撮", "どう書", "どう描", "どう訳", "どう歌", "どう締め", "どう始め", "どう見せ", "どう言", "どう演出", "どう料理", "と仮定",
    "という体", "って体で", "頼んだら", "頼むと", "手がけた", "手掛けた", "ているような", "てるような",
    "たような", "そうな", "そうに", "る風に", "た風に", "たつもりで", "たと思って", "たていで", "仮定して", "書いたと", "描いたと", "撮ったら", "詠んだら",
    "演出したら", "喋ったら",
  ])
  static let titles = WordSet([
    "さん", "先生", "監督", "氏", "様", "ちゃん", "大先生", "画伯", "の小説", "の作品", "作品", "の映画", "映画", "の曲", "の歌", "の歌詞", "の詩",
    "の絵", "の漫画",
    "のマンガ", "のアニメ", "アニメ", "の文章", "の短編", "のエッセイ", "本人", "の文体", "の画風", "の作風", "の絵柄", "的な", "の世界", "の名曲", "の音楽",
    "の初期", "の初期作品", "の時代小説", "のミステリー", "」", "』", "\"",
  ])
  static let topics = WordSet([
    "を分析", "を解説", "を説明", "を比較", "を教えて", "とは", "について", "の特徴", "の違い", "を調べ", "の変遷", "を論じ", "を研究",
    "を紹介", "の魅力", "を評価", "を要約", "と東", "を語って", "の分析", "に関する", "の解説", "を一言で", "の名前", "の由来", "が好き", "が嫌い",
    "のどこが", "の何が", "の影響", "と言われ", "と評", "といわれ", "だと思", "かな", "ですか", "ですね", "だね", "だよね", "になった", "になる",
  ])
  /// Words that begin with 風 and mean no manner.
  static let winds = WordSet([
    "風呂", "風景", "風味", "風土", "風刺", "風船", "風俗", "風水", "風邪", "風格", "風力", "風車", "風鈴",
  ])
  static let people = WordSet([
    "作家", "人を", "人は", "人が", "小説家", "監督", "漫画家", "アーティスト", "歌手", "画家", "有名人", "天才", "存在", "偉大", "才能", "人物",
    "人に",
  ])
  static let adverbial = WordSet([
    "説明して", "要約して", "訳して", "紹介して", "解説して", "答えて", "教えて", "まとめて", "挨拶", "自己紹介", "解説", "どうなる", "どう書",
    "explain", "describe", "tell", "summarize", "summarise", "answer", "reply", "rewrite", "translate",
    "would", "how",
  ])
  static let refusals = WordSet(["ないで", "避けて", "ではなく", "じゃなく", "禁止", "かどうか"])
  static let refusalsBefore = WordSet([
    "avoid", "avoids", "avoiding", "don't", "do not", "never", "without", "instead of", "unlike",
    "rather than",
    "nothing like", "not in the", "not like",
  ])
  static let readings = WordSet([
    "読みたい", "探して", "おすすめ", "オススメ", "読んでみ", "見てみ", "聴いて", "知って", "が好き", "が苦手", "が嫌い", "と言われ", "と評され", "かどうか",
  ])
  static let mentions = WordSet([
    "not in the style", "avoid the style", "do not imitate", "don't imitate", "と同じ作者", "who wrote",
    "the difference between", "is it legal", "is it ok", "合法", "違法", "著作権的に",
    "著作権侵害", "copyright law", "the ethics of",
  ])
  static let englishAfter = WordSet([
    "could", "might", "all over", "grit", "swagger", "punch", "whimsy", "deadpan", "shot", "filmed", "meets",
    "homage", "tribute", "mode", "soundtrack", "painting",
    "paced", "flavored", "flavoured", "tinged", "worthy",
    "infused", "coded",
    "punctuation",
    "sentences", "rhythm", "humor", "humour", "wit", "imagery", "metaphors", "brushwork", "brushstrokes",
    "palette", "pacing", "storytelling", "technique", "techniques", "diction", "phrasing", "delivery",
    "flow", "linework", "line work", "dialogue", "style", "styled", "esque", "ish", "type", "like", "vibe",
    "vibes", "inspired", "would", "wouldve", "might have", "tone", "voice", "manner", "treatment",
    "aesthetic", "color palette", "colour palette", "energy", "flavor", "flavour", "feel", "pastiche",
    "wrote it", "wrote this", "wrote about", "wrote", "had written", "fashion", "flair", "sound", "prose",
    "parody", "imitation", "impression", "look", "mood", "approach", "sensibility", "cadence", "did it",
    "way", "art style", "artwork", "lighting", "composition", "painting style",
    "writing style", "spin", "touch", "twist", "level", "grade", "adjacent", "core", "themed", "ballad",
    "level horror", "fied", "esq", "scene", "kind of", "sort of", "fication", "fies", "directed",
    "painted", "drew", "sang", "designed", "composed", "narrated", "rapped", "ghostwrote", "pilled",
    "maxxing", "in disguise", "fy this", "fy my", "fy the", "fy me", "fy our",
  ])
  /// What counts only behind an article: `a Tarantino scene`.
  static let kinds = WordSet(["scene", "kind of", "sort of", "soundtrack"])
  static let articles = WordSet([
    "like a", "get a", "give me a", "write a", "want a", "need a", "of a", "get an", "me a", "of an",
    "with a", "do a", "make a", "create a", "in a", "for a", "as a", "would a", "compose a", "draw a",
    "give us a", "into a", "draft a",
  ])
  static let sayings = WordSet([
    "would", "wouldve", "wrote", "shot", "filmed", "might", "did it", "could", "directed", "painted", "drew",
    "sang",
    "designed", "composed", "narrated", "rapped", "might have", "had written",
  ])
  static let creations = WordSet([
    "write", "sing", "spit", "rap", "draw", "paint", "compose", "direct", "shoot", "say", "tell",
    "narrate", "describe", "written", "sung", "painted", "directed", "drawn", "composed", "published",
    "pen", "release", "put out", "play", "produce", "make", "do", "plot", "sketch", "frame", "stage", "score",
    "film", "said", "filmed", "narrated", "rapped", "put it", "shot", "designed",
  ])
  static let between = WordSet([
    "art ", "writing ", "movie ", "film ", "novel ", "signature ", "distinctive ", "type ", "painting ",
    "own ", "classic ", "early ", "lyrical ", "famous ", "trademark ", "narrative ",
  ])
  static let likeness = WordSet([
    " as", " if", "as if", "as", "like", "way", "something", "what", "how", "though", "that",
    "kind of thing", "words", "exactly what", "as the great", "lyrics", "line", "so it sounds like",
    "than", "ones", "suppose", "imagine", "imagine if", "say",
  ])
  static let adverbialBefore = WordSet([
    "as if", "as though", "think", "role-play as", "by way of", "rewritten by", "retold by", "redrawn by",
    "voiced by", "somewhere between", "halfway between",
    "with a nod to", "nodding to", "straight from", "stylistically like", "role play as", "taking cues from",
    "take cues from",
    "takes cues from", "cues from", "borrowing from", "modeled on",
    "modelled on", "modeled after", "modelled after", "patterned after", "splash of", "dash of", "hint of",
    "hints of", "shades of", "touch of",
    "echoes of", "echoing", "echo", "recalling", "recalls", "in true", "in classic", "in typical", "owes to",
    "indebted to",
    "in the footsteps of", "put on your", "as envisioned by", "as rendered by", "as reimagined by",
    "through the eyes of",
    "in the key of", "in the register of", "in the idiom of", "in the mould of", "kind of thing",
    "inspiration from", "riff on", "nod to", "evoke", "evokes", "evoking",
    "evocative of", "remind people of", "like a", "style of", "styles of", "manner of", "voice of",
    "voices of", "tone of", "vein of", "spirit of", "tradition of", "mold of", "mould of", "mode of",
    "fashion of", "vibe of", "vibes of", "feel of", "aesthetic of", "mood of", "flavor of", "language of",
    "prose of", "cadence of", "cadences of", "rhythm of", "energy of", "school of", "words of a",
    "as if by", "as though by", "as if written by", "as if it was written by", "as if it were written by",
    "as if painted by", "as written by", "as told by", "as imagined by", "as sung by", "as narrated by",
    "as directed by", "as performed by", "channel your inner", "channeling your inner", "channelling",
    "channeling", "channel", "mimicking", "emulating", "imitating", "impersonating", "à la", "a la",
    "á la", "inspired by", "reminiscent of", "pastiche of", "homage to", "in homage to",
    "tribute to the style of", "could pass for", "pass for something by", "sound like", "sounds like",
    "sounding like", "feel like", "feels like", "look like", "looks like", "read like", "reads like",
    "written like", "painted like", "drawn like", "write like", "writes like", "rap like", "sing like",
    "draw like", "paint like", "talk like", "speak like", "narrate like", "something like",
    "influenced by", "resembling", "you are", "you're", "pretend to be", "pretend you are",
    "pretend you're", "act as", "act like", "act like you're", "as if you were", "as if you are",
    "as if you're", "imagine you are", "imagine you're", "impersonate", "roleplay as", "stylings of",
    "worthy of", "something out of", "straight out of", "out of a", "ghostwritten by", "imitate", "mimic",
    "emulate", "copy", "copying", "ape", "aping", "similar to", "could have been written by",
    "could've been written by", "something by", "sound more like", "in the way of", "hand of", "eyes of",
    "what would", "how would", "what might", "how might", "how did", "lens of", "take on",
    "after the manner of", "same humour as", "same humor as", "same tone as", "same voice as",
    "same style as", "same energy as", "same vibe as", "same mood as", "same feel as", "same wit as",
    "same rhythm as", "same flow as", "same sound as", "same cadence as", "same spirit as", "style:",
    "voice:", "tone:", "vibe:", "mood:", "artist:", "in style:", "in the style:", "art style:", "author:",
    "look:", "narrator:", "文体:", "文体は", "作風:", "作風は", "画風:", "画風は", "タッチ:", "タッチは", "スタイル:", "スタイルは",
    "テイスト:", "テイストは", "雰囲気:", "雰囲気は", "絵柄:", "絵柄は", "語り口:", "世界観:", "世界観は", "トーン:", "参考作家:", "風:", "作風",
    "文体", "画風", "作詞:", "作曲:", "riffing on", "with apologies to", "borrow", "borrowing", "steal from",
    "courtesy of", ", but", "but make it", "make it", "make that", "pretend",
  ])
  /// The words before a name in 「あなたは…です」.
  static let roles = WordSet(["あなたは", "君は", "きみは", "お前は", "貴方は", "役割:", "ペルソナ:", "role:"])
  static let roleEnds = WordSet(["です", "だ。", "として", "になっ", "本人", "。", "\n", "である"])
  static let uses = WordSet([
    "in the", "in a", "with the", "with a", "using the", "take the", "taking the", "into the", "adopt the",
    "adopting the", "use the", "has the", "have the", "in the exact", "in the writing", "in the signature",
    "in the lyrical", "in the prose", "in the art", "in the painting", "in the visual", "in the narrative",
    "in the distinctive", "capture the", "to the", "matching the", "after the",
  ])
  static let looseBefore = WordSet([
    "like", "more", "very", "extra", "full", "directed by", "painted by", "drawn by", "illustrated by",
    "composed by", "written by", "penned by", "art by", "artwork by", "illustration by", "photographed by",
    "photo by", "designed by", "sung by", "as", "crossed with", "meets", "mashup of", "mix of", "blend of",
    "cross between", "more like something", "going full", "go full", "pure", "channels", "shot by",
    "styled by", "lit by", "scored by", "produced by", "lensed by",
  ])
  static let credits = WordSet([
    "art", "artwork", "illustration", "painting", "poster", "drawing", "illustrated", "photograph",
    "portrait", "mural", "scene",
  ])
  static let fillers = WordSet([
    "the", "late", "great", "famous", "legendary", "director", "author", "artist", "singer", "painter",
    "band", "novelist", "writer", "films of", "film by", "songs of", "song by", "works of", "novels of",
    "paintings of", "poet", "composer", "something", "that", "had been", "was", "were", "from", "one of",
    "by", "of", "this", "these", "studio", "from a", "in a", "rapper", "filmmaker", "master", "a young",
    "young", "early", "a drunk", "an angry", "modern", "horror master", "my favorite author",
    "favorite author", "favourite author", "mr.", "mr", "inner", "詩人の", "作家の", "画家の", "小説家の", "漫画家の",
    "歌手の", "映画監督の", "作曲家の", "脚本家の", "イラストレーターの", "人気作家の", "ベストセラー作家の", "like a", "would a", "make it a",
  ])
  static let about = WordSet([
    "about", "letter to", "email to", "meet", "likes", "would like", "fans", "people like", "artists like",
    "authors like", "writers like", "bands like",
    "books like", "directors like", "such as", "musicians like", "i like", "we like", "feel like",
    "looks like", "someone like",
  ])
}
