import AratamePolicies
import Testing

@testable import Aratame

/// Every built-in rule does what its examples say, and says nothing that lint objects to.
@Suite struct PolicyExamplesTests {
  @Test func examplesHold() throws {
    let results = try PolicyTest(PolicyStack(PolicyFiles(BuiltIn.files))).run()
    #expect(results.failures.isEmpty, "\(results.failures.joined(separator: "\n"))")
    #expect(results.rules >= 73)
    #expect(results.examples > results.rules)
  }

  @Test func lintFindsNothing() throws {
    #expect(try PolicyLint(PolicyStack(PolicyFiles(BuiltIn.files))).problems().map(\.description) == [])
  }

  /// What is embedded for speed is what the files say.
  @Test func embeddedPolicyIsTheFiles() throws {
    let embedded = try BuiltIn.policy()
    let files = try PolicyFiles(BuiltIn.files).policy()
    #expect(embedded.digest == files.digest)
    #expect(embedded.rules.map(\.id) == files.rules.map(\.id))
    #expect(embedded.services.map(\.facts) == files.services.map(\.facts))
  }
}
