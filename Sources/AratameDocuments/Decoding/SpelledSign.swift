internal import AratameMatching

/// `[at]`, `(at)`, `[dot]` and the like between letters, as people write addresses that machines should not
/// read; spaces around them belong to them.
enum SpelledSign {
  private static let signs: [(sign: StaticString, character: UInt8)] = [
    ("at", 0x40), ("@", 0x40), ("dot", 0x2E), (".", 0x2E), ("a", 0x40),
  ]

  static func unit(in text: Span<UInt8>, at position: Int, from floor: Int) -> DecodedUnit? {
    let close: UInt8 =
      switch text[position] {
      case UInt8(ascii: "["): UInt8(ascii: "]")
      case UInt8(ascii: "("): UInt8(ascii: ")")
      default: UInt8(ascii: "}")
      }
    for (sign, character) in signs {
      let end = position + 1 + sign.utf8CodeUnitCount
      guard end < text.count, text[end] == close, text.hasLowered(sign, at: position + 1) else { continue }
      return spaced(text, position..<end + 1, from: floor, isOneLetter: sign.utf8CodeUnitCount == 1)
        .map { DecodedUnit($0, character) }
    }
    return nil
  }

  /// `range` with the spaces around it, if letters or digits stand next to them.
  ///
  /// A sign of one character must touch them: `(a)` begins many a paragraph.
  private static func spaced(
    _ text: Span<UInt8>, _ range: Range<Int>, from floor: Int, isOneLetter: Bool
  ) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    if !isOneLetter {
      while start > floor, range.lowerBound - start < 2, text[start - 1] == 0x20 { start -= 1 }
      while end < text.count, end - range.upperBound < 2, text[end] == 0x20 { end += 1 }
    }
    guard start > floor, end < text.count, text[start - 1].isAlphanumeric, text[end].isAlphanumeric else {
      return nil
    }
    return start..<end
  }
}

extension Span<UInt8> {
  /// Whether `word`, in lower case, stands at `position` in either case.
  fileprivate func hasLowered(_ word: StaticString, at position: Int) -> Bool {
    guard position + word.utf8CodeUnitCount <= count else { return false }
    for i in 0..<word.utf8CodeUnitCount {
      let byte = self[position + i]
      let lowered = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if unsafe lowered != word.utf8Start[i] { return false }
    }
    return true
  }
}
