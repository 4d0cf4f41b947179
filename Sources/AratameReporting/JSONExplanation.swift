internal import Aratame
internal import AratameDetection
internal import AratamePolicies

// What `--explain` and the sum of missing facts are in JSON. Names and meanings: `ReportSchema`.

extension JSON {
  init(_ trace: RuleTrace) {
    self = .object([
      ("id", .string(trace.rule.id)),
      ("title", JSON(trace.rule.title)),
      ("outcome", .string(trace.outcome.rawValue)),
      ("verdict", .text(trace.verdict?.rawValue)),
      ("strength", .strength(trace.strength, of: trace.verdict)),
      ("cases", .array(trace.cases.map { JSON($0, of: trace.rule) })),
      ("facts", .array(trace.facts.map(JSON.init))),
      ("changes", .array(trace.changes.map(JSON.init))),
      ("fixed", .bool(trace.isFixed)),
    ])
  }

  private init(_ part: RuleTrace.Case, of rule: Rule) {
    self = .object([
      ("entities", .strings(part.entities.map(\.rawValue))),
      ("outcome", .string(part.outcome.rawValue)),
      ("branch", .count(part.branch.map { $0 + 1 })),
      ("branches", .number(rule.branches.count)),
      ("condition", .text(part.branch.map { rule.branches[$0].condition.description })),
    ])
  }

  private init(_ looked: RuleTrace.Looked) {
    self = .object([
      ("fact", JSON(looked.fact)), ("assumed", .bool(looked.fact.isAssumed)),
      ("decisive", .bool(looked.isDecisive)),
    ])
  }

  private init(_ change: RuleTrace.Change) {
    let facts = change.facts.map { place, values in
      let kind = FactKind.all[place]
      return JSON.object([
        ("name", .string(kind.name)), ("title", JSON(kind.title)),
        ("values", .strings(values.map(\.description))),
      ])
    }
    self = .object([
      ("facts", .array(facts)),
      ("verdict", .text(change.verdict?.rawValue)),
      ("strength", .strength(change.strength, of: change.verdict)),
      ("overall", .string(change.overall.rawValue)),
    ])
  }

  init(_ sum: MissingFacts.Sum) {
    let facts = sum.facts.map { cost in
      JSON.object([
        ("name", .string(cost.fact.name)),
        (
          "title",
          JSON(FactKind.named(cost.fact.name)?.title ?? Localized(ja: cost.fact.name, en: cost.fact.name))
        ),
        ("value", JSON(cost.value)),
        ("findings", .number(cost.findings)),
        ("partly", .number(cost.partly)),
      ])
    }
    self = .object([
      ("facts", .array(facts)), ("together", .number(sum.together)), ("findings", .number(sum.findings)),
    ])
  }
}
