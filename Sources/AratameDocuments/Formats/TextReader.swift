internal import AratameMatching

/// A plain text of any length, in documents of bounded size that overlap.
///
/// A document owns the findings that begin in its `owned` range, so each finding is counted once. The
/// overlap is much longer than any match with its context, so cutting a text changes nothing in what is
/// found.
package struct TextReader {
  /// Bytes of one piece.
  package static let pieceLength = 1 << 20
  /// Bytes that two pieces share; the first owns half of them.
  static let overlap = 64 << 10

  private var source: ByteSource
  private var buffer: [UInt8] = []
  private var position = Position()
  private var isAtEnd = false
  private var isDone = false
  private var isFirst = true

  /// - Parameter prefix: Bytes that were already read from `source`.
  package init(_ source: ByteSource, prefix: [UInt8] = []) {
    self.source = source
    buffer = prefix
  }

  /// Makes `document` the next piece; false when there is none left.
  ///
  /// - Throws: ``CannotRead``; what came before stands.
  package mutating func next(into document: inout Document) throws(CannotRead) -> Bool {
    guard !isDone else { return false }
    // Some bytes more than a piece, so that the end of its last character is known.
    while !isAtEnd, buffer.count < Self.pieceLength + 4 {
      let chunk = try source.read(Self.pieceLength + 4 - buffer.count)
      isAtEnd = chunk.isEmpty
      buffer.append(contentsOf: chunk)
    }
    let length = isAtEnd ? buffer.count : Self.boundary(in: buffer, at: Self.pieceLength)
    let cut = isAtEnd ? length : Self.boundary(in: buffer, at: length - Self.overlap)
    document = Document(path: source.path, plain: Array(buffer[..<length]))
    document.start = position
    document.repair()
    // What two pieces share is repaired, and listed, once.
    if !document.notScanned.isEmpty { buffer.replaceSubrange(..<length, with: document.source) }
    // The same byte for both pieces: half of what they share.
    document.owned = (isFirst ? 0 : Self.overlap / 2)..<(isAtEnd ? .max : cut + Self.overlap / 2)
    document.isLast = isAtEnd
    position.advance(over: document.source.span.extracting(0..<cut))
    buffer.removeFirst(cut)
    isFirst = false
    isDone = isAtEnd
    return true
  }

  /// Where the character that holds the byte at `offset` begins.
  ///
  /// A longer run of continuation bytes is no UTF-8 and may be cut anywhere.
  private static func boundary(in bytes: [UInt8], at offset: Int) -> Int {
    for start in (offset - 3...offset).reversed() where bytes[start] & 0xC0 != 0x80 { return start }
    return offset
  }
}

extension Document {
  /// Makes `source` valid UTF-8 and lists what had to be replaced, with the line of the first such byte.
  package mutating func repair() {
    let first = source.span.firstOffsetNotUTF8()
    guard first < source.count else { return }
    var place = start
    place.advance(over: source.span.extracting(0..<first))
    let isPlain = segments.count == 1 && segments[0].pointer.isEmpty
    let replaced = UTF8Repair.repair(&source)
    if isPlain { text = source }
    notScanned.append(NotScanned(path: path, line: place.line, reason: .invalidUTF8(replaced)))
  }
}
