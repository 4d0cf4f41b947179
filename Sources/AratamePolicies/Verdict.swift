public import AratameDetection

/// What a policy says of a prompt, in ascending strictness.
///
/// Every rule is evaluated and the strictest verdict stands; duties add up.
public enum Verdict: String, Comparable, CaseIterable, Sendable {
  /// It may be sent.
  case allow
  /// It may be sent; the sender is told something.
  case warn
  /// It may be sent once what was found has been masked irreversibly and the result checked again.
  case requireRedaction = "require-redaction"
  /// It may be sent once somebody answerable has approved it.
  case requireApproval = "require-approval"
  /// It may not be sent.
  case block

  /// By strictness.
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .allow: 0
    case .warn: 1
    case .requireRedaction: 2
    case .requireApproval: 3
    case .block: 4
    }
  }
}

/// Whether anybody can lift a block.
public enum Strength: String, CaseIterable, Sendable {
  /// An approver can change the profile or record a consent.
  case policy
  /// Nobody can, inside the tool.
  case hard
}

/// What the caller has to do.
public enum Obligation: String, CaseIterable, Sendable {
  /// Mask what was found and check again.
  case redact
  /// Have somebody answerable approve.
  case getApproval = "get-approval"
  /// Keep a record of this use.
  case record
  /// Supervise the provider (APPI Art. 25).
  case supervise
  /// Re-check the provider about yearly (APPI Art. 28(3)).
  case annualCheck = "annual-check"
  /// Make an exposed credential invalid.
  case revoke
}

/// How far the text behind a statement of law or contract was verified.
public enum Tag: String, CaseIterable, Sendable {
  /// The primary text was read in a copy.
  case verified = "V"
  /// Quoted by a document that says it read the primary text.
  case quoted = "Q"
  /// From a secondary summary.
  case secondary = "S"
  /// From general knowledge, not verified.
  case general = "G"
}

/// Where a rule comes from.
public struct Basis: Hashable, Sendable {
  /// Key of the source in the policy's list.
  public var source: String
  /// Law and article, in both languages.
  public var article: Localized
  /// The date of the text that was read.
  public var date: Day?
  /// The last day on which it holds; nil where it has no end.
  public var until: Day?
  /// How far it was verified.
  public var tag: Tag
}
