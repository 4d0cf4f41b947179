import AratameMatching
import CScan
import Testing

@Suite struct WordStartsTests {
  private let words = ["要約", "translate", "この", "tl;dr", "summary", "©a", "𠮟る"]

  private func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(3).reversed().reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  private func next(_ starts: WordStarts, _ text: [UInt8], _ range: Range<Int>) -> Int? {
    starts.next(in: text.span, range)
  }

  @Test("every place where a word begins is found, whatever the range")
  func all() {
    let keys = words.map { key(Array($0.utf8)[...]) }
    let starts = WordStarts(keys)
    let texts = [
      Array("Translate this: 要約をTL;DR, この summaries… ©aa 𠮟る".utf8), Array(Texts.japanese.utf8),
      Texts.noise(300, seed: 9), [],
    ]
    for text in texts {
      for upper in 0...text.count {
        for lower in stride(from: 0, through: upper, by: 3) {
          let exact = (lower..<max(lower, upper - 2)).first {
            text[$0] & 0xC0 != 0x80 && keys.contains(key(text[$0...]))
          }
          let found = next(starts, text, lower..<upper)
          #expect(found.map { $0 <= exact ?? .max } ?? (exact == nil))
          #expect(found.map { text[$0] & 0xC0 != 0x80 && $0 + 3 <= upper } ?? true)
        }
      }
    }
  }

  @Test("the pass and its twin agree at every place")
  func twin() {
    var table = [UInt64](repeating: 0, count: 64)
    for word in words {
      let bit = cscan_word_bit(key(Array(word.utf8)[...]), 12)
      table[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
    for text in [Texts.dense(300, seed: 5), Texts.noise(400, seed: 6), Array(Texts.japanese.utf8)] {
      for from in 0...text.count {
        let vector = unsafe cscan_word_start(table, 12, text, text.count, from)
        #expect(unsafe vector == cscan_word_start_scalar(table, 12, text, text.count, from))
      }
    }
  }
}
