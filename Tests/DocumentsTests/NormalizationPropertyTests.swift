import Testing

@testable import AratameDocuments

/// SplitMix64 (Steele, Lea and Flood 2014): the same texts on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts in which everything the normaliser treats meets everything else.
enum NormalizationText {
  private static let alphabets: [[Unicode.Scalar]] = [
    "〇零一二三四五六七八九壱弐参四五六七八一二三四",
    "0123456789０１２３４５６７８９",
    "-‐‑–—―−﹘﹣⁃－ーｰ─ー",
    " \u{3000}\u{A0}\u{2003}\u{202F}\u{205F}",
    "\u{AD}\u{180E}\u{200B}\u{200D}\u{202A}\u{2060}\u{2066}\u{FEFF}\u{FE0F}",
    "ｱｶﾞﾊﾟﾊﾞｳﾞﾜﾞｦﾞﾞﾟｰ｡･",
    "アカサーデータはのを、。「」漢字人東京四国六本木",
    "abcXYZ@.\r\n\t\"\\{}",
    "ＡＺ＠．～￥é¥’…•€μ한😀👨🗾\u{3099}\u{E0100}",
  ].map { Array($0.unicodeScalars) }

  /// A text of up to `length` characters; few alphabets at a time make long runs.
  static func make(length: Int, _ generator: inout SeededGenerator) -> String {
    let chosen = alphabets.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator))
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      let alphabet = chosen.randomElement(using: &generator) ?? []
      alphabet.randomElement(using: &generator).map { text.append($0) }
    }
    return String(text)
  }
}

@Suite("Normalisation: properties") struct NormalizationPropertyTests {
  private func forEachText(_ seed: UInt64, _ body: (String) -> Void) {
    var generator = SeededGenerator(state: seed)
    for round in 0..<3_000 {
      body(NormalizationText.make(length: round % 60 + 1, &generator))
    }
  }

  @Test("output and map are those of the reference", arguments: 1...4)
  func reference(_ seed: UInt64) {
    forEachText(seed) { text in
      let result = Normalized(text)
      let expected = NormalizationReference(text).characters
      var output = String.UnicodeScalarView()
      for character in expected { Unicode.Scalar(character.scalar).map { output.append($0) } }
      #expect(result.bytes == Array(String(output).utf8), "\(text.debugDescription)")
      #expect(result.hasFolded == (result.bytes != Array(text.utf8)))
      guard result.bytes.count == String(output).utf8.count else { return }
      var offset = 0
      for (character, scalar) in zip(expected, output) {
        let range = offset..<offset + UTF8.width(scalar)
        #expect(result.map.original(range) == character.range, "\(text.debugDescription) at \(offset)")
        offset = range.upperBound
      }
    }
  }

  @Test("output is valid UTF-8 and no longer than the text")
  func validity() {
    forEachText(11) { text in
      let result = Normalized(text)
      #expect(String(validating: result.bytes, as: UTF8.self) != nil)
      #expect(result.bytes.count <= text.utf8.count)
      #expect(result.map.derivedCount == result.bytes.count)
      #expect(result.map.originalCount == text.utf8.count)
    }
  }

  @Test("normalising twice is normalising once")
  func idempotence() {
    forEachText(12) { text in
      let once = Normalized(text)
      let twice = Normalized(once.bytes)
      #expect(!twice.hasFolded, "\(text.debugDescription) gave \(once.text.debugDescription)")
    }
  }

  @Test("the map is monotone, and a range covers what its bytes cover")
  func monotony() {
    forEachText(13) { text in
      let result = Normalized(text)
      var last = 0..<0
      for offset in result.bytes.indices {
        let range = result.map.original(offset..<offset + 1)
        #expect(range.lowerBound >= last.lowerBound && range.upperBound >= last.upperBound)
        #expect(range.upperBound <= text.utf8.count)
        let joined = result.map.original(max(0, offset - 1)..<offset + 1)
        #expect(joined.upperBound == range.upperBound)
        #expect(offset == 0 || joined.lowerBound == last.lowerBound)
        last = range
      }
    }
  }
}
