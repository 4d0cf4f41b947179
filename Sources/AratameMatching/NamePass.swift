internal import CScan

/// A run of kanji or a word of katakana that may hold a name.
package struct NameStretch: Hashable, Sendable {
  /// Half-open, in bytes.
  package var range: Range<Int>
  package var isKatakana: Bool
}

/// The pass that finds where Japanese text may hold a person's name.
///
/// It asks only two tables of bits, so that the tagger, which costs a hundred times more, reads a few runs in a
/// hundred.
@safe package struct NamePass: @unchecked Sendable {
  private let table: cscan_names_table
  private static let knownCount = 1 << (CSCAN_KNOWN_BITS - 3)
  private static let pairCount = 1 << (CSCAN_PAIR_BITS - 3)

  /// The tables at `data`, which lives as long as the program; see ``data(known:pairs:)``.
  package init(_ data: UnsafePointer<UInt32>) {
    let bytes = unsafe UnsafeRawPointer(data).assumingMemoryBound(to: UInt8.self)
    unsafe table = cscan_names_table(known: bytes, pairs: bytes + Self.knownCount)
  }

  /// Calls `body` with each stretch, in ascending order; O(n), one pass, no allocation.
  ///
  /// - Precondition: `text` is shorter than 4 GiB.
  package func forEachStretch(in text: Span<UInt8>, _ body: (NameStretch) -> Void) {
    var table = unsafe table
    let step: Step<cscan_stretch> = { unsafe cscan_names($0, $1, $2, &table, $3, $4, $5) }
    unsafe text.forEach(of: step, room: 85) { one in
      body(
        NameStretch(range: Int(one.start)..<Int(one.end), isKatakana: one.kind == CSCAN_STRETCH_KATAKANA))
    }
  }

  /// The content of tables that leave out nothing: no word is known, every pair begins a name.
  package static var dataForAll: [UInt8] {
    [UInt8](repeating: 0, count: knownCount) + [UInt8](repeating: 0xFF, count: pairCount)
  }

  /// The tables' content.
  ///
  /// - Parameters:
  ///   - known: Pairs of kanji and words of katakana that are no names.
  ///   - pairs: Pairs of kanji with which names begin.
  package static func data(known: [String], pairs: [String]) -> [UInt8] {
    var data = [UInt8](repeating: 0, count: knownCount + pairCount)
    func add(_ words: [String], bits: Int32, from base: Int) {
      for hash in words.map(hash) {
        for bit in [cscan_name_bit(hash, bits), cscan_name_bit2(hash, bits)] {
          data[base + Int(bit >> 3)] |= 1 << UInt8(bit & 7)
        }
      }
    }
    add(known, bits: Int32(CSCAN_KNOWN_BITS), from: 0)
    add(pairs, bits: Int32(CSCAN_PAIR_BITS), from: knownCount)
    return data
  }

  private static func hash(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return unsafe cscan_name_hash(bytes, bytes.count)
  }
}
