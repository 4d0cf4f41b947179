internal import AratameDetection
internal import AratamePolicies

/// The words for why each rule said what it said, and what would change that.
extension Wording {
  private func say(_ ja: String, _ en: String) -> String { language == .ja ? ja : en }

  var ruleByRule: String { say("規則ごとの説明", "Rule by rule") }

  /// Said once below everything that would change a verdict.
  var changesNote: String {
    say(
      "※ 前提は事実のとおりに登録してください。ここに示すのは、判定がどの前提に左右されるかです。",
      "Record facts as they are; this only says what the verdicts hang on.")
  }

  /// One rule, a line each, indented below its name.
  func explanation(_ trace: RuleTrace) -> [(level: Int, text: String)] {
    var lines = [
      (
        0,
        trace.rule.id + " — " + (trace.verdict.map { verdict($0, trace.strength) } ?? outcome(trace.outcome))
      )
    ]
    for part in trace.cases where part.branch != nil || trace.cases.count > 1 {
      lines.append((1, label(names(part.entities)) + outcome(part, of: trace.rule)))
    }
    lines += facts(trace).map { (1, $0) }
    lines += changes(trace).map { (1, $0) }
    return lines
  }

  func outcome(_ outcome: RuleTrace.Outcome) -> String {
    switch outcome {
    case .fired: say("該当", "fired")
    case .notInForce: say("該当せず（基準日には施行されていません）", "did not fire (not in force on the day of judgement)")
    case .jurisdictionOff:
      say("該当せず（対象としていない法域の規則です）", "did not fire (a jurisdiction whose rules do not apply)")
    case .notTriggered: say("該当せず（対象となる検出がありません）", "did not fire (nothing it looks for was found)")
    case .doesNotApply: say("該当せず（適用条件を満たしません）", "did not fire (its conditions do not apply)")
    case .excepted: say("該当せず（除外条件に当たります）", "did not fire (its exception holds)")
    case .noBranch: say("該当せず（当てはまる分岐がありません）", "did not fire (none of its branches holds)")
    }
  }

  private func outcome(_ part: RuleTrace.Case, of rule: Rule) -> String {
    guard let branch = part.branch else { return outcome(part.outcome) }
    let condition = rule.branches[branch].condition.description
    let asked = condition.isEmpty ? say("条件なし", "asks nothing") : "if " + condition
    return say("分岐 \(branch + 1)/\(rule.branches.count)", "branch \(branch + 1) of \(rule.branches.count)")
      + " → " + rule.branches[branch].verdict.rawValue + aside(asked)
  }

  private func names(_ entities: [Entity]) -> String {
    entities.isEmpty ? say("要求全体", "the whole request") : join(entities.map { $0.traits.name[language] })
  }

  /// The facts that it looked at; those that decided a rule that fired with all that is known of them.
  private func facts(_ trace: RuleTrace) -> [String] {
    let heading = label(say("決め手", "Decided by"))
    let deciding = trace.facts.filter(\.isDecisive).map(\.fact)
    var lines = trace.outcome == .fired ? deciding.map { heading + decisive($0) } : []
    if lines.isEmpty, !deciding.isEmpty { lines = [heading + join(deciding.map(statement))] }
    let others = trace.facts.filter { !$0.isDecisive }.map { statement($0.fact) }
    if !others.isEmpty { lines.append(label(say("参照", "Looked at")) + join(others)) }
    return lines
  }

  private func statement(_ fact: Fact) -> String {
    title(fact) + " = " + value(fact) + (fact.isAssumed ? aside(say("仮定", "assumed")) : "")
  }

  private func decisive(_ fact: Fact) -> String {
    let assumed = fact.isAssumed ? [say("仮定", "assumed")] : []
    return title(fact) + " = " + value(fact)
      + aside(fact.name + ": " + join(assumed + [origin(fact.origin)]))
  }

  // MARK: What would change a verdict

  private func changes(_ trace: RuleTrace) -> [String] {
    guard let verdict = trace.verdict, verdict > .allow else { return [] }
    if trace.isFixed {
      return [
        trace.strength == .hard
          ? say("どの前提を登録しても解除されません。", "No fact can lift this block.")
          : say("この規則の判定は前提に左右されません。", "No fact changes what this rule says.")
      ]
    }
    if trace.changes.isEmpty {
      return [
        say(
          "前提を1つか2つ変えても、未登録の前提を登録しても、この規則の判定は緩やかになりません。",
          "Neither a change of one or two facts nor putting on record what is missing gives a milder verdict."
        )
      ]
    }
    return trace.changes.map { change in
      let result =
        change.verdict.map {
          $0.rawValue
            + ($0 == .block && trace.strength != change.strength
              ? say("（承認者が解除可）", " (an approver can lift it)") : "")
        }
        ?? say("この規則に該当しません", "this rule would not fire")
      return conditions(change, trace) + ": " + result
        + aside(say("全体の判定: ", "all rules together: ") + change.overall.rawValue)
    }
  }

  private func conditions(_ change: RuleTrace.Change, _ trace: RuleTrace) -> String {
    let parts = change.facts.map { place, values in
      let isStated = trace.facts.contains { $0.fact.name == FactKind.all[place].name && !$0.fact.isAssumed }
      return condition(FactKind.all[place], values, isStated: isStated)
    }
    return say(
      parts.joined(separator: "、かつ"), "if " + parts.joined(separator: " and "))
  }

  private func condition(_ kind: FactKind, _ values: [FactValue], isStated: Bool) -> String {
    let words = values.map { value($0, of: kind) }
    let any = words.joined(separator: say("」または「", " or "))
    let title = kind.title[language]
    if isStated { return say("「\(title)」が「\(any)」であれば", "\"\(title)\" were \(any)") }
    return say("「\(title)」が「\(any)」と登録されていれば", "\"\(title)\" were registered as \(any)")
  }

  // MARK: What missing facts cost

  var factsMissing: String {
    say("登録がないために判定が厳しくなっている前提", "Facts not on record that make verdicts stricter")
  }

  func missing(_ sum: MissingFacts.Sum) -> [String] {
    var lines = sum.facts.map(missing)
    if sum.facts.count > 1 {
      lines.append(
        say(
          "すべて登録されていれば: 検出\(sum.findings)件のうち\(sum.together)件の判定が緩やかになります",
          "with all of these on record: \(sum.together) of \(findings(sum.findings)) would get a milder verdict"
        ))
    }
    return lines
  }

  private func missing(_ cost: MissingFacts.Cost) -> String {
    let value = value(cost.value, of: FactKind.named(cost.fact.name))
    let subject = label(title(cost.fact) + aside(cost.fact.name))
    let alone =
      cost.findings > 0
      ? say("検出\(cost.findings)件の判定が緩やかになります", "\(findings(cost.findings)) would get a milder verdict")
      : say("単独では判定は変わりません", "it changes no verdict alone")
    let partly =
      cost.partly > 0
      ? aside(
        say(
          "\(cost.findings > 0 ? "ほか" : "")検出\(cost.partly)件では、ほかの前提や規則とあわせて判定が決まります",
          "on \(findings(cost.partly)) it is one of several things that keep the verdict")) : ""
    return subject + say("「\(value)」と登録されていれば、", "if registered as \(value), ") + alone + partly
  }

  private func findings(_ count: Int) -> String { count == 1 ? "1 finding" : "\(count) findings" }
}
