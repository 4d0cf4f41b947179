internal import CScan

/// Many literals that are searched for at once: ASCII letters in either case, every other byte as it is.
///
/// Immutable after `init`, so one value serves every thread. The tables take
/// 360 KiB, and 24 bytes and its own a literal; only 96 KiB are read where no
/// literal is near.
package final class LiteralSet: Sendable {
  /// The lengths a literal may have, in UTF-8 bytes.
  package static let lengths = Int(CSCAN_LITERAL_MIN)...Int(CSCAN_LITERAL_MAX)

  /// The number of literals, equal ones counted apart.
  package let count: Int
  private let tables: LiteralTables

  /// Builds the tables; a literal is UTF-8, its number is its place in `literals`.
  ///
  /// - Precondition: Each literal has a length in ``lengths`` and begins with a whole character.
  /// - Complexity: O(n log n) in the number of literals.
  package init(_ literals: [[UInt8]]) {
    precondition(literals.allSatisfy { Self.lengths.contains($0.count) }, "literal too short or too long")
    precondition(literals.allSatisfy { $0[0] & 0xC0 != 0x80 }, "literal begins within a character")
    self.count = literals.count
    self.tables = LiteralTables(literals)
  }

  /// The literals of a list of strings.
  package convenience init(_ literals: [String]) { self.init(literals.map { Array($0.utf8) }) }

  /// Calls `body` with the byte offset and the number of each literal that occurs in `text`.
  ///
  /// Every occurrence of every literal, overlapping or not, in ascending order
  /// of offset; several at one offset come in an order that depends only on
  /// the set. O(n) where literals are rare; no allocation.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  package func forEachHit(in text: Span<UInt8>, _ body: (_ position: Int, _ literal: Int) -> Void) {
    if count == 0 { return }
    var table = unsafe tables.table
    let step: Step<cscan_hit> = { unsafe cscan_literals(&table, $0, $1, $2, $3, $4, $5) }
    unsafe text.forEach(of: step, room: max(127, unsafe tables.table.most + 64)) {
      body(Int($0.position), Int($0.id))
    }
  }
}
