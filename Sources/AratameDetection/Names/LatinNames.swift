internal import AratameMatching

/// Finds persons' names in Latin script.
///
/// Two stages: one look at every capital that begins a word, with one look-up, rejects nearly all of them;
/// where a word may be part of a name, the model reads the words around it.
package enum LatinNames {
  /// Calls `body` with each run of words of `text` that may hold a name.
  @inline(__always)
  static func forEachWindow(in text: Span<UInt8>, _ body: (LatinWindow) -> Void) {
    var done = 0
    var window = LatinWindow()
    text.forEachCapitalisedWord { start in
      guard start >= done else { return }
      if let plain = WordTable.latinWords.plainWord(in: text, at: start),
        !mayName(LatinWord(rawValue: plain.value), text, start, plain.end)
      {
        return
      }
      guard let token = token(text, start), let first = token.word == .cue ? named(after: token, text) : token
      else {
        return
      }
      window.read(text, around: first, notBefore: done)
      body(window)
      done = max(done, window.tokens[window.run.upperBound - 1].limit)
    }
  }

  /// The word at `start` in full, if the run around it is worth reading.
  private static func token(_ text: Span<UInt8>, _ start: Int) -> LatinToken? {
    // A letter with marks may stand inside a word.
    if start > 0, text[start - 1] >= 0x80, LatinLetters.letter(in: text, before: start) != nil { return nil }
    let token = LatinToken(text, at: start)
    guard token.shape.isWord, mayName(token.word, text, start, token.end) else { return nil }
    if token.word == .unknown { return token.shape == .capital && isExpected(token, text) ? token : nil }
    let isLoud = token.shape == .capitals && token.word.isOnlyName
    return isLoud && !hasCapitalBeside(text, start, token.end) ? nil : token
  }

  /// Whether a word may be a name's by what the list and its neighbours say.
  private static func mayName(_ word: LatinWord, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if word == .unknown { return start > 1 && text[start - 1] == 0x20 || hasCapitalBeside(text, start, end) }
    guard word == .cue || word.isName, !isCode(text, end) else { return false }
    return word == .cue || word.isOnlyName || hasCapitalBeside(text, start, end)
  }

  /// Whether a word that the list does not know stands where a name would.
  private static func isExpected(_ token: LatinToken, _ text: Span<UInt8>) -> Bool {
    guard token.start > 1 else { return false }
    if token.limit + 1 < text.count, text[token.limit] == 0x20,
      text[token.limit + 1] &- UInt8(ascii: "A") < 26 || text[token.limit + 1] >= 0xC3,
      LatinLetters.letter(in: text, at: token.limit + 1) != nil
    {
      let next = LatinToken(text, at: token.limit + 1)
      return next.shape == .initial || next.shape == .capital && next.word == .unknown
    }
    guard text[token.start - 1] == 0x20, let previous = LatinWindow.token(before: token.start, in: text)
    else {
      return false
    }
    return previous.shape == .lower && LatinWords.announcing.contains(previous.hash)
  }

  /// The word with a capital close after a cue.
  private static func named(after cue: LatinToken, _ text: Span<UInt8>) -> LatinToken? {
    var offset = cue.end
    let limit = min(text.count, cue.end + 5)
    while offset < limit, text[offset] != 0x1E {
      if let (folded, _) = LatinLetters.letter(in: text, at: offset) {
        return folded & 0x20 == 0 ? LatinToken(text, at: offset) : nil
      }
      offset += 1
    }
    return nil
  }

  /// Whether what follows a word shows that it is an identifier.
  private static func isCode(_ text: Span<UInt8>, _ end: Int) -> Bool {
    guard end < text.count else { return false }
    switch text[end] {
    case UInt8(ascii: "("), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "$"):
      return true
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      guard end + 1 < text.count else { return false }
      let next = text[end + 1]
      return next | 0x20 &- UInt8(ascii: "a") < 26 && text[end] == UInt8(ascii: ".")
        || next == UInt8(ascii: ":")
    default: return false
    }
  }

  /// Whether a word with a capital stands directly before or after.
  private static func hasCapitalBeside(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let after = end + 1
    if after < text.count, text[end] == 0x20, text[after] &- UInt8(ascii: "A") < 26 || text[after] >= 0xC3 {
      return true
    }
    guard start >= 2, text[start - 1] == 0x20 else { return false }
    var offset = start - 2
    if text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ",") { offset -= 1 }
    let limit = max(0, start - 24)
    while offset >= limit, (text[offset] | 0x20) &- UInt8(ascii: "a") < 26 || text[offset] >= 0x80 {
      offset -= 1
    }
    return offset + 1 < text.count && text[offset + 1] &- UInt8(ascii: "A") < 26
  }

  /// Calls `body` with the bytes of each word that may be a name's and the places of its features: what the
  /// model is trained on.
  package static func forEachExample(in text: Span<UInt8>, _ body: (Range<Int>, [Int]) -> Void) {
    forEachWindow(in: text) { window in
      for index in window.run where window.tokens[index].canName {
        var places: [Int] = []
        LatinFeatures.forEach(window, at: index) { places.append($0) }
        body(window.tokens[index].start..<window.tokens[index].end, places)
      }
    }
  }

  /// Calls `body` with each name that `model` finds, less surely where it is a public person's.
  package static func forEachName(
    in text: Span<UInt8>, by model: LatinModel, _ body: (LatinModel.Name) -> Void
  ) {
    forEachWindow(in: text) { window in
      model.forEachName(in: window) { found in
        var name = LatinMail.holds(found.range, in: text) ? model.mailed(found) : found
        guard let person = LatinPerson(text, name.range) else {
          body(name)
          return
        }
        guard let confidence = person.confidence(name.confidence) else { return }
        name.confidence = confidence
        body(name)
      }
    }
  }

  /// Whether the word list backs that `value`, all of a field, is a person's name.
  ///
  /// No word of it may be an ordinary one alone, and one at least is hardly anything but a name.
  ///
  /// - Parameter least: Words that the list must know as names: 2 where the field may hold other things.
  static func isBacked(_ value: Span<UInt8>, least: Int) -> Bool {
    var names = 0
    var isPerson = false
    var offset = 0
    while offset < value.count {
      guard LatinLetters.letter(in: value, at: offset) != nil else {
        offset += 1
        continue
      }
      let token = LatinToken(value, at: offset)
      offset = max(token.limit, offset + 1)
      guard token.shape != .initial, token.end - token.start > 1 else { continue }
      guard token.word.isName || token.word == .unknown else { return false }
      names += token.word.isName ? 1 : 0
      isPerson = isPerson || token.word.isOnlyName || token.word.english < 2 && token.word.given > 1
    }
    return isPerson && names >= least && LatinPerson(value, 0..<value.count) == nil
  }
}
