import AratameMatching
import Testing

/// k-grams of reduced text, against hashes computed from nothing.
@Suite struct GramPassTests {
  private let substitution: [UInt64] = (0..<256).map { UInt64($0 + 1) &* 0x9E37_79B9_7F4A_7C15 }

  private func grams(_ text: String) -> [Gram] {
    var grams: [Gram] = []
    GramPass(substitution: substitution, wanted: nil).forEachGram(in: Array(text.utf8).span) {
      grams.append($0)
    }
    return grams
  }

  /// The hash of the reduced bytes of one k-gram.
  private func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { ($0 << 1 | $0 >> 63) ^ substitution[Int($1)] }
  }

  /// What the pass says of letters and kana, computed from the definition.
  private func reduced(_ text: String) -> [UInt8] {
    text.lowercased().unicodeScalars.flatMap { scalar -> [UInt8] in
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "ー" else {
        return []
      }
      return scalar.isASCII
        ? [UInt8(scalar.value)] : [UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value & 0xFF)]
    }
  }

  @Test(arguments: [
    "The quick brown fox jumps over the lazy dog; 12 times.", "いろはにほへと、ちりぬるを。わかよたれそ、つねならむ。",
    "東京とTokyoと京都、ÉcoleとМосква。カタカナー・テスト", "short",
  ]) func rollingHashIsTheHash(text: String) {
    let bytes = reduced(text)
    let grams = grams(text)
    #expect(grams.count == max(0, bytes.count - GramPass.length + 1))
    for (place, gram) in grams.enumerated() {
      #expect(gram.place == place)
      #expect(gram.hash == hash(Array(bytes[place..<place + GramPass.length])))
    }
  }

  /// Case, white space, punctuation and signs make no difference.
  @Test func spellingMakesNoDifference() {
    let one = grams("Winnowing selects fingerprints from hashes of k grams").map(\.hash)
    #expect(grams("WINNOWING selects\r\n\"fingerprints\" — from hashes (of k-grams)! 🙂").map(\.hash) == one)
    let two = grams("秘密の文書を登録しておくと抜粋が見つかる").map(\.hash)
    #expect(grams("秘密の文書を、登録して\nおくと「抜粋」が見つかる。").map(\.hash) == two)
    #expect(!one.isEmpty && !two.isEmpty)
  }

  @Test func rangesHoldTheCharacters() throws {
    let text = "秘密の「文書」を登録しておく"
    let first = try #require(grams(text).first)
    #expect(first.range == 0..<text.utf8.count - "おく".utf8.count)
  }

  @Test func segmentsAreApart() {
    let text = "abcdefghijklmnopqrst\u{1E}abcdefghijklmnopqrst"
    let grams = grams(text)
    #expect(grams.map(\.place) == [0, GramPass.length + GramPass.gap])
    #expect(grams.first?.hash == grams.last?.hash)
  }

  @Test func wantedHashesAreReported() throws {
    let text = "Only what is asked for has to be reported by the pass, little else may be."
    let all = grams(text)
    var found: [Gram] = []
    let pass = GramPass(substitution: substitution, wanted: [all[7].hash])
    pass.forEachGram(in: Array(text.utf8).span) { found.append($0) }
    #expect(found.contains(all[7]))
    #expect(found.count <= 3)
  }
}
