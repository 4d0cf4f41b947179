internal import Aratame
internal import AratamePolicies

/// The words for what does not count, and for notices.
extension Wording {
  var allowed: String { language == .ja ? "判定から外したもの" : "Taken out of the verdict" }
  var notices: String { language == .ja ? "例外・承認についてのお知らせ" : "About exceptions and approvals" }

  /// The rule, what it says, and who takes it out of the verdict.
  func allowed(_ allowed: Decision.Allowed) -> String {
    let allowance = allowed.allowance
    var parts = [kind(allowance.kind) + " \(allowance.path):\(allowance.line)"]
    if let owner = allowance.owner {
      let role = allowance.kind == .approval ? label(approvedBy) : label(ownedBy)
      parts.append(role + owner)
    }
    if let expires = allowance.expires {
      parts.append(language == .ja ? "\(expires)まで" : "until \(expires)")
    }
    let reason = allowance.reason.map { label(language == .ja ? "理由" : "reason") + $0 }
    return "\(allowed.rule) (\(allowed.verdict.rawValue)) — " + join(parts + [reason].compactMap(\.self))
  }

  func notice(_ notice: Notice) -> String {
    "\(notice.path):\(notice.line)  " + (notice.rule.map { $0 + "  " } ?? "") + notice.message[language]
  }

  /// How many findings do not count.
  func allowances(_ counts: [Allowance.Kind: Int]) -> String {
    let words = Allowance.Kind.allCases.compactMap { kind in
      counts[kind].map { self.kind(kind) + (language == .ja ? " \($0)件" : " \($0)") }
    }
    return label(allowed) + join(words)
  }

  private var ownedBy: String { language == .ja ? "責任者" : "owner" }
  private var approvedBy: String { language == .ja ? "承認者" : "approved by" }

  private func kind(_ kind: Allowance.Kind) -> String {
    switch kind {
    case .exception: language == .ja ? "例外" : "exception"
    case .approval: language == .ja ? "承認" : "approval"
    case .inline: language == .ja ? "本文中の印" : "inline mark"
    case .baseline: language == .ja ? "ベースライン" : "baseline"
    }
  }
}
