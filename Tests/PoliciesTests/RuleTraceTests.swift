import AratameDetection
import Testing

@testable import AratamePolicies

/// Why each rule said what it said, and what would change that.
@Suite struct RuleTraceTests {
  private func question(
    _ rules: [Rule], _ stated: [String] = [], on findings: [Finding] = [finding(.emailAddress)],
    people: Int = 1
  ) throws -> Question {
    Question(policy(rules), on: findings, people: people, facts: try facts(stated))
  }

  private func trace(_ text: String, _ stated: [String] = [], people: Int = 1) throws -> RuleTrace {
    let rule = try rule(text)
    return try question([rule], stated, people: people).trace(of: rule)
  }

  @Test func saysWhichBranchDecidedAndWhichFact() throws {
    let trace = try trace(
      ruleText(
        decide: "[{if: {contract.dpa: none}, verdict: block}, {if: {org.listed: yes}, verdict: warn}]"),
      ["contract.dpa=executed", "org.listed=yes"])
    #expect(trace.outcome == .fired)
    #expect(trace.verdict == .warn)
    #expect(trace.cases.map(\.branch) == [1])
    #expect(trace.cases.map(\.entities) == [[.emailAddress]])
    #expect(trace.facts.map(\.fact.name) == ["contract.dpa", "org.listed"])
    #expect(trace.facts.map(\.isDecisive) == [true, true])
    #expect(trace.facts.map(\.fact.isAssumed) == [false, false])
  }

  /// Of two facts each of which is enough, none decides alone.
  @Test func whatIsSaidTwiceIsNotDecisive() throws {
    let trace = try trace(
      ruleText(
        decide: "[{if: {any: [{contract.dpa: unknown}, {org.listed: unknown}]}, verdict: block}]"))
    #expect(trace.facts.map(\.fact.name) == ["contract.dpa", "org.listed"])
    #expect(trace.facts.map(\.isDecisive) == [false, false])
    #expect(trace.changes.count == 1)
    #expect(trace.changes.first?.facts.map { FactKind.all[$0.place].name } == ["contract.dpa", "org.listed"])
  }

  @Test func saysWhatKeptARuleFromFiring() throws {
    let later = ruleText(more: "effective: {from: 2027-04-01}")
    let abroad = ruleText().replacing("jurisdiction: JP", with: "jurisdiction: EU")
    let applies = ruleText(when: "{entities: [EMAIL_ADDRESS], facts: {contract.dpa: none}}")
    let excepted = ruleText(when: "{entities: [EMAIL_ADDRESS], unless: {contract.dpa: executed}}")
    let branches = ruleText(decide: "[{if: {contract.dpa: none}, verdict: warn}]")
    let other = ruleText(when: "{entities: [CREDIT_CARD]}")
    let stated = ["contract.dpa=executed"]
    for (text, outcome) in [
      (later, RuleTrace.Outcome.notInForce), (abroad, .jurisdictionOff), (applies, .doesNotApply),
      (excepted, .excepted), (branches, .noBranch), (other, .notTriggered),
    ] {
      let trace = try trace(text, stated)
      #expect(trace.outcome == outcome)
      #expect(trace.verdict == nil && trace.changes.isEmpty)
    }
    #expect(try trace(applies, stated).facts.map(\.fact.name) == ["contract.dpa"])
  }

  /// The example of the specification: one fact that is not on record costs an approval.
  @Test func namesTheFactThatWouldLowerTheVerdict() throws {
    let policy = try BuiltIn.policy()
    let service = try #require(policy.services.first { $0.id == "openai-api" })
    let organised = try ["org.supervision_record=yes", "org.art28_annual_check=2026-06-22"].map(Fact.whatIf)
    let question = Question(
      policy, on: [finding(.emailAddress)], people: 12,
      facts: Facts([service.facts, organised], asOf: try #require(Day("2026-11-22"))))
    let rule = try #require(policy.rules.first { $0.id == "personal-data.business-dpa" })
    let trace = question.trace(of: rule)
    #expect(trace.verdict == .requireApproval)
    let purpose = try #require(FactKind.places["org.purpose.covers_llm"])
    let change = try #require(trace.changes.first { $0.facts.map(\.place) == [purpose] })
    #expect(change.facts.map(\.values) == [[.word("yes")]])
    #expect(change.verdict == .allow)
    #expect(trace.facts.contains { $0.fact.name == "org.purpose.covers_llm" && $0.isDecisive })
  }

  /// Three conditions of an entrustment, none of them on record.
  @Test func namesAllThatIsMissingWhereNoTwoFactsDo() throws {
    let policy = try BuiltIn.policy()
    let service = try #require(policy.services.first { $0.id == "openai-api" })
    let rule = try rule(
      ruleText(
        decide: """
          [{if: {any: [{org.purpose.covers_llm: unknown}, {org.supervision_record: unknown}, \
          {org.art28_annual_check: unknown}]}, verdict: warn}, {verdict: allow}]
          """))
    let question = Question(
      PoliciesTests.policy([rule]), on: [finding(.emailAddress)], people: 1,
      facts: Facts([service.facts], asOf: try #require(Day("2026-11-22"))))
    let changes = question.trace(of: rule).changes
    #expect(changes.map(\.verdict) == [.allow])
    #expect(
      changes.first?.facts.map { FactKind.all[$0.place].name }
        == ["org.purpose.covers_llm", "org.supervision_record", "org.art28_annual_check"])
  }

  @Test func aBlockWithoutConditionsIsFixed() throws {
    let hard = try trace(ruleText(decide: "[{verdict: block, strength: hard}]"))
    #expect(hard.isFixed && hard.changes.isEmpty)
    let liftable = try trace(
      ruleText(decide: "[{if: {org.listed: yes}, verdict: warn}, {verdict: block, strength: hard}]"))
    #expect(!liftable.isFixed)
    #expect(liftable.changes.map(\.verdict) == [.warn])
  }

  /// A rule that makes way for a stricter one is no way out.
  @Test func nothingGetsStricterByAChange() throws {
    let mild = try rule(
      ruleText(
        id: "a.rule", decide: "[{if: {contract.dpa: [executed, incorporated, unknown]}, verdict: warn}]"))
    let strict = try rule(
      ruleText(id: "b.rule", decide: "[{if: {contract.dpa: [available-not-signed, none]}, verdict: block}]"))
    let question = try question([mild, strict], ["contract.dpa=executed"])
    #expect(question.trace(of: mild).changes.isEmpty)
    #expect(try self.question([mild], ["contract.dpa=executed"]).trace(of: mild).changes.count == 1)
  }

  /// Traces say of every rule what the ruling says, and every change that they tell comes true.
  @Test(arguments: ["openai-api", "chatgpt-consumer", "azure-openai", "self-hosted", "none"])
  func agreesWithTheRuling(_ service: String) throws {
    let policy = try BuiltIn.policy()
    let layers = policy.services.first { $0.id == service }.map { [$0.facts] } ?? []
    let facts = Facts(layers, asOf: try #require(Day("2026-11-22")))
    for findings in [
      [finding(.emailAddress)], [finding(.specialCare), finding(.person, at: 9)], [finding(.markTop)],
      [finding(.myNumber)], [finding(.specificWork)],
      [finding(.emailAddress), finding(.markInternal, at: 9)],
    ] {
      let question = Question(policy, on: findings, people: 12, hasAttachment: true, facts: facts)
      let ruling = question.ruling
      let traces = question.traces()
      let fired = traces.filter { $0.outcome == .fired }
      #expect(fired.map(\.rule.id) == ruling.fired.map(\.rule.id))
      #expect(fired.map(\.verdict) == ruling.fired.map(\.verdict))
      #expect(fired.map(\.strength) == ruling.fired.map(\.strength))
      for trace in traces { expectTrue(trace, question, ruling) }
    }
  }

  private func expectTrue(_ trace: RuleTrace, _ question: Question, _ ruling: Ruling) {
    for change in trace.changes {
      let isAllAssumed = change.facts.allSatisfy { question.facts[$0.place].isAssumed }
      #expect(isAllAssumed || change.facts.count <= 2)
      // Each value with the first values of the other facts.
      for index in change.facts.indices {
        for value in change.facts[index].values {
          var facts = change.facts.reduce(question.facts) { $0.setting($1.place, to: $1.values.first) }
          facts.set(change.facts[index].place, to: value)
          let after = question.ruling(facts)
          let said = after.fired.first { $0.rule.id == trace.rule.id }
          #expect(said?.verdict == change.verdict, "\(trace.rule.id)")
          #expect(after.verdict <= ruling.verdict)
          for (now, before) in zip(after.byFinding, ruling.byFinding) {
            #expect(now.verdict <= before.verdict)
          }
        }
      }
    }
  }

  /// Conditions are shown as they are written.
  @Test func conditionsAreWrittenAsInFiles() throws {
    let written =
      "{contract.dpa: [executed, unknown], people: {at_least: 10}, any: [{org.listed: yes}, {org.art28_annual_check: {older_than_days: 396}}]}"
    let read = try rule(ruleText(decide: "[{if: \(written), verdict: warn}]")).branches[0].condition
    #expect(read.description == written)
  }
}
