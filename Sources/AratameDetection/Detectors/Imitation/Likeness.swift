internal import AratameMatching

extension Detector {
  static let workLikeness = Detector(
    id: "work-likeness",
    entity: .likeness,
    summary: Localized(
      ja: "既存の作品・ロゴ・キャラクターにそっくりなものを作らせる指示（S4）。",
      en: "A request for something exactly like an existing work, logo or character (S4)."),
    sources: [
      "Agency for Cultural Affairs, AI and copyright, 2024-03-15: reliance and similarity [Q:C1,C2]",
      "legal-rules.md, sections 4.2 and 4.3",
    ],
    anchor: .words(Likeness.leads),
    reader: Reading.each(next: { Likeness.words.next(in: $0, $1) }, Likeness.judge), confidence: 0.8,
    examples: [
      .hit("広告用に、競合のロゴに⟦酷似⟧したマークを作って"),
      .hit("店の看板を有名ブランドと⟦見分けがつか⟧ないデザインにして"),
      .hit("マスコットはドラえもんに⟦そっくり⟧な姿で描いて"),
      .hit("Design a mascot that looks ⟦exactly like⟧ Hello Kitty"),
      .miss("本番とそっくりなテスト環境を作って"),
      .miss("自社の過去のチラシに似せて案内を作って"),
      .miss("Make the page look exactly like the mockup"),
    ])
}

/// Judges likeness words by whose work is meant.
enum Likeness {
  static let leads = [
    "そっくり", "酷似", "瓜二つ", "瓜ふたつ", "うり二つ", "見分けがつか", "見分けのつか", "区別のつか", "区別がつか", "聞き分けがつか", "聞き間違え", "見間違え",
    "限りなく近", "完コピ", "完全コピー", "完全再現", "完全に再現", "忠実に再現", "パクっ", "パクり", "パクリ", "ぱくり", "ぱくって", "トレース", "に寄せて",
    "に寄せた", "に寄せまく", "似せて", "似せた", "激似", "なり似て", "丸写し", "まるコピ", "丸コピ", "と同じデザイン", "と同じ絵柄", "と同じロゴ",
    "と全く同じ", "とまったく同じ", "とほぼ同じ", "とほとんど同じ", "クローン", "偽物", "本物と", "コピー品", "レプリカ", "exactly like",
    "identical", "indistinguishable", "clone of", "clone the", "replica", "replicate", "knock-off",
    "knockoff", "exact copy", "carbon copy", "perfect copy", "1:1 copy", "just like", "exactly", "rip-off",
    "ripoff", "rip off", "imitate", "lookalike", "look-alike", "soundalike", "sound-alike", "dead ringer",
    "spitting image", "as close as possible to", "mistake it for", "mistaken for", "mistake for",
    "faithful recreation", "perfect recreation", "tell the difference", "tell them apart", "tell it apart",
    "see a difference", "see the difference", "trace over", "trace this", "trace the", "copycat",
    "counterfeit", "dupe of", "the same as", "same melody", "same logo", "note for note", "note-for-note",
    "beat for beat", "pixel-perfect copy", "pixel perfect copy", "copy the", "copies the",
    "mirror image of", "passes for the real", "pass for the real", "bootleg", "fake version of",
    "unmistakably", "寸分違わ", "寸分たがわ", "見間違う", "間違えるくらい", "間違えるほど", "間違われるくらい", "聞き分けられ", "見分けられ", "区別でき",
    "パチモン", "ぱちもん", "バッタもん", "贋作", "コピー商品", "コピー製品", "丸パク", "まるパク", "まるまるパク", "そのまま流用", "そのままコピー",
    "そのまま真似", "そのまままね", "完全にコピー", "丸ごとコピー", "まるごとコピー", "まるまるコピー", "完全一致", "完全に一致", "同じに見え", "まったく同じに",
    "全く同じに", "似てる", "よく似た", "似たキャラ", "似た曲", "似たロゴ", "かなり似", "真似した", "をまねて", "を真似て", "を模倣", "を流用",
    "だと思うくらい", "だと思うほど", "にしか見えない", "にしか見えなく", "違和感がない", "並べても違和感", "クローンして", "忠実にコピー", "down to the last",
    "to the last detail", "pixel for pixel", "pixel-for-pixel", "pixel-perfect", "pixel perfect",
    "one-to-one copy", "faithful copy", "faithful reproduction", "as faithfully as", "as exactly as",
    "as closely as", "virtually the same", "virtually identical", "nearly identical", "almost identical",
    "so similar", "so close to", "so much like", "confuse the", "confuse them", "confuse it",
    "could pass for", "imitation of", "forgery of", "facsimile of", "mimic", "mirror the", "mirrors the",
    "look exactly", "looks just", "same tune", "same hook", "same layout", "same crown", "same font",
    "same flow", "recreate", "clone", "rip off their", "counterfeit-looking", "copy their",
    "copying their", "duplicate the", "duplicate their", "same as the original", "そのまま再現", "をそのまま流用",
    "を模写", "の模写", "ほとんど区別", "似せられ", "丸々写", "丸写", "コピって", "デザインごと", "そのものの", "そのもの、", "hard to tell from",
    "as near as possible", "one to one", "exact duplicate", "zero difference", "ほぼ一緒", "と一緒の", "クリソツ", "まんまの",
    "そのものに", "panel for panel",
    "frame for frame", "stroke for stroke", "page for page", "pass for the original",
    "passes for the original", "confused with",
    "it is a real", "it's a real", "it is the real", "it's the real", "with a different name",
    "under a different name", "under another name",
    "in all but name", "ripping off", "rips off", "見まごう", "見紛う", "生き写し", "まるで本物", "勘違いするくらい", "勘違いするほど",
    "を完全に真似", "を完璧に真似", "を丸々",
    "デッドコピー", "sees the difference", "note by note", "exact replica", "丸かぶり", "同じ形", "並べても", "so closely",
    "と間違", "knock off", "xerox of", "near-identical",
    "would mistake", "mistake our", "twin of",
    "down to the",
  ]
  static let words = WordSet(leads)

  static func judge(_ text: Span<UInt8>, _ reading: Reading) -> Candidate? {
    let range = reading.range
    guard let match = lead(text, range), !reading.has(.licensed), !text.looksLikeCode(range),
      reading.asks || directives.occurs(in: text, range) || Style.asksNearby(text, reading)
        || Intent.isPhrase(text, range)
    else { return nil }
    let end = match.upperBound
    let after = text.has("ない", at: end) ? end + 6 : end  // 「見分けがつかないように」 is no 「…ないように」
    if questions.occurs(in: text, after..<max(after, range.upperBound)) { return nil }
    let isWeak = weak.exactHit(match, in: text) != nil
    if isWeak, !reading.asks, !directives.occurs(in: text, range), !Intent.isPhrase(text, range) {
      return nil
    }
    if isTechnical(text, reading, isWeak: isWeak) { return nil }
    let named = Target.named(text, reading)
    let hasBrand = reading.names.contains { $0.entry.kind == .brand }
    if reading.has(.own), named?.term == nil, !hasBrand, !rivals.occurs(in: text, range) { return nil }
    if let named {
      if named.isFree, !hasBrand { return nil }
      let isWork =
        named.term == nil
        || reading.names.contains { $0.entry.kind != .creator && Target.counts($0, text, reading) }
      if isWeak ? named.term != nil && isWork && range.count <= 300 : true {
        return Candidate(match, confidence: 0.85, term: named.term ?? "title")
      }
      if named.term == nil, !makesCopies(text, reading) { return nil }
    }
    return ofNobodyNamed(match, isWeak, text, reading)
  }

  /// The first word of likeness, a weak one only where no other stands.
  private static func lead(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var rest = range
    var first: Range<Int>?
    while let hit = words.first(in: text, rest) {
      if weak.exactHit(hit.range, in: text) == nil { return hit.range }
      first = first ?? hit.range
      rest = hit.range.upperBound..<range.upperBound
    }
    return first
  }

  /// A brand, or somebody else's work that bears no name.
  private static func ofNobodyNamed(
    _ match: Range<Int>, _ isWeak: Bool, _ text: Span<UInt8>, _ reading: Reading
  ) -> Candidate? {
    let range = reading.range
    let brand = reading.names.first { $0.entry.kind == .brand }
    if isWeak {
      let isBeside = brand.map { (0..<8).contains($0.range.lowerBound - match.upperBound) } ?? false
      let isOthers =
        reading.has(.others) && copies.exactHit(match, in: text) != nil && makesCopies(text, reading)
      guard isBeside || brand != nil && reading.has(.pictures) || isOthers || isTraced(match, text, range)
      else {
        return nil
      }
    }
    if brand != nil || reading.has(.others) {
      return Candidate(match, confidence: 0.75, term: brand?.entry.term ?? "others-work")
    }
    guard reading.asks || Intent.isPhrase(text, range),
      blatant.occurs(in: text, match)
        || namesBrand(text, (words.first(in: text, range)?.range ?? match).upperBound..<range.upperBound)
        || namesBrandInKatakana(text, range.lowerBound..<match.lowerBound)
        || isTraced(match, text, range)
    else { return nil }
    return Candidate(match, confidence: 0.65, term: "others-work")
  }

  /// Whether a picture is pointed to: 「この画像をトレース」.
  private static func isTraced(_ match: Range<Int>, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    traced.hit(endingAt: match.lowerBound, in: text, from: range.lowerBound) != nil
  }

  /// Whether a picture, a song or the look of something is to be made, and to be much like another.
  private static func makesCopies(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    !reading.cues.isDisjoint(with: [.pictures, .creative, .layout]) && degrees.occurs(in: text, reading.range)
  }

  /// Whether the sentence is technical, names left out (`The Da Vinci Code` is no code); the look of a rival's page
  /// is not.
  private static func isTechnical(_ text: Span<UInt8>, _ reading: Reading, isWeak: Bool) -> Bool {
    var technical: Cues = [.technical, .layout]
    if rivals.occurs(in: text, reading.range)
      || !isWeak && reading.names.contains(where: { $0.entry.kind == .brand })
    {
      technical = .technical
    }
    guard !reading.cues.isDisjoint(with: technical) else { return false }
    guard let name = reading.names.first else { return true }
    let before = Reading.cues(in: text, reading.range.lowerBound..<name.range.lowerBound)
    let after = Reading.cues(in: text, name.range.upperBound..<reading.range.upperBound)
    return !before.union(after).isDisjoint(with: technical)
  }

  /// `the Starbucks logo`, `Nike shoes`: a capitalised word, then a noun for what brands and artists make.
  private static func namesBrand(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let noun = brandNouns.first(in: text, range) else { return false }
    var position = range.lowerBound
    while position < noun.range.lowerBound {
      let byte = text[position]
      if byte >= 0x41, byte <= 0x5A, position > 0, text[position - 1] == 0x20 { return true }
      position += 1
    }
    return false
  }

  /// 「スターバックスのロゴに」: a katakana name, の, and such a noun.
  private static func namesBrandInKatakana(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let noun = katakanaNouns.first(in: text, range) else { return false }
    guard noun.range.lowerBound - 9 >= range.lowerBound else { return false }
    return text.isKatakana(at: noun.range.lowerBound - 3) && text.isKatakana(at: noun.range.lowerBound - 6)
      && text.isKatakana(at: noun.range.lowerBound - 9)
  }

  private static let katakanaNouns = WordSet([
    "のロゴ", "のバッグ", "のパッケージ", "のスニーカー", "のキャラクター", "のマスコット", "のデザイン", "のCM", "のモノグラム", "の柄", "のパターン", "のボトル",
    "の看板", "のジングル", "の制服", "の缶", "のラベル", "のアイコン",
  ])
  /// Words that say it of a work only when one is named.
  private static let weak = WordSet([
    "exactly", "just like", "imitate", "identical", "copy the", "copies the", "the same as", "replicate",
    "に寄せて", "に寄せた", "トレース", "trace the", "trace this", "tell the difference", "本物と", "クローン",
    "mistaken for", "忠実に再現", "完全に再現", "unmistakably", "clone the", "bootleg", "レプリカ", "replica", "偽物",
    "似せて", "似せた", "似てる", "よく似た", "かなり似", "真似した", "をまねて", "を真似て", "を模倣", "を流用", "imitation of", "mimic",
    "mirror the", "mirrors the", "recreate", "clone", "copy their", "copying their", "duplicate the",
    "duplicate their", "so close to", "so much like", "as closely as", "似たキャラ", "似た曲", "似たロゴ",
    "pixel perfect", "pixel-perfect", "完全一致", "完全に一致", "confuse the", "confuse them", "confuse it", "区別でき",
    "same layout", "same font", "same flow", "同じ形", "並べても", "so closely", "looks just", "look exactly",
    "down to the last",
    "to the last detail", "を模写", "の模写", "と間違", "knock off", "down to the", "twin of", "と一緒の", "まんまの",
    "そのものに", "confused with", "it is a real",
    "it's a real", "it is the real",
    "it's the real", "with a different name", "under a different name", "under another name",
  ])
  /// How much alike.
  private static let degrees = WordSet([
    "そのまま", "完全", "忠実", "まるまる", "丸ごと", "そっくり", "間違え", "同じ", "ぱっと見", "区別", "見分け", "違和感", "本物", "限界まで",
    "できるだけ", "できる限り", "exact*", "faithful*", "closely", "identical", "same", "so well", "confuse",
    "pixel*", "photocopy*", "perfect*", "every detail", "as possible", "1:1", "one-to-one", "real one",
    "real thing",
    "including", "last detail", "last pixel", "last stitch", "を模倣", "を真似", "をまねて",
  ])
  /// Whose page or package is no model of one's own.
  private static let rivals = WordSet([
    "競合", "他社", "ライバル", "同業", "competitor*", "rival*", "their homepage", "their website", "their site",
    "their landing page", "their design*", "their packaging", "their app",
  ])
  /// Verbs that say by themselves that somebody's design is copied.
  private static let copies = WordSet([
    "をまねて", "を真似て", "真似した", "を模倣", "を流用", "copy their", "copying their", "duplicate their", "recreate",
    "clone", "replicate", "mimic", "imitate", "copy the", "copies the", "mirror the", "似せて", "似せた", "に寄せて",
    "に寄せた", "クローン", "忠実に再現", "完全に再現", "偽物", "レプリカ", "replica", "imitation of", "clone the", "bootleg",
    "よく似た", "似たキャラ", "似た曲", "似たロゴ", "を模写", "の模写",
  ])
  /// A picture that is traced.
  private static let traced = WordSet([
    "この画像を", "この絵を", "この写真を", "このイラストを", "このロゴを", "このキャラを", "この写真集の構図を", "この作品を", "この構図を", "その絵を", "あの絵を",
  ])
  static let directives = WordSet([
    "should look", "should sound", "should be", "must look", "must be", "must sound", "needs to sound",
    "has to sound", "needs to look", "has to look",
    "needs to be", "べき",
  ])
  private static let blatant = WordSet([
    "パクっ", "パクリ", "パクり", "ぱくり", "ぱくって", "完コピ", "knock-off", "knockoff", "rip-off", "ripoff", "パチモン",
    "ぱちもん", "贋作", "丸パク", "まるパク", "まるまるパク", "rip off their",
  ])
  private static let brandNouns = WordSet([
    "logo", "song", "painting", "poster", "bag", "bags", "print", "character", "shoes", "sneakers",
    "mascot", "packaging", "jingle", "sound", "theme", "cover", "album", "artwork", "pattern", "ロゴ", "バッグ",
    "homepage", "landing page", "box logo", "monogram", "jacket", "watch", "label", "bottle", "advert",
    "ad", "sign", "tune", "track", "hook", "art style", "sneaker", "photo", "site", "page", "app",
  ])
  private static let questions = WordSet([
    "ないか", "かどうか", "確認", "教えて", "防", "避け", "ないよう", "しないで", "説明", "見抜", "見分ける方法", "疑惑", "騒動", "対応", "クレーム",
  ])
}
