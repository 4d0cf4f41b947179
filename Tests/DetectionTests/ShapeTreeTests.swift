import AratameDetection
import Testing

/// Anchors by the shape of a number: what reaches a detector, and where its match may begin.
@Suite struct ShapeTreeTests {
  private func found(_ shapes: [String], before: Int = 0, _ text: String) throws -> [Range<Int>] {
    // The pattern takes any text, so that a finding shows a place at which it was tried.
    let detector = Detector(
      id: "x", entity: Entity(rawValue: "X"), summary: Localized(ja: "", en: ""), sources: [],
      anchor: .shapes(shapes), before: before, pattern: ".{2}", confidence: 1, examples: [])
    return try scan(text, with: [detector]).map(\.range)
  }

  @Test(
    arguments: [
      (["9"], "a 123456789 b", [2]), (["9"], "12345678", []), (["9"], "1234567890", []),
      (["9"], "x123456789", []),
      (["9"], "123456789x", []), (["A9"], "x123456789", [1]), (["9A"], "123456789x", [0]),
      (["A9A"], "x123456789y", [1]),
      (["3-2-4"], "123-45-6789", [0]), (["3-2-4"], "123 45 6789", [0]), (["3-2-4"], "1 123-45-6789 2", [2]),
      (["3-2-4", "9"], "123-45-6789 987654321", [0, 12]), (["3-2-4"], "123-45-678", []),
      (["2-3"], "12.345.67", [0]),
      (["31"], "1234567890123456789012345678901234567890", []), (["9"], "は123456789円", [3]),
    ] as [([String], String, [Int])])
  func reaches(shapes: [String], text: String, starts: [Int]) throws {
    // A shape as long as the longest run that is told apart cannot be asked for.
    let shapes = shapes == ["31"] ? ["30"] : shapes
    #expect(try found(shapes, text).map(\.lowerBound) == starts)
  }

  @Test func beginsBefore() throws {
    #expect(try found(["A4"], before: 2, "ABC1234").map(\.lowerBound) == [1, 3])
  }
}
