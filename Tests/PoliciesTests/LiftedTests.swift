import AratameDetection
import AratamePolicies
import Testing

/// What becomes of the verdict when some of it is allowed.
@Suite struct LiftedTests {
  private let findings = [
    finding(.emailAddress), finding(.emailAddress, at: 10), finding(.creditCard, at: 20),
  ]

  private func made(_ id: String, _ decide: String, entity: String = "EMAIL_ADDRESS") throws -> Rule {
    try rule(ruleText(id: id, when: "{entities: [\(entity)]}", decide: decide))
  }

  private func ruling(
    _ rules: [Rule], _ kind: Allowance.Kind = .exception,
    _ isAllowed: @escaping @Sendable (Int?, String) -> Bool
  ) throws -> Ruling {
    try decide(
      policy(rules), on: findings, people: 1, facts: facts(),
      allowing: { finding, rule, _ in
        isAllowed(finding, rule.id) ? Allowance(kind, path: "e.yml", line: 1) : nil
      })
  }

  @Test func aRuleStaysForTheOthers() throws {
    let rules = [
      try made("a.rule", "[{verdict: block}]"),
      try made("b.rule", "[{verdict: warn}]", entity: "CREDIT_CARD"),
    ]
    let some = try ruling(rules) { $0 == 0 && $1 == "a.rule" }
    #expect(some.verdict == .block)
    #expect(some.fired.map(\.findings) == [[1], [2]])
    #expect(some.byFinding.map(\.rules) == [[], ["a.rule"], ["b.rule"]])
    #expect(some.byFinding.map(\.verdict) == [.allow, .block, .warn])
    #expect(some.lifted.map(\.finding) == [0] && some.lifted.map(\.verdict) == [.block])
    let all = try ruling(rules) { _, id in id == "a.rule" }
    #expect(all.verdict == .warn && all.fired.map(\.rule.id) == ["b.rule"])
    #expect(try ruling(rules) { _, _ in true }.verdict == .allow)
  }

  @Test func nobodyLiftsAHardBlock() throws {
    let rules = [
      try made("a.rule", "[{verdict: block, strength: hard}]"), try made("b.rule", "[{verdict: block}]"),
    ]
    for kind in Allowance.Kind.allCases {
      let ruling = try ruling(rules, kind) { _, _ in true }
      #expect(ruling.verdict == .block && ruling.strength == .hard)
      #expect(ruling.fired.map(\.rule.id) == ["a.rule"])
      #expect(ruling.lifted.map(\.isRefused) == [true, true, false, false])
    }
  }

  /// Who locked a rule left it to approvers and to nobody else.
  @Test func aLockedRuleIsLiftedByApprovalAlone() throws {
    let rules = [
      try rule(ruleText(id: "a.rule", decide: "[{verdict: require-approval}]", more: "locked: yes"))
    ]
    for kind in Allowance.Kind.allCases {
      let ruling = try ruling(rules, kind) { _, _ in true }
      #expect(ruling.verdict == (kind == .approval ? .allow : .requireApproval))
      #expect(ruling.lifted.first?.isRefused == (kind != .approval))
    }
  }

  @Test func whatIsOwedBesidesTheApprovalIsStillOwed() throws {
    let rules = [try made("a.rule", "[{verdict: require-approval, obligations: [record]}]")]
    #expect(try ruling(rules) { _, _ in false }.obligations == [.getApproval, .record])
    #expect(try ruling(rules, .approval) { _, _ in true }.obligations == [.record])
    #expect(try ruling(rules, .exception) { _, _ in true }.obligations == [])
  }

  /// Explanations speak of what counts.
  @Test func whatDoesNotCountIsNotExplained() throws {
    let rules = [try made("a.rule", "[{verdict: block}]"), try made("b.rule", "[{verdict: warn}]")]
    let question = try Question(
      policy(rules), on: findings, people: 1, facts: facts(),
      allowing: { finding, rule, _ in
        rule.id == "a.rule" || finding == 0 ? Allowance(.exception, path: "e.yml", line: 1) : nil
      })
    #expect(question.traces().map(\.rule.id) == ["b.rule"])
  }

  /// A rule about the request as a whole is asked for without a finding.
  @Test func theRequestAsAWhole() throws {
    let rules = [
      try made("a.rule", "[{if: {contract.dpa: none}, verdict: block}, {verdict: warn}]"),
      try rule(ruleText(id: "c.rule", when: "{trigger: unverified-facts}")),
    ]
    let ruling = try ruling(rules) { finding, id in finding == nil && id == "c.rule" }
    #expect(ruling.fired.map(\.rule.id) == ["a.rule"])
    #expect(ruling.lifted.map(\.rule) == ["c.rule"])
    // With the only rule that rested on unverified facts, its reason is gone.
    #expect(try self.ruling(rules) { _, id in id == "a.rule" }.fired.isEmpty)
  }

  @Test func anApprovalIsForWhatAsksForOne() throws {
    let entry = AllowanceEntry(Allowance(.approval, path: "a", line: 1), rule: "a.rule")
    let rule = try made("a.rule", "[{verdict: warn}]")
    #expect(Verdict.allCases.filter { entry.covers(rule, $0) } == [.requireApproval, .block])
    #expect(!entry.covers(try made("b.rule", "[{verdict: warn}]"), .block))
  }
}
