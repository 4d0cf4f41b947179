internal import AratameMatching

/// Words that are looked for at a place or in a stretch of text, all at once.
///
/// A word of ASCII letters counts only as a whole word and in either case; a `*` at its end lets it go on
/// (`infring*`). Any other word counts wherever it stands, because Japanese has no spaces.
struct WordSet: Sendable {
  /// Where a word may not go on, by what stands beside it.
  enum Bound: UInt8, Sendable { case none, ascii, katakana }

  /// One word, in bytes of `bytes`.
  struct Word: Sendable {
    var start: Int32
    var count: Int32
    var foldsCase: Bool
    var left: Bound
    var right: Bound
    /// Whatever the owner wants to know of the word.
    var value: Int32
  }

  /// A word found.
  struct Hit {
    /// Half-open, in bytes of the text.
    var range: Range<Int>
    /// The word's `value`: for a set of plain words, its place in the list.
    var value: Int
  }

  private let bytes: [UInt8]
  /// Sorted by slot.
  private let words: [Word]
  /// Where the words of each slot begin.
  ///
  /// Those of slot s are `slots[s]..<slots[s + 1]`. The slot is of a word's first six bytes, or of its first
  /// three when it has fewer than six: two Japanese characters tell much more than one.
  private let slots: [UInt16]

  /// Some eight slots a word, so that most places of a text fall into empty ones.
  private let slotBits: UInt32
  /// Passes most places of a text by.
  private let starts: WordStarts

  /// The words of a list.
  init(_ list: [String]) {
    var bytes: [UInt8] = []
    var words: [Word] = []
    for (i, text) in list.enumerated() {
      let open = text.hasSuffix("*")
      let start = bytes.count
      bytes.append(contentsOf: open ? text.utf8.dropLast() : text.utf8[...])
      words.append(
        Word(
          start: Int32(start), count: Int32(bytes.count - start), foldsCase: true,
          left: bytes[start].isASCIILetterOrDigit && !text.hasPrefix("n't ") ? .ascii : .none,
          right: !open && bytes[bytes.count - 1].isASCIILetterOrDigit ? .ascii : .none, value: Int32(i)))
    }
    self.init(bytes: bytes, words: words)
  }

  /// Words in bytes that hold them.
  ///
  /// A word of fewer than three bytes is never found.
  init(bytes: [UInt8], words: [Word]) {
    let kept = words.filter { $0.count >= 3 }
    let slotBits = max(8, UInt32(Int.bitWidth - (8 * kept.count).leadingZeroBitCount))
    var counts = [UInt16](repeating: 0, count: (1 << Int(slotBits)) + 1)
    let slotOf = kept.map { word in
      let key = bytes.span.folded(at: Int(word.start))
      return Self.slot(word.count >= 6 ? key : key & Self.short, slotBits)
    }
    for slot in slotOf { counts[slot + 1] += 1 }
    for i in 1..<counts.count { counts[i] += counts[i - 1] }
    var next = counts
    var sorted = kept
    for (i, slot) in slotOf.enumerated() {
      sorted[Int(next[slot])] = kept[i]
      next[slot] += 1
    }
    starts = WordStarts(kept.map { UInt32(bytes.span.folded(at: Int($0.start)) & Self.short) })
    self.bytes = bytes
    self.words = sorted
    self.slots = counts
    self.slotBits = slotBits
  }

  /// The words whose value `isWanted`.
  func words(_ isWanted: (Int) -> Bool) -> [String] {
    words.filter { isWanted(Int($0.value)) }.map { word in
      String(decoding: bytes[Int(word.start)..<Int(word.start + word.count)], as: UTF8.self)
    }
  }

  /// The longest word that begins at `position` and ends within `limit`.
  func hit(at position: Int, in text: Span<UInt8>, limit: Int) -> Hit? {
    var best: Hit?
    forEachHit(at: position, in: text, limit: limit) { end, value in
      if end - position > (best?.range.count ?? 0) { best = Hit(range: position..<end, value: value) }
    }
    return best
  }

  /// Calls `body` with the end and the value of each word that begins at `position` and ends within `limit`.
  func forEachHit(
    at position: Int, in text: Span<UInt8>, limit: Int, _ body: (_ end: Int, _ value: Int) -> Void
  ) {
    guard position + 3 <= limit else { return }
    let key = text.folded(at: position)
    let short = Self.slot(key & Self.short, slotBits)
    let long = Self.slot(key, slotBits)
    let slots = slots.span
    let words = words.span
    var slot = short
    while true {
      for i in Int(slots[slot])..<Int(slots[slot + 1]) {
        let word = words[i]
        let end = position + Int(word.count)
        if end <= limit, matches(word, at: position, in: text) { body(end, Int(word.value)) }
      }
      if slot == long { return }
      slot = long
    }
  }

  /// The first word within `range`; where two begin, the longer.
  func first(in text: Span<UInt8>, _ range: Range<Int>) -> Hit? {
    var position = range.lowerBound
    while let next = nextCandidate(in: text, position..<range.upperBound) {
      if let hit = hit(at: next, in: text, limit: range.upperBound) { return hit }
      position = next + 1
    }
    return nil
  }

  /// The first place within `range` where a word may begin, as far as the hash of what stands there tells.
  func nextCandidate(in text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound, let next = starts.next(in: text, position..<range.upperBound) {
      if mayBegin(at: next, in: text) { return next }
      position = next + 1
    }
    return nil
  }

  /// Whether a word may begin at `position`, as far as the hashes of three and of six bytes tell.
  private func mayBegin(at position: Int, in text: Span<UInt8>) -> Bool {
    let key = text.folded(at: position)
    let long = Self.slot(key, slotBits)
    let short = Self.slot(key & Self.short, slotBits)
    return slots[long] != slots[long + 1] || slots[short] != slots[short + 1]
  }

  /// Whether any of the words stands within `range`.
  func occurs(in text: Span<UInt8>, _ range: Range<Int>) -> Bool { first(in: text, range) != nil }

  /// The longest word that ends at `end`; at most 64 bytes back are tried.
  func hit(endingAt end: Int, in text: Span<UInt8>, from lower: Int) -> Hit? {
    var position = max(lower, end - 64)
    while let next = nextCandidate(in: text, position..<end) {
      if let hit = exactHit(next..<end, in: text) { return hit }
      position = next + 1
    }
    return nil
  }

  /// The word that is exactly `range`.
  func exactHit(_ range: Range<Int>, in text: Span<UInt8>) -> Hit? {
    guard range.count >= 3 else { return nil }
    let key = text.folded(at: range.lowerBound)
    let slot = Self.slot(range.count >= 6 ? key : key & Self.short, slotBits)
    for i in slots[slot]..<slots[slot + 1] {
      let word = words[Int(i)]
      if Int(word.count) == range.count, matches(word, at: range.lowerBound, in: text) {
        return Hit(range: range, value: Int(word.value))
      }
    }
    return nil
  }

  private func matches(_ word: Word, at position: Int, in text: Span<UInt8>) -> Bool {
    let start = Int(word.start)
    for i in 0..<Int(word.count) {
      let a = text[position + i]
      let b = bytes[start + i]
      if a != b, !(word.foldsCase && a.lowered == b.lowered) { return false }
    }
    return text.isOpen(before: position, word.left)
      && text.isOpen(after: position + Int(word.count), word.right)
  }

  /// The three bytes of a key that every word has.
  private static let short: UInt64 = 0xFF_FFFF

  private static func slot(_ key: UInt64, _ slotBits: UInt32) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - slotBits))
  }
}

extension Span<UInt8> {
  /// The six bytes from `position` on, each `| 0x20`, the first in the lowest byte; past the end, zeros.
  @inline(__always)
  func folded(at position: Int) -> UInt64 {
    let fold: UInt64 = 0x2020_2020_2020
    if position + 8 <= count {
      let eight = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      return UInt64(littleEndian: eight) & 0xFFFF_FFFF_FFFF | fold
    }
    var key: UInt64 = 0
    for i in (position..<Swift.min(position + 6, count)).reversed() { key = key << 8 | UInt64(self[i]) }
    return key | fold
  }

  /// Whether a word may begin at `position`.
  func isOpen(before position: Int, _ bound: WordSet.Bound) -> Bool {
    switch bound {
    case .none: true
    case .ascii: position == 0 || !self[position - 1].isASCIILetterOrDigit
    case .katakana: position < 3 || !isKatakana(at: position - 3)
    }
  }

  /// Whether a word may end before `position`.
  func isOpen(after position: Int, _ bound: WordSet.Bound) -> Bool {
    switch bound {
    case .none: true
    case .ascii: position >= count || !self[position].isASCIILetterOrDigit
    case .katakana: position + 3 > count || !isKatakana(at: position)
    }
  }

  /// Whether U+30A1 to U+30FA or U+30FC (ー) begins at `position`; the middle dot does not count.
  func isKatakana(at position: Int) -> Bool {
    guard position >= 0, position + 2 < count, self[position] == 0xE3 else { return false }
    let low = self[position + 2]
    switch self[position + 1] {
    case 0x82: return low >= 0xA1 && low <= 0xBF
    case 0x83: return low >= 0x80 && low <= 0xBC && low != 0xBB
    default: return false
    }
  }
}
