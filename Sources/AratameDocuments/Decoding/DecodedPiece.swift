internal import AratameMatching

/// A stretch of a text in which what stood in another writing is said plainly, with what stands around it.
package struct DecodedPiece: Sendable {
  /// The writing.
  package let decoding: Decoding
  /// What it says, valid UTF-8.
  package private(set) var text: [UInt8] = []
  /// Where the decoded parts are in `text`, ascending.
  package private(set) var parts: [Range<Int>] = []
  /// From `text` to the original, after `origin`.
  private var map = OffsetMap()
  private let origin: Int

  /// Most bytes of plain text before and after the decoded parts, and between two of them.
  static let surroundings = 96

  /// Whether `range` of `text` holds or touches something that was decoded.
  package func isDecoded(_ range: Range<Int>) -> Bool {
    parts.contains { $0.lowerBound <= range.upperBound && range.lowerBound <= $0.upperBound }
  }

  /// The bytes of the original that gave `range` of `text`.
  package func original(_ range: Range<Int>) -> Range<Int> {
    let range = map.original(range)
    return range.lowerBound + origin..<range.upperBound + origin
  }

  /// The piece of `source` that `units`, in one segment and in ascending order, make; nil without units.
  fileprivate init?(_ decoding: Decoding, _ units: [DecodedUnit], in source: Span<UInt8>) {
    guard let first = units.first, let last = units.last else { return nil }
    self.decoding = decoding
    origin = Self.start(source, before: first.range.lowerBound)
    var offset = origin
    for unit in units {
      copy(source, offset..<unit.range.lowerBound)
      let start = text.count
      text += unit.bytes
      write(unit)
      parts.append(start..<text.count)
      offset = unit.range.upperBound
    }
    copy(source, offset..<Self.end(source, after: last.range.upperBound))
  }

  private mutating func copy(_ source: Span<UInt8>, _ range: Range<Int>) {
    text.append(source, range)
    map.copy(range.count)
  }

  private mutating func write(_ unit: DecodedUnit) {
    var original = unit.range.count
    var derived = unit.bytes.count
    if let step = unit.step {
      while original > step.original && derived > step.derived {
        map.replace(step.original, with: step.derived)
        original -= step.original
        derived -= step.derived
      }
    }
    map.replace(original, with: derived)
  }

  private static func start(_ source: Span<UInt8>, before offset: Int) -> Int {
    var start = source.scalarBoundary(notBefore: max(0, offset - surroundings))
    for i in start..<max(start, offset) where source[i] == 0x1E { start = i + 1 }
    return min(start, offset)
  }

  private static func end(_ source: Span<UInt8>, after offset: Int) -> Int {
    let end = source.scalarBoundary(notAfter: min(source.count, offset + surroundings))
    return min(max(offset, end), source.firstOffset(of: 0x1E, from: offset) ?? source.count)
  }
}

/// Finds the pieces of a text that stand in another writing.
package struct DecodedPieces: Sendable {
  private var units: [Decoding: [DecodedUnit]] = [:]

  package init() {}

  /// Every piece of `text`, which is valid UTF-8 and in which U+001E separates segments.
  ///
  /// O(n) where other writings are rare.
  package mutating func find(in text: Span<UInt8>) -> [DecodedPiece] {
    var pieces: [DecodedPiece] = []
    units.removeAll(keepingCapacity: true)
    DisguisePass.forEachPlace(in: text) { position, kind in
      let decoding = Decoding(kind)
      let floor = units[decoding]?.last?.range.upperBound ?? 0
      guard position >= floor, let unit = decoding.unit(in: text, at: position, from: floor) else { return }
      if !joins(unit, decoding, text) { end(decoding, in: text, &pieces) }
      units[decoding, default: []].append(unit)
    }
    for decoding in Decoding.allCases { end(decoding, in: text, &pieces) }
    return pieces
  }

  /// Whether the unit belongs to those before it.
  private func joins(_ unit: DecodedUnit, _ decoding: Decoding, _ text: Span<UInt8>) -> Bool {
    guard let last = units[decoding]?.last else { return true }
    let gap = last.range.upperBound..<unit.range.lowerBound
    return gap.count <= DecodedPiece.surroundings && !gap.contains { text[$0] == 0x1E }
  }

  private mutating func end(_ decoding: Decoding, in text: Span<UInt8>, _ pieces: inout [DecodedPiece]) {
    guard let units = units[decoding] else { return }
    if let piece = DecodedPiece(decoding, units, in: text) { pieces.append(piece) }
    self.units[decoding] = []
  }
}

extension Decoding {
  fileprivate init(_ kind: DisguiseKind) {
    self =
      switch kind {
      case .base64: .base64
      case .percent: .percent
      case .html: .html
      case .escape: .escape
      case .spelled: .spelled
      case .mixed: .confusable
      }
  }
}
