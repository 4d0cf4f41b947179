/// A run of digits that begins with a kanji digit: groups of digits with one dash or one space between them.
///
/// It is a number written digit by digit (〇三ー一二三四ー五六七八) when four kanji digits stand side by side or seven
/// stand in groups that dashes join; two or three are mostly words and small numbers (二三日, 三三七拍子, 四六時中).
struct KanjiDigitRun {
  /// From the first kanji digit to the end of the last digit of any kind.
  private(set) var range: Range<Int>
  /// Whether it is a number, so that all of it becomes ASCII.
  private(set) var isNumber = false

  private enum Part {
    case kanjiDigit, digit, dash, space, removed, other
  }

  /// Reads the run whose first kanji digit is at `start`; removed characters are read past.
  ///
  /// O(length of the run).
  init(_ text: Span<UInt8>, at start: Int) {
    range = start..<start
    var offset = start
    var side = 0  // kanji digits side by side
    var joined = 0  // kanji digits since the last space
    var isSeparated = false
    while offset < text.count {
      let character = FoldCharacter(text, at: offset)
      offset += character.count
      switch Self.part(character) {
      case .removed: continue
      case .kanjiDigit:
        (side, joined) = (side + 1, joined + 1)
        if side >= 4 || joined >= 7 { isNumber = true }
      case .digit: side = 0
      case .dash, .space:
        if isSeparated { return }
        if Self.part(character) == .space { joined = 0 }
        (side, isSeparated) = (0, true)
        continue
      case .other: return
      }
      isSeparated = false
      range = start..<offset
    }
  }

  private static func part(_ character: FoldCharacter) -> Part {
    switch character.fold {
    case .kanjiDigit: .kanjiDigit
    case .removed: .removed
    case .stroke: .dash
    case .ascii(let byte): part(byte)
    case .kept: character.count == 1 ? part(UInt8(character.scalar)) : .other
    case .yen, .halfWidthKana, .kanaMark: .other
    }
  }

  private static func part(_ byte: UInt8) -> Part {
    switch byte {
    case 0x30...0x39: .digit
    case 0x2D: .dash
    case 0x20: .space
    default: .other
    }
  }
}
