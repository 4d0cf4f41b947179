internal import AratameMatching

/// Judges a protected name in a request to make something, where no phrase of style or sequel hangs on it.
///
/// A name in copyright is strong evidence by itself (Checklist 4-1-6 [Q:C2]), so what is asked for here is the
/// contrary: whether the name is only spoken of, written to, bought or studied.
enum Mention {
  /// The grade above the name's own that the sentence reaches: a likeness (S4), a text as it is (S5), evasion (S6).
  static func raised(_ name: Lexicon.Hit, _ text: Span<UInt8>, _ reading: Reading) -> Entity? {
    guard reading.range.count < 400, reading.cues.isDisjoint(with: [.licensed, .textStudy]),
      reading.asks || reading.has(.reproduces),
      !permissions.occurs(in: text, reading.range)
    else { return nil }
    if !reading.cues.isDisjoint(with: [.domain, .escapes]), Evasion.isEvasion(text, reading) {
      return .evasion
    }
    if !reading.cues.isDisjoint(with: [.studies, .technical, .own]) { return nil }
    if name.entry.kind != .creator, reading.has(.parts), reading.has(.exact), !reading.has(.strong) {
      return .verbatim
    }
    let isAlike =
      alike.occurs(in: text, reading.range) && degrees.occurs(in: text, reading.range)
      || selves.occurs(in: text, reading.range)
    return isAlike && !reading.cues.isDisjoint(with: [.pictures, .creative]) ? .likeness : nil
  }

  /// Whether something is to be made with the name in it.
  static func isUsed(_ name: Lexicon.Hit, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    guard reading.range.count < (text[reading.range.lowerBound] < 0x80 ? 160 : 240),
      reading.cues.isDisjoint(with: [.studies, .occasions, .licensed, .textStudy]),
      !reading.has(.technical) || reading.has(.derives),
      !name.entry.isPlain || Target.isQuoted(name.range, in: text), isWritten(name.range, text),
      !permissions.occurs(in: text, reading.range), !questions.occurs(in: text, reading.range),
      !isTopic(name.range, text, reading)
    else { return false }
    if reading.has(.makes), name.entry.kind != .creator, creations.occurs(in: text, reading.range) {
      return true
    }
    let isCreative = !reading.cues.isDisjoint(with: [.creative, .pictures, .imagePrompt, .derives])
    if reading.asks { return isCreative }
    guard reading.range.count < 160, Intent.isPhrase(text, reading.range) else { return false }
    return reading.has(.imagePrompt) || isTakenUp(text, reading)
  }

  /// `…, 300 words. Write it.`: the sentence before or after asks for something to be made, not studied.
  private static func isTakenUp(_ text: Span<UInt8>, _ reading: Reading) -> Bool {
    let near = Reading.cues(in: text, text.neighbourhood(of: reading.range))
    return Style.asksNearby(text, reading)
      && near.isDisjoint(with: [.studies, .textStudy, .technical, .occasions])
  }

  /// Whether a Latin name is written as one, each end with a capital, and is no blank to fill in (`[Your Name]`).
  private static func isWritten(_ name: Range<Int>, _ text: Span<UInt8>) -> Bool {
    let first = text[name.lowerBound]
    guard first.isASCIILetter else { return true }
    if name.lowerBound > 0, [0x5B, 0x7B, 0x3C].contains(text[name.lowerBound - 1]) { return false }
    var last = name.upperBound - 1
    while last > name.lowerBound, text[last - 1] != 0x20 { last -= 1 }
    return first < 0x60 && (text[last] < 0x60 || last == name.lowerBound)
      || first >= 0x60 && text[last] >= 0x60
  }

  /// Whether the name is what is spoken of, written to or bought: 「…について」, `letter to …`, `…'s concert`.
  private static func isTopic(_ name: Range<Int>, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    let before = text.skippingSpaces(backFrom: name.lowerBound)
    if topicsBefore.hit(endingAt: before, in: text, from: reading.range.lowerBound) != nil { return true }
    var end = name.upperBound
    if let title = honorifics.hit(at: end, in: text, limit: text.count) { end = title.range.upperBound }
    if topicsAfter.hit(at: end, in: text, limit: text.count) != nil { return true }
    return refusals.occurs(
      in: text, max(reading.range.lowerBound, name.lowerBound - 40)..<min(end + 40, reading.range.upperBound))
  }

  /// A question whether it may be done.
  static let permissions = WordSet([
    "is it ok", "is it okay", "is it legal", "am i allowed", "are we allowed", "can i legally", "is it fine",
    "do i need permission", "may i legally", "してもいい", "ても大丈夫", "ても問題", "描いていい", "使っていい", "ていいですか", "許諾は必要",
    "許可は必要", "違法", "合法",
  ])
  private static let creations = WordSet([
    "作って", "書いて", "描いて", "生成", "作成", "登場させ", "write", "draw", "add", "make", "create", "generate", "design",
    "paint",
    "animate", "illustrate", "extend", "turn", "imagine",
  ])
  private static let questions = WordSet([
    "誰", "どれ", "どっち", "どのよう", "どうやって", "なぜ", "のか", "ですか", "でしょうか", "どちら", "いつ", "どこ", "何作", "いくつ", "教えて",
    "探し", "見つけ", "who ", "which ", "when ", "where ",
    "how many", "what is", "what are", "what was", "name the", "主要な", "紹介する", "紹介して", "を紹介",
  ])
  private static let alike = WordSet([
    "似せ", "似た", "似て", "近い", "近く", "近づけ", "一致", "同じ", "コピー", "コピって", "写し", "模し", "真似", "そのもの", "まんま", "クローン",
    "複製", "再現", "区別",
    "見分け", "寄せ", "duplicate", "copy", "clone", "like", "alike", "mistaken", "recreate", "replicate",
    "tell from",
    "hard to tell", "similar", "trace", "same", "mimic",
  ])
  private static let degrees = WordSet([
    "できるだけ", "できる限り", "極力", "完全", "ほとんど", "ほぼ", "丸々", "丸ごと", "まるまる", "まるごと", "全く", "まったく", "限りなく", "レベル",
    "忠実", "寸分", "そのまま",
    "どう見ても", "かなり", "めちゃくちゃ", "すごく", "違いがわから", "名前だけ違う", "色違い", "ごと", "exact*", "identical", "one to one",
    "1:1", "as near as", "as close as", "near-identical", "indistinguish*", "perfectly", "line by line",
    "zero difference",
    "mistaken for", "hard to tell", "down to", "same as", "pixel*", "faithful*", "every detail", "but flip",
  ])
  /// What says it without a degree.
  private static let selves = WordSet(["もうまんま", "まんまに", "そのものに", "そのものの", "瓜二つ", "生き写し"])
  private static let honorifics = WordSet(["さん", "先生", "監督", "氏", "様", "くん", "ちゃん"])
  private static let topicsAfter = WordSet([
    "について", "に関", "への", "へ", "に宛", "宛", "に送", "に手紙", "にお礼", "に会", "のこと", "の本", "の新刊", "の新作", "のライブ", "のコンサート",
    "展", "の講演",
    "の誕生日", "のファン", "の受賞", "の訃報", "の名言", "の経歴", "のプロフィール", "の年表", "の写真集", "が好き", "が嫌い", "が受賞", "が来", "の件",
    "を紹介", "を知", "を読",
    "を聴", "を見", "を観", "を研究", "を招", "を呼", "賞", "財団", "記念館", "美術館", "の作者", "の著者", "の登場人物一覧", "のあらすじ", "の感想",
    "の歴史", "ランド", "カフェ",
    "'s birthday", "'s concert", "'s career", "'s life", "'s biography", "'s estate", "'s interview",
    "'s house",
    " fans", " fan", " concert", " tickets", " quote", " quotes", " museum", " merch", " exhibition",
    " award", " prize",
    " said", " says", " once", "+", " is", " was", " has", " store",
  ])
  private static let topicsBefore = WordSet([
    "about", "letter to", "email to", "note to", "thanks to", "fan of", "fans of", "books by", "novel by",
    "album by",
    "songs by", "works of", "interview with", "meeting with", "for mr.", "dear", "quote from", "quotes from",
    "named",
    "name is", "than", "i love", "i like", "who is", "likes", "loves", "job at", "work at", "working at",
    "hi",
    "hello", "not", "unlike", "reading", "watching", "watched", "saw",
  ])
  private static let refusals = WordSet([
    "ではなく", "じゃなく", "ないで", "避けて", "禁止", "avoid", "don't", "do not", "never", "without", "instead of",
    "rather than", "nothing like", "が好き",
  ])
}
