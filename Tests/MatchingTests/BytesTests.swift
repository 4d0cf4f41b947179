import AratameMatching
import CScan
import Testing

@Suite struct BytesTests {
  // Spans cannot be used inside `#expect`.
  private func end(_ text: [UInt8], _ from: Int) -> Int { text.span.endOfJSONCharacters(from: from) }
  private func lines(_ text: [UInt8]) -> Int { text.span.newlineCount }
  private func scalars(_ text: [UInt8]) -> Int { text.span.scalarCount }

  private var texts: [[UInt8]] {
    [
      Texts.dense(300, seed: 5), Texts.noise(300, seed: 6), Array(Texts.japanese.utf8),
      Array(String(repeating: "社外秘abc", count: 30).utf8), [UInt8](repeating: 10, count: 300), [],
    ]
  }

  @Test("the end of a JSON string's characters, from every offset")
  func jsonCharacters() {
    for text in texts {
      for from in 0...text.count {
        let expected = text[from...].firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 } ?? text.count
        #expect(end(text, from) == expected)
        #expect(unsafe cscan_json_string_scalar(text, text.count, from) == expected)
      }
    }
  }

  @Test("lines and scalars at every alignment")
  func counts() {
    for text in texts {
      for from in 0...min(70, text.count) {
        let part = Array(text[from...])
        let newlines = part.count { $0 == 10 }
        let characters = part.count { $0 & 0xC0 != 0x80 }
        #expect(lines(part) == newlines && scalars(part) == characters)
        #expect(unsafe cscan_count_newlines_scalar(part, part.count) == newlines)
        #expect(unsafe cscan_count_scalars_scalar(part, part.count) == characters)
        let spaces = part.count { $0 <= 0x20 }
        #expect(part.span.spaceCount == spaces)
        #expect(unsafe cscan_count_spaces_scalar(part, part.count) == spaces)
        let long = part.count { $0 >= 0xF0 }
        #expect(unsafe cscan_count_long_scalars(part, part.count) == long)
        #expect(unsafe cscan_count_long_scalars_scalar(part, part.count) == long)
      }
    }
    #expect(scalars(Array(Texts.japanese.utf8)) == Texts.japanese.unicodeScalars.count)
  }

  @Test("the last of a byte, at every length")
  func lastOffsets() {
    for text in texts {
      for end in 0...text.count {
        let part = Array(text[..<end])
        let expected = part.lastIndex(of: 10)
        #expect(part.span.lastOffset(of: 10) == expected)
        #expect(unsafe cscan_find_last_scalar(part, part.count, 10) == expected ?? part.count)
      }
    }
  }

  @Test("counters do not overflow")
  func manyLines() {
    let text = [UInt8](repeating: 10, count: 16 * 255 * 3 + 7)
    #expect(lines(text) == text.count && scalars(text) == text.count)
  }

  @Test func boundaries() {
    let text = Array("a社𠮷".utf8)
    let before = (0...8).map { text.span.scalarBoundary(notAfter: $0) }
    let after = (0...8).map { text.span.scalarBoundary(notBefore: $0) }
    #expect(before == [0, 1, 1, 1, 4, 4, 4, 4, 8])
    #expect(after == [0, 1, 4, 4, 4, 8, 8, 8, 8])
  }
}
