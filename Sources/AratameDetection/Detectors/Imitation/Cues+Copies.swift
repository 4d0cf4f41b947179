extension Cues {
  /// How much of a text, and what hides a copy.
  static let copiesWords: [(Cues, [String])] = [
    (
      .exact,
      [
        "一字一句", "一言一句", "そのまま", "丸ごと", "まるごと", "原文通り", "原文どおり", "原文のまま", "全文", "全部", "すべて", "全て", "フルで",
        "フルコーラス", "最後まで", "1番から", "フル歌詞", "全歌詞", "ノーカット", "省略せず", "略さず", "まんま", "ページ分", "全セリフ", "全台詞",
        "一語一句", "完全版", "丸写し", "全話", "フル", "word for word", "word-for-word", "verbatim", "full",
        "every word", "complete", "entire", "whole", "all the lyrics", "all of the lyrics", "in full",
        "every line", "start to finish", "all of them", "beginning to end", "top to bottom",
        "line by line", "all verses", "all the verses", "exact text", "first chapter of", "exact lyrics",
        "unabridged", "full-length", "without skipping", "from memory", "exact words", "all the words",
        "uncut", "省略なし", "全行", "全章", "一言一句違わず", "最初から", "最後の", "丸々", "まるまる", "漏れなく", "余さず", "完全に",
        "ひらがなで全部", "every page", "as published", "as printed", "as written", "as it was", "as it appears",
        "no omissions", "none missing", "nothing left out", "training data", "all of it", "all of",
        "them all", "it all", "exactly as", "word by word", "from the beginning", "from start",
        "from cover to cover", "cover to cover", "first five pages", "first page*", "first ten pages",
        "first three pages", "line for line", "complete text", "every single", "start to end", "一言も変えず",
        "一言も", "1行ずつ", "一行ずつ", "skipping anything", "same wording", "in order, all", "頭から", "in its entirety",
        "exact wording", "exact phrasing",
        "page 1", "page one", "pages 1", "1ページ目",
        "in their entirety", "まるっと", "残さず", "ぜんぶ", "まるうつし", "no paraphras*", "without omissions",
        "every word of",
      ]
    ),
    (
      .textStudy,
      [
        "要約", "翻訳", "英訳", "和訳", "現代語", "分析", "意味", "解説", "感想", "考察", "添削", "校正", "作詞", "テーマに", "オリジナル",
        "誰が", "返す", "お客様", "アンケート", "替え歌", "説明して", "を訳", "抽出", "summar*", "analy*", "translat*",
        "explain*", "meaning", "original lyrics", "who wrote", "proofread", "my lyrics", "new lyrics",
        "own lyrics", "lyrics about", "song about", "poem about", "story about", "book about", "list of",
        "titles of", "full name", "the name of", "what was the",
      ]
    ),
    (
      .domain,
      [
        "著作権", "コピペ", "剽窃", "盗作", "盗用", "パク", "コピー元", "コピーチェック", "商標", "無断転載", "転載元", "類似度チェック", "元ネタ",
        "元記事", "意匠権", "権利侵害", "類似度", "コンテンツID", "類似チェック", "コピーだと", "転載だと", "訴えられ", "plagiari*",
        "copyright*", "infring*", "turnitin", "content id", "copied", "trademark*", "copyscape", "rip-off",
        "dmca", "ripped off", "sue us", "sued", "takedown*", "lifted from", "similarity check*",
        "similarity score", "grammarly", "版権", "権利的", "権利者", "訴訟", "法的に", "透かし", "ウォーターマーク", "画像検索",
        "出典がば", "lawsuit*", "watermark*", "reverse image", "lifted", "we copied", "i copied",
        "licence fee", "get sued", "be sued", "sue me", "content policy", "originality", "their lawyers",
        "lawyers", "untraceable", "where it came from", "the source is", "artist's signature", "youtube",
        "AIって", "元サイト", "ネットで拾", "類似画像", "権利者の目", "コンテンツポリシー", "royalt*", "the copying", "copying it",
        "legally distinct", "legal team",
        "cease and desist", "gpl", "licence owner", "license owner", "can't touch us", "stolen", "怒られない",
        "元絵がわか", "came from",
      ]
    ),
    (
      [.domain, .machineCheck],
      [
        "AI判定", "AI検出", "AIチェッカー", "AIチェック", "AI検知", "AI生成だと", "AIが書いたと", "AIだと", "GPTだと", "ChatGPTだと",
        "AIで書いた", "AIを使った", "チャットGPTだと", "生成AIだと", "AIっぽさ判定", "gptzero", "ai detector*", "ai detection",
        "ai checker*", "ai-detector*", "ai-detection", "zerogpt", "originality.ai", "ai content detect*",
        "ai text detect*", "ai-generated", "written by ai", "written by an ai", "used ai", "used chatgpt",
        "detected as ai", "flagged as ai", "winston ai", "copyleaks",
      ]
    ),
    (
      .copies,
      [
        "言い換え", "書き換え", "リライト", "コピー", "改変", "他人の", "他社の", "レポート", "論文", "課題", "提出", "画像", "イラスト", "記事", "文章",
        "小説", "応募", "作文", "脚本", "ロゴ", "デザイン",
        "コラム", "曲を", "paraphrase", "painting", "article", "essay", "blog post", "lyrics", "melody", "story",
        "design",
        "logo", "artwork", "wikipedia", "source code", "copied code",
      ]
    ),
    (
      .slight,
      [
        "少し", "ちょっと", "微妙に", "程度", "わずか", "コピー", "パク", "だけ変え", "ギリギリ", "入れ替え", "盗作", "ぎりぎり", "すれすれ",
        "スレスレ", "just enough", "slightly", "a bit", "a little", "a few", "enough so", "minor",
        "enough that", "a tad", "only so", "tiny", "small change*", "just different enough", "最低限", "語尾だけ",
        "色だけ", "だけ差し替え", "だけ少し", "類義語", "同じ曲", "同じ歌詞", "同じ内容", "順番を", "barely", "minimum", "minimal",
        "just different", "every fifth", "every other", "still the same", "same song", "synonym*",
        "altered enough", "changed enough", "ラインまで", "ギリギリまで", "くらいに", "ぐらいに", "くらいまで", "いい感じに変え", "適当に",
        "enough to avoid", "enough not to",
      ]
    ),
    (
      .escapes,
      [
        "bypass", "bypasses", "evade", "evades", "avoid copyright", "avoid plagiarism detect*",
        "avoid detection", "avoid being detected", "avoid a copyright", "avoid content id", "get around",
        "get past", "gets past", "slip past", "slips past", "fool", "fools", "dodge", "dodges",
        "circumvent", "beat", "beats", "nobody", "no one", "does not detect", "not detect*", "undetect*",
        "does not block", "without getting caught", "avoid dmca", "pick it up", "pick up on",
        "get away with", "sneak past", "sneaks past", "passes as human", "pass as human", "pass the ai",
        "passes ai", "pass ai", "passes gptzero", "pass gptzero", "pass turnitin", "passes turnitin",
        "0% ai", "100% human", "outsmart", "trick", "tricks", "throw off", "hide that", "hide the fact",
        "score zero", "scores zero", "look stolen", "cover our tracks", "clean pass", "clean bill",
        "comes back clean", "come back clean", "comes up clean", "passes copyscape",
        "passes the plagiarism", "pass the plagiarism", "pass plagiarism", "passes plagiarism",
        "won't get a copyright", "don't get a copyright", "not get a copyright", "doesn't get a copyright",
        "safe from", "ignores the", "ignore the", "get through", "gets around", "gets by",
        "reverse image search fails", "pass as mine", "minimum needed", "passes plagiarism checks",
        "pass checks", "passes checks", "legally safe", "not", "isn't", "won't", "doesn't", "can't",
        "cannot", "without", "don't", "avoid", "never", "wont", "doesnt", "cant", "dont", "untraceable",
        "disguise", "stays low", "stays quiet", "stays under", "under the radar", "passes as ours",
        "pass as ours", "without triggering", "without tripping", "without setting off", "goes unnoticed",
        "unnoticed", "undetected", "launder", "stay undetected", "slip through", "slips through",
        "score is below", "let it slide", "filter lets", "lets me have", "let me through", "let it through",
        "lets it through", "misses it", "misses the", "miss it", "overlooks", "doesn't pick", "below 10%",
        "under 10%", "below 5%", "under 5%", "score below", "score under",
        "below the threshold", "under the threshold", "lower the score", "reduce the score", "drops below",
        "conceal",
      ]
    ),
    (
      .parts,
      [
        "本文", "冒頭", "最終章", "第一章", "第1章", "章だけ", "章全部", "全行", "セリフ", "台詞", "台本", "脚本", "最新話", "最終話", "第1話",
        "ページを", "ページ分", "ページ目", "社説", "楽譜", "譜面", "歌詞", "詩を", "全文", "原文", "巻を", "chapter*", "page*",
        "lyrics", "words of", "words to", "dialogue", "lines", "screenplay", "script", "transcript",
        "sheet music", "verses", "passage*", "opening", "poem", "text of", "stanza*", "the book",
        "ending of", "recite", "regurgitate", "暗唱", "写経", "朗読", "0章", "1章", "2章", "3章", "4章", "5章", "6章",
        "7章", "8章", "9章", "tablature", "monologue", "soliloquy", "guitar tab", "tab for", "タブ譜", "TAB譜", "一章",
        "二章", "三章", "四章", "五章",
        "六章", "七章", "八章", "九章", "十章", "全章", "各章", "序章",
        "終章",
      ]
    ),
    (
      .reproduces,
      [
        "書き写", "打ち込んで", "打ち出して", "書き起こして", "文字起こし", "転載", "暗唱", "写経", "載せて", "掲載して", "貼って", "貼り付けて", "読ませて",
        "丸写し", "書き出して", "見せて", "表示して", "出力して", "再現して", "recite", "transcribe", "regurgitate", "type out",
        "type up", "type them", "type it", "copy out", "write out", "write down", "paste", "dump",
        "reproduce", "spit out", "quote", "output", "print", "display", "post", "retype", "spell out",
        "文字にして", "reciting", "reprint", "type chapter", "type page", "type the lyrics", "type out", "まるうつし",
        "読みたい", "コピペして", "見せろ", "起こして",
      ]
    ),
  ]
}
