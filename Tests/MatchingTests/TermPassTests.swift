import AratameMatching
import CScan
import Testing

/// The pass for terms against its scalar twin, and what it promises.
@Suite struct TermPassTests {
  private func places(_ text: [UInt8], _ table: [UInt64], scalar: Bool) -> [UInt32] {
    var found: [UInt32] = []
    var from = 0
    var places = [UInt32](repeating: 0, count: 64)
    unsafe table.withUnsafeBufferPointer { words in
      var all = unsafe cscan_term_table(words: words.baseAddress, bits: 12)
      while from < text.count {
        let count =
          unsafe scalar
          ? cscan_terms_scalar(text, text.count, from, &all, &places, 64, &from)
          : cscan_terms(text, text.count, from, &all, &places, 64, &from)
        found += places[..<count]
      }
    }
    return found
  }

  /// Random texts of all lengths of characters, with a table in which every fourth bit is set.
  @Test func equalsItsTwin() {
    let alphabet = Array("abcXYZ019 ,-\n山田株式会社アーュかな・éÜжΩ𠮷🙂一".unicodeScalars)
    var random = FixedGenerator(state: 20)
    let table = (0..<64).map { _ in random.next() & random.next() }
    for length in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<length { text.append(alphabet[Int(random.next() % UInt64(alphabet.count))]) }
      let bytes = Array(String(text).utf8)
      #expect(places(bytes, table, scalar: false) == places(bytes, table, scalar: true))
    }
  }

  @Test func findsWordsAndPairs() {
    let pass = TermPass([
      TermPass.hash(ofWord: Array("acme".utf8)), TermPass.hash(ofWord: Array("corporation".utf8)),
      TermPass.hash(ofPair: 0x5C71, 0x7530),
    ])
    func places(_ text: String) -> [Int] {
      var places: [Int] = []
      pass.forEachPlace(in: Array(text.utf8).span) { places.append($0) }
      return places
    }
    #expect(places("ACME と Acme, acmes, xacme") == [0, 9])
    #expect(places("the Corporation") == [4])
    #expect(places("小山田と山田") == [3, 12])
  }

  @Test func charactersAreSmall() {
    func small(_ text: String) -> UInt32 { Array(text.utf8).span.termCharacter(at: 0).value }
    for (capital, letter) in [
      ("A", "a"), ("É", "é"), ("Ÿ", "ÿ"), ("Ž", "ž"), ("Ł", "ł"), ("Σ", "σ"), ("Я", "я"), ("Ё", "ё"),
    ] {
      #expect(small(capital) == letter.unicodeScalars.first?.value)
      #expect(small(letter) == letter.unicodeScalars.first?.value)
    }
    #expect(small("×") == 0xD7)
    #expect(small("\n") == 0x20)
  }

  /// The vector of key 00…0F and message 00…07.
  ///
  /// Source: the reference implementation's vectors_sip64.
  @Test func sipHash() {
    #expect(SipHash(key: Array(0..<16)).hash(0x0706_0504_0302_0100) == 0x93F5_F579_9A93_2462)
  }
}
