internal import AratameMatching

/// One step of the name tagger: a kanji, a word of katakana or Latin letters, a sign.
struct NameUnit {
  /// Half-open, in bytes of the text.
  var range: Range<Int>
  var kind: Kind
  /// The scalar of a single character, else a hash of the word.
  var word: UInt32

  /// What a unit is made of.
  enum Kind: UInt8 {
    case edge, kanji, katakana, dot, hiragana, latin, digit, space, opening, closing, comma, stop, other

    init(_ scalar: UInt32) {
      switch scalar {
      case 0x3041...0x309F: self = .hiragana
      case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3006, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
        self = .kanji
      case 0x30A1...0x30FA, 0x30FC: self = .katakana
      case 0x30FB, 0xFF1D, 0x30A0: self = .dot
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
      case 0x30...0x39: self = .digit
      case 0x20, 0x3000, 0x09: self = .space
      case 0x28, 0x300C, 0x300E, 0x3008, 0x300A, 0x3010, 0x201C, 0x5B, 0xFF08: self = .opening
      case 0x29, 0x300D, 0x300F, 0x3009, 0x300B, 0x3011, 0x201D, 0x5D, 0xFF09: self = .closing
      case 0x3001, 0x2C, 0xFF0C: self = .comma
      case 0x3002, 0x21, 0x3F, 0x0A, 0x0D, 0x1E, 0xFF01, 0xFF1F: self = .stop
      default: self = .other
      }
    }
  }
}

extension NameUnit {
  /// Whether it is a small ヶ, ヵ, ノ, ケ or ツ, which stand within names in kanji.
  var joinsKanji: Bool {
    switch word {
    case 0x30F6, 0x30F5, 0x30CE, 0x30B1, 0x30C4: true
    default: false
    }
  }
}

/// A well mixed hash of two numbers.
@inline(__always)
func mixed(_ a: UInt32, _ b: UInt32) -> UInt32 {
  let h = (a ^ (b &* 0x85EB_CA6B)) &* 0x9E37_79B1
  return h ^ h >> 15
}

extension Span<UInt8> {
  /// The scalar that begins at `position` and its length in bytes; the text is valid UTF-8.
  @inline(__always)
  func decodedScalar(at position: Int) -> (value: UInt32, length: Int) {
    let lead = self[position]
    func tail(_ offset: Int) -> UInt32 {
      position + offset < count ? UInt32(self[position + offset] & 0x3F) : 0
    }
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(lead & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// Where the character before `position` begins; `position` at the start of the text.
  @inline(__always)
  func startOfCharacter(before position: Int) -> Int {
    var start = position - 1
    while start > 0 && self[start] & 0xC0 == 0x80 { start -= 1 }
    return Swift.max(start, 0)
  }
}
