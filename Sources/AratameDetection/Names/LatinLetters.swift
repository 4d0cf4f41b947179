/// Letters of the Latin script in UTF-8, folded to A–Z and a–z.
enum LatinLetters {
  /// The letter at `offset` without its marks, in its case, and its length in bytes; nil for anything else.
  @inline(__always)
  static func letter(in text: Span<UInt8>, at offset: Int) -> (folded: UInt8, width: Int)? {
    let byte = text[offset]
    if (byte | 0x20) &- UInt8(ascii: "a") < 26 { return (byte, 1) }
    return byte < 0x80 ? nil : accented(text, offset)
  }

  /// The letter that ends before `offset`, and its length in bytes.
  static func letter(in text: Span<UInt8>, before offset: Int) -> (folded: UInt8, width: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, start > offset - 3, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard let found = letter(in: text, at: start), start + found.width == offset else { return nil }
    return found
  }

  private static func accented(_ text: Span<UInt8>, _ offset: Int) -> (folded: UInt8, width: Int)? {
    let lead = text[offset]
    guard offset + 1 < text.count else { return nil }
    let second = text[offset + 1]
    if lead >= 0xC3 && lead <= 0xC8 {
      let folded = twoBytes[Int(lead - 0xC3) * 64 + Int(second & 0x3F)]
      return folded == UInt8(ascii: ".") ? nil : (folded, 2)
    }
    guard lead == 0xE1, second >= 0xB8, second <= 0xBB, offset + 2 < text.count else { return nil }
    let folded = threeBytes[Int(second - 0xB8) * 64 + Int(text[offset + 2] & 0x3F)]
    return folded == UInt8(ascii: ".") ? nil : (folded, 3)
  }

  /// U+00C0 to U+023F, one letter each, a full stop where there is none.
  ///
  /// Source: Unicode 16, UnicodeData.txt, canonical decompositions, and the usual base of letters that have
  /// none (ø, ł, ß).
  private static let twoBytes = Array(
    """
    AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKkkLlLlLl.\
    .LlNnNnNn.NnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz.\
    ...............E................Oo.............Uu...............\
    .............AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa....\
    AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............
    """.utf8)

  /// U+1E00 to U+1EFF, likewise.
  private static let threeBytes = Array(
    """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
    WwWwWwWwWwXxXxYyZzZzZzhtwy....S.AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......
    """.utf8)
}
