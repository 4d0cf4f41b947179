internal import AratameMatching

/// Records of comma-separated values, one after the other.
///
/// Source: RFC 4180; besides CRLF a lone LF or CR ends a record, a byte order mark is passed over, and an empty
/// line is a row without a record.
package struct CSVReader {
  /// One record.
  package struct Record: Hashable, Sendable {
    /// The fields' bytes, without the quotation marks around them.
    package var fields: [[UInt8]]
    /// 1-based, as a table program counts rows.
    package var row: Int
    /// 1-based line of the text on which the record begins.
    package var line: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var offset = 0
  private var row = 0
  private var line = 1

  /// - Throws: ``CSVError`` where the bytes are not UTF-8.
  package init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) throws(CSVError) {
    self.bytes = bytes
    self.separator = separator
    let first = bytes.span.firstOffsetNotUTF8()
    if first < bytes.count {
      throw CSVError(problem: .notUTF8, line: 1 + bytes.span.extracting(0..<first).newlineCount)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The next record, or nil at the end.
  ///
  /// - Throws: ``CSVError``; nothing may be read after that.
  package mutating func next() throws(CSVError) -> Record? {
    row += 1
    while offset < bytes.count, Self.isLineEnd(bytes[offset]) {
      passLineEnd()
      row += 1
    }
    guard offset < bytes.count else { return nil }
    var record = Record(fields: [], row: row, line: line)
    while true {
      record.fields.append(try field())
      guard offset < bytes.count else { return record }
      guard bytes[offset] == separator else { break }
      offset += 1
    }
    passLineEnd()
    return record
  }

  /// The field at `offset`, which stands at its end afterwards: at a separator, a line end or the end of the text.
  private mutating func field() throws(CSVError) -> [UInt8] {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      let start = offset
      while offset < bytes.count, bytes[offset] != separator, !Self.isLineEnd(bytes[offset]) {
        if bytes[offset] == UInt8(ascii: "\"") { throw CSVError(problem: .strayQuote, line: line) }
        offset += 1
      }
      return Array(bytes[start..<offset])
    }
    return try quoted()
  }

  private mutating func quoted() throws(CSVError) -> [UInt8] {
    let opened = line
    var value: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        guard offset < bytes.count, bytes[offset] != separator, !Self.isLineEnd(bytes[offset]) else {
          return value
        }
        guard bytes[offset] == UInt8(ascii: "\"") else { throw CSVError(problem: .strayQuote, line: line) }
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      value.append(byte)
      offset += 1
    }
    throw CSVError(problem: .unclosedQuote, line: opened)
  }

  private mutating func passLineEnd() {
    if bytes[offset] == UInt8(ascii: "\r"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n")
    {
      offset += 1
    }
    offset += 1
    line += 1
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

/// Why comma-separated values cannot be read; holds nothing of them.
package struct CSVError: Error, Hashable, CustomStringConvertible {
  package enum Problem: String, Sendable {
    case notUTF8 = "is not UTF-8 (a table saved as Shift_JIS must be saved as \"CSV UTF-8\")"
    case unclosedQuote = "a quotation mark is opened and never closed"
    case strayQuote = "a quotation mark stands inside a field (inside quotation marks it is written twice)"
  }

  package var problem: Problem
  /// 1-based line of the text.
  package var line: Int

  package var description: String { "line \(line): \(problem.rawValue)" }
}
