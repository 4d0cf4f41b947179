internal import AratameDocuments
internal import AratameMatching

/// Finds names in fields that are called so: in a table's columns by its first line, and as values in JSON.
///
/// What a JSON value stands under is not in the text: there every value that may be a name is a candidate, and the
/// detector's context words judge it.
struct NameFields: Sendable {
  /// What columns are called; a word of no confidence speaks against one.
  private let words: ContextWords
  /// Words in a column's name that say that it is no person's.
  private let others: WordSet
  /// Words that say how the column before is read.
  private let readings: Set<String>
  /// Confidence of a name in a column.
  private let confidence: Double
  /// Whether what a field holds is a name.
  private let isName: @Sendable (Span<UInt8>) -> Bool

  /// Longest first line of a table, longest line and longest name, in bytes.
  private static let longestHead = 512
  private static let longestName = 64

  init(
    _ context: Detector.Context, notWith others: [String] = [], readings: [String] = [],
    isName: @escaping @Sendable (Span<UInt8>) -> Bool
  ) {
    words = ContextWords(context)
    self.others = WordSet(others)
    self.readings = Set(readings)
    confidence = context.confidence
    self.isName = isName
  }

  /// What brings a reader to where fields may be: these words of names of columns, and the end of a segment.
  static func anchor(_ words: [String]) -> Detector.Anchor {
    .words(words + [String(decoding: Document.separator, as: UTF8.self)])
  }

  /// Calls `found` with each name in a table whose first line meets `starts`, and in segments beside a separator
  /// there.
  func read(_ text: Span<UInt8>, _ starts: Range<Int>, _ found: (Candidate) -> Void) {
    // Prose is full of these words, mostly in the middle of long lines.
    guard starts.count > Self.longestName || starts.contains(where: { text.mayEndCell(at: $0) }) else {
      return
    }
    var position = starts.lowerBound
    while position < starts.upperBound {
      let end = text.firstOffset(of: 0x0A, from: position) ?? text.count
      let isEdge = text.isSeparator(at: end)
      if !isEdge, let line = text.line(endingAt: end, most: Self.longestHead) {
        readTable(under: line, text, found)
      } else if isEdge {
        if end <= Self.longestName { readValue(0..<end, text, found) }
        let next = min(end + 3, text.count)
        let near = text.extracting(0..<min(text.count, next + Self.longestName + 1))
        readValue(next..<(near.firstOffset(of: 0x0A, from: next) ?? near.count), text, found)
      }
      position = end + 1
    }
  }

  /// The name that is all of a segment among others, if `line`, with which a segment begins, is one.
  private func readValue(_ line: Range<Int>, _ text: Span<UInt8>, _ found: (Candidate) -> Void) {
    guard 2...Self.longestName ~= line.count,
      line.upperBound == text.count || text.isSeparator(at: line.upperBound),
      text[line.upperBound - 1].mayEndName, isName(text.extracting(line))
    else { return }
    found(Candidate(line))
  }

  /// The names in the columns under `head`, if that is the first line of a table.
  private func readTable(under head: Range<Int>, _ text: Span<UInt8>, _ found: (Candidate) -> Void) {
    guard let first = text.line(from: head.upperBound + 1, most: LineEnds.longest),
      let shape = TableShape(
        of: TableShape.Counts(first, of: text), under: TableShape.Counts(head, of: text)),
      shape.delimiter != nil, !isRow(head, of: shape, text)
    else { return }
    func cell(_ column: Int) -> Range<Int>? {
      TableShape.cell(column, in: head, of: text, delimiter: shape.delimiter)
    }
    let columns = (0...shape.delimiters).filter { column in
      cell(column).map { holdsNames($0, after: column > 0 ? cell(column - 1) : nil, text) } ?? false
    }
    guard !columns.isEmpty else { return }
    var row = first
    while shape.fits(TableShape.Counts(row, of: text)) {
      for column in columns {
        guard let cell = TableShape.cell(column, in: row, of: text, delimiter: shape.delimiter),
          cell.count <= Self.longestName, isName(text.extracting(cell))
        else { continue }
        found(Candidate(cell, confidence: confidence))
      }
      guard let next = text.line(from: row.upperBound + 1, most: LineEnds.longest) else { return }
      row = next
    }
  }

  /// Whether a row of the same table stands above `line`.
  private func isRow(_ line: Range<Int>, of shape: TableShape, _ text: Span<UInt8>) -> Bool {
    guard line.lowerBound > 0, let above = text.line(endingAt: line.lowerBound - 1, most: LineEnds.longest)
    else {
      return false
    }
    return shape.fits(TableShape.Counts(above, of: text))
  }

  /// Whether a column of this name holds names: `customer_name`, `氏名(漢字)`, not `name of the shop`.
  private func holdsNames(_ cell: Range<Int>, after previous: Range<Int>?, _ text: Span<UInt8>) -> Bool {
    guard let word = words.last(in: text, cell), words[word.index].confidence > 0,
      !words.isSpread(word.range, word.index), !others.occurs(in: text, cell)
    else { return false }
    if readings.contains(words[word.index].text), let previous, others.occurs(in: text, previous) {
      return false
    }
    let end = word.range.upperBound
    return end == cell.upperBound || "()*".utf8.contains(text[end])
  }
}

extension Span<UInt8> {
  /// The line that ends at `end`, without its end; nil when it is longer.
  fileprivate func line(endingAt end: Int, most: Int) -> Range<Int>? {
    var start = end
    while start > 0, self[start - 1] != 0x0A {
      guard end - start < most else { return nil }
      start -= 1
    }
    return start..<end
  }

  /// The line that begins at `start`, likewise; nil when there is none, or no more of its segment.
  fileprivate func line(from start: Int, most: Int) -> Range<Int>? {
    guard start < count, self[start] != 0x1E else { return nil }
    var end = start
    while end < count, self[end] != 0x0A {
      guard end - start < most else { return nil }
      end += 1
    }
    return start..<end
  }

  /// Whether what parts two segments stands at `position`.
  fileprivate func isSeparator(at position: Int) -> Bool {
    position + 2 < count && self[position] == 0x0A && self[position + 1] == 0x1E && self[position + 2] == 0x0A
  }

  /// Whether the word around or after `position` may be the last of a cell.
  fileprivate func mayEndCell(at position: Int) -> Bool {
    var end = position
    let most = Swift.min(count, position + 48)
    while end < most, self[end].isASCIILetterOrDigit || self[end] >= 0x80 || self[end] == UInt8(ascii: "_") {
      end += 1
    }
    while end < most, " \r\")".utf8.contains(self[end]) { end += 1 }
    guard end < count else { return false }
    switch self[end] {
    case 0x09, 0x0A, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "("),
      UInt8(ascii: "*"):
      return true
    default: return false
    }
  }
}

extension UInt8 {
  /// Whether it may be the last byte of a name: a letter, or of a character of several bytes.
  fileprivate var mayEndName: Bool { isASCIILetter || self >= 0x80 }
}
