/// The form of a UUID, which tells some that no program made.
///
/// Source: RFC 9562 sections 4, 4.1 and 4.2.
enum UUIDForm {
  /// Whether `value` ends as a UUID does that was cut off, or that says of itself that it is of version 4 and has not
  /// the variant that comes with it.
  static func isBroken(_ value: Span<UInt8>) -> Bool {
    guard let groups = starts(of: value) else { return false }
    if value.count - groups.last < 12 { return true }
    let isRandom = value[groups.version] == UInt8(ascii: "4")
    return isRandom && !"89abAB".utf8.contains(value[groups.variant])
  }

  /// Whether `value` ends as a UUID does.
  static func endsIn(_ value: Span<UInt8>) -> Bool {
    starts(of: value).map { $0.last == value.count - 12 } ?? false
  }

  /// Where the groups with the version and the variant and the last group start, if `value` ends in five groups as a UUID
  /// has them, or in four and a part of the fifth.
  private static func starts(of value: Span<UInt8>) -> (version: Int, variant: Int, last: Int)? {
    guard let last = groupStart(in: value, endingAt: value.count, digits: 8...12) else { return nil }
    var start = last
    for _ in 0..<3 {
      guard let group = groupStart(in: value, endingAt: start - 1, digits: 4...4) else { return nil }
      start = group
    }
    guard groupStart(in: value, endingAt: start - 1, digits: 8...8) != nil else { return nil }
    return (last - 10, last - 5, last)
  }

  /// The start of a group of hexadecimal digits that ends at `end`, after a hyphen unless it has eight digits at most;
  /// nil where it has another number of digits.
  private static func groupStart(in value: Span<UInt8>, endingAt end: Int, digits: ClosedRange<Int>) -> Int? {
    guard end > 0 else { return nil }
    var start = end
    while start > 0, end - start < digits.upperBound, isHex(value[start - 1]) { start -= 1 }
    guard digits.contains(end - start) else { return nil }
    if digits == 8...8 { return start == 0 || !isHex(value[start - 1]) ? start : nil }
    return start > 0 && value[start - 1] == UInt8(ascii: "-") ? start : nil
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }
}
