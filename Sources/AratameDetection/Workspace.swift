internal import AratameDocuments
internal import AratameMatching

/// Working memory of one scan at a time, reused for the next.
package final class Workspace {
  var isFolded = false
  var folded: [UInt8] = []
  var map = OffsetMap()
  let match = MatchScratch()
  var candidates: [Candidate] = []
  var marks = Marks()
  var pieces = DecodedPieces()
  /// What each detector took, by id, where a scanner measures time; inner parts are not counted.
  package var time: [String: Duration] = [:]
  /// How many writings the text was read out of.
  let depth: Int
  /// For the parts of the text that stand in another writing.
  private(set) lazy var inner = Workspace(depth: depth + 1)
  let columns = Columns()
  /// The names that a segment stands under, of the segment last asked for.
  private var keys: (segment: Int, bytes: [UInt8])?

  package convenience init() { self.init(depth: 0) }

  private init(depth: Int) { self.depth = depth }

  func begin(detectors count: Int) {
    marks.begin(detectors: count)
    columns.begin()
    keys = nil
  }

  func keys(of segment: Int, in document: Document) -> [UInt8] {
    if let keys, keys.segment == segment { return keys.bytes }
    let bytes = document.keys(of: segment)
    keys = (segment, bytes)
    return bytes
  }
}

extension Document {
  /// The names that a segment stands under, the innermost last, cut to what a name can be.
  func keys(of segment: Int) -> [UInt8] {
    func cut(_ range: Range<Int>) -> ArraySlice<UInt8> {
      names[
        range.lowerBound..<names.span.scalarBoundary(notAfter: min(range.upperBound, range.lowerBound + 180))]
    }
    let outer = cut(segments[segment].outerKey)
    let key = cut(segments[segment].key)
    return outer.isEmpty ? Array(key) : outer + [0x20] + key
  }
}
