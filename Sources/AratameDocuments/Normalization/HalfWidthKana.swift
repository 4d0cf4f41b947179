/// Half-width katakana, U+FF61–U+FF9F, and what they are at full width.
///
/// Source: UnicodeData.txt, the `<narrow>` decompositions; the voiced forms by canonical composition with
/// U+3099 and U+309A. A mark with no letter to join becomes the spacing ゛ or ゜ (JIS X 0208 1-11, 1-12), which
/// is what ﾞ and ﾟ are in JIS X 0201, not a combining mark that would cling to any character before it.
enum HalfWidthKana {
  static let voicedMark: UInt32 = 0xFF9E
  static let semiVoicedMark: UInt32 = 0xFF9F

  private static let fullWidth: [UInt32] = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜"
      .unicodeScalars.map(\.value))

  /// The full-width character of a half-width one.
  static func fullWidth(_ scalar: UInt32) -> UInt32 {
    fullWidth[Int(scalar - 0xFF61)]
  }

  /// The one full-width letter that a half-width letter and the mark behind it make, if there is one.
  static func composed(_ scalar: UInt32, with mark: UInt32) -> UInt32? {
    switch (scalar, mark) {
    case (0xFF76...0xFF84, voicedMark): fullWidth(scalar) + 1  // カ…ト
    case (0xFF8A...0xFF8E, voicedMark): fullWidth(scalar) + 1  // ハ…ホ
    case (0xFF8A...0xFF8E, semiVoicedMark): fullWidth(scalar) + 2
    case (0xFF73, voicedMark): 0x30F4  // ヴ
    case (0xFF9C, voicedMark): 0x30F7  // ヷ
    case (0xFF66, voicedMark): 0x30FA  // ヺ
    default: nil
    }
  }
}
