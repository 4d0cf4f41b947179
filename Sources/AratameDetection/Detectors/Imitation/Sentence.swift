internal import AratameMatching

extension Span<UInt8> {
  /// Most bytes of a sentence to either side of a place in it.
  static var longestSentence: Int { 480 }

  /// The sentence around `place`: half-open, at most ``longestSentence`` bytes to either side.
  ///
  /// Ends before a line break or U+001E, after `。`, `!`, `?`, or a full stop that a space follows; not inside 『…。』.
  func sentence(around place: Range<Int>) -> Range<Int> {
    var lower = place.lowerBound
    let least = Swift.max(0, lower - Self.longestSentence)
    while lower > least, !endsSentence(before: lower) { lower -= 1 }
    var upper = place.upperBound
    let most = Swift.min(count, upper + Self.longestSentence)
    while upper < most, self[upper] != 0x1E, self[upper] != 0x0A,
      !endsSentence(before: upper) || upper == place.upperBound
    {
      upper += 1
    }
    return lower..<upper
  }

  /// The sentence with what stands before and after it in its segment, at most 240 bytes to either side.
  func neighbourhood(of sentence: Range<Int>) -> Range<Int> {
    vicinity(of: sentence, before: 240, after: 240)
  }

  /// Whether a sentence ends just before `position`.
  private func endsSentence(before position: Int) -> Bool {
    switch self[position - 1] {
    case 0x0A, 0x1E: return true
    case 0x21, 0x3F: return !isQuoteEnd(at: position)
    case 0x2E: return endsSentenceWithStop(before: position)
    case 0x82: return has("。", before: position) && !isQuoteEnd(at: position)
    default: return false
    }
  }

  private func isQuoteEnd(at position: Int) -> Bool {
    has("』", at: position) || has("」", at: position)
      || position < count && (self[position] == 0x22 || self[position] == 0x27)
  }

  /// `. ` after a word of three letters and more, so that `Dr. Seuss` and `J. K.` stay whole.
  private func endsSentenceWithStop(before position: Int) -> Bool {
    guard position >= 4, position < count, self[position] == 0x20 else { return false }
    return self[position - 2].isASCIILetterOrDigit && self[position - 3].isASCIILetterOrDigit
      && self[position - 4].isASCIILetterOrDigit
  }

  /// `position` moved back over spaces.
  func skippingSpaces(backFrom position: Int) -> Int {
    var position = position
    while position > 0, self[position - 1] == 0x20 { position -= 1 }
    return position
  }

  /// `position` moved over spaces.
  func skippingSpaces(from position: Int) -> Int {
    var position = position
    while position < count, self[position] == 0x20 { position += 1 }
    return position
  }

  /// Whether brackets, bars, equals signs and underscores make `range` code or JSON rather than a sentence.
  func looksLikeCode(_ range: Range<Int>) -> Bool {
    var marks = 0
    for i in range {
      switch self[i] {
      case 0x3D, 0x5F, 0x60, 0x7B, 0x7C, 0x7D: marks += 1
      case 0x3A where i > 0 && self[i - 1] == 0x22, 0x22 where i > 0 && self[i - 1] == 0x28: marks += 2
      case 0x28 where i > 0 && self[i - 1].isASCIILetter: marks += 1
      default: break
      }
    }
    return marks >= 2
  }
}
