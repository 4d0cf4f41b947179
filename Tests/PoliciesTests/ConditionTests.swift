import AratameDetection
import AratamePolicies
import Testing

/// When a branch holds: facts are true, false or unknown, and what is unknown takes the stricter side.
@Suite struct ConditionTests {
  /// The verdict of a rule that blocks if `condition` holds and allows otherwise.
  private func holds(_ condition: String, _ stated: [String] = [], people: Int = 1) throws -> Bool {
    let rule = try rule(ruleText(decide: "[{if: \(condition), verdict: block}, {verdict: allow}]"))
    return try verdict(rule, stated, people: people) == .block
  }

  /// The same with the strict side last, so that what is unknown does not count as held.
  private func surelyHolds(_ condition: String, _ stated: [String] = [], people: Int = 1) throws -> Bool {
    let rule = try rule(ruleText(decide: "[{if: \(condition), verdict: allow}, {verdict: block}]"))
    return try verdict(rule, stated, people: people) == .allow
  }

  private func verdict(_ rule: Rule, _ stated: [String], people: Int) throws -> Verdict? {
    try decide(policy([rule]), on: [finding(.emailAddress)], people: people, facts: facts(stated)).fired
      .first?.verdict
  }

  private enum Truth { case yes, no, unknown }

  private func truth(_ condition: String, _ stated: [String] = [], people: Int = 1) throws -> Truth {
    let isPossible = try holds(condition, stated, people: people)
    let isSure = try surelyHolds(condition, stated, people: people)
    if isSure, !isPossible { Issue.record("sure but not possible: \(condition)") }
    return isSure ? .yes : isPossible ? .unknown : .no
  }

  @Test func oneValue() throws {
    #expect(try truth("{contract.dpa: executed}", ["contract.dpa=executed"]) == .yes)
    #expect(try truth("{contract.dpa: executed}", ["contract.dpa=none"]) == .no)
    #expect(try truth("{contract.dpa: executed}") == .unknown)
    #expect(try truth("{contract.dpa: executed}", ["contract.dpa=unknown"]) == .unknown)
  }

  @Test func oneOfSeveral() throws {
    let condition = "{contract.dpa: [executed, incorporated]}"
    #expect(try truth(condition, ["contract.dpa=executed"]) == .yes)
    #expect(try truth(condition, ["contract.dpa=incorporated"]) == .yes)
    #expect(try truth(condition, ["contract.dpa=none"]) == .no)
    #expect(try truth(condition) == .unknown)
  }

  @Test func unknownIsAValueToAskFor() throws {
    #expect(try truth("{contract.dpa: [none, unknown]}") == .yes)
    #expect(try truth("{contract.dpa: [none, unknown]}", ["contract.dpa=none"]) == .yes)
    #expect(try truth("{contract.dpa: [none, unknown]}", ["contract.dpa=executed"]) == .no)
    #expect(try truth("{contract.dpa: unknown}") == .yes)
  }

  @Test func not() throws {
    #expect(try truth("{contract.dpa: {not: none}}", ["contract.dpa=executed"]) == .yes)
    #expect(try truth("{contract.dpa: {not: none}}", ["contract.dpa=none"]) == .no)
    #expect(try truth("{contract.dpa: {not: none}}") == .unknown)
    #expect(try truth("{contract.dpa: {not: [none, executed]}}", ["contract.dpa=executed"]) == .no)
  }

  /// yes and no written as YAML's words, as truth values, and quoted are one.
  @Test func yesAndNo() throws {
    for word in ["yes", "true", "\"yes\""] {
      #expect(try truth("{org.listed: \(word)}", ["org.listed=yes"]) == .yes)
      #expect(try truth("{org.listed: \(word)}", ["org.listed=true"]) == .yes)
      #expect(try truth("{org.listed: \(word)}", ["org.listed=no"]) == .no)
    }
  }

  @Test(arguments: [
    ("2026-11-22", true), ("2025-10-22", true), ("2025-10-21", false), ("2020-01-01", false),
    ("2026-11-23", true),
  ])
  func withinDays(_ day: String, _ isWithin: Bool) throws {
    // 2026-11-22 minus 396 days is 2025-10-22.
    let stated = ["org.art28_annual_check=\(day)"]
    #expect(try truth("{org.art28_annual_check: {within_days: 396}}", stated) == (isWithin ? .yes : .no))
    #expect(try truth("{org.art28_annual_check: {older_than_days: 396}}", stated) == (isWithin ? .no : .yes))
    let future = ["org.art28_annual_check=2026-11-24"]
    #expect(try truth("{org.art28_annual_check: {within_days: 396}}", future) == .unknown)
    #expect(try truth("{org.art28_annual_check: {older_than_days: 396}}", future) == .unknown)
    #expect(try truth("{org.art28_annual_check: {within_days: 396}}") == .unknown)
    #expect(try truth("{org.art28_annual_check: {older_than_days: 396}}") == .unknown)
  }

  @Test func numbers() throws {
    #expect(try truth("{people: {at_least: 10}}", people: 10) == .yes)
    #expect(try truth("{people: {at_least: 10}}", people: 9) == .no)
    #expect(try truth("{people: {below: 10}}", people: 9) == .yes)
    #expect(try truth("{people: {below: 10}}", people: 10) == .no)
    #expect(try truth("{retention.app_state_days: {at_least: 30}}", ["retention.app_state_days=30"]) == .yes)
    #expect(try truth("{retention.app_state_days: {at_least: 30}}", ["retention.app_state_days=29"]) == .no)
    #expect(try truth("{retention.app_state_days: {at_least: 30}}") == .unknown)
  }

  /// Kleene's tables over every pair of truths.
  @Test func andOr() throws {
    let facts: [(Truth, String?)] = [(.yes, "yes"), (.no, "no"), (.unknown, nil)]
    for (a, first) in facts {
      for (b, second) in facts {
        let stated = [first.map { "org.listed=\($0)" }, second.map { "output.assigned=\($0)" }].compactMap(
          \.self)
        let and: Truth = a == .no || b == .no ? .no : a == .yes && b == .yes ? .yes : .unknown
        let or: Truth = a == .yes || b == .yes ? .yes : a == .no && b == .no ? .no : .unknown
        #expect(try truth("{org.listed: yes, output.assigned: yes}", stated) == and)
        #expect(try truth("{any: [{org.listed: yes}, {output.assigned: yes}]}", stated) == or)
        #expect(try truth("{any: [{output.assigned: yes, org.listed: yes}]}", stated) == and)
      }
    }
    #expect(try truth("{any: []}") == .no)
    #expect(try truth("{}") == .yes)
  }

  @Test func entityAndTerm() throws {
    let rule = try rule(
      ruleText(
        when: "{entities: [EMAIL_ADDRESS, CREDIT_CARD]}",
        decide:
          "[{if: {entity: CREDIT_CARD}, verdict: block}, {if: {term: [極秘]}, verdict: warn}, {verdict: allow}]"
      ))
    func verdict(_ finding: AratameDetection.Finding) throws -> Verdict {
      try decide(policy([rule]), on: [finding], people: 1, facts: facts()).verdict
    }
    #expect(try verdict(finding(.creditCard)) == .block)
    #expect(try verdict(finding(.emailAddress, term: "極秘")) == .warn)
    #expect(try verdict(finding(.emailAddress, term: "社外秘")) == .allow)
    #expect(try verdict(finding(.emailAddress)) == .allow)
  }

  /// A rule applies unless it is known not to; an exception holds only where it is known to.
  @Test func factsAndUnless() throws {
    let applies = try rule(ruleText(when: "{entities: [EMAIL_ADDRESS], facts: {org.listed: yes}}"))
    #expect(try verdict(applies, ["org.listed=yes"], people: 1) == .warn)
    #expect(try verdict(applies, [], people: 1) == .warn)
    #expect(try verdict(applies, ["org.listed=no"], people: 1) == nil)
    let unless = try rule(ruleText(when: "{entities: [EMAIL_ADDRESS], unless: {org.listed: yes}}"))
    #expect(try verdict(unless, ["org.listed=yes"], people: 1) == nil)
    #expect(try verdict(unless, [], people: 1) == .warn)
    #expect(try verdict(unless, ["org.listed=no"], people: 1) == .warn)
  }
}
