/// The allowance for what a rule says of the finding at a place, or of the request as a whole; nil: it counts.
package typealias Allowing =
  @Sendable (_ finding: Int?, _ rule: Rule, _ verdict: Verdict) -> Allowance?

extension Rule {
  /// Whether an allowance of that kind can take what `branch` says out of a verdict.
  ///
  /// Nothing lifts a hard block. A locked rule is lifted by approval alone: whoever locked it left that to approvers,
  /// and nothing else to those below.
  package func canBeLifted(_ branch: Branch, by kind: Allowance.Kind) -> Bool {
    branch.strength != .hard && (!isLocked || kind == .approval)
  }
}

extension Ruling {
  /// What a rule says and an allowance is for.
  package struct Lifted: Sendable {
    /// Place of the finding; nil: the request as a whole.
    package var finding: Int?
    package var rule: String
    package var verdict: Verdict
    package var obligations: [Obligation]
    package var allowance: Allowance
    /// Whether it counts all the same, since nobody can lift it.
    package var isRefused: Bool
  }

  /// Whether `branch` of `rule` counts for a finding, or for the request as a whole; if there is an allowance, it is
  /// kept in ``lifted``.
  mutating func counts(
    _ branch: Rule.Branch, of rule: Rule, for finding: Int?, _ allowing: Allowing?
  ) -> Bool {
    guard let allowing, branch.verdict > .allow, let allowance = allowing(finding, rule, branch.verdict)
    else { return true }
    let isRefused = !rule.canBeLifted(branch, by: allowance.kind)
    lifted.append(
      Lifted(
        finding: finding, rule: rule.id, verdict: branch.verdict, obligations: branch.obligations,
        allowance: allowance, isRefused: isRefused))
    return isRefused
  }

  /// What remains to be done where somebody approved.
  var obligationsOfApproved: [Obligation] {
    lifted.filter { $0.allowance.kind == .approval && !$0.isRefused }.flatMap(\.obligations)
      .filter { $0 != .getApproval }
  }
}
