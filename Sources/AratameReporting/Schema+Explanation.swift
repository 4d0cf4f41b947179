internal import AratamePolicies

/// What `--explain` and the sum of missing facts add to the JSON formats.
extension ReportSchema {
  static var explanationField: Field {
    (
      "explanation", list(reference("ruleTrace")),
      "Rule by rule, why each that concerns the request says what it says; only when it was asked for."
    )
  }

  static var missingField: Field {
    ("factsMissing", reference("factsMissing"), "What it costs that facts are not on record.")
  }

  static var explanations: [JSON.Member] {
    [
      ("ruleTrace", ruleTrace), ("ruleCase", ruleCase), ("factLookedAt", factLookedAt), ("change", change),
      ("changedFact", changedFact), ("factsMissing", factsMissing), ("missingFact", missingFact),
    ]
  }

  private static var outcome: JSON { words(RuleTrace.Outcome.allCases.map(\.rawValue)) }

  private static var ruleTrace: JSON {
    object(
      "Why one rule says of a request what it says.",
      [
        ("id", string, "Of the rule."),
        ("title", reference("text"), "Its short name."),
        ("outcome", outcome, "Whether it fired or what kept it from that."),
        ("verdict", nullable(verdict), "What it says; null where it did not fire."),
        ("strength", strength, "Of a block."),
        ("cases", list(reference("ruleCase")), "What it made of each kind of findings."),
        ("facts", list(reference("factLookedAt")), "The facts that it looked at."),
        (
          "changes", list(reference("change")), "The smallest changes of facts after which it would say less."
        ),
        ("fixed", type("boolean"), "Whether it fired and looks at no fact, so that none can change it."),
      ])
  }

  private static var ruleCase: JSON {
    object(
      "Findings of which a rule says one thing.",
      [
        ("entities", list(string), "What was found; empty where the rule judges the request as a whole."),
        ("outcome", outcome, "What came of them."),
        ("branch", nullable(place), "1-based place of the branch that decided."),
        ("branches", count, "How many the rule has."),
        ("condition", nullable(string), "What that branch asks, as the rule's file writes it."),
      ])
  }

  private static var factLookedAt: JSON {
    object(
      "A fact that a rule looked at.",
      [
        ("fact", reference("fact"), "The fact."),
        ("assumed", type("boolean"), "Whether nobody stated it, so that the stricter side was taken."),
        (
          "decisive", type("boolean"),
          "Whether the rule would say another thing if this fact alone were another."
        ),
      ])
  }

  private static var change: JSON {
    object(
      "Facts that would have to be different, together; nothing gets stricter by it.",
      [
        ("facts", list(reference("changedFact")), "One or two; more only where nobody stated any of them."),
        ("verdict", nullable(verdict), "What the rule would say; null: it would not fire."),
        ("strength", strength, "Of a block."),
        ("overall", verdict, "What all rules together would say."),
      ])
  }

  private static var changedFact: JSON {
    object(
      "A fact and the values that would do.",
      [
        ("name", string, "As in the configuration file."),
        ("title", reference("text"), "For people."),
        ("values", list(string), "Any of these."),
      ])
  }

  private static var factsMissing: JSON {
    object(
      "Findings that would get a milder verdict if somebody stated what nobody stated.",
      [
        ("facts", list(reference("missingFact")), "The most expensive first."),
        ("together", count, "Findings that would get a milder verdict if all of them had these values."),
        ("findings", count, "Listed findings that a rule objects to where a fact was assumed."),
      ])
  }

  private static var missingFact: JSON {
    object(
      "A fact that nobody stated, or that went stale.",
      [
        ("name", string, "As in the configuration file."),
        ("title", reference("text"), "For people."),
        ("value", types(["string", "number", "array"]), "The value with which most findings would."),
        ("findings", count, "Findings that would get a milder verdict by this fact alone."),
        (
          "partly", count,
          "Further findings of which a rule would say less by it, or by it and others, while their verdict stays."
        ),
      ])
  }
}
