internal import AratameMatching

/// What a number most likely is when it is nobody's: an amount, a date, a part of a longer code.
///
/// The one place where the look of a number speaks against every detector of numbers (see
/// ``Detector/Context/isNumber``); the words that do so are ``NumberKind/thing``'s.
struct NumberTrap {
  /// For the trace.
  var name: String
  /// How near a word must be to win over it, in bytes; 0 when none can.
  var gap: Int

  private init(_ name: String, gap: Int) {
    self.name = name
    self.gap = gap
  }

  /// The trap that the number at `range` falls into.
  init?(at range: Range<Int>, in text: Span<UInt8>, within bounds: Range<Int>) {
    if Self.isAmount(range, in: text, within: bounds) {
      self.init("円", gap: 0)
    } else if Self.isPartOfUUID(range, in: text, within: bounds) {
      self.init("UUID", gap: 0)
    } else if Self.ends(text, range.lowerBound, with: "第", from: bounds.lowerBound) {
      // 令和3年(ワ)第123号, 法律第57号; a licence may be numbered so, too.
      self.init("第", gap: 12)
    } else if Self.isInResourceName(range, in: text, within: bounds) {
      self.init("arn", gap: 0)
    } else if let look = Self.lookOf(DigitRun(text.extracting(range)), text.extracting(range)) {
      self.init(look.name, gap: look.gap)
    } else {
      return nil
    }
  }

  /// What follows a count or an amount, and what that must not go on with.
  private static let units: [(String, butNot: String)] = [
    ("円", "円山"), ("個", "個人"), ("件", "件名"), ("人", "人材"), ("名", "名義"), ("枚", "枚方"), ("歳", ""), ("桁", ""),
    ("%", ""),
    ("万", ""), ("億", ""), ("千円", ""), ("ドル", ""), ("ユーロ", ""), ("トン", ""), ("バイト", ""), ("回", "回答"),
    ("口座", "口座番号"),
    ("文字", ""),
  ]

  private static func isAmount(_ range: Range<Int>, in text: Span<UInt8>, within bounds: Range<Int>) -> Bool {
    if ["¥", "$", "€", "金"].contains(where: {
      ends(text, range.lowerBound, with: $0, from: bounds.lowerBound)
    }) {
      return true
    }
    var end = range.upperBound
    if end < bounds.upperBound, text[end] == 0x20 { end += 1 }
    guard end < bounds.upperBound, text[end] >= 0x80 || text[end] == UInt8(ascii: "%") else { return false }
    return units.contains { unit, other in
      begins(text, end, with: unit, to: bounds.upperBound)
        && (other.isEmpty || !begins(text, end, with: other, to: bounds.upperBound))
    }
  }

  /// Whether the number stands in an Amazon Resource Name (`arn:aws:iam::123456789012:role/name`).
  private static func isInResourceName(
    _ range: Range<Int>, in text: Span<UInt8>, within bounds: Range<Int>
  ) -> Bool {
    guard range.lowerBound > bounds.lowerBound, text[range.lowerBound - 1] == UInt8(ascii: ":") else {
      return false
    }
    var start = range.lowerBound
    let floor = max(bounds.lowerBound, start - 64)
    while start > floor, text[start - 1] > 0x20, text[start - 1] < 0x7F { start -= 1 }
    return begins(text, start, with: "arn:", to: range.lowerBound)
  }

  /// Whether the number lies in hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562, section 4).
  private static func isPartOfUUID(_ range: Range<Int>, in text: Span<UInt8>, within bounds: Range<Int>)
    -> Bool
  {
    func isPart(_ byte: UInt8) -> Bool {
      byte.isASCIIDigit || byte == UInt8(ascii: "-") || (byte | 0x20) &- UInt8(ascii: "a") < 6
    }
    guard range.count <= 36 else { return false }
    var start = range.lowerBound
    while start > bounds.lowerBound, range.lowerBound - start <= 36, isPart(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < bounds.upperBound, end - range.upperBound <= 36, isPart(text[end]) { end += 1 }
    return end - start == 36
      && (start..<end).allSatisfy { (text[$0] == UInt8(ascii: "-")) == [8, 13, 18, 23].contains($0 - start) }
  }

  /// What digits without separators look like.
  private static func lookOf(_ digits: DigitRun, _ text: Span<UInt8>) -> (name: String, gap: Int)? {
    guard digits.count == text.count else { return nil }
    switch digits.count {
    case 6: return Checksum.localGovernmentCode(text) ? ("市区町村コード", 24) : nil
    case 8, 12, 14, 17: return isTime(digits.values) ? ("日時", 16) : nil
    case 10: return (1_000_000_000..<2_000_000_000).contains(digits.number) ? ("epoch", 24) : nil
    case 13:
      if (1_262_304_000_000..<2_051_222_400_000).contains(digits.number) { return ("epoch", 10) }
      return isArticleNumber(digits, text) ? ("JAN", 10) : nil
    default: return nil
    }
  }

  /// Whether thirteen digits are the number of a book or of goods of a Japanese maker, by prefix and check digit.
  ///
  /// Source: GS1 General Specifications, prefixes 45, 49, 978, 979 [G].
  private static func isArticleNumber(_ digits: DigitRun, _ text: Span<UInt8>) -> Bool {
    [[4, 5], [4, 9], [9, 7, 8], [9, 7, 9]].contains { digits.hasPrefix($0) } && Checksum.ean13(text)
  }

  /// Whether the digits are a day from 1900 to 2099 and then hours, minutes, seconds.
  private static func isTime(_ digits: [UInt8]) -> Bool {
    func two(_ place: Int) -> Int { Int(digits[place]) * 10 + Int(digits[place + 1]) }
    guard [19, 20].contains(two(0)), (1...12).contains(two(4)), (1...31).contains(two(6)) else {
      return false
    }
    guard digits.count >= 12 else { return true }
    return two(8) < 24 && two(10) < 60
  }

  private static func ends(_ text: Span<UInt8>, _ end: Int, with word: String, from floor: Int) -> Bool {
    let start = end - word.utf8.count
    return start >= floor && begins(text, start, with: word, to: end)
  }

  private static func begins(_ text: Span<UInt8>, _ start: Int, with word: String, to limit: Int) -> Bool {
    guard start + word.utf8.count <= limit else { return false }
    for (offset, byte) in word.utf8.enumerated() where text[start + offset] != byte { return false }
    return true
  }
}

extension DigitRun {
  /// The digits as one number; they are at most 18.
  fileprivate var number: Int { values.reduce(0) { $0 * 10 + Int($1) } }
}
