/// SipHash-2-4 of one 64-bit word: a pseudo-random function that nobody can compute or undo without the key.
///
/// Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", INDOCRYPT 2012.
package struct SipHash: Sendable {
  private let first: UInt64
  private let second: UInt64

  /// - Parameter key: 16 bytes.
  package init(key: [UInt8]) {
    precondition(key.count == 16)
    func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    first = word(key[..<8])
    second = word(key[8...])
  }

  /// The hash of the eight bytes of `word`, the lowest first.
  package func hash(_ word: UInt64) -> UInt64 {
    var state = State(first, second)
    state.absorb(word)
    // The last block holds the length in its highest byte and here nothing else.
    state.absorb(8 << 56)
    return state.finish()
  }

  private struct State {
    private var a, b, c, d: UInt64

    init(_ first: UInt64, _ second: UInt64) {
      a = first ^ 0x736F_6D65_7073_6575
      b = second ^ 0x646F_7261_6E64_6F6D
      c = first ^ 0x6C79_6765_6E65_7261
      d = second ^ 0x7465_6462_7974_6573
    }

    mutating func absorb(_ word: UInt64) {
      d ^= word
      round()
      round()
      a ^= word
    }

    mutating func finish() -> UInt64 {
      c ^= 0xFF
      for _ in 0..<4 { round() }
      return a ^ b ^ c ^ d
    }

    private mutating func round() {
      a &+= b
      c &+= d
      b = Self.rotated(b, 13) ^ a
      d = Self.rotated(d, 16) ^ c
      a = Self.rotated(a, 32)
      c &+= b
      a &+= d
      b = Self.rotated(b, 17) ^ c
      d = Self.rotated(d, 21) ^ a
      c = Self.rotated(c, 32)
    }

    private static func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 {
      word << count | word >> (64 - count)
    }
  }
}
