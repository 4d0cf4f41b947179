internal import AratameMatching

/// Where segments begin and end in normalised text.
struct SegmentBounds {
  /// Most bytes before and after a match that a detector may look at.
  private static let reach = 1024
  private var separators: [Int] = []
  private let count: Int

  init(_ text: Span<UInt8>, isDivided: Bool) {
    count = text.count
    guard isDivided else { return }
    var offset = 0
    while let separator = text.firstOffset(of: 0x1E, from: offset) {
      separators.append(separator)
      offset = separator + 1
    }
  }

  /// The part of the segment around `match` that a detector may look at, on character boundaries.
  func surroundings(of match: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    let index = separators.partitioningIndex { $0 >= match.lowerBound }
    let start = index > 0 ? separators[index - 1] + 1 : 0
    let end = index < separators.count ? separators[index] : count
    let lower = text.scalarBoundary(notBefore: max(start, match.lowerBound - Self.reach))
    let upper = text.scalarBoundary(notAfter: min(end, match.upperBound + Self.reach))
    return lower..<max(lower, upper)
  }
}
