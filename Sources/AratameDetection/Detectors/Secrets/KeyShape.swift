/// The shape of a key: a pattern that is made of literals, classes, groups of alternatives and counts alone,
/// so that examples can be made from it.
struct KeyShape {
  /// In PCRE2 syntax, bounded.
  var pattern: String

  /// The words that every key of this shape begins with: its leading literal, with each alternative of a
  /// group that follows it.
  var anchors: [String] {
    var bytes = Array(pattern.utf8)[...]
    let literal = Self.literal(&bytes)
    guard bytes.starts(with: "(?:".utf8), let end = bytes.firstIndex(of: UInt8(ascii: ")")) else {
      return [literal]
    }
    let group = String(decoding: bytes[(bytes.startIndex + 3)..<end], as: UTF8.self)
    let rest = bytes.index(after: end)
    var after = bytes[rest...]
    // What is optional does not begin every key.
    if after.first == UInt8(ascii: "?") { return [literal] }
    let tail = Self.literal(&after)
    return group.split(separator: "|").map { alternative in
      var part = Array(alternative.utf8)[...]
      let head = Self.literal(&part)
      return literal + head + (part.isEmpty ? tail : "")
    }
  }

  /// Takes the literal that `bytes` begins with.
  private static func literal(_ bytes: inout ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    while let byte = bytes.first, !"[(|?{".utf8.contains(byte) {
      if byte == UInt8(ascii: "\\") {
        guard let next = bytes.dropFirst().first, !next.isASCIILetterOrDigit else { break }
        text.append(next)
        bytes = bytes.dropFirst(2)
      } else {
        text.append(byte)
        bytes = bytes.dropFirst()
      }
    }
    // A count belongs to the byte before it.
    if let byte = bytes.first, "?{".utf8.contains(byte), let last = text.popLast() {
      bytes = [last] + bytes
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A key of this shape, always the same for one `seed`; of each count the least, of alternatives the first.
  func sample(seed: Int) -> String {
    var source = Source(rest: Array(pattern.utf8)[...], state: 0x9E37_79B9_7F4A_7C15)
    for byte in "\(seed)\(pattern)".utf8 { source.state = (source.state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(decoding: source.sequence(), as: UTF8.self)
  }

  /// A walk over a pattern that writes an example of it.
  private struct Source {
    var rest: ArraySlice<UInt8>
    var state: UInt64

    /// An example of the alternatives up to the end or to a closing parenthesis.
    mutating func sequence() -> [UInt8] {
      var text: [UInt8] = []
      var isFirst = true
      while let byte = rest.first, byte != UInt8(ascii: ")") {
        if byte == UInt8(ascii: "|") {
          isFirst = false
          rest = rest.dropFirst()
          continue
        }
        let part = item()
        if isFirst { text += part }
      }
      return text
    }

    /// An example of one literal, class or group with its count.
    private mutating func item() -> [UInt8] {
      let start = rest
      let one = element()
      let count = count()
      guard count != 1 else { return one }
      let after = rest
      var text: [UInt8] = []
      for _ in 0..<count {
        rest = start
        text += element()
      }
      rest = after
      return text
    }

    private mutating func element() -> [UInt8] {
      let byte = rest.removeFirst()
      switch byte {
      case UInt8(ascii: "("):
        rest = rest.dropFirst(2)  // ?:
        let text = sequence()
        rest = rest.dropFirst()
        return text
      case UInt8(ascii: "["):
        return [choose(from: members())]
      case UInt8(ascii: "\\"):
        let next = rest.removeFirst()
        return next == UInt8(ascii: "d") ? [choose(from: Array(0x30...0x39))] : [next]
      default: return [byte]
      }
    }

    /// The bytes of the class that begins here.
    private mutating func members() -> [UInt8] {
      var members: [UInt8] = []
      while let byte = rest.popFirst(), byte != UInt8(ascii: "]") {
        if byte == UInt8(ascii: "-"), let low = members.last, let high = rest.first,
          high != UInt8(ascii: "]")
        {
          members += (low + 1)...high
          rest = rest.dropFirst()
        } else {
          members.append(byte)
        }
      }
      return members
    }

    /// The least number that the count here allows; 1 without one.
    private mutating func count() -> Int {
      if rest.first == UInt8(ascii: "?") {
        rest = rest.dropFirst()
        return 0
      }
      guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) else {
        return 1
      }
      let digits = rest[..<end].dropFirst().prefix { $0.isASCIIDigit }
      rest = rest[(end + 1)...]
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func choose(from members: [UInt8]) -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return members[Int(state >> 33) % members.count]
    }
  }
}
