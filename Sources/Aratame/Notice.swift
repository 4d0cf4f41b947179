public import AratameDetection
internal import AratamePolicies

/// Something about exceptions, approvals and inline marks that somebody should look after; it changes no verdict.
public struct Notice: Hashable, Sendable {
  /// What it is.
  public enum Code: String, CaseIterable, Sendable {
    /// The exception's last day has passed.
    case expiredException = "expired-exception"
    /// The approval's last day has passed.
    case expiredApproval = "expired-approval"
    /// Whoever approved is not in `approvers:` for this rule.
    case notAnApprover = "not-an-approver"
    /// An inline mark that names no rule or detector.
    case inlineWithoutRule = "inline-without-rule"
    /// An inline mark that gives no reason.
    case inlineWithoutReason = "inline-without-reason"
    /// It is for a block that nobody can lift, or for a locked rule and no approval.
    case cannotBeLifted = "cannot-be-lifted"
  }

  /// What it is.
  public var code: Code
  /// The file that holds the entry or the mark.
  public var path: String
  /// 1-based line there.
  public var line: Int
  /// The rule or detector that it is about, where one is named.
  public var rule: String?

  init(_ code: Code, path: String, line: Int, rule: String? = nil) {
    self.code = code
    self.path = path
    self.line = line
    self.rule = rule
  }

  init(_ code: Code, _ allowance: Allowance, rule: String?) {
    self.init(code, path: allowance.path, line: allowance.line, rule: rule)
  }

  /// One sentence for the user.
  public var message: Localized {
    switch code {
    case .expiredException:
      Localized(
        ja: "例外の期限が過ぎています。見直して期限を改めるか、消してください。",
        en: "This exception has expired: review it and renew its date, or remove it.")
    case .expiredApproval:
      Localized(
        ja: "承認の期限が過ぎています。必要なら承認を得直してください。",
        en: "This approval has expired: have it approved anew if it is still needed.")
    case .notAnApprover:
      Localized(
        ja: "承認者として登録されていない人の承認です。数えません。",
        en: "This approval is by somebody who is not in `approvers` for this rule: it does not count.")
    case .inlineWithoutRule:
      Localized(
        ja: "aratame:allow に、ある規則か検出器の名前がありません。数えません。",
        en: "This aratame:allow names no rule or detector that exists: it does not count.")
    case .inlineWithoutReason:
      Localized(
        ja: "aratame:allow に理由がありません。数えません。",
        en: "This aratame:allow gives no reason: it does not count.")
    case .cannotBeLifted:
      Localized(
        ja: "解除できない判定か、固定された規則に対するものです。数えません。",
        en: "This is for a block that cannot be lifted, or for a locked rule: it does not count.")
    }
  }
}
