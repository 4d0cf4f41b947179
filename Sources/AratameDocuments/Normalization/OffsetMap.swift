internal import AratameMatching

/// From offsets in a derived text to offsets in the original it was made from, in bytes.
///
/// A derived text is made from left to right: bytes are copied, characters are replaced by others of whatever
/// length, or removed. Whoever makes it tells the map each step in that order (``copy(_:)``,
/// ``replace(_:with:)``, ``remove(_:)``); afterwards any range of the derived text can be traced back. Maps
/// chain: with `b` made from `a` and `c` from `b`, `ab.original(bc.original(range))` goes from `c` to `a`.
///
/// While nothing but copies was told, the map stores nothing. Equal steps in a row, such as twelve full-width
/// digits (three bytes to one), share one entry of 24 bytes.
package struct OffsetMap: Sendable, Equatable {
  /// A stretch of the derived text in which every `derivedStep` bytes came from `originalStep` bytes.
  ///
  /// It ends where the next piece begins.
  private struct Piece: Sendable, Equatable {
    var derived: Int
    var original: Int
    var derivedStep: Int32
    var originalStep: Int32
  }

  /// Sorted by `derived`, the first at 0; empty while derived and original offsets are the same.
  private var pieces: [Piece] = []
  /// Whether something was removed since the last step, so that the next one cannot belong to the same piece.
  private var hasGap = false
  /// Whether anything of the original has no counterpart.
  package private(set) var hasRemoved = false
  /// The length of the derived text so far, in bytes.
  package private(set) var derivedCount = 0
  /// The length of the original so far, in bytes, removed characters included.
  package private(set) var originalCount = 0

  /// The map of an empty text.
  package init() {}

  /// The map of a text of `count` bytes to itself.
  package init(identity count: Int) {
    copy(count)
  }

  /// Whether derived and original are as long as each other and every offset maps to itself.
  package var isIdentity: Bool { pieces.isEmpty && derivedCount == originalCount }

  /// Forgets everything, so that the map describes an empty text again.
  package mutating func removeAll(keepingCapacity: Bool = false) {
    pieces.removeAll(keepingCapacity: keepingCapacity)
    hasGap = false
    hasRemoved = false
    derivedCount = 0
    originalCount = 0
  }

  // MARK: Telling what was done

  /// The next `count` bytes of the original were copied as they are.
  ///
  /// A range that begins or ends inside a copied character keeps its place inside it.
  package mutating func copy(_ count: Int) {
    guard count > 0 else { return }
    beginStep(original: 1, derived: 1)
    derivedCount += count
    originalCount += count
  }

  /// The next `original` bytes gave `derived` bytes: one step that is not divided when a range is traced
  /// back.
  ///
  /// With `derived` 0 they were removed; with `original` 0 the derived bytes came from nowhere and map to the
  /// empty range at this place. Both are at most 2^31 − 1.
  package mutating func replace(_ original: Int, with derived: Int) {
    if derived > 0 {
      beginStep(original: Int32(original), derived: Int32(derived))
      derivedCount += derived
      originalCount += original
    } else {
      remove(original)
    }
  }

  /// The next `count` bytes of the original have no counterpart.
  package mutating func remove(_ count: Int) {
    guard count > 0 else { return }
    hasGap = true
    hasRemoved = true
    originalCount += count
  }

  /// Makes the last piece one that the next step belongs to.
  private mutating func beginStep(original: Int32, derived: Int32) {
    defer { hasGap = false }
    if let last = pieces.last {
      if !hasGap, last.originalStep == original, last.derivedStep == derived { return }
    } else {
      if !hasGap, original == 1, derived == 1 { return }
      if derivedCount > 0 {
        pieces.append(Piece(derived: 0, original: 0, derivedStep: 1, originalStep: 1))
      }
    }
    pieces.append(
      Piece(derived: derivedCount, original: originalCount, derivedStep: derived, originalStep: original))
  }

  // MARK: Tracing back

  /// The bytes of the original that gave the bytes `range` of the derived text.
  ///
  /// Begins with the first byte of the step that gave `range.lowerBound` and ends past the last byte of the
  /// step that gave `range.upperBound - 1`; what was removed inside is included, at the rim it is not. An
  /// empty range gives the empty range where its step begins, or the end of the last step at the end of the
  /// text. Precondition: `range` lies within `0...derivedCount`. O(log *n*) in the number of changes.
  package func original(_ range: Range<Int>) -> Range<Int> {
    precondition(range.lowerBound >= 0 && range.upperBound <= derivedCount, "range outside the derived text")
    if pieces.isEmpty { return range }
    guard !range.isEmpty else {
      let offset = range.lowerBound < derivedCount ? step(at: range.lowerBound).lowerBound : end
      return offset..<offset
    }
    return step(at: range.lowerBound).lowerBound..<step(at: range.upperBound - 1).upperBound
  }

  /// Where the original of the last step ends.
  private var end: Int { derivedCount == 0 ? 0 : step(at: derivedCount - 1).upperBound }

  /// The original of the step that gave the derived byte at `offset`.
  private func step(at offset: Int) -> Range<Int> {
    let piece = pieces[max(0, pieces.partitioningIndex { $0.derived > offset } - 1)]
    let width = Int(piece.originalStep)
    let start = piece.original + (offset - piece.derived) / Int(piece.derivedStep) * width
    return start..<start + width
  }
}
