internal import AratameMatching

/// What a credential stands for in Base64, whatever the alphabet and the padding.
///
/// Source: RFC 4648, sections 4 and 5.
enum Base64Value {
  /// The bytes up to the first byte of no alphabet; none are left out at the end but bits that fill no byte.
  static func decoded(_ value: Span<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for i in value.indices {
      guard let six = value[i].base64Digit else { break }
      bits = bits << 6 | UInt32(six)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  /// The text that all of `value` stands for, if it is printable ASCII.
  static func text(_ value: Span<UInt8>) -> [UInt8]? {
    let padding = value.indices.reversed().prefix { value[$0] == UInt8(ascii: "=") }.count
    guard value.indices.dropLast(padding).allSatisfy({ value[$0].base64Digit != nil }) else { return nil }
    let text = decoded(value)
    return text.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : nil
  }
}
