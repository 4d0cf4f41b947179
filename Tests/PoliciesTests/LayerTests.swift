import AratameDetection
import Testing

@testable import AratamePolicies

/// Layers add, tighten, and loosen only what the layers below leave unlocked.
@Suite struct LayerTests {
  private static let base = ruleText(
    when: "{entities: [EMAIL_ADDRESS], facts: {account.tier: [consumer, business]}}",
    decide:
      "[{if: {people: {at_least: 3}}, verdict: block, strength: hard, obligations: [record]}, {verdict: warn}]"
  )
  private static let locked = base + "\nlocked: true\n"

  /// `lower` with `upper` above it, each the text of the one rule's file of a layer.
  private func stack(_ lower: String, _ upper: String...) throws(PolicyFileError) -> PolicyStack {
    var layers: [PolicyFiles] = []
    for (index, text) in upper.enumerated() {
      layers.append(
        try PolicyFiles([BuiltIn.File(path: "rules/test.rule.yml", text: text)], folder: "layer\(index + 1)"))
    }
    let files = [BuiltIn.File(path: "rules/a/test.rule.yml", text: lower)]
    return try PolicyStack(try PolicyFiles(files, folder: "base"), layers: layers)
  }

  private func message(_ lower: String, _ upper: String) throws -> String {
    try #require(#expect(throws: PolicyFileError.self) { try stack(lower, upper) }).description
  }

  @Test func anUnlockedRuleCanBeLoosened() throws {
    let off = try stack(Self.base, "changes: test.rule\nenabled: no\n")
    #expect(off.policy.rules.isEmpty)
    let lower = try stack(
      Self.base, "changes: test.rule\nversion: 1\ndecide:\n  - {branch: 1, verdict: allow}\n")
    #expect(lower.policy.rules[0].branches.map(\.verdict) == [.allow, .warn])
    #expect(lower.policy.rules[0].branches[0].strength == .policy)
    let whole = try stack(Self.base, ruleText(decide: "[{verdict: allow}]"))
    #expect(whole.policy.rules[0].branches.map(\.verdict) == [.allow])
    #expect(whole.policy.rules[0].layer == "layer1")
  }

  @Test func aLockedRuleCannotBeSwitchedOff() throws {
    #expect(
      try message(Self.locked, "# ours\nchanges: test.rule\nenabled: no\n")
        == "layer1/rules/test.rule.yml:3:10: `test.rule` is locked at base/rules/a/test.rule.yml:15 and cannot be "
        + "loosened: `enabled: no` switches it off")
  }

  @Test(arguments: [
    ("changes: test.rule\nlocked: no\n", "2:9", "`locked: no` takes the lock away"),
    (
      "changes: test.rule\nversion: 1\ndecide:\n  - {branch: 2, verdict: block}\n  - {branch: 1, verdict: warn}\n",
      "5:5", "branch 1 says warn, which is less than block (hard)"
    ),
    (
      "changes: test.rule\nversion: 1\ndecide:\n  - {branch: 1, strength: policy}\n", "4:5",
      "branch 1 says block, which is less than block (hard)"
    ),
    (
      "changes: test.rule\nversion: 1\ndecide:\n  - {branch: 1, obligations: []}\n", "4:5",
      "branch 1 lacks record"
    ),
    (
      "changes: test.rule\nversion: 1\ndecide:\n  - {branch: 2, verdict: block}\n", "4:5",
      "branch 2 lacks record"
    ),
    ("changes: test.rule\nconfidence: 0.9\n", "1:1", "`when` looks at less"),
  ])
  func aLockedRuleCannotBeLoosenedByAChange(_ text: String, _ place: String, _ reason: String) throws {
    #expect(
      try message(Self.locked, text)
        == "layer1/rules/test.rule.yml:\(place): `test.rule` is locked at base/rules/a/test.rule.yml:15 and cannot be "
        + "loosened: \(reason)")
  }

  @Test(arguments: [
    ("jurisdiction: JP", "jurisdiction: GDPR", "5:15", "the jurisdiction is no longer JP"),
    ("{entities: [EMAIL_ADDRESS], ", "{entities: [PERSON], ", "9:7", "`when` looks at less"),
    ("[consumer, business]", "[consumer]", "9:7", "`facts` asks for more"),
    ("{entities:", "{unless: {account.tier: consumer}, entities:", "9:7", "`unless` exempts more"),
    ("{people: {at_least: 3}}", "{people: {at_least: 4}}", "10:10", "branch 1 lacks record"),
    (", {verdict: warn}]", "]", "10:9", "branch 2, warn, is gone or has another condition"),
    (
      "[{if: {p", "[{if: {account.tier: consumer}, verdict: warn}, {if: {p", "10:10",
      "branch 1 says warn, which"
    ),
    ("source: A1", "source: A2", "8:3", "a basis is gone"),
    ("fix:", "effective: {from: 2026-01-01}\nfix:", "12:12", "it is in force for a shorter time"),
  ])
  func aLockedRuleCannotBeLoosenedByAWholeRule(
    _ old: String, _ new: String, _ place: String, _ reason: String
  ) throws {
    let text = Self.base.replacing(old, with: new).replacing(
      "obligations: [record]", with: reason.contains("lacks") ? "obligations: []" : "obligations: [record]")
    let told = try message(Self.locked, text)
    #expect(
      told.hasPrefix("layer1/rules/test.rule.yml:\(place): `test.rule` is locked at base/rules/a/"), "\(told)"
    )
    #expect(told.contains(reason), "\(told)")
  }

  @Test(arguments: [
    "changes: test.rule\nenabled: yes\nlocked: yes\nconfidence: 0.3\n",
    "changes: test.rule\nversion: 1\ndecide:\n  - {branch: 2, verdict: block, obligations: [record]}\n",
    base.replacing(
      "EMAIL_ADDRESS], facts: {account.tier: [consumer, business]}", with: "EMAIL_ADDRESS, PERSON]"),
    base.replacing(
      "[{if: {p",
      with: "[{if: {org.listed: yes}, verdict: block, strength: hard, obligations: [record]}, {if: {p"),
    base.replacing("title: {ja: \"題\"", with: "title: {ja: \"別の題\""),
  ])
  func aLockedRuleCanBeTightened(_ text: String) throws {
    let rule = try stack(Self.locked, text).policy.rules[0]
    #expect(rule.isLocked && rule.layer == "layer1")
  }

  /// A lock holds through every layer above it, whether or not they say it again.
  @Test func aLockStays() throws {
    let tighter = "changes: test.rule\nconfidence: 0.3\n"
    let error = #expect(throws: PolicyFileError.self) {
      try stack(Self.locked, tighter, "changes: test.rule\nconfidence: 0.5\n")
    }
    #expect(error?.path == "layer2/rules/test.rule.yml")
    let byTheMiddle = #expect(throws: PolicyFileError.self) {
      try stack(Self.base, "changes: test.rule\nlocked: yes\n", "changes: test.rule\nenabled: no\n")
    }
    #expect(byTheMiddle?.message.contains("is locked at layer1/rules/test.rule.yml:2 and") == true)
  }

  @Test func aLayerMaySwitchOnAgain() throws {
    let on = try stack(Self.base, "changes: test.rule\nenabled: no\n", "changes: test.rule\nenabled: yes\n")
    #expect(on.policy.rules.map(\.id) == ["test.rule"])
  }

  @Test func aBranchMayHaveAName() throws {
    let named = Self.base.replacing(", {verdict: warn}]", with: ", {name: else, verdict: warn}]")
    let change = "changes: test.rule\ndecide: [{branch: else, verdict: allow}]\n"
    #expect(try stack(named, change).policy.rules[0].branches.map(\.verdict) == [.block, .allow])
    #expect(
      try message(Self.base, change)
        == "layer1/rules/test.rule.yml:2:10: there is no branch with the name `else`")
  }

  @Test func aChangeAdds() throws {
    let text = """
      changes: test.rule
      message: {ja: "法務に相談。", en: "Ask legal."}
      fix:
        - {ja: "窓口に聞く", en: "ask the desk"}
      """
    let rule = try stack(Self.base, text).policy.rules[0]
    #expect(rule.message.ja == "文法務に相談。" && rule.message.en == "message Ask legal.")
    #expect(rule.fixes.map(\.en) == ["mend", "ask the desk"])
  }

  @Test(arguments: [
    ("changes: no.rule\n", "1:10: `no.rule` cannot be changed: no layer below has this rule"),
    (
      "changes: test.rule\ndecide: [{branch: 1, verdict: warn}]\n",
      "2:9: `test.rule` cannot be changed: branches are counted, so `version` must say which version's"
    ),
    (
      "changes: test.rule\nversion: 2\nenabled: yes\n",
      "2:10: `test.rule` cannot be changed: this is written for another version than 1, read it again"
    ),
    (
      "changes: test.rule\nversion: 1\ndecide: [{branch: 3, verdict: warn}]\n",
      "3:10: there is no branch 3, the last is 2"
    ),
    (
      "changes: test.rule\nwhen: {}\n",
      "2:1: `when` is not a known key: expected one of changes, confidence, decide"
    ),
  ])
  func aWrongChangeIsTold(_ text: String, _ expected: String) throws {
    let told = try message(Self.base, text)
    #expect(told.hasPrefix("layer1/rules/test.rule.yml:" + expected), "\(told)")
  }

  /// The digest covers every layer and their order, and not where they are.
  @Test func digestCoversAllLayers() throws {
    let (first, second) = ("changes: test.rule\nconfidence: 0.4\n", "changes: test.rule\nconfidence: 0.3\n")
    let digests = [
      try stack(Self.base), try stack(Self.base, first), try stack(Self.base, first, second),
      try stack(Self.base, second, first),
    ].map(\.policy.digest)
    #expect(Set(digests).count == 4)
    #expect(try stack(Self.base, first).policy.digest == digests[1])
    #expect(try stack(Self.base, first).policy.layers.map(\.name) == ["layer1"])
  }

  @Test func anExportSaysTheSame() throws {
    let stack = try stack(Self.locked, "changes: test.rule\nconfidence: 0.3\n")
    let policy = try PolicyFiles(yaml: PolicyExport(stack).yaml, path: "e.yml").policy()
    #expect(policy.rules.map(\.id) == ["test.rule"] && policy.rules[0].isLocked)
    #expect(policy.rules[0].loosening(by: stack.policy.rules[0]) == nil)
    #expect(stack.policy.rules[0].loosening(by: policy.rules[0]) == nil)
    #expect(PolicyExport(stack).json == PolicyExport(stack).json)
    #expect(PolicyExport(stack).yaml.contains("digest: \(stack.policy.digest)\nlayers:\n  - name: layer1\n"))
  }
}
