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
      guard let six = six(value[i]) else { break }
      bits = bits << 6 | six
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
    guard value.indices.dropLast(padding).allSatisfy({ six(value[$0]) != nil }) else { return nil }
    let text = decoded(value)
    return text.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? text : nil
  }

  private static func six(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61) + 26
    case 0x30...0x39: UInt32(byte - 0x30) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
