internal import AratameDetection

/// As much of a finding as rules can tell it by.
struct FindingKind: Hashable {
  var entity: Entity
  /// Nil where neither a rule asks for it nor a fact depends on it.
  var term: String?
  /// Whether a tool or a search brought it.
  var isRetrieved: Bool
  /// The highest confidence that a rule asks for and it has.
  var confidence: Double
  /// The largest number of people that a rule asks for and there are.
  var people: Int
}

/// What the rules of a policy tell findings apart by.
struct Distinctions {
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

  func kind(
    _ entity: Entity, term: String?, isRetrieved: Bool, confidence: Double, people count: Int
  ) -> FindingKind {
    FindingKind(
      entity: entity, term: term.flatMap { terms.contains($0) || entity == .businessPartner ? $0 : nil },
      isRetrieved: isRetrieved,
      confidence: confidences.last { $0 <= confidence } ?? 0, people: people.last { $0 <= count } ?? 0)
  }
}

/// One value of one fact, tried.
struct Trial: Hashable, Comparable {
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

/// What the rules would say of one kind of findings if facts were stated that nobody states.
struct Trials {
  /// What a trial does to the verdict of a finding.
  enum Effect {
    case milder
    case stricter
    /// A rule would say less, alone or with other facts, and the verdict stays.
    case partly
  }

  /// By trial; those that do nothing are left out.
  private(set) var effects: [Trial: Effect] = [:]
  /// The rules that look for such findings.
  private let rules: [Rule]
  /// What each of them says as things are; nil: it does not fire.
  private let verdicts: [Verdict?]
  private let kind: FindingKind

  init(_ kind: FindingKind, _ policy: Policy, _ facts: Facts) {
    self.kind = kind
    let category = kind.entity.traits.category
    let jurisdictions = facts.jurisdictions
    rules = policy.rules.filter { rule in
      guard case .findings(let categories, let entities, let confidence) = rule.trigger else { return false }
      return rule.isInForce(on: facts.asOf) && jurisdictions.contains(rule.jurisdiction)
        && (categories.contains(category) || entities.contains(kind.entity)) && kind.confidence >= confidence
    }
    verdicts = rules.map { $0.verdict(on: kind, facts) }
    // For each rule, the values to try of the facts that it asks for and nobody states.
    let named = rules.map { rule in
      rule.candidates(asOf: facts.asOf).filter {
        facts[$0.place].isAssumed && FactKind.all[$0.place].scope != .service
      }
    }
    var changed = facts
    for trial in Set(
      named.joined().flatMap { name in name.values.map { Trial(place: name.place, value: $0) } })
    {
      let before = changed[trial.place]
      changed.set(trial.place, to: trial.value)
      let after = rules.indices.map { index in
        named[index].contains { $0.place == trial.place }
          ? rules[index].verdict(on: kind, changed) : verdicts[index]
      }
      changed.restore(before)
      effects[trial] = effect(after)
    }
    for index in rules.indices where verdicts[index] ?? .allow > .allow {
      for trial in joint(index, named[index], &changed) where effects[trial] == nil {
        effects[trial] = .partly
      }
    }
  }

  /// Whether such a finding gets a milder verdict if the facts are these.
  func isMilder(_ facts: Facts) -> Bool {
    strictest(rules.map { $0.verdict(on: kind, facts) }) < strictest(verdicts)
  }

  private func effect(_ after: [Verdict?]) -> Effect? {
    let (old, new) = (strictest(verdicts), strictest(after))
    if old != new { return new < old ? .milder : .stricter }
    return zip(after, verdicts).contains { level($0) < level($1) } ? .partly : nil
  }

  /// Facts that only together make a rule say less, where none does alone: as few as it takes, three at most.
  private func joint(
    _ index: Int, _ named: [(place: Int, values: [FactValue])], _ facts: inout Facts
  ) -> [Trial] {
    guard named.count > 1 else { return [] }
    for size in 1...min(3, named.count) {
      for names in named.subsets(size) {
        if let found = assignment(of: names[...], index, &facts) { return size > 1 ? found : [] }
      }
    }
    return []
  }

  /// Values of all of these facts with which the rule says less, if there are any.
  private func assignment(
    of names: ArraySlice<(place: Int, values: [FactValue])>, _ index: Int, _ facts: inout Facts
  ) -> [Trial]? {
    guard let name = names.first else {
      return level(rules[index].verdict(on: kind, facts)) < level(verdicts[index]) ? [] : nil
    }
    let before = facts[name.place]
    defer { facts.restore(before) }
    for value in name.values {
      facts.set(name.place, to: value)
      if let rest = assignment(of: names.dropFirst(), index, &facts) {
        return [Trial(place: name.place, value: value)] + rest
      }
    }
    return nil
  }

  private func strictest(_ verdicts: [Verdict?]) -> Verdict { verdicts.compactMap(\.self).max() ?? .allow }

  /// By strictness; below all, that a rule does not fire.
  private func level(_ verdict: Verdict?) -> Int {
    verdict.flatMap { Verdict.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }
}

extension Rule {
  /// What it says of findings of `kind`; nil: it does not fire.
  fileprivate func verdict(on kind: FindingKind, _ facts: Facts) -> Verdict? {
    let situation = Situation(
      facts: facts, people: kind.people, entity: kind.entity, term: kind.term, isRetrieved: kind.isRetrieved)
    var ignored = FactSet()
    guard case .branch(let index) = judgement(of: situation, &ignored) else { return nil }
    return branches[index].verdict
  }
}
