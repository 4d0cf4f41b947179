/// The bytes that a `[…]` of a pattern stands for.
struct GlobSet: Hashable {
  private var bits = SIMD4<UInt64>()
  private var isNegated = false

  func contains(_ byte: UInt8) -> Bool {
    (bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1) != isNegated
  }

  private mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  /// Reads the set whose `[` is at `position`, which moves past its `]`; nil when it is malformed.
  ///
  /// Ranges, `!` or `^` for all others, `]` as the first member, `\` before any, and `[:alpha:]` and the
  /// other eleven classes of POSIX, in ASCII.
  init?(in pattern: Span<UInt8>, at position: inout Int) {
    func byte(_ index: Int) -> UInt8? { index < pattern.count ? pattern[index] : nil }
    var index = position + 1
    if byte(index) == UInt8(ascii: "!") || byte(index) == UInt8(ascii: "^") {
      isNegated = true
      index += 1
    }
    /// What a `-` that follows begins its range with.
    var previous: UInt8?
    repeat {
      guard var member = byte(index) else { return nil }
      if member == UInt8(ascii: "["), byte(index + 1) == UInt8(ascii: ":"),
        let close = Self.firstOffset(of: UInt8(ascii: "]"), in: pattern, from: index + 2)
      {
        if close > index + 2, byte(close - 1) == UInt8(ascii: ":") {
          guard insert(class: pattern.extracting(index + 2..<close - 1)) else { return nil }
          (previous, index) = (nil, close + 1)
          continue
        }
      } else if member == UInt8(ascii: "["), byte(index + 1) == UInt8(ascii: ":") {
        return nil
      }
      let isRange =
        member == UInt8(ascii: "-") && byte(index + 1) != nil && byte(index + 1) != UInt8(ascii: "]")
      if isRange, previous != nil { index += 1 }
      let first = isRange ? previous : nil
      member = byte(index) ?? 0
      if member == UInt8(ascii: "\\") {
        index += 1
        guard let escaped = byte(index) else { return nil }
        member = escaped
      }
      index += 1
      if let first {
        if first <= member { for value in first...member { insert(value) } }
        previous = nil
      } else {
        insert(member)
        previous = member
      }
    } while byte(index) != UInt8(ascii: "]")
    position = index + 1
  }

  private static func firstOffset(of byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return nil }
    for index in start..<text.count where text[index] == byte { return index }
    return nil
  }

  /// Adds the bytes of a class such as `alpha`; false when there is none of this name.
  private mutating func insert(class name: Span<UInt8>) -> Bool {
    var text = ""
    for index in name.indices { text.unicodeScalars.append(Unicode.Scalar(name[index])) }
    guard let ranges = Self.classes[text] else { return false }
    for range in ranges { for byte in range { insert(byte) } }
    return true
  }

  /// Source: POSIX.1-2017, XBD 7.3.1, in the POSIX locale.
  private static let classes: [String: [ClosedRange<UInt8>]] = [
    "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A],
    "alpha": [0x41...0x5A, 0x61...0x7A],
    "blank": [0x09...0x09, 0x20...0x20],
    "cntrl": [0x00...0x1F, 0x7F...0x7F],
    "digit": [0x30...0x39],
    "graph": [0x21...0x7E],
    "lower": [0x61...0x7A],
    "print": [0x20...0x7E],
    "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E],
    "space": [0x09...0x0D, 0x20...0x20],
    "upper": [0x41...0x5A],
    "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
  ]
}
