internal import AratameMatching
internal import CLexicons

/// E-mail addresses beside a Japanese name: whoever writes `taro.yamada@` means a person by 山田.
enum NameMail {
  /// Bytes on each side of a name in which an address is looked for, and most bytes before its `@`.
  private static let reach = 120
  private static let longest = 40

  /// Readings: a surname or given name in kanji with the skeleton of how it is read, 1 for a surname, 2 for a given name.
  private static let readings = unsafe WordTable(clexicons_japanese_readings())

  /// Whether the local part of an address nearby is how the name at `range`, or a part of it, is read.
  static func holds(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let lower = max(0, range.lowerBound - reach)
    let upper = min(text.count, range.upperBound + reach)
    var position = lower
    while let at = text.extracting(0..<upper).firstOffset(of: UInt8(ascii: "@"), from: position) {
      if localPart(endingAt: at, in: text).contains(where: { reads($0, as: range, in: text) }) { return true }
      position = at + 1
    }
    return false
  }

  /// The words of letters in the part of an address before the `@` at `end`, in small letters.
  private static func localPart(endingAt end: Int, in text: Span<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    var start = end
    while start > 0, end - start < longest, text[start - 1] > 0x20, text[start - 1] < 0x80 {
      start -= 1
      if text[start].isASCIILetter {
        words[words.count - 1].insert(text[start] | 0x20, at: 0)
      } else if "._-+".utf8.contains(text[start]) || text[start] &- 0x30 < 10 {
        words.append([])
      } else {
        break
      }
    }
    return words.filter { $0.count >= 3 }
  }

  /// Whether `word` is the surname or the given name, the surname with an initial, or both as one word.
  private static func reads(_ word: [UInt8], as name: Range<Int>, in text: Span<UInt8>) -> Bool {
    let characters = (name.count + 2) / 3
    for length in 1...3 where length <= characters {
      let surname = name.lowerBound..<name.lowerBound + 3 * length
      var given = surname.upperBound
      if given < name.upperBound, text[given] == 0x20 { given += 1 }
      func isSurname(_ part: ArraySlice<UInt8>) -> Bool { isReading(part, of: surname, in: text, 1) }
      func isGiven(_ part: ArraySlice<UInt8>) -> Bool {
        given < name.upperBound && isReading(part, of: given..<name.upperBound, in: text, 2)
      }
      if isSurname(word[...]) || isGiven(word[...]) { return true }
      guard word.count > 3 else { continue }
      if isSurname(word.dropFirst()) || isSurname(word.dropLast()) { return true }
      for cut in 2..<word.count - 1 {
        let (left, right) = (word[..<cut], word[cut...])
        if isSurname(left) && isGiven(right) || isGiven(left) && isSurname(right) { return true }
      }
    }
    return false
  }

  /// Whether the characters at `range` are read like `word`, as a surname (1) or a given name (2).
  private static func isReading(
    _ word: ArraySlice<UInt8>, of range: Range<Int>, in text: Span<UInt8>, _ kind: UInt8
  ) -> Bool {
    guard range.upperBound <= text.count else { return false }
    var hash = WordHash()
    for i in range { hash.add(text[i]) }
    for byte in RomanReading.skeleton(of: word) { hash.add(byte) }
    return (readings.value(of: hash) ?? 0) & kind != 0
  }
}
