package import AratameDetection

/// What a policy says of one request, with its reasons.
package struct Ruling: Sendable {
  package var verdict: Verdict
  package var strength: Strength
  /// Rules that fired, the strictest first, then by id.
  package var fired: [Fired]
  /// Facts that the rules looked at and somebody stated, in the order of the catalogue.
  package var factsUsed: [Fact]
  /// Facts that the rules looked at and nobody stated: the stricter side was taken.
  package var factsAssumed: [Fact]
  package var obligations: [Obligation]
  /// For each finding, in the order given, its verdict and the ids of the rules that it made fire.
  package var byFinding: [(verdict: Verdict, rules: [String])]
  /// What rules say and allowances are for, by rule.
  package var lifted: [Lifted] = []

  /// A rule that fired.
  package struct Fired: Sendable {
    package var rule: Rule
    package var verdict: Verdict
    package var strength: Strength
    package var notes: [Localized]
    package var obligations: [Obligation]
    /// Places of the findings that made it fire.
    package var findings: [Int]
    package var consulted: FactSet
  }
}

/// The ruling of `policy` on `findings`.
///
/// Pure: no clock, files or network, so the same arguments give the same ruling.
///
/// - Parameters:
///   - people: Distinct people in the whole request.
///   - hasAttachment: Whether an image, a sound or a file in it could not be searched.
///   - allowing: Exceptions, approvals and the like; pure as well.
///   - triggers: That of `policy` for `facts`, where the caller keeps one.
package func decide(
  _ policy: Policy, on findings: [Finding], people: Int, hasAttachment: Bool = false, facts: Facts,
  allowing: Allowing? = nil, triggers: TriggerIndex? = nil
) -> Ruling {
  var ruling = Ruling(
    verdict: .allow, strength: .policy, fired: [], factsUsed: [], factsAssumed: [], obligations: [],
    byFinding: Array(repeating: (.allow, []), count: findings.count))
  guard !findings.isEmpty || hasAttachment else { return ruling }
  let triggers = triggers ?? TriggerIndex(policy, for: facts)
  // Facts that kept a rule from firing matter as well.
  var quiet = FactSet()
  var concerned: [Int: [Group]] = [:]
  for group in Group.all(of: findings) {
    for index in triggers.rules(for: group) {
      guard let part = group.concerned(policy.rules[index].trigger, findings) else { continue }
      concerned[index, default: []].append(part)
    }
  }
  if hasAttachment { for index in triggers.ofAttachments { concerned[index] = [] } }
  // In the order of the policy.
  for (index, groups) in concerned.sorted(by: { $0.key < $1.key }) {
    var firing = Firing(policy.rules[index], people: people, facts: facts, allowing: allowing)
    if let fired = groups.isEmpty ? firing.fireOnRequest(&ruling) : firing.fire(on: groups, &ruling) {
      ruling.fired.append(fired)
    } else if !groups.isEmpty {
      quiet.formUnion(firing.consulted)
    }
  }
  if ruling.restsOnUnverified(facts) {
    for index in triggers.ofUnverifiedFacts {
      var firing = Firing(policy.rules[index], people: people, facts: facts, allowing: allowing)
      if let fired = firing.fireOnRequest(&ruling) { ruling.fired.append(fired) }
    }
  }
  ruling.conclude(facts, quiet: quiet)
  return ruling
}

/// Findings of one entity, term and origin, which are judged once, together.
struct Group {
  var entity: Entity
  var category: Entity.Category
  var term: String?
  var isRetrieved: Bool
  /// Places of the findings, ascending.
  var members: [Int]

  /// In the order of their first findings.
  static func all(of findings: [Finding]) -> [Group] {
    struct Key: Hashable {
      var entity: Entity
      var term: String?
      var isRetrieved: Bool
    }
    var places: [Key: Int] = [:]
    var groups: [Group] = []
    for (index, finding) in findings.enumerated() {
      let key = Key(entity: finding.entity, term: finding.term, isRetrieved: finding.isRetrieved)
      if let place = places[key] {
        groups[place].members.append(index)
      } else {
        places[key] = groups.count
        groups.append(
          Group(
            entity: finding.entity, category: finding.entity.traits.category, term: finding.term,
            isRetrieved: finding.isRetrieved, members: [index]))
      }
    }
    return groups
  }

  /// The part of it that `trigger` looks for, if any.
  func concerned(_ trigger: Rule.Trigger, _ findings: [Finding]) -> Group? {
    guard case .findings(let categories, let entities, let confidence) = trigger,
      categories.contains(category) || entities.contains(entity)
    else { return nil }
    var part = self
    part.members.removeAll { findings[$0].confidence < confidence }
    return part.members.isEmpty ? nil : part
  }
}

/// One rule being tried on one request.
private struct Firing {
  let rule: Rule
  let people: Int
  let facts: Facts
  let allowing: Allowing?
  private(set) var consulted = FactSet()

  init(_ rule: Rule, people: Int, facts: Facts, allowing: Allowing?) {
    self.rule = rule
    self.people = people
    self.facts = facts
    self.allowing = allowing
  }

  mutating func fire(on groups: [Group], _ ruling: inout Ruling) -> Ruling.Fired? {
    var fired: Ruling.Fired?
    for group in groups {
      let situation = Situation(
        facts: facts, people: people, entity: group.entity, term: group.term, isRetrieved: group.isRetrieved)
      guard let branch = judge(situation) else { continue }
      var members = group.members
      if allowing != nil { members.removeAll { !ruling.counts(branch, of: rule, for: $0, allowing) } }
      guard !members.isEmpty else { continue }
      for index in members {
        ruling.byFinding[index].verdict = max(ruling.byFinding[index].verdict, branch.verdict)
        ruling.byFinding[index].rules.append(rule.id)
      }
      fired = merge(fired, branch, members)
    }
    fired?.consulted = consulted
    fired?.findings.sort()
    return fired
  }

  /// Judges the request as a whole, whatever was found in it.
  mutating func fireOnRequest(_ ruling: inout Ruling) -> Ruling.Fired? {
    let situation = Situation(facts: facts, people: people, entity: Entity(rawValue: ""), term: nil)
    guard let branch = judge(situation), ruling.counts(branch, of: rule, for: nil, allowing) else {
      return nil
    }
    return merge(nil, branch, [])
  }

  /// The branch that decides, if the rule fires.
  private mutating func judge(_ situation: Situation) -> Rule.Branch? {
    guard case .branch(let index) = rule.judgement(of: situation, &consulted) else { return nil }
    return rule.branches[index]
  }

  private func merge(_ fired: Ruling.Fired?, _ branch: Rule.Branch, _ members: [Int]) -> Ruling.Fired {
    var result =
      fired
      ?? Ruling.Fired(
        rule: rule, verdict: branch.verdict, strength: branch.strength, notes: [], obligations: [],
        findings: [],
        consulted: FactSet())
    if branch.verdict > result.verdict {
      (result.verdict, result.strength) = (branch.verdict, branch.strength)
    }
    if branch.verdict == result.verdict, branch.strength == .hard { result.strength = .hard }
    if let note = branch.note, !result.notes.contains(note) { result.notes.append(note) }
    for obligation in branch.obligations where !result.obligations.contains(obligation) {
      result.obligations.append(obligation)
    }
    result.findings += members
    return result
  }
}

extension Ruling {
  /// Whether a rule that fired looked at a fact of the contract that is not verified.
  func restsOnUnverified(_ facts: Facts) -> Bool {
    fired.contains { fired in
      fired.consulted.places.contains { facts[$0].isUnverified(FactKind.all[$0].scope) }
    }
  }

  /// Draws the sum of the rules that fired.
  fileprivate mutating func conclude(_ facts: Facts, quiet: FactSet) {
    fired.sort { a, b in
      a.verdict != b.verdict
        ? a.verdict > b.verdict : a.strength != b.strength ? a.strength == .hard : a.rule.id < b.rule.id
    }
    if let strictest = fired.first { (verdict, strength) = (strictest.verdict, strictest.strength) }
    var duties = Set(fired.flatMap(\.obligations))
    duties.formUnion(obligationsOfApproved)
    if verdict == .requireRedaction { duties.insert(.redact) }
    if verdict == .requireApproval { duties.insert(.getApproval) }
    obligations = Obligation.allCases.filter(duties.contains)
    var consulted = FactSet()
    for one in fired { consulted.formUnion(one.consulted) }
    var looked = quiet
    looked.formUnion(consulted)
    for place in looked.places {
      let fact = facts[place]
      if consulted.contains(place), fact.isAssumed { factsAssumed.append(fact) }
      if !fact.isAssumed, !fact.isAbsent { factsUsed.append(fact) }
    }
  }
}

extension Fact {
  /// Whether nobody states it and its absence is the ordinary case.
  fileprivate var isAbsent: Bool { origin == .assumed }

  /// Whether it is a fact of the contract that nobody stated, or that no primary text was read for.
  func isUnverified(_ scope: FactKind.Scope) -> Bool {
    if isAssumed { return scope == .contract || scope == .service }
    guard scope == .contract, case .service(_, _, let tag, _) = origin else { return false }
    return tag == .secondary || tag == .general
  }
}
