internal import AratameDetection

/// Finds what is wrong with rules that can be read: gaps that would mislead a user, and parts that never speak.
package struct PolicyLint {
  private let stack: PolicyStack
  private let asOf: Day

  /// - Parameter asOf: The day on which sources must still hold; the policy's own date unless given.
  package init(_ stack: PolicyStack, asOf: Day? = nil) {
    self.stack = stack
    self.asOf = asOf ?? Day(stack.base.version) ?? Day(number: 0)
  }

  /// Everything found: by rule, by detector, and files that nothing reads.
  ///
  /// - Throws: ``PolicyFileError`` at the first example that cannot be read.
  package func problems() throws(PolicyFileError) -> [PolicyFileError] {
    var problems: [PolicyFileError] = []
    for layered in stack.rules where layered.isEnabled {
      var linted = LintedRule(layered)
      if layered.isChange {
        try linted.checkChange()
      } else {
        try linted.checkExamples()
        linted.checkBasis(asOf: asOf)
      }
      linted.checkDates(asOf: asOf)
      linted.checkTexts()
      linted.checkBranches()
      problems += linted.problems
    }
    for detector in stack.detectors
    where !stack.rules.contains(where: { $0.looks(for: detector.detector.entity) }) {
      problems.append(
        PolicyFileError(
          path: detector.item.path, line: detector.item.tree["entity"]?.line ?? 0, column: 0,
          message: "no rule looks for `\(detector.detector.entity.rawValue)`"))
    }
    for path in ([stack.base] + stack.layers).flatMap(\.unread) {
      problems.append(
        PolicyFileError(
          path: path, line: 0, column: 0, message: "the file is in none of rules, services and detectors"))
    }
    return problems
  }
}

extension LayeredRule {
  fileprivate func looks(for entity: Entity) -> Bool {
    guard isEnabled, case .findings(let categories, let entities, _) = rule.trigger else { return false }
    return categories.contains(entity.traits.category) || entities.contains(entity)
  }
}

/// One rule under examination.
private struct LintedRule {
  let layered: LayeredRule
  let rule: Rule
  private(set) var problems: [PolicyFileError] = []

  init(_ layered: LayeredRule) {
    self.layered = layered
    rule = layered.rule
  }

  private mutating func report(_ message: String, at key: String? = nil, item: Int? = nil) {
    var place = key.flatMap { layered.tree[$0] }
    if let item, case .list(let items)? = place?.content { place = items[item] }
    problems.append(
      PolicyFileError(
        path: layered.path, line: place?.line ?? 0, column: place?.column ?? 0, message: message))
  }

  /// A change is tried by examples of its own.
  mutating func checkChange() throws(PolicyFileError) {
    if try Rule.examples(layered.tree, path: layered.path).isEmpty { report("the change has no example") }
  }

  mutating func checkExamples() throws(PolicyFileError) {
    let examples = try Rule.examples(layered.tree, path: layered.path)
    if !examples.contains(where: { $0.verdict == nil }) {
      report("no example in which the rule does not fire")
    }
    for (index, branch) in rule.branches.enumerated()
    where !examples.contains(where: { $0.verdict == branch.verdict }) {
      report(
        "no example reaches the verdict \(branch.verdict.rawValue) of branch \(index + 1)", at: "decide",
        item: index)
    }
  }

  mutating func checkBasis(asOf: Day) {
    if rule.basis.isEmpty { report("the rule has no basis", at: "basis") }
    let isRead = rule.basis.contains { $0.tag == .verified || $0.tag == .quoted }
    if rule.isVerified != isRead {
      report(
        "`verified` is \(rule.isVerified), but \(isRead ? "a" : "no") basis is tagged V or Q", at: "verified")
    }
    for (index, basis) in rule.basis.enumerated() {
      if let date = basis.date, date.isFuture(on: asOf) {
        report("the basis \(basis.source) is dated \(date), which is yet to come", at: "basis", item: index)
      }
      if let until = basis.until, until < (rule.effectiveTo.map { min($0, asOf) } ?? asOf) {
        report("the basis \(basis.source) ended on \(until)", at: "basis", item: index)
      }
      if let until = basis.until, let date = basis.date, until < date {
        report("the basis \(basis.source) ends before its date", at: "basis", item: index)
      }
    }
  }

  mutating func checkDates(asOf: Day) {
    if let from = rule.effectiveFrom, let to = rule.effectiveTo, to < from {
      report("the rule ends before it begins", at: "effective")
    } else if let to = rule.effectiveTo, to < asOf {
      report("the rule ended on \(to)", at: "effective")
    }
  }

  mutating func checkTexts() {
    checkLanguages(rule.title, "title")
    checkLanguages(rule.message, "message")
    for (index, fix) in rule.fixes.enumerated() { checkLanguages(fix, "fix", item: index) }
    for (index, branch) in rule.branches.enumerated() {
      if let note = branch.note { checkLanguages(note, "decide", item: index) }
    }
    for word in Self.forbidden where rule.message.ja.contains(word) || rule.message.en.contains(word) {
      report("the message says `\(word)`, which a check of a text cannot know", at: "message")
    }
  }

  /// Both languages are read or the file is refused; a text that was copied from one to the other is not.
  private mutating func checkLanguages(_ text: Localized, _ key: String, item: Int? = nil) {
    if text.ja == text.en || text.ja.allSatisfy(\.isWhitespace) || text.en.allSatisfy(\.isWhitespace) {
      report("`\(key)` has a text in one language only", at: key, item: item)
    }
  }

  mutating func checkBranches() {
    for place in rule.branches.indices {
      if let reason = rule.dead(place) { report(reason, at: "decide", item: place) }
    }
  }

  /// Words of certainty that no message may use (a prompt check says what needs confirming, not what is
  /// legal).
  private static let forbidden = ["違反です", "適法です", "compliant", "is illegal", "%"]
}
