internal import AratameMatching

extension Span<UInt8> {
  /// The sentence around `place`: half-open, at most 480 bytes to either side.
  ///
  /// Ends at a line break, U+001E, `。`, `!`, `?`, or a full stop that a space follows; not inside 『…。』.
  func sentence(around place: Range<Int>) -> Range<Int> {
    var lower = place.lowerBound
    let least = Swift.max(0, lower - 480)
    while lower > least, !endsSentence(before: lower) { lower -= 1 }
    var upper = place.upperBound
    let most = Swift.min(count, upper + 480)
    while upper < most, !endsSentence(before: upper) || upper == place.upperBound { upper += 1 }
    return lower..<upper
  }

  /// The sentence with what stands before and after it, at most 240 bytes to either side.
  func neighbourhood(of sentence: Range<Int>) -> Range<Int> {
    Swift.max(0, sentence.lowerBound - 240)..<Swift.min(count, sentence.upperBound + 240)
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
    return self[position - 2].isAlphanumeric && self[position - 3].isAlphanumeric
      && self[position - 4].isAlphanumeric
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
}
