internal import AratameMatching

/// Percent-encoding (RFC 3986, section 2.1): a run of `%XX` that is UTF-8.
enum Percent {
  static func unit(in text: Span<UInt8>, at position: Int) -> DecodedUnit? {
    var bytes: [UInt8] = []
    var offset = position
    while offset + 2 < text.count, text[offset] == UInt8(ascii: "%"), let high = text[offset + 1].hexadecimal,
      let low = text[offset + 2].hexadecimal
    {
      bytes.append(high << 4 | low)
      offset += 3
    }
    guard !bytes.isEmpty, bytes.span.firstOffsetNotUTF8() == bytes.count,
      bytes.allSatisfy({ $0 >= 0x20 || $0 == 9 || $0 == 10 || $0 == 13 })
    else { return nil }
    return DecodedUnit(position..<offset, bytes, step: (3, 1))
  }
}
