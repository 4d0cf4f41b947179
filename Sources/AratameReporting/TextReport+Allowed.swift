internal import Aratame
internal import AratameDetection
internal import AratamePolicies

extension TextReport {
  /// What one allowance takes out of a verdict.
  private struct Group {
    var allowance: Allowance
    /// The rules with what they say, each once.
    var rules: [String] = []
    var findings: [Decision.Finding] = []
  }

  /// What does not count, allowance by allowance.
  ///
  /// What is in the baseline is counted at the end.
  func addAllowed(_ decision: Decision, _ places: Places, to block: inout Block) {
    let groups = groups(of: decision)
    guard !groups.isEmpty else { return }
    block.line(0, "")
    block.line(0, wording.heading(wording.allowed))
    for group in groups {
      block.line(1, Printable.text(wording.allowance(group.allowance)))
      block.line(2, Printable.text(wording.join(group.rules)))
      for finding in group.findings.prefix(Self.placeLimit) {
        let name = Printable.text(finding.entity.traits.name[wording.language])
        block.line(2, name + "  " + places.describe(finding))
      }
      let more = group.findings.count - Self.placeLimit
      if more > 0 { block.line(2, wording.more(more)) }
    }
  }

  private func groups(of decision: Decision) -> [Group] {
    var groups: [Group] = []
    var places: [Allowance: Int] = [:]
    func add(_ allowed: [Decision.Allowed], _ finding: Decision.Finding?) {
      var isIn: Set<Int> = []
      for one in allowed where one.allowance.kind != .baseline {
        let place = places[one.allowance] ?? groups.count
        if place == groups.count {
          places[one.allowance] = place
          groups.append(Group(allowance: one.allowance))
        }
        let rule = "\(one.rule) (\(one.verdict.rawValue))"
        if !groups[place].rules.contains(rule) { groups[place].rules.append(rule) }
        if let finding, isIn.insert(place).inserted { groups[place].findings.append(finding) }
      }
    }
    add(decision.allowed, nil)
    for finding in decision.findings { add(finding.allowed, finding) }
    return groups
  }
}
