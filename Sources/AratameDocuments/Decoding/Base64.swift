internal import AratameMatching

/// Base64 in both alphabets (RFC 4648, sections 4 and 5), also in lines as MIME has them, and hexadecimal
/// digits; either only where the result is text.
enum Base64 {
  /// Shorter runs are words and names.
  private static let shortest = 24

  /// The run that `position` stands in, from `floor` on.
  static func run(in text: Span<UInt8>, at position: Int, from floor: Int) -> Range<Int> {
    var start = position
    while start > floor, text[start - 1].base64Digit != nil { start -= 1 }
    return start..<end(of: text, from: position)
  }

  /// What a run says, if it is text.
  static func unit(in text: Span<UInt8>, _ run: Range<Int>) -> DecodedUnit? {
    let (start, end) = (run.lowerBound, run.upperBound)
    guard end - start >= shortest else { return nil }
    if let unit = hexadecimal(text, start..<end) { return unit }
    // What stands before without a break (a path, a name) may shift the groups of four.
    for first in start..<min(start + 64, end - shortest + 1)
    where first < start + 4 || !text[first - 1].isAlphanumeric {
      if let bytes = decode(text, first..<end) {
        return DecodedUnit(first..<padded(text, end), bytes, step: (4, 3))
      }
    }
    return nil
  }

  /// The end of the run, which may go on in the next line when the line is full.
  private static func end(of text: Span<UInt8>, from position: Int) -> Int {
    var offset = position
    var line = position
    while offset < text.count {
      if text[offset].base64Digit != nil {
        offset += 1
        continue
      }
      var next = offset
      if text[next] == 0x0D { next += 1 }
      guard next < text.count, text[next] == 0x0A, offset - line >= 60, next + 1 < text.count,
        text[next + 1].base64Digit != nil
      else { break }
      offset = next + 1
      line = offset
    }
    return offset
  }

  private static func padded(_ text: Span<UInt8>, _ end: Int) -> Int {
    var end = end
    for _ in 0..<2 where end < text.count && text[end] == 0x3D { end += 1 }
    return end
  }

  /// What the range says, if it is text.
  private static func decode(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for i in range {
      guard let value = text[i].base64Digit else { continue }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count == 4 {
        for shift in [16, 8, 0] where !append(UInt8(truncatingIfNeeded: bits >> UInt32(shift)), to: &bytes) {
          return nil
        }
        (bits, count) = (0, 0)
      }
    }
    if count >= 2, !append(UInt8(truncatingIfNeeded: bits >> UInt32(6 * count - 8)), to: &bytes) {
      return nil
    }
    if count == 3, !append(UInt8(truncatingIfNeeded: bits >> 2), to: &bytes) { return nil }
    return isText(bytes) ? bytes : nil
  }

  private static func hexadecimal(_ text: Span<UInt8>, _ range: Range<Int>) -> DecodedUnit? {
    guard range.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for i in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
      guard let high = text[i].hexadecimal, let low = text[i + 1].hexadecimal,
        append(high << 4 | low, to: &bytes)
      else { return nil }
    }
    return isText(bytes) ? DecodedUnit(range, bytes, step: (2, 1)) : nil
  }

  /// Appends a byte that text may hold; false at a control character, at which most other data fails early.
  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) -> Bool {
    guard byte >= 0x20 && byte != 0x7F || byte == 9 || byte == 10 || byte == 13 else { return false }
    bytes.append(byte)
    // Data that is no text mostly shows it in its first bytes.
    return bytes.count != 12 || bytes[0] & 0xC0 != 0x80 && bytes.span.firstOffsetNotUTF8() >= 9
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 9 && bytes.span.firstOffsetNotUTF8() == bytes.count
  }
}
