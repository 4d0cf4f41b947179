import AratameDetection
import Testing

@testable import AratamePolicies

/// Whatever passes for no loosening says in no situation less than before.
@Suite struct StrictnessTests {
  /// Deterministic, so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let clauses = [
    "org.listed: yes", "org.listed: [no, unknown]", "contract.dpa: none", "contract.dpa: {not: none}",
    "people: {at_least: 3}", "people: {below: 2}", "entity: EMAIL_ADDRESS",
  ]

  private func pick(_ words: [String], _ generator: inout Generator) -> String {
    words[Int.random(in: words.indices, using: &generator)]
  }

  private func condition(_ generator: inout Generator) -> String {
    let count = Int.random(in: 1...2, using: &generator)
    let keys = Self.clauses.shuffled(using: &generator).reduce(into: [String: String]()) { keys, clause in
      if keys.count < count { keys[String(clause.split(separator: ":")[0])] = clause }
    }
    return "{" + keys.values.sorted().joined(separator: ", ") + "}"
  }

  private func text(_ generator: inout Generator) -> String {
    let entities = ["EMAIL_ADDRESS", "PERSON"].prefix(Int.random(in: 1...2, using: &generator))
    var when = "entities: [\(entities.joined(separator: ", "))]"
    if Bool.random(using: &generator) {
      when += ", confidence: \(pick(["0.3", "0.7"], &generator))"
    }
    if Bool.random(using: &generator) { when += ", facts: \(condition(&generator))" }
    if Bool.random(using: &generator) { when += ", unless: \(condition(&generator))" }
    let branches = (0..<Int.random(in: 1...3, using: &generator)).map { _ in branch(&generator) }
    return ruleText(when: "{\(when)}", decide: "[\(branches.joined(separator: ", "))]")
  }

  private func branch(_ generator: inout Generator) -> String {
    let verdict = pick(["warn", "require-approval", "block", "block, strength: hard"], &generator)
    let duties = pick(["", ", obligations: [record]", ", obligations: [record, revoke]"], &generator)
    let start = Bool.random(using: &generator) ? "if: \(condition(&generator)), " : ""
    return "{\(start)verdict: \(verdict)\(duties)}"
  }

  /// A rule with small changes of `rule`, so that many of them are no loosening.
  private func changed(_ rule: Rule, _ generator: inout Generator) throws -> Rule {
    var rule = rule
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let place = Int.random(in: 0..<rule.branches.count, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: rule.branches[place].verdict = .block
      case 1: rule.branches[place].obligations = [.record, .revoke]
      case 2: rule.unless = nil
      case 3: rule.applies.clauses = []
      case 4: rule.branches.remove(at: place)
      case 5: rule.branches.append(rule.branches[place])
      default: rule.branches.insert(try rule_(branch(&generator)), at: place)
      }
      if rule.branches.isEmpty { rule.branches = [try rule_(branch(&generator))] }
    }
    return rule
  }

  private func rule_(_ branch: String) throws -> Rule.Branch {
    try rule(ruleText(decide: "[\(branch)]")).branches[0]
  }

  @Test func isSound() throws {
    var generator = Generator(state: 20_261_127)
    var accepted = 0
    for _ in 0..<3000 {
      let base = try rule(text(&generator))
      let other = try changed(base, &generator)
      guard base.loosening(by: other) == nil else { continue }
      accepted += 1
      for stated in Self.situations {
        for people in [1, 2, 3] {
          for findings in Self.findings {
            let before = decide(policy([base]), on: findings, people: people, facts: try facts(stated))
            let after = decide(policy([other]), on: findings, people: people, facts: try facts(stated))
            #expect(after.verdict >= before.verdict)
            #expect(after.verdict > before.verdict || after.strength == .hard || before.strength == .policy)
            #expect(
              Set(after.obligations).isSuperset(
                of: before.obligations.filter { $0 == .record || $0 == .revoke }))
          }
        }
      }
    }
    #expect(accepted > 300)
  }

  private static let situations: [[String]] = ["", "org.listed=yes", "org.listed=no"].flatMap { listed in
    ["", "contract.dpa=none", "contract.dpa=executed"].map { dpa in [listed, dpa].filter { !$0.isEmpty } }
  }

  private static let findings = [
    [finding(.emailAddress)], [finding(.emailAddress, confidence: 0.4)], [finding(.person)],
    [finding(.emailAddress), finding(.person, at: 10)],
  ]
}
