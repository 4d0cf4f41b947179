package import AratamePolicies
internal import AratameDetection

/// Pages in Markdown about the rules, services and detectors of a policy; the same policy gives the same bytes.
package struct PolicyReference {
  private let stack: PolicyStack
  private let policy: Policy

  package init(_ stack: PolicyStack) {
    self.stack = stack
    policy = stack.policy
  }

  /// Each page with the name of its file.
  package var pages: [(path: String, text: String)] {
    [
      ("rules.md", page(rules)), ("services.md", page(services)), ("facts.md", page(facts)),
      ("detectors.md", page(detectors)),
    ]
  }

  private func page(_ lines: [String]) -> String {
    lines.joined(separator: "\n") + "\n"
  }

  /// What every page begins with.
  private func head(_ title: String) -> [String] {
    let layers = policy.layers.map { " + \($0.name) \($0.version)" }.joined()
    return [
      "# \(title)", "", "Made by `aratame policy docs`; do not edit.", "",
      "Policy: \(policy.name) \(policy.version)\(layers)", "",
    ]
  }

  private var rules: [String] {
    let table = policy.rules.map { rule in
      let verdicts = rule.branches.map(\.summary).uniqued().joined(separator: ", ")
      return [
        "[\(rule.id)](#\(rule.id.filter { $0 != "." }))", rule.title.en, rule.title.ja, rule.jurisdiction,
        verdicts,
        rule.isLocked ? "locked" : "",
      ].row
    }
    return head("Rules") + ["| rule | title | 題名 | jurisdiction | verdicts | |", "|---|---|---|---|---|---|"]
      + table
      + [""]
      + policy.rules.map(\.category).uniqued().sorted().flatMap { category in
        ["## \(category)", ""] + policy.rules.filter { $0.category == category }.flatMap(section)
      }.dropLast()
  }

  private func section(_ rule: Rule) -> [String] {
    var lines = ["### \(rule.id)", "", "\(rule.title.en) · \(rule.title.ja)", ""]
    lines += [rule.message.en, "", rule.message.ja, ""]
    lines.append("- looks for: \(rule.trigger.summary)")
    if !rule.applies.clauses.isEmpty { lines.append("- only where: \(rule.applies.summary)") }
    if let unless = rule.unless { lines.append("- not where: \(unless.summary)") }
    if rule.effectiveFrom != nil || rule.effectiveTo != nil {
      let (from, to) = (rule.effectiveFrom?.description ?? "", rule.effectiveTo?.description ?? "")
      lines.append("- in force: \(from) to \(to)")
    }
    lines.append("- jurisdiction: \(rule.jurisdiction)")
    if !rule.isVerified { lines.append("- not verified: no primary text was read") }
    if rule.isLocked { lines.append("- locked: layers above may only tighten it") }
    if let layer = rule.layer { lines.append("- layer: \(layer)") }
    lines += ["", "| if | verdict | note |", "|---|---|---|"]
    lines += rule.branches.map { branch in
      let duties =
        branch.obligations.isEmpty ? "" : "; " + branch.obligations.map(\.rawValue).joined(separator: ", ")
      return [
        branch.condition.clauses.isEmpty ? "otherwise" : branch.condition.summary, branch.summary + duties,
        branch.note?.en ?? "",
      ].row
    }
    lines += [""] + rule.fixes.map { "- \($0.en) \($0.ja)" } + [""]
    return lines
      + rule.basis.map { basis in
        let date = basis.date.map { ", \($0)" } ?? ""
        return
          "- basis: \(basis.article.en) (\(basis.article.ja)) \\[\(basis.tag.rawValue)\\] \(basis.source)\(date)"
      } + [""]
  }

  private var services: [String] {
    let header = ["| fact | value | source | date | tag | read |", "|---|---|---|---|---|---|"]
    var lines = head("Services")
    for service in policy.services {
      lines += ["## \(service.id)", "", "\(service.name.en) · \(service.name.ja) (\(service.provider))", ""]
      lines += header + service.facts.map(row) + [""]
      for (model, facts) in service.models.sorted(by: { $0.key < $1.key }) {
        lines += ["With the model `\(model)`:", ""] + header + facts.map(row) + [""]
      }
    }
    return lines.dropLast()
  }

  private var facts: [String] {
    head("Facts")
      + [
        "What a profile or an organisation may state. Where nobody does, the third column holds, which is the stricter "
          + "side, and reports list the fact as assumed; those marked with * are absent in the ordinary case and are "
          + "not listed. *unknown* is a value of its own: a rule that asks for it takes the stricter branch.",
        "",
      ]
      + FactKind.Scope.allCases.flatMap { scope in
        [
          "## \(scope.title)", "", scope.note, "", "| fact | values | where nobody says | meaning | 意味 |",
          "|---|---|---|---|---|",
        ]
          + FactKind.all.filter { $0.scope == scope }.map { kind in
            [
              "`\(kind.name)`", kind.values,
              (kind.fallback?.description ?? "unknown") + (kind.isAssumed ? "" : " *"),
              kind.title.en, kind.title.ja,
            ].row
          } + [""]
      }.dropLast()
  }

  private func row(_ fact: Fact) -> String {
    guard case .service(let source, let date, let tag, let verifiedOn) = fact.origin else { return "" }
    return [
      "`\(fact.name)`", fact.value?.description ?? "unknown", source, date?.description ?? "", tag.rawValue,
      verifiedOn.description,
    ].row
  }

  private var detectors: [String] {
    let layers = Dictionary(stack.detectors.map { ($0.detector.id, $0.layer) }) { first, _ in first }
    let all = (Detector.all + policy.detectors).sorted { $0.id < $1.id }
    return head("Detectors")
      + Entity.Category.allCases.flatMap { category -> [String] in
        let own = all.filter { $0.entity.traits.category == category }
        if own.isEmpty { return [] }
        return [
          "## \(category.rawValue)", "", "| detector | entity | finds | 検出するもの | layer |",
          "|---|---|---|---|---|",
        ]
          + own.map { detector in
            [
              detector.id, "`\(detector.entity.rawValue)`", detector.summary.en, detector.summary.ja,
              layers[detector.id] ?? "",
            ].row
          } + [""]
      }.dropLast()
  }
}

extension FactKind.Scope {
  fileprivate var title: String {
    switch self {
    case .service: "What the service is"
    case .contract: "What the provider and the contract promise"
    case .organisation: "What the organisation has settled"
    case .use: "What the prompt is for"
    }
  }

  fileprivate var note: String {
    switch self {
    case .contract: "Goes stale \(Facts.shelfLife) days after its `verified_on`."
    case .organisation: "Under `organisation:`, or in a profile. Does not go stale."
    case .service, .use: "Does not go stale."
    }
  }
}

extension Rule.Branch {
  fileprivate var summary: String { verdict.rawValue + (strength == .hard ? " (hard)" : "") }
}

extension Rule.Trigger {
  fileprivate var summary: String {
    switch self {
    case .unverifiedFacts: return "another rule that rests on a fact of the contract which nobody verified"
    case .unscannedAttachment: return "an image, a sound or a file that could not be searched"
    case .findings(let categories, let entities, let confidence):
      let names = categories.map(\.rawValue).sorted() + entities.map { "`\($0.rawValue)`" }.sorted()
      return "\(names.joined(separator: ", ")), from confidence \(confidence)"
    }
  }
}

extension Condition {
  /// The condition in words.
  fileprivate var summary: String { clauses.map(\.summary).joined(separator: " and ") }
}

extension Condition.Clause {
  fileprivate var summary: String {
    switch self {
    case .fact(let place, let test): "`\(FactKind.all[place].name)` \(test.summary)"
    case .people(let test): "the number of people \(test.summary)"
    case .entity(let names): "the finding is \(names.map { "`\($0)`" }.joined(separator: " or "))"
    case .term(let terms): "the term is \(terms.joined(separator: " or "))"
    case .any(let conditions): "(" + conditions.map(\.summary).joined(separator: ", or ") + ")"
    }
  }
}

extension Condition.Test {
  fileprivate var summary: String {
    switch self {
    case .oneOf(let words, let orUnknown):
      "is \((words + (orUnknown ? ["unknown"] : [])).joined(separator: " or "))"
    case .noneOf(let words): "is known and not \(words.joined(separator: " or "))"
    case .atLeast(let bound): "is \(bound) or more"
    case .below(let bound): "is below \(bound)"
    case .withinDays(let days): "is at most \(days) days ago"
    case .olderThanDays(let days): "is more than \(days) days ago"
    }
  }
}

extension [String] {
  /// The cells of one row of a table.
  fileprivate var row: String {
    "| " + map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  /// Each once, in order.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
