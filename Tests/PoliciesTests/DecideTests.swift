import AratameDetection
import AratamePolicies
import Testing

/// How the rules' answers become one.
@Suite struct DecideTests {
  private func made(
    _ id: String, _ decide: String, when: String = "{entities: [EMAIL_ADDRESS]}", more: String = ""
  ) throws -> Rule {
    try rule(ruleText(id: id, when: when, decide: decide, more: more))
  }

  private func ruling(_ rules: [Rule], _ stated: [String] = []) throws -> Ruling {
    try decide(policy(rules), on: [finding(.emailAddress)], people: 1, facts: facts(stated))
  }

  @Test func nothingFoundIsAllowed() throws {
    let ruling = try decide(BuiltIn.policy(), on: [], people: 0, facts: facts())
    #expect(ruling.verdict == .allow)
    #expect(
      ruling.fired.isEmpty && ruling.factsUsed.isEmpty && ruling.factsAssumed.isEmpty
        && ruling.obligations.isEmpty)
  }

  @Test(arguments: Verdict.allCases, Verdict.allCases) func theStrictestStands(_ a: Verdict, _ b: Verdict)
    throws
  {
    let ruling = try ruling([
      try made("a.rule", "[{verdict: \(a.rawValue)}]"), try made("b.rule", "[{verdict: \(b.rawValue)}]"),
    ])
    #expect(ruling.verdict == max(a, b))
    #expect(ruling.fired.map(\.verdict) == [max(a, b), min(a, b)])
    #expect(ruling.byFinding[0].verdict == max(a, b))
    #expect(ruling.byFinding[0].rules == ["a.rule", "b.rule"])
    if a == b { #expect(ruling.fired.map(\.rule.id) == ["a.rule", "b.rule"]) }
  }

  @Test func hardBeatsPolicy() throws {
    let rules = [
      try made("a.rule", "[{verdict: block}]"), try made("b.rule", "[{verdict: block, strength: hard}]"),
      try made("c.rule", "[{verdict: block}]"),
    ]
    let ruling = try ruling(rules)
    #expect(ruling.strength == .hard)
    #expect(ruling.fired.map(\.rule.id) == ["b.rule", "a.rule", "c.rule"])
    #expect(try self.ruling([rules[0]]).strength == .policy)
  }

  @Test func obligationsAddUp() throws {
    let ruling = try ruling([
      try made("a.rule", "[{verdict: require-redaction, obligations: [supervise, record]}]"),
      try made("b.rule", "[{verdict: allow, obligations: [annual-check, record]}]"),
    ])
    #expect(ruling.obligations == [.redact, .record, .supervise, .annualCheck])
    #expect(
      try self.ruling([try made("a.rule", "[{verdict: require-approval}]")]).obligations == [.getApproval])
    #expect(try self.ruling([try made("a.rule", "[{verdict: warn}]")]).obligations == [])
  }

  @Test func eachFindingHasItsVerdict() throws {
    let rules = [
      try made("a.rule", "[{verdict: warn}]"),
      try made("b.rule", "[{verdict: block}]", when: "{entities: [CREDIT_CARD]}"),
      try made(
        "c.rule", "[{verdict: require-redaction}]",
        when: "{categories: [financial, personal-data], confidence: 0.8}"),
    ]
    let findings = [
      finding(.emailAddress), finding(.creditCard, at: 10), finding(.emailAddress, confidence: 0.6, at: 20),
      finding(.markTop, at: 30), finding(.creditCard, confidence: 0.4, at: 40),
    ]
    let ruling = try decide(policy(rules), on: findings, people: 1, facts: facts())
    #expect(ruling.byFinding.map(\.verdict) == [.requireRedaction, .block, .warn, .allow, .allow])
    #expect(
      ruling.byFinding.map(\.rules) == [["a.rule", "c.rule"], ["b.rule", "c.rule"], ["a.rule"], [], []])
    #expect(ruling.fired.map(\.rule.id) == ["b.rule", "c.rule", "a.rule"])
    #expect(ruling.fired.map(\.findings) == [[1], [0, 1], [0, 2]])
  }

  /// A stricter branch that may hold comes before a milder one that does.
  @Test func unknownTakesTheStricterBranch() throws {
    let rule = try made(
      "a.rule",
      "[{if: {contract.dpa: none}, verdict: block}, {if: {org.listed: yes}, verdict: allow}, {verdict: warn}]"
    )
    let unknown = try ruling([rule])
    #expect(unknown.verdict == .block)
    #expect(unknown.factsAssumed.map(\.name) == ["contract.dpa", "org.listed"])
    #expect(try ruling([rule], ["contract.dpa=executed"]).verdict == .warn)
    let known = try ruling([rule], ["contract.dpa=executed", "org.listed=yes"])
    #expect(known.verdict == .allow)
    #expect(known.factsUsed.map(\.name) == ["contract.dpa", "org.listed"])
    #expect(known.factsAssumed.isEmpty)
    // What comes after the branch that holds was not looked at.
    #expect(try ruling([rule], ["contract.dpa=none"]).factsAssumed.isEmpty)
  }

  @Test func rulesOutOfForceDoNotFire() throws {
    for (effective, fires) in [
      ("{from: 2026-11-22}", true), ("{from: 2026-11-23}", false), ("{to: 2026-11-22}", true),
      ("{to: 2026-11-21}", false),
      ("{from: 2026-01-01, to: 2026-12-31}", true), ("{from: 2027-04-01, to: 2028-03-31}", false),
    ] {
      let rule = try made("a.rule", "[{verdict: block}]", more: "effective: \(effective)")
      #expect(try ruling([rule]).fired.isEmpty != fires, "\(effective)")
    }
  }

  private static let unverified = ruleText(id: "profile.unverified", when: "{trigger: unverified-facts}")

  /// It speaks where a verdict rests on a fact of the contract that nobody stated, and nowhere else.
  @Test func unverifiedSpeaksOfContractFacts() throws {
    func fires(_ condition: String, _ stated: [String] = []) throws -> Bool {
      let rules = [
        try made("a.rule", "[{if: \(condition), verdict: block}, {verdict: warn}]"),
        try rule(Self.unverified),
      ]
      return try ruling(rules, stated).fired.contains { $0.rule.id == "profile.unverified" }
    }
    #expect(try fires("{contract.dpa: none}"))
    #expect(try fires("{account.tier: consumer}"))
    #expect(try !fires("{contract.dpa: none}", ["contract.dpa=executed"]))
    #expect(try !fires("{org.listed: yes}"))
    #expect(try !fires("{use.intent: publication}"))
    #expect(try !fires("{indemnity.has: yes}"))
    // A rule that looks for something else does not make it speak.
    let other = try made(
      "b.rule", "[{if: {contract.dpa: none}, verdict: block}]", when: "{entities: [CREDIT_CARD]}")
    #expect(try ruling([other, try rule(Self.unverified)]).fired.isEmpty)
  }
}
