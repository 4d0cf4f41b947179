internal import AratameMatching

/// Bytes from a file, a pipe or memory, in pieces.
package struct ByteSource {
  /// As the caller names it.
  package var path: String
  /// The next bytes, at most as many as asked for; empty at the end.
  package var read: (Int) throws(CannotRead) -> [UInt8]

  package init(path: String, read: @escaping (Int) throws(CannotRead) -> [UInt8]) {
    self.path = path
    self.read = read
  }
}

/// A file or pipe that cannot be read on.
package struct CannotRead: Error, Hashable {
  /// The system's word for it.
  package var reason: String
  package init(reason: String) { self.reason = reason }
}

/// Repairs what is not UTF-8, byte by byte, so that every offset stays what it was.
package enum UTF8Repair {
  /// Replaces each byte that belongs to no UTF-8 sequence by U+001A (substitute); returns how many.
  package static func repair(_ bytes: inout [UInt8]) -> Int {
    var replaced = 0
    var position = bytes.span.firstOffsetNotUTF8()
    while position < bytes.count {
      bytes[position] = 0x1A
      replaced += 1
      position = bytes.span.firstOffsetNotUTF8(from: position)
    }
    return replaced
  }
}
