/// Looks for the smallest changes of facts after which a rule that fired would say less.
///
/// A change counts only where nothing gets stricter by it: neither what all rules say together nor what they say of any
/// finding. Every result is the answer of the same pure functions that judge a request.
struct Search {
  /// Most changes of two facts that are told.
  private static let told = 3

  let question: Question
  let rule: Rule
  let triggers: [Group?]
  /// As it is.
  let ruling: Ruling

  /// What a rule says, by strictness; 0: it does not fire.
  private typealias Rank = Int

  private typealias Candidate = (place: Int, values: [FactValue])

  /// Changes of one fact, each fact's mildest; where there is none, of two; where there is none either, of as few facts
  /// that nobody stated as it takes.
  func changes() -> [RuleTrace.Change] {
    let candidates = candidates
    let single = candidates.compactMap { change(of: [$0]) }
    if !single.isEmpty { return sorted(single) }
    if case .unverifiedFacts = rule.trigger { return [] }
    let pairs = candidates.subsets(2).compactMap(change)
    if !pairs.isEmpty { return Array(sorted(pairs).prefix(Self.told)) }
    let assumed = candidates.filter(isAssumed)
    guard assumed.count > 2 else { return [] }
    for size in 3...assumed.count {
      let found = assumed.subsets(size).compactMap(change)
      if !found.isEmpty { return Array(found.prefix(Self.told)) }
    }
    return []
  }

  /// What nobody stated first: that can be looked up, while what is stated would have to become another.
  private func sorted(_ changes: [RuleTrace.Change]) -> [RuleTrace.Change] {
    func stated(_ change: RuleTrace.Change) -> Int {
      change.facts.count { !question.facts[$0.place].isAssumed }
    }
    return changes.enumerated().sorted { (stated($0.1), $0.0) < (stated($1.1), $1.0) }.map(\.element)
  }

  /// The facts that the rule names, but which law applies; for one about unverified facts, those that the verdict rests on.
  private var candidates: [Candidate] {
    guard case .unverifiedFacts = rule.trigger else {
      return rule.candidates(asOf: question.facts.asOf).filter {
        FactKind.all[$0.place].name != "jurisdictions"
      }
    }
    var named: [Int: [FactValue]] = [:]
    for fired in ruling.fired {
      for (place, values) in fired.rule.candidates(asOf: question.facts.asOf)
      where fired.consulted.contains(place)
        && question.facts[place].isUnverified(FactKind.all[place].scope)
      {
        named[place] = values
      }
    }
    return named.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The mildest that the rule says when the facts of `candidates` are others, with all values that do as much.
  private func change(of candidates: [Candidate]) -> RuleTrace.Change? {
    var best: (values: [FactValue], rank: Rank)?
    forEachChoice(of: candidates) { values in
      let rank = rank(candidates, values)
      if rank < best?.rank ?? ruledRank, isNowhereStricter(candidates, values) { best = (values, rank) }
    }
    guard let best else { return nil }
    var facts: [Candidate] = []
    // Any value of the first with the best of the others, then any of the next with all of those, and so on.
    for index in candidates.indices {
      let values = candidates[index].values.filter { value in
        forAllChoices(of: facts) { chosen in
          let trial = chosen + [value] + best.values[(index + 1)...]
          return rank(candidates, trial) == best.rank && isNowhereStricter(candidates, trial)
        }
      }
      facts.append((candidates[index].place, values))
    }
    let after = question.ruling(changed(candidates, best.values))
    let fired = after.fired.first { $0.rule.id == rule.id }
    return RuleTrace.Change(
      facts: facts, verdict: fired?.verdict, strength: fired?.strength ?? .policy, overall: after.verdict)
  }

  private func changed(_ candidates: [Candidate], _ values: [FactValue]) -> Facts {
    zip(candidates, values).reduce(question.facts) { $0.setting($1.0.place, to: $1.1) }
  }

  private func rank(_ candidates: [Candidate], _ values: [FactValue]) -> Rank {
    let facts = changed(candidates, values)
    if case .unverifiedFacts = rule.trigger {
      return rank(
        question.ruling(facts).fired.first { $0.rule.id == rule.id }.map { ($0.verdict, $0.strength) })
    }
    var ignored = FactSet()
    return triggers.map { trigger in
      let judgement = rule.judgement(of: question.situation(trigger, facts), &ignored)
      guard case .branch(let index) = judgement else { return 0 }
      return rank((rule.branches[index].verdict, rule.branches[index].strength))
    }.max() ?? 0
  }

  private func rank(_ said: (verdict: Verdict, strength: Strength)?) -> Rank {
    guard let said, let place = Verdict.allCases.firstIndex(of: said.verdict) else { return 0 }
    return 1 + 2 * place + said.strength.rank
  }

  private var ruledRank: Rank {
    rank(ruling.fired.first { $0.rule.id == rule.id }.map { ($0.verdict, $0.strength) })
  }

  private func isNowhereStricter(_ candidates: [Candidate], _ values: [FactValue]) -> Bool {
    let after = question.ruling(changed(candidates, values))
    return after.verdict <= ruling.verdict
      && zip(after.byFinding, ruling.byFinding).allSatisfy { $0.verdict <= $1.verdict }
  }

  private func forEachChoice(of candidates: [Candidate], _ body: ([FactValue]) -> Void) {
    guard let first = candidates.first else { return body([]) }
    forEachChoice(of: Array(candidates.dropFirst())) { rest in
      for value in first.values where value != question.facts[first.place].value || isAssumed(first) {
        body([value] + rest)
      }
    }
  }

  private func forAllChoices(of candidates: [Candidate], _ body: ([FactValue]) -> Bool) -> Bool {
    guard let last = candidates.last else { return body([]) }
    return last.values.allSatisfy { value in
      forAllChoices(of: candidates.dropLast()) { body($0 + [value]) }
    }
  }

  /// Whether stating what is taken already would be a change.
  private func isAssumed(_ candidate: Candidate) -> Bool { question.facts[candidate.place].isAssumed }
}

extension Array {
  /// Every choice of `size` elements, in order.
  func subsets(_ size: Int) -> [[Element]] {
    guard size > 0 else { return [[]] }
    return indices.flatMap { index in
      Array(self[(index + 1)...]).subsets(size - 1).map { [self[index]] + $0 }
    }
  }
}
