#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// How evenly the bytes of a text are spread.
package enum Entropy {
  /// Shannon entropy in bits per byte: 0 for no text or a single repeated byte, 8 at most.
  ///
  /// A generated key of n characters comes near log₂ of the smaller of n and
  /// its alphabet; words stay below 4. Short texts give low values whatever
  /// they are: compare only texts of like length.
  /// Source: C. E. Shannon, *A Mathematical Theory of Communication*, 1948, section 6 [G].
  package static func bitsPerByte(_ bytes: Span<UInt8>) -> Double {
    if bytes.isEmpty { return 0 }
    var counts = InlineArray<256, Int>(repeating: 0)
    for i in bytes.indices { counts[Int(bytes[i])] += 1 }
    let total = Double(bytes.count)
    var bits = 0.0
    for i in counts.indices where counts[i] > 0 {
      let share = Double(counts[i]) / total
      bits -= share * log2(share)
    }
    return max(0, bits)
  }
}
