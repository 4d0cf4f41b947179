internal import AratameMatching

/// What the lines of one table have in common.
struct TableShape: Equatable {
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
