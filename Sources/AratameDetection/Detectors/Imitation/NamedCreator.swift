extension Detector {
  static let namedCreator = Detector(
    id: "named-creator",
    entity: .namedCreator,
    summary: Localized(
      ja: "著作権のある作家の名を挙げて、その作風で作らせる指示（S2）。",
      en: "A request to make something in the style of a named creator who is in copyright (S2)."),
    sources: [
      "Copyright Act (Japan) 51(2), 30-4 [G]",
      "Agency for Cultural Affairs, AI and copyright, 2024-03-15 [Q:C1]",
      "legal-rules.md, sections 4.2 and 4.3",
    ],
    anchor: .words([
      "風", "っぽ", "みたいな", "みたいに", "のような", "のように", "の文体", "の画風", "の作風", "タッチ", "の絵柄", "の筆致",
      "の語り口", "の口調", "の世界観", "調の", "調で", "調に", "になりきっ", "になったつもり", "を真似", "をまね", "を模し", "が書い",
      "が書き", "が描い", "が描き", "が作り", "に倣", "スタイル", "テイスト",
    ]),
    before: 8, reach: 40,
    pattern: "(?<![ \\n\\x{1E}])(?:風(?![邪景力呂船鈴味習土俗通物])|っぽ[いくさ]|みたい[なに]|のよう[なに]"
      + "|の(?:文体|画風|作風|タッチ|絵柄|筆致|語り口|口調|世界観|スタイル|テイスト)|スタイル|テイスト|タッチ|調[のでに]"
      + "|になりきっ|になったつもり|を真似|をまね|を模し|が[書描](?:い|き)|が作り|に倣)",
    assess: Style.assessJapanese, confidence: 0.8,
    examples: [
      .hit("社内報に⟦村上春樹風⟧の短いコラムを書いてください"),
      .hit("受付に飾る絵を⟦宮崎駿監督の画風⟧で描いて"),
      .hit("例の⟦星新一さんみたいな⟧掌編を作って"),
      .miss("村上春樹の文体の特徴を説明してください"),
      .miss("夏目漱石風の案内文を書いて"),
      .miss("和風の器で料理を作って"),
      .miss("星新一のような作家を紹介して"),
    ])

  static let namedCreatorEnglish = Detector(
    id: "named-creator-en",
    entity: .namedCreator,
    summary: Localized(
      ja: "著作権のある作家の名を挙げて、その作風で作らせる英語の指示（S2）。",
      en: "An English request to make something in the style of a named creator who is in copyright (S2)."),
    sources: namedCreator.sources,
    anchor: .words([
      "style", "manner", "voice", "as if", "written by", "sounds like", "sound like", "looks like",
      "look like",
      "inspired", "la ", "would", "-esque", "wrote", "imitat", "mimic", "channel", "similar to", "tone",
      "like",
    ]),
    before: 12, reach: 48,
    pattern:
      "(?i)(?<![a-z])(?:style|manner of|voice of|tone of|as if|written by|sounds? like|looks? like|inspired"
      + "|would|wrote|(?<='s )(?:voice|tone|manner)|imitat(?:e|es|ing)|mimic|channel(?:ing)?|similar to"
      + "|like)(?![a-z])|-esque(?![a-z])|(?<![a-z])[àa] la ",
    assess: Style.assessEnglish, confidence: 0.8,
    examples: [
      .hit("Write a toast in the ⟦style of Stephen King⟧ for the party"),
      .hit("Please draft the intro in ⟦Kazuo Ishiguro's style⟧."),
      .hit("Paint our lobby in a ⟦Banksy style⟧, with one cat"),
      .miss("Explain the style of Stephen King"),
      .miss("Write a sonnet in the style of Shakespeare"),
      .miss("I would like to write to Stephen King"),
    ])

  static let creatorByCue = Detector(
    id: "creator-by-cue",
    entity: .namedCreator,
    summary: Localized(
      ja: "辞書にない名前だが、作家であることを示す言葉を伴い、その作風で作らせる指示（S2）。",
      en: "A request for the style of a name no list has, which the request itself calls a creator's (S2)."),
    sources: ["legal-rules.md, section 4.3: unknown names are never guessed"],
    anchor: .words([
      "先生の", "画伯", "さん風", "作家", "小説家", "漫画家", "画家", "歌手", "作詞家", "作曲家", "詩人", "エッセイスト", "イラストレーター",
      "バンド", "style of",
    ]),
    before: 80, reach: 260,
    pattern: Style.cuePattern,
    assess: Style.assessCue, confidence: 0.7,
    examples: [
      .hit("表紙を⟦架空太郎先生の作風⟧で描いてください"),
      .hit("ぜひ⟦画家の見本一郎のタッチ⟧で年賀状を描いて"),
      .hit("Write a hook in the ⟦style of the band Sample Harbour⟧"),
      .hit("Compose a tune in the ⟦style of Placeholder Street Orchestra⟧"),
      .miss("夏目漱石先生の作風で挨拶文を書いて"),
      .miss("担当の先生の字で書いて"),
      .miss("Write it in the style of a press release"),
    ])
}
