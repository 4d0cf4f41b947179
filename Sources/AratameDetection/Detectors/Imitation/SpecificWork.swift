internal import AratameMatching

extension Detector {
  static let specificWork = Detector(
    id: "specific-work",
    entity: .specificWork,
    summary: Localized(
      ja: "著作権のある特定の作品・キャラクターを使って作らせる指示（S3）。",
      en: "A request to make something out of a specific work or character in copyright (S3)."),
    sources: [
      "Copyright Act (Japan) 27, 28 [G]", "Agency for Cultural Affairs, checklist 4-1-6, 2024-07-31 [Q:C2]",
      "legal-rules.md, sections 4.2 and 4.3",
    ],
    anchor: .words(Lexicon.shared.spellings(of: [.work, .character]) + Derivative.leads),
    reader: Reading.each(next: Derivative.next, Derivative.judge),
    confidence: 0.8,
    examples: [
      .hit("販促用に、⟦ピカチュウ⟧が傘をさすイラストを描いて"),
      .hit("忘年会の余興で「⟦進撃の巨人⟧」のパロディの台本を書いて"),
      .hit("Please draw ⟦Totoro⟧ next to our delivery van"),
      .hit("Could you write a sequel to \"⟦The Hunger Games⟧\" for me"),
      .miss("ピカチュウの名前の由来を説明する文章を書いて"),
      .miss("走れメロスの続編を書いて"),
      .miss("Write a short report on the Star Wars box office"),
      .miss("鬼滅の刃の映画の感想を書いて"),
    ])

  static let quotedWork = Detector(
    id: "quoted-work",
    entity: .specificWork,
    summary: Localized(
      ja: "題名を挙げて、その続編・二次創作・世界観の流用を作らせる指示（S3）。",
      en: "A request for a sequel, fan fiction or spin-off of a quoted title (S3)."),
    sources: specificWork.sources,
    anchor: .words(Derivative.quotedLeads),
    before: 140, reach: 300,
    pattern:
      "(?:『[^『』\\n\\x{1E}]{1,30}』|「[^「」\\n\\x{1E}]{1,30}」)(?:という|って)?(?:小説|漫画|マンガ|アニメ|映画|ゲーム|ドラマ|作品|絵本|曲){0,2}"
      + "(?:の?(?:続編|続き|二次創作|スピンオフ|パロディ|リメイク|世界観|世界で|前日譚|後日談|番外編|外伝|その後|主人公|登場人物|キャラ|最終回|最終話|結末|新しい章|新章|最終章のあと|最終章の後|第二部|後編|あとの話|リブート"
      + "|アフターストーリー|(?:みたい|よう)な(?:小説|物語|曲|漫画|映画|話))"
      + "|を(?:[^。、\\n\\x{1E}]{0,12}?)(?:脚色|舞台化|漫画化|映画化|アニメ化|ドラマ化|小説化|翻案|リメイク|ミュージカル|書き直し|書き換え|書き直して))"
      + "|(?i:sequel|prequel|fan ?fic(?:tion)?|spin-?off|parody|remake|remix|next chapter|missing chapter|new chapter"
      + "|continuation|alternat(?:e|ive) ending|epilogue|adaptation)(?i: to| of| for| based on| about| in)"
      + " (?i:the (?:novel|film|movie|book|song|show|series) )?[\"'“][^\"”\\n\\x{1E}]{2,60}[\"'”]"
      + "|(?i:turn|adapt|reimagine|continue|retell|rework|extend)(?i: the (?:story|plot|world) of)? "
      + "(?:[A-Z][a-z]{1,20} [A-Z][a-z]{1,20}'s )?[\"“][^\"”\\n\\x{1E}]{2,60}[\"”](?= (?i:into|as|from|for|so|with|to))"
      + "|[\"“][^\"”\\n\\x{1E}]{2,60}[\"”] (?i:season (?:two|three|four|[2-9])|part (?:two|three|[2-9])|fan ?fic)",
    assess: Derivative.assessQuoted, confidence: 0.75,
    examples: [
      .hit("⟦『架空の灯台守』の続編⟧を小説として書いて"),
      .hit("新人研修用に⟦「見本町の探偵」のスピンオフ⟧を考えてください"),
      .hit("Write a ⟦sequel to \"The Placeholder Garden\"⟧ please"),
      .miss("『吾輩は猫である』の続編を書いて"),
      .miss("自作の小説『架空の灯台守』の続編を書いて"),
      .miss("『架空の灯台守』の続編はいつ発売ですか"),
    ])
}

/// Judges requests that use a work: sequels, characters, worlds.
enum Derivative {
  /// Words that make an everyday word beside them a title (`a reboot of Friends`).
  static let leads = [
    "二次創作", "スピンオフ", "パロディ", "夢小説", "fanfic", "fan fic", "fan-fic", "spin-off", "spinoff", "reboot of",
    "sequel to", "prequel to", "crossover", "parody of", "episode of", "season of", "fan art", "fanart",
    "characters from", "alternate ending", "deleted scene", "missing scene", "scene from", "chapter of",
    "remix of",
  ]
  private static let words = WordSet(leads.map { $0.utf8.first.map(\.isASCIILetter) == true ? $0 + "*" : $0 })

  /// Words that make a quoted title a source.
  static let quotedLeads = [
    "続編", "の続き", "」続き", "』続き", "二次創作", "スピンオフ", "パロディ", "リメイク", "の世界観", "』の世界", "」の世界", "前日譚", "後日談", "番外編",
    "外伝",
    "』みたいな", "」みたいな", "』のような", "」のような", "小説みたいな", "漫画みたいな", "映画みたいな", "作品みたいな", "小説のような", "作品のような", "』の主人公",
    "」の主人公",
    "の登場人物", "の新しい章", "』の新章", "」の新章", "の最終章の", "の第二部", "の後編", "』のリブート", "』のキャラ", "」のキャラ", "の最終回", "の最終話",
    "の結末", "」のその後", "』のその後", "アフターストーリー", "脚色", "舞台化", "漫画化",
    "映画化", "アニメ化",
    "ドラマ化", "小説化", "翻案", "』を書き", "」を書き", "ミュージカル", "sequel", "prequel", "fan fic", "fanfic", "spin-off",
    "spinoff",
    "parody", "remake", "remix of", "next chapter", "missing chapter", "new chapter", "continuation",
    "ending for", "ending to", "ending of", "epilogue", "adaptation of", "season two", "season three",
    "part two", "turn \"", "adapt ", "reimagine ", "continue \"", "continue the story", "retell ",
    "rework \"",
    "extend \"",
  ]

  static func next(in text: Span<UInt8>, _ starts: Range<Int>) -> Range<Int>? {
    let name = Lexicon.shared.next(in: text, starts, of: [.work, .character])
    let word = words.next(in: text, starts.lowerBound..<(name?.lowerBound ?? starts.upperBound))
    return word ?? name
  }

  /// A work or character in copyright out of which something is to be made.
  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    if reading.has(.licensed) { return nil }
    let names = reading.names.filter { hit in
      (hit.entry.kind == .work || hit.entry.kind == .character) && !hit.entry.isPublicDomain
        && Target.counts(hit, text, reading)
        && places.hit(at: hit.range.upperBound, in: text, limit: text.count) == nil
    }
    for name in names {
      let raised = Mention.raised(name, text, reading)
      let confidence = raised == nil ? confidence(name, text, reading) : 0.7
      if confidence > 0 {
        return Candidate(name.range, confidence: confidence, term: name.entry.term, kind: raised)
      }
    }
    guard let name = names.first(where: { Mention.isUsed($0, text, reading) }) else { return nil }
    return Candidate(name.range, confidence: 0.5, term: name.entry.term)
  }

  private static func confidence(_ name: Lexicon.Hit, _ text: Span<UInt8>, _ reading: Reading) -> Double {
    if Mention.permissions.occurs(in: text, reading.range) || isQuestion(text, reading) { return 0 }
    let cues = reading.cues
    let isPicture = cues.contains(.pictures)
    let hasManner = Style.manner(of: name.range, in: text, reading) != nil
    let isStyle = hasManner && !cues.contains(.studies)
    let isPlayed = hasManner && cues.contains(.plays)
    if isPicture, reading.asks || cues.contains(.imagePrompt) || endsInPicture(text, reading),
      isPictured(name.range, text, reading)
    {
      return 0.8
    }
    if isActing(name, text, reading) || isPerforming(name, text, reading) { return 0.5 }
    guard cues.contains(.derives) || isPicture || isStyle || isPlayed else {
      if cues.contains(.studies) || cues.contains(.occasions) { return 0 }
      return cues.contains(.imagePrompt) ? 0.7 : isTakenUp(text, reading) ? 0.6 : 0
    }
    if !cues.contains(.strong), !isPlayed, cues.contains(.studies) || cues.contains(.occasions) { return 0 }
    if cues.contains(.own), cues.contains(.technical) { return 0 }
    if isPlayed { return 0.6 }
    if reading.asks {
      if about.hit(
        endingAt: text.skippingSpaces(backFrom: name.range.lowerBound), in: text,
        from: reading.range.lowerBound) != nil,
        !cues.contains(.strong)
      {
        return 0
      }
      return cues.contains(.derives) || isPicture ? 0.8 : 0.6
    }
    if cues.contains(.imagePrompt) { return 0.75 }
    let isShort = reading.range.count < 200 && Intent.isPhrase(text, reading.range)
    if isShort, cues.contains(.strong) || isDrawn(name, text, reading) {
      return 0.6
    }
    guard cues.contains(.strong) || isStyle else { return 0 }
    return reading.range.count < 160 && Style.asksNearby(text, reading) ? 0.6 : 0
  }

  /// `a picture of Pikachu`, 「ピカチュウのイラスト」: the picture is of the name itself, whatever it is for.
  private static func isPictured(_ name: Range<Int>, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    picturesOf.hit(
      endingAt: text.skippingSpaces(backFrom: name.lowerBound), in: text, from: reading.range.lowerBound)
      != nil
      && !reading.has(.studies)
      || picturesBehind.hit(at: name.upperBound, in: text, limit: text.count) != nil && !reading.has(.studies)
  }

  /// `Have Homer Simpson explain …`, `put Shrek on …`: a character is made to do something.
  private static func isActing(_ name: Lexicon.Hit, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    guard name.entry.kind == .character, !name.entry.isPlain,
      reading.cues.isDisjoint(with: [.occasions, .technical])
    else { return false }
    let lower = reading.range.lowerBound
    let before = text.skippingSpaces(backFrom: name.range.lowerBound)
    if let acting = actings.hit(endingAt: before, in: text, from: lower) {
      return Intent.isImperative(at: acting.range.lowerBound, in: text, from: lower)
    }
    return reading.asks && actingsBehind.hit(at: name.range.upperBound, in: text, limit: text.count) != nil
  }

  /// Whether something is asked about it: 「…はどれ?」, `Which of …?`; a request that is put as a question makes something.
  private static func isQuestion(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    guard !reading.has(.makes) else { return false }
    let near = text.neighbourhood(of: reading.range)
    let before = max(reading.range.lowerBound - 60, near.lowerBound)..<reading.range.lowerBound
    return questions.occurs(in: text, reading.range)
      || reading.range.lowerBound > 0 && text[reading.range.lowerBound - 1] == 0x3F
        && questions.occurs(in: text, before)
  }

  private static let questions = WordSet([
    "どれ", "どっち", "どちら", "でしょうか", "でしょう?", "どのよう", "なぜ", "いくつ", "何個", "いつ", "誰が", "ありますか", "which of",
    "how many",
  ])

  /// 「…が並ぶ棚の画像」: a phrase that ends in what is to be made.
  private static func endsInPicture(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    reading.range.count < 200
      && drawn.hit(endingAt: Intent.trimmed(text, reading.range), in: text, from: reading.range.lowerBound)
        != nil
  }

  /// Whether a picture or a story of the name is spoken of; 「『…』の漫画」 may be the work itself.
  private static func isDrawn(_ name: Lexicon.Hit, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    if name.entry.kind == .character { return drawn.occurs(in: text, reading.range) }
    var end = name.range.upperBound
    if text.has("』", at: end) || text.has("」", at: end) { end += 3 }
    if text.has("の", at: end) { end += 3 }
    if drawn.hit(at: text.skippingSpaces(from: end), in: text, limit: text.count) != nil { return false }
    return end < reading.range.upperBound && drawn.occurs(in: text, end..<reading.range.upperBound)
  }

  /// `Homer Simpson explains … in a comic strip`: the verb of study is the character's.
  private static func isPerforming(_ name: Lexicon.Hit, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    name.entry.kind == .character && !name.entry.isPlain
      && performances.hit(at: name.range.upperBound, in: text, limit: text.count) != nil
      && !reading.cues.isDisjoint(with: [.pictures, .derives]) && Intent.isPhrase(text, reading.range)
  }

  private static let performances = WordSet([
    " explains", " explaining", " teaches", " teaching", " reviews", " summarizes", " summarises",
    " compares",
  ])

  /// Kinds of pictures: 「…が踊るイラスト」 asks for one without a verb.
  private static let drawn = WordSet([
    "イラスト", "画像", "壁紙", "スタンプ", "ポスター", "塗り絵", "似顔絵", "sticker*", "poster", "wallpaper", "picture of",
    "image of",
    "台本", "短編", "物語", "会話", "storyboard", "card", "pattern", "one-shot", "scene", "plush", "漫画",
    "コマ", "SS", "会話劇", "漫才", "シナリオ", "小説", "ストーリー", "コラージュ", "絵を", "パネル", "待受", "comic",
    "cartoon", "strip",
    "meme", "topper", "backdrop", "banner", "mascot", "costume", "decal", "figurine", "mural", "illustration",
    "drawing", "sketch", "box", "logo",
    "vector", "t-shirt", "pixel art", "coloring page*", "colouring page*", "portrait",
  ])
  private static let supposals = WordSet(["what if", "imagine if", "suppose", "もし", "としたら"])
  private static let picturesOf = WordSet([
    "picture of", "pictures of", "image of", "images of", "drawing of", "painting of", "illustration of",
    "portrait of", "sticker of", "poster of", "photo of", "logo of", "wallpaper of", "icon of", "sketch of",
    "art of", "graphic with", "graphic of", "draw", "paint", "sketch", "illustrate", "depict", "render",
    "pic of", "topper of", "mascot of", "figure of", "cartoon of", "artwork of", "drawing featuring",
    "illustration with", "image with",
    "picture with", "invitation with", "banner featuring", "set of", "render of", "shot of", "scene with",
    "wallpaper with", "featuring",
    "starring", "artwork featuring", "cake with", "sticker with", "box art of", "t-shirt with", "poster with",
    "flyer with", "card with", "banner with",
  ])
  private static let picturesBehind = WordSet([
    "のイラスト", "の絵を", "の画像", "を描", "の似顔絵", "のスタンプ", "のポスター", "のロゴを作", "が描かれた", "の塗り絵", "のぬりえ", "の壁紙", "のアイコン",
    "の待受", "の待ち受け", "のTシャツ", "の柄", "をのせ", "を載せ", "を登場", "を配置", "を入れ", "をあしら", "を印刷", "をモチーフ",
    "モチーフ", "のシール", "のステッカー", "のコスプレ", "の着ぐるみ", "のぬいぐるみが", "が並ぶ", "が踊", "が歌", "が立って", "が座", "が乗っ", "が持っ",
    "がジャンプ", " on it", " characters on",
    " wearing", " holding", " eating", " giving", " sitting", " standing", " dancing", " riding", " playing",
    " presenting", " shaking",
    " sleeping", " colouring page*", " coloring page*", " sticker*", " dressed", " waving", " reading",
    " drinking", " fighting",
  ])
  private static let actings = WordSet([
    "have", "put", "let", "make", "have the", "cast", "bring", "dress",
    "place", "add", "let's have",
  ])
  private static let actingsBehind = WordSet([
    "を使っ", "を使用した", "が登場", "を登場", "を出し", "を出演", "が出てくる", "と共演", "が主役", "を主役", "を主人公", "に説明させ", "に語らせ", "に宣伝",
    "に紹介させ", "になって",
    " but he's", " but she's", " but as a", " meets ", " vs ",
  ])

  /// `What if …? Write an alternate ending.`: the next sentence asks for a derivative.
  private static func isTakenUp(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    let near = text.neighbourhood(of: reading.range)
    guard reading.range.count < 200, reading.range.upperBound < near.upperBound else { return false }
    let after = Reading.cues(in: text, reading.range.upperBound..<near.upperBound)
    return after.isSuperset(of: [.strong, .makes])
      || supposals.occurs(in: text, reading.range) && after.isSuperset(of: [.derives, .makes])
  }

  /// A quoted title with a derivative's noun.
  static func assessQuoted(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let reading = Reading(text, text.sentence(around: candidate.match))
    if !reading.cues.isDisjoint(with: [.own, .technical]) || Target.named(text, reading)?.isFree == true {
      return nil
    }
    let after = candidate.match.upperBound..<max(candidate.match.upperBound, reading.range.upperBound)
    if study.occurs(in: text, after) || reading.has(.studies) && !reading.has(.strong) { return nil }
    guard reading.asks || Intent.isPhrase(text, reading.range) || polite.occurs(in: text, after) else {
      return nil
    }
    return Assessment(confidence: 0.75, term: Target.named(text, reading)?.term ?? "title")
  }

  private static let polite = WordSet(["please", "を3", "字で"])
  private static let about = WordSet([
    "love of", "fan of", "watching", "reading", "talked about", "named after",
  ])
  private static let places = WordSet([
    "を紹介", "の紹介", "ランド", "シー", "カート", "ストア", "ショップ", "展", "カフェ", "センター", "カード", "GO", " GO", " Go", " card*",
    " Kart",
    " store", " tickets", " ticket",
    "の映画を見", "の映画を観", "を見た", "を観た", "を読んだ", "が好き", "の新刊", "の発売", "のファン", " merch*", " trivia", " quiz", "検定",
    "の感想", " movie night", " server", " fans", "の作者",
  ])
  private static let study = WordSet([
    "いつ", "について", "要約", "分析", "感想", "あらすじを教え", "ですか", "紹介", "発売", "見た", "読んだ", "ある?", "あります", "面白",
  ])
}
