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
    /// Whether it is a title that no list has, in 『』, which mark nothing else.
    var isBook = false
  }

  /// The first protected name or title in a sentence; without one, the first free one.
  static func named(_ text: Span<UInt8>, _ reading: Reading) -> Named? {
    var free: Named?
    for hit in reading.names where hit.entry.kind != .brand && counts(hit, text, reading) {
      let named = Named(range: hit.range, term: hit.entry.term, isFree: hit.entry.isPublicDomain)
      if !named.isFree { return named }
      free = free ?? named
    }
    // The Tale of Genji names its title and its author: one free name speaks for an unknown title beside it.
    return free ?? title(text, reading.range)
  }

  /// Whether a name is one here: an everyday word counts only when it is marked as a title or a character, or
  /// when another name of the same owner stands beside it (`Elsa and Olaf`).
  static func counts(_ hit: Lexicon.Hit, _ text: Span<UInt8>, _ reading: Reading) -> Bool {
    if isPartOfName(hit.range, in: text) { return false }
    if !hit.entry.isPlain || isMarked(hit.range, in: text) { return true }
    if reading.has(.strong),
      links.hit(
        endingAt: text.skippingSpaces(backFrom: hit.range.lowerBound), in: text,
        from: reading.range.lowerBound) != nil
    {
      return true
    }
    let isPair = hit.entry.kind == .character && !reading.cues.isDisjoint(with: [.pictures, .derives])
    return reading.names.contains { other in
      other.entry.term != hit.entry.term
        && (other.entry.owner == hit.entry.owner || isPair && other.entry.kind == .character)
    }
  }

  /// Whether a katakana name is one part of a longer one: 「マリオ・ロッシ」 is no character.
  private static func isPartOfName(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.isKatakana(at: range.upperBound - 3) && text.has("・", at: range.upperBound)
      && text.isKatakana(at: range.upperBound + 3)
      || text.isKatakana(at: range.lowerBound) && text.has("・", before: range.lowerBound)
        && text.isKatakana(at: range.lowerBound - 6)
  }

  /// The first title in 『』, 「」 or double quotation marks.
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
        return Named(range: open..<end, term: nil, isFree: false, isBook: text.has("『", at: i))
      }
      // No mark closes: none of the kind behind it does either, so the rest is read once.
      if end >= range.upperBound { return nil }
      i = open
    }
    return nil
  }

  /// Whether an everyday word is shown to be a title or a character: quoted, or followed by 「の世界観」 and the
  /// like.
  static func isMarked(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    isQuoted(range, in: text) || followers.hit(at: range.upperBound, in: text, limit: text.count) != nil
      || leaders.hit(
        endingAt: text.skippingSpaces(backFrom: range.lowerBound), in: text,
        from: max(0, range.lowerBound - 48)) != nil
  }

  private static let followers = WordSet([
    "とそっくり", "にそっくり", "に酷似", "と瓜二つ", "と見分け", "に似せ", "に激似", "の世界観", "のキャラ", "の続編", "の二次創作", "の主人公", "の歌詞",
    "の待受", "の待ち受け", "の夢小説", "第1話", "第一話", "1巻", "第1巻", "の第", "の漫画の", "のコスプレ", "-themed", " themed",
    "のセリフ", "の最終話", "の最終回", "の1巻", "の第1巻", "の名場面", "の第1話", "の1話", "の第一章", "の第1章", "のスピンオフ", "のルフィ", "の全歌詞",
    "のパロディ", "のアニメ", "の漫画", "って曲", "という曲", " from ", " fan fic*", " fanfic*", "'s universe", " characters",
    " script", " soundtrack", " lyrics", " fandom", " universe", " movie script",
  ])
  private static let links = WordSet([
    "scene for", "scene from", "ending of", "ending for", "ending to", "off of", "fiction about", "fic about",
    "parody of", "sequel to", "prequel to", "reboot of", "spinoff of", "episode of", "remake of",
    "crossover of", "crossover between", "episode for", "fanfic about", "art of",
  ])
  private static let leaders = WordSet([
    "page one of", "chapter one of", "chapter of", "chapters of", "page of", "pages of", "opening of",
    "beginning of", "text of", "line of", "lyrics to", "lyrics of", "lyrics for", "the novel", "the movie",
    "the film", "the show", "the song", "the series", "tv show", "reboot of", "sequel to", "episode of",
    "video game", "characters from", "映画", "漫画", "アニメ", "ドラマ", "楽曲", "fan fiction of", "the book",
    "fanfic of", "script of", "script for", "season of", "movie poster of", "remix of", "version of",
    "crossover of", "小説", "ゲーム", "舞台", "絵本", "曲", "dialogue from", "dialogue of", "script from",
    "line from", "lines from", "song", "of the movie", "verse of", "all of", "universe of", "world of",
    "story of", "plot of", "sprite sheet of", "fan art of", "sticker of", "coloring page of",
  ])

  /// Whether `range` stands right between quotation marks.
  static func isQuoted(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    if text.has("『", before: range.lowerBound) || text.has("「", before: range.lowerBound) { return true }
    guard range.lowerBound > 0, range.upperBound < text.count else { return false }
    let open = text[range.lowerBound - 1]
    return (open == 0x22 || open == 0x27) && text[range.upperBound] == open
      || text.has("“", before: range.lowerBound)
  }
}
