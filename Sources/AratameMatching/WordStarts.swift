internal import CScan

/// Where words of a set may begin, as far as their first three bytes tell; ASCII letters in either case.
package struct WordStarts: Sendable {
  private let table: [UInt64]
  private let bits: UInt32

  /// - Parameter words: The three first bytes of each, the first in the lowest byte, each `| 0x20`.
  package init(_ words: [UInt32]) {
    // Some sixteen bits a word, so that few places pass by chance.
    bits = min(16, max(12, UInt32(UInt32.bitWidth - (16 * UInt32(words.count)).leadingZeroBitCount)))
    var table = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    for word in words {
      let bit = cscan_word_bit(word, bits)
      table[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
    self.table = table
  }

  /// The first offset in `range` where a word may begin that ends within it, or nil.
  @inline(__always)
  package func next(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    let offset = unsafe table.withUnsafeBufferPointer { table in
      unsafe text.withUnsafeBufferPointer { text in
        guard let table = table.baseAddress, let text = text.baseAddress else { return range.upperBound }
        return unsafe cscan_word_start(table, bits, text, range.upperBound, range.lowerBound)
      }
    }
    return offset < range.upperBound ? offset : nil
  }
}
