internal import AratameMatching

/// Where the lines of one text end, found at once when the first is asked for.
struct LineEnds {
  /// Longest line that is one, in bytes.
  static let longest = 4096

  /// Offsets of U+000A, which ends a line, and U+001E, which ends a segment, in ascending order.
  private var offsets: [UInt32] = []
  private var isRead = false

  /// Forgets the text.
  mutating func forget() {
    offsets.removeAll(keepingCapacity: true)
    isRead = false
  }

  /// The line that `range` lies in, without its end; nil when it is longer than ``longest``.
  mutating func line(around range: Range<Int>, in text: Span<UInt8>) -> Range<Int>? {
    if !isRead { read(text) }
    let index = offsets.partitioningIndex { $0 >= range.lowerBound }
    let start = index > 0 ? Int(offsets[index - 1]) + 1 : 0
    let end = index < offsets.count ? Int(offsets[index]) : text.count
    return range.upperBound <= end && end - start <= Self.longest ? start..<end : nil
  }

  /// The line above the one that begins at `offset`, in the same segment.
  mutating func line(before offset: Int, in text: Span<UInt8>) -> Range<Int>? {
    guard offset > 0, text[offset - 1] == UInt8(ascii: "\n") else { return nil }
    return line(around: offset - 1..<offset - 1, in: text)
  }

  /// The line below the one that ends at `offset`, in the same segment.
  mutating func line(after offset: Int, in text: Span<UInt8>) -> Range<Int>? {
    guard offset < text.count, text[offset] == UInt8(ascii: "\n"), offset + 1 < text.count else { return nil }
    return line(around: offset + 1..<offset + 1, in: text)
  }

  private mutating func read(_ text: Span<UInt8>) {
    isRead = true
    append(UInt8(ascii: "\n"), of: text)
    let lines = offsets.count
    append(0x1E, of: text)
    if offsets.count > lines { offsets.sort() }
  }

  private mutating func append(_ byte: UInt8, of text: Span<UInt8>) {
    var offset = 0
    while let end = text.firstOffset(of: byte, from: offset) {
      offsets.append(UInt32(end))
      offset = end + 1
    }
  }
}
