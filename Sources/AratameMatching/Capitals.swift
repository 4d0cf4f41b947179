internal import CScan

extension Span<UInt8> {
  /// Calls `body` with each offset where a word may begin with a capital, in ascending order.
  ///
  /// These are ASCII capitals before a letter or an apostrophe and Latin letters with marks, unless an ASCII
  /// letter, a digit or one of `_ $ / \ @ #` stands before. O(n), one pass, no allocation.
  ///
  /// - Precondition: The text is shorter than 4 GiB.
  package func forEachCapitalisedWord(_ body: (Int) -> Void) {
    unsafe forEach(of: cscan_capitals, room: 256) { body(Int($0)) }
  }
}

extension WordTable {
  /// The end and the byte (0 when it is not in the table) of the word of ASCII letters at `start`, taken in
  /// lower case; nil unless all but its first letter are small and nothing that could belong to the word
  /// follows: a capital, a digit, an underscore, an apostrophe, a hyphen or any byte outside ASCII.
  package func plainWord(in text: Span<UInt8>, at start: Int) -> (end: Int, value: UInt8)? {
    var hash = WordHash()
    hash.add(text[start] | 0x20)
    var end = start + 1
    while end < text.count, text[end] &- UInt8(ascii: "a") < 26 {
      hash.add(text[end])
      end += 1
    }
    if end < text.count {
      switch text[end] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
        UInt8(ascii: "'"), UInt8(ascii: "-"), 0x80...:
        return nil
      default: break
      }
    }
    return (end, value(of: hash) ?? 0)
  }
}
