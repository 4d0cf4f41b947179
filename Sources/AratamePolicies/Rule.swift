package import AratameDetection

/// One clause of a policy: what it looks for, what decides, on what basis, and what to do.
package struct Rule: Sendable {
  /// Stable name in reports and suppressions; its file is `<id>.yml`.
  package var id: String
  package var version: Int
  package var title: Localized
  package var category: String
  package var jurisdiction: String
  /// False when no basis was read or quoted from the primary text; reports say so.
  package var isVerified: Bool
  package var effectiveFrom: Day?
  package var effectiveTo: Day?
  package var basis: [Basis]
  package var trigger: Trigger
  /// Must not be false for the rule to apply.
  package var applies: Condition
  /// Keeps the rule from applying when true.
  package var unless: Condition?
  package var branches: [Branch]
  package var message: Localized
  package var fixes: [Localized]
  /// Whether layers above may only tighten it.
  package var isLocked: Bool
  /// Name of the layer that says it last; nil in the lowest.
  package var layer: String?

  package enum Trigger: Sendable {
    /// A finding of one of these, at least so confident.
    case findings(categories: Set<Entity.Category>, entities: Set<Entity>, confidence: Double)
    /// Another rule fired on a contract fact that nobody stated or that went stale.
    case unverifiedFacts
    /// An image, a sound or a file in the request could not be searched.
    case unscannedAttachment
  }

  package struct Branch: Sendable {
    package var condition: Condition
    package var verdict: Verdict
    package var strength: Strength
    package var note: Localized?
    package var obligations: [Obligation]
  }

  /// A text with the verdict that this rule alone reaches; nil: the rule does not fire.
  package struct Example: Sendable {
    package var text: String
    /// What is taken for found in the whole text, where no built-in detector finds it: it is the user's own data.
    package var found: Entity?
    package var profile: String?
    package var facts: [Fact]
    package var people: Int?
    /// Whether an attachment that cannot be searched goes with the text.
    package var hasAttachment: Bool
    package var verdict: Verdict?
    /// What one of the notes says, in Japanese; empty: there is no note; nil: either.
    package var says: String?
    /// 1-based line in the rule's file.
    package var line: Int
  }

  /// Whether the rule is in force on `day`; one without dates always is.
  package func isInForce(on day: Day) -> Bool {
    if let effectiveFrom, day < effectiveFrom { return false }
    if let effectiveTo, day > effectiveTo { return false }
    return true
  }
}

/// A versioned set of rules; name and version are those of the lowest layer.
package struct Policy: Sendable {
  package var name: String
  package var version: String
  /// SHA-256 of the files of all layers, in hexadecimal.
  package var digest: String
  /// By id.
  package var rules: [Rule]
  /// By name of the plan.
  package var services: [Service]
  /// What it looks for beside what the built-in detectors find, by id.
  package var detectors: [Detector] = []
  /// The layers above the lowest, from the weakest to the strongest.
  package var layers: [Layer] = []

  package struct Layer: Hashable, Sendable {
    package var name: String
    package var version: String
    /// SHA-256 of its files, in hexadecimal.
    package var digest: String
  }
}

/// What a provider promises in one plan.
package struct Service: Sendable {
  /// The plan's name, which is a built-in profile's.
  package var id: String
  package var provider: String
  package var name: Localized
  package var facts: [Fact]
  /// Facts that differ with one of its models, by the model's name: zero retention, above all.
  package var models: [String: [Fact]] = [:]
}
