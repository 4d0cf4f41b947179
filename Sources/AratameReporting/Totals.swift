package import Aratame
package import AratameDetection
package import AratameDocuments
package import AratamePolicies

/// The sum of many decisions: counts, and what there are only so many of.
package struct Totals: Sendable {
  /// Most parts not scanned that are listed; more are counted.
  package static let notScannedLimit = 1000
  /// The same for notices.
  package static let noticeLimit = 1000

  /// The strictest verdict; nil where nothing was judged.
  package private(set) var verdict: Verdict?
  package private(set) var strength = Strength.policy
  /// Decisions.
  package private(set) var documents = 0
  /// Findings, with those that the decisions do not list.
  package private(set) var findings = 0
  package private(set) var findingsOmitted = 0
  /// Decisions by verdict.
  package private(set) var verdicts: [Verdict: Int] = [:]
  /// Listed findings by entity.
  package private(set) var entities: [Entity: Int] = [:]
  /// Decisions by the rules that fired.
  package private(set) var rules: [String: Int] = [:]
  package private(set) var notScanned: [NotScanned] = []
  package private(set) var notScannedOmitted = 0
  /// Findings that do not count under a rule, by the kind of allowance.
  package private(set) var allowances: [Allowance.Kind: Int] = [:]
  package private(set) var notices: [Notice] = []
  package private(set) var noticesOmitted = 0
  /// Each rule that fired, as it was the strictest.
  private var fired: [String: Decision.FiredRule] = [:]
  private var used: [String: Fact] = [:]
  private var assumed: [String: Fact] = [:]
  private var owed: Set<Obligation> = []
  /// What it costs that facts are not on record, where that is counted.
  private(set) var missing: MissingFacts?

  package init(missing: MissingFacts? = nil) { self.missing = missing }

  /// Adds a decision.
  package mutating func add(_ decision: Decision) {
    documents += 1
    if decision.verdict > verdict ?? .allow {
      strength = decision.strength
    } else if decision.verdict == verdict ?? .allow, decision.strength == .hard {
      strength = .hard
    }
    verdict = max(verdict ?? .allow, decision.verdict)
    verdicts[decision.verdict, default: 0] += 1
    let listed = decision.findings.filter { !$0.isKnown }
    findings += listed.count + decision.findingsOmitted
    findingsOmitted += decision.findingsOmitted
    allowances.merge(decision.allowances, uniquingKeysWith: +)
    for notice in decision.notices { add(notice) }
    for finding in listed { entities[finding.entity, default: 0] += 1 }
    for rule in decision.rules {
      rules[rule.id, default: 0] += 1
      if let known = fired[rule.id], !rule.isStricter(than: known) { continue }
      fired[rule.id] = rule
    }
    for fact in decision.factsUsed { used[fact.name] = fact }
    for fact in decision.factsAssumed { assumed[fact.name] = fact }
    owed.formUnion(decision.obligations)
    if !decision.factsAssumed.isEmpty { addMissing(decision) }
    for part in decision.notScanned { add(part) }
  }

  /// Counts the findings that a rule objects to, since facts may be what it takes.
  private mutating func addMissing(_ decision: Decision) {
    for finding in decision.findings where finding.verdict > .allow {
      missing?.add(
        finding.entity, term: finding.term, isRetrieved: finding.role == .tool,
        confidence: finding.confidence,
        people: decision.people)
    }
  }

  /// Adds something that could not be searched.
  package mutating func add(_ part: NotScanned) {
    if notScanned.count < Self.notScannedLimit { notScanned.append(part) } else { notScannedOmitted += 1 }
  }

  /// Adds something that should be looked after.
  package mutating func add(_ notice: Notice) {
    if notices.count < Self.noticeLimit { notices.append(notice) } else { noticesOmitted += 1 }
  }

  /// Facts that were used, in the order of the catalogue.
  var factsUsed: [Fact] { Self.ordered(used) }
  var factsAssumed: [Fact] { Self.ordered(assumed) }
  /// What it costs that facts are not on record; nil where that was not counted.
  var factsMissing: MissingFacts.Sum? { missing?.sum }
  var obligations: [Obligation] { Obligation.allCases.filter(owed.contains) }

  /// Rules that fired, the strictest first, then by id.
  var firedRules: [Decision.FiredRule] {
    fired.values.sorted { a, b in
      a.isStricter(than: b) || !b.isStricter(than: a) && a.id < b.id
    }
  }

  private static func ordered(_ facts: [String: Fact]) -> [Fact] {
    FactKind.all.compactMap { facts[$0.name] }
  }
}

extension Decision.FiredRule {
  fileprivate func isStricter(than other: Self) -> Bool {
    verdict != other.verdict ? verdict > other.verdict : strength == .hard && other.strength == .policy
  }
}
