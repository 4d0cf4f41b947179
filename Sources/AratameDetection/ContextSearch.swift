/// Looks for a detector's context words around a match.
final class ContextSearch: Sendable {
  private let words: ContextWords
  private let distance: Int
  private let isNumber: Bool
  private let lowered: Double

  init(_ context: Detector.Context) {
    words = ContextWords(context)
    distance = context.distance
    isNumber = context.isNumber
    lowered = context.lowered
  }

  /// A word and how far it is, in bytes.
  private struct Near {
    var word: Int
    var gap: Int
    var length: Int
  }

  /// The nearest word before, after or in the names of the value at `range`; of two as near, the longer.
  ///
  /// - Parameters:
  ///   - text: The whole document, normalised.
  ///   - surroundings: The part of the value's segment that may be looked at.
  ///   - key: The names that the segment stands under in JSON, the innermost last.
  ///   - columns: The document's tables: a column's name is nearer than any word around the value, and in a table
  ///     only words of the same row are near.
  func nearest(
    to range: Range<Int>, in text: Span<UInt8>, within surroundings: Range<Int>, key: [UInt8],
    columns: Columns
  ) -> (word: String, confidence: Double)? {
    let cell = columns.cell(holding: range, in: text)
    if let header = cell?.header, let word = words.last(in: text, header) {
      return (words[word.index].text, words[word.index].confidence)
    }
    let trap = isNumber ? NumberTrap(at: range, in: text, within: surroundings) : nil
    if let trap, trap.gap == 0 { return (trap.name, lowered) }
    var best = around(range, in: text, within: cell.map { surroundings.clamped(to: $0.row) } ?? surroundings)
    if let trap, trap.gap <= best?.gap ?? .max { return (trap.name, lowered) }
    // A key is as far as the words around the value can be: those are nearer to what was meant.
    if best?.gap ?? .max > 4 * distance, let word = words.last(in: key.span, 0..<key.count) {
      best = Near(word: word.index, gap: 4 * distance, length: 0)
    }
    return best.map { (words[$0.word].text, words[$0.word].confidence) }
  }

  /// The nearest word before or after `range`; of two as near, the one that speaks for the value.
  private func around(_ range: Range<Int>, in text: Span<UInt8>, within bounds: Range<Int>) -> Near? {
    func nearer(_ a: Near, _ b: Near?) -> Bool {
      guard let b else { return true }
      return (a.gap, -a.length) < (b.gap, -b.length)
    }
    var before: Near?
    var start = Self.move(from: range.lowerBound, by: -distance, in: text, within: bounds)
    // A name such as residenceCardNumber is not cut in two.
    let floor = max(bounds.lowerBound, start - 24)
    while start > floor, text[start - 1].isASCIILetterOrDigit || text[start - 1] == UInt8(ascii: "_") {
      start -= 1
    }
    words.forEach(in: text, start..<range.lowerBound) { word, found in
      let near = Near(word: word, gap: range.lowerBound - found.upperBound, length: found.count)
      if nearer(near, before) { before = near }
    }
    var after: Near?
    let end = Self.move(from: range.upperBound, by: distance, in: text, within: bounds)
    var lineEnd = range.upperBound
    while lineEnd < end, text[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
    words.forEach(in: text, range.upperBound..<end) { word, found in
      // On the next line there is mostly the name of the next value.
      let penalty = found.lowerBound > lineEnd ? 2 * distance : 0
      let near = Near(
        word: word, gap: found.lowerBound - range.upperBound + penalty, length: found.count)
      if nearer(near, after) { after = near }
    }
    guard let before, let after else { return before ?? after }
    if before.gap != after.gap { return before.gap < after.gap ? before : after }
    return words[before.word].confidence >= words[after.word].confidence ? before : after
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
}
