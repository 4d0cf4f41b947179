import AratameDetection
import Testing

/// A mark alone on a line, or at its beginning or end, is a mark; in a sentence it is a word.
@Suite struct LineMarksTests {
  private static let detectors = Detector.all.filter { $0.id.hasPrefix("confidential-mark-") }

  @Test(arguments: [
    "社外秘\n2026年度計画", "CONFIDENTIAL - DO NOT DISTRIBUTE\nQ3 forecast", "TLP:AMBER\nIndicators",
    "取扱注意　部内限り\n以下は…",
    "Please summarise. STRICTLY CONFIDENTIAL\nBoard minutes",
  ]) func hit(_ text: String) throws {
    #expect(try !scan(text, with: Self.detectors).isEmpty)
  }

  @Test(arguments: [
    "社外秘と部外秘の違いは?", "Restricted stock units are taxed at vesting", "Confidential computing is a technique",
    "TLP:RED と TLP:AMBER の違いを説明して",
  ]) func miss(_ text: String) throws {
    #expect(try scan(text, with: Self.detectors).map(\.detector) == [])
  }
}
