internal import AratameMatching

/// The shapes of numbers that detectors wait for, walked run of digits by run of digits.
///
/// A number is looked up in a few steps however many detectors there are, and reaches those alone whose shape
/// it has.
struct ShapeTree: Sendable {
  /// Longest run that is told from a longer one.
  private static let longest = 31
  /// Most separators between two runs of one number.
  private static let gap = 3

  /// For each node and each length of the next run, the node after it, or 0.
  ///
  /// Node 0 is the root of numbers that no letter precedes, node 1 of those that one does.
  private var next = [UInt16](repeating: 0, count: 2 * (Self.longest + 1))
  /// For each node, who waits for a number that ends there: with no letter after it, and with one.
  private var ends = [[Prefilter.Reached]](repeating: [], count: 4)

  /// Lets numbers of `shape`, written as in ``Detector/Anchor/shapes(_:)``, reach `reached`.
  mutating func add(_ shape: String, _ reached: Prefilter.Reached) {
    var runs = Substring(shape)
    let follows = runs.hasPrefix("A")
    if follows { runs = runs.dropFirst() }
    let precedes = runs.hasSuffix("A")
    if precedes { runs = runs.dropLast() }
    var node = follows ? 1 : 0
    for run in runs.split(separator: "-") {
      guard let length = Int(run), length < Self.longest else {
        preconditionFailure("`\(shape)` is no shape of a number")
      }
      node = child(of: node, length)
    }
    ends[2 * node + (precedes ? 1 : 0)].append(reached)
  }

  private mutating func child(of node: Int, _ length: Int) -> Int {
    let place = node * (Self.longest + 1) + length
    if next[place] != 0 { return Int(next[place]) }
    let child = ends.count / 2
    next[place] = UInt16(child)
    next += [UInt16](repeating: 0, count: Self.longest + 1)
    ends += [[], []]
    return child
  }

  /// Calls `body` with the start of every number inside `token` whose shape somebody waits for, in ascending
  /// order.
  func forEachShape(in text: Span<UInt8>, _ token: Range<Int>, _ body: (Int, Prefilter.Reached) -> Void) {
    guard ends.count > 4 else { return }
    var start = token.lowerBound
    while start < token.upperBound {
      if text[start].isASCIIDigit {
        walk(text, start, token.upperBound, body)
        while start < token.upperBound, text[start].isASCIIDigit { start += 1 }
      } else {
        start += 1
      }
    }
  }

  private func walk(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ body: (Int, Prefilter.Reached) -> Void) {
    var node = start > 0 && text[start - 1].isASCIILetter ? 1 : 0
    var position = start
    while true {
      var stop = position
      while stop < end, text[stop].isASCIIDigit { stop += 1 }
      node = Int(next[node * (Self.longest + 1) + min(stop - position, Self.longest)])
      if node == 0 { return }
      let precedes = stop < text.count && text[stop].isASCIILetter
      for reached in ends[2 * node + (precedes ? 1 : 0)] { body(start, reached) }
      position = stop
      while position < end, position - stop <= Self.gap, !text[position].isASCIIDigit { position += 1 }
      if position == end || !text[position].isASCIIDigit { return }
    }
  }
}
