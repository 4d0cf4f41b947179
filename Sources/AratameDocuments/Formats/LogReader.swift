internal import AratameMatching

/// A log of one JSON value a line (JSON Lines), read as a stream: one record, one document.
///
/// A line that is no JSON is searched as plain text and listed; so is a line too long to decode, in pieces.
package struct LogReader {
  /// Bytes of the longest line that is decoded.
  package static let lineLimit = 32 << 20
  /// Small enough that a chunk stays in a core's cache while it is copied and read.
  private static let chunkLength = 1 << 18

  private var source: ByteSource
  private var buffer: [UInt8] = []
  /// What of the buffer is used up, and where the search for a line's end goes on.
  private var consumed = 0
  private var searched = 0
  private var isAtEnd = false
  private var line = 0
  private var record = 0
  private var json = JSONReader()
  /// Set while a line over the limit is read in pieces.
  private var overlong: OverlongLine?

  /// - Parameter prefix: Bytes that were already read from `source`.
  package init(_ source: ByteSource, prefix: [UInt8] = []) {
    self.source = source
    buffer = prefix
  }

  /// Makes `document` the next record; false at the end of the log.
  ///
  /// - Throws: ``CannotRead``; what came before stands.
  package mutating func next(into document: inout Document) throws(CannotRead) -> Bool {
    while true {
      if overlong != nil {
        if try nextPiece(into: &document) { return true }
        continue
      }
      guard let line = try nextLine() else { return false }
      if line.count > Self.lineLimit {
        overlong = OverlongLine(source, buffered: Array(buffer[line.lowerBound...]))
        buffer.removeAll()
        consumed = 0
        searched = 0
        continue
      }
      if isBlank(line) { continue }
      document.clear()
      document.path = source.path
      document.record = record
      document.start = Position()
      document.start.line = self.line
      document.source.append(buffer.span, line)
      record += 1
      read(into: &document)
      return true
    }
  }

  /// The next piece of a line that is too long, or false when there is none.
  private mutating func nextPiece(into document: inout Document) throws(CannotRead) -> Bool {
    guard let line = overlong else { return false }
    guard try line.reader.next(into: &document) else {
      buffer = line.tail.leftover
      record += 1
      overlong = nil
      return false
    }
    document.record = record
    if document.start.utf8 == 0 {
      document.notScanned.append(NotScanned(path: source.path, line: self.line, reason: .tooLong))
    }
    document.start.line = self.line
    return true
  }

  private mutating func read(into document: inout Document) {
    document.repair()
    let path = document.path
    do throws(JSONError) {
      try json.read(into: &document)
    } catch {
      document.path = path
      document.text = document.source
      document.segments = [Segment(text: 0..<document.text.count)]
      document.notScanned.append(
        NotScanned(
          path: path, line: line, reason: .notJSON("\(error.problem.rawValue), byte \(error.offset)")))
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { buffer[$0] == 0x20 || buffer[$0] == 0x09 || buffer[$0] == 0x0D }
  }

  /// The next line in the buffer without its newline, or nil at the end of the log.
  private mutating func nextLine() throws(CannotRead) -> Range<Int>? {
    while true {
      if let newline = buffer.span.firstOffset(of: UInt8(ascii: "\n"), from: searched) {
        let range = consumed..<newline
        consumed = newline + 1
        searched = consumed
        line += 1
        return range
      }
      if isAtEnd {
        guard consumed < buffer.count else { return nil }
        let range = consumed..<buffer.count
        consumed = buffer.count
        searched = consumed
        line += 1
        return range
      }
      if buffer.count - consumed > Self.lineLimit {
        line += 1
        return consumed..<buffer.count
      }
      searched = buffer.count
      try refill()
    }
  }

  private mutating func refill() throws(CannotRead) {
    if consumed > 0 {
      buffer.removeFirst(consumed)
      searched -= consumed
      consumed = 0
    }
    let chunk = try source.read(Self.chunkLength)
    isAtEnd = chunk.isEmpty
    buffer.append(contentsOf: chunk)
  }
}

/// A line over the limit: its bytes up to the newline, read as one long text.
private final class OverlongLine {
  let tail: Tail
  var reader: TextReader

  init(_ source: ByteSource, buffered: [UInt8]) {
    let tail = Tail(source, buffered: buffered)
    self.tail = tail
    reader = TextReader(ByteSource(path: source.path) { count throws(CannotRead) in try tail.read(count) })
  }

  /// What is left of the line, and what was read past it.
  final class Tail {
    private var source: ByteSource
    private var buffered: [UInt8]
    private var used = 0
    private var isOver = false
    private(set) var leftover: [UInt8] = []

    init(_ source: ByteSource, buffered: [UInt8]) {
      self.source = source
      self.buffered = buffered
    }

    func read(_ count: Int) throws(CannotRead) -> [UInt8] {
      guard !isOver else { return [] }
      var chunk: [UInt8]
      if used < buffered.count {
        chunk = Array(buffered[used..<min(used + count, buffered.count)])
        used += chunk.count
        if used == buffered.count { buffered = []; used = 0 }
      } else {
        chunk = try source.read(count)
      }
      if let newline = chunk.firstIndex(of: UInt8(ascii: "\n")) {
        isOver = true
        leftover = Array(chunk[(newline + 1)...] + buffered[used...])
        chunk.removeSubrange(newline...)
      }
      return chunk
    }
  }
}
