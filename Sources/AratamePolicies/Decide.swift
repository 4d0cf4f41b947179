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
  let groups = Group.all(of: findings)
  // What each rule looks at, in the order of the policy.
  var concerned: [(rule: Int, group: Int, confidence: Double)] = []
  for index in groups.indices {
    triggers.forEachRule(for: groups[index]) { concerned.append(($0, index, $1)) }
  }
  if hasAttachment { concerned += triggers.ofAttachments.map { ($0, -1, 0) } }
  concerned.sort { $0 < $1 }
  var application = RuleApplication(findings: findings, people: people, facts: facts, allowing: allowing)
  // Facts that kept a rule from firing matter as well.
  var quiet = FactSet()
  var next = 0
  while next < concerned.count {
    let rule = concerned[next].rule
    application.begin()
    if concerned[next].group < 0 {
      application.judge(policy.rules[rule], &ruling)
      next += 1
    }
    while next < concerned.count, concerned[next].rule == rule {
      let (_, group, confidence) = concerned[next]
      application.judge(policy.rules[rule], on: groups[group], atLeast: confidence, &ruling)
      next += 1
    }
    if let fired = application.fired(policy.rules[rule]) {
      ruling.fired.append(fired)
    } else {
      quiet.formUnion(application.consulted)
    }
  }
  if ruling.restsOnUnverified(facts) {
    for rule in triggers.ofUnverifiedFacts {
      application.begin()
      application.judge(policy.rules[rule], &ruling)
      if let fired = application.fired(policy.rules[rule]) { ruling.fired.append(fired) }
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
    var last = 0
    for (index, finding) in findings.enumerated() {
      // Most findings are of the kind of the one before; to hash a kind takes longer than all else here.
      if index > 0, groups[last].holds(finding) {
        groups[last].members.append(index)
        continue
      }
      let key = Key(entity: finding.entity, term: finding.term, isRetrieved: finding.isRetrieved)
      if let place = places[key] {
        groups[place].members.append(index)
        last = place
      } else {
        last = groups.count
        places[key] = last
        groups.append(
          Group(
            entity: finding.entity, category: finding.entity.traits.category, term: finding.term,
            isRetrieved: finding.isRetrieved, members: [index]))
      }
    }
    return groups
  }

  private func holds(_ finding: Finding) -> Bool {
    isRetrieved == finding.isRetrieved && entity == finding.entity && term == finding.term
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

/// One rule after another, applied to one request.
///
/// A rule holds a score of references, so it is lent and not kept.
private struct RuleApplication {
  private let findings: [Finding]
  private let allowing: Allowing?
  private var situation: Situation
  /// What the rule has said so far.
  private var said: Ruling.Said?
  /// Facts that the rule looked at on account of findings.
  private(set) var consulted = FactSet()

  init(findings: [Finding], people: Int, facts: Facts, allowing: Allowing?) {
    self.findings = findings
    self.allowing = allowing
    situation = Situation(facts: facts, people: people, entity: Entity(rawValue: ""), term: nil)
  }

  /// Goes on to another rule.
  mutating func begin() {
    said = nil
    consulted = FactSet()
  }

  /// Judges the request as a whole, whatever was found in it.
  mutating func judge(_ rule: borrowing Rule, _ ruling: inout Ruling) {
    (situation.entity, situation.term, situation.isRetrieved) = (Entity(rawValue: ""), nil, false)
    var ignored = FactSet()
    guard case .branch(let index) = rule.judgement(of: situation, &ignored),
      ruling.counts(rule.branches[index], of: rule, for: nil, allowing)
    else { return }
    said.add(rule.branches[index], [])
  }

  /// Judges those of a group's findings that are at least so confident.
  mutating func judge(
    _ rule: borrowing Rule, on group: Group, atLeast confidence: Double, _ ruling: inout Ruling
  ) {
    guard group.members.contains(where: { findings[$0].confidence >= confidence }) else { return }
    (situation.entity, situation.term, situation.isRetrieved) = (group.entity, group.term, group.isRetrieved)
    guard case .branch(let index) = rule.judgement(of: situation, &consulted) else { return }
    var members: [Int] = []
    for member in group.members where findings[member].confidence >= confidence {
      guard ruling.counts(rule.branches[index], of: rule, for: member, allowing) else { continue }
      members.append(member)
      let verdict = rule.branches[index].verdict
      ruling.byFinding[member].verdict = max(ruling.byFinding[member].verdict, verdict)
      ruling.byFinding[member].rules.append(rule.id)
    }
    if !members.isEmpty { said.add(rule.branches[index], members) }
  }

  /// The rule as it fired, if it did.
  func fired(_ rule: Rule) -> Ruling.Fired? {
    guard let said else { return nil }
    return Ruling.Fired(
      rule: rule, verdict: said.verdict, strength: said.strength, notes: said.notes,
      obligations: said.obligations, findings: said.findings.sorted(), consulted: consulted)
  }
}

extension Ruling {
  /// What the branches of a rule that held say together.
  fileprivate struct Said {
    var verdict: Verdict
    var strength: Strength
    var notes: [Localized] = []
    var obligations: [Obligation] = []
    var findings: [Int] = []
  }
}

extension Ruling.Said? {
  fileprivate mutating func add(_ branch: Rule.Branch, _ members: [Int]) {
    var said = self ?? Ruling.Said(verdict: branch.verdict, strength: branch.strength)
    if branch.verdict > said.verdict { (said.verdict, said.strength) = (branch.verdict, branch.strength) }
    if branch.verdict == said.verdict, branch.strength == .hard { said.strength = .hard }
    if let note = branch.note, !said.notes.contains(note) { said.notes.append(note) }
    for obligation in branch.obligations where !said.obligations.contains(obligation) {
      said.obligations.append(obligation)
    }
    said.findings += members
    self = said
  }
}

extension Ruling {
  /// Whether a rule that fired looked at a fact of the contract that is not verified.
  func restsOnUnverified(_ facts: Facts) -> Bool {
    fired.contains { !$0.consulted.isDisjoint(with: facts.unverified) }
  }

  /// Draws the sum of the rules that fired.
  fileprivate mutating func conclude(_ facts: Facts, quiet: FactSet) {
    fired.sort { a, b in
      a.verdict != b.verdict
        ? a.verdict > b.verdict : a.strength != b.strength ? a.strength == .hard : a.rule.id < b.rule.id
    }
    if let strictest = fired.first { (verdict, strength) = (strictest.verdict, strictest.strength) }
    let ofApproved = obligationsOfApproved
    obligations = Obligation.allCases.filter { duty in
      fired.contains { $0.obligations.contains(duty) } || ofApproved.contains(duty)
        || verdict == .requireRedaction && duty == .redact
        || verdict == .requireApproval && duty == .getApproval
    }
    var consulted = FactSet()
    for one in fired { consulted.formUnion(one.consulted) }
    var looked = quiet
    looked.formUnion(consulted)
    for place in looked.places {
      if facts.assumed.contains(place) {
        if consulted.contains(place) { factsAssumed.append(facts[place]) }
      } else if !facts[place].isAbsent {
        factsUsed.append(facts[place])
      }
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
