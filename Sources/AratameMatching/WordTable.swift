/// Many words, each with one byte that says something of it, in a table that is looked up where it lies in
/// the program: nothing is read, parsed or allocated at start.
///
/// It holds hashes of the words, not the words: of 2^24 strings that are not in it, about one looks as if it
/// were. Bytes are compared as they are. Layout, little-endian: the number of slots as 32 bits, a power of
/// two; the slots, 32 bits each: 0 when empty, else the hash's upper 24 bits above the word's byte. A word's
/// slot is the first free one from its hash's lower bits on.
@safe package struct WordTable: @unchecked Sendable {
  private let slots: UnsafePointer<UInt32>
  private let mask: Int

  /// The table at `data`, which lives as long as the program.
  package init(_ data: UnsafePointer<UInt32>) {
    unsafe mask = Int(data[0]) - 1
    unsafe slots = data + 1
  }

  /// The byte of `word`, or nil when the table has no such word.
  package func value(of word: Span<UInt8>) -> UInt8? {
    var hash = WordHash()
    for i in word.indices { hash.add(word[i]) }
    return value(of: hash)
  }

  /// The byte of the word whose bytes `hash` took in.
  package func value(of hash: WordHash) -> UInt8? {
    let (place, tag) = hash.parts
    var slot = Int(truncatingIfNeeded: place) & mask
    while true {
      let entry = unsafe slots[slot]
      if entry == 0 { return nil }
      if entry & 0xFFFF_FF00 == tag { return UInt8(truncatingIfNeeded: entry) }
      slot = (slot + 1) & mask
    }
  }

  /// Calls `body` with the end and the byte of each word that begins at `start` and ends by `limit`, the
  /// shortest first, until it gives false.
  ///
  /// Only ends of characters count.
  ///
  /// - Parameter limit: At most 48 bytes after `start` are looked at.
  package func forEachPrefix(
    in text: Span<UInt8>, at start: Int, limit: Int, _ body: (_ end: Int, _ value: UInt8) -> Bool
  ) {
    var hash = WordHash()
    let limit = min(limit, text.count, start + 48)
    var end = start
    while end < limit {
      hash.add(text[end])
      end += 1
      if end < text.count && text[end] & 0xC0 == 0x80 { continue }
      if let value = value(of: hash), !body(end, value) { return }
    }
  }

  /// The table's content for these words; a word's byte is not 0 and its tag decides between equal hashes.
  ///
  /// At most half of the slots are taken.
  package static func data(of words: [(word: String, value: UInt8)]) -> [UInt8] {
    var count = 16
    while count < 2 * words.count { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    for (word, value) in words {
      var hash = WordHash()
      for byte in word.utf8 { hash.add(byte) }
      let (place, tag) = hash.parts
      var slot = Int(truncatingIfNeeded: place) & (count - 1)
      while slots[slot] != 0 && slots[slot] & 0xFFFF_FF00 != tag { slot = (slot + 1) & (count - 1) }
      slots[slot] = tag | slots[slot] & 0xFF | UInt32(value)
    }
    return ([UInt32(count)] + slots).flatMap { slot in
      (0..<4).map { UInt8(truncatingIfNeeded: slot >> (8 * $0)) }
    }
  }
}

/// The hash of a word, taken in byte by byte (FNV-1a with 64 bits, mixed at the end).
package struct WordHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The place in a table, of which the lower bits count, and a tag that is never 0, in the upper 24 bits.
  fileprivate var parts: (place: UInt32, tag: UInt32) {
    let mixed = (state ^ state >> 29) &* 0xBF58_476D_1CE4_E5B9
    let tag = UInt32(truncatingIfNeeded: mixed >> 32) & 0xFFFF_FF00
    return (UInt32(truncatingIfNeeded: mixed >> 3), tag == 0 ? 0x100 : tag)
  }
}
