package import AratameDetection

/// Why one rule says of a request what it says, and what would change that; holds nothing of the request's text.
package struct RuleTrace: Sendable {
  package var rule: Rule
  package var outcome: Outcome
  /// What it says; nil where it did not fire.
  package var verdict: Verdict?
  package var strength: Strength
  /// What it made of the findings that it looks for, those of one kind together.
  package var cases: [Case]
  /// Facts that it looked at, in the order of the catalogue.
  package var facts: [Looked]
  /// The smallest changes of facts after which it would say less; empty also where there is nothing to lower.
  package var changes: [Change]

  /// What came of the rule.
  package enum Outcome: String, CaseIterable, Sendable {
    case fired
    /// It begins to hold later than on the day of judgement, or has ceased to.
    case notInForce = "not-in-force"
    /// It is of a jurisdiction whose rules do not apply.
    case jurisdictionOff = "jurisdiction-off"
    /// Nothing that it looks for is in the request.
    case notTriggered = "not-triggered"
    /// Its `when` does not hold.
    case doesNotApply = "does-not-apply"
    /// Its `unless` holds.
    case excepted
    /// None of its branches holds or may hold.
    case noBranch = "no-branch"
  }

  /// Findings of which it says one thing.
  package struct Case: Sendable {
    /// In the order in which they were found; empty where the rule judges the request as a whole.
    package var entities: [Entity]
    package var outcome: Outcome
    /// The place of the branch that decided.
    package var branch: Int?
  }

  /// A fact that it looked at.
  package struct Looked: Sendable {
    package var fact: Fact
    /// Whether the rule would say another thing if this fact alone were another.
    package var isDecisive: Bool
  }

  /// Facts that would have to be different, together.
  package struct Change: Sendable {
    /// Each by its place, with the values of which any would do.
    package var facts: [(place: Int, values: [FactValue])]
    /// What the rule would say; nil: it would not fire.
    package var verdict: Verdict?
    package var strength: Strength
    /// What all rules together would say.
    package var overall: Verdict
  }

  /// Whether it fired and no fact can make it say less, whatever its value.
  package var isFixed: Bool {
    if case .unverifiedFacts = rule.trigger { return false }
    return outcome == .fired && rule.candidates(asOf: Day(number: 0)).isEmpty
  }
}

/// What ``decide(_:on:people:hasAttachment:facts:)`` is asked.
package struct Question: Sendable {
  package var policy: Policy
  package var findings: [Finding]
  package var people: Int
  package var hasAttachment: Bool
  package var facts: Facts
  /// What is taken out of the verdict.
  package var allowing: Allowing?

  package init(
    _ policy: Policy, on findings: [Finding], people: Int, hasAttachment: Bool = false, facts: Facts,
    allowing: Allowing? = nil
  ) {
    self.policy = policy
    self.findings = findings
    self.people = people
    self.hasAttachment = hasAttachment
    self.facts = facts
    self.allowing = allowing
  }

  /// The ruling on it.
  var ruling: Ruling { ruling(facts) }

  /// The ruling on it if the facts were these.
  func ruling(_ facts: Facts) -> Ruling {
    decide(
      policy, on: findings, people: people, hasAttachment: hasAttachment, facts: facts,
      allowing: allowing)
  }

  /// Why each rule that concerns the request says what it says: those that fired, as the ruling orders them, then
  /// the others, by id.
  ///
  /// A rule of which nothing counts is left out: what takes it out of the verdict says why.
  package func traces() -> [RuleTrace] {
    let ruling = self.ruling
    let places = Dictionary(
      uniqueKeysWithValues: ruling.fired.enumerated().map { ($0.element.rule.id, $0.offset) })
    let traces = policy.rules.map { trace(of: $0, ruling) }.filter {
      $0.outcome != .notTriggered && ($0.outcome != .fired || places[$0.rule.id] != nil)
    }
    return traces.filter { $0.outcome == .fired }.sorted {
      places[$0.rule.id, default: .max] < places[$1.rule.id, default: .max]
    } + traces.filter { $0.outcome != .fired }
  }

  /// Why `rule`, which is one of the policy's, says what it says.
  package func trace(of rule: Rule) -> RuleTrace { trace(of: rule, ruling) }

  private func trace(of rule: Rule, _ ruling: Ruling) -> RuleTrace {
    var trace = RuleTrace(
      rule: rule, outcome: .notTriggered, strength: .policy, cases: [], facts: [], changes: [])
    let triggers = triggers(of: rule, ruling)
    guard !triggers.isEmpty else { return trace }
    guard rule.isInForce(on: facts.asOf) else {
      trace.outcome = .notInForce
      return trace
    }
    // Whoever speaks of unverified facts does so under any law.
    if case .unverifiedFacts = rule.trigger {
    } else if !facts.jurisdictions.contains(rule.jurisdiction) {
      trace.outcome = .jurisdictionOff
      return trace
    }
    var consulted = FactSet()
    let judgements = triggers.map { rule.judgement(of: situation($0, facts), &consulted) }
    trace.add(triggers, judgements)
    trace.facts = consulted.places.map { place in
      let values = rule.candidates(asOf: facts.asOf).first { $0.place == place }?.values ?? []
      let isDecisive = (values.map(Optional.some) + [nil]).contains { value in
        let changed = facts.setting(place, to: value)
        var ignored = FactSet()
        return triggers.map { rule.judgement(of: situation($0, changed), &ignored) } != judgements
      }
      return RuleTrace.Looked(fact: facts[place], isDecisive: isDecisive)
    }
    if trace.outcome == .fired {
      trace.changes = Search(question: self, rule: rule, triggers: triggers, ruling: ruling).changes()
    }
    return trace
  }

  /// What makes a rule look at the request: kinds of findings, or nil for the request as a whole.
  private func triggers(of rule: Rule, _ ruling: Ruling) -> [Group?] {
    switch rule.trigger {
    case .findings:
      let concerned: [Group] = Group.all(of: findings).compactMap { $0.concerned(rule.trigger, findings) }
      return concerned
    case .unscannedAttachment: return hasAttachment ? [nil] : []
    case .unverifiedFacts: return ruling.restsOnUnverified(facts) ? [nil] : []
    }
  }

  func situation(_ group: Group?, _ facts: Facts) -> Situation {
    Situation(
      facts: facts, people: people, entity: group?.entity ?? Entity(rawValue: ""), term: group?.term,
      isRetrieved: group?.isRetrieved ?? false)
  }
}

extension RuleTrace {
  /// Takes in what the rule made of each trigger.
  fileprivate mutating func add(_ triggers: [Group?], _ judgements: [Rule.Judgement]) {
    var order: [Rule.Judgement] = []
    var entities: [Rule.Judgement: [Entity]] = [:]
    for (trigger, judgement) in zip(triggers, judgements) {
      if entities[judgement] == nil {
        order.append(judgement)
        entities[judgement] = []
      }
      if let entity = trigger?.entity, entities[judgement]?.contains(entity) == false {
        entities[judgement]?.append(entity)
      }
    }
    for judgement in order {
      cases.append(Case(judgement, entities: entities[judgement] ?? []))
      guard case .branch(let index) = judgement else { continue }
      let branch = rule.branches[index]
      if let verdict, (verdict, strength.rank) >= (branch.verdict, branch.strength.rank) { continue }
      (verdict, strength) = (branch.verdict, branch.strength)
    }
    let isFired = cases.contains { $0.outcome == .fired }
    outcome = isFired ? .fired : cases.first?.outcome ?? .notTriggered
  }
}

extension RuleTrace.Case {
  fileprivate init(_ judgement: Rule.Judgement, entities: [Entity]) {
    self.entities = entities
    switch judgement {
    case .doesNotApply: outcome = .doesNotApply
    case .excepted: outcome = .excepted
    case .noBranch: outcome = .noBranch
    case .branch(let index):
      outcome = .fired
      branch = index
    }
  }
}

extension Strength {
  /// By strictness.
  var rank: Int { self == .hard ? 1 : 0 }
}
