package import AratameMatching

/// The first look at a stretch: whether the tagger, which costs a hundred times more, is worth asking.
///
/// A logistic model over hashed features of the stretch and of two characters on each side. `dev train` makes it, so
/// that all but a few names in a thousand pass.
package struct NameGlance: Sendable {
  package static let bits: UInt32 = 15
  /// One weight of 1 stands for so many of the embedded numbers.
  package static let scale: Float = 16

  private let weights: HashedWeights
  private let least: Int32

  /// A model with the weights at `data`, which lets pass what reaches `least`.
  init(_ data: UnsafePointer<UInt32>, least: Int32) {
    unsafe weights = HashedWeights(data, bits: Self.bits)
    self.least = least
  }

  /// Whether a name may begin in `stretch`, go on or end there.
  func passes(_ stretch: NameStretch, in text: Span<UInt8>) -> Bool { score(stretch, in: text) >= least }

  /// How much speaks for a name.
  package func score(_ stretch: NameStretch, in text: Span<UInt8>) -> Int32 {
    var sum: Int32 = 0
    Self.forEachFeature(of: stretch, in: text) { sum &+= weights[$0] }
    return sum
  }

  /// Calls `emit` with the hash of each feature of `stretch`.
  @inline(__always)
  package static func forEachFeature(
    of stretch: NameStretch, in text: Span<UInt8>, _ emit: (UInt32) -> Void
  ) {
    let range = stretch.range
    let left = text.character(before: range.lowerBound)
    let left2 = text.character(before: left.bound).code
    let right = text.character(at: range.upperBound)
    let right2 = text.character(at: right.bound).code
    let count = range.count / 3
    let shape = UInt32(min(count, 7)) << 1 | (stretch.isKatakana ? 1 : 0)
    func character(_ i: Int) -> UInt32 { text.character(at: range.lowerBound + 3 * i).code }
    let first = character(0), last = character(count - 1)
    emit(mixed(1, shape))
    emit(feature(2, left.code, shape & 1))
    emit(feature(3, right.code, shape & 1))
    emit(feature(4, mixed(left.code, left2), shape & 1))
    emit(feature(5, mixed(right.code, right2), shape & 1))
    emit(feature(6, left.code, right.code))
    emit(feature(7, left.code, shape))
    emit(feature(8, right.code, shape))
    emit(feature(9, first, left.code))
    emit(feature(10, last, right.code))
    emit(feature(11, last, mixed(right.code, right2)))
    if stretch.isKatakana { letters(text, range, emit) } else { kanji(text, range, emit) }
  }

  /// Pairs of kanji, and what the word lists say of them.
  @inline(__always)
  private static func kanji(_ text: Span<UInt8>, _ range: Range<Int>, _ emit: (UInt32) -> Void) {
    let pairs = min(range.count / 3 - 1, 8)
    let shape = UInt32(min(pairs, 4))
    func start(_ i: Int) -> Int { range.lowerBound + 3 * i }
    func add(_ i: Int, to hash: inout WordHash) {
      hash.add(text[start(i)])
      hash.add(text[start(i) + 1])
      hash.add(text[start(i) + 2])
    }
    func value(_ hash: WordHash) -> UInt32 { UInt32(NameWord.table.value(of: hash) ?? 0) }
    // What the lists say of the first one, two and three characters, of the last three and of the last one.
    var (head, head2, head3, tail3) = (UInt32(0), UInt32(0), UInt32(0), UInt32(0))
    var before: UInt32 = 0
    for i in 0..<pairs {
      var hash = WordHash()
      add(i, to: &hash)
      if i == 0, pairs > 1 { head = value(hash) }
      add(i + 1, to: &hash)
      let word = value(hash)
      if i == 0 { head2 = word }
      if pairs > 1, i == 0 || i == pairs - 2 {
        add(i + 2, to: &hash)
        let word = value(hash)
        if i == 0 { head3 = word }
        if i == pairs - 2 { tail3 = word }
      }
      let pair = mixed(text.character(at: start(i)).code, text.character(at: start(i + 1)).code)
      emit(feature(20, pair))
      emit(feature(21, pair, i == 0 ? 1 : i == pairs - 1 ? 2 : 3))
      emit(feature(22, word, UInt32(min(i, 2)), shape))
      if i > 1 { emit(feature(23, before >> 8, word)) }
      before = before << 8 | word
    }
    emit(feature(24, before, shape))
    guard pairs > 1 else { return }
    var last = WordHash()
    add(pairs, to: &last)
    let tail = value(last)
    emit(feature(25, head3, tail, shape))
    emit(feature(26, tail3, head, shape))
    emit(feature(27, head2, tail, shape))
  }

  /// Letters of a word of katakana.
  @inline(__always)
  private static func letters(_ text: Span<UInt8>, _ range: Range<Int>, _ emit: (UInt32) -> Void) {
    let count = min(range.count / 3, 10)
    func letter(_ i: Int) -> UInt32 { text.character(at: range.lowerBound + 3 * i).code }
    let end = range.count / 3 - 1
    emit(feature(40, letter(0), letter(1), UInt32(count)))
    emit(feature(41, letter(end), letter(end - 1)))
    if count > 2 { emit(feature(42, letter(end), letter(end - 1), letter(end - 2))) }
    for i in 1..<count { emit(feature(43, letter(i - 1), letter(i))) }
    for i in 2..<max(2, count) { emit(feature(44, letter(i - 2), letter(i - 1), letter(i))) }
    emit(feature(45, UInt32(NameWord.table.value(of: text.extracting(range)) ?? 0), UInt32(count)))
  }

  /// The hash of feature `id` with up to three values.
  @inline(__always)
  private static func feature(_ id: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32 {
    mixed(mixed(a &+ id &* 0x632B_E5AB, b), c &+ 0x27D4_EB2F)
  }
}

extension Span<UInt8> {
  /// The bytes of the character at `position` as one number, and where it ends; 0 at the end of the text.
  ///
  /// Digits are one character, and so are letters of ASCII.
  @inline(__always)
  fileprivate func character(at position: Int) -> (code: UInt32, bound: Int) {
    guard position < count else { return (0, position) }
    let lead = self[position]
    if lead < 0x80 { return (lead.asciiClass, position + 1) }
    let length = lead < 0xE0 ? 2 : 3
    guard position + length <= count else { return (UInt32(lead), count) }
    let code = UInt32(lead) << 16 | UInt32(self[position + 1]) << 8 | UInt32(self[position + length - 1])
    return (code, position + length)
  }

  /// The character before `position`, likewise, and where it begins.
  @inline(__always)
  fileprivate func character(before position: Int) -> (code: UInt32, bound: Int) {
    guard position > 0 else { return (0, 0) }
    let start = startOfCharacter(before: position)
    return (character(at: start).code, start)
  }
}

extension UInt8 {
  fileprivate var asciiClass: UInt32 {
    switch self {
    case 0x30...0x39: 0x30
    case 0x41...0x5A, 0x61...0x7A: 0x41
    default: UInt32(self)
    }
  }
}
