package import AratameDetection

/// What it costs that nobody stated some facts: the findings that would get a milder verdict if somebody did.
///
/// What a service is follows from the profile that is chosen, so that such facts are not among them.
///
/// Findings that the rules cannot tell apart are counted together and judged once, at the end, so that the sum over a
/// log of any length takes as long as that over the kinds of things in it.
package struct MissingFacts: Sendable {
  private let policy: Policy
  private let facts: Facts
  private let distinctions: Distinctions
  private var counts: [Kind: Int] = [:]

  package init(_ policy: Policy, _ facts: Facts) {
    self.policy = policy
    self.facts = facts
    distinctions = Distinctions(policy)
  }

  /// One fact that nobody stated, or that went stale.
  package struct Cost: Sendable {
    package var fact: Fact
    /// The value with which most findings would get a milder verdict.
    package var value: FactValue
    /// Findings that would get one if this fact alone had that value.
    package var findings: Int
    /// Further findings of which a rule would say less by it, or by it and others, while their verdict stays where it is
    /// without more.
    package var partly: Int
  }

  package struct Sum: Sendable {
    /// The most expensive first.
    package var facts: [Cost] = []
    /// Findings that would get a milder verdict if all of `facts` had these values.
    package var together = 0
    /// Findings that a rule objects to.
    package var findings = 0
  }

  /// Counts a finding that a rule objects to.
  ///
  /// - Parameter people: Distinct people in its request.
  package mutating func add(_ entity: Entity, term: String?, confidence: Double, people: Int) {
    counts[distinctions.kind(entity, term: term, confidence: confidence, people: people), default: 0] += 1
  }

  /// What the findings so far come to.
  package var sum: Sum {
    if counts.isEmpty { return Sum() }
    var tallies: [Trial: Tally] = [:]
    var changed: [Trial: Facts] = [:]
    let judged = counts.map { Judged($0.key, count: $0.value, policy, facts) }
    for one in judged {
      var helping: Set<Trial> = []
      for trial in one.trials {
        let trialFacts = changed[trial] ?? facts.setting(trial.place, to: trial.value)
        changed[trial] = trialFacts
        let verdicts = one.verdicts(trialFacts, changing: trial.place)
        if tallies[trial, default: Tally()].add(one, verdicts) { helping.insert(trial) }
      }
      for trial in one.joint(facts).subtracting(helping) { tallies[trial, default: Tally()].addPart(of: one) }
    }
    var best: [Int: (value: FactValue, tally: Tally)] = [:]
    for (trial, tally) in tallies.sorted(by: { $0.key < $1.key }) where tally.findings + tally.partly > 0 {
      if let known = best[trial.place], known.tally.rank >= tally.rank { continue }
      best[trial.place] = (trial.value, tally)
    }
    var sum = Sum(findings: counts.values.reduce(0, +))
    sum.facts = best.sorted { ($1.value.tally.rank, $0.key) < ($0.value.tally.rank, $1.key) }.map {
      place, found in
      Cost(
        fact: facts[place], value: found.value, findings: found.tally.findings, partly: found.tally.partly)
    }
    let all = best.reduce(facts) { $0.setting($1.key, to: $1.value.value) }
    for one in judged where strictest(one.verdicts(all)) < strictest(one.verdicts) {
      sum.together += one.count
    }
    return sum
  }
}

/// As much of a finding as rules can tell it by.
private struct Kind: Hashable {
  var entity: Entity
  /// Nil where no rule asks for it.
  var term: String?
  /// The highest confidence that a rule asks for and it has.
  var confidence: Double
  /// The largest number of people that a rule asks for and there are.
  var people: Int
}

/// What the rules of a policy tell findings apart by.
private struct Distinctions {
  private let terms: Set<String>
  /// Ascending, from 0 on.
  private let confidences: [Double]
  private let people: [Int]

  init(_ policy: Policy) {
    var terms: Set<String> = []
    var confidences: Set<Double> = [0]
    var people: Set<Int> = [0]
    for rule in policy.rules {
      if case .findings(_, _, let confidence) = rule.trigger { confidences.insert(confidence) }
      rule.forEachClause { clause in
        switch clause {
        case .term(let words): terms.formUnion(words)
        case .people(.atLeast(let bound)), .people(.below(let bound)): people.insert(bound)
        default: break
        }
      }
    }
    self.terms = terms
    self.confidences = confidences.sorted()
    self.people = people.sorted()
  }

  func kind(_ entity: Entity, term: String?, confidence: Double, people count: Int) -> Kind {
    Kind(
      entity: entity, term: term.flatMap { terms.contains($0) ? $0 : nil },
      confidence: confidences.last { $0 <= confidence } ?? 0, people: people.last { $0 <= count } ?? 0)
  }
}

/// One value of one fact, tried.
private struct Trial: Hashable, Comparable {
  var place: Int
  var value: FactValue

  /// In the order of the catalogue.
  static func < (a: Self, b: Self) -> Bool {
    (a.place, a.order, a.value.description) < (b.place, b.order, b.value.description)
  }

  /// Where the value stands among those of its fact.
  private var order: Int {
    guard case .choice(let words) = FactKind.all[place].type else { return 0 }
    return words.firstIndex(of: value.description) ?? 0
  }
}

/// What the rules say of one kind of findings.
private struct Judged {
  var count: Int
  /// The rules that look for it.
  private var rules: [Rule]
  /// For each of them, the values to try of the facts that it asks for and nobody states.
  private var named: [[Int: [FactValue]]]
  /// What each of them says as things are; nil: it does not fire.
  private(set) var verdicts: [Verdict?] = []
  private let kind: Kind

  init(_ kind: Kind, count: Int, _ policy: Policy, _ facts: Facts) {
    self.kind = kind
    self.count = count
    let category = kind.entity.traits.category
    let jurisdictions = facts.jurisdictions
    rules = policy.rules.filter { rule in
      guard case .findings(let categories, let entities, let confidence) = rule.trigger else { return false }
      return rule.isInForce(on: facts.asOf) && jurisdictions.contains(rule.jurisdiction)
        && (categories.contains(category) || entities.contains(kind.entity)) && kind.confidence >= confidence
    }
    named = rules.map { rule in
      let assumed = rule.candidates(asOf: facts.asOf).filter {
        facts[$0.place].isAssumed && FactKind.all[$0.place].scope != .service
      }
      return Dictionary(uniqueKeysWithValues: assumed.map { ($0.place, $0.values) })
    }
    verdicts = verdicts(facts)
  }

  /// What each rule says if the facts are these.
  func verdicts(_ facts: Facts) -> [Verdict?] { rules.map { verdict($0, facts) } }

  /// The same where only the fact at `place` is another.
  func verdicts(_ facts: Facts, changing place: Int) -> [Verdict?] {
    rules.indices.map { named[$0][place] == nil ? verdicts[$0] : verdict(rules[$0], facts) }
  }

  private func verdict(_ rule: Rule, _ facts: Facts) -> Verdict? {
    let situation = Situation(facts: facts, people: kind.people, entity: kind.entity, term: kind.term)
    var ignored = FactSet()
    return rule.verdict(rule.judgement(of: situation, &ignored))
  }

  /// Facts that only together make a rule say less, where none does alone: as few as it takes, three at most.
  func joint(_ facts: Facts) -> Set<Trial> {
    var found: Set<Trial> = []
    var changed = facts
    for index in rules.indices where verdicts[index] ?? .allow > .allow && named[index].count > 1 {
      let names = named[index].sorted { $0.key < $1.key }
      for size in 1...min(3, names.count) {
        let helping = names.subsets(size).compactMap { best(of: $0, rules[index], verdicts[index], &changed) }
        guard let first = helping.first else { continue }
        if size > 1 { found.formUnion(first) }
        break
      }
    }
    return found
  }

  /// Values of all of these facts with which the rule says less, if there are any.
  private func best(
    of names: [(key: Int, value: [FactValue])], _ rule: Rule, _ verdict: Verdict?, _ facts: inout Facts
  ) -> [Trial]? {
    guard let name = names.first else { return level(self.verdict(rule, facts)) < level(verdict) ? [] : nil }
    let before = facts[name.key]
    defer { facts.restore(before) }
    for value in name.value {
      facts.set(name.key, to: value)
      if let rest = best(of: Array(names.dropFirst()), rule, verdict, &facts) {
        return [Trial(place: name.key, value: value)] + rest
      }
    }
    return nil
  }

  /// What is to be tried.
  var trials: Set<Trial> {
    Set(named.joined().flatMap { place, values in values.map { Trial(place: place, value: $0) } })
  }
}

private func strictest(_ verdicts: [Verdict?]) -> Verdict { verdicts.compactMap(\.self).max() ?? .allow }

/// By strictness; below all, that a rule does not fire.
private func level(_ verdict: Verdict?) -> Int {
  verdict.flatMap { Verdict.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
}

/// What one trial comes to.
private struct Tally {
  private(set) var findings = 0
  private(set) var partly = 0
  private var stricter = 0

  /// Whether it helps any rule to say less.
  mutating func add(_ one: Judged, _ verdicts: [Verdict?]) -> Bool {
    let (before, after) = (strictest(one.verdicts), strictest(verdicts))
    if after < before {
      findings += one.count
    } else if after > before {
      stricter += one.count
      return false
    } else if zip(verdicts, one.verdicts).contains(where: { level($0) < level($1) }) {
      partly += one.count
    } else {
      return false
    }
    return true
  }

  mutating func addPart(of one: Judged) { partly += one.count }

  /// How much it helps.
  var rank: Rank { Rank(net: findings - stricter, partly: partly) }

  struct Rank: Comparable {
    var net: Int
    var partly: Int
    static func < (a: Self, b: Self) -> Bool { (a.net, a.partly) < (b.net, b.partly) }
  }
}
