internal import CScan

/// The pass that finds where a text may hold one of many terms.
///
/// It asks one table of bits, by the hash of a term's first word (ASCII letters and digits) or of its first two
/// characters (all others), so that only a few places in a thousand have to be read.
package struct TermPass: Sendable {
  private let words: [UInt64]
  private let bits: UInt32

  /// - Parameter hashes: Of each term that is looked for, by ``hash(ofWord:)`` or ``hash(ofPair:_:)``.
  package init(_ hashes: [UInt64]) {
    let bits = BitTable.width(for: hashes.count, spread: 128)
    words = BitTable.words(hashes, bits: bits)
    self.bits = UInt32(bits)
  }

  /// Calls `body` with each offset where a term may begin, in ascending order; O(n), no allocation.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  package func forEachPlace(in text: Span<UInt8>, _ body: (Int) -> Void) {
    unsafe words.withUnsafeBufferPointer { words in
      var table = unsafe cscan_term_table(words: words.baseAddress, bits: bits)
      let step: Step<UInt32> = { unsafe cscan_terms($0, $1, $2, &table, $3, $4, $5) }
      unsafe text.forEach(of: step, room: 256) { body(Int($0)) }
    }
  }

  /// The hash of a whole word of ASCII letters and digits; case makes no difference.
  package static func hash(ofWord word: [UInt8]) -> UInt64 { unsafe cscan_term_word_hash(word, word.count) }

  /// The hash of two characters, as ``Swift/Span/termCharacter(at:)`` gives them.
  package static func hash(ofPair first: UInt32, _ second: UInt32) -> UInt64 {
    cscan_term_pair_hash(first, second)
  }
}

extension Span<UInt8> {
  /// The character at `offset` of valid UTF-8 as terms are compared, and where it ends: Latin, Greek and Cyrillic
  /// letters small, a space for all white space.
  package func termCharacter(at offset: Int) -> (value: UInt32, end: Int) {
    precondition(offset >= 0 && offset < count)
    return unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return (0, offset) }
      var end = 0
      let value = unsafe cscan_term_character(base, bytes.count, offset, &end)
      return (value, end)
    }
  }
}

/// Sets of 64-bit hashes of which only so many upper bits are kept: no member is missed, a stranger rarely passes.
package struct BitTable: Sendable {
  private let words: [UInt64]
  private let bits: Int

  package init(_ hashes: [UInt64], spread: Int) {
    bits = Self.width(for: hashes.count, spread: spread)
    words = Self.words(hashes, bits: bits)
  }

  /// Whether `hash` may be a member.
  package func contains(_ hash: UInt64) -> Bool {
    let bit = hash >> UInt64(64 - bits)
    return words[Int(bit >> 6)] >> (bit & 63) & 1 == 1
  }

  /// How many bits of a hash are kept, so that at most one bit in `spread` is set; 12 to 24.
  static func width(for count: Int, spread: Int) -> Int {
    var bits = 12
    while bits < 24, 1 << bits < count * spread { bits += 1 }
    return bits
  }

  /// The table of so many bits' hashes.
  static func words(_ hashes: [UInt64], bits: Int) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for hash in hashes {
      let bit = hash >> UInt64(64 - bits)
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    return words
  }
}
