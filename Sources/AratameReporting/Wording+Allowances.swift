internal import Aratame
internal import AratamePolicies

/// The words for what does not count, and for notices.
extension Wording {
  var allowed: String { language == .ja ? "判定から外したもの" : "Taken out of the verdict" }
  var approvers: String { language == .ja ? "承認できる人" : "May be approved by" }
  var notices: String { language == .ja ? "例外・承認についてのお知らせ" : "About exceptions and approvals" }

  /// Where it is written, who answers for it, until when and why.
  func allowance(_ allowance: Allowance) -> String {
    var parts = [kind(allowance.kind) + " \(allowance.path):\(allowance.line)"]
    if let owner = allowance.owner {
      parts.append(label(allowance.kind == .approval ? approvedBy : ownedBy) + owner)
    }
    if let expires = allowance.expires {
      parts.append(language == .ja ? "\(expires)まで" : "until \(expires)")
    }
    if let reason = allowance.reason { parts.append(label(language == .ja ? "理由" : "reason") + reason) }
    return join(parts)
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
