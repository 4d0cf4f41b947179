internal import AratameMatching

extension Detector {
  static let personLikeness = Detector(
    id: "person-likeness",
    entity: .personLikeness,
    summary: Localized(
      ja: "実在する人の顔・姿・声を生成させる指示。辞書の人名か、同じ文の氏名があるとき。",
      en:
        "A request for a real person's face, figure or voice: a name of the lists, or a person's name in the sentence."
    ),
    sources: [
      "Supreme Court of Japan, 2012-02-02 (right of publicity) [G]",
      "Ministry of Justice (Japan), report on likeness and voice, 2026-08 [Q:L10]",
      "legal-rules.md, section 1.4",
    ],
    anchor: .words(PersonLikeness.leads + PersonLikeness.personNames),
    reader: Reading.each(next: { PersonLikeness.words.next(in: $0, $1) }, PersonLikeness.judge),
    confidence: 0.7,
    link: Detector.Link([.person, .publicPerson], within: .sentence, confidence: 0.65, least: 0.2),
    examples: [
      .hit("ぜひテイラー・スウィフト⟦の顔⟧で広告用の画像を生成して"),
      .hit("村上春樹⟦の声⟧でこの朗読の音声を合成して"),
      .hit("⟦大谷翔平⟧選手そっくりの男性がユニフォームを着た写真を生成して"),
      .hit("俳優の見本太郎さん⟦の顔⟧に差し替えた動画を作って"),
      .hit("Clone Taylor Swift⟦'s voice⟧ for our radio ad"),
      .hit("Make a ⟦deepfake⟧ of Stephen King thanking our customers"),
      .hit("Generate a ⟦photo of⟧ Taylor Swift holding our product"),
      .hit("Swap the actor⟦'s face⟧ with Taylor Swift in this clip"),
      .miss("笑顔の会社員の画像を生成して"),
      .miss("村上春樹の声のトーンが作品でどう変わるか分析して"),
      .miss("ピカチュウの顔のイラストを描いて"),
      .miss("私の顔で証明写真を生成して"),
      .miss("A photo of Taylor Swift was in the paper; summarise the story"),
      .miss("Generate a photo of a smiling nurse"),
      .miss("Write an essay in the voice of Stephen King"),
      .miss("Explain how voice clone software works"),
    ])
}

/// Judges talk of faces and voices by whether a real person's is to be made.
enum PersonLikeness {
  static let leads = [
    "の顔", "の声", "声真似", "声まね", "の肖像", "の似顔絵", "の写真を", "の写真が", "の写真風", "の画像を", "の動画を", "の映像を", "そっくり",
    "ディープフェイク", "フェイク動画", "フェイク画像",
    "フェイク音声", "ボイスクローン", "音声クローン", "顔写真", "顔を合成", "顔に差し替え", "顔に入れ替え", "の裸", "のヌード", "の水着姿", "の姿を", "激似",
    "声をクローン", "声を再現", "声を合成",
    "'s voice", "’s voice", "voice of", "voice clone", "voice-clone", "clone the voice", "deepfake",
    "deep fake", "'s face", "’s face", "face of", "face swap",
    "face-swap", "face with", "photo of", "photograph of", "picture of", "image of", "portrait of",
    "video of", "likeness of",
    "'s likeness", "’s likeness", "looks like", "look like", "lookalike", "look-alike", "sounds like",
    "sound like", "nude of", "selfie of", "selfie with", "avatar of",
  ]
  static let words = WordSet(leads + personNames)

  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    let sentence = reading.range
    guard sentence.count < 400, let lead = words.first(in: text, sentence)?.range else { return nil }
    if Statement.isQuestion(text, sentence) || innocent.occurs(in: text, sentence) { return nil }
    let isForgery = forgeries.occurs(in: text, sentence)
    guard makes.firstAsked(in: text, sentence) != nil, isForgery || media.occurs(in: text, sentence) else {
      return nil
    }
    if text[lead.lowerBound] < 0x80, weak.exactHit(lead, in: text) != nil, !media.occurs(in: text, sentence) {
      return nil
    }
    guard reading.cues.isDisjoint(with: .licensed) else { return nil }
    let named = reading.names.contains {
      $0.entry.kind == .creator && (!$0.entry.isPlain || $0.range.upperBound == lead.lowerBound)
        && !$0.entry.isPublicDomain
        && isNear($0.range, lead, text)
    }
    if named || persons.occurs(in: text, sentence) {
      return Candidate(lead, confidence: 0.75, term: "likeness")
    }
    if callings.occurs(in: text, sentence), isForgery || callsByName(lead, text, sentence) {
      return Candidate(lead, confidence: 0.65, term: "likeness")
    }
    // A name that no list has: another detector says whether there is one.
    return reading.names.isEmpty && mayName(lead, text)
      ? Candidate(lead, confidence: 0.2, term: "likeness") : nil
  }

  /// Whether a name is whose face or voice it is: right before the lead in Japanese, else anywhere near.
  private static func isNear(_ name: Range<Int>, _ lead: Range<Int>, _ text: Span<UInt8>) -> Bool {
    abs(name.lowerBound - lead.lowerBound) < 120
  }

  /// Whether what stands beside the lead may be a name: any in Japanese, but for pictures of things; a capital after
  /// or before it in English.
  private static func mayName(_ lead: Range<Int>, _ text: Span<UInt8>) -> Bool {
    if text[lead.lowerBound] == 0x27 || text.has("’s", at: lead.lowerBound) {
      var start = lead.lowerBound
      while start > 0, text[start - 1].isASCIILetter { start -= 1 }
      return text[start] >= 0x41 && text[start] <= 0x5A
    }
    if text[lead.lowerBound] >= 0x80 { return things.exactHit(lead, in: text) == nil }
    var next = text.skippingSpaces(from: lead.upperBound)
    if text.has("of ", at: next) { next += 3 }
    return next < text.count && text[next] >= 0x41 && text[next] <= 0x5A
  }

  /// Leads that follow any thing.
  private static let things = WordSet(["の写真を", "の写真が", "の写真風", "の画像を", "の動画を", "の映像を", "の姿を", "顔写真"])

  /// Whether 「さん」 or the like stands before the lead, or a capital begins the word after it.
  private static func callsByName(_ lead: Range<Int>, _ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    if text[lead.lowerBound] >= 0x80 {
      let before = max(sentence.lowerBound, lead.lowerBound - 60)..<lead.lowerBound
      return honorifics.occurs(in: text, before)
    }
    let next = text.skippingSpaces(from: lead.upperBound)
    return next < text.count && text[next] >= 0x41 && text[next] <= 0x5A
  }

  private static let makes = WordSet([
    "生成して", "作って", "つくって", "生成でき", "作れ", "作成でき", "描け", "作成して", "合成して", "描いて", "加工して", "差し替えて", "すり替えて",
    "入れ替えて", "はめ込んで", "喋らせて", "話させて", "しゃべらせて", "歌わせて", "読み上げて",
    "読ませて", "再現して", "真似て", "真似して",
    "出して", "出力して", "クローンして", "変換して", "変えて", "使って", "ください", "お願い", "作りたい", "生成したい", "生成せよ", "ほしい", "欲しい",
    "吹き込んで", "貼り付けて", "録音して", "generate", "create",
    "make", "do a", "do an", "clone", "render", "produce", "synthesize", "synthesise", "swap", "draw",
    "paint", "edit",
    "photoshop", "imitate", "mimic", "replicate", "record",
    "narrate", "read", "sing", "dub", "design", "fake", "put", "replace", "animate", "deepfake", "say",
    "give", "i need", "i want", "we need", "use",
  ])
  private static let forgeries = WordSet([
    "ディープフェイク", "フェイク動画", "フェイク画像", "フェイク音声", "ボイスクローン", "音声クローン", "声真似", "声まね", "deepfake*", "deep fake*",
    "voice clone*",
    "voice-clone*", "face swap*", "face-swap*", "clone", "swap",
  ])
  /// What shows a face or sounds as a voice does.
  private static let media = WordSet([
    "画像", "写真", "動画", "映像", "音声", "ナレーション", "朗読", "読み上げ", "歌わせ", "喋ら", "話させ", "似顔絵", "肖像", "CM", "広告", "ポスター",
    "モデルの", "アバター", "顔に", "ヌード", "水着", "裸", "イラスト",
    "歌声", "ボイス", "留守電", "image*", "photo*", "picture*", "video*", "clip", "audio", "voiceover", "voice-over",
    "narrat*", "voicemail", "radio", "ad", "ads", "advert*",
    "commercial", "poster*", "portrait*", "avatar*", "selfie*", "nude", "banner*", "recording", "tts",
    "speech", "podcast", "song", "billboard", "thumbnail*",
    "photorealistic", "realistic", "face of", "bikini", "sing*", "jingle", "cover", "read", "aloud",
    "robocall",
    "phone call", "greeting",
  ])
  private static let weak = WordSet([
    "looks like", "look like", "sounds like", "sound like", "voice of", "video of", "image of",
  ])
  /// Persons in the public eye whose likeness is often asked for and who are no creators.
  ///
  /// Source: general knowledge, compiled 2026-11-27, not verified [G].
  static let personNames = [
    "大谷翔平", "羽生結弦", "イチロー選手", "藤井聡太", "新垣結衣", "石原さとみ", "綾瀬はるか", "橋本環奈", "広瀬すず", "北川景子", "長澤まさみ", "浜辺美波",
    "木村拓哉", "福山雅治", "山﨑賢人", "山崎賢人", "佐藤健さん", "菅田将暉",
    "渡辺謙", "阿部寛", "役所広司", "明石家さんま", "所ジョージ", "マツコ・デラックス", "櫻井翔", "二宮和也", "松本潤", "指原莉乃", "渡辺直美", "大坂なおみ",
    "錦織圭", "本田圭佑", "北野武", "ビートたけし", "タモリさん", "松本人志", "有村架純", "石田ゆり子", "天海祐希", "米倉涼子", "戸田恵梨香", "吉永小百合",
    "今田美桜", "芦田愛菜", "賀来賢人", "神木隆之介", "横浜流星", "目黒蓮", "永野芽郁", "杉咲花", "三浦知良", "久保建英", "三笘薫", "八村塁", "池江璃花子",
    "浅田真央", "武豊", "白鵬", "前澤友作", "堀江貴文", "河野太郎", "小池百合子", "安倍晋三", "岸田文雄", "石破茂", "高市早苗", "小泉進次郎",
    "孫正義", "イーロン・マスク", "トランプ大統領", "ドナルド・トランプ", "ゼレンスキー", "トム・クルーズ", "レオナルド・ディカプリオ",
    "ブラッド・ピット", "ジョニー・デップ", "スカーレット・ヨハンソン", "エマ・ワトソン",
    "モーガン・フリーマン", "elon musk", "donald trump", "joe biden", "barack obama", "kamala harris",
    "vladimir putin", "volodymyr zelensky",
    "ryan gosling", "george clooney", "denzel washington", "harrison ford", "sean connery", "anthony hopkins",
    "judi dench", "helen mirren", "zendaya", "timothee chalamet", "jackie chan", "ken watanabe",
    "kylian mbappe", "novak djokovic", "rafael nadal", "michael jackson", "tom cruise", "leonardo dicaprio",
    "brad pitt", "johnny depp", "tom hanks", "morgan freeman",
    "scarlett johansson", "emma watson", "jennifer lawrence",
    "angelina jolie", "keanu reeves", "dwayne johnson", "will smith", "meryl streep", "margot robbie",
    "ryan reynolds", "robert downey jr", "samuel l. jackson",
    "david attenborough", "oprah winfrey", "kim kardashian", "kylie jenner", "lionel messi",
    "cristiano ronaldo", "lebron james", "michael jordan", "serena williams",
    "roger federer", "usain bolt", "shohei ohtani", "naomi osaka", "mark zuckerberg", "jeff bezos",
    "bill gates", "steve jobs", "sam altman", "tim cook",
    "king charles", "prince harry", "meghan markle", "pope francis", "greta thunberg", "emmanuel macron",
    "angela merkel", "narendra modi", "xi jinping", "shinzo abe",
  ]
  private static let persons = WordSet(personNames + ["trump", "オバマ", "バイデン", "プーチン", "メッシ", "ロナウド"])
  private static let callings = WordSet([
    "俳優の", "女優の", "歌手の", "アイドルの", "声優の", "タレントの", "選手の", "選手そっくり", "芸能人の", "有名人の", "社長の", "首相の", "大統領の",
    "モデルの", "アナウンサーの", "部長の", "課長の", "先生の", "同僚の", "上司の",
    "actor", "actress", "singer", "celebrity", "politician", "athlete", "footballer", "presenter", "anchor",
    "influencer", "our ceo", "my boss", "my colleague",
    "my coworker", "my neighbor", "my neighbour", "my teacher", "my ex", "my classmate", "our boss",
    "my manager",
  ])
  private static let honorifics = WordSet(["さん", "選手", "氏", "くん", "ちゃん", "社長", "先生"])
  private static let innocent = WordSet([
    "分析", "経歴", "伝記", "年表", "プロフィール", "要約", "翻訳", "解説", "感想", "検出", "見抜", "防ぐ", "対策", "判定", "規制", "法律", "私の顔",
    "自分の顔", "私の声", "自分の声", "僕の顔", "僕の声", "俺の顔", "私の写真", "自分の写真", "僕の写真", "自分を", "私を", "my photo", "my selfie",
    "my portrait", "似ないよう", "トーンが",
    "架空の", "実在しない", "存在しない", "動物", "犬の", "猫の", "ロボットの", "キャラクターの", "analys*", "analyz*", "biograph*",
    "summar*", "translate", "explain", "detect*", "prevent",
    "regulat*", "policy", "law", "my face", "my own", "my voice", "fictional", "not real", "nonexistent",
    "imaginary", "essay", "article", "in the style of", "write a", "write an", "poem",
    "describe the", "caption for", "alt text", "classif*", "search for", "find a", "find me", "unlike",
  ])
}
