internal import AratameMatching

/// Finds the column that a value stands in, for one document.
///
/// A table is a run of lines with as many cells each, between tabs, `|`, commas or semicolons, or a list of bare
/// values; its first line names the columns. Each table is read once, whatever the number of values in it.
final class Columns {
  /// Where a value stands.
  struct Cell {
    /// Its line.
    var row: Range<Int>
    /// The first line's cell of the same column, when that looks like a name.
    var header: Range<Int>?
  }

  /// Lines from the first to the last that was looked at; ranges are half-open, in bytes of the text.
  private struct Table {
    var lines: Range<Int>
    var first: Range<Int>
    var shape: Shape
    /// Whether the line after `lines` is known not to belong to it.
    var isClosed = false
  }

  /// Longest cell that counts as a column's name, in bytes.
  private static let longestName = 96

  private var tables: [Table] = []
  private var lines = LineEnds()
  private var line = 0..<0
  private var tableOfLine: Int?

  /// Forgets the document.
  func begin() {
    tables.removeAll(keepingCapacity: true)
    lines.forget()
    line = 0..<0
    tableOfLine = nil
  }

  /// The cell of the value at `range`; nil when it stands in no table, or in its first line.
  ///
  /// O(length of the line), and once for each table O(length of the table).
  func cell(holding range: Range<Int>, in text: Span<UInt8>) -> Cell? {
    guard let row = lines.line(around: range, in: text) else { return nil }
    if row != line {
      line = row
      tableOfLine = table(of: row, in: text)
    }
    guard let table = tableOfLine.map({ tables[$0] }) else { return nil }
    let place = Shape.cells(
      before: range.lowerBound, in: row, of: text, delimiter: table.shape.delimiter)
    return Cell(row: row, header: Self.name(place, of: table, in: text))
  }

  /// The table whose row `row` is.
  ///
  /// The row and the line above it decide, so that it is the same table in whatever order rows are asked for.
  private func table(of row: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard let above = lines.line(before: row.lowerBound, in: text),
      let shape = Shape(of: Shape.Counts(row, of: text), under: Shape.Counts(above, of: text))
    else { return nil }
    let next = tables.partitioningIndex { $0.lines.lowerBound > above.lowerBound }
    // Tables of several shapes share a line at most.
    for index in tables.indices[..<next].suffix(4).reversed() where tables[index].shape == shape {
      extend(index, to: row, in: text)
      if row.upperBound <= tables[index].lines.upperBound { return index }
    }
    let table = climb(from: above, shape, to: row.upperBound, in: text)
    let place = tables.partitioningIndex { $0.lines.lowerBound > table.lines.lowerBound }
    tables.insert(table, at: place)
    return place
  }

  /// Reads on from the end of a table to `row`, as long as its lines go on.
  private func extend(_ index: Int, to row: Range<Int>, in text: Span<UInt8>) {
    while !tables[index].isClosed, tables[index].lines.upperBound < row.upperBound {
      guard let next = lines.line(after: tables[index].lines.upperBound, in: text),
        tables[index].shape.fits(Shape.Counts(next, of: text))
      else {
        tables[index].isClosed = true
        return
      }
      tables[index].lines = tables[index].lines.lowerBound..<next.upperBound
    }
  }

  /// The table that ends at `end` below the line `above`, as far as it reaches upwards.
  private func climb(
    from above: Range<Int>, _ shape: Shape, to end: Int, in text: Span<UInt8>
  ) -> Table {
    var first = above
    // The name above a list of bare values is no value itself.
    while shape.delimiter != nil || Shape.Counts(first, of: text).isValue,
      let next = lines.line(before: first.lowerBound, in: text)
    {
      let counts = Shape.Counts(next, of: text)
      guard shape.fits(counts) || shape.delimiter == nil && counts.isName else { break }
      first = next
    }
    return Table(lines: first.lowerBound..<end, first: first, shape: shape)
  }

  /// The cell of the first line at `place`, when it looks like a column's name.
  private static func name(_ place: Int, of table: Table, in text: Span<UInt8>) -> Range<Int>? {
    guard let cell = Shape.cell(place, in: table.first, of: text, delimiter: table.shape.delimiter),
      cell.count <= longestName
    else { return nil }
    var letters = 0
    var digits = 0
    for i in cell {
      if text[i].isASCIIDigit {
        digits += 1
      } else if text[i].isASCIILetter || text[i] >= 0x80 {
        letters += 1
      }
    }
    return letters > digits && digits < 5 ? cell : nil
  }
}

/// What the lines of one table have in common.
private struct Shape: Equatable {
  /// nil for a list of bare values.
  var delimiter: UInt8?
  var delimiters: Int

  /// In the order in which they are tried.
  private static let known: [UInt8] = [0x09, UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";")]

  /// What a line holds.
  struct Counts {
    var tabs = 0
    var pipes = 0
    var commas = 0
    var semicolons = 0
    /// Commas and semicolons with a space behind, as prose has them.
    var spaced = 0
    var digits = 0
    var others = 0
    var length: Int

    /// Counts outside quotation marks; a quotation mark that is not closed is none.
    init(_ line: Range<Int>, of text: Span<UInt8>) {
      self.init(line, of: text, quotes: true)
      if isUnclosed { self.init(line, of: text, quotes: false) }
    }

    private var isUnclosed = false

    private init(_ line: Range<Int>, of text: Span<UInt8>, quotes: Bool) {
      length = line.count
      for i in line {
        let byte = text[i]
        if quotes, byte == UInt8(ascii: "\"") { isUnclosed.toggle() }
        if isUnclosed { continue }
        switch byte {
        case 0x09: tabs += 1
        case UInt8(ascii: "|"): pipes += 1
        case UInt8(ascii: ","), UInt8(ascii: ";"):
          if byte == UInt8(ascii: ",") { commas += 1 } else { semicolons += 1 }
          if i + 1 < line.upperBound, text[i + 1] == 0x20 { spaced += 1 }
        case 0x30...0x39: digits += 1
        case 0x20, 0x0D, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"),
          UInt8(ascii: "\""):
          break
        default: others += 1
        }
      }
    }

    func count(_ delimiter: UInt8) -> Int {
      switch delimiter {
      case 0x09: tabs
      case UInt8(ascii: "|"): pipes
      case UInt8(ascii: ","): commas
      default: semicolons
      }
    }

    var delimiters: Int { tabs + pipes + commas + semicolons }
    /// Whether the line is one number and nothing else.
    var isValue: Bool { delimiters == 0 && digits >= 4 && others <= 12 && length <= 40 }
    /// Whether the line can be the name above a list of values.
    var isName: Bool { delimiters == 0 && digits == 0 && others > 0 && length <= 48 }
  }

  /// The shape of a line under another, if the two make a table.
  init?(of counts: Counts, under above: Counts) {
    for delimiter in Self.known {
      let number = counts.count(delimiter)
      guard number > 0, number == above.count(delimiter) else { continue }
      // Two lines of prose have a comma each, too.
      if number == 1, counts.spaced + above.spaced > 0 { continue }
      (self.delimiter, delimiters) = (delimiter, number)
      return
    }
    guard counts.isValue, above.isName || above.isValue else { return nil }
    (delimiter, delimiters) = (nil, 0)
  }

  func fits(_ counts: Counts) -> Bool {
    guard let delimiter else { return counts.isValue }
    return counts.count(delimiter) == delimiters && (delimiters > 1 || counts.spaced == 0)
  }

  /// The number of cells that end in `line` before `offset`.
  static func cells(
    before offset: Int, in line: Range<Int>, of text: Span<UInt8>, delimiter: UInt8?
  ) -> Int {
    guard let delimiter else { return 0 }
    var count = 0
    forEachDelimiter(delimiter, in: line, of: text) { place in
      if place < offset { count += 1 }
      return place < offset
    }
    return count
  }

  /// The cell at `place`, without spaces and quotation marks around it.
  static func cell(
    _ place: Int, in line: Range<Int>, of text: Span<UInt8>, delimiter: UInt8?
  ) -> Range<Int>? {
    var start = line.lowerBound
    var end = line.upperBound
    if let delimiter {
      var seen = 0
      forEachDelimiter(delimiter, in: line, of: text) { offset in
        if seen == place { end = offset } else { start = offset + 1 }
        seen += 1
        return seen <= place
      }
      guard seen >= place else { return nil }
    }
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "\"") }
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// Calls `body` with the offset of each delimiter outside quotation marks, until it says false.
  private static func forEachDelimiter(
    _ delimiter: UInt8, in line: Range<Int>, of text: Span<UInt8>, _ body: (Int) -> Bool
  ) {
    var marks = 0
    for i in line where text[i] == UInt8(ascii: "\"") { marks += 1 }
    let quotes = marks.isMultiple(of: 2)
    var isQuoted = false
    for i in line {
      if quotes, text[i] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if text[i] == delimiter, !isQuoted, !body(i) { return }
    }
  }
}
