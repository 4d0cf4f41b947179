import AratameDetection
import Testing

@testable import AratamePolicies

/// What is wrong with rules that can be read.
@Suite struct LintTests {
  private static let examples = """
    examples:
      - {text: "taro@example.co.jp", verdict: warn}
      - {text: "a", verdict: none}
    """

  private func problems(_ text: String, asOf: String = "2026-11-22") throws -> [String] {
    let files = try PolicyFiles([BuiltIn.File(path: "rules/test.rule.yml", text: text)])
    return try PolicyLint(PolicyStack(files), asOf: Day(asOf)).problems().map(\.description)
  }

  @Test func aGoodRuleHasNone() throws {
    #expect(try problems(ruleText(more: Self.examples)) == [])
  }

  @Test(arguments: [
    (
      "{source: A1, article: \"Act 1\", date: 2026-01-01, tag: V}",
      "{source: A1, article: \"Act 1\", date: 2027-01-01, tag: V}",
      "8:5: the basis A1 is dated 2027-01-01, which is yet to come"
    ),
    ("date: 2026-01-01", "date: 2026-01-01, until: 2026-06-30", "8:5: the basis A1 ended on 2026-06-30"),
    ("date: 2026-01-01", "date: 2026-01-01, until: 2025-12-31", "8:5: the basis A1 ends before its date"),
    ("tag: V", "tag: G", "6:11: `verified` is true, but no basis is tagged V or Q"),
    ("message: {ja: \"文\"", "message: {ja: \"message\"", "11:10: `message` has a text in one language only"),
    ("{ja: \"直す\", en: \"mend\"}", "{ja: \"直す\", en: \" \"}", "13:5: `fix` has a text in one language only"),
    (
      "en: \"message\"", "en: \"this is illegal\"",
      "11:10: the message says `is illegal`, which a check of a text"
    ),
    ("fix:", "effective: {to: 2026-01-31}\nfix:", "12:12: the rule ended on 2026-01-31"),
    ("fix:", "effective: {from: 2026-02-01, to: 2026-01-31}\nfix:", "12:12: the rule ends before it begins"),
  ])
  func isFound(_ old: String, _ new: String, _ expected: String) throws {
    let found = try problems(ruleText(more: Self.examples).replacing(old, with: new))
    #expect(found.contains { $0.hasPrefix("rules/test.rule.yml:" + expected) }, "\(found)")
  }

  @Test func aRuleWithoutBasis() throws {
    let text = ruleText(more: Self.examples).replacing(
      "basis:\n  - {source: A1, article: \"Act 1\", date: 2026-01-01, tag: V}", with: "basis: []")
    #expect(try problems(text).contains("rules/test.rule.yml:7:8: the rule has no basis"))
  }

  @Test(arguments: [
    (
      "[{verdict: warn}, {verdict: warn}]", "branch 2 is never reached: branch 1 has no `if` and always holds"
    ),
    (
      "[{if: {org.listed: [yes, unknown]}, verdict: warn}, {if: {org.listed: yes, people: {at_least: 2}}, verdict: warn}]",
      "branch 2 is never reached: branch 1 holds wherever it does"
    ),
    (
      "[{if: {people: {at_least: 2}}, verdict: warn}, {if: {people: {at_least: 9}}, verdict: warn}]",
      "branch 2 is never reached: branch 1 holds wherever it does"
    ),
    (
      "[{if: {org.listed: [yes, unknown]}, verdict: warn}, {if: {org.listed: no}, verdict: warn}, {verdict: block}]",
      "branch 3 is never reached: the branches before it name every `org.listed`"
    ),
    (
      "[{if: {entity: PERSON, any: [{entity: PERSON}]}, verdict: warn}, {if: {people: {below: 3}}, verdict: warn}]",
      ""
    ),
    // Where the fact is unknown the second, being stricter, decides.
    (
      "[{if: {org.listed: yes}, verdict: warn}, {if: {org.listed: yes, people: {at_least: 2}}, verdict: block}]",
      ""
    ),
    ("[{if: {org.listed: yes}, verdict: warn}, {if: {org.listed: no}, verdict: warn}, {verdict: block}]", ""),
  ])
  func deadBranches(_ decide: String, _ expected: String) throws {
    let found = try problems(ruleText(decide: decide, more: Self.examples)).filter {
      $0.contains("reached: ")
    }
    #expect(expected.isEmpty ? found.isEmpty : found.count == 1 && found[0].hasSuffix(expected), "\(found)")
  }

  @Test func exclusiveClauses() throws {
    let text = ruleText(
      when: "{entities: [EMAIL_ADDRESS], facts: {account.tier: [consumer, business]}}",
      decide: "[{if: {account.tier: self-hosted}, verdict: warn}, {verdict: warn}]", more: Self.examples)
    #expect(
      try problems(text) == [
        "rules/test.rule.yml:10:10: branch 1 asks two things of `account.tier` that exclude each other"
      ])
  }

  @Test func aFileThatNothingReads() throws {
    let files = ["rules/test.rule.yml": ruleText(more: Self.examples), "rule/other.yml": "id: x\n"]
    let layer = try PolicyFiles(files.map { BuiltIn.File(path: $0.key, text: $0.value) }, folder: "org")
    #expect(
      try PolicyLint(PolicyStack(layer), asOf: Day("2026-11-22")).problems().map(\.description) == [
        "org/rule/other.yml: the file is in none of rules, services and detectors"
      ])
  }

  @Test func aChangeNeedsAnExample() throws {
    let base = try PolicyFiles([
      BuiltIn.File(path: "rules/test.rule.yml", text: ruleText(more: Self.examples))
    ])
    let layer = try PolicyFiles(
      [BuiltIn.File(path: "rules/test.rule.yml", text: "changes: test.rule\nconfidence: 0.4\n")],
      folder: "org")
    let found = try PolicyLint(PolicyStack(base, layers: [layer]), asOf: Day("2026-11-22")).problems()
    #expect(found.map(\.description) == ["org/rules/test.rule.yml: the change has no example"])
  }
}
