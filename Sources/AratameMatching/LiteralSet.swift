internal import CScan

/// Many literals that are searched for at once: ASCII letters in either case, every other byte as it is.
///
/// Immutable after `init`, so one value serves every thread. The tables take
/// 48 KiB and 168 bytes a literal; only the first 32 KiB are read where no
/// literal is near.
package final class LiteralSet: Sendable {
  /// The lengths a literal may have, in UTF-8 bytes.
  package static let lengths = Int(CSCAN_LITERAL_MIN)...Int(CSCAN_LITERAL_MAX)

  /// The number of literals, equal ones counted apart.
  package let count: Int
  private let tables: LiteralTables

  /// Builds the tables; a literal's number is its place in `literals`.
  ///
  /// - Precondition: Each literal has a length in ``lengths``.
  /// - Complexity: O(n log n) in the number of literals.
  package init(_ literals: [String]) {
    precondition(
      literals.allSatisfy { Self.lengths.contains($0.utf8.count) }, "literal too short or too long")
    self.count = literals.count
    self.tables = LiteralTables(literals)
  }

  /// Calls `body` with the byte offset and the number of each literal that occurs in `text`.
  ///
  /// Every occurrence of every literal, overlapping or not, in ascending order
  /// of offset; several at one offset come in an order that depends only on
  /// the set. O(n) where literals are rare; no allocation.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  package func forEachHit(in text: Span<UInt8>, _ body: (_ position: Int, _ literal: Int) -> Void) {
    precondition(text.count <= Int(UInt32.max), "text of 4 GiB or more")
    if count == 0 { return }
    unsafe text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      let capacity = unsafe tables.table.most + 512
      unsafe withUnsafeTemporaryAllocation(of: cscan_hit.self, capacity: capacity) { hits in
        guard let places = hits.baseAddress else { return }
        var table = unsafe tables.table
        var from = 0
        while from < bytes.count {
          let found = unsafe cscan_literals(&table, base, bytes.count, from, places, capacity, &from)
          for i in 0..<found {
            let hit = unsafe places[i]
            body(Int(hit.position), Int(hit.id))
          }
        }
      }
    }
  }
}
