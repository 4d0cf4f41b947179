internal import AratameDetection

/// Which rules of a policy a finding concerns, made once: most of its rules concern none of a request's findings.
package struct TriggerIndex: Sendable {
  /// Places of rules in the policy, ascending.
  private var byCategory: [Entity.Category: [Int]] = [:]
  private var byEntity: [Entity: [Int]] = [:]
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
      case .findings(let categories, let entities, _):
        guard isOfJurisdiction else { continue }
        for category in categories { byCategory[category, default: []].append(index) }
        for entity in entities where !categories.contains(entity.traits.category) {
          byEntity[entity, default: []].append(index)
        }
      }
    }
  }

  /// The rules that look for what `group` is of, whatever their confidence.
  func rules(for group: Group) -> [Int] {
    (byCategory[group.category] ?? []) + (byEntity[group.entity] ?? [])
  }
}
