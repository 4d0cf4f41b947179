import AratameMatching
import CScan
import Testing

/// The vector pass over UTF-8 says what the plain loop says, and what Swift's own decoder says.
@Suite struct UTF8Tests {
  private static func first(_ bytes: [UInt8], from start: Int = 0) -> Int {
    bytes.span.firstOffsetNotUTF8(from: start)
  }

  private static func scalarFirst(_ bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe cscan_utf8_scalar(base, buffer.count, 0)
    }
  }

  @Test func acceptsWhatIsWellFormed() {
    let text = "ASCII ägg 日本語のテキスト 👨‍👩‍👧 \u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\u{D7FF}\u{E000}"
    for repeats in 1...8 {
      for shift in 0..<70 {
        let bytes = Array(
          (String(repeating: "x", count: shift) + String(repeating: text, count: repeats)).utf8)
        #expect(Self.first(bytes) == bytes.count)
      }
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE3, 0x81], [0xE3, 0x41], [0xFF], [0xC3],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]]) func refuses(_ bad: [UInt8])
  {
    for filler in ["a", "語"] {
      for count in 0..<80 {
        let head = Array(String(repeating: filler, count: count).utf8)
        for tail in [[], Array("終わり and more text to fill a block of sixty-four bytes, 日本語も".utf8)] {
          #expect(Self.first(head + bad + tail) == head.count)
        }
      }
    }
  }

  @Test func twinsAgreeOnNoise() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3000 {
      var bytes = Array(String(repeating: "日本x語é😀", count: random(20)).utf8)
      for _ in 0..<random(4) where !bytes.isEmpty { bytes[random(bytes.count)] = UInt8(random(256)) }
      let offset = Self.first(bytes)
      #expect(offset == Self.scalarFirst(bytes))
      #expect((offset == bytes.count) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}
