import Testing

@testable import dev

/// Each part of each rule is tested by an example.
@Suite struct PolicyMutantsTests {
  @Test func noneSurvives() throws {
    let (count, survivors) = try PolicyMutants.survivors(in: GeneratedTests.root + "/policies")
    #expect(count > 800)
    #expect(survivors.isEmpty, "\(survivors.joined(separator: "\n"))")
  }
}
