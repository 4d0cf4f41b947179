internal import AratameDetection

/// Which rules of a policy a finding concerns, made once: most of its rules concern none of a request's findings.
package struct TriggerIndex: Sendable {
  /// A rule that looks for a finding.
  private struct Looking {
    /// Its place in the policy.
    var rule: Int
    /// What it asks for at least.
    var confidence: Double
  }

  private var byCategory: [Entity.Category: [Looking]] = [:]
  private var byEntity: [Entity: [Looking]] = [:]
  /// Rules that look at parts that could not be searched.
  private(set) var ofAttachments: [Int] = []
  /// Rules that look at what other rules rest on.
  private(set) var ofUnverifiedFacts: [Int] = []

  /// - Parameter facts: Their day and jurisdictions say which rules are in force.
  package init(_ policy: Policy, for facts: Facts) {
    let jurisdictions = Set(facts.jurisdictions)
    for index in policy.rules.indices where policy.rules[index].isInForce(on: facts.asOf) {
      let isOfJurisdiction = jurisdictions.contains(policy.rules[index].jurisdiction)
      switch policy.rules[index].trigger {
      case .unverifiedFacts: ofUnverifiedFacts.append(index)
      case .unscannedAttachment: if isOfJurisdiction { ofAttachments.append(index) }
      case .findings(let categories, let entities, let confidence):
        guard isOfJurisdiction else { continue }
        let looking = Looking(rule: index, confidence: confidence)
        for category in categories { byCategory[category, default: []].append(looking) }
        for entity in entities where !categories.contains(entity.traits.category) {
          byEntity[entity, default: []].append(looking)
        }
      }
    }
  }

  /// Calls `body` with each rule that looks for what `group` is of, and the confidence that it asks for.
  func forEachRule(for group: Group, _ body: (Int, Double) -> Void) {
    for looking in byCategory[group.category] ?? [] { body(looking.rule, looking.confidence) }
    for looking in byEntity[group.entity] ?? [] { body(looking.rule, looking.confidence) }
  }
}
