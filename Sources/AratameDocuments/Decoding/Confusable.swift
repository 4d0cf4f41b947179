internal import AratameMatching

/// Letters that look like ASCII letters: Greek, Cyrillic and Armenian ones that stand in a word with ASCII
/// letters or digits, mathematical letters and digits, and the invisible tags.
///
/// A word that is Greek or Cyrillic as a whole stays what it is. Sources: Unicode UTS #39, confusables.txt,
/// of which only single letters of these scripts are taken (the capital iota and the palochka as I); code
/// charts U+1D400 (letters and digits follow in alphabetical order) and U+E0000 (tags: U+E0000 above ASCII).
enum Confusable {
  private static let alike: [UInt32: UInt8] = {
    var alike: [UInt32: UInt8] = [:]
    for (ascii, letters) in [
      ("A", "ΑА"), ("B", "ΒВ"), ("C", "ϹС"), ("E", "ΕЕ"), ("F", "Ϝ"), ("G", "Ԍ"), ("H", "ΗН"), ("I", "ΙІӀ"),
      ("J", "ͿЈ"), ("K", "ΚК"), ("M", "ΜϺМ"), ("N", "Ν"), ("O", "ΟОՕ"), ("P", "ΡР"), ("S", "ЅՏ"),
      ("T", "ΤТ"), ("U", "Ս"), ("V", "Ѵ"), ("W", "Ԝ"), ("X", "ΧХ"), ("Y", "ΥϒУҮ"), ("Z", "Ζ"),
      ("a", "αа"), ("b", "Ь"), ("c", "ϲс"), ("d", "ԁ"), ("e", "еҽ"), ("f", "ք"), ("g", "ց"), ("h", "һհ"),
      ("i", "ͺιіӏ"), ("j", "ϳј"), ("n", "ոռ"), ("o", "οσоօ"), ("p", "ρϱр"), ("q", "ԛգզ"), ("r", "г"),
      ("s", "ѕ"), ("u", "υս"), ("v", "νѵ"), ("w", "ѡԝա"), ("x", "х"), ("y", "γуү"), ("2", "Ϩ"),
      ("3", "ЗӠ"), ("6", "б"),
    ] {
      for letter in letters.unicodeScalars { alike[letter.value] = ascii.utf8.first }
    }
    return alike
  }()

  /// The ASCII character that `scalar` looks like.
  private static func ascii(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x1D400...0x1D6A3:
      let place = UInt8((scalar - 0x1D400) % 52)
      return place < 26 ? 0x41 + place : 0x61 + place - 26
    case 0x1D7CE...0x1D7FF: return 0x30 + UInt8((scalar - 0x1D7CE) % 10)
    case 0xE0020...0xE007E: return UInt8(scalar - 0xE0000)
    default: return alike[scalar]
    }
  }

  static func unit(in text: Span<UInt8>, at position: Int, from floor: Int) -> DecodedUnit? {
    var start = position
    // The letters before, up to the ASCII letter that the word is mixed with.
    while start > floor {
      let previous = text.scalarBoundary(notAfter: start - 1)
      guard previous >= floor, text[previous] >= 0x80, ascii(FoldCharacter(text, at: previous).scalar) != nil
      else { break }
      start = previous
    }
    var bytes: [UInt8] = []
    var offset = start
    while offset < text.count, text[offset] >= 0x80 {
      let character = FoldCharacter(text, at: offset)
      guard let byte = ascii(character.scalar) else { break }
      bytes.append(byte)
      offset += character.count
    }
    guard !bytes.isEmpty else { return nil }
    let width = (offset - start) / bytes.count
    return DecodedUnit(start..<offset, bytes, step: width * bytes.count == offset - start ? (width, 1) : nil)
  }
}
