internal import AratameMatching

/// One character of an address and what it can be part of.
struct AddressCharacter {
  /// What a character is to an address.
  enum Kind { case digit, letter, kanji, hiragana, katakana, space, dash, other }

  let scalar: UInt32
  /// Its length in bytes.
  let count: Int

  /// The character at `offset`; U+0000 of no length at or after `limit`.
  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int, limit: Int) {
    guard offset < limit else {
      (scalar, count) = (0, 0)
      return
    }
    let lead = UInt32(text[offset])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= text.count else {
      (scalar, count) = (0, 0)
      return
    }
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for i in 1..<max(length, 1) { value = value << 6 | UInt32(text[offset + i] & 0x3F) }
    (scalar, count) = (value, length)
  }

  /// Source: Unicode 16.0, blocks of the code charts.
  var kind: Kind {
    switch scalar {
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x20: .space
    case 0x2D: .dash
    case 0x3041...0x3096: .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FE: .katakana
    // 々〆〇, the ideographs and their compatibility forms, the supplementary planes of ideographs.
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: .kanji
    default: .other
    }
  }

  /// Whether this is one of 〇一二三四五六七八九十百.
  var isKanjiNumeral: Bool {
    switch scalar {
    case 0x3007, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E: true
    default: false
    }
  }

  /// Whether names of places are written with such characters.
  var isNamePart: Bool { kind == .kanji || kind == .katakana || kind == .hiragana }

  /// Whether this is one of 東西南北.
  var isDirection: Bool { scalar == 0x6771 || scalar == 0x897F || scalar == 0x5357 || scalar == 0x5317 }

  /// Whether this can name a lot: kana of either kind or one of 甲乙丙丁戊.
  var isLotLetter: Bool {
    switch scalar {
    case 0x7532, 0x4E59, 0x4E19, 0x4E01, 0x620A: true
    default: kind == .katakana || kind == .hiragana
    }
  }
}

extension Span<UInt8> {
  /// Whether one of `words` stands at `offset`; the end of it.
  func end(ofOneOf words: [StaticString], at offset: Int, limit: Int) -> Int? {
    for word in words where offset + word.utf8CodeUnitCount <= limit && has(word, at: offset) {
      return offset + word.utf8CodeUnitCount
    }
    return nil
  }

  /// Whether one of `words` begins in `range` and ends in it.
  func holds(oneOf words: [StaticString], in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if end(ofOneOf: words, at: offset, limit: range.upperBound) != nil { return true }
      offset += AddressCharacter(self, at: offset, limit: range.upperBound).count
    }
    return false
  }

  /// The start of the character that ends at `offset`.
  func characterStart(before offset: Int) -> Int { scalarBoundary(notAfter: offset - 1) }
}
