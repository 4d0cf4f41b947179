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
    anchor: .words([
      "書いて", "描いて", "描か", "作って", "作成", "生成", "制作して", "考えて", "ほしい", "欲しい", "お願い", "デザインして",
      "write", "draw", "create", "generate", "make", "paint", "design", "sketch", "illustrate", "render",
      "compose",
      "produce", "draft", "give", "build", "animate", "I need", "I want", "I'd like",
    ]),
    before: 4, reach: 40,
    pattern: "(?:書いて|描いて|描か(?:せ|れた)|作って|作成|生成|制作して|考えて|ほしい|欲しい|お願い|デザインして)"
      + "|(?i)(?<![a-z])(?:write|draw|create|generate|make|paint|design|sketch|illustrate|render"
      + "|compose|produce"
      + "|draft|give|build|animate|i need|i want|i'd like)(?![a-z])",
    assess: Derivative.assess, confidence: 0.8,
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
    anchor: .words([
      "続編", "続き", "二次創作", "スピンオフ", "パロディ", "リメイク", "世界観", "前日譚", "後日談", "番外編", "外伝", "みたいな",
      "のような", "sequel", "prequel", "fan fic", "fanfic", "spin-off", "spinoff", "parody", "remake",
      "next chapter", "continuation",
    ]),
    before: 140, reach: 300,
    pattern: "(?:『[^『』\\n\\x{1E}]{1,30}』|「[^「」\\n\\x{1E}]{1,30}」)(?:という)?(?:小説|漫画|アニメ|映画|ゲーム|ドラマ|作品){0,2}"
      + "の?(?:続編|続き|二次創作|スピンオフ|パロディ|リメイク|世界観|前日譚|後日談|番外編|外伝|(?:みたい|よう)な(?:小説|物語|曲|漫画|映画))"
      + "|(?i:sequel|prequel|fan ?fic(?:tion)?|spin-?off|parody|remake|next chapter"
      + "|continuation)(?i: to| of| for| based on| about)"
      + " (?i:the (?:novel|film|movie|book|song|show|series) )?[\"'“][^\"”\\n\\x{1E}]{2,60}[\"'”]",
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
  /// The verb is the candidate; the work or character stands in the same sentence and becomes the entity.
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard Intent.isRequest(candidate.match, in: text, from: sentence.lowerBound) else { return nil }
    var found: Lexicon.Hit?
    Lexicon.shared.forEachName(in: text, sentence) { hit in
      if hit.entry.kind == .creator || hit.entry.isPublicDomain { return false }
      if hit.entry.isPlain && !Target.isMarked(hit.range, in: text) { return false }
      if places.hit(at: hit.range.upperBound, in: text, limit: text.count) != nil { return false }
      found = hit
      return true
    }
    guard let found, !Intent.isLicensed(text, sentence) else { return nil }
    let derives = derivatives.occurs(in: text, sentence)
    let pictures = visuals.occurs(in: text, sentence)
    guard derives || pictures && (found.entry.kind == .character || pictured.occurs(in: text, sentence))
    else { return nil }
    if Intent.analyses(text, sentence) && !strong.occurs(in: text, sentence) { return nil }
    if occasions.occurs(in: text, sentence) && !strong.occurs(in: text, sentence) { return nil }
    return Assessment(confidence: 0.8, term: found.entry.term, entity: found.range)
  }

  /// A quoted title with a derivative's noun.
  static func assessQuoted(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let sentence = text.sentence(around: candidate.match)
    guard Intent.generates(text, sentence), !Intent.isOwn(text, sentence) else { return nil }
    let named = Target.named(text, sentence)
    if named?.isFree == true { return nil }
    if study.occurs(in: text, candidate.match.upperBound..<sentence.upperBound) { return nil }
    return Assessment(confidence: 0.75, term: named?.term ?? "title")
  }

  private static let strong = WordSet([
    "続編", "二次創作", "スピンオフ", "パロディ", "リメイク", "同人", "番外編", "前日譚", "後日談", "外伝", "クロスオーバー",
    "fan fiction", "fanfic*", "fan-fiction", "sequel", "prequel", "spin-off", "spinoff", "parody", "remake",
    "crossover", "next chapter",
  ])
  private static let derivatives = WordSet([
    "続編", "続き", "二次創作", "スピンオフ", "パロディ", "リメイク", "同人", "番外編", "前日譚", "後日談", "外伝", "クロスオーバー",
    "世界観", "小説", "短編", "物語", "ストーリー", "脚本", "台本", "シナリオ", "シーン", "場面", "登場", "主人公", "漫画", "マンガ",
    "セリフ", "台詞", "会話劇", "エピソード", "コント", "新作", "出てくる",
    "fan fiction", "fanfic*", "fan-fiction", "sequel", "prequel", "spin-off", "spinoff", "parody", "remake",
    "crossover", "next chapter", "story", "scene", "featuring", "starring", "script", "screenplay", "episode",
    "chapter", "comic", "dialogue", "protagonist", "storybook", "novel",
  ])
  private static let visuals = WordSet([
    "描いて", "描か", "イラスト", "画像", "ロゴ", "アイコン", "似顔絵", "マスコット", "ポスター", "スタンプ", "壁紙", "Tシャツ",
    "バナー", "フィギュア", "キャラクター", "グッズ", "カット", "塗り絵", "動画", "3Dモデル", "絵を",
    "draw", "paint", "sketch", "illustrat*", "render", "image*", "picture*", "poster", "logo", "icon",
    "sticker*",
    "t-shirt", "wallpaper", "artwork", "mascot", "banner", "drawing", "portrait", "animation", "video",
    "mural", "card", "cover", "thumbnail", "サムネイル",
  ])
  private static let pictured = WordSet([
    "キャラ", "登場人物", "主人公", "場面", "シーン", "描いて", "character*", "scene", "draw", "paint", "sketch", "featuring",
  ])
  private static let occasions = WordSet([
    "買った", "購入", "お礼", "メール", "案内", "告知", "大会", "社員旅行", "ランド", "イベントの", "展の", "上映会", "コンサート",
    "ぬいぐるみ", "通知", "議事録", "企画書", "仕入れ", "在庫", "表を", "リストを", "グラフ", "売上", "興行",
    "email", "e-mail", "invit*", "report", "tickets", "spreadsheet", "table", "list of", "box office",
    "screening",
    "sales figures", "presentation", "survey", "function",
  ])
  private static let places = WordSet(["ランド", "シー", "カート", "ストア", "ショップ", "展", "カフェ", "センター", "カード"])
  private static let study = WordSet(["いつ", "について", "要約", "分析", "感想", "あらすじを教え", "ですか", "紹介"])
}
