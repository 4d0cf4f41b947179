internal import AratameMatching

/// Backslash escapes as JSON (RFC 8259, section 7), JavaScript, Python and C write them: `\uXXXX`, with
/// surrogates, `\u{X…}`, `\UXXXXXXXX`, runs of `\xXX` that are UTF-8, and `\n`, `\r`, `\t`, `\"`.
enum BackslashEscape {
  static func unit(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    guard position + 1 < text.count else { return nil }
    switch text[position + 1] {
    case UInt8(ascii: "u"): return unicode(in: text, at: position)
    case UInt8(ascii: "U"): return long(in: text, at: position)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return bytes(in: text, at: position)
    case UInt8(ascii: "n"): return DecodedUnit(position..<position + 2, 0x0A)
    case UInt8(ascii: "r"): return DecodedUnit(position..<position + 2, 0x0D)
    case UInt8(ascii: "t"): return DecodedUnit(position..<position + 2, 0x09)
    case UInt8(ascii: "\""): return DecodedUnit(position..<position + 2, 0x22)
    default: return nil
    }
  }

  /// The number that `count` hexadecimal digits from `offset` on are.
  private static func number(_ text: Span<UInt8>, at offset: Int, count: Int) -> UInt32? {
    guard offset + count <= text.count else { return nil }
    var value: UInt32 = 0
    for i in offset..<offset + count {
      guard let digit = text[i].hexadecimal else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private static func unicode(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    if position + 2 < text.count, text[position + 2] == UInt8(ascii: "{") {
      return braced(in: text, at: position)
    }
    guard var value = number(text, at: position + 2, count: 4) else { return nil }
    var end = position + 6
    if value & 0xFC00 == 0xD800 {
      guard end + 1 < text.count, text[end] == 0x5C, text[end + 1] == UInt8(ascii: "u"),
        let low = number(text, at: end + 2, count: 4), low & 0xFC00 == 0xDC00
      else { return nil }
      value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      end += 6
    }
    var bytes: [UInt8] = []
    return bytes.append(scalar: value) ? DecodedUnit(position..<end, bytes) : nil
  }

  private static func braced(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    for count in 1...6 {
      let end = position + 3 + count
      guard end < text.count else { return nil }
      guard text[end] == UInt8(ascii: "}") else { continue }
      var bytes: [UInt8] = []
      guard let value = number(text, at: position + 3, count: count), bytes.append(scalar: value) else {
        return nil
      }
      return DecodedUnit(position..<end + 1, bytes)
    }
    return nil
  }

  private static func long(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    var bytes: [UInt8] = []
    guard let value = number(text, at: position + 2, count: 8), bytes.append(scalar: value) else {
      return nil
    }
    return DecodedUnit(position..<position + 10, bytes)
  }

  private static func bytes(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    var bytes: [UInt8] = []
    var offset = position
    while offset + 3 < text.count, text[offset] == 0x5C, text[offset + 1] | 0x20 == UInt8(ascii: "x"),
      let value = number(text, at: offset + 2, count: 2), value >= 0x20 || value == 9 || value == 10
    {
      bytes.append(UInt8(value))
      offset += 4
    }
    guard !bytes.isEmpty, bytes.span.firstOffsetNotUTF8() == bytes.count else { return nil }
    return DecodedUnit(position..<offset, bytes, step: (4, 1))
  }
}
