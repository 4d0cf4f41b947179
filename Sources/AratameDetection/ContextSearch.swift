/// Looks for a detector's context words around a match.
struct ContextSearch: Sendable {
  private struct Word: Sendable {
    var text: String
    /// ASCII letters in lower case.
    var bytes: [UInt8]
    /// Whether only the whole word counts: true for words that begin and end in an ASCII letter or digit.
    var isWhole: Bool
    var confidence: Double
  }

  private let words: [Word]
  private let distance: Int

  init(_ context: Detector.Context) {
    distance = context.distance
    func word(_ text: String, _ confidence: Double) -> Word {
      let bytes = text.utf8.map(Self.lowered)
      let isWhole =
        bytes.first.map(Self.isAlphanumeric) == true && bytes.last.map(Self.isAlphanumeric) == true
      return Word(text: text, bytes: bytes, isWhole: isWhole, confidence: confidence)
    }
    words =
      context.words.map { word($0, context.confidence) } + context.against.map { word($0, context.lowered) }
  }

  /// The nearest word before, after or in the key of the value at `range`; the first of the list where two
  /// are as near.
  func nearest(
    to range: Range<Int>, in text: Span<UInt8>, within surroundings: Range<Int>, key: String
  ) -> (word: String, confidence: Double)? {
    let before =
      Self.move(from: range.lowerBound, by: -distance, in: text, within: surroundings)..<range.lowerBound
    let after =
      range.upperBound..<Self.move(from: range.upperBound, by: distance, in: text, within: surroundings)
    var best: (word: Word, gap: Int)?
    func consider(_ word: Word, _ gap: Int?) {
      if let gap, gap < best?.gap ?? .max { best = (word, gap) }
    }
    let keyBytes = Array(key.utf8)
    for word in words {
      consider(word, Self.last(word, in: text, before).map { range.lowerBound - $0 })
      consider(word, Self.first(word, in: text, after).map { $0 - range.upperBound })
      // A key is as far as the words around the value can be: those are nearer to what was meant.
      if !keyBytes.isEmpty {
        consider(word, Self.first(word, in: keyBytes.span, 0..<keyBytes.count).map { _ in 4 * distance })
      }
    }
    return best.map { ($0.word.text, $0.word.confidence) }
  }

  /// The offset `count` characters after (or before) `offset`, inside `bounds`.
  private static func move(from offset: Int, by count: Int, in text: Span<UInt8>, within bounds: Range<Int>)
    -> Int
  {
    var offset = offset
    var left = abs(count)
    if count < 0 {
      while left > 0, offset > bounds.lowerBound {
        offset -= 1
        if text[offset] & 0xC0 != 0x80 { left -= 1 }
      }
    } else {
      while offset < bounds.upperBound {
        if text[offset] & 0xC0 != 0x80 {
          if left == 0 { break }
          left -= 1
        }
        offset += 1
      }
    }
    return offset
  }

  /// The end of the last occurrence of `word` in `range`.
  private static func last(_ word: Word, in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var offset = range.upperBound - word.bytes.count
    while offset >= range.lowerBound {
      if stands(word, in: text, at: offset) { return offset + word.bytes.count }
      offset -= 1
    }
    return nil
  }

  /// The start of the first occurrence of `word` in `range`.
  private static func first(_ word: Word, in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset + word.bytes.count <= range.upperBound {
      if stands(word, in: text, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  private static func stands(_ word: Word, in text: Span<UInt8>, at offset: Int) -> Bool {
    for i in word.bytes.indices where lowered(text[offset + i]) != word.bytes[i] { return false }
    guard word.isWhole else { return true }
    let end = offset + word.bytes.count
    return (offset == 0 || !isAlphanumeric(text[offset - 1]))
      && (end == text.count || !isAlphanumeric(text[end]))
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
