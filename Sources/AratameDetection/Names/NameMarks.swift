internal import AratameMatching

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
  mutating func findRuns() {
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

  mutating func mark(_ text: Span<UInt8>) {
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

extension NameWindow {
  /// Whether a surname of the lists begins at a unit.
  func isSurname(at unit: Int) -> Bool { units[unit].kind == .kanji && marks[unit].surnameLengths != 0 }

  /// Whether `units` are a place of the lists as a whole, with or without 島, 県 and the like after it, which are no
  /// given names as the 葵 of 松本葵 is.
  func isPlace(_ units: Range<Int>) -> Bool {
    guard marks[units.lowerBound].surnameLengths >> units.count & 1 != 0 || units.count <= 3 else {
      return false
    }
    if units.count == 1 { return marks[units.lowerBound].isPlaceWord }
    let length = marks[units.lowerBound].starting(.place)
    if length == units.count { return true }
    return length == units.count - 1 && length > 0 && marks[units.upperBound - 1].givenLengths & 2 == 0
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
