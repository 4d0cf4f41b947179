internal import CScan

/// One k-gram of a reduced text.
package struct Gram: Hashable, Sendable {
  package var hash: UInt64
  /// From its first character to its last one, in bytes of the text.
  package var range: Range<Int>
  /// How many bytes of reduced text stand before it; a new segment begins at least ``GramPass/gap`` further on.
  package var place: Int
}

/// The pass that reduces a text to its letters and digits and hashes every k-gram of that.
///
/// A k-gram has ``length`` bytes: a letter of ASCII or a digit is one, any other character two, so that ten kanji
/// and kana weigh as much as twenty letters, which are some four English words.
package struct GramPass: Sendable {
  /// Bytes of a k-gram.
  package static let length = CSCAN_GRAM
  /// Bytes of reduced text that two segments are apart at least.
  package static let gap = CSCAN_GRAM_BREAK

  private let coming: [UInt64]
  private let going: [UInt64]
  private let words: [UInt64]?
  private let bits: Int

  /// - Parameters:
  ///   - substitution: 256 random numbers, which are kept secret: what each byte adds to a hash.
  ///   - wanted: Hashes that are looked for; nil for all.
  package init(substitution: [UInt64], wanted: [UInt64]?) {
    precondition(substitution.count == 256)
    coming = substitution
    going = substitution.map { $0 << UInt64(Self.length) | $0 >> UInt64(64 - Self.length) }
    bits = BitTable.width(for: wanted?.count ?? 0, spread: 64)
    words = wanted.map { [bits] in BitTable.words($0, bits: bits) }
  }

  /// Calls `body` with each k-gram whose hash may be wanted, in ascending order; O(n), no allocation by k-gram.
  ///
  /// - Precondition: `text` is valid UTF-8 and shorter than 4 GiB.
  package func forEachGram(in text: Span<UInt8>, _ body: (Gram) -> Void) {
    precondition(text.count <= Int(UInt32.max), "text of 4 GiB or more")
    unsafe coming.withUnsafeBufferPointer { coming in
      unsafe going.withUnsafeBufferPointer { going in
        var table = unsafe cscan_gram_table(
          coming: coming.baseAddress, going: going.baseAddress, words: nil, bits: UInt32(bits))
        guard let words else { return unsafe Self.run(text, &table, body) }
        unsafe words.withUnsafeBufferPointer { words in
          unsafe table.words = words.baseAddress
          unsafe Self.run(text, &table, body)
        }
      }
    }
  }

  private static func run(
    _ text: Span<UInt8>, _ table: UnsafePointer<cscan_gram_table>, _ body: (Gram) -> Void
  ) {
    var state = cscan_gram_state()
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe withUnsafeTemporaryAllocation(of: cscan_gram.self, capacity: 256) { grams in
        guard let list = grams.baseAddress else { return }
        while true {
          let found = unsafe cscan_grams(base, bytes.count, table, &state, list, grams.count)
          guard found > 0 else { return }
          for i in 0..<found {
            let gram = unsafe list[i]
            body(Gram(hash: gram.hash, range: Int(gram.start)..<Int(gram.end), place: Int(gram.place)))
          }
        }
      }
    }
  }
}
