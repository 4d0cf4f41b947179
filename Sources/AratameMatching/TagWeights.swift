/// The weights of a linear tagger, looked up where they lie in the program.
///
/// A feature is a row, found by the upper bits of its hash; a row holds one signed byte for each of four
/// labels. What stands between labels is a table of its own. Layout, in 32-bit little-endian numbers: the
/// number of bits of a row; 25 weights of one label after another; the rows.
@safe package struct TagWeights: @unchecked Sendable {
  private let rows: UnsafePointer<UInt32>
  private let shift: UInt32
  /// Of label `next` after label `last`, at `5 * last + next`, in the unit of the rows.
  package let steps: InlineArray<25, Int32>

  /// The weights at `data`, which lives as long as the program.
  package init(_ data: UnsafePointer<UInt32>) {
    unsafe shift = 32 - data[0]
    steps = InlineArray { unsafe Int32(bitPattern: data[1 + $0]) }
    unsafe rows = data + 26
  }

  /// The sums of the four weights of the features with these hashes.
  package func sum(_ hashes: Span<UInt32>) -> SIMD4<Int16> {
    var sum = SIMD4<Int16>()
    for i in hashes.indices {
      let row = unsafe rows[Int(hashes[unchecked: i] >> shift)]
      sum &+= SIMD4(truncatingIfNeeded: unsafe unsafeBitCast(row, to: SIMD4<Int8>.self))
    }
    return sum
  }

  /// The content for these numbers; `weights` has four numbers a row.
  package static func data(bits: UInt32, steps: [Int32], weights: [Int8]) -> [UInt8] {
    let head = [bits] + steps.map { UInt32(bitPattern: $0) }
    return head.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
      + weights.map { UInt8(bitPattern: $0) }
  }
}
