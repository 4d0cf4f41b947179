internal import AratameMatching

/// E-mail addresses beside a name: whoever writes `jan.kowalczyk@` means a person by Kowalczyk.
enum LatinMail {
  /// Bytes on each side of a name in which an address is looked for.
  private static let reach = 120

  /// Whether the last word of the name at `range` stands in the local part of an address nearby.
  static func holds(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var start = range.upperBound
    while start > range.lowerBound, text[start - 1].isASCIILetter { start -= 1 }
    guard range.upperBound - start >= 4 else { return false }
    let word = start..<range.upperBound
    let lower = max(0, range.lowerBound - reach)
    let around = text.extracting(lower..<min(text.count, range.upperBound + reach))
    var position = 0
    while let at = around.firstOffset(of: UInt8(ascii: "@"), from: position) {
      if localPart(endingAt: lower + at, in: text, holds: word) { return true }
      position = at + 1
    }
    return false
  }

  /// Whether the part of an address before the `@` at `end` has the letters of `word`, in either case.
  private static func localPart(endingAt end: Int, in text: Span<UInt8>, holds word: Range<Int>) -> Bool {
    var start = end
    let floor = max(word.upperBound < end ? word.upperBound : 0, end - 40)
    while start > floor, text[start - 1] > 0x20, text[start - 1] != UInt8(ascii: "<") { start -= 1 }
    guard end - start >= word.count else { return false }
    return (start...end - word.count).contains { offset in
      word.indices.allSatisfy { text[offset + $0 - word.lowerBound] | 0x20 == text[$0] | 0x20 }
    }
  }
}
