internal import Aratame
internal import AratameDetection
internal import AratamePolicies

extension TextReport {
  /// What does not count: one group for each rule and allowance.
  ///
  /// What is in the baseline is counted at the end.
  func addAllowed(_ decision: Decision, _ places: Places, to block: inout Block) {
    var groups: [Decision.Allowed: [Decision.Finding]] = [:]
    var order: [Decision.Allowed] = []
    func add(_ allowed: [Decision.Allowed], _ findings: [Decision.Finding]) {
      for one in allowed where one.allowance.kind != .baseline {
        if groups[one] == nil { order.append(one) }
        groups[one, default: []] += findings
      }
    }
    add(decision.allowed, [])
    for finding in decision.findings { add(finding.allowed, [finding]) }
    guard !order.isEmpty else { return }
    block.line(0, "")
    block.line(0, wording.heading(wording.allowed))
    for allowed in order {
      block.line(1, Printable.text(wording.allowed(allowed)))
      let findings = groups[allowed, default: []]
      for finding in findings.prefix(Self.placeLimit) {
        block.line(
          2, Printable.text(finding.entity.traits.name[wording.language]) + "  " + places.describe(finding))
      }
      if findings.count > Self.placeLimit { block.line(2, wording.more(findings.count - Self.placeLimit)) }
    }
  }
}
