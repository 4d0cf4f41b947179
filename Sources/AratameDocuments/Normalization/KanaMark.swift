/// Kana and the combining marks U+3099 (voiced) and U+309A (semi-voiced), as macOS writes file names.
///
/// Source: UnicodeData.txt, canonical decompositions of U+304C–U+30FA.
enum KanaMark {
  /// The one letter that `scalar` and the mark behind it make, if there is one.
  static func composed(_ scalar: UInt32, with mark: UInt32) -> UInt32? {
    // Katakana stand 0x60 above hiragana, and what is composed does too.
    let isKatakana = (0x30A1...0x30FA).contains(scalar)
    let hiragana = isKatakana ? scalar - 0x60 : scalar
    let offset: UInt32 = isKatakana ? 0x60 : 0
    switch (hiragana, mark) {
    // か…ち stand before their voiced letters at odd code points, つ…と at even ones, は…ほ in threes.
    case (0x304B...0x3061, 0x3099): return hiragana % 2 == 1 ? hiragana + 1 + offset : nil
    case (0x3064...0x3068, 0x3099): return hiragana % 2 == 0 ? hiragana + 1 + offset : nil
    case (0x306F...0x307B, 0x3099): return hiragana % 3 == 0 ? hiragana + 1 + offset : nil
    case (0x306F...0x307B, 0x309A): return hiragana % 3 == 0 ? hiragana + 2 + offset : nil
    case (0x3046, 0x3099): return 0x3094 + offset
    case (0x308F...0x3092, 0x3099): return isKatakana ? scalar + 8 : nil
    default: return nil
    }
  }
}
