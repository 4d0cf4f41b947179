/// The context words of one detector, found by one look at each character.
struct ContextWords: Sendable {
  struct Word: Sendable {
    var text: String
    /// ASCII letters in lower case.
    var bytes: [UInt8]
    /// Whether only the whole word counts: true for words that begin and end in an ASCII letter or digit.
    var isWhole: Bool
    /// Whether it is two to four kanji or kana, which forms spread over the width of a column (氏　名).
    var maySpread: Bool
    var confidence: Double
  }

  /// By the class of the first character.
  private let words: [Word]
  /// For each class the index of its first word, and behind the last the number of words.
  private let firsts: [UInt16]
  private static let classes = 512

  init(_ context: Detector.Context) {
    var classed = context.words.map { Self.word($0, context.confidence) }
    classed += context.against.map { Self.word($0, context.lowered) }
    let sorted = classed.enumerated().map { (Self.firstClass($1.bytes.span, 0), $0, $1) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    words = sorted.map(\.2)
    var firsts = Array(repeating: UInt16(sorted.count), count: Self.classes + 1)
    for (index, word) in sorted.enumerated().reversed() { firsts[word.0] = UInt16(index) }
    for index in (0..<Self.classes).reversed() where firsts[index] == sorted.count {
      firsts[index] = firsts[index + 1]
    }
    self.firsts = firsts
  }

  subscript(index: Int) -> Word { words[index] }

  /// Whether a word that was found at `range` stood there with spaces between its characters.
  func isSpread(_ range: Range<Int>, _ index: Int) -> Bool {
    words[index].maySpread && range.count != words[index].bytes.count
  }

  private static func word(_ text: String, _ confidence: Double) -> Word {
    let bytes = text.utf8.map(\.lowered)
    let isWhole = bytes.first?.isASCIILetterOrDigit == true && bytes.last?.isASCIILetterOrDigit == true
    let maySpread = (6...12).contains(bytes.count) && bytes.allSatisfy { $0 >= 0x80 }
    return Word(text: text, bytes: bytes, isWhole: isWhole, maySpread: maySpread, confidence: confidence)
  }

  /// Calls `body` with each word that stands in `range` and where, by start.
  func forEach(in text: Span<UInt8>, _ range: Range<Int>, _ body: (Int, Range<Int>) -> Void) {
    for offset in range where text[offset] & 0xC0 != 0x80 {
      let found = Self.firstClass(text, offset)
      for index in Int(firsts[found])..<Int(firsts[found + 1]) {
        if let end = Self.end(of: words[index], in: text, at: offset, limit: range.upperBound) {
          body(index, offset..<end)
        }
      }
    }
  }

  /// The word that ends last in `range`; of two, the longer.
  func last(in text: Span<UInt8>, _ range: Range<Int>) -> (index: Int, range: Range<Int>)? {
    var best: (index: Int, range: Range<Int>)?
    forEach(in: text, range) { index, found in
      if let best, (found.upperBound, found.count) <= (best.range.upperBound, best.range.count) { return }
      best = (index, found)
    }
    return best
  }

  /// A number below ``classes`` for the character at `offset`.
  @inline(__always)
  private static func firstClass(_ text: Span<UInt8>, _ offset: Int) -> Int {
    let byte = text[offset]
    guard byte >= 0x80 else { return Int(byte.lowered) }
    let second = offset + 1 < text.count ? text[offset + 1] : 0
    let third = offset + 2 < text.count ? text[offset + 2] : 0
    return 0x80 + (Int(byte) &* 31 ^ Int(second) &* 7 ^ Int(third)) % (classes - 0x80)
  }

  /// The end of `word` where it stands at `offset` and ends at `limit` at the latest.
  private static func end(of word: Word, in text: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    if word.isWhole { return endOfWhole(word.bytes, in: text, at: offset, limit: limit) }
    let end = offset + word.bytes.count
    if end <= limit {
      var matched = 0
      while matched < word.bytes.count, text[offset + matched].lowered == word.bytes[matched] {
        matched += 1
      }
      if matched == word.bytes.count { return end }
      guard matched >= 3 else { return nil }
    }
    return word.maySpread ? endOfSpread(word.bytes, in: text, at: offset, limit: limit) : nil
  }

  /// Matches a word of ASCII, for whose spaces `_`, `-` or the hump of a camel (`myNumber`) may stand.
  private static func endOfWhole(_ word: [UInt8], in text: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    guard startsWord(text, offset) else { return nil }
    var position = offset
    for byte in word {
      if byte == 0x20 {
        guard position < limit else { return nil }
        switch text[position] {
        case 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"): position += 1
        default: guard isHump(text, position) else { return nil }
        }
        continue
      }
      guard position < limit, text[position].lowered == byte else { return nil }
      position += 1
    }
    return position == text.count || !text[position].isASCIILetterOrDigit || isHump(text, position)
      ? position : nil
  }

  private static func startsWord(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset > 0, text[offset - 1].isASCIILetterOrDigit else { return true }
    // The P of iPhone is no hump.
    return isHump(text, offset) && offset > 1 && text[offset - 2].isASCIILetter
  }

  /// Whether a capital at `offset` begins a word of a name such as `bankAccountNo` or `JPNumber`.
  private static func isHump(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset > 0, isCapital(text[offset]) else { return false }
    let before = text[offset - 1]
    if isCapital(before) {
      return offset + 1 < text.count && text[offset + 1].isASCIILetter && !isCapital(text[offset + 1])
    }
    return before.isASCIILetter
  }

  /// Matches a word with spaces between its characters and something that ends a name behind it.
  private static func endOfSpread(_ word: [UInt8], in text: Span<UInt8>, at offset: Int, limit: Int) -> Int? {
    var position = offset
    for (index, byte) in word.enumerated() {
      if index > 0, byte & 0xC0 != 0x80 {
        let start = position
        while position < limit, position - start < 4, text[position] == 0x20 { position += 1 }
        guard position > start else { return nil }
      }
      guard position < limit, text[position] == byte else { return nil }
      position += 1
    }
    guard position < text.count else { return nil }
    switch text[position] {
    case 0x20, 0x09, 0x0A, UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ","): return position
    default: return nil
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
}
