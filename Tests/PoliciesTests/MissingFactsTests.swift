import AratameDetection
import Testing

@testable import AratamePolicies

/// What facts cost that are not on record, against decisions made one by one.
@Suite struct MissingFactsTests {
  private static let entities: [Entity] = [
    .emailAddress, .phoneNumber, .person, .specialCare, .markTop, .markInternal, .myNumber, .specificWork,
    .creditCard,
  ]

  private func missing(_ policy: Policy, _ findings: [Finding], people: Int, _ facts: Facts)
    -> MissingFacts.Sum
  {
    var missing = MissingFacts(policy, facts)
    let ruling = decide(policy, on: findings, people: people, facts: facts)
    for (finding, said) in zip(findings, ruling.byFinding) where said.verdict > .allow {
      missing.add(finding.entity, term: finding.term, confidence: finding.confidence, people: people)
    }
    return missing.sum
  }

  /// How many findings get a milder verdict by `changed`.
  private func milder(_ policy: Policy, _ findings: [Finding], people: Int, _ facts: Facts, _ changed: Facts)
    -> Int
  {
    let before = decide(policy, on: findings, people: people, facts: facts).byFinding
    let after = decide(policy, on: findings, people: people, facts: changed).byFinding
    return zip(after, before).count { $0.verdict < $1.verdict }
  }

  @Test(arguments: ["openai-api", "chatgpt-consumer", "self-hosted", "none"], [1, 12])
  func agreesWithDecisions(_ service: String, _ people: Int) throws {
    let policy = try BuiltIn.policy()
    let layers = policy.services.first { $0.id == service }.map { [$0.facts] } ?? []
    let facts = Facts(layers, asOf: try #require(Day("2026-11-22")))
    let findings = Self.entities.enumerated().map {
      finding($1, confidence: $0 % 2 == 0 ? 0.9 : 0.6, at: 10 * $0)
    }
    let sum = missing(policy, findings, people: people, facts)
    var all = facts
    for cost in sum.facts {
      #expect(facts[cost.fact.name].isAssumed)
      let place = try #require(FactKind.places[cost.fact.name])
      all = all.setting(place, to: cost.value)
      let changed = facts.setting(place, to: cost.value)
      #expect(
        cost.findings == milder(policy, findings, people: people, facts, changed), "\(cost.fact.name)")
      #expect(cost.findings + cost.partly > 0)
    }
    #expect(sum.together == milder(policy, findings, people: people, facts, all))
    #expect(Set(sum.facts.map(\.fact.name)).count == sum.facts.count)
  }

  @Test func theMostExpensiveComesFirst() throws {
    let rules = [
      try rule(ruleText(id: "a.rule", decide: "[{if: {org.listed: [yes, unknown]}, verdict: block}]")),
      try rule(
        ruleText(
          id: "b.rule", when: "{entities: [CREDIT_CARD]}",
          decide: "[{if: {org.purpose.covers_llm: [no, unknown]}, verdict: block}]")),
      try rule(ruleText(id: "c.rule", decide: "[{if: {nda.ai_use: [forbidden, unknown]}, verdict: warn}]")),
    ]
    let findings = [finding(.emailAddress), finding(.emailAddress, at: 10), finding(.creditCard, at: 20)]
    let sum = missing(policy(rules), findings, people: 1, try facts())
    #expect(sum.facts.map(\.fact.name) == ["org.listed", "org.purpose.covers_llm", "nda.ai_use"])
    #expect(sum.facts.map(\.value) == [.word("no"), .word("yes"), .word("allowed")])
    #expect(sum.facts.map(\.findings) == [2, 1, 0])
    #expect(sum.facts.map(\.partly) == [0, 0, 2])
    #expect(sum.together == 3 && sum.findings == 3)
  }

  /// Facts of which only all together help are listed, too.
  @Test func factsThatHelpOnlyTogether() throws {
    let decide = "[{if: {any: [{org.listed: unknown}, {org.purpose.covers_llm: unknown}]}, verdict: block}]"
    let sum = missing(
      policy([try rule(ruleText(decide: decide))]), [finding(.emailAddress)], people: 1, try facts())
    #expect(sum.facts.map(\.fact.name) == ["org.purpose.covers_llm", "org.listed"])
    #expect(sum.facts.map(\.findings) == [0, 0] && sum.facts.map(\.partly) == [1, 1])
    #expect(sum.together == 1)
  }

  /// One document's sum says nothing of the one before.
  @Test func clearedCountsAnew() throws {
    let rules = [try rule(ruleText(decide: "[{if: {org.listed: [yes, unknown]}, verdict: block}]"))]
    var missing = MissingFacts(policy(rules), try facts())
    for _ in 0..<3 { missing.add(.emailAddress, term: nil, confidence: 0.9, people: 1) }
    #expect(missing.sum.findings == 3 && missing.sum.facts.map(\.findings) == [3])
    missing = missing.cleared
    #expect(missing.sum.findings == 0 && missing.sum.facts.isEmpty)
    missing.add(.emailAddress, term: nil, confidence: 0.9, people: 1)
    #expect(missing.sum.findings == 1 && missing.sum.facts.map(\.findings) == [1])
  }

  @Test func nothingIsMissingWhereAllIsStated() throws {
    let rules = [try rule(ruleText(decide: "[{if: {org.listed: yes}, verdict: block}]"))]
    let sum = missing(policy(rules), [finding(.emailAddress)], people: 1, try facts(["org.listed=yes"]))
    #expect(sum.facts.isEmpty && sum.together == 0 && sum.findings == 1)
  }
}
