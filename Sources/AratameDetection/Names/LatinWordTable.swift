/// The word list as a table in memory: open addressing over hashes, three bytes a slot.
///
/// `policies/lexicons/latin-words.tsv` holds the words; `dev generate` makes the table of it.
package struct LatinWordTable: Sendable {
  private static let bits: UInt32 = 17
  /// For each slot, the part of the hash that is not its place, plus one; 0 for none.
  private var marks: [UInt16]
  private var words: [UInt8]

  /// The table of the list: lines of a word, a tab and four digits; those with `#` are not looked at.
  package init(list: String) {
    marks = Array(repeating: 0, count: 1 << Self.bits)
    words = Array(repeating: 0, count: 1 << Self.bits)
    for line in list.utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let columns = line.split(separator: 0x09)
      guard columns.count == 2, columns[1].count == 4 else { continue }
      let digits = columns[1].map { $0 &- 0x30 }
      let word = digits[0] | digits[1] << 2 | digits[2] << 4 | digits[3] << 6
      let slot = slot(of: LatinToken.hash(of: columns[0]))
      marks[slot.place] = slot.mark
      words[slot.place] = word
    }
  }

  /// The table that `bytes` holds, as a generated file has them.
  package init(bytes: [UInt8]) {
    let slots = 1 << Int(Self.bits)
    marks = (0..<slots).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
    words = Array(bytes[2 * slots..<3 * slots])
  }

  /// What a generated file holds.
  package var bytes: [UInt8] {
    marks.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } + words
  }

  /// What the list says of the word of that hash.
  @inline(__always)
  func word(_ hash: UInt32) -> LatinWord {
    let slot = slot(of: hash)
    return LatinWord(rawValue: words[slot.place])
  }

  /// Where the hash stands, or the empty slot where it would.
  @inline(__always)
  private func slot(of hash: UInt32) -> (place: Int, mark: UInt16) {
    let mark = UInt16(truncatingIfNeeded: hash & 0x7FFF) + 1
    var place = Int(hash >> (32 - Self.bits))
    while marks[place] != mark, marks[place] != 0 { place = (place + 1) & (1 << Int(Self.bits) - 1) }
    return (place, mark)
  }
}
