package import AratameDetection

/// What it costs that nobody stated some facts: the findings that would get a milder verdict if somebody did.
///
/// What a service is follows from the profile that is chosen, so that such facts are not among them. Findings that the
/// rules cannot tell apart are judged once, so that a log of any length takes as long as the kinds of things in it.
package struct MissingFacts: Sendable {
  private let policy: Policy
  private let facts: Facts
  private let distinctions: Distinctions
  private var counts: [FindingKind: Int] = [:]
  private var trials: [FindingKind: Trials] = [:]

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
  package mutating func add(
    _ entity: Entity, term: String?, isRetrieved: Bool = false, confidence: Double, people: Int
  ) {
    let kind = distinctions.kind(
      entity, term: term, isRetrieved: isRetrieved, confidence: confidence, people: people)
    counts[kind, default: 0] += 1
    if trials[kind] == nil { trials[kind] = Trials(kind, policy, facts) }
  }

  /// The same without what was counted; what was found out about kinds of findings stays.
  package var cleared: MissingFacts {
    var copy = self
    copy.counts.removeAll()
    return copy
  }

  /// What the findings so far come to.
  package var sum: Sum {
    var tallies: [Trial: Tally] = [:]
    for (kind, count) in counts {
      for (trial, effect) in trials[kind]?.effects ?? [:] {
        tallies[trial, default: Tally()].add(count, effect)
      }
    }
    var best: [Int: (value: FactValue, tally: Tally)] = [:]
    for (trial, tally) in tallies.sorted(by: { $0.key < $1.key }) where tally.findings + tally.partly > 0 {
      if let known = best[trial.place], known.tally.rank >= tally.rank { continue }
      best[trial.place] = (trial.value, tally)
    }
    var sum = Sum(findings: counts.values.reduce(0, +))
    sum.facts = best.sorted { ($1.value.tally.rank, $0.key) < ($0.value.tally.rank, $1.key) }.map {
      place, found in
      Cost(fact: facts[place], value: found.value, findings: found.tally.findings, partly: found.tally.partly)
    }
    let all = best.reduce(facts) { $0.setting($1.key, to: $1.value.value) }
    for (kind, count) in counts where trials[kind]?.isMilder(all) == true { sum.together += count }
    return sum
  }
}

/// What one trial comes to.
private struct Tally {
  private(set) var findings = 0
  private(set) var partly = 0
  private var stricter = 0

  mutating func add(_ count: Int, _ effect: Trials.Effect) {
    switch effect {
    case .milder: findings += count
    case .partly: partly += count
    case .stricter: stricter += count
    }
  }

  /// How much it helps.
  var rank: Rank { Rank(net: findings - stricter, partly: partly) }

  struct Rank: Comparable {
    var net: Int
    var partly: Int
    static func < (a: Self, b: Self) -> Bool { (a.net, a.partly) < (b.net, b.partly) }
  }
}
