internal import AratameMatching
internal import CLexicons

/// A stretch of text in which a name may stand, as the tagger reads it: its units, three more on each side, and
/// what the word lists say of them.
///
/// One value is filled again and again, so that a text costs a few allocations whatever it holds.
package struct NameWindow {
  /// Characters of context on each side, each a unit.
  static let margin = 3

  /// Three units of context, those of the window, three units of context.
  private(set) var units: [NameUnit] = []
  /// For each unit, what the word lists say of the words that begin, go on or end there.
  private(set) var marks: [NameMarks] = []
  /// For each unit, the units of the same kind around it.
  private(set) var runs: [Range<Int>] = []
  /// The window's own units.
  package private(set) var own = 0..<0

  /// The bytes of a unit.
  package func range(of unit: Int) -> Range<Int> { units[unit].range }

  /// The window's bytes.
  var range: Range<Int> {
    own.isEmpty ? 0..<0 : units[own.lowerBound].range.lowerBound..<units[own.upperBound - 1].range.upperBound
  }

  /// Takes in the text around `stretch`, beginning at `floor` at the earliest.
  mutating func fill(_ text: Span<UInt8>, around stretch: Range<Int>, from floor: Int) {
    units.removeAll(keepingCapacity: true)
    let start = start(text, before: stretch.lowerBound, from: floor)
    addLeft(text, before: start)
    let first = units.count
    let end = addOwn(text, from: start)
    own = first..<units.count
    addRight(text, from: end)
    findRuns()
    mark(text)
  }

  // MARK: - Units

  /// Where the window begins: at most 16 characters before `position`, as far as a name may reach.
  private func start(_ text: Span<UInt8>, before position: Int, from floor: Int) -> Int {
    var start = position
    for _ in 0..<16 {
      guard start > floor else { break }
      let previous = text.startOfCharacter(before: start)
      let kind = NameUnit.Kind(text.decodedScalar(at: previous).value)
      if kind == .kanji || kind == .katakana {
        start = previous
      } else if kind == .dot || text[previous] == 0x3D, previous > floor {
        let before = text.startOfCharacter(before: previous)
        let joined = NameUnit.Kind(text.decodedScalar(at: before).value)
        guard joined == .kanji || joined == .katakana || joined == .latin else { break }
        start = before
      } else {
        break
      }
    }
    return start
  }

  private mutating func addLeft(_ text: Span<UInt8>, before start: Int) {
    var found: [NameUnit] = []
    var position = start
    for _ in 0..<Self.margin {
      guard position > 0, found.last?.kind != .stop, !text.isSegmentEdge(before: position) else { break }
      let previous = text.startOfCharacter(before: position)
      found.append(unit(text, at: previous))
      position = previous
    }
    for _ in found.count..<Self.margin { units.append(Self.edge) }
    units.append(contentsOf: found.reversed())
  }

  private mutating func addRight(_ text: Span<UInt8>, from end: Int) {
    var position = end
    for _ in 0..<Self.margin {
      guard position < text.count, units.last?.kind != .stop || position == end,
        !text.isSegmentEdge(after: position)
      else {
        units.append(Self.edge)
        continue
      }
      let next = unit(text, at: position)
      units.append(next)
      position = next.range.upperBound
    }
  }

  private static let edge = NameUnit(range: 0..<0, kind: .edge, word: 0)

  /// The character at `position`; any digit is the same one.
  private func unit(_ text: Span<UInt8>, at position: Int) -> NameUnit {
    let (value, length) = text.decodedScalar(at: position)
    let kind = NameUnit.Kind(value)
    return NameUnit(range: position..<position + length, kind: kind, word: kind == .digit ? 0x30 : value)
  }

  /// Adds the units of the window and gives where it ends.
  private mutating func addOwn(_ text: Span<UInt8>, from start: Int) -> Int {
    var position = start
    let most = units.count + LinearTagger.most
    while position < text.count, units.count < most {
      var next = unit(text, at: position)
      switch next.kind {
      case .kanji: break
      case .katakana:
        if isWithinKanji(text, next) { next.kind = .kanji } else { extend(&next, text, while: .katakana) }
      case .latin:
        guard units.last?.kind == .dot || position == start else { return position }
        extend(&next, text, while: .latin)
      case .hiragana:
        let count = units.count
        position = addGiven(text, from: position)
        if units.count == count { return position }
        continue
      default:
        guard joins(next, text) else { return position }
        if next.kind == .other { next.kind = .dot }
      }
      units.append(next)
      position = next.range.upperBound
    }
    return position
  }

  /// Whether a small ヶ, ノ or ツ stands between kanji: 藤ヶ谷, 一ノ瀬.
  private func isWithinKanji(_ text: Span<UInt8>, _ unit: NameUnit) -> Bool {
    guard [0x30F6, 0x30F5, 0x30CE, 0x30B1, 0x30C4].contains(unit.word), units.last?.kind == .kanji,
      unit.range.upperBound < text.count
    else { return false }
    return NameUnit.Kind(text.decodedScalar(at: unit.range.upperBound).value) == .kanji
  }

  /// Lets `unit` go on over its word.
  private func extend(_ unit: inout NameUnit, _ text: Span<UInt8>, while kind: NameUnit.Kind) {
    var end = unit.range.upperBound
    var word = mixed(17, unit.word)
    while end < text.count {
      let (value, length) = text.decodedScalar(at: end)
      guard NameUnit.Kind(value) == kind else { break }
      word = mixed(word, value)
      end += length
    }
    unit.range = unit.range.lowerBound..<end
    unit.word = word
  }

  /// Whether a dot, a double hyphen or a space stands between two parts of what may be one name.
  private func joins(_ unit: NameUnit, _ text: Span<UInt8>) -> Bool {
    guard let last = units.last?.kind, unit.range.upperBound < text.count else { return false }
    let next = NameUnit.Kind(text.decodedScalar(at: unit.range.upperBound).value)
    switch unit.kind {
    case .dot: return last != .hiragana && (next == .katakana || next == .kanji || next == .latin)
    case .other: return unit.word == 0x3D && last == .katakana && next == .katakana
    case .space:
      return last == .kanji && endsSurnameRun(text)
        && (next == .kanji || next == .katakana || hasGiven(text, at: unit.range.upperBound))
    default: return false
    }
  }

  /// Whether the last run of units is a surname, so that a given name may follow after a space.
  private func endsSurnameRun(_ text: Span<UInt8>) -> Bool {
    var first = units.count
    while first > Self.margin, units[first - 1].kind == .kanji { first -= 1 }
    guard (1...3).contains(units.count - first), let last = units.last else { return false }
    let range = units[first].range.lowerBound..<last.range.upperBound
    return NameWord.table.value(of: text.extracting(range)).map { NameWord(rawValue: $0).contains(.surname) }
      ?? false
  }

  /// Whether a given name in hiragana begins at `position`.
  private func hasGiven(_ text: Span<UInt8>, at position: Int) -> Bool {
    endOfGiven(text, at: position) != nil
  }

  /// Where the longest given name of two to five hiragana at `position` ends.
  private func endOfGiven(_ text: Span<UInt8>, at position: Int) -> Int? {
    guard position < text.count, NameUnit.Kind(text.decodedScalar(at: position).value) == .hiragana else {
      return nil
    }
    var end: Int?
    NameWord.table.forEachPrefix(in: text, at: position, limit: position + 15) { prefix, value in
      if prefix >= position + 6, NameWord(rawValue: value).contains(.given) { end = prefix }
      return true
    }
    return end
  }

  /// Adds the hiragana of a given name after a surname: 湊かなえ.
  private mutating func addGiven(_ text: Span<UInt8>, from position: Int) -> Int {
    guard let last = units.last?.kind, last == .kanji || last == .space,
      let end = endOfGiven(text, at: position)
    else { return position }
    var position = position
    while position < end {
      let next = unit(text, at: position)
      units.append(next)
      position = next.range.upperBound
    }
    return end
  }

  // MARK: - Marks

  private mutating func findRuns() {
    runs.removeAll(keepingCapacity: true)
    for _ in units { runs.append(0..<0) }
    var first = own.lowerBound
    while first < own.upperBound {
      var last = first
      while last + 1 < own.upperBound, units[last].kind.joins(units[last + 1].kind) { last += 1 }
      for unit in first...last { runs[unit] = first..<last + 1 }
      first = last + 1
    }
  }

  private mutating func mark(_ text: Span<UInt8>) {
    marks.removeAll(keepingCapacity: true)
    for _ in units { marks.append(NameMarks()) }
    for unit in own {
      switch units[unit].kind {
      case .katakana:
        let value = NameWord.table.value(of: text.extracting(units[unit].range)) ?? 0
        marks[unit].setWord(NameWord(rawValue: value))
      case .kanji, .hiragana: markWords(text, from: unit)
      default: break
      }
    }
    for unit in own where marks[unit].surnameLengths != 0 { markFullNames(text, from: unit) }
  }

  /// Marks the words of up to three characters that begin at `first`.
  private mutating func markWords(_ text: Span<UInt8>, from first: Int) {
    let start = units[first].range.lowerBound
    let last = min(first + 3, own.upperBound)
    var unit = first
    NameWord.table.forEachPrefix(in: text, at: start, limit: units[last - 1].range.upperBound) { end, value in
      while unit < last, units[unit].range.upperBound < end { unit += 1 }
      guard unit < last, units[unit].range.upperBound == end, units[unit].kind != .katakana else {
        return false
      }
      let word = NameWord(rawValue: value)
      marks[first].addWord(word, length: unit - first + 1)
      return true
    }
    let begun = marks[first]
    guard begun.isMarked else { return }
    for kind in NameMarks.Field.allCases {
      let length = begun.starting(kind)
      guard length > 0 else { continue }
      for unit in first..<min(first + length, own.upperBound) {
        if unit == first + length - 1 {
          marks[unit].setEnding(kind, length)
        } else {
          marks[unit].setInside(kind)
        }
      }
    }
  }

  /// Marks a surname at `first` with a given name after it.
  private mutating func markFullNames(_ text: Span<UInt8>, from first: Int) {
    for a in 1...3 where marks[first].surnameLengths >> a & 1 != 0 {
      var given = first + a
      guard given < own.upperBound else { return }
      if units[given].kind == .space { given += 1 }
      guard given < own.upperBound else { return }
      for b in 1...3 where marks[given].givenLengths >> b & 1 != 0 && given + b <= own.upperBound {
        let starts: UInt16 = runs[first].lowerBound == first ? 1 : 0
        let ends: UInt16 = given + b == runs[given].upperBound ? 1 : 0
        for unit in first..<given + b {
          let role: UInt16 = unit == first ? 1 : unit == given + b - 1 ? 3 : 2
          marks[unit].full = max(
            marks[unit].full, UInt16(a) << 6 | UInt16(b) << 4 | starts << 3 | ends << 2 | role)
        }
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether a segment begins at `position`.
  func isSegmentEdge(before position: Int) -> Bool {
    position >= 2 && self[position - 1] == 0x0A && self[position - 2] == 0x1E
  }

  /// Whether a segment ends at `position`.
  func isSegmentEdge(after position: Int) -> Bool {
    position + 1 < count && self[position] == 0x0A && self[position + 1] == 0x1E
  }
}

extension NameUnit.Kind {
  /// Whether a unit of this kind and a neighbour of `other` are one run.
  fileprivate func joins(_ other: Self) -> Bool {
    switch self {
    case .kanji: other == .kanji
    case .katakana, .dot: other == .katakana || other == .dot
    default: false
    }
  }
}

/// What the word lists say of the words that begin, go on and end at a unit.
struct NameMarks {
  /// A kind of word that is marked.
  enum Field: UInt32, CaseIterable { case surname, given, common, place, title }

  /// Five bits a field: length of the longest word that begins here (2), that ends here (2), whether one goes on.
  ///
  /// Above them: whether the surname is frequent, whether this is a katakana word.
  private(set) var bits: UInt32 = 0
  /// Bit n: whether a surname of n characters begins here; in katakana bit 1 is the word.
  private(set) var surnameLengths: UInt8 = 0
  private(set) var givenLengths: UInt8 = 0
  /// A surname with a given name: lengths, whether it fills its run on the left and on the right, and which part of
  /// it this is.
  var full: UInt16 = 0

  var isMarked: Bool { bits != 0 }

  mutating func addWord(_ word: NameWord, length: Int) {
    if word.contains(.surname) {
      surnameLengths |= 1 << UInt8(length)
      set(.surname, 0, length)
      if word.contains(.frequent) { bits |= 1 << 25 } else { bits &= ~(1 << 25) }
    }
    if word.contains(.given) {
      givenLengths |= 1 << UInt8(length)
      set(.given, 0, length)
    }
    if length > 1, word.contains(.common) || word.contains(.other) { set(.common, 0, length) }
    if length > 1, word.contains(.place) { set(.place, 0, length) }
    if word.contains(.title) { set(.title, 0, length) }
  }

  /// Marks a word of katakana.
  mutating func setWord(_ word: NameWord) {
    bits = UInt32(word.rawValue) | 1 << 30
    if word.contains(.given) { givenLengths = 2 }
  }

  /// Whether this is a word of katakana that is a place.
  var isPlaceWord: Bool {
    bits & (1 << 30) != 0 && NameWord(rawValue: UInt8(truncatingIfNeeded: bits)).contains(.place)
  }

  func starting(_ field: Field) -> Int { Int(bits >> (5 * field.rawValue) & 3) }

  mutating func setEnding(_ field: Field, _ length: Int) { set(field, 2, length) }

  mutating func setInside(_ field: Field) { bits |= 16 << (5 * field.rawValue) }

  private mutating func set(_ field: Field, _ offset: UInt32, _ length: Int) {
    let shift = 5 * field.rawValue + offset
    bits = bits & ~(3 << shift) | UInt32(min(length, 3)) << shift
  }

  /// Five bits of one field.
  subscript(_ field: Field) -> UInt32 { bits >> (5 * field.rawValue) & 31 }
}

extension NameWindow {
  /// The pass that finds where windows may be.
  private static let pass = unsafe NamePass(clexicons_japanese_names_gate())

  /// Calls `body` with each window of `text` in which a name may stand, in ascending order, none touching another.
  package static func forEach(in text: Span<UInt8>, _ body: (borrowing NameWindow) -> Void) {
    var window = NameWindow()
    var end = 0
    pass.forEachStretch(in: text) { stretch in
      guard stretch.range.upperBound > end else { return }
      let start = max(stretch.range.lowerBound, end)
      window.fill(text, around: start..<stretch.range.upperBound, from: end)
      end = window.range.upperBound
      body(window)
    }
  }
}

extension NameWindow {
  /// Whether a surname of the lists begins at a unit.
  func isSurname(at unit: Int) -> Bool { units[unit].kind == .kanji && marks[unit].surnameLengths != 0 }

  /// Whether `units` are a place of the lists as a whole, with or without 島, 県 and the like after it.
  func isPlace(_ units: Range<Int>) -> Bool {
    guard marks[units.lowerBound].surnameLengths >> units.count & 1 != 0 || units.count <= 3 else {
      return false
    }
    if units.count == 1 { return marks[units.lowerBound].isPlaceWord }
    let length = marks[units.lowerBound].starting(.place)
    if length == units.count { return true }
    return length == units.count - 1 && length > 0
  }

  /// How many units a name at a surname has, the longest first: with a given name, then alone.
  func nameLengths(at unit: Int) -> [Int] {
    var lengths: [Int] = []
    for a in 1...3 where marks[unit].surnameLengths >> a & 1 != 0 {
      lengths.append(a)
      var given = unit + a
      if given < own.upperBound, units[given].kind == .space { given += 1 }
      guard given < own.upperBound else { continue }
      for b in 1...5 where marks[given].givenLengths >> b & 1 != 0 { lengths.append(given + b - unit) }
    }
    return lengths.sorted(by: >)
  }
}
