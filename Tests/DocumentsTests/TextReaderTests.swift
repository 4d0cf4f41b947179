import AratameDocuments
import Testing

/// A text of any length comes in pieces that overlap and own every byte exactly once.
@Suite struct TextReaderTests {
  @Test(arguments: [0, 1, 2, 3]) func everyByteIsOwnedOnce(shift: Int) throws {
    // Characters of four bytes, so that three cuts in four would fall inside one.
    let line = Array("日本😀😀😀語\n".utf8)
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: shift)
    while bytes.count < 3 * TextReader.pieceLength + 12345 { bytes += line }
    var reader = TextReader(source(bytes, piece: 100_003))
    var document = Document(path: "")
    var owned: [UInt8] = []
    var isLast = false
    while try reader.next(into: &document) {
      #expect(!isLast)
      isLast = document.isLast
      #expect(document.notScanned.isEmpty)
      #expect(document.text.count <= TextReader.pieceLength)
      let range = document.owned.clamped(to: 0..<document.text.count)
      #expect(document.start.utf8 + range.lowerBound == owned.count)
      owned += document.text[range]
    }
    #expect(isLast)
    #expect(owned == bytes)
  }

  /// Exactly a piece, and a little around it.
  @Test(arguments: -2...2) func aboutOnePiece(difference: Int) throws {
    let count = TextReader.pieceLength + difference
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count - 4) + Array("M4RK".utf8)
    let documents = try readAll(source(bytes))
    let found = documents.flatMap { document in
      ranges(of: "M4RK", in: document.text).filter { document.owned.contains($0.lowerBound) }.map {
        document.location(of: $0, in: 0).utf8
      }
    }
    #expect(found == [count - 4..<count])
    #expect(documents.map(\.isLast) == documents.indices.map { $0 == documents.count - 1 })
  }

  @Test func positionsContinue() throws {
    var text = ""
    var lines = 0
    while text.utf8.count < 2 * TextReader.pieceLength {
      text += "行\(lines) 😀\r\n"
      lines += 1
    }
    text += "M4RK"
    let documents = try readAll(source(text))
    let last = try #require(documents.last)
    let location = try #require(last.locations(of: "M4RK").first)
    #expect(location.line == lines + 1 && location.column == 1)
    #expect(location.utf8.upperBound == text.utf8.count)
    #expect(location.scalar.upperBound == text.unicodeScalars.count)
    #expect(location.utf16.upperBound == text.utf16.count)
  }

  /// A byte that is not UTF-8 is counted once, and its line is the line of the file.
  @Test func invalidBytesAreCountedOnce() throws {
    var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 2 * TextReader.pieceLength)
    let places = [
      10, TextReader.pieceLength - 40_000, TextReader.pieceLength - 100, TextReader.pieceLength + 70_000,
    ]
    for place in places { bytes[place] = 0xFF }
    bytes[5] = 0x0A
    let notes = try readAll(source(bytes)).flatMap(\.notScanned)
    let counts = notes.map { note in if case .invalidUTF8(let count) = note.reason { count } else { 0 } }
    #expect(counts.reduce(0, +) == places.count)
    #expect(notes.map(\.line).allSatisfy { $0 == 2 })
  }
}
