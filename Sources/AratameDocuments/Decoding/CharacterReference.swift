internal import AratameMatching

/// HTML character references: numbers, and the names that stand for characters detectors look at.
///
/// Source: WHATWG HTML, 13.5 Named character references.
enum CharacterReference {
  private static let names: [(name: StaticString, character: UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27), ("&nbsp;", 0x20),
    ("&commat;", 0x40), ("&period;", 0x2E), ("&colon;", 0x3A), ("&lpar;", 0x28), ("&num;", 0x23),
    ("&plus;", 0x2B), ("&percnt;", 0x25), ("&lowbar;", 0x5F), ("&nbsp", 0x20),
  ]

  static func unit(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    if position + 1 < text.count, text[position + 1] == UInt8(ascii: "#") {
      return number(in: text, at: position)
    }
    for (name, character) in names where text.has(name, at: position) {
      return DecodedUnit(position..<position + name.utf8CodeUnitCount, character)
    }
    return nil
  }

  private static func number(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    var offset = position + 2
    guard offset < text.count else { return nil }
    let isHexadecimal = text[offset] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { offset += 1 }
    let first = offset
    var value: UInt32 = 0
    while offset < text.count, offset - first < 8, let digit = text[offset].hexadecimal,
      isHexadecimal || digit < 10
    {
      value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
      offset += 1
    }
    var bytes: [UInt8] = []
    guard offset > first, bytes.append(scalar: value) else { return nil }
    if offset < text.count, text[offset] == UInt8(ascii: ";") { offset += 1 }
    return DecodedUnit(position..<offset, bytes)
  }
}
