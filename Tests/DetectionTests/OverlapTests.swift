import AratameDetection
import AratameDocuments
import Testing

/// Which of several findings over the same text stands.
@Suite struct OverlapTests {
  private func detector(_ id: String, _ entity: String, _ pattern: String, _ confidence: Double) -> Detector {
    Detector(
      id: id, entity: Entity(rawValue: entity), summary: Localized(ja: id, en: id), sources: [],
      anchor: .words(["abc"]), before: 8, pattern: pattern, confidence: confidence, examples: [])
  }

  private func found(_ text: String, _ detectors: [Detector]) throws -> [String] {
    try scan(text, with: detectors).map { "\($0.detector) \($0.range)" }
  }

  @Test func theMoreConfidentStands() throws {
    let detectors = [detector("long", "A", "xabcx", 0.6), detector("sure", "B", "abc", 0.9)]
    #expect(try found("xabcx", detectors) == ["sure 1..<4"])
    #expect(try found("xabcx", detectors.reversed()) == ["sure 1..<4"])
  }

  @Test func thenTheLonger() throws {
    #expect(
      try found("xabcx", [detector("long", "A", "xabcx", 0.9), detector("short", "B", "abc", 0.9)]) == [
        "long 0..<5"
      ])
  }

  @Test func thenTheFirst() throws {
    #expect(
      try found("xabcx", [detector("right", "A", "abcx", 0.9), detector("left", "B", "xabc", 0.9)]) == [
        "left 0..<4"
      ])
    #expect(
      try found("abc", [detector("b", "A", "abc", 0.9), detector("a", "B", "abc", 0.9)]) == ["a 0..<3"])
  }

  /// In a chain, what overlaps only the loser stands.
  @Test func chain() throws {
    let detectors = [
      detector("one", "A", "abcd", 0.9), detector("two", "B", "defg", 0.5),
      detector("three", "C", "gabc", 0.8),
    ]
    #expect(try found("abcdefgabc", detectors) == ["one 0..<4", "three 6..<10"])
  }

  @Test func neighboursBothStand() throws {
    #expect(
      try found("abczabc", [detector("a", "A", "abc(?=z)", 0.9), detector("b", "B", "zabc", 0.4)])
        == ["a 0..<3", "b 3..<7"])
  }

  /// A mark, a value and a request over the same text are three things.
  @Test func kindsDoNotCompete() throws {
    let detectors = [
      detector("value", "EMAIL_ADDRESS", "abc", 0.5), detector("mark", "CONFIDENTIAL_MARK_TOP", "abcx", 0.9),
      detector("request", "IMITATION_VERBATIM", "xabc", 0.7), detector("care", "SPECIAL_CARE", "abc", 0.6),
    ]
    #expect(try found("xabcx", detectors).count == 4)
  }

  @Test func theStricterRequestStands() throws {
    let detectors = [
      detector("creator", "IMITATION_NAMED_CREATOR", "xabcx", 0.95),
      detector("verbatim", "IMITATION_VERBATIM", "abc", 0.5),
    ]
    #expect(try found("xabcx", detectors) == ["verbatim 1..<4"])
  }

  /// Of all that is found in random texts, no two values overlap.
  @Test func nothingOverlaps() throws {
    let scanner = try Scanner()
    let workspace = Workspace()
    var mixture = Mixture(seed: 5)
    for _ in 0..<500 {
      let text = mixture.text()
      var document = Document(path: "", plain: Array(text.utf8))
      let findings = scanner.scan(&document, using: workspace)
      let values = findings.filter {
        ![.confidential, .imitation, .request, .notice, .output, .specialCare, .gdprSpecial, .input]
          .contains($0.entity.traits.category)
          && !$0.entity.rawValue.hasPrefix("CONFIDENTIAL")
      }
      for (one, next) in zip(values, values.dropFirst()) {
        #expect(
          one.range.upperBound <= next.range.lowerBound,
          "\(one.detector) \(next.detector) \(text.debugDescription)")
      }
    }
  }
}
