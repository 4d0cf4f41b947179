internal import AratameMatching

/// Escapes in JSON strings (RFC 8259, section 7).
package enum JSONEscape {
  /// Appends the string at `range` to `output` with its escapes undone.
  ///
  /// A lone surrogate becomes U+FFFD, so that the rest of the text is still searched.
  ///
  /// - Parameter range: A string's inside as ``JSONTape`` gives it, so every escape in it is well formed.
  package static func decode(_ range: Range<Int>, of text: Span<UInt8>, into output: inout [UInt8]) {
    output.appendUnescaped(text, range)
  }

  /// From offsets in what ``decode(_:of:into:)`` appends to offsets in `text` after the range's beginning.
  package static func map(_ range: Range<Int>, of text: Span<UInt8>) -> OffsetMap {
    var map = OffsetMap()
    forEachPart(of: range, text) { part, scalar in
      if let scalar { map.replace(part.count, with: UTF8.width(scalar)) } else { map.copy(part.count) }
    }
    return map
  }

  /// Calls `body` with each stretch without escapes, and with each escape and what it stands for.
  @inline(__always)
  private static func forEachPart(
    of range: Range<Int>, _ text: Span<UInt8>, _ body: (Range<Int>, Unicode.Scalar?) -> Void
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let end = min(text.endOfJSONCharacters(from: position), range.upperBound)
      if end > position {
        body(position..<end, nil)
        position = end
      } else {
        let (scalar, next) = scalar(text, at: position)
        body(position..<next, scalar)
        position = next
      }
    }
  }

  /// The scalar that the escape at `start` stands for, and the offset after it.
  private static func scalar(_ text: Span<UInt8>, at start: Int) -> (Unicode.Scalar, next: Int) {
    switch text[start + 1] {
    case UInt8(ascii: "u"): break
    case UInt8(ascii: "b"): return ("\u{8}", start + 2)
    case UInt8(ascii: "f"): return ("\u{C}", start + 2)
    case UInt8(ascii: "n"): return ("\n", start + 2)
    case UInt8(ascii: "r"): return ("\r", start + 2)
    case UInt8(ascii: "t"): return ("\t", start + 2)
    case let other: return (Unicode.Scalar(other), start + 2)
    }
    guard let high = unit(text, at: start) else { return ("\u{FFFD}", start + 6) }
    if let scalar = Unicode.Scalar(high) { return (scalar, start + 6) }
    guard high < 0xDC00, let low = unit(text, at: start + 6), (0xDC00...0xDFFF).contains(low) else {
      return ("\u{FFFD}", start + 6)
    }
    let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    return (Unicode.Scalar(value) ?? "\u{FFFD}", start + 12)
  }

  /// The number in `\uXXXX` at `start`, or nil when something else stands there.
  private static func unit(_ text: Span<UInt8>, at start: Int) -> UInt32? {
    guard start + 6 <= text.count, text[start] == UInt8(ascii: "\\"), text[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for i in start + 2..<start + 6 {
      guard let digit = hexadecimal(text[i]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    case 0x61...0x66: UInt32(byte) - 0x61 + 10
    default: nil
    }
  }
}
