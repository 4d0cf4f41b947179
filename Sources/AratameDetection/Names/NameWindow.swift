package import AratameMatching
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
  var marks: [NameMarks] = []
  /// For each unit, the units of the same kind around it.
  var runs: [Range<Int>] = []
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
    for _ in 0..<Self.margin { units.append(Self.edge) }
    var position = start
    for place in stride(from: Self.margin - 1, through: 0, by: -1) {
      let isCut = place + 1 < Self.margin && units[place + 1].kind == .stop
      guard position > 0, !isCut, !text.isSegmentEdge(before: position) else { break }
      position = text.startOfCharacter(before: position)
      units[place] = unit(text, at: position)
    }
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
    guard unit.joinsKanji, units.last?.kind == .kanji,
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
}

extension NameWindow {
  /// The pass that finds where windows may be.
  package static let pass = unsafe NamePass(clexicons_japanese_names_gate())

  /// Calls `body` with each window of `text` in which a name may stand, in ascending order, none touching another.
  ///
  /// - Parameters:
  ///   - glance: Says which stretches are worth a window; all are without it.
  ///   - pass: Finds the stretches; another than the built-in one to learn from more.
  package static func forEach(
    in text: Span<UInt8>, by glance: NameGlance?, from pass: NamePass = Self.pass,
    _ body: (borrowing NameWindow) -> Void
  ) {
    var window = NameWindow()
    var end = 0
    pass.forEachStretch(in: text) { stretch in
      guard stretch.range.upperBound > end, glance?.passes(stretch, in: text) ?? true else { return }
      let start = max(stretch.range.lowerBound, end)
      window.fill(text, around: start..<stretch.range.upperBound, from: end)
      end = window.range.upperBound
      body(window)
    }
  }

  /// Calls `body` with each stretch of `text` in which a name may stand.
  package static func forEachStretch(in text: Span<UInt8>, _ body: (NameStretch) -> Void) {
    pass.forEachStretch(in: text, body)
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
