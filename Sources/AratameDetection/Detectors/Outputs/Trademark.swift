internal import AratameMatching

extension Detector {
  static let trademark = Detector(
    id: "trademark-likeness",
    entity: .trademark,
    summary: Localized(
      ja: "実在のブランドの名を挙げて、そのロゴ・マーク・パッケージ、またはそれに似たものを作らせる指示。",
      en: "A request for a logo, mark or packaging of a named brand, or for one like it."),
    sources: [
      "Trademark Act (Japan) 37 [G]", "JDLA guidelines, item on logos, 2023-10 [S:B1]",
      "legal-rules.md, section 1.4",
    ],
    anchor: .words(Trademark.leads),
    reader: Reading.each(next: { Trademark.words.next(in: $0, $1) }, Trademark.judge), confidence: 0.7,
    examples: [
      .hit("ナイキの⟦ロゴ⟧のようなマークをデザインして"),
      .hit("スターバックスっぽい⟦ロゴ⟧を、うちの喫茶店用に作って"),
      .hit("シャネル風の⟦エンブレム⟧を革小物に入れたいので描いて"),
      .hit("プーマに似た⟦ブランドマーク⟧の案を生成して"),
      .hit("Design a ⟦logo⟧ like the Nike swoosh for my gym"),
      .hit("Create ⟦packaging⟧ similar to Tiffany for our candles"),
      .hit("Draw an Adidas-style ⟦emblem⟧ for the school team"),
      .hit("Generate a Louis Vuitton ⟦monogram⟧ for our bags"),
      .miss("当社の花屋のロゴを考えて"),
      .miss("ナイキのロゴの由来を教えて"),
      .miss("ナイキの靴で走った日の日記を書いて"),
      .miss("ナイキのロゴとは似ないように、うちのロゴをデザインして"),
      .miss("Design a logo for my bakery"),
      .miss("Explain the history of the Nike logo"),
      .miss("Write a review of my Adidas shoes"),
      .miss("Design a logo that looks nothing like Nike"),
    ])
}

/// Judges talk of logos and packages by whether one is to be made with or like a brand's.
enum Trademark {
  static let leads = [
    "ロゴ", "エンブレム", "商標", "トレードマーク", "ブランドマーク", "社章", "パッケージ", "シンボルマーク", "のマーク", "なマーク", "モノグラム", "ワードマーク",
    "アプリアイコン", "ラベルデザイン", "logo", "logotype",
    "emblem", "trademark", "wordmark", "brand mark", "brandmark", "packaging", "monogram", "app icon",
    "brand identity", "product label",
  ]
  static let words = WordSet(
    leads.map { $0 == "packaging" || $0.utf8.contains { $0 >= 0x80 } ? $0 : $0 + "*" })

  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    let sentence = reading.range
    guard sentence.count < 400, let lead = words.first(in: text, sentence)?.range,
      let brand = reading.names.first(where: { $0.entry.kind == .brand && counts($0, text) })
    else { return nil }
    if Statement.isQuestion(text, sentence) || innocent.occurs(in: text, sentence)
      || !reading.cues.isDisjoint(with: [.licensed])
    {
      return nil
    }
    guard makes.firstAsked(in: text, sentence) != nil || Intent.endsInRequest(text, sentence),
      isModel(brand.range, text, sentence)
    else { return nil }
    return Candidate(whole(lead, text), confidence: 0.7, term: brand.entry.term)
  }

  /// Whether the brand is what the mark is of or like: 「ナイキの」, 「ナイキ風」, `like the Nike`, `Nike logo`.
  private static func isModel(_ brand: Range<Int>, _ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    if followers.hit(at: brand.upperBound, in: text, limit: text.count) != nil { return true }
    let before = max(sentence.lowerBound, brand.lowerBound - 48)..<brand.lowerBound
    return leaders.occurs(in: text, before)
  }

  /// A plain word counts only with a capital, as a brand is written.
  private static func counts(_ name: Lexicon.Hit, _ text: Span<UInt8>) -> Bool {
    let first = text[name.range.lowerBound]
    if name.entry.isPlain { return Target.isQuoted(name.range, in: text) }
    return !first.isASCIILetter || first < 0x60 || name.range.count >= 6
  }

  private static func whole(_ lead: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
    guard text[lead.lowerBound] < 0x80 else { return lead }
    var end = lead.upperBound
    while end < text.count, text[end].isASCIILetter { end += 1 }
    return lead.lowerBound..<end
  }

  private static let followers = WordSet([
    "の", "風", "っぽ", "みたい", "に似", "のよう", "ふう", "調", "ライク", "を真似", "をまね", "を参考", "をもじ", "のパロディ", "そっくり", "を連想",
    "をイメージ", "を意識", "ロゴ", "に寄せ", "に近い", " logo", "'s logo", "’s logo", "-style", " style", "-like",
    "-inspired",
    " inspired", " monogram", " swoosh", " emblem", " trademark", " packaging", "'s packaging", "'s emblem",
    "'s swoosh", " wordmark", " icon", "'s brand", "'s trademark", "-esque", " branding", "'s branding",
  ])
  private static let leaders = WordSet([
    "like", "similar to", "resembles", "resembling", "inspired by", "in the style of", "based on", "copy of",
    "parody of", "reminiscent of", "close to", "imitating",
    "evokes", "logo for", "logo of", "packaging for", "emblem of", "version of", "as", "riff on", "spoof of",
    "knockoff", "mistaken for", "confused with", "taken for",
  ])
  private static let makes = WordSet([
    "デザインして", "作って", "作成して", "生成して", "描いて", "考えて", "制作して", "提案して", "出して", "作りたい", "ください", "お願い", "ほしい", "欲しい",
    "入れて", "付けて", "仕上げて", "変えて", "design", "create",
    "draw", "generate", "make", "produce", "render", "sketch", "give", "mock up", "i need", "i want",
    "we need", "we want", "come up with", "build", "put", "add",
  ])
  private static let innocent = WordSet([
    "由来", "歴史", "分析", "比較", "ガイドライン", "似ないよう", "似ていない", "似せない", "とは違う", "と異なる", "かぶらない", "被らない", "確認", "チェック",
    "調査", "調べ", "検索", "要約", "翻訳", "侵害して", "一覧", "クイズ", "分類", "画像認識", "日記", "history",
    "analys*", "analyz*", "compar*", "guideline*", "nothing like", "not like", "unlike", "different from",
    "not resemble", "not look", "avoid", "infring*", "check", "search",
    "summar*", "translate", "quiz", "list of", "classif*", "essay", "case study", "detect*", "review of",
  ])
}
