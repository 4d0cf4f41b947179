import AratameDocuments
import Testing

/// A line too long to decode is searched in pieces, in bounded memory, and the log goes on behind it.
@Suite struct LongLineTests {
  static let length = LogReader.lineLimit + (8 << 20)

  /// A record, a line of `length` bytes with `marks` in it, and two records, made as they are read.
  private func log(marks: [Int], ending: String) -> ByteSource {
    let head = Array("{\"text\": \"first\"}\n".utf8)
    let tail = Array(ending.utf8)
    var position = 0
    return ByteSource(path: "a.log") { count throws(CannotRead) in
      let end = min(position + count, head.count + Self.length + tail.count)
      guard position < end else { return [] }
      var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: end - position)
      func put(_ piece: [UInt8], at start: Int) {
        for (offset, byte) in piece.enumerated() where (position..<end).contains(start + offset) {
          bytes[start + offset - position] = byte
        }
      }
      put(head, at: 0)
      for mark in marks { put(Array("M4RK".utf8), at: head.count + mark) }
      put(tail, at: head.count + Self.length)
      position = end
      return bytes
    }
  }

  @Test func searchedInPieces() throws {
    let marks = [
      0, 100, TextReader.pieceLength - 2, TextReader.pieceLength * 3, LogReader.lineLimit - 2,
      LogReader.lineLimit + 5,
      Self.length - 4,
    ]
    var reader = LogReader(log(marks: marks, ending: "\n{\"text\": \"second\"}\n\nbroken\n"))
    var document = Document(path: "")
    #expect(try reader.next(into: &document))
    #expect(document.string == "first")
    var found: [Int] = []
    var notes: [NotScanned] = []
    var pieces = 0
    var isOver = false
    while !isOver, try reader.next(into: &document) {
      pieces += 1
      #expect(document.record == 1)
      #expect(document.start.line == 2)
      #expect(document.text.count <= TextReader.pieceLength)
      notes += document.notScanned
      found += marksOwned(by: document)
      isOver = document.isLast
    }
    #expect(found == marks)
    #expect(notes == [NotScanned(path: "a.log", line: 2, reason: .tooLong)])
    #expect(pieces >= Self.length / TextReader.pieceLength)
    #expect(try reader.next(into: &document))
    #expect(document.string == "second")
    #expect(document.record == 2 && document.start.line == 3)
    #expect(try reader.next(into: &document))
    #expect(document.string == "broken")
    #expect(document.record == 3 && document.notScanned.map(\.line) == [5])
    #expect(try !reader.next(into: &document))
  }

  /// The end of the log ends the line as well.
  @Test func withoutNewline() throws {
    var reader = LogReader(log(marks: [Self.length - 4], ending: ""))
    var document = Document(path: "")
    var found: [Int] = []
    while try reader.next(into: &document) { found += marksOwned(by: document) }
    #expect(found == [Self.length - 4])
    #expect(document.isLast)
  }

  /// Offsets in the line of the marks that begin in the part that `document` owns.
  private func marksOwned(by document: Document) -> [Int] {
    var found: [Int] = []
    for index in document.text.indices where document.text[index] == UInt8(ascii: "M") {
      if document.owned.contains(index) {
        found.append(document.location(of: index..<index + 4, in: 0).utf8.lowerBound)
      }
    }
    return found
  }
}
