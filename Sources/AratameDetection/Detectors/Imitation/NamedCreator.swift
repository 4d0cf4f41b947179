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
    anchor: .words(Lexicon.shared.spellings(of: [.creator])),
    reader: Reading.each(next: { Lexicon.shared.next(in: $0, $1, of: [.creator]) }, Style.judge),
    confidence: 0.85,
    examples: [
      .hit("社内報に⟦村上春樹風の⟧短いコラムを書いてください"),
      .hit("受付に飾る絵を⟦宮崎駿監督の画風⟧で描いて"),
      .hit("例の⟦星新一さんみたいな⟧掌編を作って"),
      .miss("村上春樹の文体の特徴を説明してください"),
      .miss("夏目漱石風の案内文を書いて"),
      .miss("和風の器で料理を作って"),
      .miss("星新一のような作家を紹介して"),
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
      "先生の", "先生みたい", "先生風", "先生っぽ", "画伯", "さん風", "作家の", "作家・", "小説家の", "小説家・", "漫画家の", "漫画家・", "画家の",
      "画家・", "歌手の", "歌手・", "作詞家の", "作詞家・", "作曲家の", "作曲家・", "詩人の", "詩人・", "エッセイストの", "イラストレーターの", "イラストレーター・",
      "絵師の", "バンドの", "監督の", "style of",
    ]),
    before: 80, reach: 260,
    pattern: CreatorByCue.pattern,
    assess: CreatorByCue.assess, confidence: 0.7,
    examples: [
      .hit("表紙を⟦架空太郎先生の作風⟧で描いてください"),
      .hit("ぜひ⟦画家の見本一郎のタッチ⟧で年賀状を描いて"),
      .hit("社報に載せる⟦漫画家・見本花子先生風⟧の4コマを描いて"),
      .hit("Write a hook in the ⟦style of the band Sample Harbour⟧"),
      .hit("Compose a tune in the ⟦style of Placeholder Street Orchestra⟧"),
      .miss("夏目漱石先生の作風で挨拶文を書いて"),
      .miss("担当の先生の字で書いて"),
      .miss("Write it in the style of a press release"),
    ])
}

/// Judges the style of a name that no list has, with a word that makes it a creator's.
enum CreatorByCue {
  static let pattern =
    "(?:(?:[一-鿿㐀-䶿々]{1,4}[ ]?[一-鿿㐀-䶿ぁ-ゖ々]{0,4}|[ァ-ヺ][ァ-ヺー・]{2,14})"
    + "(?:先生の(?:作風|画風|文体|絵柄|タッチ|語り口|筆致)|画伯(?:の(?:作風|画風|絵柄|タッチ|筆致)|風|っぽ|のよう|みたい)"
    + "|さん風の(?:エッセイ|小説|短編|文章|詩|イラスト|絵|歌詞|曲|漫画|コラム))"
    + "|(?:作家|小説家|漫画家|画家|歌手|作詞家|作曲家|詩人|エッセイスト|イラストレーター|絵師|バンド|監督)(?:の|・|「|『)"
    + "[一-鿿㐀-䶿ぁ-ゖァ-ヺー・A-Za-z ]{2,14}?(?:さん|氏|先生|」|』){0,2}"
    + "(?:の(?:作風|画風|文体|絵柄|タッチ|語り口|筆致|曲調|ような|ように|スタイル|世界観)|風|っぽ|みたい|になりきって|を真似)"
    + "|style of (?:the )?(?:(?:late |famous |great |legendary ){0,2}(?i:band|artist|painter|novelist"
    + "|author|singer|illustrator|writer|poet|rapper|composer|photographer|cartoonist|filmmaker"
    + "|director) [A-Z][A-Za-z\\x{C0}-\\x{17F}.'-]{1,20}(?: [A-Z][A-Za-z\\x{C0}-\\x{17F}.'-]{1,20}){0,3}"
    + "|(?:[A-Z][A-Za-z\\x{C0}-\\x{17F}.'-]{1,20} ){1,3}(?:Band|Orchestra|Quartet|Quintet|Trio"
    + "|Ensemble)(?![A-Za-z])))"

  /// A listed name is another detector's, and a free one nobody's.
  static func assess(_ text: Span<UInt8>, _ candidate: Candidate) -> Assessment? {
    let reading = Reading(text, text.sentence(around: candidate.match))
    if reading.names.contains(where: { $0.entry.kind == .creator && candidate.match.overlaps($0.range) }) {
      return nil
    }
    let end = candidate.match.upperBound
    if topics.hit(at: end, in: text, limit: text.count) != nil || generic.occurs(in: text, candidate.match) {
      return nil
    }
    guard !reading.has(.studies) || reading.endsInRequest, reading.asks || Style.asksNearby(text, reading)
    else {
      return nil
    }
    return Assessment(confidence: 0.7, term: "creator")
  }

  private static let topics = WordSet([
    "を分析", "を解説", "を説明", "を比較", "を教えて", "とは", "について", "の特徴", "の違い", "を調べ", "の変遷", "を論じ", "を研究",
    "を紹介", "の魅力", "を評価", "を要約", "を語って", "の分析", "に関する", "の解説",
  ])
  /// 「作家の先生のような」, 「画家の卵みたい」 name nobody.
  private static let generic = WordSet([
    "の先生", "の卵", "の皆", "のみなさ", "のたまご", "一番", "いちばん", "の誰", "のプロ", "の友人", "担当", "の視点", "の立場",
  ])
}
