public import AratameDetection
public import AratameDocuments
public import AratamePolicies

/// What the policy says of one prompt, with everything that led to it; holds nothing of the prompt's text.
public struct Decision: Sendable {
  /// The strictest verdict of all rules.
  public var verdict: Verdict
  /// Whether anybody can lift a block.
  public var strength: Strength
  /// What was found, by place.
  public var findings: [Finding]
  /// Findings beyond those listed: a document lists at most ``Checker/findingLimit``.
  public var findingsOmitted: Int
  /// Rules that fired, the strictest first.
  public var rules: [FiredRule]
  /// Facts that the rules looked at and somebody stated.
  public var factsUsed: [Fact]
  /// Facts that the rules looked at and nobody stated or that went stale; the stricter side was taken.
  public var factsAssumed: [Fact]
  /// What the caller has to do.
  public var obligations: [Obligation]
  /// What could not be searched.
  public var notScanned: [NotScanned]
  /// Distinct people that the findings speak of, as far as can be told.
  public var people: Int
  /// The profile that was judged by; nil where none was chosen.
  public var profile: String?
  /// What was judged by: the same prompt and the same grounds give the same decision.
  public var grounds: Grounds?
  /// Why each rule that concerns the request says what it says, when it was asked for.
  package var explanation: [RuleTrace]?

  /// The rules and the facts that a decision rests on.
  public struct Grounds: Hashable, Sendable {
    /// Name of the set of rules.
    public var policy: String
    /// Its version.
    public var policyVersion: String
    /// SHA-256 of its files, in hexadecimal.
    public var policyDigest: String
    /// The profile's name; nil where none was chosen.
    public var profile: String?
    /// SHA-256 of the facts that were stated, in hexadecimal: the profile's version.
    public var factsDigest: String
    /// The oldest of the days on which somebody checked one of these facts; nil where none is on record.
    public var factsVerifiedOn: Day?
    /// The day of judgement.
    public var asOf: Day
  }
  /// What rules say of the prompt as a whole and does not count, since somebody approved it.
  public var allowed: [Allowed] = []
  /// What should be looked after in the text's own marks and in the files of exceptions.
  public var notices: [Notice] = []

  /// One thing that was found.
  public struct Finding: Hashable, Sendable {
    /// What it is.
    public var entity: Entity
    /// Id of the detector.
    public var detector: String
    /// In 0...1.
    public var confidence: Double
    /// Where it is; the beginning of the text when it stands in the file's name.
    public var location: Location
    /// Whether it stands in the file's name and not in its text.
    public var isInFileName = false
    /// What rules say of it and does not count.
    public var allowed: [Allowed] = []
    /// JSON pointer to the text that it stands in; empty for a plain text.
    public var pointer: String
    /// Who speaks there; nil where the format does not say.
    public var role: Role?
    /// How it may be shown: masked, or a word of a lexicon.
    public var masked: String
    /// The detector's own word for what was recognised.
    public var term: String?
    /// The strictest verdict of the rules that it made fire.
    public var verdict: Verdict
    /// Ids of these rules.
    public var rules: [String]
    /// Keyed hash that recognises the same value again (64 bits, hexadecimal); nil without a key.
    public var fingerprint: String?
    /// The writings that it had to be read out of, the outermost first; mostly none.
    public var decodings: [Decoding]
    /// How the confidence came about, when it was asked for.
    public var trace: Trace?
    /// Index of the prompt's message.
    package var segment: Int
    /// In UTF-8 bytes of the segment's text.
    package var range: Range<Int>
    /// The same for the same value; differs from run to run.
    package var identity: Int
  }

  /// What a rule says and does not count.
  public struct Allowed: Hashable, Sendable {
    /// Id of the rule.
    public var rule: String
    /// What it says.
    public var verdict: Verdict
    /// Why it does not count.
    public var allowance: Allowance
  }

  /// What led to a finding; holds nothing of the text.
  public struct Trace: Hashable, Sendable {
    /// The pattern that matched; nil where code found the match.
    public var pattern: String?
    /// Whether a validator (a check digit, say) accepted the match; nil without one.
    public var validated: Bool?
    /// The context word that changed the confidence.
    public var contextWord: String?
    /// Confidence before context.
    public var before: Double
    /// Confidence after context.
    public var after: Double
  }

  /// A rule that fired.
  public struct FiredRule: Hashable, Sendable {
    /// Id of the rule.
    public var id: String
    /// Short name.
    public var title: Localized
    /// What it says here.
    public var verdict: Verdict
    /// Whether anybody can lift it.
    public var strength: Strength
    /// One sentence for the user, its slots filled.
    public var message: Localized
    /// What is said in addition.
    public var notes: [Localized]
    /// What to do about it.
    public var fixes: [Localized]
    /// Law, guidance and contract that it rests on.
    public var basis: [Basis]
    /// False when no basis was read or quoted from the primary text.
    public var isVerified: Bool
    /// Name of the policy's layer that says the rule last; nil when that is the lowest.
    public var layer: String? = nil
    /// Indices of the findings that made it fire, as far as they are listed.
    public var findings: [Int]
    /// Who may approve it, as the configuration says; empty where nothing is to be approved.
    public var approvers: [String] = []
  }
}

extension Decision.Finding {
  /// Whether it was in the baseline, and no rule makes it count: reports count it and do not list it.
  package var isKnown: Bool {
    rules.isEmpty && !allowed.isEmpty && allowed.allSatisfy { $0.allowance.kind == .baseline }
  }
}

extension Decision {
  /// How often findings, or the prompt as a whole, do not count under a rule, by the kind of allowance; a finding is
  /// counted once for each kind.
  public var allowances: [Allowance.Kind: Int] {
    var counts: [Allowance.Kind: Int] = [:]
    for allowed in findings.map(\.allowed) + [allowed] where !allowed.isEmpty {
      for kind in Set(allowed.map(\.allowance.kind)) { counts[kind, default: 0] += 1 }
    }
    return counts
  }
}
