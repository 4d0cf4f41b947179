package import AratameDetection

/// Why something that was found does not count under a rule that speaks of it.
public struct Allowance: Hashable, Sendable {
  /// How it was given.
  public enum Kind: String, CaseIterable, Sendable {
    /// An entry of the file of exceptions.
    case exception
    /// An approval on record.
    case approval
    /// A mark in the text itself.
    case inline
    /// It was there when the baseline was taken.
    case baseline
  }

  /// How it was given.
  public var kind: Kind
  /// Who answers for it: an exception's owner, or who approved.
  public var owner: String?
  /// Why, as the owner says; never a word of a checked text.
  public var reason: String?
  /// The last day on which it counts.
  public var expires: Day?
  /// The file that says so.
  public var path: String
  /// 1-based line there.
  public var line: Int

  package init(
    _ kind: Kind, owner: String? = nil, reason: String? = nil, expires: Day? = nil, path: String, line: Int
  ) {
    self.kind = kind
    self.owner = owner
    self.reason = reason
    self.expires = expires
    self.path = path
    self.line = line
  }
}

/// An allowance with what it is for.
package struct AllowanceEntry: Hashable, Sendable {
  package var allowance: Allowance
  /// The rule that it is for; nil for any.
  package var rule: String?
  /// The detector whose findings it is for; nil for any.
  package var detector: String?
  /// The values that it is for; empty where ``path`` or ``content`` says it.
  package var fingerprints: Set<String> = []
  /// The paths that it is for, from the folder of the file that says so; nil for any.
  package var path: Glob?
  /// Fingerprint of the whole text that it is for.
  package var content: String?

  package init(_ allowance: Allowance, rule: String? = nil, detector: String? = nil) {
    self.allowance = allowance
    self.rule = rule
    self.detector = detector
  }

  /// Whether it is for what `rule` says here; approval lifts only what asks for an approver.
  package func covers(_ rule: Rule, _ verdict: Verdict) -> Bool {
    if let asked = self.rule, asked != rule.id { return false }
    return allowance.kind != .approval || verdict == .requireApproval || verdict == .block
  }

  /// Whether it counts no more on `day`.
  package func isExpired(on day: Day) -> Bool { allowance.expires.map { $0 < day } ?? false }
}

/// What entries may name.
package struct AllowanceSubjects: Sendable {
  private let rules: [Rule]
  private let detectors: [Detector]

  package init(rules: [Rule], detectors: [Detector]) {
    self.rules = rules
    self.detectors = detectors
  }

  // Files and texts name few of them: no index is made that most runs would not use.

  /// Whether there is a rule of that id.
  package func hasRule(_ id: String) -> Bool { rule(id) != nil }

  /// Whether there is a detector of that id.
  package func hasDetector(_ id: String) -> Bool { detector(id) != nil }

  private func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  private func detector(_ id: String) -> Detector? { detectors.first { $0.id == id } }

  /// Whether what the rule speaks of, or the detector finds, is no value: a mark, a request, a notice.
  func isWithoutValue(rule: String?, detector: String?) -> Bool {
    if let id = detector { return self.detector(id).map { !$0.entity.isValue } ?? false }
    guard let id = rule, case .findings(let categories, let entities, _)? = self.rule(id)?.trigger else {
      return false
    }
    return categories.allSatisfy { !$0.holdsValues } && entities.allSatisfy { !$0.isValue }
  }

  /// Whether the rule speaks of findings, and not of the request as a whole.
  func speaksOfFindings(_ id: String) -> Bool {
    if case .findings? = rule(id)?.trigger { true } else { false }
  }
}
