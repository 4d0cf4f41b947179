internal import AratameMatching

/// Whose work a sentence speaks of.
enum Target {
  /// A work or creator that a sentence names.
  struct Named {
    /// Half-open, in bytes of the text.
    var range: Range<Int>
    /// As the lexicon writes it; nil for a title that no list has.
    var term: String?
    /// Whether copyright has run out.
    var isFree: Bool
  }

  /// The first protected name or title in `range`; without one, the first free one.
  static func named(_ text: Span<UInt8>, _ range: Range<Int>) -> Named? {
    var free: Named?
    var found: Named?
    Lexicon.shared.forEachName(in: text, range) { hit in
      if hit.entry.isPlain && !isMarked(hit.range, in: text) { return false }
      let named = Named(range: hit.range, term: hit.entry.term, isFree: hit.entry.isPublicDomain)
      if named.isFree {
        free = free ?? named
        return false
      }
      found = named
      return true
    }
    // The Tale of Genji names its title and its author: one free name speaks for an unknown title beside it.
    return found ?? free ?? title(text, range)
  }

  /// The first title in 『』 or double quotation marks; 「」 only where a capital or a work's noun says so
  /// elsewhere.
  static func title(_ text: Span<UInt8>, _ range: Range<Int>) -> Named? {
    var i = range.lowerBound
    while i < range.upperBound {
      let close: StaticString
      if text.has("『", at: i) {
        close = "』"
      } else if text.has("「", at: i) {
        close = "」"
      } else if text[i] == 0x22 {
        close = "\""
      } else {
        i += 1
        continue
      }
      let open = i + (text[i] == 0x22 ? 1 : 3)
      var end = open
      while end < range.upperBound, !text.has(close, at: end) { end += 1 }
      if end < range.upperBound, end - open >= 3, end - open <= 90 {
        return Named(range: open..<end, term: nil, isFree: false)
      }
      i = open
    }
    return nil
  }

  /// Whether an everyday word is shown to be a title or a character: quoted, or followed by 「の世界観」 and the
  /// like.
  static func isMarked(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    isQuoted(range, in: text) || followers.hit(at: range.upperBound, in: text, limit: text.count) != nil
  }

  private static let followers = WordSet([
    "の世界観", "のキャラ", "の続編", "の二次創作", "の主人公", "の歌詞", "の第一章", "の第1章", "のスピンオフ", " from ", " fan fic*",
  ])

  /// Whether `range` stands right between quotation marks.
  static func isQuoted(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    if text.has("『", before: range.lowerBound) || text.has("「", before: range.lowerBound) { return true }
    guard range.lowerBound > 0, range.upperBound < text.count else { return false }
    let open = text[range.lowerBound - 1]
    return (open == 0x22 || open == 0x27) && text[range.upperBound] == open
      || text.has("“", before: range.lowerBound)
  }

  /// Whether the sentence speaks of somebody else's work without naming it: 他社の, 有名な, 原曲, `a famous brand`.
  static func isOthers(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool { others.occurs(in: text, range) }

  private static let others = WordSet([
    "他社", "他人の", "競合", "ライバル", "人気", "有名", "大手", "ブランド", "本家", "原作", "元ネタ", "元の曲", "原曲", "元の絵",
    "元の作品", "オリジナルの曲", "既存の作品", "市販", "プロの作品", "流行", "ヒット曲", "あの曲", "この曲", "この漫画", "このアニメ",
    "famous", "popular", "well-known", "competitor*", "rival*", "brand", "original song", "the original",
    "original painting",
    "original artwork", "original novel", "bestsell*", "hit song", "someone else*", "another artist*",
    "theirs",
  ])

  /// Whether a noun for a kind of protected text stands in the sentence.
  static func isProtectedText(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    protectedText.occurs(in: text, range)
  }

  private static let protectedText = WordSet([
    "歌詞", "小説", "漫画", "マンガ", "絵本", "楽譜", "脚本", "新聞記事", "書籍", "雑誌", "アルバム", "楽曲", "台本", "エッセイ",
    "lyrics", "novel", "screenplay", "script", "song", "sheet music", "book", "poem", "chapter", "movie",
    "new york times", "newspaper",
  ])
}
