internal import AratameMatching

/// A place in a text, counted in every unit at once.
package struct Position: Hashable, Sendable {
  /// 1-based.
  package var line = 1
  /// 1-based, in Unicode scalars.
  package var column = 1
  /// 0-based.
  package var utf8 = 0
  package var scalar = 0
  package var utf16 = 0

  package init() {}

  /// Moves past `text`.
  package mutating func advance(over text: Span<UInt8>) {
    let scalars = text.scalarCount
    let newlines = text.newlineCount
    utf8 += text.count
    scalar += scalars
    utf16 += scalars
    // A scalar of four bytes is a surrogate pair in UTF-16.
    utf16 += text.longScalarCount
    if newlines == 0 {
      column += scalars
    } else {
      line += newlines
      var last = text.count
      while text[last - 1] != UInt8(ascii: "\n") { last -= 1 }
      column = 1 + text.extracting(last..<text.count).scalarCount
    }
  }
}

/// Where a finding is, for people and for programs.
public struct Location: Hashable, Sendable {
  /// 1-based line in the file.
  public var line: Int
  /// 1-based column in that line, in Unicode scalars.
  public var column: Int
  /// Half-open, in UTF-8 bytes of the text at the JSON pointer (or of the whole text).
  public var utf8: Range<Int>
  /// The same in Unicode scalars.
  public var scalar: Range<Int>
  /// The same in UTF-16 code units.
  public var utf16: Range<Int>

  /// The beginning of a file.
  package static let start = Location(line: 1, column: 1, utf8: 0..<0, scalar: 0..<0, utf16: 0..<0)
}

/// Finds out where findings are, in one sweep when they come in the order of the text.
package struct Locator {
  private var pointed = Cursor()
  private var source = Cursor()
  /// The segment last asked for, and the ways back over the escapes that were undone in it.
  private var undone = -1
  private var ofSource: OffsetMap?
  private var ofContainer = OffsetMap()

  package init() {}

  /// Where `range` of the document's `text`, which lies in segment `index`, is in the file and at the
  /// segment's pointer.
  package mutating func locate(_ range: Range<Int>, in index: Int, of document: Document) -> Location {
    let segment = document.segments[index]
    if index != undone { undo(segment, of: document, index) }
    var text = segment.text
    var inner = range.lowerBound - text.lowerBound..<range.upperBound - text.lowerBound
    if let container = segment.container {
      text = container
      inner = ofContainer.original(inner)
      inner =
        inner.lowerBound + segment.contained.lowerBound..<inner.upperBound + segment.contained.lowerBound
    }
    // Only a plain text continues a longer one; a JSON string begins at its own zero.
    let base = segment.pointer.isEmpty ? document.start : Position()
    let start = pointed.move(
      to: inner.lowerBound, in: document.text.span.extracting(text), text.lowerBound, base)
    let end = pointed.move(
      to: inner.upperBound, in: document.text.span.extracting(text), text.lowerBound, base)
    let offset = segment.origin + (ofSource?.original(inner) ?? inner).lowerBound - segment.lineOrigin
    let lines = document.source.span.extracting(segment.lineOrigin..<document.source.count)
    let place = source.move(to: offset, in: lines, segment.lineOrigin, document.start)
    return Location(
      line: place.line, column: place.column, utf8: start.utf8..<end.utf8,
      scalar: start.scalar..<end.scalar, utf16: start.utf16..<end.utf16)
  }

  /// Finds the ways back from `segment`: most texts are searched and nothing is found in them.
  private mutating func undo(_ segment: Segment, of document: Document, _ index: Int) {
    undone = index
    ofSource = segment.escaped.map { JSONEscape.map($0, of: document.source.span) }
    guard let container = segment.container else { return }
    ofContainer = JSONEscape.map(segment.contained, of: document.text.span.extracting(container))
  }

  /// The last place that was asked for.
  private struct Cursor {
    private var text = -1
    private var offset = 0
    private var position = Position()

    /// The place at `offset` in a text that `number` tells from others and that begins at `base`.
    mutating func move(to offset: Int, in text: Span<UInt8>, _ number: Int, _ base: Position) -> Position {
      if number != self.text || offset < self.offset {
        self.text = number
        self.offset = 0
        position = base
      }
      position.advance(over: text.extracting(self.offset..<offset))
      self.offset = offset
      return position
    }
  }
}

extension Document {
  /// Where `range` of the document's `text`, which lies in segment `index`, is in the file and at the
  /// segment's pointer.
  package func location(of range: Range<Int>, in index: Int) -> Location {
    var locator = Locator()
    return locator.locate(range, in: index, of: self)
  }
}
