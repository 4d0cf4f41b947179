internal import AratameMatching

extension NameWindow {
  /// Calls `emit` with the hash of each feature of one of the window's own units: less than 96.
  @inline(__always)
  package func forEachFeature(of i: Int, in text: Span<UInt8>, _ emit: (UInt32) -> Void) {
    let run = runs[i]
    let unit = FeatureUnit(
      kind: kind(i), word: word(i), lists: marks[i].bits,
      place: UInt32(min(i - run.lowerBound, 3)) << 3 | UInt32(min(run.upperBound - i, 4)),
      left: mixed(word(run.lowerBound - 1), word(run.lowerBound - 2)),
      right: mixed(word(run.upperBound), word(run.upperBound + 1)))
    words(i, unit, emit)
    surroundings(i, run, unit, emit)
    lists(i, run, unit, emit)
    if units[i].kind == .katakana { letters(i, run, unit, text, emit) } else { characters(i, unit, emit) }
  }

  /// What every group of features asks of a unit.
  private struct FeatureUnit {
    var kind: UInt32
    var word: UInt32
    var lists: UInt32
    /// Where in its run.
    var place: UInt32
    /// The two characters before and after its run.
    var left: UInt32
    var right: UInt32
  }

  @inline(__always) private func word(_ i: Int) -> UInt32 { units[i].word }
  @inline(__always) private func kind(_ i: Int) -> UInt32 { UInt32(units[i].kind.rawValue) }

  /// The hash of feature `id` with up to three values.
  @inline(__always)
  private func feature(_ id: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32 {
    let sum = (a &+ id &* 0x632B_E5AB) &* 0x85EB_CA6B ^ (b &+ id) &* 0xC2B2_AE35 ^ c &* 0x27D4_EB2F
    let h = (sum ^ sum >> 15) &* 0x9E37_79B1
    return h ^ h << 11
  }

  /// The unit and its neighbours.
  @inline(__always)
  private func words(_ i: Int, _ unit: FeatureUnit, _ emit: (UInt32) -> Void) {
    let last = word(i - 1), next = word(i + 1)
    emit(feature(1, unit.kind))
    emit(feature(2, unit.word))
    emit(feature(3, last))
    emit(feature(4, next))
    emit(feature(5, last, unit.word))
    emit(feature(6, unit.word, next))
    emit(feature(7, word(i - 2), last))
    emit(feature(8, next, word(i + 2)))
    emit(feature(9, last, unit.word, next))
    let kinds = kind(i - 1) << 8 | unit.kind << 4 | kind(i + 1)
    emit(feature(10, kinds))
    emit(feature(11, kinds << 16 | kind(i - 2) << 8 | kind(i + 2)))
  }

  /// What stands before and after the run.
  @inline(__always)
  private func surroundings(_ i: Int, _ run: Range<Int>, _ unit: FeatureUnit, _ emit: (UInt32) -> Void) {
    let before = word(run.lowerBound - 1), after = word(run.upperBound)
    let length = UInt32(min(run.count, 7))
    emit(feature(20, length, unit.place, unit.kind))
    emit(feature(21, before, unit.kind))
    emit(feature(22, after, unit.kind))
    emit(feature(23, unit.left, unit.kind))
    emit(feature(24, unit.right, unit.kind))
    emit(feature(25, unit.left, word(run.lowerBound - 3), unit.kind))
    emit(feature(26, unit.right, word(run.upperBound + 2), unit.kind))
    emit(feature(27, before, after, unit.kind))
    emit(feature(28, unit.left, unit.place))
    emit(feature(29, unit.right, unit.place))
    emit(feature(30, unit.right, word(run.upperBound + 2), unit.place))
    emit(feature(31, word(run.upperBound - 1), unit.place & 7, unit.kind))
    emit(feature(32, word(run.upperBound - 1), word(run.upperBound - 2), unit.place & 7))
    emit(feature(33, word(run.lowerBound), unit.place >> 3, unit.kind))
    emit(feature(34, word(run.lowerBound), word(run.lowerBound + 1), unit.place >> 3))
  }

  /// What the word lists say of the unit, with its neighbours and surroundings.
  @inline(__always)
  private func lists(_ i: Int, _ run: Range<Int>, _ unit: FeatureUnit, _ emit: (UInt32) -> Void) {
    let last = marks[i - 1].bits, next = marks[i + 1].bits
    emit(feature(40, unit.lists))
    emit(feature(41, unit.lists, unit.place))
    emit(feature(42, unit.lists, unit.place, UInt32(min(run.count, 7))))
    emit(feature(43, unit.lists, unit.place & 7, word(run.upperBound)))
    emit(feature(44, unit.lists, unit.place >> 3, word(run.lowerBound - 1)))
    emit(feature(45, unit.lists, unit.left))
    emit(feature(46, unit.lists, unit.right))
    emit(feature(47, unit.lists, last))
    emit(feature(48, unit.lists, next))
    emit(feature(49, last, kind(i - 1)))
    emit(feature(50, next, kind(i + 1)))
    emit(feature(51, last, next))
  }

  /// Kanji and hiragana: surnames, given names, words, each by itself.
  @inline(__always)
  private func characters(_ i: Int, _ unit: FeatureUnit, _ emit: (UInt32) -> Void) {
    let mark = marks[i], next = marks[i + 1], last = marks[i - 1]
    let full = UInt32(mark.full)
    emit(feature(60, mark[.surname]))
    emit(feature(61, mark[.given]))
    emit(feature(62, mark[.common], mark[.place]))
    emit(feature(63, mark[.title], next[.title], last[.title]))
    emit(feature(64, full))
    emit(feature(65, full, unit.right))
    emit(feature(66, full, unit.left))
    emit(feature(67, full, mark[.common], next[.title]))
    emit(feature(68, mark[.surname], mark[.given]))
    emit(feature(69, mark[.given], last[.surname]))
    emit(feature(70, mark[.surname], next[.given]))
    emit(feature(71, mark[.surname], mark[.common]))
    emit(feature(72, mark[.given], mark[.common]))
    emit(feature(73, unit.word, unit.place))
    emit(feature(74, unit.word, full))
    emit(feature(75, unit.word, last[.surname], last[.given]))
  }

  /// The letters of a word of katakana.
  @inline(__always)
  private func letters(
    _ i: Int, _ run: Range<Int>, _ unit: FeatureUnit, _ text: Span<UInt8>, _ emit: (UInt32) -> Void
  ) {
    let range = units[i].range
    let count = range.count / 3
    func letter(_ k: Int) -> UInt32 {
      guard k >= 0 && k < count else { return 0 }
      let at = range.lowerBound + 3 * k
      return UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
    }
    let first = letter(0), second = letter(1)
    let end = letter(count - 1), end2 = letter(count - 2), end3 = letter(count - 3)
    let length = UInt32(min(count, 8))
    let titles = marks[run.upperBound][.title]
    emit(feature(80, first))
    emit(feature(81, first, second))
    emit(feature(82, first, second, letter(2)))
    emit(feature(83, end))
    emit(feature(84, end, end2))
    emit(feature(85, end, end2, end3))
    emit(feature(86, mixed(end, end2), end3, letter(count - 4)))
    emit(feature(87, length, UInt32(min(run.count, 7))))
    emit(feature(88, length, word(run.upperBound)))
    emit(feature(89, length, unit.lists))
    emit(feature(90, unit.word, unit.place))
    emit(feature(91, end, end2, unit.right))
    emit(feature(92, titles, unit.lists, UInt32(min(run.count, 7))))
    for k in 1..<max(1, min(count, 10)) { emit(feature(93, letter(k - 1), letter(k))) }
    for k in 2..<max(2, min(count, 10)) { emit(feature(94, letter(k - 2), letter(k - 1), letter(k))) }
  }
}
