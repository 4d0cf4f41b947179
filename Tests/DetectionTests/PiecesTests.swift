import AratameDetection
import AratameDocuments
import Testing

/// A text of several MiB gives the same findings in pieces as in one.
@Suite struct PiecesTests {
  private static let values = [
    "マイナンバーは123456789018です", "taro@example.co.jp", "社外秘\n", "4111 1111 1111 1111 カード",
  ]

  /// Fill with values on and around everything at which a piece may begin, end or change hands.
  private static func text(shift: Int) -> [UInt8] {
    let length = 3 * TextReader.pieceLength + 200_000
    let fill = Array("あいう\n".utf8)
    var bytes: [UInt8] = Array(repeating: UInt8(ascii: " "), count: shift)
    while bytes.count < length { bytes += fill }
    let (piece, overlap) = (TextReader.pieceLength, 64 << 10)
    var index = shift
    for number in 0..<4 {
      let end = piece + number * (piece - overlap)
      for place in [end - overlap, end - overlap / 2, end] {
        for offset in stride(from: -330, through: 330, by: 110) {
          let value = Array("\n\n\(values[index % values.count])\n\n".utf8)
          index += 1
          var start = place + offset - value.count / 2
          guard start > 0, start + value.count + 8 < bytes.count else { continue }
          while bytes[start] & 0xC0 == 0x80 { start += 1 }
          var stop = start + value.count
          while bytes[stop] & 0xC0 == 0x80 { stop += 1 }
          let padding = [UInt8](repeating: UInt8(ascii: "\n"), count: stop - start - value.count)
          bytes.replaceSubrange(start..<stop, with: value + padding)
        }
      }
    }
    return bytes
  }

  private struct Place: Hashable {
    var detector: String
    var location: Location
    var confidence: Double
  }

  @Test(arguments: 0..<2) func sameAsInOne(shift: Int) throws {
    let bytes = Self.text(shift: shift * 5)
    let scanner = try Scanner()
    let workspace = Workspace()
    var whole = Document(path: "a", plain: bytes)
    let expected = scanner.scan(&whole, using: workspace).map { finding in
      Place(
        detector: finding.detector, location: whole.location(of: finding.range, in: 0),
        confidence: finding.confidence)
    }
    #expect(expected.count > 40)
    var position = 0
    let source = ByteSource(path: "a") { count throws(CannotRead) in
      let end = min(bytes.count, position + min(count, 99_991))
      defer { position = end }
      return Array(bytes[position..<end])
    }
    var reader = TextReader(source)
    var document = Document(path: "a")
    var found: [Place] = []
    while try reader.next(into: &document) {
      for finding in scanner.scan(&document, using: workspace) {
        found.append(
          Place(
            detector: finding.detector, location: document.location(of: finding.range, in: 0),
            confidence: finding.confidence))
      }
    }
    #expect(Set(found).count == found.count)
    #expect(found == expected)
  }
}
