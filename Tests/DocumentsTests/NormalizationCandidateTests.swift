import Testing

import AratameMatching

@testable import AratameDocuments

@Suite("Normalisation: candidates") struct NormalizationCandidateTests {
  private func candidates(_ bytes: [UInt8], from: Int, _ find: (Span<UInt8>, Int) -> Int) -> [Int] {
    var found: [Int] = []
    var offset = find(bytes.span, from)
    while offset < bytes.count {
      found.append(offset)
      repeat { offset += 1 } while offset < bytes.count && bytes[offset] & 0xC0 == 0x80
      offset = find(bytes.span, offset)
    }
    #expect(offset == bytes.count)
    return found
  }

  private func vector(_ bytes: [UInt8], from: Int = 0) -> [Int] {
    candidates(bytes, from: from) { foldCandidate(in: $0, from: $1) }
  }

  private func scalar(_ bytes: [UInt8], from: Int = 0) -> [Int] {
    candidates(bytes, from: from) { foldCandidateByScalarCode(in: $0, from: $1) }
  }

  @Test("both agree wherever a character stands", arguments: ["a", "あ", "1", "四"])
  func alignments(_ filler: String) {
    let specimens =
      "Ａ１ｱ\u{3000}\u{A0}\u{AD}\u{200B}\u{2010}\u{2212}\u{FE0F}\u{FEFF}￥〇一二三四五六七八九零壱弐参ーｰ─’、é人"
    for specimen in specimens.unicodeScalars {
      for before in 0..<70 {
        for after in [0, 1, 2, 3, 20, 64] {
          let text =
            String(repeating: filler, count: before) + "\(specimen)" + String(repeating: filler, count: after)
          let bytes = Array(text.utf8)
          #expect(vector(bytes) == scalar(bytes), "\(specimen) behind \(before), before \(after)")
        }
      }
    }
  }

  @Test("both agree on generated texts, from every character on")
  func generated() {
    var generator = SeededGenerator(state: 21)
    for _ in 0..<400 {
      let text = NormalizationText.make(length: 150, &generator)
      let bytes = Array(text.utf8)
      for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
        let span = bytes.span
        #expect(foldCandidate(in: span, from: start) == foldCandidateByScalarCode(in: span, from: start))
      }
    }
  }

  @Test("a window cut from a longer text is read to its end and no further")
  func windows() {
    let bytes = Array(String(repeating: "あ1ー２、一二三四人ーａ", count: 8).utf8)
    for end in 0...bytes.count {
      let window = bytes.span.extracting(0..<end)
      let alone = Array(bytes[..<end])
      var offset = 0
      while offset < end {
        let found = foldCandidate(in: window, from: offset)
        #expect(found == foldCandidate(in: alone.span, from: offset))
        #expect(found == foldCandidateByScalarCode(in: window, from: offset))
        offset = found + 1
        while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      }
    }
  }

  @Test("C and the table know the same characters")
  func table() {
    for value in UInt32(0x80)...0x10FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // A digit before and four kanji digits behind: whatever depends on neighbours has them.
      let bytes = Array("1\(scalar)四四四四 long enough for a whole block".utf8)
      let isCandidate = foldCandidate(in: bytes.span, from: 1) == 1
      #expect(isCandidate == (Fold(value) != .kept), "U+\(String(value, radix: 16))")
    }
  }

  @Test("lone kanji digits and long vowel marks behind kana are not reported")
  func rejected() {
    for text in ["一つの三人が七、八。", "サーバーのデータベース、ユーザー", "┌──┐", "“a” … ’s"] {
      let bytes = Array((text + text + text).utf8)
      #expect(vector(bytes) == [])
    }
  }
}
