/// What becomes of one character when a text is normalised, before its neighbours are asked.
///
/// Sources: Unicode 16.0 code charts; UnicodeData.txt for the `<wide>`, `<narrow>` and space decompositions;
/// PropList.txt and DerivedCoreProperties.txt (`Dash`, `White_Space`, `Default_Ignorable_Code_Point`).
/// `CScan/fold.c` finds the same characters; a test compares the two over the whole Basic Multilingual Plane.
enum Fold: Equatable {
  /// Stays as it is.
  case kept
  /// Disappears: it shows nothing, and splits words for whoever searches them.
  case removed
  /// Becomes one ASCII byte.
  case ascii(UInt8)
  /// U+FFE5 becomes U+00A5.
  case yen
  /// Becomes this ASCII digit, if the run it stands in is a number.
  case kanjiDigit(UInt8)
  /// ー, ｰ or ─: a dash between digits, otherwise a long vowel mark or a rule.
  case stroke
  /// A half-width katakana letter, mark or full stop, other than ｰ.
  case halfWidthKana
  /// A combining voiced or semi-voiced mark: one letter with the kana before it.
  case kanaMark

  /// What becomes of `scalar`.
  init(_ scalar: UInt32) {
    switch scalar {
    // Fullwidth ASCII variants: each stands 0xFEE0 above its ASCII character.
    case 0xFF01...0xFF5E: self = .ascii(UInt8(scalar - 0xFEE0))
    case 0xFF70, 0x30FC, 0x2500: self = .stroke
    case 0xFF61...0xFF9F: self = .halfWidthKana
    case 0xFFE5: self = .yen
    // No-break space; en quad … hair space; narrow no-break, medium mathematical and ideographic space.
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .ascii(0x20)
    // Hyphen … horizontal bar; hyphen bullet; minus sign; small em dash; small hyphen-minus.
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: self = .ascii(0x2D)
    // Soft hyphen; Mongolian vowel separator; zero-width space … right-to-left mark; embeddings and
    // overrides; word joiner … invisible plus; isolates and deprecated format characters up to U+2069.
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069: self = .removed
    // Variation selectors 1–16; byte order mark.
    case 0xFE00...0xFE0F, 0xFEFF: self = .removed
    // Tags and variation selectors 17–256, with what is reserved between them.
    case 0xE0000...0xE0FFF: self = .removed
    // Marks that a file name or a copy from one has behind the letter (か゛ as two characters).
    case 0x3099, 0x309A: self = .kanaMark
    default: self = Fold.digit(ofKanji: scalar).map(Fold.kanjiDigit) ?? .kept
    }
  }

  /// The ASCII digit that a kanji numeral stands for in a number written digit by digit.
  ///
  /// Source: Unihan `kPrimaryNumeric`, and `kAccountingNumeric` for 壱弐参, the forms of registers and
  /// contracts; U+3007 from UnicodeData.txt.
  private static func digit(ofKanji scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x3007, 0x96F6: 0x30  // 〇零
    case 0x4E00, 0x58F1: 0x31  // 一壱
    case 0x4E8C, 0x5F10: 0x32  // 二弐
    case 0x4E09, 0x53C2: 0x33  // 三参
    case 0x56DB: 0x34  // 四
    case 0x4E94: 0x35  // 五
    case 0x516D: 0x36  // 六
    case 0x4E03: 0x37  // 七
    case 0x516B: 0x38  // 八
    case 0x4E5D: 0x39  // 九
    default: nil
    }
  }
}

/// A character as it stands in a text.
struct FoldCharacter {
  /// Its code point.
  let scalar: UInt32
  /// Its length in bytes.
  let count: Int

  /// Reads the character at `offset` of a valid UTF-8 text.
  ///
  /// A character that the end of the text cuts off is read as U+FFFD of the bytes that are left.
  @inline(__always)
  init(_ text: Span<UInt8>, at offset: Int) {
    let lead = UInt32(text[offset])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= text.count else {
      (scalar, count) = (0xFFFD, text.count - offset)
      return
    }
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    (scalar, count) = (value, length)
  }

  /// What becomes of it.
  var fold: Fold { Fold(scalar) }
}
