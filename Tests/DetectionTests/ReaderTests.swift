import AratameDetection
import AratameDocuments
import Testing

/// Detectors whose matches code finds, anchors of several kinds, and links between findings.
@Suite struct ReaderTests {
  /// Finds `#` and three digits.
  static let tag = Detector(
    id: "tag", entity: Entity(rawValue: "TAG"), summary: Localized(ja: "札", en: "A tag."), sources: [],
    anchor: .anyOf([.words(["##"]), .digits(3...3)]), before: 2,
    reader: { text, starts, found in
      for start in starts where start + 5 <= text.count && text[start] == 0x23 && text[start + 1] == 0x23 {
        if (2..<5).allSatisfy({ text[start + $0] &- 0x30 < 10 }) {
          found(Candidate(start..<start + 5, confidence: text[start + 2] == 0x39 ? 0.9 : nil, term: "tag"))
        }
      }
    }, confidence: 0.4, examples: [])

  /// Found only beside a tag.
  static let word = Detector(
    id: "word", entity: Entity(rawValue: "WORD"), summary: Localized(ja: "語", en: "A word."), sources: [],
    anchor: .words(["xyzzy"]), pattern: "xyzzy", confidence: 0.1,
    link: .init([Entity(rawValue: "TAG")], within: .sentence, confidence: 0.7), examples: [])

  @Test func readerFindsWithItsOwnConfidence() throws {
    let findings = try scan("a ##123 b ##923", with: [Self.tag])
    #expect(findings.map(\.range) == [2..<7, 10..<15])
    #expect(findings.map(\.confidence) == [0.4, 0.9])
    #expect(findings.map(\.term) == ["tag", "tag"])
    #expect(
      try scan("a ##123 b ##923", with: [Self.tag], prefilters: false).map(\.range) == findings.map(\.range))
  }

  @Test func readerDoesNotJoinSegments() throws {
    var document = Document(path: "", plain: Array("##12\u{1E}3".utf8))
    #expect(try scan(&document, with: Self.tag).isEmpty)
  }

  @Test(arguments: [
    ("##923 is xyzzy", [0.9, 0.7]), ("xyzzy は ##923", [0.7, 0.9]), ("##923です。xyzzy", [0.9]),
    ("##923. xyzzy", [0.9]), ("##923\nxyzzy", [0.9]), ("xyzzy", []), ("##123 xyzzy", [0.4]),
    ("##923 " + String(repeating: "x", count: 400) + " xyzzy", [0.9]),
  ]) func linkLiftsWhatIsNear(text: String, confidences: [Double]) throws {
    #expect(try scan(text, with: [Self.tag, Self.word]).map(\.confidence) == confidences)
  }
}
