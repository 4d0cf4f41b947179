internal import AratameMatching

/// The lines that tell of one person what a line with a date tells: `- birth date: …`, `- occupation: …`.
///
/// A line of it gives a label and a value. Blank lines end it, except between the items of a list.
struct FactRecord {
  /// The lines before the date's and those behind it, half-open, in bytes of the text; empty where the date's line is none
  /// of a record, or where its label comes again, so that several persons' records may stand there without anything
  /// between them.
  let others: [Range<Int>]

  /// Most bytes that a record goes on to either side.
  private static let reach = 1024

  /// The record that a date stands in.
  init(of date: Range<Int>, in text: Span<UInt8>) {
    let line = text.line(around: date.lowerBound, within: Self.reach)
    guard let bullet = Self.bullet(of: line, in: text) else {
      others = []
      return
    }
    let label = Self.content(of: line, in: text).lowerBound..<date.lowerBound
    var whole = line
    for direction in Direction.allCases {
      guard let end = Self.end(from: line, direction, bullet, label, in: text) else {
        others = []
        return
      }
      whole = min(whole.lowerBound, end.lowerBound)..<max(whole.upperBound, end.upperBound)
    }
    others = [whole.lowerBound..<line.lowerBound, line.upperBound..<whole.upperBound]
  }

  private enum Direction: CaseIterable { case up, down }

  /// The last line of the record on one side; nil where a line has the same label as the date's.
  private static func end(
    from line: Range<Int>, _ direction: Direction, _ bullet: UInt8, _ label: Range<Int>, in text: Span<UInt8>
  ) -> Range<Int>? {
    var last = line
    var next = line
    while let other = neighbour(of: next, direction, in: text),
      other.lowerBound + reach > line.lowerBound, other.upperBound < line.upperBound + reach
    {
      next = other
      if content(of: other, in: text).isEmpty {
        if bullet == 0 { break }
        continue
      }
      guard self.bullet(of: other, in: text) == bullet else { break }
      if text.repeats(label, at: content(of: other, in: text).lowerBound) { return nil }
      last = other
    }
    return last
  }

  /// The line before or after `line`, in the same segment.
  private static func neighbour(of line: Range<Int>, _ direction: Direction, in text: Span<UInt8>) -> Range<
    Int
  >? {
    switch direction {
    case .up:
      guard line.lowerBound > 0, text[line.lowerBound - 1] == 0x0A else { return nil }
      return text.line(around: line.lowerBound - 1, within: reach)
    case .down:
      guard line.upperBound < text.count, text[line.upperBound] == 0x0A else { return nil }
      return text.line(around: line.upperBound + 1, within: reach)
    }
  }

  /// What a line of a record begins with: `-`, `*` or `|` before its label, else 0; nil for a line without a label.
  private static func bullet(of line: Range<Int>, in text: Span<UInt8>) -> UInt8? {
    let content = content(of: line, in: text)
    let hasLabel = content.prefix(48).contains { place in
      ":=|\t".utf8.contains(text[place]) || text.has(" is ", at: place)
    }
    guard hasLabel else { return nil }
    let first = line.first { text[$0] != 0x20 } ?? line.lowerBound
    return first < content.lowerBound ? text[first] : 0
  }

  /// A line without its bullet and the spaces around.
  private static func content(of line: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, " -*|".utf8.contains(text[start]) { start += 1 }
    return start..<line.upperBound
  }
}

extension Span<UInt8> {
  /// The line that holds `position`, without its line end; at most `reach` bytes to either side.
  fileprivate func line(around position: Int, within reach: Int) -> Range<Int> {
    var lower = position
    let least = Swift.max(0, position - reach)
    while lower > least, self[lower - 1] != 0x0A, self[lower - 1] != 0x1E { lower -= 1 }
    var upper = position
    let most = Swift.min(count, position + reach)
    while upper < most, self[upper] != 0x0A, self[upper] != 0x1E { upper += 1 }
    return lower..<upper
  }

  /// Whether the bytes in `range` stand again at `position`.
  fileprivate func repeats(_ range: Range<Int>, at position: Int) -> Bool {
    !range.isEmpty && position + range.count <= count
      && range.indices.allSatisfy { self[$0] == self[position + $0 - range.lowerBound] }
  }
}
