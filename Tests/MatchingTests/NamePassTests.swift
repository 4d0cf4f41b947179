import AratameMatching
import CScan
import Testing

@Suite struct NamePassTests {
  private struct Stretch: Hashable {
    var start: UInt32
    var end: UInt32
    var kind: UInt32
  }

  private static let known = ["会議", "資料", "東京", "データ", "システム", "確認"]
  private static let pairs = ["佐藤", "鈴木", "高橋", "五十"]
  private static let tables = NamePass.data(known: known, pairs: pairs)

  /// All stretches from `from` on, read in steps of a buffer of `capacity` places.
  private func stretches(
    _ text: [UInt8], from: Int = 0, capacity: Int = 1024, scalar: Bool = false
  ) -> [Stretch] {
    unsafe Self.tables.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return [] }
      var table = unsafe cscan_names_table(known: base, pairs: base + (1 << (CSCAN_KNOWN_BITS - 3)))
      var places = [cscan_stretch](repeating: cscan_stretch(), count: capacity)
      var found: [Stretch] = []
      var from = from
      while from < text.count {
        let before = from
        let count =
          unsafe scalar
          ? cscan_names_scalar(text, text.count, from, &table, &places, capacity, &from)
          : cscan_names(text, text.count, from, &table, &places, capacity, &from)
        found += places[..<count].map { Stretch(start: $0.start, end: $0.end, kind: $0.kind) }
        #expect(from > before && from <= text.count && count <= capacity)
      }
      return found
    }
  }

  @Test(
    "runs that may hold a name, and no others",
    arguments: [
      ("佐藤さんの資料", ["佐藤"]), ("東京の会議", []), ("会議資料を確認", []), ("新任鈴木課長が来た", ["新任鈴木課長"]),
      ("データとマイケル", ["マイケル"]), ("ア", []), ("蟇沼さん", ["蟇沼"]), ("蟇目さん", []), ("第三", []), ("々", []), ("", []),
      ("abc", []),
      ("ひらがなだけのぶん", []),
    ] as [(String, [String])])
  func kinds(text: String, expected: [String]) {
    // The same across a boundary of blocks.
    for shift in [0, 1] + Array(55...66) {
      let bytes = Array((String(repeating: " ", count: shift) + text).utf8)
      let found = stretches(bytes).map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
      #expect(found == expected, "after \(shift) spaces")
    }
  }

  private static let pieces = [
    "佐藤", "鈴木", "会議", "資料", "東京", "データ", "システム", "マイケル", "ー", "・", "々", "第", "三", "の", "。", "a", " ", "\n",
    "\u{1E}", "ヶ", "ｱ", "é", "𠮷", "👍", "\u{E000}", "高", "橋", "者", "等",
  ]

  @Test("the twins agree on any characters", arguments: 1...40 as ClosedRange<UInt64>)
  func twins(seed: UInt64) {
    let text = Texts.pieces(Self.pieces, count: 120, seed: seed)
    #expect(stretches(text) == stretches(text, scalar: true))
    for capacity in [64, 65, 100] {
      #expect(stretches(text, capacity: capacity) == stretches(text, scalar: true))
    }
  }

  @Test("the twins agree at every length")
  func lengths() {
    let text = Texts.pieces(Self.pieces, count: 120, seed: 77)
    for count in 0...text.count where count == text.count || text[count] & 0xC0 != 0x80 {
      let part = Array(text[..<count])
      #expect(stretches(part) == stretches(part, scalar: true), "\(count) bytes")
    }
  }

  @Test("small buffers lose and repeat nothing", arguments: [64, 65, 100, 128, 1000])
  func resuming(capacity: Int) {
    for text in [
      Texts.pieces(Self.pieces, count: 3000, seed: 5), Texts.pieces(["鈴木 ", "マイケル "], count: 2000, seed: 6),
    ] {
      let whole = stretches(text, capacity: 10_000, scalar: true)
      #expect(stretches(text, capacity: capacity) == whole)
      #expect(stretches(text, capacity: capacity, scalar: true) == whole)
    }
  }
}
