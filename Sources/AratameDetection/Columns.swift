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
    var shape: TableShape
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
    let place = TableShape.cells(
      before: range.lowerBound, in: row, of: text, delimiter: table.shape.delimiter)
    return Cell(row: row, header: Self.name(place, of: table, in: text))
  }

  /// The table whose row `row` is.
  ///
  /// The row and the line above it decide, so that it is the same table in whatever order rows are asked for.
  private func table(of row: Range<Int>, in text: Span<UInt8>) -> Int? {
    guard let above = lines.line(before: row.lowerBound, in: text),
      let shape = TableShape(of: TableShape.Counts(row, of: text), under: TableShape.Counts(above, of: text))
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
        tables[index].shape.fits(TableShape.Counts(next, of: text))
      else {
        tables[index].isClosed = true
        return
      }
      tables[index].lines = tables[index].lines.lowerBound..<next.upperBound
    }
  }

  /// The table that ends at `end` below the line `above`, as far as it reaches upwards.
  private func climb(
    from above: Range<Int>, _ shape: TableShape, to end: Int, in text: Span<UInt8>
  ) -> Table {
    var first = above
    // The name above a list of bare values is no value itself.
    while shape.delimiter != nil || TableShape.Counts(first, of: text).isValue,
      let next = lines.line(before: first.lowerBound, in: text)
    {
      let counts = TableShape.Counts(next, of: text)
      guard shape.fits(counts) || shape.delimiter == nil && counts.isName else { break }
      first = next
    }
    return Table(lines: first.lowerBound..<end, first: first, shape: shape)
  }

  /// The cell of the first line at `place`, when it looks like a column's name.
  private static func name(_ place: Int, of table: Table, in text: Span<UInt8>) -> Range<Int>? {
    guard let cell = TableShape.cell(place, in: table.first, of: text, delimiter: table.shape.delimiter),
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
